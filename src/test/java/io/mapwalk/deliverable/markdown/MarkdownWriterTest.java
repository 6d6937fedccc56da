package io.mapwalk.deliverable.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import io.mapwalk.fixture.HostileText;
import io.mapwalk.journey.Text;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.commonmark.ext.gfm.tables.TableBody;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.task.list.items.TaskListItemMarker;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.StrongEmphasis;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkdownWriterTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '→',
      ignoreLeadingAndTrailingWhitespace = true,
      textBlock =
          """
          C:\\temp            → C:\\temp
          snake_case          → snake_case
          2 < 3 > 1 & 4       → 2 < 3 > 1 & 4
          R&D; Q&A            → R\\&D; Q&A
          1. first            → 1\\. first
          - bullet            → \\- bullet
          -2                  → -2
          #12 and # 3         → #<!-- -->12 and # 3
          # head              → \\# head
          @eva                → @<!-- -->eva
          a@b.example         → a@<!-- -->b.example
          https://x.example   → https\\://x.example
          see www.x.example   → see www\\.x.example
          a|b                 → a\\|b
          [a](javascript:b)   → \\[a](javascript:b)
          <b>bold</b>         → \\<b>bold\\</b>
          ~~gone~~            → \\~\\~gone\\~\\~
          10:30:45            → 10:<!-- -->30:45
          costs $5            → costs $5
          """)
  void escapesWhatWouldHarmAndNothingElse(String text, String markdown) {
    MarkdownWriter writer = new MarkdownWriter();
    writer.paragraph(Words.of(text));
    assertThat(writer.toString()).isEqualTo(markdown + "\n");
  }

  @Test
  void lineBreaksStayWhereTheyWere() {
    MarkdownWriter writer = new MarkdownWriter();
    writer.item(Words.of("one\n- two\n\nthree"));
    writer.table(List.of("a"), List.of(List.of(Words.of("one\ntwo"))));
    assertThat(writer.toString())
        .isEqualTo(
            """
            - one\\
              \\- two<br>\\
              three

            | a          |
            | ---------- |
            | one<br>two |
            """);
  }

  @Test
  void leavesOutColumnsInWhichNothingIsSaid() {
    MarkdownWriter writer = new MarkdownWriter();
    writer.table(
        List.of("a", "b", "c"), List.of(List.of(Words.of("1"), Words.none(), Words.of("3"))));
    assertThat(writer.toString()).isEqualTo("| a   | c   |\n| --- | --- |\n| 1   | 3   |\n");
  }

  @Property(tries = 2000)
  void cellsComeBackEqual(@ForAll("texts") String left, @ForAll("texts") String right) {
    MarkdownWriter writer = new MarkdownWriter();
    writer.table(List.of("a", "b"), List.of(List.of(Words.of(left), Words.of(right))));
    Node table = MarkdownText.parse(writer.toString()).getFirstChild();
    assertThat(table.getNext()).isNull();
    assertThat(table.getLastChild()).isInstanceOf(TableBody.class);
    Node row = table.getLastChild().getFirstChild();
    assertThat(row.getNext()).isNull();
    assertThat(MarkdownText.of(row.getFirstChild())).isEqualTo(left);
    assertThat(MarkdownText.of(row.getLastChild())).isEqualTo(right);
    assertThat(row.getFirstChild().getNext()).isSameAs(row.getLastChild());
    assertThat(row.getLastChild()).isInstanceOf(TableCell.class);
  }

  @Property(tries = 2000)
  void paragraphsComeBackEqual(@ForAll("texts") String text) {
    MarkdownWriter writer = new MarkdownWriter();
    writer.paragraph(Words.of(text));
    writer.paragraph(Words.none().strong(text));
    writer.paragraph(Words.of("end"));
    Node first = MarkdownText.parse(writer.toString()).getFirstChild();
    assertThat(first).isInstanceOf(Paragraph.class);
    assertThat(MarkdownText.of(first)).isEqualTo(text);
    assertThat(MarkdownText.of(first.getNext())).isEqualTo(text);
    if (!text.isBlank()) {
      assertThat(first.getNext().getFirstChild()).isInstanceOf(StrongEmphasis.class);
    }
    assertThat(MarkdownText.of(first.getNext().getNext())).isEqualTo("end");
    assertThat(first.getNext().getNext().getNext()).isNull();
  }

  @Test
  void threeDashesAndWordsAreNoFactsAboutTheDocument() {
    paragraphsComeBackEqual("--- and then?");
  }

  @Property(tries = 2000)
  void headingsComeBackEqual(@ForAll("texts") String text) {
    MarkdownWriter writer = new MarkdownWriter();
    writer.heading(2, Words.of(text));
    Node heading = MarkdownText.parse(writer.toString()).getFirstChild();
    assertThat(heading).isInstanceOf(Heading.class);
    assertThat(heading.getNext()).isNull();
    assertThat(MarkdownText.of(heading)).isEqualTo(text);
  }

  @Property(tries = 2000)
  void listsAndQuotesComeBackEqual(@ForAll("texts") String text) {
    MarkdownWriter writer = new MarkdownWriter();
    writer.item(Words.of(text));
    writer.item(Words.of("label: ").plain(text));
    // The extension that reads tasks loses line breaks at the ends, which no text of a map has.
    String stripped = ("a" + text).strip();
    writer.task(true, Words.of(stripped));
    writer.quote(Words.of(text));
    Node list = MarkdownText.parse(writer.toString()).getFirstChild();
    assertThat(list).isInstanceOf(BulletList.class);
    Node item = list.getFirstChild();
    assertThat(MarkdownText.of(item.getFirstChild())).isEqualTo(text);
    assertThat(MarkdownText.of(item.getNext().getFirstChild())).isEqualTo("label: " + text);
    Node task = list.getLastChild();
    assertThat(task.getFirstChild()).isInstanceOf(TaskListItemMarker.class);
    assertThat(MarkdownText.of(task.getLastChild())).isEqualTo(stripped);
    assertThat(list.getNext()).isInstanceOf(BlockQuote.class);
    assertThat(MarkdownText.of(list.getNext().getFirstChild())).isEqualTo(text);
    assertThat(list.getNext().getFirstChild().getNext()).isNull();
  }

  @Provide
  Arbitrary<String> texts() {
    return HostileText.any().map(raw -> Text.clean(raw).value()).filter(text -> !text.isEmpty());
  }
}
