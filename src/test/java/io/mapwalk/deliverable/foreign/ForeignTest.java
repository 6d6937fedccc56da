package io.mapwalk.deliverable.foreign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.mapwalk.deliverable.Import;
import io.mapwalk.deliverable.Incoming;
import io.mapwalk.deliverable.Returned;
import io.mapwalk.deliverable.mermaid.MermaidJourney;
import io.mapwalk.fixture.PizzaMap;
import io.mapwalk.fixture.RandomMaps;
import io.mapwalk.journey.Handle;
import io.mapwalk.journey.JourneyMap;
import io.mapwalk.journey.MapId;
import io.mapwalk.journey.Messages;
import io.mapwalk.journey.Refused;
import io.mapwalk.journey.Text;
import io.mapwalk.journey.element.Card;
import io.mapwalk.journey.element.Emotion;
import io.mapwalk.journey.element.Idea;
import io.mapwalk.journey.element.Lane;
import io.mapwalk.journey.element.PainPoint;
import io.mapwalk.journey.element.Persona;
import io.mapwalk.journey.element.Stage;
import io.mapwalk.journey.element.Touchpoint;
import io.mapwalk.journey.element.TouchpointKind;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ForeignTest {

  private static final MapId ID = new MapId("strangrs22");

  @TempDir private Path folder;

  private JourneyMap read(String name, String content) throws IOException {
    return read(name, content.getBytes(StandardCharsets.UTF_8));
  }

  private JourneyMap read(String name, byte[] content) throws IOException {
    return returned(name, content).map();
  }

  private Returned returned(String name, byte[] content) throws IOException {
    Incoming incoming = new Import().read(Files.write(folder.resolve(name), content));
    return incoming.onto(incoming.blank(ID));
  }

  private String refusal(String name, byte[] content) throws IOException {
    Path file = Files.write(folder.resolve(name), content);
    Refused refused = catchThrowableOfType(Refused.class, () -> new Import().read(file));
    assertThat(refused).isNotNull();
    for (Messages messages : Messages.inEveryLanguage()) {
      assertThat(refused.sentence(messages)).contains(name).endsWith(".").doesNotContain("{");
    }
    return refused.code();
  }

  private static List<String> said(Returned returned) {
    Messages english = new Messages(Locale.ENGLISH);
    return returned.remarks().stream().map(remark -> remark.sentence(english)).toList();
  }

  private static List<String> stages(JourneyMap map) {
    return map.stages().stream().map(stage -> stage.text().value()).toList();
  }

  @Test
  void aTableBecomesStagesTouchpointsAndWhatIsSaidOfThem() throws IOException {
    JourneyMap map =
        read(
            "Board of Lena.csv",
            """
            Stage,Touchpoint,Owner,Channel,Score,Pain point,Idea,Note
            Search,"reads, compares",Marketing,"web, app",-1,too many hits,a filter,said twice
            ,asks friends,,,+2,,,
            Order,calls,Service,phone,,nobody answers,,
            Search,,,,,,,of the whole stage
            """);
    assertThat(map.header().text().value()).isEqualTo("Board of Lena");
    assertThat(stages(map)).containsExactly("Search", "Order");
    assertThat(map.touchpoints().stream().map(step -> step.text().value()))
        .containsExactly("reads, compares", "asks friends", "calls");
    Touchpoint first = map.touchpoints().get(0);
    assertThat(first.owner().value()).isEqualTo("Marketing");
    assertThat(first.channels()).hasSize(2);
    Persona persona = map.personas().get(0);
    assertThat(map.emotion(first.id(), persona.id()).map(Emotion::score).orElseThrow())
        .hasValue(-1);
    assertThat(map.all(PainPoint.class)).hasSize(2);
    assertThat(map.at(PainPoint.class, first.id())).hasSize(1);
    assertThat(map.at(Idea.class, first.id())).hasSize(1);
    Stage search = map.stages().get(0);
    assertThat(map.at(Card.class, search.id()).get(0).text().value())
        .isEqualTo("of the whole stage");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Stage;Note\nSearch;fast",
        "Fase\tNotitie\nSearch\tfast\n",
        "\"Etapa\";\"Nota\"\r\n\"Search\";\"fast\"\r\n",
        "ID,BG Color,Area,Text\n1,#fff,Search,fast\n"
      })
  void columnsAreKnownByTheirHeadingsInAnyLanguageWithAnySeparator(String table)
      throws IOException {
    JourneyMap map = read("x.csv", table);
    assertThat(stages(map)).containsExactly("Search");
    assertThat(map.all(Card.class).get(0).text().value()).isEqualTo("fast");
    assertThat(map.all(Card.class).get(0).at()).contains(map.stages().get(0).id());
  }

  @Test
  void aListOfNotesAloneBecomesUnsortedCards() throws IOException {
    JourneyMap map = read("notes.txt", "the door is shut\n\nno menu outside\nthe door is shut\n");
    assertThat(map.unsorted(Card.class).stream().map(card -> card.text().value()))
        .containsExactly("the door is shut", "no menu outside");
    assertThat(map.all(Card.class)).allMatch(card -> card.lane().equals(Lane.NOTES));
  }

  @Test
  void wordsAreReadInTheEncodingTheyWereWrittenIn() throws IOException {
    String table = "Text;Team\ncafé – “d’accord”;Küche\n";
    for (Charset charset :
        List.of(
            StandardCharsets.UTF_8,
            Charset.forName("windows-1252"),
            Charset.forName("x-UTF-16LE-BOM"))) {
      JourneyMap map = read("x.csv", table.getBytes(charset));
      assertThat(map.all(Card.class).get(0).text().value())
          .as(charset.name())
          .isEqualTo("café – “d’accord”");
    }
    byte[] marked = ("\uFEFF" + table).getBytes(StandardCharsets.UTF_8);
    assertThat(read("x.csv", marked).all(Card.class)).hasSize(1);
  }

  @Test
  void aScoreThatIsNoneIsPassedOverAndSaid() throws IOException {
    Returned returned =
        returned(
            "x.csv", "stage,step,score -2 to 2\na,b,7\na,c,-2\n".getBytes(StandardCharsets.UTF_8));
    assertThat(said(returned))
        .anyMatch(each -> each.startsWith("One score was not understood and left out"));
    assertThat(returned.map().all(Emotion.class)).hasSize(1);
  }

  @Test
  void readingTheSameFileAgainAddsNothing() throws IOException {
    Path file =
        Files.writeString(folder.resolve("x.csv"), "stage,step,pain,idea,text\na,b,c,d,e\n,,,,f\n");
    JourneyMap once = new Import().read(file).onto(PizzaMap.map()).map();
    assertThat(once.stages()).hasSize(PizzaMap.map().stages().size() + 1);
    assertThat(new Import().read(file).onto(once).map()).isEqualTo(once);
  }

  @Test
  void whatIsNoTableIsRefusedInOneSentence() throws IOException {
    byte[] picture = {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13};
    assertThat(refusal("picture.csv", picture)).isEqualTo("deliverable.foreign.no-text");
    assertThat(refusal("empty.csv", new byte[0])).isEqualTo("deliverable.foreign.empty");
    assertThat(refusal("cut.csv", "text,stage\n\"it breaks off".getBytes(StandardCharsets.UTF_8)))
        .isEqualTo("deliverable.foreign.broken");
    assertThat(refusal("odd.csv", "foo,bar\n1,2\n".getBytes(StandardCharsets.UTF_8)))
        .isEqualTo("deliverable.foreign.no-column");
    String wide = "text" + ",".repeat(600) + "\n";
    assertThat(refusal("wide.csv", wide.getBytes(StandardCharsets.UTF_8)))
        .isEqualTo("deliverable.foreign.too-big");
    assertThat(refusal("a.mmd", "flowchart LR\n a-->b\n".getBytes(StandardCharsets.UTF_8)))
        .isEqualTo("deliverable.foreign.no-journey");
    assertThat(refusal("b.mmd", "journey\n go: 9: me\n".getBytes(StandardCharsets.UTF_8)))
        .isEqualTo("deliverable.foreign.no-task");
  }

  @Test
  void aGigabyteIsRefusedAfterItsFirstMegabytes() throws IOException {
    Path file = folder.resolve("huge.csv");
    try (RandomAccessFile huge = new RandomAccessFile(file.toFile(), "rw")) {
      huge.write("text\n".getBytes(StandardCharsets.UTF_8));
      huge.setLength(1L << 30);
    }
    Refused refused = catchThrowableOfType(Refused.class, () -> new Import().read(file));
    assertThat(refused.code()).isEqualTo("deliverable.foreign.too-big");
    String rows = "text\n" + "x\n".repeat(6000);
    assertThat(refusal("long.csv", rows.getBytes(StandardCharsets.UTF_8)))
        .isEqualTo("deliverable.foreign.too-big");
  }

  @Test
  void aJourneyOfMermaidBecomesAMap() throws IOException {
    JourneyMap map =
        read(
            "day.mmd",
            """
            journey
                title My working day
                %% a comment
                section Go to work
                  Make tea: 5: Me
                  Go upstairs: 3: Me, Cat
                section Go home
                  accounts for it: 1: Me
            """);
    assertThat(map.header().text().value()).isEqualTo("My working day");
    assertThat(stages(map)).containsExactly("Go to work", "Go home");
    assertThat(map.personas().stream().map(p -> p.text().value())).containsExactly("Me", "Cat");
    Handle me = map.personas().get(0).id();
    assertThat(
            map.touchpoints().stream()
                .map(step -> map.emotion(step.id(), me).orElseThrow().score().getAsInt()))
        .containsExactly(2, 0, -2);
    assertThat(map.touchpoints().get(2).text().value()).isEqualTo("accounts for it");
  }

  @Provide
  Arbitrary<JourneyMap> maps() {
    return RandomMaps.maps()
        .filter(
            map ->
                map.personas().stream().map(p -> p.text().value()).distinct().count()
                    == map.personas().size());
  }

  @Property(tries = 100)
  void oursComesBackAsItWentOut(@ForAll("maps") JourneyMap map) throws IOException {
    String out = new MermaidJourney().text(map);
    Incoming incoming = new MermaidImport().incoming(out, "x.mmd");
    JourneyMap back = incoming.onto(incoming.blank(ID)).map();
    assertThat(plain(new MermaidJourney().text(back))).isEqualTo(plain(out));
  }

  @Test
  void aStageScoredByOneAndAMomentInItScoredByAnotherComeBackInTheirOrder() throws IOException {
    JourneyMap map =
        read(
            "a.mmd",
            """
            journey
              section Come
                Come: 3: Bob
              section Wait
                Wait: 5: Ann
                reads: 2: Bob
            """);
    String out = new MermaidJourney().text(map);
    assertThat(out).containsSubsequence("section Wait", "Wait: 5: Ann", "reads: 2: Bob");
    assertThat(new MermaidJourney().text(read("a.mmd", out))).isEqualTo(out);
  }

  @Test
  void questionsAndDecisionsAreKnownByTheirSigns() throws IOException {
    JourneyMap map =
        read(
            "a.mmd",
            "journey\n  Ask: 3: Ann\n  ? Ask: 5: Ann\n  \u25C7 Ask: 2: Ann\n  ?: 1: Ann\n");
    assertThat(map.touchpoints().stream().map(Touchpoint::kind))
        .containsExactly(
            TouchpointKind.ACTION,
            TouchpointKind.QUESTION,
            TouchpointKind.DECISION,
            TouchpointKind.ACTION);
    assertThat(map.touchpoints().stream().map(step -> step.text().value()))
        .containsExactly("Ask", "Ask", "Ask", "?");
    String longest = "x".repeat(Text.MAX_LENGTH);
    String out = new MermaidJourney().text(read("a.mmd", "journey\n  ? " + longest + ": 3: Ann\n"));
    assertThat(out).contains("? " + longest + ": 3: Ann");
  }

  // Who is named first among those who feel the same does not matter.
  private static String plain(String diagram) {
    return diagram
        .lines()
        .map(
            line -> {
              int colon = line.lastIndexOf(": ");
              return colon < 0
                  ? line
                  : line.substring(0, colon)
                      + Arrays.stream(line.substring(colon + 2).split(", "))
                          .sorted()
                          .collect(Collectors.joining(", "));
            })
        .collect(Collectors.joining("\n"));
  }

  @Test
  void thePizzaEveningComesBackWithEveryScore() throws IOException {
    String out = new MermaidJourney().text(PizzaMap.map());
    JourneyMap back = read("pizza.mmd", out);
    assertThat(back.header().text()).isEqualTo(Text.clean("A pizza evening"));
    assertThat(new MermaidJourney().text(back)).isEqualTo(out);
  }
}
