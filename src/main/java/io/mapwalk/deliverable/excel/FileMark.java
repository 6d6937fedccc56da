package io.mapwalk.deliverable.excel;

import io.mapwalk.deliverable.Edition;
import io.mapwalk.journey.JourneyMap;
import io.mapwalk.journey.MapId;
import io.mapwalk.journey.Version;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What a workbook says of itself, so that it finds its map again: it stands in the properties of
 * the file and, because other programs lose those, in a hidden cell above each list.
 *
 * @param format the number of the form of the lists
 * @param map which map it is of
 * @param version the state of the map; empty where it was never in an archive
 * @param language the language of its headings
 * @param edition what was left out
 * @param last the highest number given out by then, by the letters of the handle
 */
record FileMark(
    int format,
    MapId map,
    Optional<Version> version,
    Locale language,
    Edition edition,
    Map<String, Integer> last) {

  /** The number of the form written; files of a higher one are refused. */
  static final int FORMAT = 1;

  /** The name of the property of the file. */
  static final String PROPERTY = "Mapwalk";

  private static final String UNKNOWN = "-";
  private static final Pattern FORM =
      Pattern.compile(
          "mapwalk ([0-9]{1,6}) (\\S{1,40}) (\\S{1,60}) ([A-Za-z-]{1,35}) ([a-z]{1,10})"
              + " ?((?:[a-z]{1,4}:[0-9]{1,9} ?)*)");

  /** The mark of a workbook that is being written. */
  static FileMark of(JourneyMap map, Optional<Version> version, Locale language, Edition edition) {
    return new FileMark(FORMAT, map.id(), version, language, edition, map.lastNumbers());
  }

  /** Reads a mark; empty where it is none. */
  static Optional<FileMark> parse(String text) {
    Matcher parts = FORM.matcher(text.strip());
    if (!parts.matches()) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          new FileMark(
              Integer.parseInt(parts.group(1)),
              new MapId(parts.group(2)),
              Version.parse(parts.group(3)),
              Locale.forLanguageTag(parts.group(4)),
              Edition.ofKey(parts.group(5)).orElse(Edition.CLIENT),
              numbers(parts.group(6))));
    } catch (IllegalArgumentException noMark) {
      return Optional.empty();
    }
  }

  private static Map<String, Integer> numbers(String text) {
    return Arrays.stream(text.split(" "))
        .filter(each -> !each.isBlank())
        .map(each -> each.split(":"))
        .collect(
            Collectors.toMap(
                each -> each[0], each -> Integer.parseInt(each[1]), Math::max, TreeMap::new));
  }

  @Override
  public String toString() {
    String numbers =
        last.entrySet().stream()
            .map(entry -> entry.getKey() + ":" + entry.getValue())
            .collect(Collectors.joining(" "));
    return String.join(
            " ",
            "mapwalk",
            Integer.toString(format),
            map.value(),
            version.map(Version::toString).orElse(UNKNOWN),
            language.toLanguageTag(),
            edition.key(),
            numbers)
        .strip();
  }
}
