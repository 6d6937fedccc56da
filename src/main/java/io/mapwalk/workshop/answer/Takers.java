package io.mapwalk.workshop.answer;

import io.mapwalk.journey.Handle;
import io.mapwalk.journey.JourneyMap;
import io.mapwalk.journey.Refused;
import io.mapwalk.journey.Text;
import io.mapwalk.journey.change.ElementChange.Assign;
import io.mapwalk.journey.change.FeelingChange.Tell;
import io.mapwalk.journey.change.MapChange.SetObjective;
import io.mapwalk.journey.change.MapChange.SetScope;
import io.mapwalk.journey.change.OutcomeChange.RateIdea;
import io.mapwalk.journey.change.OutcomeChange.SetIdeaStatus;
import io.mapwalk.journey.change.PlanChange.AddDecision;
import io.mapwalk.journey.change.PlanChange.Park;
import io.mapwalk.journey.change.StageChange.SetBusinessGoal;
import io.mapwalk.journey.change.StageChange.SetCustomerGoal;
import io.mapwalk.journey.change.TouchpointChange.MarkMoment;
import io.mapwalk.journey.change.TouchpointChange.RateTouchpoint;
import io.mapwalk.journey.change.TouchpointChange.SetChannels;
import io.mapwalk.journey.element.BackStoryLayer;
import io.mapwalk.journey.element.Channel;
import io.mapwalk.journey.element.Decision;
import io.mapwalk.journey.element.Element;
import io.mapwalk.journey.element.ElementKind;
import io.mapwalk.journey.element.Emotion;
import io.mapwalk.journey.element.Idea;
import io.mapwalk.journey.element.IdeaStatus;
import io.mapwalk.journey.element.Insight;
import io.mapwalk.journey.element.Lane;
import io.mapwalk.journey.element.ObjectiveField;
import io.mapwalk.journey.element.OpenQuestion;
import io.mapwalk.journey.element.Opportunity;
import io.mapwalk.journey.element.PainPoint;
import io.mapwalk.journey.element.ParkedPoint;
import io.mapwalk.journey.element.PersonaField;
import io.mapwalk.journey.element.ScopeField;
import io.mapwalk.journey.element.Stage;
import io.mapwalk.journey.element.Strength;
import io.mapwalk.journey.element.Touchpoint;
import io.mapwalk.journey.element.Worded;
import io.mapwalk.workshop.catalogue.Catalogue;
import io.mapwalk.workshop.template.Answer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.function.Predicate;

/** The taker of every kind of answer, in one list. */
public final class Takers {

  private final Catalogue catalogue;
  private final Map<Answer, AnswerTaker> takers = new EnumMap<>(Answer.class);

  /**
   * All takers.
   *
   * @param catalogue what is offered to choose from; read only when it is needed
   */
  public Takers(Catalogue catalogue) {
    this.catalogue = catalogue;
    objectiveAndScope();
    persona();
    stages();
    touchpoints();
    statements();
    choices();
    plan();
  }

  /** The taker of a kind of answer. */
  public AnswerTaker of(Answer answer) {
    return Optional.ofNullable(takers.get(answer))
        .orElseThrow(() -> new IllegalStateException("no taker for " + answer));
  }

  private void objectiveAndScope() {
    takers.put(Answer.BUSINESS_GOAL, objective(ObjectiveField.BUSINESS_GOAL));
    takers.put(Answer.AUDIENCE, objective(ObjectiveField.AUDIENCE));
    takers.put(Answer.STORY, objective(ObjectiveField.STORY));
    takers.put(Answer.METRIC, new MetricTaker());
    takers.put(Answer.REVIEW_DATE, new ReviewDateTaker());
    takers.put(Answer.SCENARIO, scope(ScopeField.SCENARIO));
    takers.put(Answer.CUSTOMER_GOAL, scope(ScopeField.CUSTOMER_GOAL));
    takers.put(Answer.TIMESCALE, scope(ScopeField.TIMESCALE));
    takers.put(Answer.START_END, new StartEndTaker());
  }

