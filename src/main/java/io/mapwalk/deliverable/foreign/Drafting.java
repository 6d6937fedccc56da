package io.mapwalk.deliverable.foreign;

import io.mapwalk.journey.Handle;
import io.mapwalk.journey.JourneyMap;
import io.mapwalk.journey.Messages;
import io.mapwalk.journey.PainRating;
import io.mapwalk.journey.Text;
import io.mapwalk.journey.change.CardChange.AddCard;
import io.mapwalk.journey.change.Change;
import io.mapwalk.journey.change.ElementChange.Assign;
import io.mapwalk.journey.change.EvidenceChange.LinkEvidence;
import io.mapwalk.journey.change.FeelingChange.Score;
import io.mapwalk.journey.change.FeelingChange.ScoreTogether;
import io.mapwalk.journey.change.FeelingChange.Tell;
import io.mapwalk.journey.change.OutcomeChange.AddIdea;
import io.mapwalk.journey.change.OutcomeChange.AddInsight;
import io.mapwalk.journey.change.OutcomeChange.AddOpportunity;
import io.mapwalk.journey.change.OutcomeChange.AddPain;
import io.mapwalk.journey.change.OutcomeChange.AddStrength;
import io.mapwalk.journey.change.OutcomeChange.RatePain;
import io.mapwalk.journey.change.PersonaChange.AddPersona;
import io.mapwalk.journey.change.PlanChange.AddKpi;
import io.mapwalk.journey.change.PlanChange.AddQuestion;
import io.mapwalk.journey.change.PlanChange.AddSource;
import io.mapwalk.journey.change.StageChange.AddStage;
import io.mapwalk.journey.change.StageChange.SetBusinessGoal;
import io.mapwalk.journey.change.StageChange.SetCustomerGoal;
import io.mapwalk.journey.change.StageChange.SetPhase;
import io.mapwalk.journey.change.TouchpointChange;
import io.mapwalk.journey.change.TouchpointChange.AddTouchpoint;
import io.mapwalk.journey.change.TouchpointChange.MarkMoment;
import io.mapwalk.journey.change.TouchpointChange.SetChannels;
import io.mapwalk.journey.change.TouchpointChange.SetTouchpointKind;
import io.mapwalk.journey.element.Backed;
import io.mapwalk.journey.element.Card;
import io.mapwalk.journey.element.Element;
import io.mapwalk.journey.element.ElementKind;
import io.mapwalk.journey.element.Emotion;
import io.mapwalk.journey.element.Idea;
import io.mapwalk.journey.element.Insight;
import io.mapwalk.journey.element.Kpi;
import io.mapwalk.journey.element.Lane;
import io.mapwalk.journey.element.OpenQuestion;
import io.mapwalk.journey.element.Opportunity;
import io.mapwalk.journey.element.PainPoint;
import io.mapwalk.journey.element.Persona;
import io.mapwalk.journey.element.Placed;
import io.mapwalk.journey.element.ScoreRound;
import io.mapwalk.journey.element.Source;
import io.mapwalk.journey.element.SourceKind;
import io.mapwalk.journey.element.Stage;
import io.mapwalk.journey.element.Strength;
import io.mapwalk.journey.element.Touchpoint;
import io.mapwalk.journey.element.TouchpointKind;
import io.mapwalk.journey.element.Worded;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * Puts what a foreign file says onto a map. What the map has already, in the same words at the same
 * place, is not put there twice, so that a file can be read again.
 */
final class Drafting {

  private static final int MOST_VOICES = 100;

  private final Map<List<Object>, Handle> there = new HashMap<>();
  private JourneyMap map;

  Drafting(JourneyMap map) {
    this.map = map;
    remember(Card.class, card -> card.lane().key());
    remember(PainPoint.class, pain -> ElementKind.PAIN_POINT.key());
    remember(Idea.class, idea -> ElementKind.IDEA.key());
    remember(Strength.class, strength -> ElementKind.STRENGTH.key());
    remember(Insight.class, insight -> ElementKind.INSIGHT.key());
    remember(Opportunity.class, opportunity -> ElementKind.OPPORTUNITY.key());
    remember(OpenQuestion.class, question -> ElementKind.OPEN_QUESTION.key());
    remember(Kpi.class, kpi -> ElementKind.KPI.key());
  }

