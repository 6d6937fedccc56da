package io.mapwalk.workshop.answer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Who sees to something, and by when, as it is typed behind a sentence: {@code delivery
 * service @Mia}, {@code How many turn back? @Mia Lopez, in 2 weeks}.
 *
 * @param text the sentence before it
 * @param who who; blank where nobody is named
 * @param due by when; empty where nobody said
 */
record WhoWhen(String text, String who, Optional<LocalDate> due) {

  // A name follows at once, or it is an at sign like any other: "we met @ the desk", "2 @3 euros".
  private static final Pattern AT = Pattern.compile("(?s)^(.*\\S)\\s+@(\\p{L}.*)$");

  /** Takes a sentence apart; one without an at sign and a name stays whole. */
  static WhoWhen behind(String said) {
    Matcher matcher = AT.matcher(said.strip());
    return matcher.matches()
        ? new WhoWhen(matcher.group(1), matcher.group(2), Optional.empty())
        : new WhoWhen(said, "", Optional.empty());
  }

  /** The same with the day that stands behind the name, if one does. */
  WhoWhen dated(Scene scene) {
    Dates dates = new Dates(scene.today(), scene.messages().locale());
    List<String> parts = new ArrayList<>(Lines.commas(who));
    Optional<LocalDate> day = due(dates, parts).or(() -> ending(dates, parts));
    return day.isEmpty() ? this : new WhoWhen(text, String.join(", ", parts), day);
  }

  /**
   * The date at the end of parts between commas, which loses it: the last part, the last two ("3
   * December, 2027"), or the end of the last part.
   */
  static Optional<LocalDate> due(Dates dates, List<String> parts) {
    int size = parts.size();
    for (int count = Math.min(2, size); count > 0; count--) {
      List<String> last = parts.subList(size - count, size);
      Optional<LocalDate> date = dates.read(String.join(", ", last));
      if (date.isPresent()) {
        last.clear();
        return date;
      }
    }
    Matcher matcher = dates.beginning().matcher(size == 0 ? "" : parts.get(size - 1));
    for (int from = 0; matcher.find(from); from = matcher.end()) {
      String part = parts.get(size - 1);
      Optional<LocalDate> date =
          dates.read(part.substring(matcher.end() - matcher.group(1).length()));
      if (date.isPresent()) {
        parts.set(size - 1, part.substring(0, matcher.start()).strip());
        return date;
      }
    }
    return Optional.empty();
  }

  // "@Mia friday": behind a name a date needs no word before it.
  private static Optional<LocalDate> ending(Dates dates, List<String> parts) {
    String last = parts.isEmpty() ? "" : parts.get(parts.size() - 1);
    for (int blank = last.indexOf(' '); blank > 0; blank = last.indexOf(' ', blank + 1)) {
      Optional<LocalDate> date = dates.read(last.substring(blank));
      if (date.isPresent()) {
        parts.set(parts.size() - 1, last.substring(0, blank).strip());
        return date;
      }
    }
    return Optional.empty();
  }

  /** Who and by when in words; blank where neither was said. */
  String inWords(Scene scene) {
    Dates dates = new Dates(scene.today(), scene.messages().locale());
    return Stream.of(who, due.map(dates::inFull).orElse(""))
        .filter(said -> !said.isBlank())
        .collect(Collectors.joining(", "));
  }
}
