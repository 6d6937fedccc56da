package io.mapwalk.workshop.catalogue;

/**
 * A word for a feeling.
 *
 * @param word the word
 * @param tone which side of the line it belongs to
 */
public record FeelingWord(String word, Tone tone) {

  /** Above the line, on it, or below [FullStory]. */
  public enum Tone {
    /** Scores of +1 and +2. */
    POSITIVE,
    /** A score of 0. */
    NEUTRAL,
    /** Scores of -1 and -2. */
    NEGATIVE;

    /** The tone of a score of -2 to +2. */
    public static Tone of(int score) {
      return score > 0 ? POSITIVE : score < 0 ? NEGATIVE : NEUTRAL;
    }
  }

  static FeelingWord of(Row row) {
    return new FeelingWord(row.text("Label", "Word"), row.constant(Tone.class, "Tone"));
  }
}
