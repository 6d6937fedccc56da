package io.mapwalk.deliverable;

import io.mapwalk.deliverable.excel.WorkbookIncoming;
import io.mapwalk.deliverable.foreign.CsvImport;
import io.mapwalk.deliverable.foreign.MermaidImport;
import io.mapwalk.deliverable.json.JsonImport;
import io.mapwalk.deliverable.markdown.MarkdownImport;
import io.mapwalk.journey.Progress;
import io.mapwalk.journey.Progress.Task;
import io.mapwalk.journey.Refused;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** Reads maps that come back, or come from elsewhere, by the ending of their file. */
public final class Import {

  private final Progress progress;

  /** Reads at which nobody looks. */
  public Import() {
    this(Progress.UNSEEN);
  }

  /** Reads that may take long. */
  public Import(Progress progress) {
    this.progress = progress;
  }

  /**
   * Reads a file; nothing is changed anywhere.
   *
   * @throws Refused if it is not there, cannot be read, is of a form that is not known, is broken,
   *     or is bigger than any map
   */
  public Incoming read(Path file) {
    String name = String.valueOf(file.getFileName());
    if (!Files.exists(file)) {
      throw new Refused("deliverable.import.none", name);
    }
    if (Files.isDirectory(file)) {
      throw new Refused("deliverable.import.folder", name);
    }
    try (Task task = progress.begin("deliverable.progress.reading", name);
        InputStream raw = Files.newInputStream(file);
        InputStream in = new BufferedInputStream(new CountedStream(raw, task))) {
      task.expect(Files.size(file));
      return read(name, file, in, task);
    } catch (IOException e) {
      throw new Refused("deliverable.import.unreadable", name);
    }
  }

  private static Incoming read(String name, Path file, InputStream in, Task task)
      throws IOException {
    return switch (ending(name)) {
      case "json" -> new JsonImport().incoming(in);
      case "md", "markdown" -> new MarkdownImport().incoming(in);
      case "xlsx" -> WorkbookIncoming.read(file, task);
      case "xlsm" -> throw new Refused("deliverable.xlsx.macros");
      case "xls" -> throw new Refused("deliverable.xlsx.locked");
      case "csv", "tsv", "txt" -> new CsvImport().incoming(in, name);
      case "mmd", "mermaid" -> new MermaidImport().incoming(in, name);
      default -> throw new Refused("deliverable.import.unknown", name);
    };
  }

  private static String ending(String name) {
    return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
  }
}
