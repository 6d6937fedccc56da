package io.mapwalk.deliverable.html;

import io.mapwalk.journey.Text;
import io.mapwalk.journey.element.BackStory;
import io.mapwalk.journey.element.BackStoryLayer;
import io.mapwalk.journey.element.Backing;
import io.mapwalk.journey.element.ObjectiveField;
import io.mapwalk.journey.element.Persona;
import io.mapwalk.journey.element.PersonaField;
import io.mapwalk.journey.element.ScopeField;
import java.util.stream.Stream;

/** Whose journey it is, and why the map was made. */
final class PersonaSection {

  private final Page page;
  private final HtmlWriter html;

  PersonaSection(Page page) {
    this.page = page;
    this.html = page.html();
  }

  void write() {
    page.map().personas().forEach(this::persona);
    goal();
  }

  private void persona(Persona persona) {
    page.section(persona.id().value(), persona.text().value());
    persona
        .portrait()
        .ifPresent(
            portrait ->
                html.picture(
                    portrait.bytes(), page.say("portrait", persona.text().value()), "portrait"));
    String summary = persona.fields().getOrDefault(PersonaField.SUMMARY, Text.EMPTY).value();
    if (!summary.isBlank()) {
      html.element("p", summary, "lead");
    }
    html.open("dl");
    for (PersonaField field : PersonaField.values()) {
      if (field != PersonaField.SUMMARY && field != PersonaField.QUOTE) {
        Text text = persona.fields().getOrDefault(field, Text.EMPTY);
        page.fact(page.messages().name(field), text.value());
      }
    }
    for (BackStoryLayer layer : BackStoryLayer.values()) {
      Stream<String> told =
          page.map().all(BackStory.class).stream()
              .filter(story -> story.persona().equals(persona.id()) && story.layer() == layer)
              .map(story -> story.text().value());
      page.fact(page.messages().name(layer), String.join("\n", told.toList()));
    }
    if (persona.backing() != Backing.ASSUMPTION) {
      page.fact(page.doc("rests-on"), page.messages().name(persona.backing()));
    }
    html.close().close();
  }

  private void goal() {
    boolean any =
        !page.map().scope().fields().isEmpty() || !page.map().objective().fields().isEmpty();
    if (!any) {
      return;
    }
    page.section("goal", page.doc("goal"));
    html.open("dl");
    page.map()
        .objective()
        .fields()
        .forEach(
            (field, text) -> {
              // The story stands in the summary.
              if (field != ObjectiveField.STORY) {
                page.fact(page.messages().name(field), page.messages().dayOr(text));
              }
            });
    for (ScopeField field : ScopeField.values()) {
      Text text = page.map().scope().fields().getOrDefault(field, Text.EMPTY);
      page.fact(page.messages().name(field), text.value());
    }
    html.close().close();
  }
}
