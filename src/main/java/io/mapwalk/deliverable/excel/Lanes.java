package io.mapwalk.deliverable.excel;

import io.mapwalk.analysis.SentimentLine;
import io.mapwalk.deliverable.Edition;
import io.mapwalk.journey.Handle;
import io.mapwalk.journey.JourneyMap;
import io.mapwalk.journey.MapLanes;
import io.mapwalk.journey.element.Backed;
import io.mapwalk.journey.element.Backing;
import io.mapwalk.journey.element.Card;
import io.mapwalk.journey.element.Element;
import io.mapwalk.journey.element.Idea;
import io.mapwalk.journey.element.IdeaStatus;
import io.mapwalk.journey.element.Insight;
import io.mapwalk.journey.element.Kpi;
import io.mapwalk.journey.element.Lane;
import io.mapwalk.journey.element.OpenQuestion;
import io.mapwalk.journey.element.Opportunity;
import io.mapwalk.journey.element.PainPoint;
import io.mapwalk.journey.element.Placed;
import io.mapwalk.journey.element.Stage;
import io.mapwalk.journey.element.Strength;
import io.mapwalk.journey.element.Touchpoint;
import io.mapwalk.journey.element.Worded;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Lays what a map holds out in lanes under its columns, in the order of the map; a lane with
 * nothing in it is left out, unless {@link MapLanes} draws it all the same.
 */
final class Lanes {

  private final Book book;
  private final JourneyMap map;
  private final Track track;
  private final MapLanes lanes;
  private final CardsByPlace cards;

  Lanes(Book book, Track track) {
    this.book = book;
    this.map = book.map();
    this.track = track;
    this.lanes = new MapLanes(map);
    this.cards = new CardsByPlace(map);
  }

  /** The lanes above what the customer does, which only a blueprint has. */
  List<Tile.Lane> above() {
    return told(lanes.shown().subList(0, split()));
  }

  /** The lanes beneath what the customer does, from top to bottom, without the feelings. */
  List<Tile.Lane> beneath() {
    return told(lanes.shown().subList(split(), lanes.shown().size()));
  }

  /** Whether feelings are shown. */
  boolean showsFeelings() {
    return lanes.shown().contains(Lane.EMOTIONS);
  }

  // Goals stand beneath the touchpoints of their stage on every map.
  private int split() {
    List<Lane> shown = lanes.shown();
    boolean lines = shown.stream().anyMatch(l -> lanes.lineAbove(l, book.messages()).isPresent());
    return lines ? Math.max(0, shown.indexOf(Lane.ACTIONS)) : 0;
  }

  private List<Tile.Lane> told(List<Lane> part) {
    List<Tile.Lane> told = new ArrayList<>();
    for (Lane lane : part) {
      List<Tile.Lane> full =
          Stream.concat(known(lane).stream(), Stream.of(cards(lane)))
              .filter(each -> !each.rows().isEmpty())
              .toList();
      if (full.isEmpty()
          && book.options().edition() == Edition.WORKING
          && lanes.drawsEmpty(lane)
          && !isElsewhere(lane)) {
        told.add(new Tile.Lane(book.wording().lane(lane), above(lane), List.of(List.of())));
      }
      for (Tile.Lane each : full) {
        Optional<String> above = each == full.get(0) ? above(lane) : Optional.empty();
        told.add(new Tile.Lane(each.label(), above, each.rows()));
      }
    }
    return told;
  }

  private Optional<String> above(Lane lane) {
    return lanes.lineAbove(lane, book.messages());
  }

  // Touchpoints are the headings, and feelings that are known have lanes of their own beneath.
  private boolean isElsewhere(Lane lane) {
    return lane.equals(Lane.ACTIONS)
        || (lane.equals(Lane.EMOTIONS) && !SentimentLine.all(map).isEmpty());
  }

  /** What a lane holds that is kept as more than a card. */
  private List<Tile.Lane> known(Lane lane) {
    Wording said = book.wording();
    return switch (lane.key()) {
      case "goals" ->
          List.of(
              perStage(said.lane(lane, "customer-goal"), stage -> stage.customerGoal().value()));
      case "business-goals" ->
          List.of(
              perStage(said.lane(lane, "business-goal"), stage -> stage.businessGoal().value()));
      case "process" ->
          List.of(
              perStage(
                  said.lane(lane, "process"),
                  stage -> stage.process().map(book.messages()::name).orElse("")));
      case "channels" -> List.of(perStep(said.lane(lane, "channels"), Look.PLAIN, said::channels));
      case "company" ->
          List.of(
              perStep(said.lane(lane, "response"), Look.PLAIN, step -> step.response().value()));
      case "pains" ->
          List.of(
              stacked(
                  said.lane(lane, "pains"),
                  byPlace(PainPoint.class),
                  (pain, span) ->
                      Tile.of(pain.id(), span, pain.text().value(), note(pain), look(pain))));
      case "happy" ->
          List.of(
              stacked(
                  said.lane(lane, "strengths"),
                  byPlace(Strength.class),
                  (strength, span) ->
                      Tile.of(
                          strength.id(),
                          span,
                          strength.text().value(),
                          backing(strength),
                          Look.STRENGTH)));
      case "opportunities" -> List.of(statements(lane, Opportunity.class));
      case "insights" -> List.of(statements(lane, Insight.class));
      case "open-questions" -> List.of(statements(lane, OpenQuestion.class));
      case "kpi" -> List.of(statements(lane, Kpi.class));
      case "ideas" ->
          List.of(
              stacked(
                  said.lane(lane, "ideas"),
                  byPlace(Idea.class),
                  (idea, span) ->
                      Tile.of(
                          idea.id(),
                          span,
                          idea.text().value(),
                          note(idea),
                          idea.quickWin() ? Look.QUICK_WIN : Look.IDEA)));
      case "ratings" ->
          List.of(perStep(said.lane(lane, "importance-quality"), Look.OWNER, this::rating));
      case "owner" ->
          List.of(
              perStage(book.say("stage-owner"), stage -> stage.owner().value()),
              perStep(said.lane(lane, "owner"), Look.OWNER, step -> step.owner().value()));
      default -> List.of();
    };
  }

