package io.mapwalk.workshop;

import io.mapwalk.journey.Handle;
import io.mapwalk.journey.JourneyMap;
import io.mapwalk.journey.Refused;
import io.mapwalk.workshop.answer.Places;
import io.mapwalk.workshop.answer.Quantity;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where on the journey a line is to land, as typed before it: {@code >3} moves the talk to a stage,
 * {@code >3 text} says something there at once, {@code 3> text} and {@code Arrival> text} drop one
 * line there while the talk stays where it is ({@code 3>text} and {@code >3> text} are meant so
 * too), and {@code >} alone moves it to no stage.
 *
 * @param stays whether the talk stays where it is
 * @param stage the stage; empty for none
 * @param text what is said there; blank where nothing is
 */
record Pointing(boolean stays, Optional<Handle> stage, String text) {

  private static final Pattern BEFORE =
      Pattern.compile("^([^>;\"\\n]{1,60}?)>\\s+(\\S.*)$", Pattern.DOTALL);
  // Close to its number the sign is one too, unless what follows could be compared with it.
  private static final Pattern CLOSE =
      Pattern.compile("^(\\d{1,3}|[sS]\\d{1,3})>([\\p{L}\"“„«‘!#*?].*)$", Pattern.DOTALL);
  private static final Pattern TWICE =
      Pattern.compile("^\\s*(?:\\d{1,3}|[sS]\\d{1,3})>\\s*\\S.*$", Pattern.DOTALL);
  private static final Pattern COMPARED =
      Pattern.compile("^(?:[>=]|\\d+[^\\d\\s]|\\d{4,}).*$", Pattern.DOTALL);
  private static final Pattern NUMBER = Pattern.compile("^\\d+\\s+(.*)$", Pattern.DOTALL);

  /**
   * Reads where a line is to land.
   *
   * @return empty where the line names no place, such as {@code > quoted words} or {@code >50 % of
   *     guests}
   * @throws Refused if it names a stage that is not there
   */
  static Optional<Pointing> read(JourneyMap map, String line) {
    if (!line.startsWith(">")) {
      return dropping(map, line);
    }
    String behind = line.substring(1);
    Optional<Pointing> twice =
        TWICE.matcher(behind).matches() ? dropping(map, behind.strip()) : Optional.empty();
    return twice.isPresent() ? twice : moving(map, behind);
  }

  /** Whether a line names a place where it is to land. */
  static boolean isIn(JourneyMap map, String line) {
    try {
      return read(map, line).isPresent();
    } catch (Refused none) {
      return false;
    }
  }

  private static Optional<Pointing> moving(JourneyMap map, String behind) {
    String said = behind.strip();
    if (said.isEmpty()) {
      return Optional.of(new Pointing(false, Optional.empty(), ""));
    }
    boolean apart = !behind.equals(behind.stripLeading());
    Matcher number = NUMBER.matcher(said);
    boolean compared = number.matches() && Quantity.isCountedBy(number.group(1));
    Optional<Places.Named> named =
        compared ? Optional.empty() : new Places(map).stageBefore(said, !apart);
    if (named.isPresent()) {
      return Optional.of(new Pointing(false, Optional.of(named.get().place()), named.get().text()));
    }
    if (apart || compared || COMPARED.matcher(said).matches()) {
      return Optional.empty();
    }
    throw map.stages().isEmpty()
        ? new Refused("workshop.no-stages-yet")
        : new Refused("workshop.no-such-stage", said.split("\\s+", 2)[0], map.stages().size());
  }

  private static Optional<Pointing> dropping(JourneyMap map, String line) {
    Matcher close = CLOSE.matcher(line);
    Matcher matcher = close.matches() ? close : BEFORE.matcher(line);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    String name = matcher.group(1);
    try {
      if (!name.equals(name.strip()) && !name.strip().matches("\\d{1,3}")) {
        return Optional.empty();
      }
      Handle stage = new Places(map).stage(name);
      return Optional.of(new Pointing(true, Optional.of(stage), matcher.group(2)));
    } catch (Refused none) {
      // A number before the sign can only mean a stage; words may be part of the sentence.
      if (name.strip().matches("\\d{1,3}")) {
        throw none;
      }
      return Optional.empty();
    }
  }
}
