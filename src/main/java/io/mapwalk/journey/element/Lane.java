package io.mapwalk.journey.element;

import io.mapwalk.journey.Text;

/**
 * A row of the map: a kind of content kept for every stage. Known lanes have a label in the
 * resource bundles; any other name is a lane of the users' own.
 *
 * @param key the stable name of a known lane, or the name users gave
 */
public record Lane(String key) implements Comparable<Lane> {

  /** Cleans the name like any text, onto one line; a lane without a name is that of the notes. */
  public Lane {
    String said = Text.clean(key).value().strip().replaceAll("\\s+", " ");
    key = said.isEmpty() ? "notes" : said;
  }

  /** Sentences in the persona's voice. */
  public static final Lane THOUGHTS = new Lane("thoughts");

  /** What they ask themselves. */
  public static final Lane QUESTIONS = new Lane("questions");

  /** What must be met here. */
  public static final Lane NEEDS = new Lane("needs");

  /** What the company does in answer. */
  public static final Lane COMPANY = new Lane("company");

  /** What must be in place without the customer noticing. */
  public static final Lane BACKSTAGE = new Lane("backstage");

  /** Whatever was said that nobody has sorted into a lane yet. */
  public static final Lane NOTES = new Lane("notes");

  @Override
  public int compareTo(Lane other) {
    return key.compareTo(other.key);
  }

  @Override
  public String toString() {
    return key;
  }
}