  private <E extends Element & Placed & Worded> Tile.Lane statements(Lane lane, Class<E> kind) {
    return stacked(
        book.wording().lane(lane),
        byPlace(kind),
        (one, span) -> Tile.of(one.id(), span, one.text().value(), "", look(false, span)));
  }

  private Tile.Lane cards(Lane lane) {
    boolean thoughts = lane.equals(Lane.THOUGHTS);
    return stacked(
        book.wording().lane(lane),
        place -> cards.at(lane, place),
        (card, span) ->
            Tile.of(card.id(), span, card.text().value(), note(card), look(thoughts, span)));
  }

  private Tile.Lane perStage(String label, Function<Stage, String> text) {
    List<Tile> tiles =
        map.stages().stream()
            .filter(stage -> !text.apply(stage).isBlank())
            .map(stage -> Tile.of(stage.id(), track.of(stage), text.apply(stage), "", Look.GOAL))
            .toList();
    return lane(label, tiles.isEmpty() ? List.of() : List.of(tiles));
  }

  private Tile.Lane perStep(String label, Look look, Function<Touchpoint, String> text) {
    List<Tile> tiles = new ArrayList<>();
    for (int i = 0; i < track.stops().size(); i++) {
      Track.Span span = new Track.Span(Track.FIRST + i, Track.FIRST + i);
      track
          .stops()
          .get(i)
          .touchpoint()
          .filter(step -> !text.apply(step).isBlank())
          .ifPresent(step -> tiles.add(Tile.of(step.id(), span, text.apply(step), "", look)));
    }
    return lane(label, tiles.isEmpty() ? List.of() : List.of(tiles));
  }

  // What hangs at a stage stretches over it, above what hangs at its touchpoints; one a cell.
  private <E> Tile.Lane stacked(
      String label, Function<Handle, List<E>> at, BiFunction<E, Track.Span, Tile> tile) {
    List<List<Tile>> rows = new ArrayList<>();
    for (Stage stage : map.stages()) {
      if (!map.touchpoints(stage.id()).isEmpty()) {
        stack(rows, 0, at.apply(stage.id()), track.of(stage), tile);
      }
    }
    int above = rows.size();
    for (int i = 0; i < track.stops().size(); i++) {
      Track.Span span = new Track.Span(Track.FIRST + i, Track.FIRST + i);
      stack(rows, above, at.apply(track.stops().get(i).place()), span, tile);
    }
    return lane(label, rows);
  }

  private static <E> void stack(
      List<List<Tile>> rows,
      int top,
      List<E> elements,
      Track.Span span,
      BiFunction<E, Track.Span, Tile> tile) {
    for (int i = 0; i < elements.size(); i++) {
      if (rows.size() <= top + i) {
        rows.add(new ArrayList<>());
      }
      rows.get(top + i).add(tile.apply(elements.get(i), span));
    }
  }

  private static Tile.Lane lane(String label, List<List<Tile>> rows) {
    return new Tile.Lane(label, Optional.empty(), rows);
  }

  private <E extends Element & Placed> Function<Handle, List<E>> byPlace(Class<E> type) {
    Map<Handle, List<E>> places = new HashMap<>();
    for (E element : map.all(type)) {
      element
          .at()
          .ifPresent(place -> places.computeIfAbsent(place, p -> new ArrayList<>()).add(element));
    }
    return place -> places.getOrDefault(place, List.of());
  }

  private String note(Card card) {
    return lines(card.count() > 1 ? book.say("times", card.count()) : "", backing(card));
  }

  private String note(PainPoint pain) {
    String reach = pain.reach().isPresent() ? book.say("reach-of", pain.reach().getAsInt()) : "";
    String severity = pain.severity().map(book.wording()::severity).orElse("");
    return lines(severity, reach, backing(pain));
  }

  private String note(Idea idea) {
    return lines(
        idea.quickWin() ? book.say("quick-win-mark") : "",
        idea.status() == IdeaStatus.OPEN ? "" : book.messages().name(idea.status()),
        idea.votes() > 0 ? book.say("votes-given", idea.votes()) : "");
  }

  // Every statement begins as an assumption; only what is better is worth a word in a cell.
  private String backing(Backed statement) {
    return statement.backing() == Backing.ASSUMPTION
        ? ""
        : book.messages().name(statement.backing());
  }

  private String rating(Touchpoint touchpoint) {
    return Stream.of(
            touchpoint.importance().isPresent()
                ? book.say("importance-of", touchpoint.importance().getAsInt())
                : "",
            touchpoint.quality().isPresent()
                ? book.say("quality-of", touchpoint.quality().getAsInt())
                : "")
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining("\n"));
  }

  private static String lines(String... parts) {
    return Stream.of(parts).filter(part -> !part.isEmpty()).collect(Collectors.joining("\n"));
  }

  private static Look look(boolean thoughts, Track.Span span) {
    boolean wide = span.last() > span.first();
    return thoughts ? wide ? Look.GOAL : Look.THOUGHT : wide ? Look.WIDE : Look.PLAIN;
  }

  private static Look look(PainPoint pain) {
    return pain.severity().map(Look::ofSeverity).orElse(Look.PAIN_UNRATED);
  }
}