  private static AnswerTaker objective(ObjectiveField field) {
    return new FieldTaker(
        scene -> scene.map().objective().fields().getOrDefault(field, Text.EMPTY),
        text -> new SetObjective(field, text));
  }

  private static AnswerTaker scope(ScopeField field) {
    return new FieldTaker(
        scene -> scene.map().scope().fields().getOrDefault(field, Text.EMPTY),
        text -> new SetScope(field, text));
  }

  private void persona() {
    takers.put(Answer.PERSONA, new PersonaTaker());
    takers.put(Answer.PERSONA_FACTS, new PersonaFieldTaker());
    takers.put(Answer.QUOTE, new PersonaFieldTaker(PersonaField.QUOTE));
    takers.put(Answer.BACKSTORY_SUMMARY, new PersonaFieldTaker(PersonaField.SUMMARY));
    takers.put(Answer.BACKSTORY_PAINS, new BackStoryTaker(BackStoryLayer.PAIN));
    takers.put(Answer.BACKSTORY_REQUIREMENTS, new BackStoryTaker(BackStoryLayer.REQUIREMENT));
    takers.put(Answer.BACKSTORY_OUTCOMES, new BackStoryTaker(BackStoryLayer.OUTCOME));
    takers.put(Answer.BACKSTORY_GOAL, new BackStoryTaker(BackStoryLayer.TOP_GOAL));
  }

  private void stages() {
    takers.put(Answer.STAGES, new StagesTaker(catalogue));
    takers.put(Answer.STAGE_GOALS, new StageSweep(Stage::customerGoal, SetCustomerGoal::new));
    takers.put(Answer.BUSINESS_GOALS, new StageSweep(Stage::businessGoal, SetBusinessGoal::new));
    takers.put(Answer.STAGE_OWNERS, new StageSweep(Stage::owner, Assign::new));
  }

  private void touchpoints() {
    takers.put(Answer.ACTIONS, new ActionsWalk());
    takers.put(Answer.THOUGHTS, new CardWalk(Lane.THOUGHTS));
    takers.put(Answer.QUESTIONS, new CardWalk(Lane.QUESTIONS));
    takers.put(Answer.BACKSTAGE, new CardWalk(Lane.BACKSTAGE));
    takers.put(Answer.LANE, new CardWalk());
    takers.put(Answer.LINKS, new LinksTaker());
    takers.put(Answer.SCORES, new ScoreSweep());
    takers.put(
        Answer.CHANNELS,
        new TouchpointSweep(
            (scene, draft, place, value) ->
                draft.apply(new SetChannels(place, channels(scene, draft, value))),
            scene ->
                numbered(
                    scene,
                    t ->
                        String.join(
                            ", ",
                            t.channels().stream()
                                .map(c -> scene.messages().channel(c))
                                .toList()))));
    takers.put(Answer.OWNERS, owners());
    takers.put(
        Answer.MOMENTS,
        new HandlesTaker(
            (draft, line) -> new Places(draft.map()).touchpoints(line),
            map ->
                map.touchpoints().stream().filter(Touchpoint::moment).map(Touchpoint::id).toList(),
            Takers::moment,
            scene -> numbered(scene, t -> t.moment() ? "★" : "")));
    takers.put(
        Answer.RATINGS,
        new PairTaker(
            (scene, draft, pair) -> {
              Handle place = new Places(draft.map()).touchpoint(pair.name());
              List<OptionalInt> rated = pair.numbers();
              draft.apply(new RateTouchpoint(place, rated.get(0), rated.get(1)));
              draft.touched(place);
              draft.echo("workshop.echo.rating", words(draft, place), pair.value());
            },
            scene ->
                numbered(
                    scene,
                    t ->
                        t.importance().isEmpty() && t.quality().isEmpty()
                            ? ""
                            : digits(t.importance()) + "/" + digits(t.quality()))));
    takers.put(Answer.FEELINGS, new PairTaker(this::feeling, this::feelings));
  }

