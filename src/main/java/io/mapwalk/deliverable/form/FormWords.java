package io.mapwalk.deliverable.form;

import io.mapwalk.journey.JourneyMap;
import io.mapwalk.journey.Messages;
import io.mapwalk.journey.element.Card;
import io.mapwalk.journey.element.Lane;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The headings of a form: how they are written in one language, and read in any. */
final class FormWords {

  private static final int MOST_LETTERS = 60;

  private final Map<String, Lane> lanes = new HashMap<>();
  private final Set<String> names = new HashSet<>();

  /**
   * The headings of forms of a map.
   *
   * @param map the map, which may have lanes of its own
   * @param languages the languages they may be in
   */
  FormWords(JourneyMap map, List<Messages> languages) {
    Set<Lane> all = new LinkedHashSet<>(FormLanes.of(map));
    map.all(Card.class).forEach(card -> all.add(card.lane()));
    for (Messages messages : languages) {
      names.add(plain(messages.text("deliverable.form.names")));
      for (Lane lane : all) {
        lanes.putIfAbsent(plain(messages.lane(lane, map.header().kind())), lane);
        lanes.putIfAbsent(plain(messages.lane(lane)), lane);
        messages
            .find("deliverable.form.also." + lane.key())
            .ifPresent(also -> synonyms(also).forEach(word -> lanes.putIfAbsent(word, lane)));
      }
    }
    lanes.remove("");
  }

  private static List<String> synonyms(String also) {
    return Arrays.stream(also.split(",")).map(FormWords::plain).toList();
  }

  /**
   * A heading and what stands behind it in the same line.
   *
   * @param lane the row it is the heading of
   * @param rest what follows the colon; may be blank
   */
  record Heading(Lane lane, String rest) {}

  /** The heading a line is, or begins with before a colon. */
  Optional<Heading> heading(String line) {
    int colon = line.indexOf(':');
    String label = colon < 0 ? line : line.substring(0, colon);
    if (label.length() > MOST_LETTERS) {
      return Optional.empty();
    }
    String rest = colon < 0 ? "" : line.substring(colon + 1).strip();
    return Optional.ofNullable(lanes.get(plain(label))).map(lane -> new Heading(lane, rest));
  }

  /** What stands behind the label that asks for the names of the pair. */
  Optional<String> names(String line) {
    int colon = line.indexOf(':');
    return colon > 0 && names.contains(plain(line.substring(0, colon)))
        ? Optional.of(line.substring(colon + 1).strip())
        : Optional.empty();
  }

  /**
   * Letters and digits alone, without accents, in lower case: what is left of a line after all that
   * editors do to it. What stands in brackets explains and does not count.
   */
  static String plain(String text) {
    return letters(text.replaceAll("\\([^)]*\\)", " "));
  }

  /** The same of all of a text. */
  static String letters(String text) {
    String apart = Normalizer.normalize(text, Normalizer.Form.NFKD);
    List<Integer> kept = new ArrayList<>();
    apart.codePoints().filter(Character::isLetterOrDigit).forEach(kept::add);
    StringBuilder plain = new StringBuilder();
    kept.forEach(plain::appendCodePoint);
    return plain.toString().toLowerCase(Locale.ROOT);
  }
}
