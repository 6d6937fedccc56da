package io.mapwalk.journey.change;

import io.mapwalk.journey.Editor;
import io.mapwalk.journey.Handle;
import io.mapwalk.journey.Refused;
import io.mapwalk.journey.Text;
import io.mapwalk.journey.element.Backing;
import io.mapwalk.journey.element.Emotion;
import io.mapwalk.journey.element.Persona;
import io.mapwalk.journey.element.ScoreRound;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Edits of how a persona feels along the journey. A persona has one emotion at a place. */
public sealed interface FeelingChange extends Change {

  /**
   * Scores a moment.
   *
   * @param id a handle not given out yet, used if the persona has no emotion there so far
   * @param place the touchpoint or stage
   * @param persona who feels it
   * @param score -2 (upset) to +2 (delighted); empty says that it is unknown
   */
  record Score(Handle id, Handle place, Handle persona, OptionalInt score)
      implements FeelingChange {
    @Override
    public void on(Editor editor) {
      Editor.within(score, -2, 2, "journey.score-range");
      emotion(editor, id, place, persona)
          .ifPresentOrElse(
              known -> editor.put(known.scored(score)),
              () -> editor.add(blank(editor, id, place, persona).scored(score)));
    }
  }

  /**
   * Keeps what everybody scored for a moment; the middle of it becomes the score.
   *
   * @param id a handle not given out yet, used if the persona has no emotion there so far
   * @param place the touchpoint or stage
   * @param persona who feels it
   * @param values the scores, -2 (upset) to +2 (delighted), in the order they were called; two to a
   *     hundred
   */
  record ScoreTogether(Handle id, Handle place, Handle persona, List<Integer> values)
      implements FeelingChange {

    private static final int FEWEST = 2;
    private static final int MOST = 100;

    /** Keeps its own unmodifiable copy. */
    public ScoreTogether {
      values = List.copyOf(values);
    }

    @Override
    public void on(Editor editor) {
      if (values.size() < FEWEST || values.size() > MOST) {
        throw new Refused("journey.round-size", values.size(), FEWEST, MOST);
      }
      values.forEach(v -> Editor.within(OptionalInt.of(v), -2, 2, "journey.score-range"));
      ScoreRound round = new ScoreRound(values);
      emotion(editor, id, place, persona)
          .ifPresentOrElse(
              known -> editor.put(known.scoredTogether(round)),
              () -> editor.add(blank(editor, id, place, persona).scoredTogether(round)));
    }
  }

  /**
   * Says how a moment feels in words.
   *
   * @param id a handle not given out yet, used if the persona has no emotion there so far
   * @param place the touchpoint or stage
   * @param persona who feels it
   * @param word the word for it; may be blank
   * @param quote what the persona would say; may be blank
   */
  record Tell(Handle id, Handle place, Handle persona, Text word, Text quote)
      implements FeelingChange {
    @Override
    public void on(Editor editor) {
      emotion(editor, id, place, persona)
          .ifPresentOrElse(
              known -> editor.put(known.told(word.strip(), quote.strip())),
              () ->
                  editor.add(blank(editor, id, place, persona).told(word.strip(), quote.strip())));
    }
  }

  private static Optional<Emotion> emotion(Editor editor, Handle id, Handle place, Handle persona) {
    editor.place(place);
    editor.get(Persona.class, persona);
    return editor.map().emotion(place, persona);
  }

  private static Emotion blank(Editor editor, Handle id, Handle place, Handle persona) {
    return new Emotion(
        id,
        editor.end(Emotion.class),
        place,
        persona,
        OptionalInt.empty(),
        Text.EMPTY,
        Text.EMPTY,
        Backing.ASSUMPTION,
        List.of());
  }
}
