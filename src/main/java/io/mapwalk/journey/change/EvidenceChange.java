package io.mapwalk.journey.change;

import io.mapwalk.journey.Editor;
import io.mapwalk.journey.Handle;
import io.mapwalk.journey.Text;
import io.mapwalk.journey.element.Backed;
import io.mapwalk.journey.element.Backing;
import io.mapwalk.journey.element.Check;
import io.mapwalk.journey.element.Element;
import io.mapwalk.journey.element.Persona;
import io.mapwalk.journey.element.PersonaField;
import io.mapwalk.journey.element.Source;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Edits of what statements rest on, and of who is to check them. */
public sealed interface EvidenceChange extends Change {

  /** The most people a source can speak for. */
  int MOST_PEOPLE = 1_000_000_000;

  /**
   * Says more about a source; what is blank or empty here is so on the map.
   *
   * @param source which
   * @param date when it was gathered
   * @param link where to find it
   * @param finding what it says
   * @param consent whether those asked agreed
   * @param people how many were asked or counted
   */
  record DescribeSource(
      Handle source,
      Optional<LocalDate> date,
      Text link,
      Text finding,
      Optional<Boolean> consent,
      OptionalInt people)
      implements EvidenceChange {
    @Override
    public void on(Editor editor) {
      Source found = editor.get(Source.class, source);
      Editor.within(people, 1, MOST_PEOPLE, "journey.people-range");
      editor.put(found.described(date, link.strip(), finding.strip(), consent, people));
    }
  }

  /**
   * Rests a statement on a source. It becomes as sure as its sources make it, and never less sure
   * than it was.
   *
   * @param source the source
   * @param statement what rests on it
   */
  record LinkEvidence(Handle source, Handle statement) implements EvidenceChange {
    @Override
    public void on(Editor editor) {
      Source found = editor.get(Source.class, source);
      Backed backed = editor.get(Backed.class, statement);
      editor.put(found.supporting(statement));
      Backing now = Backing.of(editor.sources(statement));
      boolean surer = backed.backing() == Backing.REFUTED || now.compareTo(backed.backing()) > 0;
      if (surer) {
        editor.put(backed.backed(now));
      }
    }
  }

  /**
   * Takes a statement off a source. What was as sure as its sources made it is as sure as those
   * left make it: an assumption where none is.
   *
   * @param source the source
   * @param statement what rested on it
   */
  record UnlinkEvidence(Handle source, Handle statement) implements EvidenceChange {
    @Override
    public void on(Editor editor) {
      Source found = editor.get(Source.class, source);
      Element rested = (Element) editor.get(Backed.class, statement);
      List<Source> before = editor.sources(statement);
      editor.put(found.notSupporting(statement));
      settle(editor, rested, before);
    }
  }

  /**
   * Rests a field of a persona on a source. It becomes as sure as its sources make it, and never
   * less sure than it was; the portrait as a whole stays as it is.
   *
   * @param source the source
   * @param persona whose
   * @param field a field that says something
   */
  record LinkFact(Handle source, Handle persona, PersonaField field) implements EvidenceChange {
    @Override
    public void on(Editor editor) {
      Source found = editor.get(Source.class, source);
      Persona told = editor.stated(persona, field);
      editor.put(found.supporting(persona, field));
      Backing now = Backing.of(editor.sources(persona, field));
      Backing before = told.ground(field);
      if (before == Backing.REFUTED || now.compareTo(before) > 0) {
        editor.put(told.grounded(field, now));
      }
    }
  }

  /**
   * Takes a field of a persona off a source. What was as sure as its sources made it is as sure as
   * those left make it: an assumption where none is.
   *
   * @param source the source
   * @param persona whose
   * @param field the field
   */
  record UnlinkFact(Handle source, Handle persona, PersonaField field) implements EvidenceChange {
    @Override
    public void on(Editor editor) {
      Source found = editor.get(Source.class, source);
      Persona told = editor.get(Persona.class, persona);
      Backing before = Backing.of(editor.sources(persona, field));
      editor.put(found.notSupporting(persona, field));
      if (told.ground(field) == before) {
        editor.put(told.grounded(field, Backing.of(editor.sources(persona, field))));
      }
    }
  }

  /**
   * Says who finds out by when whether a statement is true; anew where that was said before.
   *
   * @param id a handle not given out yet, used if nobody was to check it so far
   * @param statement what is to be checked
   * @param owner who; may be blank
   * @param due by when; empty for none
   */
  record AddCheck(Handle id, Handle statement, Text owner, Optional<LocalDate> due)
      implements EvidenceChange {
    @Override
    public void on(Editor editor) {
      editor.get(Backed.class, statement);
      editor.map().all(Check.class).stream()
          .filter(check -> check.statement().equals(statement))
          .findFirst()
          .ifPresentOrElse(
              known ->
                  editor.put(new Check(known.id(), known.order(), statement, owner.strip(), due)),
              () ->
                  editor.add(
                      new Check(id, editor.end(Check.class), statement, owner.strip(), due)));
    }
  }

  /**
   * Makes a statement as sure as the sources it has left.
   *
   * @param before the sources it had
   */
  static void settle(Editor editor, Element statement, List<Source> before) {
    if (statement instanceof Backed backed && backed.backing() == Backing.of(before)) {
      editor.put(backed.backed(Backing.of(editor.sources(statement.id()))));
    }
  }
}
