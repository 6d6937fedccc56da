package io.mapwalk.deliverable.markdown;

import io.mapwalk.journey.Handle;
import io.mapwalk.journey.OrderKey;
import io.mapwalk.journey.Text;
import io.mapwalk.journey.element.Backing;
import io.mapwalk.journey.element.ElementKind;
import io.mapwalk.journey.element.Emotion;
import io.mapwalk.journey.element.Lane;
import io.mapwalk.journey.element.Persona;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How the feelings at a place are written into one cell, persona by persona, and read from it. */
final class Feelings {

  private static final Pattern SCORE =
      Pattern.compile("\\s*([+-]?[0-2])(?![0-9])(.*)", Pattern.DOTALL);

  private static final Pattern NUMBER = Pattern.compile("\\s*[+-]?[0-9]+(.*)", Pattern.DOTALL);

  private final MapNames names;
  // Gathered when first asked for, because gathering them asks for this.
  private Set<String> fieldLabels = Set.of();

  Feelings(MapNames names) {
    this.names = names;
  }

  /** What a place is told to feel like. */
  Field field() {
    return Field.drawn(label(), element -> told(element.id()));
  }

  /** The label it stands under. */
  String label() {
    return names.lane(Lane.EMOTIONS, "feeling");
  }

  private Words told(Handle place) {
    Words words = Words.none();
    boolean several = names.map().personas().size() > 1;
    for (Persona persona : names.map().personas()) {
      Optional<Words> feeling = names.map().emotion(place, persona.id()).map(this::told);
      if (feeling.isPresent() && !feeling.get().isEmpty()) {
        Words name = Words.none();
        if (several) {
          name.strong(isAmbiguous(persona) ? fullLabel(persona) : label(persona)).plain(" ");
        }
        feeling.get().pieces().forEach(name::add);
        words.then("\n", name);
      }
    }
    return words;
  }

  private String label(Persona persona) {
    return names.say("label", persona.text().value());
  }

  private String fullLabel(Persona persona) {
    return names.say("label", persona.text().value() + " (" + persona.id() + ")");
  }

  // Another persona may bear the name, or a field that stands in one line with the feelings.
  private boolean isAmbiguous(Persona persona) {
    if (fieldLabels.isEmpty()) {
      fieldLabels = new Tellings(names).labels().keySet();
    }
    return fieldLabels.contains(label(persona))
        || names.map().personas().stream()
            .anyMatch(o -> !o.id().equals(persona.id()) && o.text().says(persona.text().value()));
  }

  // The group's own word looks different from the one that goes with a score anyway.
  private Words told(Emotion emotion) {
    String word = emotion.word().value();
    if (emotion.score().isEmpty()) {
      return Words.none().emphasis(word);
    }
    int score = emotion.score().getAsInt();
    return word.isEmpty()
        ? Words.of(names.score(score))
        : Words.of(names.score(score, "")).emphasis(word);
  }

  /**
   * Takes over what a cell says.
   *
   * @param place where
   * @param said what the cell says now
   * @param before what it said
   */
  void take(Handle place, Words said, Words before, Scene scene) throws Misread {
    Map<Handle, Words> now = byPersona(said, scene);
    Map<Handle, Words> then = byPersona(before, scene);
    for (Persona persona : scene.all(Persona.class)) {
      Words feeling = now.getOrDefault(persona.id(), Words.none());
      if (!feeling.equals(then.getOrDefault(persona.id(), Words.none()))) {
        take(place, persona.id(), feeling, scene);
      }
    }
  }

  private Map<Handle, Words> byPersona(Words said, Scene scene) throws Misread {
    List<Persona> personas = scene.all(Persona.class);
    Map<Handle, Words> feelings = new LinkedHashMap<>();
    Optional<Handle> speaking =
        personas.size() == 1 ? Optional.of(personas.get(0).id()) : Optional.empty();
    for (Words.Piece piece : said.pieces()) {
      Optional<Handle> named = named(piece, personas, feelings);
      if (named.isPresent()) {
        speaking = named;
        feelings.put(named.get(), Words.none());
      } else if (speaking.isPresent()) {
        feelings.computeIfAbsent(speaking.get(), none -> Words.none()).add(piece);
      } else if (!piece.text().isBlank()) {
        throw new Misread("whose-feeling");
      }
    }
    feelings.replaceAll((persona, words) -> trimmed(words));
    return feelings;
  }

