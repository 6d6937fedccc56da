package io.mapwalk.workshop.answer;

import io.mapwalk.journey.Handle;
import io.mapwalk.journey.JourneyMap;
import io.mapwalk.journey.Refused;
import io.mapwalk.journey.element.Backing;
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
 * p3 -e1} takes it back; {@code pe1 needs e1} speaks of one field of a persona.
 */
public final class Evidence {

  private static final Pattern SOURCE = Pattern.compile("-?[eE]\\d{1,4}");
  private static final int MOST_NAMED = 6;
  private static final int LONGEST_NAME = 30;

  private Evidence() {}

  /** Links what a line names. */
  public static void link(Scene scene, Draft draft, String line) {
    List<Source> on = new ArrayList<>();
    List<Source> off = new ArrayList<>();
    List<String> named = new ArrayList<>();
    for (String token : tokens(line)) {
      if (SOURCE.matcher(token).matches()) {
        boolean taken = token.startsWith("-");
        (taken ? off : on).add(source(draft.map(), taken ? token.substring(1) : token));
      } else {
        named.add(token);
      }
    }
    List<Claim> claims = new Claims(draft.map(), scene.messages()).read(named);
    if (claims.isEmpty() || on.isEmpty() && off.isEmpty()) {
      throw new Refused("workshop.usage.evidence");
    }
    rest(draft, on, claims);
    for (Source source : off) {
      claims.forEach(claim -> draft.apply(claim.unlink(source.id())));
      told(draft, "workshop.echo.no-evidence", source, claims);
    }
  }

  /** Whether a line names nothing but one source, a colon and what rests on it. */
  static boolean isLink(Scene scene, JourneyMap map, String line) {
    String[] parts = line.split(":", 2);
    return parts.length == 2
        && SOURCE.matcher(parts[0].strip()).matches()
        && !parts[1].isBlank()
        && new Claims(map, scene.messages()).are(tokens(parts[1]));
  }

  private static List<String> tokens(String line) {
    String tight = line.replaceAll("(?<=\\d)\\s*[-–]\\s*(?=[tT]?\\d)", "-");
    return Arrays.stream(tight.split("[\\s,;:]+")).filter(t -> !t.isEmpty()).toList();
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
  static void rest(Draft draft, List<Source> sources, List<Claim> claims) {
    for (Source source : sources) {
      claims.forEach(claim -> draft.apply(claim.link(source.id())));
      told(draft, "workshop.echo.evidence", source, claims);
    }
  }

  private static String inShort(Source source) {
    return source.id() + " " + Excerpt.of(source.text().value(), LONGEST_NAME);
  }

  private static void told(Draft draft, String key, Source source, List<Claim> claims) {
    Claim first = claims.get(0);
    String words = first.words(draft.map(), draft.messages());
    Backing backing = first.backing(draft.map());
    draft.echo(key, inShort(source), words, claims.size(), draft.name(backing));
  }
}
