package io.mapwalk.deliverable.markdown;

import io.mapwalk.journey.Handle;
import io.mapwalk.journey.element.BackStoryLayer;
import io.mapwalk.journey.element.ElementKind;
import io.mapwalk.journey.element.MapKind;
import io.mapwalk.journey.element.ObjectiveField;
import io.mapwalk.journey.element.Persona;
import io.mapwalk.journey.element.PersonaField;
import io.mapwalk.journey.element.ScopeField;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** How the document tells what the map is, why it was made, and whose journey it is. */
final class FrameTellings {

  /** Stands for a label where a paragraph has none. */
  static final String PROSE = "\n";

  /** Stands for a label where something is quoted. */
  static final String QUOTE = "\n>";

  private static final Set<ObjectiveField> DAYS =
      Set.of(ObjectiveField.DEADLINE, ObjectiveField.REVIEW);

  private final MapNames names;
  private final Fields fields;

  FrameTellings(MapNames names) {
    this.names = names;
    this.fields = new Fields(names);
  }

  /** The title of the map, and whose it is. */
  Telling map() {
    List<Field> told = new ArrayList<>();
    told.add(fields.text("client", "client"));
    told.add(fields.text("project", "project"));
    told.add(fields.field("map-kind", "kind", fields.values().always(MapKind.class)));
    if (names.whole()) {
      MapValues values = new MapValues(names);
      told.add(fields.text("map-language", "language"));
      told.add(fields.field("added-lanes", "addedLanes", values.lanes()));
      told.add(fields.field("hidden-lanes", "hiddenLanes", values.lanes()));
    }
    return new Telling("map", ElementKind.MAP_HEADER, false, "", fields.words(), List.of(), told);
  }

  /** Why the map was made. */
  Telling objective() {
    List<Field> told = new ArrayList<>();
    for (ObjectiveField field : ObjectiveField.values()) {
      if (field != ObjectiveField.STORY && field != ObjectiveField.REVIEW) {
        told.add(objective(field));
      }
    }
    return new Telling("goal", ElementKind.OBJECTIVE, false, "", none(), List.of(), told);
  }

  private Field objective(ObjectiveField field) {
    Value value = DAYS.contains(field) ? fields.days().orText() : fields.values().text();
    return Field.of(names.name(field), "fields." + field.name(), value);
  }

  /** The story and the next review, which stand in the summary. */
  Telling story() {
    return new Telling(
        "summary",
        ElementKind.OBJECTIVE,
        false,
        "",
        none(),
        List.of(),
        List.of(prose("fields.STORY", PROSE), objective(ObjectiveField.REVIEW)));
  }

  private Field prose(String path, String mark) {
    return Field.at(path, fields.values().text(), saying -> Optional.of(saying.field(mark)));
  }

  /** What is mapped. */
  Telling scope() {
    List<Field> told = new ArrayList<>();
    for (ScopeField field : ScopeField.values()) {
      told.add(Field.of(names.name(field), "fields." + field.name(), fields.values().text()));
    }
    return new Telling("goal", ElementKind.SCOPE, false, "", none(), List.of(), told);
  }

  /** A persona. */
  Telling persona() {
    List<Field> told = new ArrayList<>();
    told.add(prose("fields.QUOTE", QUOTE));
    told.add(prose("fields.SUMMARY", PROSE));
    EnumSet.range(PersonaField.ROLE, PersonaField.FACTS).stream()
        .filter(field -> field != PersonaField.QUOTE)
        .forEach(field -> told.add(persona(field)));
    told.add(fields.restsOn());
    return new Telling("persona", ElementKind.PERSONA, false, "", fields.words(), List.of(), told);
  }

  /** What a persona says, thinks, does and feels. */
  Telling empathy() {
    List<Field> told =
        EnumSet.range(PersonaField.SAYS, PersonaField.SEES).stream().map(this::persona).toList();
    return new Telling("persona", ElementKind.PERSONA, false, "", none(), List.of(), told);
  }

  /** What single fields of a persona rest on; told last, for they rest on nothing while unsaid. */
  Telling grounds() {
    Value value = new PersonaFacts(names).grounds();
    return new Telling(
        "persona",
        ElementKind.PERSONA,
        false,
        "",
        none(),
        List.of(),
        List.of(fields.field("grounds", "grounds", value)));
  }

  private Field persona(PersonaField field) {
    return Field.of(names.name(field), "fields." + field.name(), fields.values().text());
  }

  /** What is behind a persona. */
  Telling backStory() {
    Field layer =
        Field.at(
            "layer",
            fields.values().always(BackStoryLayer.class),
            saying -> Optional.of(Words.of(saying.group())));
    Field persona =
        Field.at("persona", fields.references().one(Persona.class), FrameTellings::within);
    return new Telling(
        "back-story",
        ElementKind.BACK_STORY,
        true,
        "",
        fields.words(),
        List.of(),
        List.of(layer, persona, fields.restsOn()));
  }

  /** The heading something stands under, as if it were written. */
  static Optional<Words> within(Saying saying) {
    return Handle.parse(saying.within()).map(handle -> Words.none().code(handle).plain(" "));
  }

  private Field none() {
    return fields.drawnWords(element -> Words.none());
  }
}
