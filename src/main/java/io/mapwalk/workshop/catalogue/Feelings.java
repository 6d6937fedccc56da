package io.mapwalk.workshop.catalogue;

import io.mapwalk.journey.Nearest;
import java.util.List;
import java.util.Optional;

/** Words for feelings, for those who say only “good” or “bad”. */
public final class Feelings {

  private final List<FeelingWord> words;

  Feelings(DataFile file) {
    this.words = file.rows("Feelings").stream().map(FeelingWord::of).toList();
  }

  /** All words. */
  public List<FeelingWord> all() {
    return words;
  }

  /** The words that fit a score of -2 to +2. */
  public List<String> fitting(int score) {
    FeelingWord.Tone tone = FeelingWord.Tone.of(score);
    return words.stream().filter(w -> w.tone() == tone).map(FeelingWord::word).toList();
  }

  /** The word somebody typed, however it is capitalised. */
  public Optional<FeelingWord> find(String word) {
    return words.stream().filter(w -> w.word().equalsIgnoreCase(word.strip())).findFirst();
  }

  /** The words near a mistyped one, nearest first; none where none is near. */
  public List<String> nearest(String typed) {
    return Nearest.to(typed, words.stream().map(FeelingWord::word).toList());
  }
}
