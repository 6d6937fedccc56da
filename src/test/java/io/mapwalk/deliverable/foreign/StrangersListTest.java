package io.mapwalk.deliverable.foreign;

import static io.mapwalk.deliverable.foreign.Strangers.cards;
import static io.mapwalk.deliverable.foreign.Strangers.columns;
import static io.mapwalk.deliverable.foreign.Strangers.feeling;
import static io.mapwalk.deliverable.foreign.Strangers.said;
import static io.mapwalk.deliverable.foreign.Strangers.stage;
import static io.mapwalk.deliverable.foreign.Strangers.stages;
import static io.mapwalk.deliverable.foreign.Strangers.texts;
import static io.mapwalk.deliverable.foreign.Strangers.unsorted;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.mapwalk.deliverable.Import;
import io.mapwalk.deliverable.Returned;
import io.mapwalk.deliverable.foreign.Column.Sureness;
import io.mapwalk.journey.JourneyMap;
import io.mapwalk.journey.Refused;
import io.mapwalk.journey.element.Backing;
import io.mapwalk.journey.element.Card;
import io.mapwalk.journey.element.Idea;
import io.mapwalk.journey.element.Lane;
import io.mapwalk.journey.element.PainPoint;
import io.mapwalk.journey.element.Source;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Lists as whiteboards, survey tools and spreadsheets export them. */
class StrangersListTest {

  private static final String FORM =
      """
      Timestamp,Email Address,Which step are you talking about?,How satisfied were you? (1-5),\
      What frustrated you most?,"What, if anything, should we improve?"
      2026/01/03 9:12:00,a@b.example,Ordering,2,too many fields,fewer fields
      2026/01/03 9:15:00,c@d.example,Ordering,4,,
      2026/01/03 9:19:00,e@f.example,Delivery,1,"came late,
      and wet",
      """;

  @TempDir private Path folder;

  private Returned read(String text, Manner manner) throws IOException {
    return new Strangers(folder).read("board.csv", text, manner);
  }

  private Returned read(String text) throws IOException {
    return read(text, Manner.PLAIN);
  }

  private String refusal(String text, Manner manner) {
    Refused refused = catchThrowableOfType(Refused.class, () -> read(text, manner));
    assertThat(refused).isNotNull();
    return refused.code();
  }

  @Test
  void muralSaysTheAreaOfEachNoteAndWhoWroteItIsLeftOut() throws IOException {
    Returned returned =
        read(
            """
            ID,Text,BG Color,Sticky type,Border line,Position X,Position Y,Area,Link to,\
            Last Updated By,Last Updated,Last Content Edited By,Last Content Edited,Tags
            0-1,Can&#39;t find it &amp; gives up,#FCF281,3x3,,1,2,Before,,Ann Lee,2026-01-02,Ann Lee,,slow
            0-2,"Two lines
            of one note",#FCF281,3x3,,1,2,At the desk,,Ann Lee,2026-01-02,Ann Lee,,
            0-3,Where is it?,#D8C7FF,5x3,,1,2,,,Bob,2026-01-02,Bob,,
            """);
    JourneyMap map = returned.map();
    assertThat(stages(map)).containsExactly("Before", "At the desk");
    var before = stage(map, "Before").id();
    assertThat(cards(map, Lane.NOTES, before)).containsExactly("Can't find it & gives up");
    assertThat(cards(map, Lane.TAGS, before)).containsExactly("slow");
    assertThat(cards(map, Lane.NOTES, stage(map, "At the desk").id()))
        .containsExactly("Two lines\nof one note");
    assertThat(unsorted(map)).containsExactly("Where is it?");
    assertThat(map.toString()).doesNotContain("Ann Lee").doesNotContain("FCF281");
    assertThat(said(returned)).anyMatch(each -> each.contains("“Last Updated By”"));
  }

  @Test
  void aBoardWithoutHeadingsAndWithBlankCellsIsNotes() throws IOException {
    Returned returned =
        read(
            "\uFEFF\"Nobody says hello\",,,\n\"Long queue\",\"urgent\"\n,,\"Where, and when?\",\n");
    assertThat(unsorted(returned.map()))
        .containsExactly("Nobody says hello", "Long queue", "urgent", "Where, and when?");
    assertThat(said(returned)).anyMatch(each -> each.startsWith("Read as 4 notes"));
  }

  @Test
  void aSurveyComesWithoutThePeopleWhoAnswered() throws IOException {
    Returned returned = read(FORM);
    JourneyMap map = returned.map();
    assertThat(stages(map)).containsExactly("Ordering", "Delivery");
    var ordering = stage(map, "Ordering").id();
    assertThat(feeling(map, ordering).round().orElseThrow().values()).containsExactly(-1, 1);
    assertThat(feeling(map, ordering).score()).hasValue(0);
    assertThat(feeling(map, stage(map, "Delivery").id()).score()).hasValue(-2);
    assertThat(texts(map.all(PainPoint.class)))
        .containsExactly("too many fields", "came late,\nand wet");
    assertThat(texts(map.all(Idea.class))).containsExactly("fewer fields");
    assertThat(map.toString()).doesNotContain("@").doesNotContain("2026/01/03");
    assertThat(said(returned))
        .anyMatch(each -> each.contains("run from 1 to 5 and were put onto -2 to 2"))
        .anyMatch(each -> each.startsWith("Left out: “Timestamp”, “Email Address”."));
  }

