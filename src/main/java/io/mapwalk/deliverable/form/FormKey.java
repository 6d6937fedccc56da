package io.mapwalk.deliverable.form;

import io.mapwalk.journey.MapId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which map a form belongs to and whose it is: the words in square brackets in its first line.
 *
 * @param map the map
 * @param pair the number of the pair, from 1
 */
public record FormKey(MapId map, int pair) {

  private static final Pattern FORM =
      Pattern.compile(
          "(?i)\\[[\\s\\p{Z}]*mapwalk[\\s\\p{Z}]+([0-9a-z]{10})[\\s\\p{Z}]+(\\d{1,3})[\\s\\p{Z}]*]");

  /** The key of a form, where it still has one. */
  public static Optional<FormKey> of(FormText form) {
    return in(form.lines());
  }

  static Optional<FormKey> in(List<String> lines) {
    return lines.stream().map(FormKey::in).flatMap(Optional::stream).findFirst();
  }

  /** Whether a line is the one that holds the key. */
  static boolean isIn(String line) {
    return FORM.matcher(line).find();
  }

  // A title may look like a key as well, but ours stands behind it.
  private static Optional<FormKey> in(String line) {
    Matcher matcher = FORM.matcher(line);
    Optional<MatchResult> last = matcher.results().reduce((one, other) -> other);
    return last.flatMap(FormKey::of);
  }

  private static Optional<FormKey> of(MatchResult match) {
    try {
      MapId map = new MapId(match.group(1).toLowerCase(Locale.ROOT));
      return Optional.of(new FormKey(map, Integer.parseInt(match.group(2))));
    } catch (IllegalArgumentException noMap) {
      return Optional.empty();
    }
  }

  @Override
  public String toString() {
    return "[mapwalk " + map + " " + pair + "]";
  }
}
