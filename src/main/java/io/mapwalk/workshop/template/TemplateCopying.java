package io.mapwalk.workshop.template;

import io.mapwalk.journey.Text;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes a template of one’s own out of another: the same file under another name. */
public final class TemplateCopying {

  private static final String FENCE = "---";

  private TemplateCopying() {}

  /**
   * The text of a copy.
   *
   * @param from what is copied
   * @param id the name of the copy
   * @param title its title; empty for that of the original
   * @throws TemplateFaults if the copy would be no sound template, for its id or its title
   */
  public static String copy(Template from, String id, Optional<String> title) {
    Map<String, String> front = new LinkedHashMap<>();
    front.put("id", id);
    title.map(TemplateCopying::inOneLine).ifPresent(said -> front.put("title", quoted(said)));
    List<String> lines = new ArrayList<>();
    int fences = 0;
    for (String line : from.source().split("\n", -1)) {
      if (fences < 2 && line.strip().equals(FENCE)) {
        fences++;
      }
      String name = line.contains(":") ? line.substring(0, line.indexOf(':')) : "";
      boolean changed = fences == 1 && front.containsKey(name);
      boolean heading = fences == 2 && line.equals("# " + from.title()) && title.isPresent();
      lines.add(
          changed
              ? name + ": " + front.get(name)
              : heading ? "# " + escaped(inOneLine(title.get())) : line);
    }
    String text = String.join("\n", lines);
    new TemplateReader().read(id + ".md", text);
    return text;
  }

  private static String inOneLine(String said) {
    return Text.clean(said).value().replaceAll("\\s+", " ").strip();
  }

  private static String quoted(String said) {
    return '"' + said.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }

  // What begins like markup would make something else of the heading.
  private static String escaped(String said) {
    return said.replaceAll("([\\\\`*_\\[\\]<>#&!])", "\\\\$1");
  }
}
