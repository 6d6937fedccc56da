package io.mapwalk.workshop.answer;

import io.mapwalk.journey.Handle;
import io.mapwalk.journey.JourneyMap;
import io.mapwalk.journey.Messages;
import io.mapwalk.journey.Text;
import io.mapwalk.journey.change.PersonaChange.Describe;
import io.mapwalk.journey.element.Persona;
import io.mapwalk.journey.element.PersonaField;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Takes what is known of a persona: {@code goals: eat well}, one field a line, or one given field.
 * The handle or name of a persona before it says whose it is; else it is the first one's.
 */
final class PersonaFieldTaker implements AnswerTaker {

  private final Optional<PersonaField> given;

  /** Takes any field, named before a colon. */
  PersonaFieldTaker() {
    this.given = Optional.empty();
  }

  /** Takes one field. */
  PersonaFieldTaker(PersonaField field) {
    this.given = Optional.of(field);
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
        colon < 1 || field(before, scene.messages()).isPresent()
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
    List<String> lines = given.isPresent() ? List.of(line) : Lines.pasted(line);
    for (String one : lines) {
      Addressed addressed = addressed(scene, draft, one);
      if (given.isPresent()) {
        String said = addressed.text();
        Text text = draft.text(Lines.quoted(said).orElse(said));
        put(scene, draft, addressed.persona(), given.get(), text);
      } else {
        fact(scene, draft, addressed);
      }
    }
  }

  private static void fact(Scene scene, Draft draft, Addressed addressed) {
    String said = addressed.text();
    int colon = said.indexOf(':');
    Optional<PersonaField> field =
        colon < 1 ? Optional.empty() : field(said.substring(0, colon), scene.messages());
    Persona persona = addressed.persona();
    PersonaField into = field.orElse(PersonaField.FACTS);
    Text text = draft.text(field.isPresent() ? said.substring(colon + 1) : said);
    Text known = persona.fields().getOrDefault(into, Text.EMPTY);
    // Together they may be longer than a text can be, which must be said.
    Text both = known.isBlank() ? text : draft.text(known + "\n" + text);
    put(scene, draft, persona, into, both);
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

  private static Optional<PersonaField> field(String typed, Messages messages) {
    String said =
        new InEnglish(messages, "workshop.persona-words").word(typed).orElse(typed.strip());
    String word = said.toLowerCase(Locale.ROOT).replace(' ', '_').replace('-', '_');
    return Arrays.stream(PersonaField.values())
        .filter(
            field ->
                field.name().toLowerCase(Locale.ROOT).equals(word)
                    || field.name().toLowerCase(Locale.ROOT).equals(word + "s")
                    || messages.name(field).equalsIgnoreCase(typed.strip()))
        .findFirst();
  }

  @Override
  public boolean isPersonal() {
    return true;
  }

  @Override
  public boolean isDone(JourneyMap map, Handle persona) {
    return map.find(Persona.class, persona).orElseThrow().fields().keySet().stream()
        .anyMatch(field -> given.map(field::equals).orElse(!ownPrompt(field)));
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
                            lines.add(name + text.value().replace("\n", "; "));
                          }
                        }));
    return lines;
  }

  private static boolean ownPrompt(PersonaField field) {
    return field == PersonaField.QUOTE || field == PersonaField.SUMMARY;
  }
}
