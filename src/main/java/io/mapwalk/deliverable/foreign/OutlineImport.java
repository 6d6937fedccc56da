package io.mapwalk.deliverable.foreign;

import io.mapwalk.deliverable.Incoming;
import io.mapwalk.deliverable.foreign.OutlineNode.Kind;
import io.mapwalk.deliverable.foreign.OutlineReader.Outline;
import io.mapwalk.journey.Refused;
import io.mapwalk.journey.Text;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Reads an outline: Markdown of others, or what was pasted out of a word processor. Headings are
 * stages, a first one above all others is the title; what stands behind bullets is a touchpoint,
 * what is set in beneath it a card there; see {@link OutlineDraft}.
 */
public final class OutlineImport {

  private static final int MOST = 5_000;

  private final Manner manner;

  /**
   * @param manner how it is to be read
   */
  public OutlineImport(Manner manner) {
    this.manner = manner;
  }

  /**
   * Whether a text is one, rather than a table or a list of notes.
   *
   * @param likely whether the name of its file says so
   */
  public static boolean isOne(String text, boolean likely) {
    return OutlineReader.isOne(text, likely);
  }

  /**
   * What a file says. A document with nothing in it but a table is read as that table.
   *
   * @param text all of it
   * @param name the file
   * @throws Refused if nothing in it can stand on a map, or it holds more than any map
   */
  public Incoming incoming(String text, String name) {
    Outline outline = OutlineReader.read(text);
    List<OutlineNode> all = outline.root().all().toList();
    List<OutlineNode> rows = all.stream().filter(node -> node.kind() == Kind.TABLE).toList();
    boolean lists = all.stream().anyMatch(node -> node.kind() == Kind.ITEM);
    if (all.size() > MOST) {
      throw new Refused("deliverable.foreign.too-big", name);
    } else if (!lists && rows.size() > 2) {
      return new TableImport(manner).incoming(List.of(table(rows)), name);
    } else if (all.stream().noneMatch(OutlineImport::says)) {
      throw new Refused("deliverable.md.foreign");
    }
    OutlineDraft draft = new OutlineDraft(outline, Stranger.titleOf(name), manner.language());
    return new Stranger(draft.title(), manner.language().getLanguage(), draft::onto);
  }

  private static boolean says(OutlineNode node) {
    return node.kind() == Kind.ITEM || node.kind() == Kind.HEADING;
  }

  private static Sheet table(List<OutlineNode> rows) {
    List<List<String>> cells = new ArrayList<>();
    for (OutlineNode row : rows) {
      if (!row.text().matches("[|\\s:-]+")) {
        String inner = row.text().replaceFirst("^\\|", "").replaceFirst("\\|$", "");
        cells.add(
            Arrays.stream(inner.split("(?<!\\\\)\\|", -1))
                .map(cell -> cell.replace("\\|", "|").replaceAll("<br\\s*/?>", "\n"))
                .map(cell -> String.join("\n", cell.lines().map(Inline::words).toList()))
                .toList());
      }
    }
    return Sheet.of("", cells, List.of());
  }

  /** The words of a heading or item as a text. */
  static Text text(OutlineNode node) {
    return Text.clean(Inline.words(node.text())).strip();
  }
}
