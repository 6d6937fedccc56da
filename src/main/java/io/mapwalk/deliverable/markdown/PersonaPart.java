package io.mapwalk.deliverable.markdown;

import io.mapwalk.journey.JourneyMap;
import io.mapwalk.journey.Text;
import io.mapwalk.journey.element.BackStory;
import io.mapwalk.journey.element.BackStoryLayer;
import io.mapwalk.journey.element.Persona;
import io.mapwalk.journey.element.PersonaField;
import java.util.List;
import java.util.Map;

/** Whose journey it is: quote, portrait, back-story and empathy map. */
final class PersonaPart implements Part {

  private final JourneyMap map;
  private final MapNames names;
  private final FrameTellings tellings;

  PersonaPart(JourneyMap map, MapNames names) {
    this.map = map;
    this.names = names;
    this.tellings = new FrameTellings(names);
  }

  @Override
  public void write(MarkdownWriter out) {
    if (!map.personas().isEmpty()) {
      out.heading(2, Words.of(names.say("personas")));
      map.personas().forEach(persona -> write(persona, out));
    }
  }

  private void write(Persona persona, MarkdownWriter out) {
    Map<PersonaField, Text> fields = persona.fields();
    out.heading(3, tellings.persona().heading(persona));
    out.quote(Words.of(fields.getOrDefault(PersonaField.QUOTE, Text.EMPTY)));
    out.paragraph(Words.of(fields.getOrDefault(PersonaField.SUMMARY, Text.EMPTY)));
    tellings.persona().lines(persona, names).forEach(out::item);
    tellings.grounds().lines(persona, names).forEach(out::item);
    backStory(persona, out);
    List<Words> empathy = tellings.empathy().lines(persona, names);
    if (!empathy.isEmpty()) {
      out.heading(4, Words.of(names.say("empathy")));
      empathy.forEach(out::item);
    }
  }

  private void backStory(Persona persona, MarkdownWriter out) {
    List<BackStory> stories =
        map.all(BackStory.class).stream()
            .filter(story -> story.persona().equals(persona.id()))
            .toList();
    if (stories.isEmpty()) {
      return;
    }
    out.heading(4, Words.of(names.say("back-story")));
    for (BackStoryLayer layer : BackStoryLayer.values()) {
      List<BackStory> told = stories.stream().filter(story -> story.layer() == layer).toList();
      if (!told.isEmpty()) {
        out.item(Words.none().strong(names.name(layer)));
        told.forEach(story -> out.subitem(tellings.backStory().line(story, names)));
      }
    }
  }
}
