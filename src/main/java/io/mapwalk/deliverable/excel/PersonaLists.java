package io.mapwalk.deliverable.excel;

import io.mapwalk.journey.JourneyMap;
import io.mapwalk.journey.Messages;
import io.mapwalk.journey.element.BackStory;
import io.mapwalk.journey.element.BackStoryLayer;
import io.mapwalk.journey.element.Backing;
import io.mapwalk.journey.element.Emotion;
import io.mapwalk.journey.element.Participant;
import io.mapwalk.journey.element.Persona;
import io.mapwalk.journey.element.PersonaField;
import java.util.List;
import java.util.Optional;

/** The lists of people: personas, what they come from, how they feel, and who took part. */
final class PersonaLists {

  private final Telling book;
  private final JourneyMap map;
  private final Messages messages;
  private final Forms forms;

  PersonaLists(Telling book) {
    this.book = book;
    this.map = book.map();
    this.messages = book.messages();
    this.forms = book.wording().forms();
  }

  /** The personas, a column a fact. */
  ListPlan<Persona> personas() {
    Columns<Persona> columns = new Columns<>(book);
    columns
        .reckoned("handle", Look.HANDLE, 60, p -> new Entry.Words(p.id().value()))
        .titled(name(Persona.class), Look.STRONG, 160, "text", forms.must());
    for (PersonaField field : PersonaField.values()) {
      columns.titled(messages.name(field), Look.TEXT, 240, "fields." + field, forms.fact());
    }
    columns
        .field("backing", Look.TEXT, 110, "backing", forms.named(Backing.values()))
        .field("grounds", Look.TEXT, 180, "grounds", forms.grounds());
    List<Persona> personas = map.personas();
    return new ListPlan<>(
        "Personas",
        "personas",
        Colour.DEEP,
        Persona.class,
        personas,
        columns.list(),
        book.say("personas-sentence", personas.size()));
  }

  /** What the personas come from and want. */
  ListPlan<BackStory> backStory() {
    Columns<BackStory> columns = new Columns<>(book);
    columns
        .titled(name(Persona.class), Look.TEXT, 160, "persona", forms.one(Persona.class))
        .field("rung", Look.TEXT, 150, "layer", forms.named(BackStoryLayer.values()))
        .field("story", Look.STRONG, 420, "text", forms.must())
        .field("backing", Look.TEXT, 110, "backing", forms.named(Backing.values()));
    List<BackStory> story = map.all(BackStory.class);
    return new ListPlan<>(
        "BackStory",
        "back-story",
        Colour.DEEP,
        BackStory.class,
        story,
        columns.list(),
        book.say("back-story-sentence", story.size()));
  }

  /** How the personas feel where. */
  ListPlan<Emotion> feelings() {
    Columns<Emotion> columns = new Columns<>(book);
    columns
        .titled(name(Persona.class), Look.TEXT, 160, "persona", forms.one(Persona.class))
        .all(
            new PlaceColumns(book)
                .<Emotion>columns(
                    emotion -> Optional.of(emotion.place()),
                    (emotion, at) ->
                        new RecordField("place").with(emotion, at.orElse(emotion.place()))))
        .field("score", Look.LIST_SCORE, 90, "score", forms.perhaps(-2, 2))
        .field("word", Look.TEXT, 140, "word", forms.text())
        .field("own-words", Look.TEXT, 320, "text", forms.text())
        .field("rounds", Look.TEXT, 160, "rounds", forms.rounds())
        .field("backing", Look.TEXT, 110, "backing", forms.named(Backing.values()));
    List<Emotion> feelings = map.all(Emotion.class);
    return new ListPlan<>(
        "Feelings",
        "feelings",
        Colour.DEEP,
        Emotion.class,
        feelings,
        columns.list(),
        book.say("feelings-sentence", feelings.size()));
  }

  /** Who took part in the workshop. */
  ListPlan<Participant> participants() {
    Columns<Participant> columns = new Columns<>(book);
    columns
        .titled(name(Participant.class), Look.STRONG, 240, "text", forms.must())
        .field("role", Look.TEXT, 240, "role", forms.text());
    List<Participant> people = map.all(Participant.class);
    return new ListPlan<>(
        "Participants",
        "participants",
        Colour.MUTED,
        Participant.class,
        people,
        columns.list(),
        book.say("participants-sentence", people.size()));
  }

  private String name(Class<? extends io.mapwalk.journey.element.Element> type) {
    String name = messages.name(io.mapwalk.journey.element.ElementKind.of(type));
    return name.substring(0, 1).toUpperCase(messages.locale()) + name.substring(1);
  }
}
