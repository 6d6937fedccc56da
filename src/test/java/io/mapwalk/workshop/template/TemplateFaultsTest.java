package io.mapwalk.workshop.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.mapwalk.journey.Messages;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every fault, with the line it is found on and the words it is told in. */
class TemplateFaultsTest {

  private static final String GOOD =
      """
      ---
      id: good
      title: Good
      language: en
      kind: current
      ---
      # Good

      ## One (15 min)

      Key: one

      ### What hurts?

      Answer: pains

      ## Two (5 min)

      Key: two
      Phase: prep

      ### Ready?

      Answer: checklist cl-before

      # Agendas

      | step | 20 |
      |------|---:|
      | one  | 20 |

      # Checklists

      ## Before

      Key: cl-before
      Phase: prep

      - [ ] room
      """;

  private static final String LONG = "word ".repeat(500);

  private final TemplateReader reader = new TemplateReader();
  private final Messages messages = new Messages(Locale.ENGLISH);

  /** A good template with one thing changed, and what is to be said about it. */
  record Case(String code, int line, String was, String is, String said) {}

  static Stream<Case> cases() {
    return Stream.of(
        new Case("no-front-matter", 1, "---\nid: good\n", "id: good\n", "begin the file with"),
        new Case("front-matter-missing", 1, "id: good\n", "", "no id"),
        new Case("front-matter-missing", 3, "title: Good", "title:", "no title"),
        new Case("bad-key", 2, "id: good", "id: My Workshop", "My Workshop"),
        new Case("id-not-file-name", 2, "id: good", "id: better", "better.md"),
        new Case("unknown-kind", 5, "kind: current", "kind: curent", "one of: current"),
        new Case("bad-language", 4, "language: en", "language: english", "english"),
        new Case("bad-language", 4, "language: en", "language: en-!", "en-!"),
        new Case("unknown-part", 26, "# Agendas", "# Agenda", "# Agendas"),
        new Case("heading-misplaced", 13, "### What", "#### What", "What hurts?"),
        new Case("step-without-title", 9, "## One (15 min)", "## (15 min)", "before the minutes"),
        new Case("step-without-minutes", 9, "## One (15 min)", "## One", "(15 min)"),
        new Case("step-without-minutes", 9, "(15 min)", "(0 min)", "(15 min)"),
        new Case("step-without-key", 9, "Key: one\n", "", "Key: scope"),
        new Case("step-without-prompts", 9, "### What hurts?\n\nAnswer: pains\n", "", "“One”"),
        new Case("step-twice", 19, "Key: two", "Key: one", "line 11"),
        new Case("step-named-break", 19, "Key: two", "Key: break", "pause"),
        new Case("bad-key", 19, "Key: two", "Key: the second", "the second"),
        new Case("unknown-phase", 20, "Phase: prep\n\n###", "Phase: before\n\n###", "prep, room"),
        new Case("unknown-attribute", 20, "Phase: prep\n\n###", "Phaze: prep\n\n###", "phase"),
        new Case("attribute-twice", 20, "Phase: prep\n\n###", "Key: three\n\n###", "Key:"),
        new Case(
            "question-without-step",
            9,
            "## One",
            "### Early?\nAnswer: pains\n\n## One",
            "“Early?”"),
        new Case("question-empty", 13, "### What hurts?", "###", "read aloud"),
        new Case("answer-missing", 13, "Answer: pains\n", "", "What hurts?"),
        new Case("answer-missing", 13, "Answer: pains", "Answer:", "What hurts?"),
        new Case("unknown-answer", 15, "Answer: pains", "Answer: pain", "one of: pains"),
        new Case("answer-with-more", 15, "Answer: pains", "Answer: pains two", "“two”"),
        new Case("lane-missing", 15, "Answer: pains", "Answer: lane", "lane frontstage"),
        new Case("lane-has-answer", 15, "Answer: pains", "Answer: lane pains", "“Answer: pains”"),
        new Case("prompt-twice", 17, "pains\n", "pains\n\n### Again?\nAnswer: pains\n", "line 13"),
        new Case("checklist-missing", 24, "checklist cl-before", "checklist", "cl-before"),
        new Case("unknown-checklist", 24, "checklist cl-before", "checklist cl-befor", "cl-before"),
        new Case("no-checklists", 24, cut("# Checklists"), "", "# Checklists"),
        new Case("checklist-without-title", 34, "## Before", "##", "after ##"),
        new Case("checklist-without-key", 34, "Key: cl-before\n", "", "Key: cl-before"),
        new Case("checklist-without-items", 34, "- [ ] room", "", "“Before”"),
        new Case(
            "checklist-twice", 43, "room\n", "room\n\n## More\n\nKey: cl-before\n\n- a\n", "36"),
        new Case("items-nested", 40, "room\n", "room\n  - [ ] chairs\n", "without blanks"),
        new Case("agendas-not-one-table", 26, cut("| step", "# Check"), "", "one table"),
        new Case("agenda-bad-total", 28, "| step | 20 |", "| step | short |", "short"),
        new Case("agenda-total-twice", 28, cut("| step", "# Check"), TWICE, "20 minutes"),
        new Case("agenda-unknown-step", 30, "| one  |", "| onw |", "one of: one"),
        new Case("agenda-step-elsewhere", 30, "| one  |", "| two |", "delete the row"),
        new Case("agenda-step-twice", 31, "| 20 |\n\n", "| 10 |\n| one | 10 |\n\n", "twice"),
        new Case("agenda-bad-minutes", 30, "| one  | 20", "| one  | x", "“x”"),
        new Case("agenda-sum", 28, "| one  | 20 |", "| one  | 1234 |", "adds up to 0"),
        new Case("agenda-sum", 28, "| one  | 20 |", "| one  | 15 |", "20 minutes adds up to 15"),
        new Case("control-characters", 13, "What hurts", "What \u001b[31mhurts", "invisible"),
        new Case("control-characters", 13, "What hurts", "What \u202ehurts", "invisible"),
        new Case("line-too-long", 15, "pains", "pains" + " ".repeat(10_000), "10,000"),
        new Case("text-too-long", 17, "pains\n", "pains\n\n" + LONG + "\n", "2,000"),
        new Case("text-too-long", 39, "- [ ] room", "- [ ] " + LONG, "2,000"),
        new Case("not-understood", 17, "pains\n", "pains\n\n```\ncode\n```\n", "plain paragraphs"),
        new Case("not-understood", 17, "pains\n", "pains\n\n<script>x</script>\n", "HTML"),
        new Case("not-understood", 17, "pains\n", "pains\n\n> ```\n> code\n> ```\n", "plain"),
        new Case("table-too-wide", 28, "| step |", "| step |" + "|".repeat(40), "40 columns"),
        new Case("too-many-lines", 5_001, "room\n", "room\n" + "\n".repeat(5_000), "5,000"),
        new Case("too-many", 216, "pains\n", "pains\n" + "#### \n".repeat(300), "200 faults"));
  }

