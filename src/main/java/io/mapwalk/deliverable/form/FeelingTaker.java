package io.mapwalk.deliverable.form;

import io.mapwalk.deliverable.form.FilledForm.Entry;
import io.mapwalk.journey.Handle;
import io.mapwalk.journey.Text;
import io.mapwalk.journey.change.FeelingChange.Score;
import io.mapwalk.journey.change.FeelingChange.ScoreTogether;
import io.mapwalk.journey.change.FeelingChange.Tell;
import io.mapwalk.journey.element.ElementKind;
import io.mapwalk.journey.element.Emotion;
import io.mapwalk.journey.element.Lane;
import io.mapwalk.journey.element.Persona;
import io.mapwalk.journey.element.ScoreRound;
import io.mapwalk.journey.element.Stage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Takes what a form says about feelings. Another score than the one that is there does not
 * overwrite it: both are kept as a score round, so that the map tells how far people are apart. A
 * value counts once, for a form may be taken again.
 */
final class FeelingTaker {

  private static final int HIGHEST = 2;

  private final Pen pen;
  private final boolean foreign;

  /**
   * @param pen writes it
   * @param foreign whether the form was made for another map, whose touchpoints are not these
   */
  FeelingTaker(Pen pen, boolean foreign) {
    this.pen = pen;
    this.foreign = foreign;
  }

  void take(Entry entry, Handle stage) {
    FeelingLine line = FeelingLine.read(entry.text());
    if (line.number().isEmpty() && line.words().isBlank()) {
      return;
    }
    Optional<Handle> place = place(line, stage);
    Optional<Handle> persona = persona(line);
    int number = line.number().orElse(0);
    if (FeelingLine.lacksColon(entry.text())) {
      keep(entry, "no-colon", entry.text());
    } else if (line.unclear()) {
      keep(entry, "unclear-score", entry.text());
    } else if (Math.abs(number) > HIGHEST) {
      keep(entry, "no-score", number, entry.text());
    } else if (persona.isEmpty()) {
      keep(entry, "no-persona", entry.text());
    } else if (place.isEmpty()) {
      keep(entry, "no-place", entry.text());
    } else {
      feel(entry, line, place.get(), persona.get());
    }
  }

  private Optional<Handle> place(FeelingLine line, Handle stage) {
    return line.place().isEmpty() || line.place().filter(stage::equals).isPresent()
        ? Optional.of(stage)
        : line.place()
            .filter(at -> !foreign)
            .filter(at -> pen.map().stageOf(at).map(Stage::id).filter(stage::equals).isPresent());
  }

  private Optional<Handle> persona(FeelingLine line) {
    return line.persona().isPresent()
        ? line.persona().filter(whose -> pen.map().find(Persona.class, whose).isPresent())
        : pen.map().personas().stream().findFirst().map(Persona::id);
  }

  private void feel(Entry entry, FeelingLine line, Handle place, Handle persona) {
    Optional<Emotion> there = pen.map().emotion(place, persona);
    List<Integer> values = there.map(FeelingTaker::values).orElse(List.of());
    boolean scores = line.number().isPresent() && !values.contains(line.number().getAsInt());
    Text said = Text.clean(line.words()).strip();
    boolean tells = !said.isBlank() && there.filter(e -> isTold(e, said)).isEmpty();
    boolean mayTell = there.filter(e -> !e.word().isBlank() || !e.text().isBlank()).isEmpty();
    if (scores) {
      score(entry, place, persona, values, line.number().getAsInt());
    }
    if (tells && mayTell) {
      tell(place, persona, said);
    }
    if (scores || tells && mayTell) {
      pen.felt(place, persona, shown(line));
    }
    if (tells && !mayTell) {
      pen.statement(entry.stage(), Lane.NOTES, scores ? entry.text() : line.words());
    }
    if (!scores && !tells) {
      pen.isThere();
    }
  }

  // What was scored there, as far as it still counts.
  private static List<Integer> values(Emotion emotion) {
    return emotion.score().isEmpty()
        ? List.of()
        : emotion
            .round()
            .filter(round -> round.median() == emotion.score().getAsInt())
            .map(ScoreRound::values)
            .orElseGet(() -> List.of(emotion.score().getAsInt()));
  }

  private void score(Entry entry, Handle place, Handle persona, List<Integer> there, int value) {
    Handle id = pen.map().next(ElementKind.EMOTION);
    if (there.isEmpty()) {
      pen.apply(new Score(id, place, persona, OptionalInt.of(value)));
      return;
    }
    List<Integer> all = new ArrayList<>(there);
    all.add(value);
    ScoreRound round = new ScoreRound(all);
    int before = pen.map().emotion(place, persona).orElseThrow().score().orElseThrow();
    pen.apply(new ScoreTogether(id, place, persona, all));
    pen.remark(
        Remark.of(
            entry.line(),
            "deliverable.form.remark.other-score",
            signed(value),
            signed(before),
            signed(round.median()),
            round.spread(),
            entry.text()));
  }

  /** Takes a score that stands among the signs of a step; of the first persona, as in the room. */
  void score(Entry entry, Handle place, int value) {
    FeelingLine line =
        new FeelingLine(Optional.of(place), Optional.empty(), OptionalInt.of(value), false, "");
    persona(line)
        .ifPresentOrElse(
            whose -> feel(entry, line, place, whose),
            () -> keep(entry, "no-persona", entry.text()));
  }

  private void tell(Handle place, Handle persona, Text said) {
    Handle id =
        pen.map()
            .emotion(place, persona)
            .map(Emotion::id)
            .orElseGet(() -> pen.map().next(ElementKind.EMOTION));
    boolean oneWord = said.value().chars().noneMatch(Character::isWhitespace);
    Text word = oneWord ? said : Text.EMPTY;
    Text quote = oneWord ? Text.EMPTY : said;
    pen.apply(new Tell(id, place, persona, word, quote));
  }

  private static boolean isTold(Emotion emotion, Text said) {
    return emotion.word().says(said.value()) || emotion.text().says(said.value());
  }

  private static String shown(FeelingLine line) {
    if (line.number().isEmpty()) {
      return line.words();
    }
    return (signed(line.number().getAsInt()) + " " + line.words()).strip();
  }

  // With the minus of the keyboard, as people write it and as the map shows it.
  private static String signed(int score) {
    return score > 0 ? "+" + score : String.valueOf(score);
  }

  // Nothing that was written is lost: what is no score becomes a note at its stage, and is told.
  private void keep(Entry entry, String why, Object... arguments) {
    pen.remark(Remark.of(entry.line(), "deliverable.form.remark." + why, arguments));
    pen.statement(entry.stage(), Lane.NOTES, entry.text());
  }
}
