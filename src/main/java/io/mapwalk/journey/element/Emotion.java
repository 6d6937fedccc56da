package io.mapwalk.journey.element;

import io.mapwalk.journey.Handle;
import io.mapwalk.journey.OrderKey;
import io.mapwalk.journey.Text;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/**
 * How a persona feels at a touchpoint or stage.
 *
 * @param id its handle
 * @param order its place among its kind
 * @param place the touchpoint or stage
 * @param persona who feels it
 * @param score -2 (upset) to +2 (delighted); empty is unknown, not 0
 * @param word the word for it; may be blank
 * @param text what the persona would say; may be blank
 * @param backing what it rests on
 * @param rounds what everybody scored, one round after the other; the last one counts
 */
public record Emotion(
    Handle id,
    OrderKey order,
    Handle place,
    Handle persona,
    OptionalInt score,
    Text word,
    Text text,
    Backing backing,
    List<ScoreRound> rounds)
    implements Element, Worded, Backed {

  /** Keeps its own unmodifiable copies. */
  public Emotion {
    rounds = List.copyOf(rounds);
  }

  @Override
  public Emotion reworded(Text other) {
    return new Emotion(id, order, place, persona, score, word, other, backing, rounds);
  }

  @Override
  public Emotion ordered(OrderKey other) {
    return new Emotion(id, other, place, persona, score, word, text, backing, rounds);
  }

  @Override
  public Emotion backed(Backing other) {
    return new Emotion(id, order, place, persona, score, word, text, other, rounds);
  }

  /** The same, with another score. */
  public Emotion scored(OptionalInt score) {
    return new Emotion(id, order, place, persona, score, word, text, backing, rounds);
  }

  /** The same, with another word and quote. */
  public Emotion told(Text word, Text text) {
    return new Emotion(id, order, place, persona, score, word, text, backing, rounds);
  }

  /** The same, after a round: its middle is the score now. */
  public Emotion scoredTogether(ScoreRound round) {
    List<ScoreRound> all = Stream.concat(rounds.stream(), Stream.of(round)).toList();
    OptionalInt median = OptionalInt.of(round.median());
    return new Emotion(id, order, place, persona, median, word, text, backing, all);
  }

  /** The same at another place. */
  public Emotion at(Handle other) {
    return new Emotion(id, order, other, persona, score, word, text, backing, rounds);
  }

  /** The round that counts; empty where nobody scored together. */
  public Optional<ScoreRound> round() {
    return rounds.isEmpty() ? Optional.empty() : Optional.of(rounds.get(rounds.size() - 1));
  }
}
