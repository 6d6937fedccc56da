package io.mapwalk.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import io.mapwalk.journey.Handle;
import io.mapwalk.journey.Text;
import io.mapwalk.journey.element.Action;
import io.mapwalk.journey.element.BackStory;
import io.mapwalk.journey.element.Card;
import io.mapwalk.journey.element.ChecklistItem;
import io.mapwalk.journey.element.Decision;
import io.mapwalk.journey.element.Element;
import io.mapwalk.journey.element.Emotion;
import io.mapwalk.journey.element.Idea;
import io.mapwalk.journey.element.IdeaStatus;
import io.mapwalk.journey.element.Insight;
import io.mapwalk.journey.element.Kpi;
import io.mapwalk.journey.element.Link;
import io.mapwalk.journey.element.ObjectiveField;
import io.mapwalk.journey.element.OpenQuestion;
import io.mapwalk.journey.element.Opportunity;
import io.mapwalk.journey.element.PainPoint;
import io.mapwalk.journey.element.ParkedPoint;
import io.mapwalk.journey.element.Participant;
import io.mapwalk.journey.element.Persona;
import io.mapwalk.journey.element.PersonaField;
import io.mapwalk.journey.element.ScopeField;
import io.mapwalk.journey.element.Severity;
import io.mapwalk.journey.element.Source;
import io.mapwalk.journey.element.SourceKind;
import io.mapwalk.journey.element.Stage;
import io.mapwalk.journey.element.Strength;
import io.mapwalk.journey.element.Touchpoint;
import io.mapwalk.journey.element.TouchpointKind;
import io.mapwalk.journey.element.Worded;
import io.mapwalk.workshop.template.Answer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a line becomes, for every kind of answer. */
class AnswersTest {

  private static <E extends Element & Worded> List<String> words(Room room, Class<E> type) {
    return room.map().all(type).stream().map(e -> e.text().value()).toList();
  }

  private static List<String> each(Room room, Function<Touchpoint, Object> value) {
    return room.map().touchpoints().stream().map(t -> value.apply(t).toString()).toList();
  }

  private static List<String> scores(Room room, int persona) {
    Handle whose = room.map().personas().get(persona - 1).id();
    return each(
        room,
        t -> {
          OptionalInt score =
              room.map().emotion(t.id(), whose).map(Emotion::score).orElse(OptionalInt.empty());
          return score.isPresent() ? score.getAsInt() : ".";
        });
  }

  private static String place(Room room, Optional<Handle> at) {
    return at.map(
            h ->
                room.map()
                    .find(Touchpoint.class, h)
                    .map(t -> String.valueOf(room.map().position(t.id())))
                    .orElseGet(() -> room.map().find(Stage.class, h).orElseThrow().text().value()))
        .orElse("-");
  }

  @ParameterizedTest
  @EnumSource(Answer.class)
  void everyPromptIsAskedAndEnterGoesOn(Answer answer) {
    Room room = Room.at(answer);
    assertThat(room.asked().label()).isNotBlank();
    assertThat(room.askedText()).contains("What?");
    String here = answer.key() + " ";
    for (int i = 0; i < 4 && room.stands().startsWith(here); i++) {
      room.types("");
    }
    assertThat(room.stands()).doesNotStartWith(here);
  }

  @ParameterizedTest
  @CsvSource({
    "BUSINESS_GOAL, BUSINESS_GOAL",
    "AUDIENCE, AUDIENCE",
    "STORY, STORY",
  })
  void oneLineFillsAFieldOfTheObjective(Answer answer, ObjectiveField field) {
    Room room = Room.at(answer);
    assertThat(room.type("“more; better: guests”")).isEqualTo("more; better: guests");
    assertThat(room.map().objective().fields().get(field).value())
        .isEqualTo("more; better: guests");
    assertThat(room.stands()).doesNotStartWith(answer.key() + " ");
  }

