package io.mapwalk.archive;

import io.mapwalk.journey.Refused;
import java.util.ArrayList;
import java.util.List;

/**
 * What is looked for: words of which all must occur, in any order, each at the beginning of a word;
 * one of a letter or two is meant as it stands. Upper and lower case and accents make no
 * difference.
 */
public final class SearchQuery {

  // Fewer letters begin so many words that reading them all would take too long.
  private static final int SHORTEST_BEGINNING = 3;
  private static final int MOST = 12;

  private final List<String> words;

  private SearchQuery(List<String> words) {
    this.words = words;
  }

  /**
   * A piece of a text.
   *
   * @param from where it begins, counted in characters
   * @param to where it ends, exclusive
   */
  public record Mark(int from, int to) {}

  /**
   * The query of what was typed; what comes after a dozen words is not looked for.
   *
   * @throws Refused if there is no letter and no figure in it
   */
  public static SearchQuery of(String typed) {
    List<String> words =
        SearchWords.of(typed).stream()
            .map(SearchWords.Word::folded)
            .distinct()
            .limit(MOST)
            .toList();
    if (words.isEmpty()) {
      throw new Refused("archive.search-nothing");
    }
    return new SearchQuery(words);
  }

  /** The words looked for, as they are compared. */
  List<String> words() {
    return words;
  }

  /** Where in a text the words stand that were looked for, from left to right. */
  public List<Mark> marks(String text) {
    List<Mark> marks = new ArrayList<>();
    for (SearchWords.Word word : SearchWords.of(text)) {
      if (words.stream().anyMatch(wanted -> fits(wanted, word.folded()))) {
        marks.add(new Mark(word.from(), word.to()));
      }
    }
    return marks;
  }

  /** How many of the words looked for stand in a text. */
  long count(String text) {
    List<String> there = SearchWords.of(text).stream().map(SearchWords.Word::folded).toList();
    return words.stream().filter(wanted -> there.stream().anyMatch(w -> fits(wanted, w))).count();
  }

  /** Whether a word looked for stands for all that begin with it. */
  static boolean isBeginning(String wanted) {
    return wanted.length() >= SHORTEST_BEGINNING;
  }

  private static boolean fits(String wanted, String word) {
    return isBeginning(wanted) ? word.startsWith(wanted) : word.equals(wanted);
  }
}
