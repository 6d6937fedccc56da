package io.mapwalk.deliverable.foreign;

import io.mapwalk.journey.Messages;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Which column of a table holds what, known by the headings people give in their languages. */
final class Columns {

  /** What a column may hold. */
  enum Kind {
    STAGE,
    TOUCHPOINT,
    TEXT,
    OWNER,
    CHANNEL,
    SCORE,
    PERSONA,
    PAIN,
    IDEA
  }

  private final Map<Kind, Integer> places;
  private final Messages language;

  private Columns(Map<Kind, Integer> places, Messages language) {
    this.places = places;
    this.language = language;
  }

  /** The columns under some headings, read in the language that knows most of them. */
  static Columns of(List<String> headings) {
    Columns best = new Columns(Map.of(), Messages.inEveryLanguage().get(0));
    for (Messages language : Messages.inEveryLanguage()) {
      Columns found = of(headings, language);
      best = found.places.size() > best.places.size() ? found : best;
    }
    return best;
  }

  private static Columns of(List<String> headings, Messages language) {
    Map<Kind, Integer> places = new EnumMap<>(Kind.class);
    for (Kind kind : Kind.values()) {
      String key = "deliverable.foreign.column." + kind.name().toLowerCase(Locale.ROOT);
      List<String> words = Arrays.asList(language.text(key).split("\\|"));
      for (String word : words) {
        for (int i = 0; i < headings.size(); i++) {
          if (plain(headings.get(i)).equals(word)
              && !places.containsKey(kind)
              && !places.containsValue(i)) {
            places.put(kind, i);
          }
        }
      }
    }
    return new Columns(places, language);
  }

  private static String plain(String heading) {
    return heading.strip().toLowerCase(Locale.ROOT).replaceAll("[\\s_:-]+", " ").strip();
  }

  /** The language of the headings. */
  Messages language() {
    return language;
  }

  /** Whether there is such a column. */
  boolean has(Kind kind) {
    return places.containsKey(kind);
  }

  /** Whether something that can stand on a map is in any column. */
  boolean sayAnything() {
    return places.keySet().stream()
        .anyMatch(kind -> kind != Kind.OWNER && kind != Kind.SCORE && kind != Kind.PERSONA);
  }

  /** What stands in that column of a row; blank where there is none. */
  String in(List<String> row, Kind kind) {
    int place = places.getOrDefault(kind, -1);
    return place < 0 || place >= row.size() ? "" : row.get(place).strip();
  }
}
