// Reads a diagram from standard input and has Mermaid parse it: prints its kind, or says what is wrong and ends with 1.
// Run in the folder that has node_modules.
import { createRequire } from "node:module";
import { readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";

const folder = process.cwd();
const { JSDOM } = createRequire(folder + "/")("jsdom");
const { window } = new JSDOM("<!DOCTYPE html><body></body>");
globalThis.window = window;
globalThis.document = window.document;
const { default: mermaid } = await import(pathToFileURL(folder + "/node_modules/mermaid/dist/mermaid.core.mjs").href);
try {
  const diagram = await mermaid.parse(readFileSync(0, "utf8"));
  console.log(diagram.diagramType);
} catch (fault) {
  console.error(fault.message);
  process.exit(1);
}
