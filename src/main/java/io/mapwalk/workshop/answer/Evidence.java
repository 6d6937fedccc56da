package io.mapwalk.workshop.answer;

import io.mapwalk.journey.Handle;
import io.mapwalk.journey.JourneyMap;
import io.mapwalk.journey.Refused;
import io.mapwalk.journey.change.EvidenceChange.LinkEvidence;
import io.mapwalk.journey.change.EvidenceChange.UnlinkEvidence;
import io.mapwalk.journey.element.Backed;
import io.mapwalk.journey.element.Backing;
import io.mapwalk.journey.element.Emotion;
import io.mapwalk.journey.element.Source;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Rests statements on sources, from whatever prompt: {@code p3 e1}, {@code e1: p1 p3 4-6}; {@code
 * p3 -e1} takes it back. A number is a moment of the journey and how it feels.
 */
public final class Evidence {

  private static final Pattern SOURCE = Pattern.compile("-?[eE]\\d{1,4}");
  private static final Pattern PLACES = Pattern.compile("[tT]?\\d{1,3}(?:-[tT]?\\d{1,3})?");
  private static final int MOST_NAMED = 6;
  private static final int LONGEST_NAME = 30;

  private Evidence() {}

  /** Links what a line names. */
  public static void link(Scene scene, Draft draft, String line) {
    List<Source> on = new ArrayList<>();
    List<Source> off = new ArrayList<>();
    List<Handle> statements = new ArrayList<>();
    for (String token : tokens(line)) {
      if (SOURCE.matcher(token).matches()) {
        boolean taken = token.startsWith("-");
        (taken ? off : on).add(source(draft.map(), taken ? token.substring(1) : token));
      } else {
        statements.addAll(statements(draft.map(), token));
      }
    }
    if (statements.isEmpty() || on.isEmpty() && off.isEmpty()) {
      throw new Refused("workshop.usage.evidence");
    }
    rest(draft, on, statements);
    for (Source source : off) {
      statements.forEach(s -> draft.apply(new UnlinkEvidence(source.id(), s)));
      told(draft, "workshop.echo.no-evidence", source, statements);
    }
  }

  /** Whether a line names nothing but one source, a colon and what rests on it. */
  static boolean isLink(JourneyMap map, String line) {
    String[] parts = line.split(":", 2);
    return parts.length == 2
        && SOURCE.matcher(parts[0].strip()).matches()
        && !parts[1].isBlank()
        && tokens(parts[1]).stream()
            .allMatch(
                token ->
                    PLACES.matcher(token).matches()
                        || Handle.parse(token)
                            .filter(h -> map.find(Backed.class, h).isPresent())
                            .isPresent());
  }

  private static List<String> tokens(String line) {
    String tight = line.replaceAll("(?<=\\d)\\s*[-–]\\s*(?=[tT]?\\d)", "-");
    return Arrays.stream(tight.split("[\\s,;:]+")).filter(t -> !t.isEmpty()).toList();
  }

  private static List<Handle> statements(JourneyMap map, String token) {
    if (!PLACES.matcher(token).matches()) {
      return Handle.parse(token)
          .filter(handle -> map.find(Backed.class, handle).isPresent())
          .map(List::of)
          .orElseThrow(() -> new Refused("workshop.no-statement", token));
    }
    List<Handle> found = new ArrayList<>();
    for (Handle place : new Places(map).touchpoints(token)) {
      found.add(place);
      map.all(Emotion.class).stream()
          .filter(emotion -> emotion.place().equals(place) && emotion.score().isPresent())
          .forEach(emotion -> found.add(emotion.id()));
    }
    return found;
  }

  /**
   * The source of that name.
   *
   * @throws Refused if there is none, with the list of those there are
   */
  static Source source(JourneyMap map, String name) {
    Optional<Source> found = Handle.parse(name).flatMap(h -> map.find(Source.class, h));
    if (found.isPresent()) {
      return found.get();
    }
    List<Source> all = map.all(Source.class);
    if (all.isEmpty()) {
      throw new Refused("workshop.no-sources-yet", name.toLowerCase(Locale.ROOT));
    }
    String there =
        all.stream().limit(MOST_NAMED).map(Evidence::inShort).collect(Collectors.joining(", "));
    String more = all.size() > MOST_NAMED ? ", …" : "";
    throw new Refused("workshop.no-such-source", name.toLowerCase(Locale.ROOT), there + more);
  }

  /** Rests statements on sources, and says so. */
  static void rest(Draft draft, List<Source> sources, List<Handle> statements) {
    for (Source source : sources) {
      statements.forEach(s -> draft.apply(new LinkEvidence(source.id(), s)));
      told(draft, "workshop.echo.evidence", source, statements);
    }
  }

  private static String inShort(Source source) {
    return source.id() + " " + Excerpt.of(source.text().value(), LONGEST_NAME);
  }

  private static void told(Draft draft, String key, Source source, List<Handle> statements) {
    Handle first = statements.get(0);
    Handle spoken = draft.map().find(Emotion.class, first).map(Emotion::place).orElse(first);
    String words = Corrections.words(draft.map(), spoken);
    Backing backing = draft.map().find(Backed.class, first).orElseThrow().backing();
    draft.echo(key, inShort(source), words, statements.size(), draft.name(backing));
  }
}
