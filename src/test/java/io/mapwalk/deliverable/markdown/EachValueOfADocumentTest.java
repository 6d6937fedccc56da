package io.mapwalk.deliverable.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import io.mapwalk.deliverable.Edition;
import io.mapwalk.deliverable.Remark;
import io.mapwalk.deliverable.Returned;
import io.mapwalk.fixture.EveryKind;
import io.mapwalk.fixture.PizzaMap;
import io.mapwalk.journey.Dossier;
import io.mapwalk.journey.Handle;
import io.mapwalk.journey.JourneyMap;
import io.mapwalk.journey.Messages;
import io.mapwalk.journey.Text;
import io.mapwalk.journey.change.FeelingChange.Score;
import io.mapwalk.journey.change.PersonaChange.AddPersona;
import io.mapwalk.journey.element.ActionStatus;
import io.mapwalk.journey.element.Backing;
import io.mapwalk.journey.element.ElementKind;
import io.mapwalk.journey.element.Emotion;
import io.mapwalk.journey.element.IdeaStatus;
import io.mapwalk.journey.element.Kano;
import io.mapwalk.journey.element.MapKind;
import io.mapwalk.journey.element.PainStatus;
import io.mapwalk.journey.element.ParkedStatus;
import io.mapwalk.journey.element.ProcessKind;
import io.mapwalk.journey.element.Severity;
import io.mapwalk.journey.element.SourceKind;
import io.mapwalk.journey.element.TouchpointKind;
import io.mapwalk.journey.element.Treatment;
import io.mapwalk.journey.element.Verdict;
import io.mapwalk.journey.merge.Difference;
import io.mapwalk.journey.merge.Differences;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The law of what is no text in a document – numbers, scores, days, ticks, words that stand for one
 * of several – and of the titles above it: changing one of them is one change, or is answered.
 */
class EachValueOfADocumentTest {

  private static final Pattern NUMBER =
      Pattern.compile("(?<![\\p{L}\\p{N}`+-])[+-]?\\d+(?![\\p{L}\\p{N}])");
  private static final Pattern TICK = Pattern.compile("\\[[ x]\\]");
  private static final Pattern FIRST_LINES = Pattern.compile("(?s)\\A---\n.*?\n---\n");
  private static final Pattern OWN_DAY = Pattern.compile("(?m)^\\*[^*·\n]+(?=[*·])");
  private static final Pattern LABEL = Pattern.compile("\\*\\*[^*\n]+:\\*\\*");
  private static final Pattern COLUMNS = Pattern.compile("(?m)^\\|[^\n]+\\|(?=\n\\| ?-)");
  private static final Pattern HEADING_OF_LIST = Pattern.compile("(?m)^\\*\\*([^*\n:]+)\\*\\*$");
  private static final Pattern FOURTH_HEADING = Pattern.compile("(?m)^#### (.+)$");

  private static final List<Class<? extends Enum<?>>> CHOICES =
      List.of(
          MapKind.class,
          ProcessKind.class,
          TouchpointKind.class,
          Severity.class,
          PainStatus.class,
          Backing.class,
          IdeaStatus.class,
          Treatment.class,
          Kano.class,
          Verdict.class,
          ActionStatus.class,
          ParkedStatus.class,
          SourceKind.class);

  private final JourneyMap map = EveryKind.map(EachValueOfADocumentTest::word);
  private final List<String> silent = new ArrayList<>();
  private final List<String> several = new ArrayList<>();
  private final Set<String> changed = new TreeSet<>();

