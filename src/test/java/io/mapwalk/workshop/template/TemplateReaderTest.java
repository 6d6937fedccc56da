package io.mapwalk.workshop.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.mapwalk.journey.element.MapKind;
import io.mapwalk.journey.element.Phase;
import java.util.List;
import org.junit.jupiter.api.Test;

class TemplateReaderTest {

  private static final String SMALL =
      """
      ---
      id: small
      title: A small workshop
      language: nl-BE
      kind: future
      credit: "Somebody: a book"
      ---

      # A small workshop

      What it is
      for.

      ## Agree on the goal (15 min)

      Key: scope

      One person, *one* goal.

      In two paragraphs.

      > Keep it short.
      >
      > Really.

      ### What should be different?

      Answer: business-goal

      One line
      is enough.

      Example: `more guests * come back`
      Example: fewer <angry> guests

      > Ask twice.

      ### And what else?
      Answer: business-goal
      Key: other-goal

      ## Look at it again (20 min, optional)

      Key: review
      Phase: after

      ### Is it done?

      Answer: checklist cl-after

      # Agendas

      | step  | 30 | 25 min |
      |-------|---:|-------:|
      | break |  5 |     10 |
      | scope | 20 |     15 |
      | break |  5 |        |

      # Checklists

      ## Afterwards

      Key: cl-after
      Phase: after

      - [ ] Summary is *sent*
      - [x] Date is set
      """;

  private final TemplateReader reader = new TemplateReader();

  @Test
  void frontMatterAndIntroductionAreRead() {
    Template template = reader.read("small.md", SMALL);
    assertThat(template.id()).isEqualTo("small");
    assertThat(template.title()).isEqualTo("A small workshop");
    assertThat(template.language()).isEqualTo("nl-BE");
    assertThat(template.kind()).isEqualTo(MapKind.FUTURE);
    assertThat(template.credit()).isEqualTo("Somebody: a book");
    assertThat(template.intro()).isEqualTo("What it is for.");
    assertThat(template.source()).isEqualTo(SMALL);
  }

  @Test
  void stepHasMinutesPhasePurposeAndCoaching() {
    Template template = reader.read("small.md", SMALL);
    Step scope = template.step("scope").orElseThrow();
    assertThat(scope.title()).isEqualTo("Agree on the goal");
    assertThat(scope.phase()).isEqualTo(Phase.ROOM);
    assertThat(scope.minutes()).isEqualTo(15);
    assertThat(scope.optional()).isFalse();
    assertThat(scope.purpose()).isEqualTo("One person, one goal.\n\nIn two paragraphs.");
    assertThat(scope.coaching()).containsExactly("Keep it short.", "Really.");
    assertThat(template.steps(Phase.AFTER)).singleElement().matches(Step::optional);
  }

  @Test
  void promptHasHintsExamplesAndCoaching() {
    Step scope = reader.read("small.md", SMALL).step("scope").orElseThrow();
    Prompt first = scope.prompts().get(0);
    assertThat(first.key()).isEqualTo("business-goal");
    assertThat(first.question()).isEqualTo("What should be different?");
    assertThat(first.answer()).isEqualTo(Answer.BUSINESS_GOAL);
    assertThat(first.detail()).isEmpty();
    assertThat(first.hints()).containsExactly("One line is enough.");
    assertThat(first.examples()).containsExactly("more guests * come back", "fewer <angry> guests");
    assertThat(first.coaching()).containsExactly("Ask twice.");
  }

  @Test
  void keyTellsTwoPromptsOfOneKindApart() {
    Step scope = reader.read("small.md", SMALL).step("scope").orElseThrow();
    assertThat(scope.prompt("other-goal").map(Prompt::answer)).contains(Answer.BUSINESS_GOAL);
  }

  @Test
  void checklistPromptIsCalledAfterItsChecklist() {
    Template template = reader.read("small.md", SMALL);
    Prompt prompt = template.step("review").orElseThrow().prompts().get(0);
    assertThat(prompt.key()).isEqualTo("cl-after");
    assertThat(prompt.detail()).contains("cl-after");
    Checklist checklist = template.checklist("cl-after").orElseThrow();
    assertThat(checklist.title()).isEqualTo("Afterwards");
    assertThat(checklist.phase()).isEqualTo(Phase.AFTER);
    assertThat(checklist.items()).containsExactly("Summary is sent", "Date is set");
  }

  @Test
  void agendasComeShortestFirstWithTheirBreaks() {
    List<Agenda> agendas = reader.read("small.md", SMALL).agendas();
    assertThat(agendas)
        .containsExactly(
            new Agenda(25, List.of(new Agenda.Slot("break", 10), new Agenda.Slot("scope", 15))),
            new Agenda(
                30,
                List.of(
                    new Agenda.Slot("break", 5),
                    new Agenda.Slot("scope", 20),
                    new Agenda.Slot("break", 5))));
  }

  @Test
  void stepMayComeEarlierInOneAgendaThanInAnother() {
    String markdown =
        SMALL
            .replace("Phase: after\n\n### Is", "\n### Is")
            .replace("| break |  5 |        |", "| break |  5 | 5 |\n| scope | 5 | |")
            .replace("| scope | 20 |     15 |", "| scope | | 10 |\n| review | 15 | |");
    assertThat(reader.read("small.md", markdown).agendas().get(1).slots())
        .extracting(Agenda.Slot::step)
        .containsExactly("break", "review", "break", "scope");
  }

  @Test
  void templateKeptByASessionReadsTheSameAgain() {
    Template first = reader.read("small.md", SMALL);
    assertThat(reader.read("whatever it was called", first.source())).isEqualTo(first);
  }

  @Test
  void windowsLineEndsAndByteOrderMarkMakeNoDifference() {
    assertThat(reader.read("small.md", "\uFEFF" + SMALL.replace("\n", "\r\n")))
        .isEqualTo(reader.read("small.md", SMALL));
  }

  @Test
  void remarksAndRulesOfTheAuthorAreNotShown() {
    String markdown =
        SMALL.replace("> Ask twice.", "<!-- not for\n\nthe room -->\n\n---\n\n> Ask twice.");
    assertThat(reader.read("small.md", markdown).steps())
        .isEqualTo(reader.read("small.md", SMALL).steps());
  }

  @Test
  void listBeneathAQuestionIsAHintALine() {
    String markdown = SMALL.replace("One line\nis enough.", "- first\n- second\n  half");
    assertThat(reader.read("small.md", markdown).steps().get(0).prompts().get(0).hints())
        .containsExactly("first", "second half");
  }

  @Test
  void templateWithFaultsIsNotRead() {
    assertThatThrownBy(() -> reader.read("x.md", SMALL.replace("Answer: ", "Answers: ")))
        .isInstanceOfSatisfying(
            TemplateFaults.class,
            faults -> {
              assertThat(faults.fileName()).isEqualTo("x.md");
              assertThat(faults.faults()).hasSizeGreaterThan(3);
            });
  }

  @Test
  void everyAnswerIsFoundByItsKey() {
    for (Answer answer : Answer.values()) {
      assertThat(Answer.ofKey(answer.key())).contains(answer);
    }
    assertThat(Answer.STAGE_GOALS.key()).isEqualTo("stage-goals");
  }
}
