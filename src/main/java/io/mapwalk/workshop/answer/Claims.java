package io.mapwalk.workshop.answer;

import io.mapwalk.journey.Handle;
import io.mapwalk.journey.JourneyMap;
import io.mapwalk.journey.Messages;
import io.mapwalk.journey.Refused;
import io.mapwalk.journey.element.Backed;
import io.mapwalk.journey.element.Emotion;
import io.mapwalk.journey.element.Persona;
import io.mapwalk.journey.element.PersonaField;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Reads what can rest on a source: {@code p1 p3 4-6}, where a number is a moment of the journey and
 * how it feels, and {@code pe1 needs goals}, where words after a persona are its fields.
 */
final class Claims {

  private static final Pattern PLACES = Pattern.compile("[tT]?\\d{1,3}(?:-[tT]?\\d{1,3})?");

  private final JourneyMap map;
  private final Messages messages;
  private final PersonaWords fields;

  Claims(JourneyMap map, Messages messages) {
    this.map = map;
    this.messages = messages;
    this.fields = new PersonaWords(messages);
  }

  /** Whether every word names something that can rest on a source. */
  boolean are(List<String> words) {
    return taken(words).stream().allMatch(taken -> taken.persona().isPresent() || isOne(taken));
  }

  private boolean isOne(Taken taken) {
    return PLACES.matcher(taken.word()).matches() || statement(taken.word()).isPresent();
  }

  /**
   * What words name.
   *
   * @throws Refused if a word names nothing, or a field of which nothing is said yet
   */
  List<Claim> read(List<String> words) {
    List<Claim> claims = new ArrayList<>();
    for (Taken taken : taken(words)) {
      if (taken.persona().isPresent()) {
        Persona persona = taken.persona().get();
        taken.fields().forEach(field -> claims.add(stated(persona, field)));
        if (taken.fields().isEmpty()) {
          claims.add(Claim.of(persona.id()));
        }
      } else if (PLACES.matcher(taken.word()).matches()) {
        claims.addAll(moments(taken.word()));
      } else {
        claims.add(
            statement(taken.word())
                .map(Claim::of)
                .orElseThrow(() -> new Refused("workshop.no-statement", taken.word())));
      }
    }
    return claims;
  }

  private Claim stated(Persona persona, PersonaField field) {
    if (!persona.fields().containsKey(field)) {
      throw new Refused("workshop.fact-empty", persona.text(), messages.name(field));
    }
    return Claim.of(persona.id(), field);
  }

  private List<Claim> moments(String places) {
    List<Claim> found = new ArrayList<>();
    for (Handle place : new Places(map).touchpoints(places)) {
      found.add(Claim.of(place));
      map.all(Emotion.class).stream()
          .filter(emotion -> emotion.place().equals(place) && emotion.score().isPresent())
          .forEach(emotion -> found.add(Claim.of(emotion.id())));
    }
    return found;
  }

  private Optional<Handle> statement(String word) {
    return Handle.parse(word).filter(handle -> map.find(Backed.class, handle).isPresent());
  }

  /** A word; where it is a persona, that one and the fields named behind it. */
  private record Taken(String word, Optional<Persona> persona, List<PersonaField> fields) {}

  private List<Taken> taken(List<String> words) {
    List<Taken> all = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      Optional<Persona> persona =
          Handle.parse(words.get(i)).flatMap(handle -> map.find(Persona.class, handle));
      Taken taken = new Taken(words.get(i), persona, new ArrayList<>());
      while (persona.isPresent() && i + 1 < words.size()) {
        // The name of a field is one word or two, such as “buying role”.
        String two = i + 2 < words.size() ? words.get(i + 1) + " " + words.get(i + 2) : "";
        Optional<PersonaField> both = fields.field(two);
        Optional<PersonaField> field = both.isPresent() ? both : fields.field(words.get(i + 1));
        if (field.isEmpty()) {
          break;
        }
        taken.fields().add(field.get());
        i += both.isPresent() ? 2 : 1;
      }
      all.add(taken);
    }
    return all;
  }
}