  @ParameterizedTest
  @EnumSource(
      value = Answer.class,
      names = {"SCENARIO", "CUSTOMER_GOAL", "TIMESCALE"})
  void oneLineFillsAFieldOfTheScope(Answer answer) {
    Room room = Room.at(answer);
    room.types("tonight; a -> b, 24/7");
    ScopeField field = ScopeField.valueOf(answer.name());
    assertThat(room.map().scope().fields().get(field).value()).isEqualTo("tonight; a -> b, 24/7");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "returning guests: 18 % -> 25 % in 6 months | returning guests | 18 % | 25 % | 2027-05-23",
        "returning guests from 18 % to 25 % | returning guests | 18 % | 25 % | ''",
        "NPS 20 -> 30 by June | NPS | 20 | 30 | by June",
        "18 % → 25 % | '' | 18 % | 25 % | ''",
        "guests in Berlin: 3 -> 5 in Berlin, by 1 May 2027 | guests in Berlin | 3 | 5 in Berlin | 2027-05-01",
        "calls: ? -> up by 5 | calls | ? | up by 5 | ''",
        "returning guests | returning guests | '' | '' | ''",
      })
  void aNumberIsTakenApart(String line, String name, String now, String then, String by) {
    Room room = Room.at(Answer.METRIC);
    room.types(line);
    Map<ObjectiveField, Text> fields = room.map().objective().fields();
    assertThat(fields.getOrDefault(ObjectiveField.METRIC, Text.EMPTY).value()).isEqualTo(name);
    assertThat(fields.getOrDefault(ObjectiveField.BASELINE, Text.EMPTY).value()).isEqualTo(now);
    assertThat(fields.getOrDefault(ObjectiveField.TARGET, Text.EMPTY).value()).isEqualTo(then);
    assertThat(fields.getOrDefault(ObjectiveField.DEADLINE, Text.EMPTY).value()).isEqualTo(by);
    room.types(":go metric");
    assertThat(room.askedText()).contains("Enter keeps this");
  }

  @Test
  void startAndEndComeInOneLineOrInTwo() {
    Room room = Room.at(Answer.START_END);
    room.types("hungry -> offer => next");
    assertThat(room.map().scope().fields().get(ScopeField.END).value()).isEqualTo("offer => next");
    room.types(":go start-end");
    assertThat(room.type("thirsty")).contains("where does it end?");
    room.types("asleep");
    assertThat(room.map().scope().fields().values())
        .map(Text::value)
        .containsExactly("thirsty", "asleep");
    room.types(":go start-end", "-> awake");
    assertThat(room.map().scope().fields().values())
        .map(Text::value)
        .containsExactly("thirsty", "awake");
  }

  @Test
  void personasHaveANameAnAgeAndARole() {
    Room room = Room.at(Answer.PERSONA);
    assertThat(room.type("Tom, 40-45, chef, father; pe of nobody\n- Ann Lee"))
        .contains("pe2 Tom, 40-45, chef, father", "pe4 Ann Lee");
    assertThat(room.askedText()).contains("Eva Moline, 29, journalist");
    assertThat(words(room, Persona.class))
        .containsExactly("Eva Moline", "Tom", "pe of nobody", "Ann Lee");
    Persona tom = room.map().personas().get(1);
    assertThat(tom.fields().get(PersonaField.AGE).value()).isEqualTo("40-45");
    assertThat(tom.fields().get(PersonaField.ROLE).value()).isEqualTo("chef, father");
  }

  @Test
  void factsGoToTheFieldThatIsNamed() {
    Room room = Room.at(Answer.PERSONA_FACTS);
    room.types(
        "goals: eat well\n* pains: no time",
        "goal: sleep",
        "current solution: cooks",
        "http://eva.example is hers",
        "hobby: chess",
        "Eva: needs: quiet",
        "pe1 skills: none",
        "Eva Moline: behaviour: asks: friends");
    Map<PersonaField, Text> fields = room.map().personas().get(0).fields();
    assertThat(fields.get(PersonaField.GOALS).value()).isEqualTo("eat well\nsleep");
    assertThat(fields.get(PersonaField.PAINS).value()).isEqualTo("no time");
    assertThat(fields.get(PersonaField.CURRENT_SOLUTION).value()).isEqualTo("cooks");
    assertThat(fields.get(PersonaField.NEEDS).value()).isEqualTo("quiet");
    assertThat(fields.get(PersonaField.SKILLS).value()).isEqualTo("none");
    assertThat(fields.get(PersonaField.BEHAVIOUR).value()).isEqualTo("asks: friends");
    assertThat(fields.get(PersonaField.FACTS).value())
        .isEqualTo("http://eva.example is hers\nhobby: chess");
  }

  @Test
  void aQuoteLosesItsMarks() {
    Room room = Room.at(Answer.QUOTE);
    room.types("\"He said \"no\" to me.\"");
    assertThat(room.map().personas().get(0).fields().get(PersonaField.QUOTE).value())
        .isEqualTo("He said \"no\" to me.");
    room.types(":go backstory-summary", "Eva; who leaves.");
    assertThat(room.map().personas().get(0).fields().get(PersonaField.SUMMARY).value())
        .isEqualTo("Eva; who leaves.");
  }

  @ParameterizedTest
  @EnumSource(
      value = Answer.class,
      names = {"BACKSTORY_PAINS", "BACKSTORY_REQUIREMENTS", "BACKSTORY_OUTCOMES", "BACKSTORY_GOAL"})
  void aRungOfTheBackStoryIsAList(Answer answer) {
    Room room = Room.at(answer);
    room.types("long day; nothing in the fridge\n1. last time; 2 hours", "Eva: a;; b");
    assertThat(words(room, BackStory.class))
        .containsExactly("long day", "nothing in the fridge", "last time", "2 hours", "a; b");
    assertThat(room.map().all(BackStory.class))
        .map(b -> b.layer())
        .containsOnly(room.map().all(BackStory.class).get(0).layer());
  }

  @Test
  void withoutAPersonaSomebodyIsAssumed() {
    for (String go : List.of("backstory-pains", "quote", "persona-facts", "feelings", "scores")) {
      Room room = Room.at(Answer.PERSONA);
      room.types(":delete pe1", ":go " + go);
      room.types(go.equals("feelings") ? "2 lost" : go.equals("scores") ? "1" : "something");
      assertThat(words(room, Persona.class)).as(go).containsExactly("The customer");
    }
  }

  @Test
  void quotationMarksAroundAStageOrAGoalAreNoPartOfIt() {
    Room room = Room.at(Answer.STAGES);
    room.types("\"Pay\"; “Go home”", "\"Remember; Tell others\"", "’s Avonds; Rock 'n' roll");
    assertThat(words(room, Stage.class))
        .endsWith("Pay", "Go home", "Remember", "Tell others", "’s Avonds", "Rock 'n' roll");
    room.types(":go stage-goals", "\"eat soon\"; 2: “arrive dry”");
    assertThat(room.map().stages())
        .map(s -> s.customerGoal().value())
        .startsWith("eat soon", "arrive dry");
  }

  @Test
  void stagesAreAListAndEnterTakesTheClassicOnes() {
    Room room = Room.at(Answer.STAGES);
    assertThat(room.askedText()).contains("Find it; Go there; Eat");
    assertThat(room.type("Pay; Leave")).isEqualTo("5 stages, new: Pay, Leave");
    assertThat(room.type("Rest; eat; Sleep")).contains("“eat” already (s3)");
    assertThat(words(room, Stage.class)).endsWith("Rest", "eat (2)", "Sleep").hasSize(8);
    Room empty = Room.begun();
    empty.types(":go stages");
    assertThat(empty.askedText()).contains("Enter takes: Awareness; Consideration");
    empty.types("");
    assertThat(words(empty, Stage.class)).hasSize(5).startsWith("Awareness");
    assertThat(empty.stands()).isEqualTo("stage-goals stage-goals");
  }

  @ParameterizedTest
  @CsvSource({"STAGE_GOALS", "BUSINESS_GOALS", "STAGE_OWNERS"})
  void aSweepOverTheStagesFillsThemInOrderOrByName(Answer answer) {
    Function<Stage, Text> value =
        stage ->
            switch (answer) {
              case STAGE_GOALS -> stage.customerGoal();
              case BUSINESS_GOALS -> stage.businessGoal();
              default -> stage.owner();
            };
    Room room = Room.at(answer);
    assertThat(room.askedText()).contains("1 Find it").contains("3 Eat");
    room.types("Jo; .; Ben");
    assertThat(room.map().stages())
        .map(s -> value.apply(s).value())
        .containsExactly("Jo", "", "Ben");
    assertThat(room.stands()).doesNotStartWith(answer.key());
    room.types(":go " + answer.key(), "3 Mia", "Go there: Sam");
    assertThat(room.stands()).startsWith(answer.key());
    assertThat(room.map().stages())
        .map(s -> value.apply(s).value())
        .containsExactly("Jo", "Sam", "Mia");
    room.types("1: 24 hours", "24 hours a day");
    assertThat(room.map().stages())
        .map(s -> value.apply(s).value())
        .containsExactly("24 hours", "24 hours a day", "Mia");
    assertThat(room.refused("7: nobody")).contains("“7”");
    assertThat(room.refused("a; b; c; d")).contains("There are 3 stages", "“b” is one more", "2 b");
  }

  @Test
  void numberedLinesInOrderFillTheWholeSweep() {
    Room room = Room.at(Answer.STAGE_GOALS);
    room.types("1. find a place", "2) be there", "3 eat");
    assertThat(room.stands()).doesNotStartWith("stage-goals");
  }

  @Test
  void whatTheCustomerDoesIsATouchpointAtOnce() {
    Room room = Room.at(Answer.ACTIONS);
    room.types(
        "1. compares; question: is it open?; decision: goes",
        "\"They all look alike.",
        "'Don't they?'",
        "“Yes,” she said, “later”",
        "asks; \"Are you there?\"");
    Handle first = room.map().stages().get(0).id();
    assertThat(room.map().touchpoints(first))
        .map(t -> t.kind() + " " + t.text())
        .containsExactly(
            "ACTION searches",
            "ACTION asks friends",
            "ACTION compares",
            "QUESTION is it open?",
            "DECISION goes",
            "ACTION “Yes,” she said, “later”",
            "ACTION asks");
    assertThat(words(room, Card.class))
        .containsExactly("They all look alike.", "Don't they?", "Are you there?");
    Handle spokenOf = room.map().all(Card.class).get(0).at().orElseThrow();
    assertThat(room.map().find(Touchpoint.class, spokenOf).orElseThrow().text().value())
        .isEqualTo("goes");
    assertThat(TouchpointKind.values()).hasSize(3);
  }

  @ParameterizedTest
  @EnumSource(
      value = Answer.class,
      names = {"THOUGHTS", "QUESTIONS", "BACKSTAGE", "LANE"})
  void aLaneIsFilledStageByStage(Answer answer) {
    Room room = Room.at(answer);
    assertThat(room.askedText()).contains("1 searches").doesNotContain("3 parks");
    room.types(
        "2 Who knows?; 5 how much", "\"a; b\"", "", "t4: where", "24 hours of waiting", ". 3 x");
    assertThat(room.map().all(Card.class))
        .map(c -> place(room, c.at()) + ": " + c.text())
        .containsExactly(
            "2: Who knows?",
            "5: how much",
            "Find it: a; b",
            "4: where",
            "Go there: 24 hours of waiting",
            "Go there: 3 x");
    String lane = answer == Answer.LANE ? "frontstage" : answer.name().toLowerCase(Locale.ROOT);
    assertThat(room.map().all(Card.class)).allMatch(c -> c.lane().key().equals(lane));
  }

  @Test
  void anyLaneIsAskedForByItsOwnName() {
    assertThat(Room.at(Answer.LANE).asked().label()).isEqualTo("Find it · frontstage");
  }

  @Test
  void waysBesideTheOrderAreLinks() {
    Room room = Room.at(Answer.LINKS);
    assertThat(room.askedText()).contains("3 parks");
    room.types("6 -> 1 again; 2 to 5\n- t4 3 when full");
    assertThat(room.map().all(Link.class))
        .map(l -> l.from() + " " + l.to() + " " + l.text())
        .containsExactly("t6 t1 again", "t2 t5 ", "t4 t3 when full");
    assertThat(room.refused("6 again")).contains("no touchpoint");
    assertThat(room.stands()).startsWith("links");
  }

  @Test
  void channelsAreSweptInOrderOrNamedForPlaces() {
    Room room = Room.at(Answer.CHANNELS);
    assertThat(room.type("web; phone, E-mail; ."))
        .contains("3 of 6 done; next: 4 looks for the door");
    assertThat(room.type("f2f: 4-6"))
        .isEqualTo("Face to face: 3 places looks for the door, reads the menu, pays");
    room.types("3: car, my own: one");
    assertThat(each(room, t -> t.channels().stream().map(Text::value).toList()))
        .containsExactly(
            "[web]", "[phone, email]", "[car, my own: one]", "[f2f]", "[f2f]", "[f2f]");
    assertThat(room.refused("web: 1; phone")).contains("“phone” names no places");
    assertThat(room.refused("a; b; c; d")).contains("4 values are too many: 3 of 6");
    assertThat(room.refused("web: 9")).contains("no touchpoint 9");
    assertThat(room.refused("a,b,c,d,e,f,g,h,i,j,k")).contains("11 channels");
    room.types("x;x;x");
    assertThat(room.stands()).doesNotStartWith("channels");
  }

  @Test
  void goingBackASweepBeginsAgain() {
    Room room = Room.at(Answer.OWNERS);
    room.types("Jo; Ben", ":back", ":skip", "Mia");
    assertThat(each(room, Touchpoint::owner)).containsExactly("Mia", "Ben", "", "", "", "");
    assertThat(room.askedText()).contains("2 asks friends").doesNotContain("1 searches");
  }

  @Test
  void ownersMayHaveColonsInTheirNames() {
    Room room = Room.at(Answer.OWNERS);
    room.types("Ops: EMEA: 1-2; Design/UX: t3, 4\nSales:5-6");
    assertThat(each(room, Touchpoint::owner))
        .containsExactly("Ops: EMEA", "Ops: EMEA", "Design/UX", "Design/UX", "Sales", "Sales");
    room.types("Jo: 4-2", "Ann: t1-t2");
    assertThat(each(room, Touchpoint::owner))
        .containsExactly("Ann", "Ann", "Jo", "Jo", "Sales", "Sales");
  }

  @Test
  void momentsAreTheOnesNamedLast() {
    Room room = Room.at(Answer.MOMENTS);
    room.types("4 5", ":go moments");
    assertThat(room.askedText()).contains("★: 4 5").contains("typing replaces");
    room.types("5, 6");
    assertThat(each(room, Touchpoint::moment))
        .containsExactly("false", "false", "false", "false", "true", "true");
    room.types(":go moments");
    assertThat(room.refused("5 9")).contains("no touchpoint 9");
    assertThat(room.refused("the door")).contains("no touchpoint the");
  }

  @Test
  void weightAndQualityComeInPairs() {
    Room room = Room.at(Answer.RATINGS);
    room.types("1: 5/1, t2 4/2; 3=./3\n4 2 / 5");
    assertThat(each(room, t -> t.importance() + "/" + t.quality()))
        .startsWith(
            "OptionalInt[5]/OptionalInt[1]",
            "OptionalInt[4]/OptionalInt[2]",
            "OptionalInt.empty/OptionalInt[3]",
            "OptionalInt[2]/OptionalInt[5]");
    assertThat(room.refused("1: 6/1")).contains("importance of 6");
    assertThat(room.refused("1: 1/0")).contains("quality of 0");
    assertThat(room.refused("1: 5")).contains("two numbers with a slash");
    assertThat(room.refused("9: 1/1")).contains("no touchpoint 9");
    assertThat(room.refused("door: 1/1")).contains("“door: 1/1”");
    assertThat(room.refused("1: 99999999999/1")).contains("does not exist");
  }

  @Test
  void scoresGoAlongTheJourney() {
    Room room = Room.at(Answer.SCORES);
    assertThat(room.type("0 -1 +1 . −2")).contains("5 of 6 done, open: 4; next: 6 pays");
    assertThat(room.type("2")).contains("5 of 6 scored, left open: 4");
    assertThat(scores(room, 1)).containsExactly("0", "-1", "1", ".", "-2", "2");
    assertThat(room.stands()).doesNotStartWith("scores");
    room.types(":go scores", "4: 1", "t5: 0, t6 = ?");
    assertThat(scores(room, 1)).containsExactly("0", "-1", "1", "1", "0", ".");
    assertThat(room.refused("3")).contains("3 is no score");
    assertThat(room.refused("1: -3")).contains("-3 is no score");
    assertThat(room.refused("good bad")).contains("“good” is no score");
    assertThat(room.refused("1 1 1 1 1 1 1")).contains("7 values are too many: 6 of 6");
    assertThat(room.refused("9: 1")).contains("9");
    assertThat(room.refused("Zoe: 1 2")).contains("“Zoe”");
    assertThat(scores(room, 1)).containsExactly("0", "-1", "1", "1", "0", ".");
  }

  @Test
  void eachPersonaHasScoresOfItsOwn() {
    Room room = Room.at(Answer.SCORES);
    room.types(":go persona", "Tom, chef", ":go scores");
    room.types("0 1");
    assertThat(room.type("Tom: -1")).contains("Tom: 1 of 6 done");
    room.types("-1 -1");
    assertThat(room.type("Eva: 2")).contains("Eva Moline: 3 of 6");
    room.types("2 2 2", "tom: 0 0 0");
    assertThat(scores(room, 1)).containsExactly("0", "1", "2", "2", "2", "2");
    assertThat(scores(room, 2)).containsExactly("-1", "-1", "-1", "0", "0", "0");
    assertThat(room.stands()).doesNotStartWith("scores");
  }

  @Test
  void wordsForFeelingsMayHaveCommas() {
    Room room = Room.at(Answer.FEELINGS);
    room.types("2 lost, angry, 4: proud; s3 = full");
    assertThat(room.map().all(Emotion.class))
        .map(e -> place(room, Optional.of(e.place())) + " " + e.word())
        .containsExactly("2 lost, angry", "4 proud", "Eat full");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2 no answer [W 60] | 2 | no answer | WORKAROUND | 60",
        "2: no answer [60 %] | 2 | no answer | - | 60",
        "t2 no answer [gives up] | 2 | no answer [gives up] | - | -",
        "s2 no answer [a] | Go there | no answer | ABANDONS | -",
        "no answer; not at all [trivial, 5] | - | no answer; not at all | TRIVIAL | 5",
        "3 of 5 guests turn back [A] | - | 3 of 5 guests turn back | ABANDONS | -",
        "3 hours of waiting | - | 3 hours of waiting | - | -",
        "3: 5 minutes of waiting | 3 | 5 minutes of waiting | - | -",
        "24 hours of waiting | - | 24 hours of waiting | - | -",
        "50 % turn back | - | 50 % turn back | - | -",
        ". 3 doors, all closed | - | 3 doors, all closed | - | -",
        "24/7 they call | - | 24/7 they call | - | -",
        "A4 paper is missing | - | A4 paper is missing | - | -",
        "no [sign] inside | - | no [sign] inside | - | -",
        "2 no answer [X 5] | 2 | no answer [X 5] | - | -",
        "17 signs and none helps | - | 17 signs and none helps | - | -",
      })
  void aPainHasItsPlaceAndItsWeight(
      String line, String at, String text, String severity, String reach) {
    Room room = Room.at(Answer.PAINS);
    room.types(line);
    PainPoint pain = room.map().all(PainPoint.class).get(0);
    assertThat(place(room, pain.at())).isEqualTo(at);
    assertThat(pain.text().value()).isEqualTo(text);
    assertThat(pain.severity().map(Severity::name).orElse("-")).isEqualTo(severity);
    assertThat(pain.reach().isPresent() ? "" + pain.reach().getAsInt() : "-").isEqualTo(reach);
  }

  @Test
  void painsOutOfRangeOrWithoutWordsAreRefused() {
    Room room = Room.at(Answer.PAINS);
    assertThat(room.refused("2 slow [W 101]")).contains("101 per cent");
    assertThat(room.refused("17: slow")).contains("no touchpoint 17");
    assertThat(room.refused("2")).contains("Nothing was said there");
    assertThat(room.refused("1 slow\n2 dull [A 500]")).contains("500");
    assertThat(room.map().all(PainPoint.class)).isEmpty();
    room.types("1 slow; 2 dull [T]; with rain; 3 wet");
    assertThat(words(room, PainPoint.class)).containsExactly("slow", "dull [T]; with rain", "wet");
  }

  @Test
  void strengthsHaveAPlace() {
    Room room = Room.at(Answer.STRENGTHS);
    room.types("5 clear; 6 quick", "warm; dry");
    assertThat(room.map().all(Strength.class))
        .map(s -> place(room, s.at()) + " " + s.text())
        .containsExactly("5 clear", "6 quick", "- warm; dry");
  }

  @Test
  void findingsAreSentences() {
    Room room = Room.at(Answer.INSIGHTS);
    room.types("3 of 5 come once; nobody asks why", "s2 is the low", "- a\n- b");
    assertThat(words(room, Insight.class))
        .containsExactly("3 of 5 come once; nobody asks why", "is the low", "a", "b");
  }

  @Test
  void directionsGatherPains() {
    Room room = Room.at(Answer.OPPORTUNITIES);
    room.types(":pain 1 slow", ":pain 2 dull", ":go opportunities");
    assertThat(room.askedText()).contains("p1 slow").contains("p2 dull");
    room.types("p1 p2: be quick; p2 be funny", "p9 is a plane");
    List<Opportunity> all = room.map().all(Opportunity.class);
    assertThat(words(room, Opportunity.class))
        .containsExactly("be quick", "be funny", "p9 is a plane");
    assertThat(all.get(0).pains()).containsExactly(new Handle("p1"), new Handle("p2"));
    assertThat(all.get(1).pains()).containsExactly(new Handle("p2"));
  }

  @Test
  void ideasAnswerPainsOrStandAtPlaces() {
    Room room = Room.at(Answer.IDEAS);
    room.types(
        ":pain 4 dark [A]", "p1 lit sign [Q]; a torch", "4 a bell [quick win]", "free; beer [1 l]");
    assertThat(room.map().all(Idea.class))
        .map(
            i ->
                place(room, i.at())
                    + " "
                    + i.answers()
                    + " "
                    + i.text()
                    + (i.quickWin() ? " Q" : ""))
        .containsExactly(
            "4 [p1] lit sign [Q]; a torch", "4 [p1] a bell Q", "- [] free; beer [1 l]");
  }

  @Test
  void ideasAreRatedVotedForAndChosen() {
    Room room = Room.at(Answer.IDEAS);
    room.types("a", "b", "c", ":go idea-ratings");
    assertThat(room.askedText()).contains("i1 a").contains("i3 c");
    room.types("i1 3/1, 2: ./2");
    assertThat(room.refused("i1 4/1")).contains("impact of 4");
    assertThat(room.refused("i9 1/1")).contains("no idea i9");
    room.types(":go votes");
    assertThat(room.type("i1 5, i2: 0; 3 1"))
        .contains("a: 5 votes")
        .contains("b: no votes")
        .contains("c: 1 vote");
    assertThat(room.refused("i1 many")).contains("“many”");
    room.types(":go choice", "i1 i3");
    assertThat(room.map().all(Idea.class)).map(Idea::votes).containsExactly(5, 0, 1);
    room.types(":go choice");
    assertThat(room.type("3 2")).contains("not chosen any more: a");
    assertThat(room.map().all(Idea.class))
        .map(Idea::status)
        .containsExactly(IdeaStatus.OPEN, IdeaStatus.CHOSEN, IdeaStatus.CHOSEN);
    room.types(":go choice");
    assertThat(room.refused("i9")).contains("no idea i9");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "i1: print it, Mia, in 2 weeks | print it | Mia | 2026-12-07 | i1",
        "i1 Mia, in 2 weeks | sign | Mia | 2026-12-07 | i1",
        "i1 Mia in 2 weeks | sign | Mia | 2026-12-07 | i1",
        "i1 print it, Mia, by 3 December, 2027 | print it | Mia | 2027-12-03 | i1",
        "i1 | sign | '' | - | i1",
        "Mia | sign | Mia | - | i1",
        "Mia, next friday | sign | Mia | 2026-12-04 | i1",
        "call the printer, Jo, 12-3 | call the printer | Jo | 2027-03-12 | -",
        "call the printer, and the painter, Jo, tomorrow | call the printer, and the painter | Jo | 2026-11-24 | -",
        "i1 May | sign | May | - | i1",
      })
  void whoDoesWhatByWhen(String line, String what, String who, String when, String idea) {
    Room room = Room.at(Answer.IDEAS);
    room.types("sign", ":go choice", "i1", ":go plan");
    assertThat(room.askedText()).contains("i1 sign");
    room.types(line);
    Action action = room.map().all(Action.class).get(0);
    assertThat(action.text().value()).isEqualTo(what);
    assertThat(action.owner().value()).isEqualTo(who);
    assertThat(action.due().map(Object::toString).orElse("-")).isEqualTo(when);
    assertThat(action.idea().map(Handle::value).orElse("-")).isEqualTo(idea);
  }

  @Test
  void aDayInThePastIsEchoedInFull() {
    Room room = Room.at(Answer.IDEAS);
    room.types("sign", ":go plan");
    assertThat(room.type("i1 Mia, 2020-02-29")).contains("Saturday 29 February 2020");
    assertThat(room.refused("i9 Mia")).contains("no idea i9");
  }

  @Test
  void whatIsMeasuredMayHaveAPlaceAndValues() {
    Room room = Room.at(Answer.KPIS);
    room.types("s2 waiting time: 6 min -> 3 min; 3 stars on the map; t1: clicks 5 -> 9");
    assertThat(room.map().all(Kpi.class))
        .map(k -> place(room, k.at()) + " " + k.text() + "|" + k.baseline() + "|" + k.target())
        .containsExactly(
            "Go there waiting time|6 min|3 min", "- 3 stars on the map||", "1 clicks|5|9");
  }

  @Test
  void listsTakeOneOrManyInALine() {
    Room room = Room.at(Answer.DECISIONS);
    room.types("a; b;; c\n2. d\n\n", "3 of 5 agree");
    assertThat(words(room, Decision.class)).containsExactly("a", "b; c", "d", "3 of 5 agree");
    room.types(":go parking", "music; dogs");
    assertThat(words(room, ParkedPoint.class)).containsExactly("music", "dogs");
    room.types(":go open-questions", "Is it parking; or the sign?; Who knows?\nWhy");
    assertThat(words(room, OpenQuestion.class))
        .containsExactly("Is it parking; or the sign?", "Who knows?", "Why");
  }

  @Test
  void theParkingLotIsSorted() {
    Room room = Room.at(Answer.PARKING);
    room.types("a; b; c", ":go parking-sort");
    assertThat(room.askedText()).contains("x1 a");
    room.types("x1 keep, x2 next time; x3=drop");
    assertThat(room.map().all(ParkedPoint.class))
        .map(p -> p.status().name())
        .containsExactly("KEPT", "NEXT_TIME", "DROPPED");
    assertThat(room.refused("x9 keep")).contains("no parked point x9");
    assertThat(room.refused("x1 maybe")).contains("keep, drop or next");
  }

  @Test
  void peopleHaveRoles() {
    Room room = Room.at(Answer.PARTICIPANTS);
    room.types("Carla Ruiz (owner, sponsor); Ben, waiter, nights\n- Mia", "Jo O'Neil (marketing)");
    assertThat(room.map().all(Participant.class))
        .map(p -> p.text() + "|" + p.role())
        .containsExactly(
            "Carla Ruiz|owner, sponsor", "Ben|waiter, nights", "Mia|", "Jo O'Neil|marketing");
  }

  @Test
  void sourcesSayOfWhichKindTheyAre() {
    Room room = Room.at(Answer.EVIDENCE);
    room.types(
        "12 guest talks (words, solicited); till data (numbers, unsolicited); own walk (at night)");
    assertThat(room.map().all(Source.class))
        .map(s -> s.text() + " " + s.kind().map(SourceKind::name).orElse("-") + s.solicited())
        .containsExactly(
            "12 guest talks QUALITATIVEOptional[true]",
            "till data QUANTITATIVEOptional[false]",
            "own walk (at night) -Optional.empty");
  }

  @Test
  void aChecklistIsTickedByNumberAndGrowsByWords() {
    Room room = Room.at(Answer.CHECKLIST);
    assertThat(room.askedText()).contains("[ ] 1 Room booked");
    room.types("1, 3", "2-3 -3");
    assertThat(room.map().all(ChecklistItem.class))
        .map(ChecklistItem::ticked)
        .containsExactly(true, true, false);
    room.types("cake for 8", "4");
    assertThat(room.map().all(ChecklistItem.class).get(3).ticked()).isTrue();
    assertThat(room.refused("9")).contains("no line 9");
    assertThat(room.refused("1-")).isNotBlank();
    assertThat(room.refused("- -")).isNotBlank();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "12-3 | Friday 12 March 2027",
        "12/3/2027 | Friday 12 March 2027",
        "12.3.27 | Friday 12 March 2027",
        "2027-03-12 | Friday 12 March 2027",
        "23-11 | Monday 23 November 2026",
        "22-11 | Monday 22 November 2027",
        "29-2 | Tuesday 29 February 2028",
        "3rd of December | Thursday 3 December 2026",
        "Dec 3 | Thursday 3 December 2026",
        "friday | Friday 27 November 2026",
        "next friday | Friday 4 December 2026",
        "on fri | Friday 27 November 2026",
        "in 2 weeks | Monday 7 December 2026",
        "two weeks | Monday 7 December 2026",
        "in a month | Wednesday 23 December 2026",
        "by the end of the year | Thursday 31 December 2026",
        "end of month | Monday 30 November 2026",
        "tomorrow | Tuesday 24 November 2026",
        "today | Monday 23 November 2026",
        "30-2 | -",
        "29-2-2027 | -",
        "31-4 | -",
        "12-13 | -",
        "0-0 | -",
        "soon | -",
        "in 0 | -",
        "1-1-2020 | past",
      })
  void datesAreReadAsPeopleWriteThemAndEchoedInFull(String typed, String full) {
    Room room = Room.at(Answer.REVIEW_DATE);
    assertThat(room.askedText()).contains("Enter takes: Tuesday 23 February 2027");
    if (full.equals("-")) {
      assertThat(room.refused(typed)).contains("“" + typed + "”").contains("next friday");
    } else if (full.equals("past")) {
      assertThat(room.refused(typed))
          .isEqualTo("Wednesday 1 January 2020 has passed; type a day to come.");
    } else {
      assertThat(room.type(typed)).isEqualTo("looked at again on " + full);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"CHANNELS", "OWNERS", "SCORES", "MOMENTS", "RATINGS"})
  void withoutAJourneyItIsSaidWhereToBegin(String answer) {
    Room room = Room.begun();
    room.types(":go " + (answer.equals("SCORES") ? "sentiment" : "touchpoints"));
    while (!room.stands().endsWith(" " + answer.toLowerCase(Locale.ROOT))) {
      room.types("");
    }
    String line = answer.equals("RATINGS") ? "1: 1/1" : answer.equals("OWNERS") ? "Jo: 1" : "1";
    assertThat(room.refused(line)).contains(":step").contains(":go journey");
  }
}
