package io.mapwalk.deliverable.markdown;

import io.mapwalk.journey.JourneyMap;
import io.mapwalk.journey.Text;
import io.mapwalk.journey.element.BackStory;
import io.mapwalk.journey.element.BackStoryLayer;
import io.mapwalk.journey.element.Persona;
import io.mapwalk.journey.element.PersonaField;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Whose journey it is: quote, portrait, back-story and empathy map. */
final class PersonaPart implements Part {

  private static final Set<PersonaField> EMPATHY =
      EnumSet.range(PersonaField.SAYS, PersonaField.SEES);

  private static final Set<PersonaField> PORTRAIT =
      EnumSet.range(PersonaField.ROLE, PersonaField.FACTS);

  private final JourneyMap map;
  private final MapNames names;

  PersonaPart(JourneyMap map, MapNames names) {
    this.map = map;
    this.names = names;
  }

  @Override
  public void write(MarkdownWriter out) {
    map.personas().forEach(persona -> write(persona, out));
  }

  private void write(Persona persona, MarkdownWriter out) {
    Map<PersonaField, Text> fields = persona.fields();
    out.heading(2, Words.of(persona.text()));
    out.quote(Words.of(fields.getOrDefault(PersonaField.QUOTE, Text.EMPTY)));
    out.paragraph(Words.of(fields.getOrDefault(PersonaField.SUMMARY, Text.EMPTY)));
    PORTRAIT.stream()
        .filter(field -> field != PersonaField.QUOTE)
        .forEach(field -> field(field, fields, out));
    Words rests =
        names.backing(persona.backing()).then("; ", Words.of(names.messages().grounds(persona)));
    out.item(HeadPart.labelled(names, names.say("rests-on"), rests));
    backStory(persona, out);
    if (EMPATHY.stream().anyMatch(fields::containsKey)) {
      out.heading(3, Words.of(names.say("empathy")));
      EMPATHY.forEach(field -> field(field, fields, out));
    }
  }

  private void field(PersonaField field, Map<PersonaField, Text> fields, MarkdownWriter out) {
    Words words = Words.of(fields.getOrDefault(field, Text.EMPTY));
    out.item(HeadPart.labelled(names, names.name(field), words));
  }

  private void backStory(Persona persona, MarkdownWriter out) {
    List<BackStory> stories =
        map.all(BackStory.class).stream()
            .filter(story -> story.persona().equals(persona.id()))
            .toList();
    if (stories.isEmpty()) {
      return;
    }
    out.heading(3, Words.of(names.say("back-story")));
    for (BackStoryLayer layer : BackStoryLayer.values()) {
      stories.stream()
          .filter(story -> story.layer() == layer)
          .map(this::words)
          .reduce((one, other) -> one.then("; ", other))
          .ifPresent(told -> out.item(HeadPart.labelled(names, names.name(layer), told)));
    }
  }

  private Words words(BackStory story) {
    return Words.of(story.text()).then(names.say("dash"), names.backing(story.backing()));
  }
}