  /** The map as it is by now. */
  JourneyMap map() {
    return map;
  }

  /** The stage of that name, made if there is none. */
  Handle stage(Text name) {
    return map.stages().stream()
        .filter(stage -> stage.text().says(name.value()))
        .map(Stage::id)
        .findFirst()
        .orElseGet(() -> add(ElementKind.STAGE, id -> new AddStage(id, name, Optional.empty())));
  }

  /** The touchpoint of that stage in those words, made if there is none. */
  Handle touchpoint(Handle stage, Text words) {
    return found(stage, words, step -> true)
        .orElseGet(() -> add(ElementKind.TOUCHPOINT, id -> new AddTouchpoint(id, stage, words)));
  }

  /** The first such touchpoint of that stage that is meant, made if there is none. */
  Handle touchpoint(Handle stage, TouchpointKind kind, Text words, Predicate<Handle> isMeant) {
    Optional<Handle> known =
        found(stage, words, step -> step.kind() == kind && isMeant.test(step.id()));
    if (known.isPresent()) {
      return known.get();
    }
    Handle made = add(ElementKind.TOUCHPOINT, id -> new AddTouchpoint(id, stage, words));
    apply(new SetTouchpointKind(made, kind));
    return made;
  }

  private Optional<Handle> found(Handle stage, Text words, Predicate<Touchpoint> isMeant) {
    return map.touchpoints(stage).stream()
        .filter(step -> step.text().says(words.value()))
        .filter(isMeant)
        .map(Touchpoint::id)
        .findFirst();
  }

  /** The persona of that name, made if there is none. */
  Handle persona(Text name) {
    return map.personas().stream()
        .filter(persona -> persona.text().says(name.value()))
        .map(Persona::id)
        .findFirst()
        .orElseGet(() -> add(ElementKind.PERSONA, id -> new AddPersona(id, name)));
  }

  /** The persona whose journey it is where nobody says whose: the first, made if there is none. */
  Handle persona(Messages language) {
    return map.personas().stream()
        .map(Persona::id)
        .findFirst()
        .orElseGet(() -> persona(Text.clean(language.text("deliverable.foreign.customer"))));
  }

  /** Scores a moment. */
  void score(Handle place, Handle persona, int score) {
    Handle id = map.next(ElementKind.EMOTION);
    apply(new Score(id, place, persona, OptionalInt.of(score)));
  }

  /** Keeps what several people scored for a moment, unless that is what they scored last. */
  void scores(Handle place, Handle persona, List<Integer> values) {
    Optional<ScoreRound> last = map.emotion(place, persona).flatMap(Emotion::round);
    ScoreRound round = new ScoreRound(values);
    if (values.size() < 2 || values.size() > MOST_VOICES) {
      score(place, persona, round.median());
    } else if (!last.equals(Optional.of(round))) {
      apply(new ScoreTogether(map.next(ElementKind.EMOTION), place, persona, values));
    }
  }

  /** Says how a moment feels in words, beneath what was said of it before. */
  void tell(Handle place, Handle persona, Text word, Text quote) {
    Optional<Emotion> known = map.emotion(place, persona);
    Text before = known.map(Emotion::word).orElse(Text.EMPTY);
    boolean again = Arrays.asList(before.value().split(", ")).contains(word.value());
    Text words =
        before.isBlank() || word.isBlank() || again
            ? before.or(word)
            : Text.clean(before.value() + ", " + word.value());
    Text quotes = more(known.map(Emotion::text).orElse(Text.EMPTY), quote);
    apply(new Tell(map.next(ElementKind.EMOTION), place, persona, words, quotes));
  }

  /** Gives a place an owner. */
  void owner(Handle place, Text owner) {
    apply(new Assign(place, owner));
  }