  // Nothing in it looks like a number.
  private static String word(String words) {
    return "w" + words.replaceAll("[^A-Za-z]", "").toLowerCase(Locale.ROOT);
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "nl", "es"})
  void changedInOnePlaceIsOneChangeOrIsAnswered(String language) throws IOException {
    Messages messages = new Messages(Locale.forLanguageTag(language));
    String document = document(map, messages);
    numbers(document, map);
    each(document, map, TICK, tick -> tick.equals("[ ]") ? "[x]" : "[ ]");
    for (Class<? extends Enum<?>> choice : CHOICES) {
      names(document, choice.getEnumConstants(), messages);
    }
    assertThat(silent).as("changed without a word").isEmpty();
    assertThat(several).as("changed more than one thing").isEmpty();
    assertThat(changed)
        .contains("score", "rounds", "count", "votes", "importance", "quality", "people")
        .contains("impact", "effort", "reach", "severity", "appraisal.businessValue")
        .contains("due", "date", "ticked", "status", "kind", "process", "backing")
        .contains("treatment", "appraisal.kano", "appraisal.viable");
  }

  @Test
  void whereSeveralFeelEachScoreIsOnesOwn() throws IOException {
    JourneyMap pizza = PizzaMap.map();
    Handle tom = pizza.next(ElementKind.PERSONA);
    JourneyMap two = pizza.apply(new AddPersona(tom, Text.clean("Tom")));
    two =
        two.apply(
            new Score(
                two.next(ElementKind.EMOTION),
                two.touchpoints().get(0).id(),
                tom,
                OptionalInt.of(1)));
    int scores = two.all(Emotion.class).size();
    String document = document(two, new Messages(Locale.ENGLISH));
    numbers(document, two);
    assertThat(silent).isEmpty();
    assertThat(several).isEmpty();
    assertThat(changed).contains("score");
    assertThat(scores).isGreaterThan(5);
    isAnswered(document, "### Tom\n", "### Tim\n", two);
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "nl", "es"})
  void aTitleThatIsWrittenOtherwiseTakesNothingOut(String language) throws IOException {
    String document = document(map, new Messages(Locale.forLanguageTag(language)));
    int tried = 0;
    for (MatchResult columns : COLUMNS.matcher(document).results().toList()) {
      Matcher column = Pattern.compile("[^| ][^|]*[^| ]").matcher(columns.group());
      for (MatchResult title : column.results().toList()) {
        int at = columns.start() + title.end();
        isAnswered(document.substring(0, at) + "x" + document.substring(at), map);
        tried++;
      }
    }
    for (Pattern titles : List.of(HEADING_OF_LIST, FOURTH_HEADING)) {
      for (MatchResult title : titles.matcher(document).results().toList()) {
        int at = title.end(1);
        titled(document.substring(0, at) + "x" + document.substring(at));
        tried++;
      }
    }
    assertThat(tried).isGreaterThan(45);
  }

  @Test
  void aScoreThatThereIsNotIsAnswered() throws IOException {
    String document = document(map, new Messages(Locale.ENGLISH));
    Matcher feeling = Pattern.compile("\\| -2 \\*(\\w+)\\* \\|").matcher(document);
    assertThat(feeling.find()).isTrue();
    String edited = document.replace(feeling.group(), feeling.group().replace("-2 *", "-3 *"));
    assertThat(sentence(edited))
        .isEqualTo(
            "“-3 "
                + feeling.group(1)
                + "” is too small or too big for “Feeling”; t1 stays as it was there.");
    String words = document.replace(feeling.group(), "| 5 stars |");
    assertThat(back(words, map).remarks()).isEmpty();
  }

  @Test
  void aLineOfAStatementThatNobodyChecksSaysWhatItWaitsFor() throws IOException {
    JourneyMap pizza = PizzaMap.map();
    String document = document(pizza, new Messages(Locale.ENGLISH));
    Matcher line =
        Pattern.compile("(?m)^- ([^`\n]+) · \\*\\*About:\\*\\* `(\\w+)`$").matcher(document);
    assertThat(line.find()).isTrue();
    String words = line.group(1);
    String edited =
        document.substring(0, line.start(1)) + "Nobody knows" + document.substring(line.end(1));
    Returned back = back(edited, pizza);
    assertThat(back.map()).isEqualTo(pizza);
    assertThat(sentences(back))
        .containsExactly(
            "“Nobody knows” is only listed here until somebody asks customers: put “Owner” and a"
                + " name behind it, or change its words in the list it comes from.");
    String asked = document.replace(line.group(), line.group() + " · **Owner:** Mia");
    assertThat(Differences.between(pizza, back(asked, pizza).map()))
        .singleElement()
        .satisfies(one -> assertThat(one.after().toString()).contains("Mia", line.group(2)));
    // Where its words are changed in its own list too, it is listed like that.
    assertThat(sentences(back(document.replace(words, words + " at all"), pizza)))
        .noneMatch(said -> said.contains("only listed here"));
  }

  @Test
  void linesThatAreCountedAnewAreAsTheyShouldBe() throws IOException {
    JourneyMap pizza = PizzaMap.map();
    String document = document(pizza, new Messages(Locale.ENGLISH));
    Matcher rows =
        Pattern.compile("(?m)^\\| 1 ( *\\| `t1`[^\n]*)\n\\| 2 ( *\\| `t2`[^\n]*)\n")
            .matcher(document);
    assertThat(rows.find()).isTrue();
    String swapped =
        document.substring(0, rows.start())
            + "| 1 "
            + rows.group(2)
            + "\n| 2 "
            + rows.group(1)
            + "\n"
            + document.substring(rows.end());
    Returned back = back(swapped, pizza);
    assertThat(back.map().touchpoints().get(0).id()).isEqualTo(new Handle("t2"));
    assertThat(sentences(back)).isEmpty();
    String onlyNumber = document.replace(rows.group(), rows.group().replaceFirst("1", "4"));
    assertThat(sentences(back(onlyNumber, pizza)))
        .containsExactly(
            "The number at t1 follows from the order of the lines and was not taken; move the line"
                + " instead.");
  }

  @Test
  void aMarkThatIsWrittenOtherwiseIsAnotherOrIsAnswered() throws IOException {
    String document = document(map, new Messages(Locale.ENGLISH));
    Returned done = back(document.replace("*(in work)*", "*(done)*"), map);
    assertThat(done.remarks()).isEmpty();
    assertThat(Differences.between(map, done.map()))
        .singleElement()
        .satisfies(one -> assertThat(one.fields()).extracting("path").containsExactly("status"));
    assertThat(sentence(document.replace("*(in work)*", "*(begun)*")))
        .isEqualTo(
            "“(begun)” is none of the words that “Status” can have; a1 stays as it was there.");
    assertThat(sentence(document.replace("*▲ quick win*", "*▲ fast*"))).contains("“▲ fast”", "i1");
  }

  @Test
  void aDayThatNoMonthHasIsNoDay() throws IOException {
    String document = document(map, new Messages(Locale.ENGLISH));
    String decision = "**By when:** 23 November 2026";
    assertThat(
            sentence(
                document.replaceFirst(Pattern.quote(decision), "**By when:** 31 November 2026")))
        .startsWith("“31 November 2026” is no day for “By when”");
  }

  private void numbers(String document, JourneyMap of) {
    each(document, of, NUMBER, number -> signed(number, 1));
    each(document, of, NUMBER, number -> signed(number, -1));
  }

  private static String signed(String number, int more) {
    int other = Integer.parseInt(number) + more;
    return (number.startsWith("+") && other > 0 ? "+" : "") + other;
  }

  private void names(String document, Enum<?>[] all, Messages messages) {
    for (int i = 0; i < all.length; i++) {
      String name = messages.name(all[i]);
      String other = messages.name(all[(i + 1) % all.length]);
      Pattern here =
          Pattern.compile("(?<![\\p{L}\\p{N}-])" + Pattern.quote(name) + "(?![\\p{L}\\p{N}-])");
      each(document, map, here, found -> other);
    }
  }

  private void each(String document, JourneyMap of, Pattern what, UnaryOperator<String> other) {
    List<MatchResult> apart =
        Stream.of(FIRST_LINES, OWN_DAY, LABEL)
            .flatMap(pattern -> pattern.matcher(document).results())
            .toList();
    for (MatchResult found : what.matcher(document).results().toList()) {
      if (apart.stream().anyMatch(p -> p.start() <= found.start() && found.end() <= p.end())) {
        continue;
      }
      String edited =
          document.substring(0, found.start())
              + other.apply(found.group())
              + document.substring(found.end());
      one(edited, of, found.group() + " in: " + line(edited, found.start()));
    }
  }

  private void one(String edited, JourneyMap of, String where) {
    Returned back = back(edited, of);
    List<Difference> differences = Differences.between(of, back.map());
    if (differences.isEmpty() && back.remarks().isEmpty()) {
      silent.add(where);
    } else if (!differences.isEmpty()) {
      if (differences.size() > 1 || differences.get(0).fields().size() != 1) {
        several.add(where + " " + differences);
      } else {
        changed.add(differences.get(0).fields().get(0).path());
      }
    }
  }

  private static void isAnswered(String document, String words, String other, JourneyMap of) {
    assertThat(document).contains(words);
    isAnswered(document.replace(words, other), of);
  }

  private static void isAnswered(String edited, JourneyMap of) {
    Returned back = back(edited, of);
    assertThat(Differences.between(of, back.map())).isEmpty();
    assertThat(back.remarks()).isNotEmpty();
  }

  // The name above the cards of a row is where they stand.
  private void titled(String edited) {
    Returned back = back(edited, map);
    List<Difference> differences = Differences.between(map, back.map());
    assertThat(differences)
        .allSatisfy(one -> assertThat(one.fields()).extracting("path").containsExactly("lane"));
    assertThat(differences.isEmpty()).isEqualTo(!back.remarks().isEmpty());
  }

  private String sentence(String edited) {
    Returned back = back(edited, map);
    assertThat(back.map()).isEqualTo(map);
    assertThat(back.remarks()).hasSize(1);
    return sentences(back).get(0);
  }

  private static List<String> sentences(Returned back) {
    Messages messages = new Messages(Locale.ENGLISH);
    return back.remarks().stream().map((Remark remark) -> remark.sentence(messages)).toList();
  }

  private static Returned back(String document, JourneyMap of) {
    return new MarkdownImport().incoming(document).onto(of);
  }

  private static String line(String document, int at) {
    int end = document.indexOf('\n', at);
    return document.substring(document.lastIndexOf('\n', at) + 1, end < 0 ? at : end);
  }

  private static String document(JourneyMap of, Messages messages) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new MarkdownExport(messages).write(Dossier.of(of), Edition.WORKING, PizzaMap.DAY, out);
    return out.toString(StandardCharsets.UTF_8);
  }
}
