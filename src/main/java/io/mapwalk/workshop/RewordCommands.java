package io.mapwalk.workshop;

import io.mapwalk.journey.Handle;
import io.mapwalk.journey.JourneyMap;
import io.mapwalk.journey.Messages;
import io.mapwalk.journey.Refused;
import io.mapwalk.journey.change.SessionChange.MoveSession;
import io.mapwalk.journey.element.Session;
import io.mapwalk.journey.element.Worded;
import io.mapwalk.workshop.answer.Corrections;
import io.mapwalk.workshop.answer.Draft;

/** Brings back the words of an element to be said anew, on the line or in a text editor. */
final class RewordCommands {

  private final Messages messages;
  private final CommandWords words;
  private final Standing standing;

  RewordCommands(Messages messages, CommandWords words, Standing standing) {
    this.messages = messages;
    this.words = words;
    this.standing = standing;
  }

  /** The effect that puts the words of an element on the line. */
  Effect onTheLine(JourneyMap map, String name) {
    Handle id = Corrections.element(map, name);
    String text = Corrections.words(map, id).replace('\n', ' ');
    return new Effect.Prefill(edit() + " " + id + " " + text);
  }

  /** The effect that opens the words of an element in an editor. */
  Effect inAnEditor(JourneyMap map, String name) {
    if (name.isEmpty()) {
      throw new Refused("workshop.usage.editor");
    }
    Handle id = Corrections.element(map, name);
    String text = map.find(Worded.class, id).map(worded -> worded.text().value()).orElse("");
    return new Effect.Compose(id, text);
  }

  /** Says something in other words, which may have several lines. */
  Turn reword(JourneyMap map, Session session, Handle id, String said) {
    Draft draft = new Draft(map, session.progress().last(), messages);
    Corrections.reword(draft, id, said);
    String line = ":" + Command.EDIT.word() + " " + id + " " + said;
    draft.apply(new MoveSession(standing.taken(session, draft.last(), line, 0)));
    String sentence = messages.text("workshop.sentence.answer", edit(), id + " " + said);
    return new Turn(draft.map(), draft.changes(), sentence, draft.said(), new Effect.None());
  }

  private String edit() {
    return ":" + words.word(Command.EDIT);
  }
}
