package io.mapwalk.deliverable.difference;

import io.mapwalk.journey.Handle;
import io.mapwalk.journey.JourneyMap;
import io.mapwalk.journey.Messages;
import io.mapwalk.journey.OrderKey;
import io.mapwalk.journey.Text;
import io.mapwalk.journey.element.Element;
import io.mapwalk.journey.element.Lane;
import io.mapwalk.journey.element.ObjectiveField;
import io.mapwalk.journey.element.PersonaField;
import io.mapwalk.journey.element.Picture;
import io.mapwalk.journey.element.ScopeField;
import io.mapwalk.journey.element.ScoreRound;
import io.mapwalk.journey.element.Worded;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The names of fields and what stands in them, as people read them. */
public final class FieldWords {

  private static final int LONGEST = 120;

  private final JourneyMap before;
  private final JourneyMap after;
  private final Messages messages;

  /**
   * Words for two versions of a map.
   *
   * @param before where elements are looked up that are gone
   * @param after where all others are
   * @param messages the language
   */
  public FieldWords(JourneyMap before, JourneyMap after, Messages messages) {
    this.before = before;
    this.after = after;
    this.messages = messages;
  }

  /**
   * The name of a field.
   *
   * @param element whose
   * @param path which, as a difference names it
   */
  public String label(Element element, String path) {
    String name = path.substring(path.lastIndexOf('.') + 1);
    if (path.startsWith("grounds.") || path.startsWith("facts.")) {
      String group = messages.text("deliverable.field." + path.substring(0, path.indexOf('.')));
      return say("of", group, messages.name(PersonaField.valueOf(name)));
    }
    if (path.startsWith("fields.")) {
      return Stream.<Enum<?>[]>of(
              ObjectiveField.values(), ScopeField.values(), PersonaField.values())
          .filter(fields -> has(element, fields))
          .flatMap(Stream::of)
          .filter(field -> field.name().equals(name))
          .findFirst()
          .map(messages::name)
          .orElse(name);
    }
    String key = name.replaceAll("(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    return messages.text("deliverable.field." + key);
  }

  private static boolean has(Element element, Enum<?>[] fields) {
    return element
        .getClass()
        .getSimpleName()
        .concat("Field")
        .equals(fields.getClass().getComponentType().getSimpleName());
  }

  /** What stands in a field; a dash where nothing does. */
  public String value(Object value) {
    String said = said(value).strip();
    if (said.isEmpty()) {
      return say("nothing");
    }
    return said.codePointCount(0, said.length()) > LONGEST
        ? said.substring(0, said.offsetByCodePoints(0, LONGEST)) + "\u2026"
        : said;
  }

  private String said(Object value) {
    if (value instanceof Optional<?> optional) {
      return optional.map(this::said).orElse("");
    } else if (value instanceof OptionalInt number) {
      return number.isEmpty() ? "" : String.valueOf(number.getAsInt());
    } else if (value instanceof Text text) {
      return text.isBlank() ? "" : say("quoted", messages.channel(text).replace('\n', ' '));
    } else if (value instanceof Handle handle) {
      return named(handle);
    } else if (value instanceof Enum<?> constant) {
      return messages.name(constant);
    } else if (value instanceof Boolean yes) {
      return say(yes ? "yes" : "no");
    } else if (value instanceof LocalDate day) {
      return messages.day(day);
    } else if (value instanceof Lane lane) {
      return messages.lane(lane);
    } else if (value instanceof ScoreRound round) {
      return round.values().stream().map(String::valueOf).collect(Collectors.joining(" "));
    } else if (value instanceof List<?> list) {
      return list.stream().map(this::said).collect(Collectors.joining(", "));
    } else if (value instanceof Picture picture) {
      return say("picture", picture.width(), picture.height());
    } else if (value instanceof OrderKey) {
      return "";
    }
    return String.valueOf(value);
  }

  /** An element by its handle and its words. */
  public String named(Handle handle) {
    return after.find(handle).or(() -> before.find(handle)).map(this::named).orElse(handle.value());
  }

  /** An element by its handle and its words. */
  public String named(Element element) {
    String words = element instanceof Worded worded ? worded.text().value().strip() : "";
    String id = element.id().value();
    return words.isEmpty() ? id : say("named", id, words.replace('\n', ' '));
  }

  private String say(String key, Object... arguments) {
    return messages.text("deliverable.difference." + key, arguments);
  }
}