  // Where a handle stands behind the name it says who is meant; else namesakes stand in their
  // order.
  private Optional<Handle> named(
      Words.Piece piece, List<Persona> personas, Map<Handle, Words> told) {
    if (piece.look() != Words.Look.STRONG) {
      return Optional.empty();
    }
    return personas.stream()
        .filter(persona -> piece.text().equals(fullLabel(persona)))
        .findFirst()
        .or(
            () ->
                personas.stream()
                    .filter(persona -> !told.containsKey(persona.id()))
                    .filter(persona -> piece.text().equals(label(persona)))
                    .findFirst())
        .map(Persona::id);
  }

  private static Words trimmed(Words words) {
    Words trimmed = Words.none();
    List<Words.Piece> pieces = words.pieces();
    for (int i = 0; i < pieces.size(); i++) {
      Words.Piece piece = pieces.get(i);
      String text = piece.text();
      if (piece.look() == Words.Look.PLAIN) {
        text = i == 0 ? text.stripLeading() : text;
        text = i == pieces.size() - 1 ? text.stripTrailing() : text;
      }
      trimmed.add(new Words.Piece(piece.look(), text));
    }
    return trimmed;
  }

  private void take(Handle place, Handle persona, Words said, Scene scene) throws Misread {
    Emotion old =
        scene.all(Emotion.class).stream()
            .filter(e -> e.place().equals(place) && e.persona().equals(persona))
            .findFirst()
            .orElseGet(() -> blank(place, persona, scene));
    OptionalInt score = OptionalInt.empty();
    String word = said.text();
    Matcher scored = SCORE.matcher(said.pieces().isEmpty() ? "" : said.pieces().get(0).text());
    boolean own = said.pieces().stream().anyMatch(p -> p.look() == Words.Look.EMPHASIS);
    if (scored.matches() && said.pieces().get(0).look() == Words.Look.PLAIN) {
      score = OptionalInt.of(Integer.parseInt(scored.group(1)));
      word = own ? emphasised(said) : word(scored.group(2).strip());
    } else if (isScoreOutOfRange(said, own)) {
      throw new Misread("not-in-range");
    }
    Emotion felt = old.scored(score).told(Text.clean(word), old.text());
    boolean nothing =
        score.isEmpty() && word.isEmpty() && felt.text().isBlank() && felt.rounds().isEmpty();
    if (nothing && scene.find(felt.id()).isPresent()) {
      scene.elements().remove(felt.id());
    } else if (!nothing) {
      scene.put(felt);
    }
  }

  // A number among words of their own is a word: "5 stars".
  private boolean isScoreOutOfRange(Words said, boolean own) {
    Matcher number = NUMBER.matcher(said.pieces().isEmpty() ? "" : said.pieces().get(0).text());
    if (!number.matches() || said.pieces().get(0).look() != Words.Look.PLAIN) {
      return false;
    }
    String rest = number.group(1).strip();
    return rest.isEmpty() || !own && isAnyScore(rest);
  }

  private static String emphasised(Words said) {
    StringBuilder word = new StringBuilder();
    said.pieces().stream()
        .filter(piece -> piece.look() == Words.Look.EMPHASIS)
        .forEach(piece -> word.append(piece.text()));
    return word.toString();
  }

  private String word(String said) {
    return isAnyScore(said) ? "" : said;
  }

  // Who changes the number alone does not mean the word of the number before.
  private boolean isAnyScore(String said) {
    for (int score = -2; score <= 2; score++) {
      if (Text.clean(said).says(names.messages().score(score))) {
        return true;
      }
    }
    return false;
  }

  private static Emotion blank(Handle place, Handle persona, Scene scene) {
    return new Emotion(
        scene.next(ElementKind.EMOTION),
        OrderKey.FIRST,
        place,
        persona,
        OptionalInt.empty(),
        Text.EMPTY,
        Text.EMPTY,
        Backing.ASSUMPTION,
        List.of());
  }
}
