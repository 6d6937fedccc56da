package io.mapwalk.deliverable.markdown;

import io.mapwalk.journey.Handle;
import io.mapwalk.journey.element.Backing;
import io.mapwalk.journey.element.PersonaField;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What is known of single fields of personas: what each rests on, and which a source vouches for.
 */
final class PersonaFacts {

  private final MapNames names;

  PersonaFacts(MapNames names) {
    this.names = names;
  }

  /** What single fields rest on, such as {@code Age: observed; Needs: validated}. */
  Value grounds() {
    return list(
        backing -> Words.of(names.name((Backing) backing)),
        (said, scene) -> names.constant(Backing.class, said));
  }

  /** Which fields a source vouches for, such as {@code Age: pe1, pe2}. */
  Value facts() {
    return list(personas -> handles((List<?>) personas), PersonaFacts::personas);
  }

  /** Reads what is said of one field. */
  @FunctionalInterface
  private interface Reader<T> {
    T read(String said, Scene scene) throws Misread;
  }

  private <T> Value list(Function<Object, Words> told, Reader<T> reader) {
    return new Value() {
      @Override
      public Words told(Object value) {
        Words all = Words.none();
        ((Map<?, ?>) value)
            .forEach(
                (field, what) ->
                    all.then(
                        names.say("list"),
                        Words.of(names.say("label", names.name((PersonaField) field)) + " ")
                            .then("", told.apply(what))));
        return all;
      }

      @Override
      public Object taken(Words said, Object old, Scene scene) throws Misread {
        Map<PersonaField, T> facts = new EnumMap<>(PersonaField.class);
        for (String one : said.isBlank() ? new String[0] : said.text().split("[;\n]")) {
          String[] pair = one.split(":", 2);
          facts.put(
              names.constant(PersonaField.class, pair[0]),
              reader.read(pair[pair.length - 1], scene));
        }
        return facts;
      }
    };
  }

  private Words handles(List<?> personas) {
    Words words = Words.none();
    personas.forEach(id -> words.then(names.say("comma"), Words.none().code((Handle) id)));
    return words;
  }

  private static List<Handle> personas(String said, Scene scene) throws Misread {
    List<Handle> personas =
        Stream.of(said.split(",")).flatMap(one -> Handle.parse(one).stream()).toList();
    if (personas.isEmpty() || personas.stream().anyMatch(id -> scene.find(id).isEmpty())) {
      throw new Misread("not-there");
    }
    return personas;
  }
}
