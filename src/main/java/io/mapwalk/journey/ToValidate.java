package io.mapwalk.journey;

import io.mapwalk.journey.element.Backed;
import io.mapwalk.journey.element.Backing;
import io.mapwalk.journey.element.Check;
import io.mapwalk.journey.element.Element;
import io.mapwalk.journey.element.Emotion;
import io.mapwalk.journey.element.PainPoint;
import io.mapwalk.journey.element.Persona;
import io.mapwalk.journey.element.Placed;
import io.mapwalk.journey.element.Severity;
import io.mapwalk.journey.element.Touchpoint;
import io.mapwalk.journey.element.Worded;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A statement that rests on nothing yet and is worth a question to customers.
 *
 * @param statement which
 * @param check who finds out by when; empty where nobody was named
 */
public record ToValidate(Handle statement, Optional<Check> check) {

  // Where nobody knows how many meet a pain, half of them are taken.
  private static final int UNKNOWN_REACH = 50;

  /**
   * What must be asked, the heaviest first: pain points by severity times reach, then the moments
   * of truth, then low scores, the lowest first, then personas of whom some fields were checked and
   * others not, then whatever else somebody was named for. A persona is one entry, with the fields
   * that rest on nothing.
   */
  public static List<ToValidate> of(JourneyMap map) {
    Set<Handle> found = new LinkedHashSet<>();
    map.all(PainPoint.class).stream()
        .filter(ToValidate::isAssumed)
        .sorted(Comparator.comparingInt((PainPoint pain) -> -weight(pain)))
        .forEach(pain -> found.add(pain.id()));
    map.touchpoints().stream()
        .filter(Touchpoint::moment)
        .filter(ToValidate::isAssumed)
        .forEach(touchpoint -> found.add(touchpoint.id()));
    map.all(Emotion.class).stream()
        .filter(emotion -> emotion.score().orElse(0) < 0)
        .filter(ToValidate::isAssumed)
        .sorted(Comparator.comparingInt(emotion -> emotion.score().orElse(0)))
        .forEach(emotion -> found.add(emotion.id()));
    map.personas().stream()
        .filter(persona -> !persona.grounds().isEmpty())
        .filter(ToValidate::isAssumed)
        .forEach(persona -> found.add(persona.id()));
    map.all(Check.class).stream()
        .map(Check::statement)
        .filter(
            statement ->
                map.find(Backed.class, statement).filter(ToValidate::isAssumed).isPresent())
        .forEach(found::add);
    List<ToValidate> list = new ArrayList<>();
    for (Handle statement : found) {
      list.add(
          new ToValidate(
              statement,
              map.all(Check.class).stream()
                  .filter(check -> check.statement().equals(statement))
                  .findFirst()));
    }
    return list;
  }

  private static boolean isAssumed(Backed statement) {
    boolean checked =
        statement instanceof Persona persona
            && !persona.grounds().isEmpty()
            && persona.assumed().isEmpty();
    return statement.backing() == Backing.ASSUMPTION && !checked;
  }

  private static int weight(PainPoint pain) {
    return pain.severity().map(Severity::weight).orElse(1) * pain.reach().orElse(UNKNOWN_REACH);
  }

  /**
   * What is to be asked about, in the words of the map; a feeling is told as its score, a persona
   * with the fields that rest on nothing where others rest on something.
   */
  public String words(JourneyMap map, Messages messages) {
    Element element = map.find(statement).orElseThrow();
    if (element instanceof Persona persona && !persona.grounds().isEmpty()) {
      return persona.text()
          + ": "
          + persona.assumed().stream().map(messages::name).collect(Collectors.joining(", "));
    }
    if (element instanceof Emotion emotion) {
      String who = map.personas().size() > 1 ? text(map, emotion.persona()) + ": " : "";
      int score = emotion.score().orElse(0);
      return who + text(map, emotion.place()) + " " + (score > 0 ? "+" : "") + score;
    }
    return text(map, statement);
  }

  /** The stage or touchpoint it is about; empty for what belongs to none. */
  public Optional<Handle> place(JourneyMap map) {
    Element element = map.find(statement).orElseThrow();
    return element instanceof Placed placed
        ? placed.at()
        : element instanceof Emotion emotion
            ? Optional.of(emotion.place())
            : element instanceof Touchpoint ? Optional.of(statement) : Optional.empty();
  }

  private static String text(JourneyMap map, Handle handle) {
    return map.find(Worded.class, handle).map(w -> w.text().value()).orElse(handle.value());
  }
}
