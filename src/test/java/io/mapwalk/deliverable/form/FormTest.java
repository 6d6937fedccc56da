package io.mapwalk.deliverable.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.mapwalk.fixture.PizzaMap;
import io.mapwalk.journey.Handle;
import io.mapwalk.journey.JourneyMap;
import io.mapwalk.journey.MapId;
import io.mapwalk.journey.Messages;
import io.mapwalk.journey.Refused;
import io.mapwalk.journey.Text;
import io.mapwalk.journey.change.ElementChange.Reword;
import io.mapwalk.journey.change.MapChange.SetKind;
import io.mapwalk.journey.change.PersonaChange.AddPersona;
import io.mapwalk.journey.change.StageChange.AddStage;
import io.mapwalk.journey.change.StageChange.MergeStages;
import io.mapwalk.journey.element.Card;
import io.mapwalk.journey.element.Emotion;
import io.mapwalk.journey.element.Idea;
import io.mapwalk.journey.element.Lane;
import io.mapwalk.journey.element.MapKind;
import io.mapwalk.journey.element.PainPoint;
import io.mapwalk.journey.element.Touchpoint;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A form of the pizza evening, filled in as people do it, and taken. */
class FormTest {

  private static final List<Messages> LANGUAGES =
      Stream.of("en", "nl", "es").map(Locale::forLanguageTag).map(Messages::new).toList();

  private static final Handle ARRIVAL = new Handle("s3");
  private static final Handle ORDER = new Handle("s4");

  private final JourneyMap pizza = PizzaMap.map();

  @Test
  void anEmptyFormAddsNothingAndSaysSo() {
    Taking taking = take(form(pizza, "en"), pizza);
    assertThat(taking.changes()).isEmpty();
    assertThat(taking.remarks()).isEmpty();
    assertThat(new Preview(taking, LANGUAGES.get(0)).remarks())
        .containsExactly("Nothing is written in this form yet; there is nothing to take.");
  }

  @Test
  void whatIsWrittenUnderAHeadingComesToItsStageAndRow() {
    List<String> form = form(pizza, "en");
    fill(form, "s4", "Actions:", "sends the menu back");
    fill(form, "s4", "Thoughts:", "“Is there no other?”");
    fill(form, "s4", "Pain points:", "the print is small");
    fill(form, "s4", "Ideas:", "a larger print");
    JourneyMap taken = take(form, pizza).taken();
    assertThat(words(taken.touchpoints(ORDER).stream().map(Touchpoint::text)))
        .endsWith("sends the menu back");
    assertThat(words(taken.at(PainPoint.class, ORDER).stream().map(PainPoint::text)))
        .containsExactly("the print is small");
    assertThat(words(taken.at(Idea.class, ORDER).stream().map(Idea::text)))
        .containsExactly("a larger print");
    assertThat(taken.at(Card.class, ORDER))
        .singleElement()
        .satisfies(card -> assertThat(card.lane()).isEqualTo(Lane.THOUGHTS))
        .satisfies(card -> assertThat(card.text().value()).isEqualTo("Is there no other?"));
  }