  /** Fills who owns each touchpoint. */
  static AnswerTaker owners() {
    return new TouchpointSweep(
        (scene, draft, place, value) -> draft.apply(new Assign(place, draft.text(value))),
        scene -> numbered(scene, t -> t.owner().value()));
  }

  /** Marks a touchpoint as a moment of truth, or takes the mark away. */
  static void moment(Scene scene, Draft draft, Handle place, boolean marked) {
    draft.apply(new MarkMoment(place, marked));
    draft.touched(place);
    draft.echo(
        marked ? "workshop.echo.moment" : "workshop.echo.no-moment",
        Scene.inWords(draft.map(), Optional.of(place), scene.messages()));
  }

  private static List<Text> channels(Scene scene, Draft draft, String value) {
    return Lines.commas(value).stream()
        .map(name -> channel(scene, name).map(c -> Text.clean(c.key())).orElse(draft.text(name)))
        .toList();
  }

  private static Optional<Channel> channel(Scene scene, String name) {
    return Channel.ofKey(name)
        .or(
            () ->
                Arrays.stream(Channel.values())
                    .filter(
                        c ->
                            scene
                                .messages()
                                .channel(Text.clean(c.key()))
                                .equalsIgnoreCase(name.strip()))
                    .findFirst());
  }

  private void feeling(Scene scene, Draft draft, Pairs.Pair pair) {
    Handle place = new Places(draft.map()).place(pair.name());
    Handle persona = Everyone.main(scene, draft);
    Text known = draft.map().emotion(place, persona).map(Emotion::text).orElse(Text.EMPTY);
    Text word = draft.text(pair.value());
    Handle id = draft.map().next(ElementKind.EMOTION);
    draft.apply(new Tell(id, place, persona, word, known));
    draft.touched(place);
    draft.echo("workshop.echo.rating", words(draft, place), word.value());
  }

  private List<String> feelings(Scene scene) {
    return scene.map().personas().stream()
        .findFirst()
        .map(
            persona ->
                numbered(
                    scene,
                    t ->
                        scene
                            .map()
                            .emotion(t.id(), persona.id())
                            .map(e -> e.word().value())
                            .orElse("")))
        .orElse(List.of());
  }

  private void statements() {
    takers.put(
        Answer.PAINS,
        new StatementTaker(at(Statements::pain), true, scene -> worded(scene, PainPoint.class)));
    takers.put(
        Answer.STRENGTHS,
        new StatementTaker(at(Statements::strength), true, scene -> worded(scene, Strength.class)));
    takers.put(
        Answer.IDEAS,
        new StatementTaker(Statements::idea, true, scene -> worded(scene, Idea.class)));
    takers.put(
        Answer.INSIGHTS,
        new StatementTaker(at(Statements::insight), false, scene -> worded(scene, Insight.class)));
    takers.put(
        Answer.OPPORTUNITIES,
        new StatementTaker(
            Statements::opportunity, false, scene -> worded(scene, Opportunity.class)));
    takers.put(
        Answer.OPEN_QUESTIONS,
        new StatementTaker(
            at(Statements::openQuestion), false, scene -> worded(scene, OpenQuestion.class)));
    takers.put(
        Answer.DECISIONS,
        new ListTaker(
            ElementKind.DECISION, scene -> worded(scene, Decision.class), AddDecision::new));
    takers.put(
        Answer.PARKING,
        new ListTaker(
            ElementKind.PARKED_POINT, scene -> worded(scene, ParkedPoint.class), Park::new));
    takers.put(Answer.PARKING_SORT, new ParkingSortTaker());
  }

  /** Adds a statement that belongs to one place, if to any. */
  @FunctionalInterface
  private interface Statement {
    void add(Scene scene, Draft draft, String text, Optional<Handle> place);
  }

  private static StatementTaker.Adder at(Statement statement) {
    return (scene, draft, text, named, here) ->
        statement.add(scene, draft, text, named.or(() -> here));
  }

