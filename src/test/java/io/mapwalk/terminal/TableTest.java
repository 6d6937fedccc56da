package io.mapwalk.terminal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class TableTest {

  private static final Look LOOK = new Look(ColourDepth.NONE, true, false);
  private static final List<Table.Column> COLUMNS =
      List.of(
          Table.Column.whole("Id"),
          Table.Column.wrap("Title"),
          Table.Column.cut("Client"),
          Table.Column.number("Stages"));
  private static final Table MAPS =
      Table.ofText(
          COLUMNS,
          List.of(
              List.of("m1", "A pizza evening with friends", "Trattoria Ruiz and Sons", "8"),
              List.of("m2", "Wiki", "", "12")));

  private static String draw(Table table, int width, Look look) {
    return look.print(table.draw(width, look));
  }

  @Test
  void alignsItsColumns() {
    assertThat(draw(MAPS, 80, LOOK))
        .isEqualTo(
            """
            Id  Title                         Client                   Stages
            ──  ────────────────────────────  ───────────────────────  ──────
            m1  A pizza evening with friends  Trattoria Ruiz and Sons       8
            m2  Wiki                                                       12
            """);
  }

  @Test
  void wrapsAndCutsWhatGivesWay() {
    assertThat(draw(MAPS, 50, LOOK))
        .isEqualTo(
            """
            Id  Title               Client              Stages
            ──  ──────────────────  ──────────────────  ──────
            m1  A pizza evening     Trattoria Ruiz an…       8
                with friends
            m2  Wiki                                        12
            """);
  }

  @Test
  void leavesOutWhatCanBeSparedBeforeItFolds() {
    Table table =
        Table.ofText(
            List.of(
                Table.Column.whole("Title"),
                Table.Column.spare("Id"),
                Table.Column.number("Stages")),
            List.of(List.of("Opening an account", "huv5h9d5c5", "8")));
    assertThat(draw(table, 40, LOOK)).contains("huv5h9d5c5");
    assertThat(draw(table, 30, LOOK))
        .isEqualTo(
            """
            Title               Stages
            ──────────────────  ──────
            Opening an account       8
            """);
    assertThat(draw(table, 20, LOOK)).contains("Id: huv5h9d5c5");
    assertThat(draw(table, 20, Look.PLAIN)).contains("huv5h9d5c5");
  }

  @Test
  void foldsIntoRecordsWhereItIsTooNarrow() {
    assertThat(draw(MAPS, 30, LOOK))
        .isEqualTo(
            """
            Id: m1
            Title: A pizza evening with
              friends
            Client: Trattoria Ruiz and
              Sons
            Stages: 8

            Id: m2
            Title: Wiki
            Stages: 12
            """);
  }

  @Test
  void toldPlainlyIsOneLineARowThatScriptsCanSplit() {
    Table table = Table.ofText(COLUMNS, List.of(List.of("m1", "two\nlines\tand a tab")));
    assertThat(draw(table, 20, Look.PLAIN))
        .isEqualTo("Id\tTitle\tClient\tStages\nm1\ttwo lines and a tab\n");
  }

  @Test
  void refusesMoreCellsThanColumns() {
    assertThatThrownBy(
            () -> Table.ofText(List.of(Table.Column.whole("a")), List.of(List.of("1", "2"))))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Property(tries = 300)
  void noLineIsEverWiderThanTheWidth(
      @ForAll @Size(max = 5) List<@Size(min = 4, max = 4) List<String>> rows,
      @ForAll @IntRange(min = 10, max = 200) int width) {
    assertThat(Table.ofText(COLUMNS, rows).draw(width, LOOK))
        .allSatisfy(line -> assertThat(line.width()).isLessThanOrEqualTo(width));
  }

  @Test
  void toldPlainlyToAPersonItIsAlignedWhereItFitsAndElseBrokenBetweenWords() {
    Table table =
        Table.ofText(
            COLUMNS,
            List.of(List.of("m1", "Dinner out", "Lena", "8"), List.of("m2", "", "", "12")));
    assertThat(draw(table, 40, Look.SPOKEN))
        .isEqualTo(
            """
            Id  Title       Client  Stages
            m1  Dinner out  Lena         8
            m2                          12
            """);
    assertThat(draw(table, 20, Look.SPOKEN))
        .isEqualTo(
            """
            Id · Title ·
              Client · Stages
            m1 · Dinner out ·
              Lena · 8
            m2 · – · – · 12
            """);
  }

  @Test
  void noWordIsBrokenThatARecordHasRoomFor() {
    Table table =
        Table.ofText(
            List.of(Table.Column.whole("What"), Table.Column.wrap("Finding")),
            List.of(List.of("Java", "It is in /usr/lib/jvm/java-17.")));
    assertThat(draw(table, 25, LOOK))
        .isEqualTo("What: Java\nFinding: It is in\n  /usr/lib/jvm/java-17.\n");
  }
}
