package io.mapwalk.terminal;

import io.mapwalk.journey.AssumptionShare;
import io.mapwalk.journey.JourneyMap;
import io.mapwalk.journey.Messages;
import io.mapwalk.journey.Text;
import io.mapwalk.journey.element.Backing;
import io.mapwalk.journey.element.Persona;
import io.mapwalk.journey.element.PersonaField;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** What stands above the journey: the title, whose map it is, the personas, scope and objective. */
final class MapHead {

  private static final int ROOM_FOR_TWO = 110;
  private static final int BETWEEN = 4;
  private static final List<PersonaField> SHORT = List.of(PersonaField.AGE, PersonaField.ROLE);

  /** What is told of a persona above the journey. */
  static final Set<PersonaField> TOLD =
      Set.of(PersonaField.AGE, PersonaField.ROLE, PersonaField.QUOTE);

  private final JourneyMap map;
  private final Messages messages;
  private final Look look;

  MapHead(JourneyMap map, Messages messages, Look look) {
    this.map = map;
    this.messages = messages;
    this.look = look;
  }

  List<Line> draw(int width) {
    List<Line> lines = new ArrayList<>();
    lines.addAll(Line.of(Ink.TITLE, map.header().text().value()).wrapped(width));
    List<String> filed =
        Stream.of(
                Text.clean(messages.name(map.header().kind())),
                map.header().client(),
                map.header().project(),
                assumed())
            .filter(text -> !text.isBlank())
            .map(Text::value)
            .toList();
    lines.addAll(Line.of(Ink.FAINT, String.join(" · ", filed)).wrapped(width));
    lines.add(Line.EMPTY);
    map.personas().forEach(persona -> lines.addAll(persona(persona).wrapped(width)));
    List<Fields.Field> scope = named(map.scope().fields());
    List<Fields.Field> objective = named(map.objective().fields());
    if (scope.isEmpty() && objective.isEmpty()) {
      return lines;
    }
    if (!map.personas().isEmpty()) {
      lines.add(Line.EMPTY);
    }
    if (width < ROOM_FOR_TWO || scope.isEmpty() || objective.isEmpty() || look.plain()) {
      List<Fields.Field> all = new ArrayList<>(scope);
      all.addAll(objective);
      lines.addAll(Fields.draw(all, width, look));
    } else {
      int half = (width - BETWEEN) / 2;
      besides(Fields.draw(scope, half, look), Fields.draw(objective, half, look), half, lines);
    }
    return lines;
  }

  private Text assumed() {
    AssumptionShare share = AssumptionShare.of(map);
    return share.statements() == 0
        ? Text.EMPTY
        : Text.clean(messages.text("terminal.assumed", share.percent()));
  }

  private static void besides(List<Line> left, List<Line> right, int half, List<Line> lines) {
    for (int y = 0; y < Math.max(left.size(), right.size()); y++) {
      Line line = (y < left.size() ? left.get(y) : Line.EMPTY).padded(half + BETWEEN);
      lines.add(y < right.size() ? line.plus(right.get(y)) : line);
    }
  }

  private <F extends Enum<F>> List<Fields.Field> named(Map<F, Text> fields) {
    return fields.entrySet().stream()
        .map(
            e -> new Fields.Field(messages.name(e.getKey()), Line.of(messages.dayOr(e.getValue()))))
        .toList();
  }

  private Line persona(Persona persona) {
    Line line = Line.of(Ink.STRONG, persona.text().value());
    for (PersonaField field : SHORT) {
      Text text = persona.fields().getOrDefault(field, Text.EMPTY);
      line =
          text.isBlank()
              ? line
              : line.plus(Ink.FAINT, " · ").plus(text.value()).plus(ground(persona, field));
    }
    Text quote = persona.fields().getOrDefault(PersonaField.QUOTE, Text.EMPTY);
    return quote.isBlank()
        ? line
        : line.plus(Ink.FAINT, " · ")
            .plus(
                new Phrases(map, messages, false, look.plain(), Phrases.INLINE, Tint.NONE)
                    .quoted(quote))
            .plus(ground(persona, PersonaField.QUOTE));
  }

  // Points set the fields apart here, so what one of them rests on stands in brackets.
  private Line ground(Persona persona, PersonaField field) {
    Backing backing = persona.ground(field);
    return backing == Backing.ASSUMPTION
        ? Line.EMPTY
        : Line.of(Ink.GOOD, " (" + messages.name(backing) + ")");
  }
}