  @Test
  void anActionComesToWhereItWasWritten() {
    List<String> form = form(pizza, "en");
    List<Touchpoint> steps = pizza.touchpoints(ORDER);
    int second = lineOf(form, "# " + steps.get(1).id() + " ") - 1;
    form.add(second, "between the two");
    form.add(second, "- and before that");
    form.add(lineOf(form, "# " + steps.get(0).id() + " ") - 1, "- first of all");
    JourneyMap taken = take(form, pizza).taken();
    assertThat(words(taken.touchpoints(ORDER).stream().map(Touchpoint::text)))
        .startsWith(
            "first of all",
            steps.get(0).text().value(),
            "and before that",
            "between the two",
            steps.get(1).text().value());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          -1 nobody answers   | -1 |         | nobody answers
          −2                  | -2 |         |
          –1: angry           | -1 | angry   |
          +2 (delighted)      |  2 | delighted |
          1                   |  1 |         |
          0, well             |  0 | well    |
          - -1 slow           | -1 | slow    |
          • 2 so friendly now |  2 |         | so friendly now
          s3 as a whole: - 1  | -1 |         |
          """)
  void aFeelingIsANumberAndWhy(String line, int score, String word, String quote) {
    JourneyMap map = unscored();
    List<String> form = form(map, "en");
    form.add(lineOf(form, "s3 as a whole"), line);
    Taking taking = take(form, map);
    assertThat(taking.remarks()).isEmpty();
    Emotion emotion = taking.taken().emotion(ARRIVAL, new Handle("pe1")).orElseThrow();
    assertThat(emotion.score()).hasValue(score);
    assertThat(emotion.word().value()).isEqualTo(word == null ? "" : word);
    assertThat(emotion.text().value()).isEqualTo(quote == null ? "" : quote);
  }

  @Test
  void aStepThatIsKnownIsScoredBehindItsName() {
    JourneyMap map = unscored();
    List<String> form = form(map, "en");
    form.replaceAll(line -> line.startsWith("t1 ") ? line + "+1 easy: one click" : line);
    Emotion emotion =
        take(form, map).taken().emotion(new Handle("t1"), new Handle("pe1")).orElseThrow();
    assertThat(emotion.score()).hasValue(1);
    assertThat(emotion.text().value()).isEqualTo("easy: one click");
  }

  @Test
  void severalPersonasHaveALineEach() {
    JourneyMap map =
        unscored().apply(new AddPersona(new Handle("pe2"), Text.clean("Tom: the boss")));
    List<String> form = form(map, "en");
    form.replaceAll(line -> line.contains("s3 as a whole, Tom") ? line + "-2" : line);
    JourneyMap taken = take(form, map).taken();
    assertThat(taken.emotion(ARRIVAL, new Handle("pe2")).orElseThrow().score()).hasValue(-2);
    assertThat(taken.emotion(ARRIVAL, new Handle("pe1"))).isEmpty();
  }

  @Test
  void aFormTakenTwiceAddsNothingTwice() {
    List<String> form = form(pizza, "en");
    fill(form, "s3", "Actions:", "waits", "waits", "asks");
    fill(form, "s3", "Thoughts:", "Why?");
    fill(form, "s3", "Pain points:", "no bench");
    form.add(lineOf(form, "s3 as a whole"), "-1 tired of it");
    form.add(2, "nobody asked us about parking");
    JourneyMap once = take(form, pizza).taken();
    Taking again = take(form, once);
    assertThat(again.changes()).isEmpty();
    assertThat(again.known()).isEqualTo(7);
    assertThat(new Preview(again, LANGUAGES.get(0)).remarks())
        .startsWith("Nothing new: all its 7 lines are on the map already.");
    fill(form, "s3", "Ideas:", "a bench");
    assertThat(take(form, once).added()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"tabs", "bullets", "blank", "case", "spaces", "quotes", "word", "mail", "numbers"})
  void whatEditorsMakeOfAFormDoesNotMatter(String habit) {
    List<String> form = form(pizza, "en");
    fill(form, "s4", "Actions:", "sends it back");
    fill(form, "s4", "Pain points:", "small print");
    UnaryOperator<String> editor =
        switch (habit) {
          case "tabs" -> line -> "\t" + line.replace("- ", "-\t") + "\t";
          case "bullets" -> line -> line.replaceFirst("^- ", "• ");
          case "blank" -> line -> line + "\n\n";
          case "case" -> line -> line.startsWith("-") ? line : line.toUpperCase(Locale.ROOT);
          case "spaces" -> line -> "   " + line.replace(' ', '\u00a0') + "  ";
          case "quotes" -> line -> line.replace('\'', '’').replace('"', '”');
          case "word" -> line -> line.replaceFirst("^- ", "– ").replace("====", "=====");
          case "mail" -> line -> "> " + line;
          default -> line -> line.replace("- ", "1. ");
        };
    List<String> mangled =
        form.stream().map(editor).flatMap(String::lines).map(line -> line + "\r").toList();
    Taking taking = take(mangled, pizza);
    JourneyMap taken = taking.taken();
    assertThat(words(taken.touchpoints(ORDER).stream().map(Touchpoint::text)))
        .map(text -> text.replace('\u00a0', ' '))
        .endsWith("sends it back");
    assertThat(words(taken.at(PainPoint.class, ORDER).stream().map(PainPoint::text)))
        .map(text -> text.replace('\u00a0', ' '))
        .containsExactly("small print");
    assertThat(taking.added()).hasSize(2);
    assertThat(taking.remarks()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"nl", "es", "en"})
  void aFormIsReadInWhateverLanguageItIs(String language) {
    Messages messages = new Messages(Locale.forLanguageTag(language));
    List<String> form = form(pizza, language);
    for (String lane : List.of("actions", "thoughts", "pains", "ideas")) {
      fill(form, "s4", messages.text("journey.lane." + lane) + ":", "über alles " + lane);
    }
    Taking taking = take(form, pizza);
    assertThat(taking.added())
        .extracting(added -> added.lane().key())
        .hasSize(4)
        .doesNotHaveDuplicates();
    assertThat(taking.remarks()).isEmpty();
  }

  @Test
  void headingsInOtherWordsAreUnderstood() {
    Taking taking =
        takeLines(
            "[mapwalk pzzapzza22 1]",
            "Filled in by: Ann, Tom",
            "== s4 ==",
            "DOES",
            "asks twice",
            "Thinks: where is it?",
            "Hurts",
            "no answer",
            "gevoel:",
            "doet:",
            "walks off");
    assertThat(taking.names()).isEqualTo("Ann, Tom");
    assertThat(taking.added())
        .extracting(added -> added.lane().key() + " " + added.text())
        .containsExactly(
            "actions asks twice", "thoughts where is it?", "pains no answer", "actions walks off");
  }

  @Test
  void whatStandsOutsideGoesToTheNotesAndIsTold() {
    Taking taking =
        takeLines(
            "[mapwalk pzzapzza22 1]", "hello", "", "== s4 · Order ==", "just so", "Ideas:", "x");
    JourneyMap taken = taking.taken();
    assertThat(words(taken.unsorted(Card.class).stream().map(Card::text))).contains("hello");
    assertThat(taken.at(Card.class, ORDER))
        .singleElement()
        .satisfies(card -> assertThat(card.lane()).isEqualTo(Lane.NOTES));
    assertThat(sentences(taking))
        .containsExactly(
            "Line 2 stands under no stage, so it goes to the notes not sorted yet: hello",
            "Line 5 stands under no heading of its stage, so it becomes a note there: just so");
  }

  @Test
  void aStageThatIsGoneLosesNothing() {
    List<String> form = form(pizza, "en");
    fill(form, "s4", "Actions:", "pays twice");
    fill(form, "s4", "Pain points:", "no change");
    JourneyMap merged = pizza.apply(new MergeStages(ORDER, ARRIVAL));
    Taking taking = take(form, merged);
    assertThat(words(taking.taken().unsorted(Card.class).stream().map(Card::text)))
        .contains("pays twice");
    assertThat(words(taking.taken().unsorted(PainPoint.class).stream().map(PainPoint::text)))
        .contains("no change");
    int line = lineOf(form, "==== s4");
    assertThat(sentences(taking))
        .contains(
            "Line "
                + line
                + ": there is no stage “Order” on the map, so what stands beneath it goes to what"
                + " is not sorted yet; move it with “:move”.");
  }

  @Test
  void aStageThatWasRenamedIsFoundByItsHandle() {
    List<String> form = form(pizza, "en");
    fill(form, "s4", "Ideas:", "pictures");
    JourneyMap renamed = pizza.apply(new Reword(ORDER, Text.clean("Choosing")));
    Taking taking = take(form, renamed);
    assertThat(taking.taken().at(Idea.class, ORDER)).hasSize(1);
    assertThat(sentences(taking))
        .anyMatch(
            s ->
                s.endsWith("“Order” is called “Choosing” now; what stands beneath it goes there."));
  }

  @Test
  void aFormOfAnotherMapIsTakenByTheNamesOfStages() {
    JourneyMap other =
        JourneyMap.create(
                new MapId("bbbbbbbbbb"),
                Text.clean("Other"),
                Text.EMPTY,
                Text.EMPTY,
                MapKind.CURRENT,
                "en")
            .apply(
                List.of(
                    new AddStage(new Handle("s1"), Text.clean("Order"), Optional.empty()),
                    new AddStage(new Handle("s4"), Text.clean("Leave it"), Optional.empty()),
                    new SetKind(MapKind.CURRENT)));
    List<String> form = form(pizza, "en");
    fill(form, "s4", "Actions:", "chooses");
    JourneyMap taken = take(form, other).taken();
    assertThat(taken.touchpoints(new Handle("s1"))).hasSize(1);
    assertThat(taken.touchpoints(new Handle("s4"))).isEmpty();
  }

  @Test
  void everyFaultOfAScoreIsToldWithItsLineAndKept() {
    List<String> form =
        new ArrayList<>(
            List.of(
                "[mapwalk pzzapzza22 1]",
                "== s4 · Order ==",
                "Emotions:",
                "7 furious",
                "- 1 slow",
                "t1 searches: -1",
                "t8 reads the menu -1",
                "s4 as a whole, X (pe9): 1",
                "-2 worst",
                "+2 best"));
    Taking taking = take(form, unscored());
    assertThat(sentences(taking))
        .containsExactly(
            "Line 4: 7 is no score, only -2 to 2 are; it becomes a note: 7 furious",
            "Line 5 may mean minus or be a bullet; write the number without a blank before it. For"
                + " now it becomes a note: - 1 slow",
            "Line 6 scores a step that is not in this stage any more, so it becomes a note: t1"
                + " searches: -1",
            "Line 7 has no colon before its number, so it becomes a note: t8 reads the menu -1",
            "Line 8 scores a persona that is not on the map, so it becomes a note: s4 as a whole, X"
                + " (pe9): 1",
            "Line 10 says +2, and the map says -2 there; both are kept as what two people scored, and"
                + " the middle of all, 0, is the score now. They lie 4 apart: talk about it. +2 best");
    assertThat(words(taking.taken().at(Card.class, ORDER).stream().map(Card::text)))
        .containsExactly(
            "7 furious",
            "- 1 slow",
            "t1 searches: -1",
            "t8 reads the menu -1",
            "s4 as a whole, X (pe9): 1",
            "+2 best");
  }

  @Test
  void whatTheSignsOfALineSayGoesWhereItBelongs() {
    JourneyMap map = unscored().apply(new AddPersona(new Handle("pe2"), Text.clean("Tom")));
    List<String> form = form(map, "en");
    String line = "waits #website −1 \"Again?\" !nobody comes [W 60] =>a bell @Service desk *";
    fill(form, "s4", "Actions:", line);
    fill(form, "s4", "Pain points:", "dim light [T 20]");
    Taking taking = take(form, map);
    JourneyMap taken = taking.taken();
    Touchpoint step = taken.touchpoints(ORDER).get(taken.touchpoints(ORDER).size() - 1);
    assertThat(step.text().value()).isEqualTo("waits");
    assertThat(words(step.channels().stream())).containsExactly("web");
    assertThat(step.owner().value()).isEqualTo("Service desk");
    assertThat(step.moment()).isTrue();
    assertThat(taken.emotion(step.id(), new Handle("pe1")).orElseThrow().score()).hasValue(-1);
    assertThat(words(taken.at(Card.class, step.id()).stream().map(Card::text)))
        .containsExactly("Again?");
    assertThat(words(taken.at(Idea.class, step.id()).stream().map(Idea::text)))
        .containsExactly("a bell");
    assertThat(taken.within(PainPoint.class, ORDER))
        .filteredOn(pain -> pain.reach().isPresent())
        .extracting(pain -> pain.text() + " " + pain.severity().orElseThrow())
        .contains("nobody comes WORKAROUND", "dim light TRIVIAL");
    assertThat(new Preview(taking, LANGUAGES.get(0)).added())
        .contains(
            "  Actions: waits ★",
            "  Channels: Website (at “waits”)",
            "  Emotions: Eva Moline: -1 (at “waits”)",
            "  Pain points: nobody comes [W 60] (at “waits”)",
            "  Owner: Service desk (at “waits”)");
    assertThat(take(form, taken).changes()).isEmpty();
  }

  @Test
  void anotherPairsScoreIsKeptBesideTheFirstAndTheRoomIsToldToTalk() {
    JourneyMap map = unscored();
    JourneyMap one = take(scored(map, "-1"), map).taken();
    JourneyMap two = take(scored(one, "+2 so kind"), one).taken();
    JourneyMap three = take(scored(two, "1"), two).taken();
    Emotion emotion = three.emotion(ARRIVAL, new Handle("pe1")).orElseThrow();
    assertThat(emotion.round().orElseThrow().values()).containsExactly(-1, 2, 1);
    assertThat(emotion.score()).hasValue(1);
    assertThat(take(scored(three, "+2 so kind"), three).changes()).isEmpty();
    assertThat(io.mapwalk.analysis.Disagreement.of(three)).hasSize(1);
  }

  private static List<String> scored(JourneyMap map, String score) {
    List<String> form = form(map, "en");
    form.replaceAll(line -> line.startsWith("s3 as a whole") ? line + score : line);
    return form;
  }

  @Test
  void aLineOfOursThatWasChangedIsListed() {
    List<String> form = form(pizza, "en");
    int known = lineOf(form, "# t1 ") - 1;
    form.set(known, form.get(known) + ", and asks her sister");
    Taking taking = take(form, pizza);
    assertThat(taking.changes()).isEmpty();
    assertThat(sentences(taking))
        .singleElement()
        .asString()
        .startsWith("Line " + (known + 1) + " begins with # and was left out")
        .contains("# t1 ");
  }

  @Test
  void aVeryLongLineIsKeptInPieces() {
    String endless = "word ".repeat(5_000) + "end";
    Taking taking = takeLines("[mapwalk pzzapzza22 1]", "== s4 ==", "Ideas:", "- " + endless);
    List<Idea> ideas = taking.taken().at(Idea.class, ORDER);
    assertThat(ideas).hasSize(3);
    assertThat(ideas.get(2).text().value()).endsWith("end");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "== %sx",
        "(%s",
        "#%sx",
        "- %sx",
        "1 %sx",
        "%s:",
        "t1 %s",
        "s4:%s-1",
        "[mapwalk %s",
        ">%sx"
      })
  void aLineMadeToBeSlowIsReadAtOnce(String line) {
    for (String filling : List.of(" ", "(", "\u00a0", "=", ":", "[", ">", "#", "-")) {
      String slow = line.replace("%s", filling.repeat(100_000));
      assertTimeoutPreemptively(
          Duration.ofSeconds(10),
          () -> takeLines("[mapwalk pzzapzza22 1]", slow, "== s4 ==", "Emotions:", slow));
    }
  }

  @Test
  void aFormWithMoreLinesThanAnybodyWritesIsRefused() {
    List<String> endless = new ArrayList<>(List.of("[mapwalk pzzapzza22 1]", "== s4 ==", "Ideas:"));
    endless.addAll(Collections.nCopies(3_000, "- a"));
    Refused refused = catchThrowableOfType(Refused.class, () -> take(endless, pizza));
    assertThat(refused.sentence(LANGUAGES.get(0))).contains("more than 2,000 lines");
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "windows-1252"})
  void aFormIsReadInTheEncodingAnEditorSavedItIn(String encoding) {
    List<String> form = form(pizza, "es");
    fill(form, "s4", "Ideas:", "más piñas – “sí”");
    String mark = encoding.startsWith("UTF") ? "\uFEFF" : "";
    String whole = mark + String.join("\r\n", form.subList(1, form.size()));
    String text = form.get(0).replace("\uFEFF", "") + "\r\n" + whole.replace("\uFEFF", "");
    byte[] bytes = (mark + text).getBytes(Charset.forName(encoding));
    FormText read = FormText.of("form.txt", bytes);
    assertThat(read.guessed()).isEqualTo(encoding.startsWith("windows"));
    JourneyMap taken = FormTaking.of(read, pizza, LANGUAGES).taken();
    assertThat(words(taken.at(Idea.class, ORDER).stream().map(Idea::text)))
        .containsExactly("más piñas – “sí”");
  }

  private JourneyMap unscored() {
    JourneyMap map = pizza;
    for (Emotion emotion : pizza.all(Emotion.class)) {
      map = map.apply(new io.mapwalk.journey.change.ElementChange.Remove(emotion.id()));
    }
    return map;
  }

  private static List<String> form(JourneyMap map, String language) {
    Messages messages = new Messages(Locale.forLanguageTag(language));
    byte[] file = new BlankForm(map, messages).file(1, map.stages());
    return new ArrayList<>(new String(file, StandardCharsets.UTF_8).lines().toList());
  }

  private static void fill(List<String> form, String stage, String heading, String... lines) {
    int at = lineOf(form, "==== " + stage + " ");
    while (!form.get(at).equals(heading)) {
      at++;
    }
    while (!form.get(at).equals("- ")) {
      at++;
    }
    for (String line : lines) {
      if (at < form.size() && form.get(at).equals("- ")) {
        form.set(at, "- " + line);
      } else {
        form.add(at, "- " + line);
      }
      at++;
    }
  }

  /** The number of the line that begins like this, from 1, which is the index of the next one. */
  private static int lineOf(List<String> form, String beginning) {
    for (int i = 0; i < form.size(); i++) {
      if (form.get(i).startsWith(beginning)) {
        return i + 1;
      }
    }
    throw new AssertionError(beginning);
  }

  private Taking takeLines(String... lines) {
    return take(List.of(lines), pizza);
  }

  private static Taking take(List<String> lines, JourneyMap map) {
    byte[] bytes = String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
    return FormTaking.of(FormText.of("form.txt", bytes), map, LANGUAGES);
  }

  private static List<String> sentences(Taking taking) {
    return taking.remarks().stream().map(remark -> remark.sentence(LANGUAGES.get(0))).toList();
  }

  private static List<String> words(Stream<Text> texts) {
    return texts.map(Text::value).toList();
  }
}