  @Test
  void typeformPutsItsOwnColumnsAroundTheQuestions() throws IOException {
    Returned returned =
        read(
            """
            #,Which step is this about?,How satisfied were you? (1-5),What annoyed you?,\
            Start Date (UTC),Submit Date (UTC),Network ID
            06812a,Booking,2,too many fields,2026-05-01 10:00:00,2026-05-01 10:05:00,d3560842b2
            18b1fe,Booking,1,,2026-05-01 11:00:00,2026-05-01 11:04:00,n2c
            """);
    JourneyMap map = returned.map();
    assertThat(stages(map)).containsExactly("Booking");
    var booking = stage(map, "Booking").id();
    assertThat(feeling(map, booking).round().orElseThrow().values()).containsExactly(-1, -2);
    assertThat(texts(map.all(PainPoint.class))).containsExactly("too many fields");
    assertThat(map.toString()).doesNotContain("2026-05-01", "d3560842b2", "06812a", "18b1fe");
  }

  @Test
  void surveysWithSeveralRowsOfHeadingsAreRead() throws IOException {
    JourneyMap monkey =
        read("""
                Respondent ID,Collector ID,Start Date,IP Address,Email Address,Stage,How satisfied are you?,What annoyed you?
                ,,,,,Response,,Open-Ended Response
                11,22,2026-01-01,1.2.3.4,,Booking,9,no confirmation
                12,22,2026-01-01,1.2.3.4,,Booking,3,
                """)
            .map();
    var booking = stage(monkey, "Booking").id();
    assertThat(feeling(monkey, booking).round().orElseThrow().values()).containsExactly(2, -1);
    assertThat(texts(monkey.all(PainPoint.class))).containsExactly("no confirmation");
    assertThat(stages(monkey)).containsExactly("Booking");
    JourneyMap qualtrics =
        read("""
                StartDate,IPAddress,ResponseId,Q1,Q2
                Start Date,IP Address,Response ID,Stage,What frustrated you?
                "{""ImportId"":""startDate""}","{""ImportId"":""ip""}","{""ImportId"":""id""}","{""ImportId"":""QID1""}","{""ImportId"":""QID2""}"
                2026-01-01,1.2.3.4,R_1,Booking,slow page
                """)
            .map();
    assertThat(stages(qualtrics)).containsExactly("Booking");
    assertThat(texts(qualtrics.all(PainPoint.class))).containsExactly("slow page");
  }

  @Test
  void quotesRestOnTheFileAsTheirSource() throws IOException {
    JourneyMap map = read("Stage,Quote\nSearch,\"“Where is it?”\"\nSearch,Too long\n").map();
    assertThat(cards(map, Lane.THOUGHTS, stage(map, "Search").id()))
        .containsExactly("Where is it?", "Too long");
    Source source = map.all(Source.class).get(0);
    assertThat(source.text().value()).isEqualTo("board");
    assertThat(source.supports()).hasSize(2);
    assertThat(map.all(Card.class)).noneMatch(card -> card.backing() == Backing.ASSUMPTION);
  }

  @ParameterizedTest
  @CsvSource({"0;10;5,-2|2|0", "1;5;3,-2|2|0", "-2;2;1,-2|2|1", "1;7;4,x", "10;60;100,-2|0|2"})
  void scoresComeOntoOurScaleFromTheUsualOnes(String given, String ours) throws IOException {
    StringBuilder table = new StringBuilder("step,stage,score\n");
    String[] scores = given.split(";");
    for (int i = 0; i < scores.length; i++) {
      table.append("t").append(i).append(",s,").append(scores[i]).append('\n');
    }
    JourneyMap map =
        read(table.toString(), ours.equals("x") ? columns("score=score 1-7") : Manner.PLAIN).map();
    List<Integer> read =
        map.touchpoints().stream().map(step -> feeling(map, step.id()).score().getAsInt()).toList();
    assertThat(read)
        .containsExactlyElementsOf(
            ours.equals("x")
                ? List.of(-2, 2, 0)
                : java.util.Arrays.stream(ours.split("\\|")).map(Integer::valueOf).toList());
  }