  private static final String TWICE =
      """
      | step | 20 | 20 |
      |------|---:|---:|
      | one  | 20 | 20 |

      """;

  private static String cut(String from) {
    return GOOD.substring(GOOD.indexOf(from));
  }

  private static String cut(String from, String to) {
    return GOOD.substring(GOOD.indexOf(from), GOOD.indexOf(to));
  }

  @Test
  void goodTemplateHasNoFault() {
    assertThat(reader.check("good.md", GOOD)).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("cases")
  void faultIsFoundOnItsLineAndToldWithItsRemedy(Case given) {
    assertThat(GOOD).contains(given.was());
    String markdown =
        GOOD.replaceFirst(Pattern.quote(given.was()), Matcher.quoteReplacement(given.is()));
    List<Fault> faults = reader.check("good.md", markdown);
    assertThat(faults)
        .filteredOn(fault -> fault.code().equals(given.code()))
        .singleElement()
        .satisfies(
            fault -> {
              assertThat(fault.line()).isEqualTo(given.line());
              assertThat(fault.sentence("good.md", messages))
                  .startsWith("good.md")
                  .contains(given.said())
                  .doesNotContain("{");
            });
  }

  @Test
  void fileThatIsEmptyOrNoTemplateIsToldSo() {
    assertThat(reader.check("x.md", "")).extracting(Fault::code).contains("no-steps");
    assertThat(reader.check("x.md", "Dear all,\n\nsee you on Monday.\n"))
        .extracting(Fault::code)
        .containsExactly("no-front-matter", "no-steps");
  }

  @Test
  void allFaultsAreToldAtOnceInTheOrderOfTheirLines() {
    String markdown =
        GOOD.replace("kind: current", "kind: nothing")
            .replace("Answer: pains", "Answer: pain")
            .replace("- [ ] room", "");
    assertThat(reader.check("good.md", markdown))
        .extracting(Fault::code)
        .containsExactly("unknown-kind", "unknown-answer", "checklist-without-items");
  }

  @Test
  void nestingIsAFaultWhetherTheStackHoldsItOrNot() {
    for (int depth : List.of(30, 4_900)) {
      String deep = GOOD.replace("Answer: pains\n", "Answer: pains\n\n" + "> ".repeat(depth) + "a");
      assertThat(reader.check("good.md", deep))
          .extracting(Fault::code)
          .containsExactly("nested-too-deep");
    }
  }

  @Test
  void hostileFilesAreJudgedQuickly() {
    List<String> hostile =
        List.of(
            "*a\n".repeat(2_400) + "b*\n".repeat(2_400),
            (">".repeat(9_900) + "\n").repeat(20),
            "[".repeat(9_900) + "\n" + "](".repeat(4_900),
            "|" + "a|".repeat(4_900) + "\n|" + "-|".repeat(4_900) + "\n" + "|\n".repeat(60_000),
            "## a (1 min)\n".repeat(18_000),
            "### a\n" + "Xx: y\n".repeat(30_000),
            "## " + "(".repeat(4_000) + " ".repeat(4_000) + "15 min\n");
    for (String text : hostile) {
      assertTimeoutPreemptively(
          Duration.ofSeconds(20), () -> assertThat(reader.check("x.md", GOOD + text)).isNotEmpty());
    }
  }

  @Test
  void everySentenceAboutFaultsIsOneThatCanBeSaid() {
    Set<String> tested = cases().map(Case::code).collect(Collectors.toSet());
    tested.addAll(
        Set.of(
            "no-steps",
            "unreadable",
            "file-too-large",
            "not-utf-8",
            "file-name",
            "nested-too-deep"));
    String prefix = "workshop.fault.";
    assertThat(
            ResourceBundle.getBundle("io.mapwalk.messages.workshop", Locale.ROOT).keySet().stream()
                .filter(key -> key.startsWith(prefix))
                .map(key -> key.substring(prefix.length())))
        .containsExactlyInAnyOrderElementsOf(tested);
  }
}
