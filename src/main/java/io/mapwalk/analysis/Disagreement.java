package io.mapwalk.analysis;

import io.mapwalk.journey.Handle;
import io.mapwalk.journey.JourneyMap;
import io.mapwalk.journey.Messages;
import io.mapwalk.journey.element.Element;
import io.mapwalk.journey.element.Emotion;
import io.mapwalk.journey.element.Objection;
import io.mapwalk.journey.element.Persona;
import io.mapwalk.journey.element.ScoreRound;
import io.mapwalk.journey.element.Worded;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Something the room did not agree on: somebody held something against it, or the scores of the
 * last round lie two or more apart.
 *
 * @param about the statement, score or touchpoint
 * @param round the round that was so wide; empty where it was not the scores
 * @param objections what was held against it, in the order it was said
 */
public record Disagreement(Handle about, Optional<ScoreRound> round, List<Objection> objections) {

  /** Keeps its own unmodifiable copy. */
  public Disagreement {
    objections = List.copyOf(objections);
  }

  /**
   * Everything the room did not agree on: scores in journey order, then what was contested, in the
   * order it was said.
   */
  public static List<Disagreement> of(JourneyMap map) {
    Map<Handle, List<Objection>> objections = new LinkedHashMap<>();
    map.all(Objection.class)
        .forEach(o -> objections.computeIfAbsent(o.about(), a -> new ArrayList<>()).add(o));
    List<Disagreement> found = new ArrayList<>();
    for (Emotion emotion : inJourneyOrder(map)) {
      Optional<ScoreRound> wide = emotion.round().filter(ScoreRound::isContested);
      List<Objection> held = Optional.ofNullable(objections.remove(emotion.id())).orElse(List.of());
      if (wide.isPresent() || !held.isEmpty()) {
        found.add(new Disagreement(emotion.id(), wide, held));
      }
    }
    objections.forEach((about, held) -> found.add(new Disagreement(about, Optional.empty(), held)));
    return found;
  }

  private static List<Emotion> inJourneyOrder(JourneyMap map) {
    List<Emotion> ordered = new ArrayList<>();
    List<Handle> places = new ArrayList<>();
    map.stages()
        .forEach(
            stage -> {
              places.add(stage.id());
              map.touchpoints(stage.id()).stream().map(Element::id).forEach(places::add);
            });
    for (Handle place : places) {
      map.personas().forEach(persona -> map.emotion(place, persona.id()).ifPresent(ordered::add));
    }
    return ordered;
  }

  /** What it is about, in one line: the words of a statement, or the moment that was scored. */
  public String subject(JourneyMap map) {
    return map.find(Emotion.class, about)
        .map(emotion -> words(map, emotion.place()))
        .orElseGet(() -> words(map, about));
  }

  /** How people see it, in the reader's words: how far the scores go, and what was held against. */
  public List<String> views(JourneyMap map, Messages messages) {
    List<String> views = new ArrayList<>();
    Optional<Emotion> emotion = map.find(Emotion.class, about);
    round.ifPresent(
        wide ->
            views.add(
                messages.text(
                    "analysis.disagreed.scores",
                    signed(wide.lowest()),
                    signed(wide.highest()),
                    emotion
                        .flatMap(e -> map.find(Persona.class, e.persona()))
                        .map(persona -> persona.text().value())
                        .orElse(""),
                    map.personas().size() > 1 ? 1 : 0,
                    emotion
                        .filter(e -> e.score().isPresent())
                        .map(e -> signed(e.score().getAsInt()))
                        .orElse("?"))));
    for (Objection objection : objections) {
      views.add(
          objection.text().isBlank()
              ? messages.text("analysis.disagreed.contested")
              : messages.text("analysis.disagreed.held", objection.text().value()));
    }
    return views;
  }

  private static String words(JourneyMap map, Handle element) {
    return map.find(Worded.class, element)
        .map(worded -> worded.text().value())
        .filter(words -> !words.isBlank())
        .orElse(element.value());
  }

  private static String signed(int score) {
    return score > 0 ? "+" + score : Integer.toString(score);
  }
}