  @Test
  void whatSomebodySaysOfColumnsHolds() throws IOException {
    String table = "Words,Bucket,\"How, then?\",Mail\nslow,Search,3,a@b.example\n";
    JourneyMap map =
        read(table, columns("Words=pain, Bucket=stage, \"How, then?\"=emotion 1-5, 4=note")).map();
    assertThat(texts(map.at(PainPoint.class, stage(map, "Search").id()))).containsExactly("slow");
    assertThat(feeling(map, stage(map, "Search").id()).score()).hasValue(0);
    assertThat(cards(map, Lane.NOTES, stage(map, "Search").id())).containsExactly("a@b.example");
    JourneyMap dutch = read(table, columns("words=eigen rij; bucket=fase; how=-")).map();
    assertThat(cards(dutch, new Lane("Words"), stage(dutch, "Search").id()))
        .containsExactly("slow");
    assertThat(refusal(table, columns("Wrong=note")))
        .isEqualTo("deliverable.foreign.no-such-column");
    assertThat(refusal(table, columns("Words=banana"))).isEqualTo("deliverable.foreign.no-meaning");
    assertThat(refusal(table, columns("Words"))).isEqualTo("deliverable.foreign.no-assignment");
  }

  @Test
  void onlyWhatIsUnclearIsAsked() throws IOException {
    List<Column> asked = new ArrayList<>();
    Asking asking =
        (file, columns) -> {
          columns.stream().filter(c -> c.sureness() != Sureness.SURE).forEach(asked::add);
          return columns;
        };
    read(FORM, new Manner(Optional.empty(), Optional.empty(), asking, Locale.ENGLISH));
    assertThat(asked)
        .extracting(Column::meaning)
        .containsExactly(Meaning.STAGE, Meaning.SCORE, Meaning.PAIN, Meaning.IDEA);
    assertThat(asked.get(2).example()).isEqualTo("too many fields");
  }

  @Test
  void aColumnMaySayToWhichRowOfTheMapATextBelongs() throws IOException {
    JourneyMap map =
        read("Stage,Type,Text\nSearch,Pain point,slow\nSearch,Thought,hm\nSearch,Idea,faster\n")
            .map();
    assertThat(texts(map.all(PainPoint.class))).containsExactly("slow");
    assertThat(cards(map, Lane.THOUGHTS, stage(map, "Search").id())).containsExactly("hm");
    assertThat(texts(map.all(Idea.class))).containsExactly("faster");
  }

  @Test
  void aFileIsReadByWhatIsInItWhateverItsEnding() throws IOException {
    Strangers strangers = new Strangers(folder);
    String table = "Stage;Pain point\r\nSearch;slow\r\n";
    for (String name : List.of("a.csv", "a.txt", "a.md", "a.tsv", "a.xls", "a.xlsx")) {
      assertThat(stages(strangers.read(name, table).map())).as(name).containsExactly("Search");
    }
    byte[] wide = table.getBytes(StandardCharsets.UTF_16LE);
    assertThat(stages(strangers.read("w.csv", wide, Manner.PLAIN).map())).containsExactly("Search");
    byte[] marked = ("sep=;\r\n" + table).getBytes(Charset.forName("windows-1252"));
    assertThat(stages(strangers.read("s.csv", marked, Manner.PLAIN).map()))
        .containsExactly("Search");
    String outline = "# T\n## Search\n- types\n- reads\n";
    assertThat(stages(strangers.read("o.csv", outline).map())).containsExactly("Search");
    assertThat(stages(strangers.read("o.txt", outline).map())).containsExactly("Search");
    String journey = "journey\n  section Search\n    types: 5: Me\n";
    assertThat(stages(strangers.read("j.txt", journey).map())).containsExactly("Search");
    assertThat(stages(strangers.read("j.md", journey).map())).containsExactly("Search");
    byte[] book =
        new Strangers.Book()
            .sheet("x", new Object[][] {{"Stage", "Pain"}, {"Search", "slow"}})
            .bytes();
    assertThat(stages(strangers.read("b.csv", book, Manner.PLAIN).map())).containsExactly("Search");
  }

  @ParameterizedTest
  @CsvSource({
    "page.csv,<!DOCTYPE html><p>,deliverable.import.page",
    "a.txt,%PDF-1.7,deliverable.import.letter",
    "a.rtf,{\\rtf1 hello,deliverable.import.letter",
    "a.docx,hello,deliverable.import.unknown"
  })
  void whatIsNoTableOrOutlineIsRefusedInASentence(String name, String text, String code)
      throws IOException {
    Path file = Files.writeString(folder.resolve(name), text);
    Refused refused = catchThrowableOfType(Refused.class, () -> new Import().read(file));
    assertThat(refused.code()).isEqualTo(code);
  }

  @Test
  void aListOfNotesMayHaveCommasInIt() throws IOException {
    JourneyMap map =
        new Strangers(folder).read("notes.txt", "slow, and dear\nthe \"menu\", too\nfine\n").map();
    assertThat(unsorted(map)).containsExactly("slow, and dear", "the \"menu\", too", "fine");
  }
}
