package io.mapwalk.workshop.answer;

import io.mapwalk.journey.Handle;
import io.mapwalk.journey.JourneyMap;
import io.mapwalk.journey.Refused;
import io.mapwalk.journey.element.Stage;
import io.mapwalk.journey.element.Touchpoint;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the stages and touchpoints people speak of: by number in journey order, by handle, or by
 * name.
 */
public final class Places {

  private static final Pattern LEADING =
      Pattern.compile("^(\\d{1,3}|[a-zA-Z]{1,2}\\d{1,4}|\\.)([:.)]?)\\s+(\\S.*)$", Pattern.DOTALL);
  private static final Pattern RANGE =
      Pattern.compile("^([tT]?)(\\d{1,3})\\s*[-–]\\s*[tT]?(\\d{1,3})$");

  private final JourneyMap map;

  /** The places of a map. */
  public Places(JourneyMap map) {
    this.map = map;
  }

  /**
   * A statement and the place it names before its text.
   *
   * @param place the place; empty where none was named
   * @param text what was said
   */
  record Placed(Optional<Handle> place, String text) {}

  /**
   * Reads {@code 3 text}, {@code t14 text} or {@code s2 text}; {@code . text} is about no place,
   * for texts that begin with a number. A number that is no place belongs to the text, for nothing
   * said is refused.
   */
  Placed leading(String statement) {
    return leading(statement, true);
  }

  /**
   * Reads the place before a text.
   *
   * @param byNumber whether a bare number names a touchpoint; a handle always does
   */
  Placed leading(String statement, boolean byNumber) {
    Matcher matcher = LEADING.matcher(statement);
    if (!matcher.matches()) {
      return new Placed(Optional.empty(), statement);
    }
    String token = matcher.group(1);
    if (!byNumber && !Character.isLetter(token.charAt(0))) {
      return new Placed(Optional.empty(), statement);
    }
    if (token.equals(".")) {
      return new Placed(Optional.empty(), matcher.group(3));
    }
    Optional<Handle> place = find(token);
    if (place.isEmpty() && matcher.group(2).equals(":")) {
      throw noSuch(token);
    }
    return place.isEmpty()
        ? new Placed(place, statement)
        : new Placed(place, matcher.group(3).strip());
  }

  /** Whether a text begins with a place. */
  boolean begins(String text) {
    return begins(text, true);
  }

  /** Whether a text begins with a place, by number or only by handle. */
  boolean begins(String text, boolean byNumber) {
    Matcher matcher = LEADING.matcher(text);
    return matcher.matches()
        && (byNumber || Character.isLetter(matcher.group(1).charAt(0)))
        && find(matcher.group(1)).isPresent();
  }

  /** A touchpoint by number or handle, or a stage by handle. */
  Optional<Handle> find(String token) {
    if (token.matches("\\d{1,3}")) {
      int number = Integer.parseInt(token);
      List<Touchpoint> all = map.touchpoints();
      return number >= 1 && number <= all.size()
          ? Optional.of(all.get(number - 1).id())
          : Optional.empty();
    }
    return Handle.parse(token)
        .filter(
            h -> map.find(Touchpoint.class, h).isPresent() || map.find(Stage.class, h).isPresent());
  }

  /**
   * The touchpoints in a list such as {@code 1-4 9, t12}.
   *
   * @throws Refused if one of them is not there
   */
  List<Handle> touchpoints(String list) {
    List<Handle> found = new ArrayList<>();
    String tight = list.replaceAll("\\s*[-–]\\s*", "-");
    for (String token : tight.strip().split("[\\s,]+")) {
      Matcher range = RANGE.matcher(token);
      if (range.matches() && range.group(1).isEmpty()) {
        for (int n = Integer.parseInt(range.group(2)); n <= Integer.parseInt(range.group(3)); n++) {
          found.add(touchpoint(String.valueOf(n)));
        }
      } else if (!token.isEmpty()) {
        found.add(touchpoint(token));
      }
    }
    return found;
  }

  /** Whether a text is a list of touchpoints by number or handle, and nothing else. */
  static boolean isList(String text) {
    return text.strip()
        .replaceAll("\\s*[-–]\\s*", "-")
        .matches(
            "(?:[tT]?\\d{1,3}(?:-[tT]?\\d{1,3})?)(?:[\\s,]+[tT]?\\d{1,3}(?:-[tT]?\\d{1,3})?)*");
  }

  /**
   * One touchpoint by number or handle.
   *
   * @throws Refused if it is not there
   */
  public Handle touchpoint(String token) {
    return find(token)
        .filter(h -> map.find(Touchpoint.class, h).isPresent())
        .orElseThrow(() -> noSuch(token));
  }

  private Refused noSuch(String token) {
    return new Refused("workshop.no-such-touchpoint", token, map.touchpoints().size());
  }

  /**
   * One stage by its number, handle, name or the beginning of its name.
   *
   * @throws Refused if there is none, or several begin like that
   */
  public Handle stage(String said) {
    String wanted = said.strip();
    List<Stage> stages = map.stages();
    if (wanted.matches("\\d{1,3}")) {
      int number = Integer.parseInt(wanted);
      if (number < 1 || number > stages.size()) {
        throw new Refused("workshop.no-such-stage", wanted, stages.size());
      }
      return stages.get(number - 1).id();
    }
    Optional<Handle> byHandle =
        Handle.parse(wanted).filter(h -> map.find(Stage.class, h).isPresent());
    if (byHandle.isPresent()) {
      return byHandle.get();
    }
    String lower = wanted.toLowerCase(Locale.ROOT);
    List<Handle> exact = stages.stream().filter(s -> s.text().says(wanted)).map(Stage::id).toList();
    List<Handle> found =
        exact.isEmpty() && !lower.isEmpty()
            ? stages.stream()
                .filter(s -> s.text().value().toLowerCase(Locale.ROOT).startsWith(lower))
                .map(Stage::id)
                .toList()
            : exact;
    if (found.size() != 1) {
      throw new Refused("workshop.no-such-stage", wanted, stages.size());
    }
    return found.get(0);
  }

  /** A touchpoint or stage by number, handle or name of a stage. */
  public Handle place(String said) {
    Optional<Handle> found = find(said.strip());
    return found.isPresent() ? found.get() : stage(said);
  }
}