  private void choices() {
    takers.put(
        Answer.IDEA_RATINGS,
        new PairTaker(
            (scene, draft, pair) -> {
              Idea idea = idea(draft, pair.name());
              List<OptionalInt> rated = pair.numbers();
              draft.apply(new RateIdea(idea.id(), rated.get(0), rated.get(1)));
              draft.touched(idea.id());
              draft.echo("workshop.echo.rating", idea.text().value(), pair.value());
            },
            scene ->
                ideas(
                    scene,
                    idea ->
                        idea.impact().isEmpty()
                            ? ""
                            : digits(idea.impact()) + "/" + digits(idea.effort()))));
    takers.put(
        Answer.VOTES,
        new VotesTaker(
            Takers::idea,
            scene -> ideas(scene, idea -> idea.votes() == 0 ? "" : "● " + idea.votes())));
    takers.put(
        Answer.CHOICE,
        new HandlesTaker(
            (draft, line) ->
                Arrays.stream(line.strip().split("[\\s,;]+"))
                    .map(name -> idea(draft, name).id())
                    .toList(),
            map -> PlanTaker.chosen(map).stream().map(Idea::id).toList(),
            (scene, draft, id, chosen) -> {
              draft.apply(new SetIdeaStatus(id, chosen ? IdeaStatus.CHOSEN : IdeaStatus.OPEN));
              draft.touched(id);
              draft.echo(
                  chosen ? "workshop.echo.chosen" : "workshop.echo.not-chosen", words(draft, id));
            },
            scene ->
                PlanTaker.chosen(scene.map()).stream().map(i -> i.id() + " " + i.text()).toList()));
  }

  private void plan() {
    takers.put(Answer.PLAN, new PlanTaker());
    takers.put(Answer.KPIS, new KpiTaker());
    takers.put(Answer.PARTICIPANTS, new PeopleTaker());
    takers.put(Answer.EVIDENCE, new EvidenceTaker());
    takers.put(Answer.CHECKLIST, new ChecklistTaker());
  }

  private static Idea idea(Draft draft, String typed) {
    String handle = typed.matches("\\d+") ? "i" + typed : typed;
    return Handle.parse(handle)
        .flatMap(h -> draft.map().find(Idea.class, h))
        .orElseThrow(() -> new Refused("workshop.no-such-idea", typed));
  }

  private static String words(Draft draft, Handle element) {
    JourneyMap map = draft.map();
    return map.find(Worded.class, element).map(w -> w.text().value()).orElse(element.value());
  }

  private static String digits(OptionalInt number) {
    return number.isPresent() ? String.valueOf(number.getAsInt()) : ".";
  }

  private static <E extends Element & Worded> List<String> worded(Scene scene, Class<E> type) {
    return scene.map().all(type).stream().map(e -> e.id() + " " + e.text()).toList();
  }

  private static List<String> ideas(Scene scene, Function<Idea, String> value) {
    List<Idea> ideas = scene.map().all(Idea.class);
    boolean any = ideas.stream().map(value).anyMatch(Predicate.not(String::isEmpty));
    return any
        ? ideas.stream()
            .map(i -> i.id() + " " + Excerpt.of(i.text().value(), 42) + "  " + value.apply(i))
            .toList()
        : List.of();
  }

  private static List<String> numbered(Scene scene, Function<Touchpoint, String> value) {
    Map<String, List<Integer>> byValue = new LinkedHashMap<>();
    int number = 0;
    for (Touchpoint touchpoint : scene.map().touchpoints()) {
      number++;
      String said = value.apply(touchpoint);
      if (!said.isEmpty()) {
        byValue.computeIfAbsent(said, key -> new ArrayList<>()).add(number);
      }
    }
    return byValue.entrySet().stream()
        .map(
            e ->
                e.getKey()
                    + ": "
                    + String.join(" ", e.getValue().stream().map(String::valueOf).toList()))
        .toList();
  }
}
