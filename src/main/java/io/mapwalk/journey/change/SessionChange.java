package io.mapwalk.journey.change;

import io.mapwalk.journey.Editor;
import io.mapwalk.journey.Handle;
import io.mapwalk.journey.Text;
import io.mapwalk.journey.element.Participant;
import io.mapwalk.journey.element.Session;
import io.mapwalk.journey.element.TemplateCopy;

/** Edits of the runs of workshops on a map, and of who takes part. */
public sealed interface SessionChange extends Change {

  /**
   * Begins a session.
   *
   * @param session the new session, with a handle not given out yet
   * @param template the copy of the template it follows, likewise
   */
  record BeginSession(Session session, TemplateCopy template) implements SessionChange {
    @Override
    public void on(Editor editor) {
      editor.add(template);
      editor.get(TemplateCopy.class, session.template());
      editor.add(session.ordered(editor.end(Session.class)));
    }
  }

  /**
   * Moves a session on: another prompt, another status, another agenda.
   *
   * @param session the session as it is now
   */
  record MoveSession(Session session) implements SessionChange {
    @Override
    public void on(Editor editor) {
      Session known = editor.get(Session.class, session.id());
      editor.get(TemplateCopy.class, session.template());
      editor.put(session.ordered(known.order()));
    }
  }

  /**
   * Adds somebody who takes part.
   *
   * @param id a handle not given out yet
   * @param name the name
   * @param role department or role; may be blank
   */
  record AddParticipant(Handle id, Text name, Text role) implements SessionChange {
    @Override
    public void on(Editor editor) {
      editor.add(
          new Participant(
              id, editor.end(Participant.class), Editor.said(name).strip(), role.strip()));
    }
  }
}
