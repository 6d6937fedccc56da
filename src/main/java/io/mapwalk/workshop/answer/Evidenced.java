package io.mapwalk.workshop.answer;

import io.mapwalk.journey.JourneyMap;
import io.mapwalk.journey.Refused;
import io.mapwalk.journey.Text;
import io.mapwalk.journey.element.Backed;
import io.mapwalk.journey.element.Element;
import io.mapwalk.journey.element.Emotion;
import io.mapwalk.journey.element.Persona;
import io.mapwalk.journey.element.PersonaField;
import io.mapwalk.journey.element.Source;
import io.mapwalk.workshop.Tone;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes lines that end in what they rest on: {@code no sign at the door (e1)}, {@code [e1 e3]}.
 * Such a sign holds for all of the line before it, back to the sign before that.
 */
public final class Evidenced {

  private static final Pattern SIGN =
      Pattern.compile(
          "\\s*[(\\[]\\s*([eE]\\d{1,4}(?:[\\s,+]+[eE]\\d{1,4})*)\\s*[)\\]]\\s*(?=;|\\n|$)");

  private Evidenced() {}

  /**
   * Has a text taken, part by part where signs stand in it, and rests each part on its sources.
   *
   * @param whole whether it can only be taken in one piece, as values in an order
   * @param taker takes a part without its sign
   * @throws Refused if a source is not there, or nothing stands before a sign
   */
  public static void take(Draft draft, String text, boolean whole, Consumer<String> taker) {
    Matcher sign = SIGN.matcher(text);
    int from = 0;
    while (sign.find()) {
      List<Source> sources = sources(draft.map(), sign.group(1));
      String before = text.substring(from, sign.start());
      int line = whole ? 0 : before.lastIndexOf('\n') + 1;
      if (line > 0 && !before.substring(0, line).isBlank()) {
        taker.accept(before.substring(0, line).strip());
      }
      rested(draft, sources, withoutSeparator(before.substring(line)), taker);
      from = sign.end();
    }
    String rest = from == 0 ? text : withoutSeparator(text.substring(from));
    if (from == 0 || !rest.isBlank()) {
      taker.accept(rest);
    }
  }

  private static List<Source> sources(JourneyMap map, String names) {
    return Arrays.stream(names.split("[\\s,+]+"))
        .map(name -> Evidence.source(map, name))
        .distinct()
        .toList();
  }

  private static String withoutSeparator(String part) {
    String said = part.strip();
    return said.startsWith(";") ? said.substring(1).strip() : said;
  }

  private static void rested(
      Draft draft, List<Source> sources, String said, Consumer<String> taker) {
    if (said.isBlank()) {
      throw new Refused("workshop.usage.evidence");
    }
    JourneyMap before = draft.map();
    taker.accept(said);
    List<Claim> claims = said(before, draft.map());
    if (claims.isEmpty()) {
      draft.say(Tone.WARNING, "workshop.rests-on-nothing", sources.get(0).id().value());
    } else {
      Evidence.rest(draft, sources, claims);
    }
  }

  // What is new was said; where nothing is, what was changed: of a persona, the fields that were.
  private static List<Claim> said(JourneyMap before, JourneyMap after) {
    List<Claim> added = new ArrayList<>();
    List<Claim> changed = new ArrayList<>();
    for (Element element : after.elements().values()) {
      if (!(element instanceof Backed) || isSilent(element)) {
        continue;
      }
      if (before.find(element.id()).isEmpty()) {
        added.add(Claim.of(element.id()));
      } else if (!before.find(element.id()).filter(element::equals).isPresent()) {
        List<Claim> facts = facts(before, element);
        changed.addAll(facts.isEmpty() ? List.of(Claim.of(element.id())) : facts);
      }
    }
    return added.isEmpty() ? changed : added;
  }

  private static List<Claim> facts(JourneyMap before, Element element) {
    if (!(element instanceof Persona persona)) {
      return List.of();
    }
    Map<PersonaField, Text> known = before.find(Persona.class, persona.id()).orElseThrow().fields();
    return persona.fields().entrySet().stream()
        .filter(field -> !field.getValue().equals(known.get(field.getKey())))
        .map(field -> Claim.of(persona.id(), field.getKey()))
        .toList();
  }

  private static boolean isSilent(Element element) {
    return element instanceof Emotion emotion
        && emotion.score().isEmpty()
        && emotion.word().isBlank()
        && emotion.text().isBlank();
  }
}
