package io.mapwalk.deliverable.difference;

import io.mapwalk.journey.JourneyMap;
import io.mapwalk.journey.Messages;
import io.mapwalk.journey.element.Card;
import io.mapwalk.journey.element.Element;
import io.mapwalk.journey.element.ElementKind;
import io.mapwalk.journey.element.Emotion;
import io.mapwalk.journey.element.Lane;
import io.mapwalk.journey.element.Placed;
import io.mapwalk.journey.element.Session;
import io.mapwalk.journey.element.TemplateCopy;
import io.mapwalk.journey.element.Touchpoint;
import io.mapwalk.journey.merge.Conflict;
import io.mapwalk.journey.merge.Difference;
import io.mapwalk.journey.merge.Differences;
import io.mapwalk.journey.merge.FieldChange;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What two versions of a map do not agree on, a line for each new, changed or missing thing. */
public final class DifferenceLines {

  private static final String ORDER = "order";

  private final JourneyMap before;
  private final JourneyMap after;
  private final Messages messages;
  private final FieldWords words;

  /**
   * Lines about two versions.
   *
   * @param before the older one
   * @param after the newer one
   * @param messages the language
   */
  public DifferenceLines(JourneyMap before, JourneyMap after, Messages messages) {
    this.before = before;
    this.after = after;
    this.messages = messages;
    this.words = new FieldWords(before, after, messages);
  }

  /** The lines; none where both say the same. Where sessions stand is not told. */
  public List<String> lines() {
    List<String> lines = new ArrayList<>();
    for (Difference difference : Differences.between(before, after)) {
      Element element = difference.after().or(difference::before).orElseThrow();
      if (element instanceof Session || element instanceof TemplateCopy) {
        continue;
      }
      if (difference.before().isEmpty()) {
        lines.add(say("new", kind(element), words.named(element), place(element)));
      } else if (difference.after().isEmpty()) {
        lines.add(say("gone", kind(element), words.named(element)));
      } else {
        difference.fields().forEach(field -> lines.add(changed(difference, field)));
      }
    }
    return lines;
  }

  /** What both sides changed, and which side holds. */
  public String line(Conflict conflict, boolean hereHolds) {
    String what = kind(conflict.element()) + " " + words.named(conflict.element());
    String key = conflict.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
    if (conflict.field().isEmpty()) {
      return say(key, what);
    }
    FieldChange field = conflict.field().get();
    return say(
        key + (hereHolds ? ".here" : ".there"),
        what,
        words.label(conflict.element(), field.path()),
        words.value(field.before()),
        words.value(field.after()));
  }

  private String changed(Difference difference, FieldChange field) {
    Element element = difference.before().orElseThrow();
    String what = kind(element) + " " + words.named(element);
    return field.path().equals(ORDER)
        ? say("moved", what)
        : say(
            "changed",
            what,
            words.label(element, field.path()),
            words.value(field.before()),
            words.value(field.after()));
  }

  private String place(Element element) {
    if (element instanceof Touchpoint step) {
      return say("at", words.named(step.stage()));
    } else if (element instanceof Emotion felt) {
      String score =
          felt.score().isEmpty()
              ? felt.word().value().replace('\n', ' ')
              : messages.score(felt.score().getAsInt());
      return (score.isBlank() ? "" : say("felt", score)) + say("at", words.named(felt.place()));
    }
    String row =
        element instanceof Card card && !card.lane().equals(Lane.NOTES)
            ? say("in-row", messages.lane(card.lane(), after.header().kind()).replace('\n', ' '))
            : "";
    return element instanceof Placed placed
        ? placed.at().map(at -> say("at", words.named(at))).orElse("") + row
        : row;
  }

  private String kind(Element element) {
    return messages.name(ElementKind.of(element));
  }

  private String say(String key, Object... arguments) {
    return messages.text("deliverable.difference." + key, arguments);
  }
}
