package io.mapwalk.workshop.template;

import io.mapwalk.journey.element.MapKind;
import java.nio.file.Path;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.commonmark.ext.front.matter.YamlFrontMatterExtension;
import org.commonmark.ext.front.matter.YamlFrontMatterVisitor;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.ext.task.list.items.TaskListItemsExtension;
import org.commonmark.node.Node;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/**
 * Reads a workshop template from Markdown, and says everything that is wrong with one. What a
 * template looks like is told in {@code docs/templates.md}.
 */
public final class TemplateReader {

  private static final String MARKDOWN = ".md";
  private static final Pattern LANGUAGE = Pattern.compile("[A-Za-z]{2,3}(-[A-Za-z0-9-]+)?");

  private final Parser parser =
      Parser.builder()
          .extensions(
              List.of(
                  YamlFrontMatterExtension.create(),
                  TablesExtension.create(),
                  TaskListItemsExtension.create()))
          .includeSourceSpans(IncludeSourceSpans.BLOCKS)
          .build();

  /**
   * Reads a template.
   *
   * @param fileName the name of the file; where it ends in {@code .md}, the template must have its
   *     name as id
   * @param markdown the text of the file
   * @throws TemplateFaults with everything that is wrong in it
   */
  public Template read(String fileName, String markdown) {
    Faults faults = new Faults();
    Template template = readAll(fileName, markdown, faults);
    if (!faults.none()) {
      throw new TemplateFaults(fileName, faults.byLine());
    }
    return template;
  }

  /**
   * Reads a template from a file.
   *
   * @throws TemplateFaults with everything that is wrong in it, also where it cannot be read
   */
  public Template read(Path file) {
    return read(TemplateFile.name(file), TemplateFile.text(file));
  }

  /** Everything that is wrong in a template, by line; nothing where it is fit for use. */
  public List<Fault> check(String fileName, String markdown) {
    return faultsOf(() -> read(fileName, markdown));
  }

  /** Everything that is wrong in a file, by line, also that it cannot be read. */
  public List<Fault> check(Path file) {
    return faultsOf(() -> read(file));
  }

  private static List<Fault> faultsOf(Supplier<Template> reading) {
    try {
      reading.get();
      return List.of();
    } catch (TemplateFaults faults) {
      return faults.faults();
    }
  }

  private Template readAll(String fileName, String markdown, Faults faults) {
    try {
      return readParts(fileName, markdown, faults);
    } catch (StackOverflowError tooDeep) {
      // The parser goes down one level of nesting at a time; only a hostile file goes this deep.
      faults.add(1, "nested-too-deep");
      throw new TemplateFaults(fileName, faults.byLine());
    }
  }

  private Template readParts(String fileName, String markdown, Faults faults) {
    SourceText source = SourceText.of(markdown, faults);
    Node document = parser.parse(source.text());
    YamlFrontMatterVisitor visitor = new YamlFrontMatterVisitor();
    document.accept(visitor);
    Map<String, List<String>> front = visitor.getData();
    if (!source.hasFrontMatter()) {
      faults.add(1, "no-front-matter");
    } else {
      checkFront(fileName, front, source, faults);
    }
    Parts parts = new Parts(faults);
    Section.of(document).forEach(parts::take);
    parts.end();
    return new Template(
        SourceText.value(front, "id"),
        SourceText.value(front, "title"),
        SourceText.value(front, "language"),
        Names.constant(MapKind.class, SourceText.value(front, "kind")).orElse(MapKind.CURRENT),
        SourceText.value(front, "credit"),
        String.join("\n\n", parts.intro()),
        parts.steps(),
        parts.agendas(),
        parts.checklists(),
        source.text());
  }

  private static void checkFront(
      String fileName, Map<String, List<String>> front, SourceText source, Faults faults) {
    for (String name : List.of("id", "title", "language", "kind")) {
      if (SourceText.value(front, name).isEmpty()) {
        faults.add(source.lineOf(name), "front-matter-missing", name);
      }
    }
    String id = SourceText.value(front, "id");
    if (!id.isEmpty() && !Names.isKey(id)) {
      faults.add(source.lineOf("id"), "bad-key", id);
    } else if (!id.isEmpty() && fileName.endsWith(MARKDOWN) && !fileName.equals(id + MARKDOWN)) {
      faults.add(source.lineOf("id"), "id-not-file-name", id, id + MARKDOWN);
    }
    String kind = SourceText.value(front, "kind");
    if (!kind.isEmpty() && Names.constant(MapKind.class, kind).isEmpty()) {
      String known = Names.suggest(kind, Names.all(MapKind.class));
      faults.add(source.lineOf("kind"), "unknown-kind", kind, known);
    }
    String language = SourceText.value(front, "language");
    if (!language.isEmpty() && !isLanguage(language)) {
      faults.add(source.lineOf("language"), "bad-language", language);
    }
  }

  private static boolean isLanguage(String tag) {
    try {
      return LANGUAGE.matcher(tag).matches()
          && !new Locale.Builder().setLanguageTag(tag).build().getLanguage().isEmpty();
    } catch (IllformedLocaleException notATag) {
      return false;
    }
  }
}
