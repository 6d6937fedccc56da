package io.mapwalk.workshop.answer;

import io.mapwalk.journey.Handle;
import io.mapwalk.journey.JourneyMap;
import io.mapwalk.journey.Refused;
import io.mapwalk.journey.element.Stage;
import io.mapwalk.journey.element.Touchpoint;
import java.util.ArrayList;
import java.util.List;
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
  private static final Pattern RANGE = Pattern.compile("^([tT]?\\d{1,3})-([tT]?\\d{1,3})$");

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
   * A stage named before a text.
   *
   * @param place the stage
   * @param text what stands behind its name; may be blank
   */
  public record Named(Handle place, String text) {}

  /**
   * Reads {@code 3 text}, {@code t14 text} or {@code s2 text}; {@code . text} is about no place,
   * for texts that begin with a number. A number that is no place, or that counts something,
   * belongs to the text, for nothing said is refused.
   *
   * @throws Refused if the place is marked as one by a colon, but is not there, or if nothing
   *     stands behind it
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
      boolean placeOnly = byNumber && find(statement.strip()).isPresent();
      if (placeOnly) {
        throw new Refused("journey.text-empty");
      }
      return new Placed(Optional.empty(), statement);
    }
    String token = matcher.group(1);
    String mark = matcher.group(2);
    if (token.equals(".")) {
      return new Placed(Optional.empty(), matcher.group(3));
    }
    if (!mayName(token, mark, matcher.group(3), byNumber)) {
      return new Placed(Optional.empty(), statement);
    }
    Optional<Handle> place = find(token);
    if (place.isEmpty() && mark.equals(":") && token.matches("[tTsS]?\\d+")) {
      throw noSuch(token);
    }
    return place.isEmpty()
        ? new Placed(place, statement)
        : new Placed(place, matcher.group(3).strip());
  }

  private static boolean mayName(String token, String mark, String behind, boolean byNumber) {
    return Character.isLetter(token.charAt(0))
        || (byNumber && (!mark.isEmpty() || !Quantity.isCountedBy(behind)));
  }

  /** Whether a text begins with a place. */
  boolean begins(String text) {
    return begins(text, true);
  }

  /** Whether a text begins with a place, by number or only by handle. */
  boolean begins(String text, boolean byNumber) {
    Matcher matcher = LEADING.matcher(text);
    return matcher.matches()
        && mayName(matcher.group(1), matcher.group(2), matcher.group(3), byNumber)
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
    List<Touchpoint> all = map.touchpoints();
    String tight = list.replaceAll("\\s*[-–]\\s*", "-");
    for (String token : tight.strip().split("[\\s,]+")) {
      Matcher range = RANGE.matcher(token);
      if (range.matches()) {
        int one = map.position(touchpoint(range.group(1)));
        int other = map.position(touchpoint(range.group(2)));
        all.subList(Math.min(one, other) - 1, Math.max(one, other))
            .forEach(touchpoint -> found.add(touchpoint.id()));
      } else if (!token.isEmpty()) {
        found.add(touchpoint(token));
      }
    }
    return found.stream().distinct().toList();
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
    return map.touchpoints().isEmpty()
        ? new Refused("workshop.no-touchpoints-yet")
        : new Refused("workshop.no-such-touchpoint", token, map.touchpoints().size());
  }

  /**
   * One stage by its number, handle, name or the beginning of its name.
   *
   * @throws Refused if there is none, or several begin like that
   */
  public Handle stage(String said) {
    return new Stages(map).one(said);
  }

  /**
   * The stage a text begins with, by its name, number, handle or the beginning of its name.
   *
   * @param shortened whether one or two letters will do for a name; in a sentence they would be a
   *     word of it
   * @return the stage and what stands behind it; empty where the text begins with none
   */
  public Optional<Named> stageBefore(String text, boolean shortened) {
    return new Stages(map).before(text, shortened);
  }

  /**
   * How many of the places a sweep goes through lie before a stage.
   *
   * @param places stages or touchpoints, in journey order
   * @param stage the stage; empty for the beginning of the journey
   */
  public static int before(JourneyMap map, List<Handle> places, Optional<Handle> stage) {
    List<Handle> stages = map.stages().stream().map(Stage::id).toList();
    int wanted = stage.map(stages::indexOf).orElse(0);
    return (int)
        places.stream()
            .filter(place -> map.stageOf(place).map(s -> stages.indexOf(s.id())).orElse(0) < wanted)
            .count();
  }

  /** A touchpoint or stage by number, handle or name of a stage. */
  public Handle place(String said) {
    Optional<Handle> found = find(said.strip());
    return found.isPresent() ? found.get() : stage(said);
  }
}