  /** Gives a touchpoint channels more, as many as it may have; what is too many is noted there. */
  void channels(Handle touchpoint, List<Text> channels) {
    List<Text> all =
        new ArrayList<>(map.find(Touchpoint.class, touchpoint).orElseThrow().channels());
    for (Text channel : channels) {
      if (!all.contains(channel) && all.size() < TouchpointChange.MOST_CHANNELS) {
        all.add(channel);
      } else if (!all.contains(channel)) {
        card(Lane.NOTES, Optional.of(touchpoint), channel);
      }
    }
    apply(new SetChannels(touchpoint, all));
  }

  /** Marks a moment of truth. */
  void moment(Handle touchpoint) {
    apply(new MarkMoment(touchpoint, true));
  }

  /** Says more of what the customer wants in a stage. */
  void goal(Handle stage, Text goal) {
    Text known = map.find(Stage.class, stage).map(Stage::customerGoal).orElse(Text.EMPTY);
    apply(new SetCustomerGoal(stage, more(known, goal)));
  }

  /** Says more of what the business wants in a stage. */
  void businessGoal(Handle stage, Text goal) {
    Text known = map.find(Stage.class, stage).map(Stage::businessGoal).orElse(Text.EMPTY);
    apply(new SetBusinessGoal(stage, more(known, goal)));
  }

  /** Puts a label above a stage. */
  void phase(Handle stage, Text phase) {
    apply(new SetPhase(stage, phase));
  }

  private static Text more(Text known, Text said) {
    return known.value().lines().anyMatch(line -> said.says(line)) || known.says(said.value())
        ? known
        : known.plus(said);
  }

  /** Notes a statement, once. */
  Handle statement(ElementKind kind, Optional<Handle> at, Text text) {
    return once(
        kind.key(),
        at,
        text,
        () ->
            add(
                kind,
                id ->
                    switch (kind) {
                      case PAIN_POINT -> new AddPain(id, at, text);
                      case STRENGTH -> new AddStrength(id, at, text);
                      case INSIGHT -> new AddInsight(id, at, text);
                      case OPPORTUNITY -> new AddOpportunity(id, at, text, List.of());
                      case OPEN_QUESTION -> new AddQuestion(id, at, text, Text.EMPTY);
                      case KPI -> new AddKpi(id, at, text, Text.EMPTY, Text.EMPTY);
                      default -> new AddIdea(id, at, text, List.of());
                    }));
  }

  /** Says how hard a pain hits, and whom. */
  void rate(Handle pain, PainRating rating) {
    apply(new RatePain(pain, rating.severity(), rating.reach()));
  }

  /** Notes a card in a row, once. */
  Handle card(Lane lane, Optional<Handle> at, Text text) {
    return once(
        lane.key(), at, text, () -> add(ElementKind.CARD, id -> new AddCard(id, lane, at, text)));
  }

  /** Rests a statement on a source of that name, made if there is none. */
  void rest(Handle statement, Text source, Optional<SourceKind> kind) {
    Handle found =
        map.all(Source.class).stream()
            .filter(known -> known.text().says(source.value()))
            .map(Source::id)
            .findFirst()
            .orElseGet(
                () ->
                    add(
                        ElementKind.SOURCE,
                        id -> new AddSource(id, source, kind, Optional.empty())));
    boolean backed = map.find(Backed.class, statement).isPresent();
    if (backed && !map.find(Source.class, found).orElseThrow().supports().contains(statement)) {
      apply(new LinkEvidence(found, statement));
    }
  }

  private Handle once(String row, Optional<Handle> at, Text text, Supplier<Handle> made) {
    List<Object> key = List.of(row, at, text.value().strip().toLowerCase(Locale.ROOT));
    Handle known = there.get(key);
    if (known == null) {
      known = made.get();
      there.put(key, known);
    }
    return known;
  }

  private <E extends Element & Placed & Worded> void remember(
      Class<E> type, Function<E, String> row) {
    for (E known : map.all(type)) {
      String text = known.text().value().strip().toLowerCase(Locale.ROOT);
      there.putIfAbsent(List.of(row.apply(known), known.at(), text), known.id());
    }
  }

  private Handle add(ElementKind kind, Function<Handle, Change> change) {
    Handle id = map.next(kind);
    apply(change.apply(id));
    return id;
  }

  private void apply(Change change) {
    map = map.apply(change);
  }
}
