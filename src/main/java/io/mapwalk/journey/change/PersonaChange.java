package io.mapwalk.journey.change;

import io.mapwalk.journey.Editor;
import io.mapwalk.journey.Handle;
import io.mapwalk.journey.Text;
import io.mapwalk.journey.element.BackStory;
import io.mapwalk.journey.element.BackStoryLayer;
import io.mapwalk.journey.element.Backing;
import io.mapwalk.journey.element.Persona;
import io.mapwalk.journey.element.PersonaField;
import io.mapwalk.journey.element.Portrait;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** Edits of personas and their back-stories. */
public sealed interface PersonaChange extends Change {

  /**
   * Adds a persona.
   *
   * @param id a handle not given out yet
   * @param name the name
   */
  record AddPersona(Handle id, Text name) implements PersonaChange {
    @Override
    public void on(Editor editor) {
      editor.add(
          new Persona(
              id,
              editor.end(Persona.class),
              Editor.said(name).strip(),
              Map.of(),
              Backing.ASSUMPTION,
              Map.of(),
              Optional.empty()));
    }
  }

  /**
   * Fills a field of a persona; a blank text empties it, and then nothing rests on a source there.
   *
   * @param persona whose
   * @param field the field
   * @param text what it is to say
   */
  record Describe(Handle persona, PersonaField field, Text text) implements PersonaChange {
    @Override
    public void on(Editor editor) {
      Persona found = editor.get(Persona.class, persona);
      Map<PersonaField, Text> fields = new EnumMap<>(PersonaField.class);
      fields.putAll(found.fields());
      fields.put(field, text.strip());
      editor.put(found.with(fields));
      if (text.isBlank()) {
        editor
            .sources(persona, field)
            .forEach(source -> editor.put(source.notSupporting(persona, field)));
      }
    }
  }

  /**
   * Says what a field of a persona rests on.
   *
   * @param persona whose
   * @param field a field that says something
   * @param backing assumption, observed, validated or refuted
   */
  record GroundFact(Handle persona, PersonaField field, Backing backing) implements PersonaChange {
    @Override
    public void on(Editor editor) {
      editor.put(editor.stated(persona, field).grounded(field, backing));
    }
  }

  /**
   * Gives a persona a face.
   *
   * @param persona whose
   * @param portrait the picture; empty for none any more
   */
  record Portray(Handle persona, Optional<Portrait> portrait) implements PersonaChange {
    @Override
    public void on(Editor editor) {
      editor.put(editor.get(Persona.class, persona).portrayed(portrait));
    }
  }

  /**
   * Adds an entry to a persona's back-story.
   *
   * @param id a handle not given out yet
   * @param persona whose
   * @param layer the rung of the ladder
   * @param text what was said
   */
  record AddBackStory(Handle id, Handle persona, BackStoryLayer layer, Text text)
      implements PersonaChange {
    @Override
    public void on(Editor editor) {
      Persona found = editor.get(Persona.class, persona);
      editor.add(
          new BackStory(
              id,
              editor.end(BackStory.class),
              found.id(),
              layer,
              Editor.said(text).strip(),
              Backing.ASSUMPTION));
    }
  }
}
