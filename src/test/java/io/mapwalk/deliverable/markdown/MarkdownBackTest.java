package io.mapwalk.deliverable.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import io.mapwalk.deliverable.Edition;
import io.mapwalk.deliverable.Incoming;
import io.mapwalk.deliverable.Remark;
import io.mapwalk.deliverable.Returned;
import io.mapwalk.deliverable.difference.DifferenceLines;
import io.mapwalk.fixture.EveryKind;
import io.mapwalk.fixture.PizzaMap;
import io.mapwalk.fixture.RandomMaps;
import io.mapwalk.journey.Dossier;
import io.mapwalk.journey.Handle;
import io.mapwalk.journey.JourneyMap;
import io.mapwalk.journey.Messages;
import io.mapwalk.journey.OrderKey;
import io.mapwalk.journey.Text;
import io.mapwalk.journey.change.Change;
import io.mapwalk.journey.change.FeelingChange.Score;
import io.mapwalk.journey.change.MapChange.HideLane;
import io.mapwalk.journey.change.MapChange.SetKind;
import io.mapwalk.journey.change.MapChange.ShowLane;
import io.mapwalk.journey.change.PersonaChange.AddPersona;
import io.mapwalk.journey.change.TouchpointChange.AddTouchpoint;
import io.mapwalk.journey.change.TouchpointChange.SetChannels;
import io.mapwalk.journey.change.TouchpointChange.SetResponse;
import io.mapwalk.journey.element.BackStory;
import io.mapwalk.journey.element.Card;
import io.mapwalk.journey.element.ChecklistItem;
import io.mapwalk.journey.element.Element;
import io.mapwalk.journey.element.ElementKind;
import io.mapwalk.journey.element.Lane;
import io.mapwalk.journey.element.MapKind;
import io.mapwalk.journey.element.Objective;
import io.mapwalk.journey.element.Persona;
import io.mapwalk.journey.element.Photo;
import io.mapwalk.journey.element.Scope;
import io.mapwalk.journey.element.Touchpoint;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownBackTest {

  // Of these there is only one, or no order that is told.
  private static final Set<ElementKind> UNORDERED =
      Set.of(
          ElementKind.OBJECTIVE,
          ElementKind.SCOPE,
          ElementKind.SESSION,
          ElementKind.TEMPLATE_COPY,
          ElementKind.CHECK);

  private static final Handle STEP = new Handle("t1");

  private static final Messages ENGLISH = new Messages(Locale.ENGLISH);

  @Test
  void whatNobodyChangedChangesNothing() throws IOException {
    JourneyMap map = EveryKind.map();
    Returned back = read(document(map, ENGLISH)).onto(map);
    assertThat(back.remarks()).isEmpty();
    assertThat(back.map()).isEqualTo(map);
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "nl", "es"})
  void aMapThatIsNotHereIsReadWhole(String language) throws IOException {
    for (JourneyMap map : List.of(EveryKind.map(), PizzaMap.map())) {
      Incoming incoming = read(document(map, new Messages(Locale.forLanguageTag(language))));
      Returned back = incoming.onto(incoming.blank(map.id()));
      int photos = map.all(Photo.class).size();
      assertThat(back.remarks())
          .isEqualTo(photos == 0 ? List.of() : List.of(Remark.of("deliverable.no-photos", photos)));
      isTheSame(map, back.map());
    }
  }

  @Property(tries = 60)
  void mapsOfAllSortsComeBackAsTheyWere(
      @ForAll("maps") JourneyMap map, @ForAll("languages") String language) throws IOException {
    String document = document(map, new Messages(Locale.forLanguageTag(language)));
    Returned here = read(document).onto(map);
    assertThat(here.remarks()).isEmpty();
    assertThat(here.map()).isEqualTo(map);
    Incoming incoming = read(document);
    Returned elsewhere = incoming.onto(incoming.blank(map.id()));
    isTheSame(map, elsewhere.map());
  }

  @Test
  void semicolonsInTheNameOfAChannelAreNoSeparators() throws IOException {
    comesBackElsewhere(on(new SetChannels(STEP, List.of(Text.clean("; DROP TABLE element; --")))));
    List<Text> several = List.of(Text.clean("chat; or mail"), Text.clean("app"));
    comesBackElsewhere(on(new SetChannels(STEP, several)));
  }

  @Test
  void aHiddenRowThatIsCalledLikeOneOfTheMapStaysTheOneThatIsHidden() throws IOException {
    Lane touchpoints = new Lane("touchpoints");
    JourneyMap map =
        on(new SetKind(MapKind.BUYER))
            .apply(List.of(new ShowLane(touchpoints), new HideLane(touchpoints)));
    String document = document(map, ENGLISH);
    String hidden = "**Hidden rows:** Touchpoints";
    assertThat(document).contains(hidden);
    Returned back = read(document.replace(hidden, hidden + "; Weather")).onto(map);
    assertThat(back.remarks()).isEmpty();
    assertThat(back.map().header().hiddenLanes()).containsExactly(touchpoints, new Lane("Weather"));
  }

  @Test
  void aRowWithASemicolonInItsNameIsOneRow() throws IOException {
    comesBackElsewhere(on(new ShowLane(new Lane("this; that"))));
  }

  @Test
  void anAnswerOfTheCompanyThatNobodyCanSeeIsNone() throws IOException {
    JourneyMap map = on(new SetResponse(STEP, Text.clean("\u3000\u200b")));
    assertThat(map.find(Touchpoint.class, STEP).orElseThrow().response()).isEqualTo(Text.EMPTY);
    comesBackElsewhere(map);
  }

  @Test
  void ofTwoPersonasOfOneNameEachKeepsItsFeeling() throws IOException {
    Handle other = PizzaMap.map().next(ElementKind.PERSONA);
    Text name = PizzaMap.map().personas().get(0).text();
    Handle felt = PizzaMap.map().next(ElementKind.EMOTION);
    Handle unscored = PizzaMap.map().next(ElementKind.TOUCHPOINT);
    Handle stage = PizzaMap.map().stages().get(0).id();
    JourneyMap map =
        PizzaMap.map()
            .apply(
                List.of(
                    new AddPersona(other, name),
                    new AddTouchpoint(unscored, stage, Text.clean("sits down")),
                    new Score(felt, unscored, other, OptionalInt.of(-1))));
    comesBackElsewhere(map);
    String written = document(map, ENGLISH);
    String edited = written.replaceFirst(other + "\\):\\*\\* -1 [^|]*\\|", other + "):** +2 |");
    assertThat(read(edited).onto(map).map().emotion(unscored, other).orElseThrow().score())
        .hasValue(2);
  }

  @Test
  void aPersonaCalledAsAFieldKeepsItsFeelingsOfWholeStages() throws IOException {
    for (String name : List.of("Owner", "Feeling", "Where", "Phase")) {
      Handle other = PizzaMap.map().next(ElementKind.PERSONA);
      Handle felt = PizzaMap.map().next(ElementKind.EMOTION);
      Handle stage = PizzaMap.map().stages().get(0).id();
      comesBackElsewhere(
          PizzaMap.map()
              .apply(
                  List.of(
                      new AddPersona(other, Text.clean(name)),
                      new Score(felt, stage, other, OptionalInt.of(-1)))));
    }
  }

  @Test
  void eachTextThatIsChangedIsThatOneChange() throws IOException {
    String written = document(EveryKind.map(), ENGLISH);
    for (Map.Entry<String, String> text : TEXTS.entrySet()) {
      assertThat(written).as(text.getKey()).containsOnlyOnce(text.getKey());
      Returned back = read(written.replace(text.getKey(), text.getValue())).onto(EveryKind.map());
      assertThat(back.remarks()).as(text.getValue()).isEmpty();
      assertThat(new DifferenceLines(EveryKind.map(), back.map(), ENGLISH).lines())
          .as(text.getValue())
          .hasSize(1);
    }
  }

  // What stands in the document, and what somebody makes of it.
  private static final Map<String, String> TEXTS =
      Map.ofEntries(
          Map.entry("# Every kind\n", "# Every sort\n"),
          Map.entry("**Client:** Client", "**Client:** Another"),
          Map.entry("**Kind of map:** current state", "**Kind of map:** Future state"),
          Map.entry("\nthe story\n", "\nthe story\nof two lines\n"),
          Map.entry("**Next review:** the review", "**Next review:** 1 May 2027"),
          Map.entry("**Metric:** the metric", "**Metric:** returns"),
          Map.entry("`n1` an insight", "`n1` an insight into it"),
          Map.entry("### Eva `pe1`", "### Eva Moline `pe1`"),
          Map.entry("> the quote", "> another quote"),
          Map.entry("\nthe summary\n", "\nthe summary, put well\n"),
          Map.entry("- **Age:** the age\n", ""),
          Map.entry("`b2` story REQUIREMENT", "`b2` close to work"),
          Map.entry("### Before `s1`", "### Long before `s1`"),
          Map.entry("**Our goal:** business goal", "**Our goal:** sell"),
          Map.entry("**Way through:** round and round · ", ""),
          Map.entry(
              "`t1` asks around *(question)* **★** |", "`t1` asks friends *(question)* **★** |"),
          Map.entry("asks around *(question)* **★** |", "asks around **★** |"),
          Map.entry("asks around *(question)* **★**", "asks around *(question)*"),
          Map.entry("Website; a channel of their own", "Website"),
          Map.entry("| -2 *a word* |", "| +1 *a word* |"),
          Map.entry("| -2 *a word*", "| -2 ashamed"),
          Map.entry("| Marketing |", "| Sales     |"),
          Map.entry("`c1` a thought ·", "`c1` a *second* thought ·"),
          Map.entry("**Said:** 3", "**Said:** 4"),
          Map.entry("- `t1` the company answers", "- `t1` the company calls back"),
          Map.entry("- `l1` not convinced", "- `l1` still not convinced"),
          Map.entry("| what is promised |", "| what is said |"),
          Map.entry("indirect, not used, should be used", "indirect, not used"),
          Map.entry("| 5                  |", "| 4                  |"),
          Map.entry("`st1` a strength", "`st1` a forte"),
          Map.entry("`p1` a pain<br>**Sort:**", "`p1` a pang<br>**Sort:**"),
          Map.entry("**Status:** in work<br>", ""),
          Map.entry("| gives up |", "| |"),
          Map.entry("| 60 %  |", "| 61    |"),
          Map.entry("`i1` an idea *▲ quick win*<br>", "`i1` an idea<br>"),
          Map.entry("**Feasible:** yes", "**Feasible:** no"),
          Map.entry("| in work |", "| chosen |"),
          Map.entry("`d1` a decision · **Owner:** Ben", "`d1` a decision · **Owner:** Bea"),
          Map.entry("- [ ] `a1`", "- [x] `a1`"),
          Map.entry(
              "**Owner:** Mia · **By when:** 23 November", "**Owner:** Mia · **By when:** 3 March"),
          Map.entry("| 18 % |", "| 19 % |"),
          Map.entry("`r1` 19 % · **On:** 23 November 2026", "`r1` 19 % · **On:** 2026-11-24"),
          Map.entry("`q1` an open question", "`q1` an open question?"),
          Map.entry("- [x] `ch1`", "- [ ] `ch1`"),
          Map.entry("`x1` vegan menu *(next time)*", "`x1` vegan menu *(dropped)*"),
          Map.entry(
              "`v1` a pain · **About:** `p1` · **Owner:** Jo",
              "`v1` a pain · **About:** `p1` · **Owner:** Al"),
          Map.entry("**Consent:** with consent", "**Consent:** without consent"),
          Map.entry("**Supports:** `p1` a pain; `pe1` Eva", "**Supports:** `p1` a pain"),
          Map.entry("`u1` Carla", "`u1` Carlo"),
          Map.entry("- `cl1` a cluster", "- `cl1` a bunch"),
          Map.entry("**Row:** lane of their own", "**Row:** Thoughts"),
          Map.entry("| -2 +1 0; -2 -2 -1  |", "| -2 +1 0 |"),
          Map.entry("- `ob1` an objection", "- `ob1` a doubt"));

  @Test
  void aNewLineIsANewElementWhereItStands() throws IOException {
    String written = document(PizzaMap.map(), ENGLISH);
    String edited =
        written
            .replaceFirst(
                "(\\| 2   \\|[^\n]*\n)", "$1|  | asks the *baker* | App | +1 | | Service |\n")
            .replace("## Decisions\n", "## Decisions\n\n- open at noon · **Owner:** Lena\n")
            .replaceFirst("\\*\\*Thoughts\\*\\*\n", "**Thoughts**\n\n- What a day\n")
            .replace(
                "\n## Contacts",
                "\n### Afterglow\n\n| What happens |\n| --- |\n| tells it |\n\n## Contacts");
    List<String> lines = lines(PizzaMap.map(), read(edited).onto(PizzaMap.map()).map());
    assertThat(lines).anyMatch(line -> line.startsWith("+") && line.contains("“asks the baker”"));
    assertThat(lines).anyMatch(line -> line.startsWith("+") && line.contains("“What a day”"));
  }

  @Test
  void aLineThatWasTakenOutIsGoneButAPartThatIsMissingStays() throws IOException {
    JourneyMap map = EveryKind.map();
    String written = document(map, ENGLISH);
    JourneyMap without = read(written.replaceFirst("- `q1` [^\n]*\n", "")).onto(map).map();
    assertThat(lines(map, without)).singleElement().asString().startsWith("-").contains("q1");
    String shorter = written.replaceFirst("(?s)## Open questions.*?## Check", "## Check");
    assertThat(read(shorter).onto(map).map()).isEqualTo(map);
    String column = written.replace("| Severity |", "| Weight   |");
    assertThat(read(column).onto(map).map()).isEqualTo(map);
  }

  @Test
  void whatIsRepeatedIsNotReadButSaid() throws IOException {
    JourneyMap map = EveryKind.map();
    String written = document(map, ENGLISH);
    Returned drawn = read(written.replace("| high     |", "| low |")).onto(map);
    assertThat(drawn.map()).isEqualTo(map);
    assertThat(drawn.remarks())
        .singleElement()
        .extracting(r -> r.sentence(ENGLISH))
        .asString()
        .contains("“Priority” at p1");
    Returned repeated =
        read(written.replaceFirst(
                "\\*\\*Where:\\*\\* `t1` asks around", "**Where:** `t1` asks about"))
            .onto(map);
    assertThat(repeated.map()).isEqualTo(map);
    assertThat(repeated.remarks()).hasSize(1);
    for (String[] edit :
        new String[][] {
          {"-2 upset     │ ●", "-2 upset     │ · ●"},
          {"    ? asks around: 1: Eva", "    ? asks around: 5: Eva"},
          {"We follow Eva from “the start”", "We follow Eva from “the beginning”"},
          {"  - It begins at -2 with “asks around”.", "  - It begins badly."},
          {"★ marks a moment of truth.", "★ marks what counts."},
          {"  - 1 · asks around (-2 upset)", "  - 1 · asks around (+2 delighted)"},
          {"  - an action – Mia, by", "  - an action – Kim, by"}
        }) {
      assertThat(written).containsOnlyOnce(edit[0]);
      Returned back = read(written.replace(edit[0], edit[1])).onto(map);
      assertThat(back.map()).as(edit[1]).isEqualTo(map);
      assertThat(back.remarks())
          .as(edit[1])
          .singleElement()
          .extracting(r -> r.sentence(ENGLISH))
          .asString()
          .contains("put together from other parts");
    }
    Returned loose =
        read(written.replace("## Decisions\n", "## Decisions\n\nMind this.\n")).onto(map);
    assertThat(loose.remarks())
        .singleElement()
        .extracting(r -> r.sentence(ENGLISH))
        .asString()
        .contains("“Mind this.” stands where nothing new can begin");
    Returned both =
        read(written
                .replace("`p1` a pain<br>", "`p1` a pest<br>")
                .replace("- a pain –", "- a pest –"))
            .onto(map);
    assertThat(both.remarks()).isEmpty();
    Returned summed = read(written.replace("  - a pain – 1", "  - a pest – 1")).onto(map);
    assertThat(summed.map()).isEqualTo(map);
    assertThat(summed.remarks()).hasSize(1);
  }

  @Test
  void wordsThatAFieldCannotHoldLeaveItAsItWas() throws IOException {
    JourneyMap map = EveryKind.map();
    String written = document(map, ENGLISH);
    for (String[] edit :
        new String[][] {
          {"| gives up |", "| weeps |"},
          {"| 60 %  |", "| 600 |"},
          {"**Owner:** Mia · **By when:** 23 November 2026", "**Owner:** Mia · **By when:** soon"},
          {"**About:** `p1` a pain", "**About:** `p77` a pain"},
          {"## Open questions", "## What we wonder"}
        }) {
      Returned back = read(written.replace(edit[0], edit[1])).onto(map);
      assertThat(back.map()).as(edit[1]).isEqualTo(map);
      assertThat(back.remarks()).as(edit[1]).isNotEmpty();
      back.remarks().forEach(remark -> assertThat(remark.sentence(ENGLISH)).isNotBlank());
    }
  }

  @Test
  void editorsMaySaveItAsTheyLike() throws IOException {
    JourneyMap map = EveryKind.map();
    String written = document(map, ENGLISH);
    String aligned = written.replaceAll(" {2,}\\|", " |").replaceAll("-{4,}", "---");
    for (String saved :
        List.of(
            "\uFEFF" + written,
            written.replace("\n", "\r\n"),
            aligned,
            written.replace("- `", "* `").replace("- [", "* ["),
            written.replaceAll("(?<!\\*)\\*([^*\n]+)\\*(?!\\*)", "_$1_"))) {
      Returned back = read(saved).onto(map);
      assertThat(back.remarks()).isEmpty();
      assertThat(back.map()).isEqualTo(map);
    }
  }

  @Test
  void whatClientsAreNotToSeeStaysWhenTheirDocumentComesBack() throws IOException {
    JourneyMap map = EveryKind.map();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Dossier told = Edition.CLIENT.of(Dossier.of(map));
    new MarkdownExport(ENGLISH).write(told, Edition.CLIENT, PizzaMap.DAY, out);
    String written = out.toString(StandardCharsets.UTF_8);
    assertThat(written).doesNotContain("vegan menu", "12 guest talks", "Carla", "an objection");
    assertThat(read(written).onto(map).map()).isEqualTo(map);
    JourneyMap edited = read(written.replace("`d1` a decision", "`d1` a resolve")).onto(map).map();
    assertThat(lines(map, edited)).hasSize(1);
  }

  private static List<String> lines(JourneyMap before, JourneyMap after) {
    return new DifferenceLines(before, after, ENGLISH).lines();
  }

  @Provide
  Arbitrary<JourneyMap> maps() {
    return RandomMaps.maps();
  }

  @Provide
  Arbitrary<String> languages() {
    return RandomMaps.languages();
  }

  private static JourneyMap on(Change change) {
    return PizzaMap.map().apply(change);
  }

  private static void comesBackElsewhere(JourneyMap map) throws IOException {
    Incoming incoming = read(document(map, ENGLISH));
    isTheSame(map, incoming.onto(incoming.blank(map.id())).map());
  }

  // What is told of every element, and in which order, list by list.
  private static void isTheSame(JourneyMap before, JourneyMap after) {
    assertThat(new DifferenceLines(plain(before), plain(after), ENGLISH).lines()).isEmpty();
    assertThat(order(plain(after))).isEqualTo(order(plain(before)));
  }

  private static Map<String, List<Handle>> order(JourneyMap map) {
    Map<String, List<Handle>> order = new TreeMap<>();
    for (ElementKind kind : ElementKind.values()) {
      boolean told = !UNORDERED.contains(kind);
      for (Element element : told ? map.all(kind.type()) : List.<Element>of()) {
        order.computeIfAbsent(list(element, map), none -> new ArrayList<>()).add(element.id());
      }
    }
    return order;
  }

  private static String list(Element element, JourneyMap map) {
    String list = element.getClass().getSimpleName();
    if (element instanceof Card card) {
      return list + card.lane() + card.at();
    } else if (element instanceof BackStory story) {
      return list + story.layer() + story.persona();
    }
    return element instanceof ChecklistItem item ? list + item.title() : list;
  }

  private static JourneyMap plain(JourneyMap map) {
    List<Element> elements =
        map.elements().values().stream()
            // A document has no pictures, and a map no photo without.
            .filter(e -> !(e instanceof Photo))
            .filter(e -> !(e instanceof Objective objective && objective.fields().isEmpty()))
            .filter(e -> !(e instanceof Scope scope && scope.fields().isEmpty()))
            .map(MarkdownBackTest::plain)
            .toList();
    return JourneyMap.of(map.id(), elements, map.lastNumbers());
  }

  private static Element plain(Element element) {
    Element plain = element.ordered(OrderKey.FIRST);
    // A document has no pictures.
    return plain instanceof Persona persona ? persona.portrayed(Optional.empty()) : plain;
  }

  private static Incoming read(String document) {
    return new MarkdownImport().incoming(document);
  }

  private static String document(JourneyMap map, Messages messages) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new MarkdownExport(messages).write(Dossier.of(map), Edition.WORKING, PizzaMap.DAY, out);
    return out.toString(StandardCharsets.UTF_8);
  }
}
