package io.mapwalk.workshop.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.ThematicBreak;
import org.jspecify.annotations.Nullable;

/**
 * What stands beneath a heading, sorted: {@code Name: value} lines directly under it, paragraphs,
 * examples, and block quotes, which are coaching.
 */
final class Body {

  /** The longest paragraph or example, in characters; longer ones are not read on a terminal. */
  static final int MAX_PARAGRAPH = 2_000;

  private static final int MAX_DEPTH = 20;
  private static final Pattern ATTRIBUTE = Pattern.compile("([A-Za-z][A-Za-z-]*)\\s*:\\s*(.*)");
  private static final String EXAMPLE = "example";

  /** A {@code Name: value} line. */
  record Attribute(String name, String value, int line) {}

  private final Section section;
  private final Set<String> known;
  private final Faults faults;
  private final List<Attribute> attributes = new ArrayList<>();
  private final List<String> paragraphs = new ArrayList<>();
  private final List<String> examples = new ArrayList<>();
  private final List<String> coaching = new ArrayList<>();

  /**
   * @param section what to read
   * @param known the names its attribute lines may have, in small letters
   * @param faults where to note what is wrong
   */
  Body(Section section, Set<String> known, Faults faults) {
    this.section = section;
    this.known = known;
    this.faults = faults;
    section.blocks().forEach(this::take);
  }

  /** The attribute of that name, where it is given and says something. */
  Optional<Attribute> attribute(String name) {
    return attributes.stream().filter(each -> each.name().equals(name)).findFirst();
  }

  /** The paragraphs that are neither attributes, examples nor coaching. */
  List<String> paragraphs() {
    return paragraphs;
  }

  /** What stands after {@code Example:}. */
  List<String> examples() {
    return examples;
  }

  /** The paragraphs of the block quotes. */
  List<String> coaching() {
    return coaching;
  }

  private void take(Node block) {
    if (block instanceof Paragraph) {
      takeParagraph(block);
    } else if (block instanceof BlockQuote) {
      takeTexts(block, coaching, 1);
    } else if (block instanceof BulletList || block instanceof OrderedList) {
      takeTexts(block, paragraphs, 1);
    } else if (!isRemark(block)) {
      faults.add(PlainText.line(block, 0), "not-understood");
    }
  }

  private void takeParagraph(Node block) {
    List<String> lines = PlainText.lines(block);
    StringBuilder text = new StringBuilder();
    boolean heads = block == section.blocks().get(0) && !known.isEmpty();
    for (int i = 0; i < lines.size(); i++) {
      int line = PlainText.line(block, i);
      Matcher matcher = ATTRIBUTE.matcher(lines.get(i));
      boolean named = matcher.matches();
      String name = named ? matcher.group(1).toLowerCase(Locale.ROOT) : "";
      if (named && name.equals(EXAMPLE) && known.contains(EXAMPLE)) {
        add(examples, matcher.group(2), line);
        heads = heads && text.isEmpty();
      } else if (named && heads) {
        takeAttribute(name, matcher, line);
      } else {
        heads = false;
        text.append(text.isEmpty() ? "" : " ").append(lines.get(i));
      }
    }
    add(paragraphs, text.toString(), PlainText.line(block, 0));
  }

  private void takeAttribute(String name, Matcher matcher, int line) {
    if (!known.contains(name)) {
      faults.add(
          line,
          "unknown-attribute",
          matcher.group(1),
          Names.suggest(name, known.stream().sorted().toList()));
    } else if (attribute(name).isPresent()) {
      faults.add(line, "attribute-twice", matcher.group(1));
    } else if (!matcher.group(2).isEmpty()) {
      attributes.add(new Attribute(name, matcher.group(2), line));
    }
  }

  /** Takes every paragraph inside a quote or a list, also of inner ones, as one of its own. */
  private void takeTexts(Node container, List<String> into, int depth) {
    for (@Nullable Node node = container.getFirstChild(); node != null; node = node.getNext()) {
      if (node instanceof Paragraph) {
        add(into, PlainText.of(node), PlainText.line(node, 0));
      } else if (depth > MAX_DEPTH) {
        faults.add(PlainText.line(node, 0), "nested-too-deep");
      } else if (node.getFirstChild() != null) {
        takeTexts(node, into, depth + 1);
      } else if (!isRemark(node)) {
        faults.add(PlainText.line(node, 0), "not-understood");
      }
    }
  }

  private void add(List<String> into, String text, int line) {
    if (text.length() > MAX_PARAGRAPH) {
      faults.add(line, "text-too-long", MAX_PARAGRAPH);
    } else if (!text.isEmpty()) {
      into.add(text);
    }
  }

  private static boolean isRemark(Node block) {
    return block instanceof ThematicBreak
        || block instanceof HtmlBlock html && html.getLiteral().startsWith("<!--");
  }
}
