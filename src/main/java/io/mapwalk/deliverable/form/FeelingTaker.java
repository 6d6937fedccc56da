package io.mapwalk.deliverable.form;

import io.mapwalk.deliverable.form.FilledForm.Entry;
import io.mapwalk.journey.Handle;
import io.mapwalk.journey.Text;
import io.mapwalk.journey.change.FeelingChange.Score;
import io.mapwalk.journey.change.FeelingChange.Tell;
import io.mapwalk.journey.element.ElementKind;
import io.mapwalk.journey.element.Emotion;
import io.mapwalk.journey.element.Lane;
import io.mapwalk.journey.element.Persona;
import io.mapwalk.journey.element.Stage;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Takes what a form says about feelings. A score that is there is never overwritten by another: who
 * is right is for the room to say, so the other becomes a note.
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
    OptionalInt score = there.map(Emotion::score).orElse(OptionalInt.empty());
    boolean scores = line.number().isPresent() && !line.number().equals(score);
    if (scores && score.isPresent()) {
      keep(entry, "other-score", line.number().getAsInt(), score.getAsInt(), entry.text());
      return;
    }
    Text said = Text.clean(line.words()).strip();
    boolean tells = !said.isBlank() && there.filter(e -> isTold(e, said)).isEmpty();
    boolean mayTell = there.filter(e -> !e.word().isBlank() || !e.text().isBlank()).isEmpty();
    if (scores) {
      Handle id = there.map(Emotion::id).orElseGet(() -> pen.map().next(ElementKind.EMOTION));
      pen.apply(new Score(id, place, persona, line.number()));
    }
    if (tells && mayTell) {
      tell(place, persona, said);
    }
    if (scores || tells && mayTell) {
      pen.added(Optional.of(place), Lane.EMOTIONS, shown(line));
    }
    if (tells && !mayTell) {
      pen.statement(entry.stage(), Lane.NOTES, line.words());
    }
    if (!scores && !tells) {
      pen.isThere();
    }
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
    int score = line.number().getAsInt();
    String signed = score > 0 ? "+" + score : score < 0 ? "−" + -score : "0";
    return (signed + " " + line.words()).strip();
  }

  // Nothing that was written is lost: what is no score becomes a note at its stage, and is told.
  private void keep(Entry entry, String why, Object... arguments) {
    pen.remark(Remark.of(entry.line(), "deliverable.form.remark." + why, arguments));
    pen.statement(entry.stage(), Lane.NOTES, entry.text());
  }
}
