package io.mapwalk.deliverable.excel;

import io.mapwalk.analysis.Quotes;
import io.mapwalk.journey.Handle;
import io.mapwalk.journey.JourneyMap;
import io.mapwalk.journey.MapLanes;
import io.mapwalk.journey.Messages;
import io.mapwalk.journey.Text;
import io.mapwalk.journey.element.Card;
import io.mapwalk.journey.element.Lane;
import io.mapwalk.journey.element.ObjectiveField;
import io.mapwalk.journey.element.Persona;
import io.mapwalk.journey.element.PersonaField;
import io.mapwalk.journey.element.ScopeField;
import io.mapwalk.journey.element.Severity;
import io.mapwalk.journey.element.Stage;
import io.mapwalk.journey.element.Touchpoint;
import io.mapwalk.journey.element.Worded;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Says things of a map in the reader's words: places, names, sentences made of several fields. */
final class Wording {

  private final JourneyMap map;
  private final Messages messages;
  private final Names elements;

  Wording(JourneyMap map, Messages messages) {
    this.map = map;
    this.messages = messages;
    this.elements = new Names(map.elements().values());
  }

  /** What elements are called where other lists speak of them. */
  Names elements() {
    return elements;
  }

  /** How fields stand in cells. */
  Forms forms() {
    return new Forms(map, messages, elements);
  }

  Messages messages() {
    return messages;
  }

  /** A day, written out. */
  String day(LocalDate day) {
    return messages.day(day);
  }

  /** The name of the stage a place lies in; blank for nowhere. */
  String stage(Optional<Handle> place) {
    return place.flatMap(map::stageOf).map(Stage::text).map(Text::value).orElse("");
  }

  /** What happens at a place, if it is a touchpoint; blank otherwise. */
  String step(Optional<Handle> place) {
    return place
        .flatMap(at -> map.find(Touchpoint.class, at))
        .map(Touchpoint::text)
        .map(Text::value)
        .orElse("");
  }

  /** How hard a pain point hits, as marks that are seen from afar and in words. */
  String severity(Severity severity) {
    return "\u25CF".repeat(severity.weight())
        + "\u25CB".repeat(Severity.ABANDONS.weight() - severity.weight())
        + " "
        + messages.name(severity);
  }

  /** The words of some elements, one a line. */
  String lines(List<Handle> handles) {
    return handles.stream()
        .map(handle -> map.find(Worded.class, handle))
        .flatMap(Optional::stream)
        .map(element -> element.text().value())
        .collect(Collectors.joining("\n"));
  }

  /** What people said of an element that was made of their cards, one a line. */
  String quotes(Handle element) {
    return Quotes.of(map, element).stream()
        .map(card -> messages.text("deliverable.excel.quoted", card.text().value()))
        .collect(Collectors.joining("\n"));
  }

  /** The channels of a touchpoint, by the names people use. */
  String channels(Touchpoint touchpoint) {
    return touchpoint.channels().stream().map(messages::channel).collect(Collectors.joining(", "));
  }

  /** A score, or a mean of scores with one decimal, with its sign. */
  String signed(double score) {
    String digits =
        score == Math.rint(score)
            ? String.valueOf(Math.round(Math.abs(score)))
            : String.format(messages.locale(), "%.1f", Math.abs(score));
    return score > 0 ? "+" + digits : score < 0 ? "\u2212" + digits : digits;
  }

  /** The lanes that hold cards: the known ones in their order, then the users' own. */
  List<Lane> lanes() {
    List<Lane> used = map.all(Card.class).stream().map(Card::lane).distinct().toList();
    return new MapLanes(map).shown().stream().filter(used::contains).toList();
  }

  /** What a lane is called on this map. */
  String lane(Lane lane) {
    return messages.lane(lane, map.header().kind());
  }

  /** What the kind of map calls a lane, or a heading of the bundle where it has no name for it. */
  String lane(Lane lane, String otherwise) {
    return messages
        .laneOf(map.header().kind(), lane)
        .orElseGet(() -> messages.text("deliverable.excel." + otherwise));
  }

  /** Who a persona is, in one line. */
  String portrait(Persona persona) {
    Map<PersonaField, Text> fields = persona.fields();
    return Stream.concat(
            Stream.of(persona.text()),
            Stream.of(PersonaField.AGE, PersonaField.ROLE, PersonaField.HOME)
                .map(fields::get)
                .flatMap(Stream::ofNullable))
        .map(Text::value)
        .collect(Collectors.joining(", "));
  }

  /** Who a persona is and what they would say, in one line. */
  String introduced(Persona persona) {
    Text quote = persona.fields().get(PersonaField.QUOTE);
    return quote == null
        ? portrait(persona)
        : messages.text("deliverable.excel.introduced", portrait(persona), quote.value());
  }

  /** What the map is made for, in one sentence; blank where nobody said. */
  String goal() {
    Map<ObjectiveField, Text> fields = map.objective().fields();
    List<String> parts = new ArrayList<>();
    add(parts, fields.get(ObjectiveField.BUSINESS_GOAL));
    Text metric = fields.get(ObjectiveField.METRIC);
    Text now = fields.get(ObjectiveField.BASELINE);
    Text target = fields.get(ObjectiveField.TARGET);
    if (metric != null && now != null && target != null) {
      parts.add(
          messages.text(
              "deliverable.excel.goal-metric", metric.value(), now.value(), target.value()));
    } else {
      add(parts, metric);
    }
    Text deadline = fields.get(ObjectiveField.DEADLINE);
    if (deadline != null) {
      parts.add(messages.dayOr(deadline));
    }
    return parts.isEmpty()
        ? ""
        : messages.text("deliverable.excel.goal-sentence", String.join(", ", parts));
  }

  /** What is mapped, in one sentence; blank where nobody said. */
  String scope() {
    Map<ScopeField, Text> fields = map.scope().fields();
    List<String> parts = new ArrayList<>();
    add(parts, fields.get(ScopeField.SCENARIO));
    if (fields.containsKey(ScopeField.START) && fields.containsKey(ScopeField.END)) {
      parts.add(
          messages.text(
              "deliverable.excel.scope-from-to",
              fields.get(ScopeField.START).value(),
              fields.get(ScopeField.END).value()));
    } else {
      said(parts, "deliverable.excel.scope-from", fields.get(ScopeField.START));
      said(parts, "deliverable.excel.scope-to", fields.get(ScopeField.END));
    }
    add(parts, fields.get(ScopeField.TIMESCALE));
    return parts.isEmpty()
        ? ""
        : messages.text("deliverable.excel.scope-sentence", String.join(", ", parts));
  }

  private static void add(List<String> parts, @Nullable Text text) {
    if (text != null) {
      parts.add(text.value());
    }
  }

  private void said(List<String> parts, String key, @Nullable Text text) {
    if (text != null) {
      parts.add(messages.text(key, text.value()));
    }
  }
}
