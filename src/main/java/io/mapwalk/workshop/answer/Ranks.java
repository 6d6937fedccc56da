package io.mapwalk.workshop.answer;

import io.mapwalk.journey.Refused;
import io.mapwalk.journey.element.Idea;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Rates ideas by a method of choosing: {@code value i1 5/3, i4 2/4}. What comes of it is told by
 * whoever draws rankings.
 */
public final class Ranks {

  /** The methods, by the names people type. */
  public static final List<String> METHODS =
      List.of("impact-effort", "value", "dots", "kano", "fvd", "fit");

  private Ranks() {}

  /** The method a word names, in English or in the language of the room; its beginning will do. */
  public static Optional<String> method(Scene scene, String word) {
    String said = new FieldWords(scene.messages()).english(word).toLowerCase(Locale.ROOT);
    return METHODS.stream()
        .filter(method -> !said.isBlank() && method.startsWith(said))
        .findFirst();
  }

  /**
   * Takes the ratings of some ideas, behind the method they are rated by.
   *
   * @throws Refused if there is no such method, an idea is not there, or a rating does not fit
   */
  public static void take(Scene scene, Draft draft, String line) {
    String[] parts = line.strip().split("[\\s:]+", 2);
    String method = method(scene, parts[0]).orElseThrow(() -> new Refused("workshop.usage.rank"));
    take(scene, draft, method, parts.length < 2 ? "" : parts[1]);
  }

  /** Takes the ratings of some ideas by a method. */
  static void take(Scene scene, Draft draft, String method, String line) {
    if (method.equals("dots")) {
      new VotesTaker(Shown::idea, s -> List.of()).take(scene, draft, line);
      return;
    }
    for (Pairs.Pair pair : Pairs.read(line)) {
      Idea idea = Shown.idea(draft, pair.name());
      new IdeaFields(scene, draft).set(idea.id(), method, pair.value());
    }
  }
}
