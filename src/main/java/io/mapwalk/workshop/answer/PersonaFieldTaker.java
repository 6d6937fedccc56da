package io.mapwalk.workshop.answer;

import io.mapwalk.journey.Handle;
import io.mapwalk.journey.JourneyMap;
import io.mapwalk.journey.Text;
import io.mapwalk.journey.change.PersonaChange.Describe;
import io.mapwalk.journey.element.Backing;
import io.mapwalk.journey.element.Persona;
import io.mapwalk.journey.element.PersonaField;
import io.mapwalk.workshop.Tone;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Takes what is known of a persona: {@code goals: eat well}, one field a line, or one given field.
 * The handle or name of a persona before it says whose it is; else it is the first one's.
 */
final class PersonaFieldTaker implements AnswerTaker {

  private final Optional<PersonaField> given;
  private final Supplier<PersonaTerms> terms;

  private PersonaFieldTaker(Optional<PersonaField> given, Supplier<PersonaTerms> terms) {
    this.given = given;
    this.terms = terms;
  }

  /**
   * Takes any field, named before a colon.
   *
   * @param terms what is chosen from a list; asked for when it is needed
   */
  static PersonaFieldTaker ofAny(Supplier<PersonaTerms> terms) {
    return new PersonaFieldTaker(Optional.empty(), terms);
  }

  /** Takes one field, in words of people's own. */
  static PersonaFieldTaker of(PersonaField field) {
    return new PersonaFieldTaker(
        Optional.of(field),
        () -> {
          throw new IllegalStateException("not chosen from a list: " + field);
        });
  }

  /**
   * Whom a line is about.
   *
   * @param persona the persona
   * @param text what is said
   */
  record Addressed(Persona persona, String text) {}

  /** Finds whom a line is about: the persona named before a colon, else the first one. */
  static Addressed addressed(Scene scene, Draft draft, String line) {
    int colon = line.indexOf(':');
    String before = colon < 0 ? "" : line.substring(0, colon);
    Optional<Handle> named =
        colon < 1 || new PersonaWords(scene.messages()).field(before).isPresent()
            ? Optional.empty()
            : Everyone.called(draft.map(), before);
    String[] words = line.split("\\s+", 2);
    if (named.isPresent()) {
      return new Addressed(persona(draft, named.get()), line.substring(colon + 1).strip());
    }
    Optional<Handle> byHandle =
        words.length < 2
            ? Optional.empty()
            : Handle.parse(words[0]).filter(h -> draft.map().find(Persona.class, h).isPresent());
    return byHandle
        .map(handle -> new Addressed(persona(draft, handle), words[1].strip()))
        .orElseGet(() -> new Addressed(persona(draft, Everyone.spokenOf(scene, draft)), line));
  }

  private static Persona persona(Draft draft, Handle handle) {
    return draft.map().find(Persona.class, handle).orElseThrow();
  }

  @Override
  public Listening listening() {
    return given.isPresent() ? Listening.ONE_LINE : Listening.LIST;
  }

  @Override
  public void take(Scene scene, Draft draft, String line) {
    PersonaWords words = new PersonaWords(scene.messages());
    List<String> lines =
        given.isPresent()
            ? List.of(line)
            : Lines.statements(line, text -> begins(draft, words, text));
    for (String one : lines) {
      Addressed addressed = addressed(scene, draft, one);
      if (given.isPresent()) {
        String said = addressed.text();
        Text text = draft.text(Lines.quoted(said).orElse(said));
        put(scene, draft, addressed.persona(), given.get(), text);
      } else {
        fact(scene, draft, addressed, words);
      }
    }
  }

  private static boolean begins(Draft draft, PersonaWords words, String text) {
    int colon = text.indexOf(':');
    return words.read(text).isPresent()
        || colon > 0 && Everyone.called(draft.map(), text.substring(0, colon)).isPresent();
  }

  private void fact(Scene scene, Draft draft, Addressed addressed, PersonaWords words) {
    Optional<PersonaWords.Named> named = words.read(addressed.text());
    PersonaField into = named.map(PersonaWords.Named::field).orElse(PersonaField.FACTS);
    String said = named.map(PersonaWords.Named::text).orElse(addressed.text());
    List<String> offered =
        into == PersonaField.BUYING_ROLE || into == PersonaField.AWARENESS
            ? terms.get().offered(into)
            : List.of();
    if (said.isEmpty() && !offered.isEmpty()) {
      draft.say(Tone.HINT, "workshop.persona-terms");
      offered.forEach(term -> draft.say(Tone.HINT, "workshop.persona-term", term));
      return;
    }
    // One is chosen from a list, so the one said last holds; of anything else there can be more.
    Text text = draft.text(offered.isEmpty() ? said : terms.get().chosen(into, said));
    Persona persona = draft.map().find(Persona.class, addressed.persona().id()).orElseThrow();
    Text known = offered.isEmpty() ? persona.fields().getOrDefault(into, Text.EMPTY) : Text.EMPTY;
    // Together they may be longer than a text can be, which must be said.
    Text both = known.isBlank() ? text : draft.text(known + "\n" + text);
    put(scene, draft, persona, into, both);
    List<String> near = named.isPresent() ? List.of() : words.near(addressed.text());
    if (!near.isEmpty()) {
      String typed = addressed.text().substring(0, addressed.text().indexOf(':'));
      draft.say(Tone.HINT, "workshop.persona-field-near", typed, String.join(", ", near));
    }
  }

  private static void put(
      Scene scene, Draft draft, Persona persona, PersonaField field, Text text) {
    Handle id = persona.id();
    draft.apply(new Describe(id, field, text));
    draft.touched(id);
    draft.echo(
        "workshop.echo.persona-field",
        persona.text().value(),
        scene.messages().name(field),
        text.value().replace("\n", "; "));
  }

  @Override
  public boolean isPersonal() {
    return true;
  }

  @Override
  public boolean isDone(JourneyMap map, Handle persona) {
    return map.find(Persona.class, persona).orElseThrow().fields().keySet().stream()
        .anyMatch(field -> given.map(field::equals).orElse(!saidElsewhere(field)));
  }

  @Override
  public List<String> known(Scene scene) {
    List<String> lines = new ArrayList<>();
    scene
        .persona()
        .ifPresent(
            persona ->
                persona
                    .fields()
                    .forEach(
                        (field, text) -> {
                          if (given.map(field::equals).orElse(!ownPrompt(field))) {
                            String name =
                                given.isEmpty() ? scene.messages().name(field) + ": " : "";
                            String told = text.value().replace("\n", "; ");
                            lines.add(name + told + ground(scene, persona.ground(field)));
                          }
                        }));
    return lines;
  }

  private static String ground(Scene scene, Backing backing) {
    return backing == Backing.ASSUMPTION ? "" : " (" + scene.messages().name(backing) + ")";
  }

  // Age and role are said with the name, so they do not show that anybody was told of.
  private static boolean saidElsewhere(PersonaField field) {
    return ownPrompt(field) || field == PersonaField.AGE || field == PersonaField.ROLE;
  }

  private static boolean ownPrompt(PersonaField field) {
    return field == PersonaField.QUOTE || field == PersonaField.SUMMARY;
  }
}
