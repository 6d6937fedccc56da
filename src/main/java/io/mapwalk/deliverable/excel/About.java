package io.mapwalk.deliverable.excel;

import io.mapwalk.journey.JourneyMap;
import io.mapwalk.journey.Messages;
import io.mapwalk.journey.element.Element;
import io.mapwalk.journey.element.ElementKind;
import io.mapwalk.journey.element.MapHeader;
import io.mapwalk.journey.element.MapKind;
import io.mapwalk.journey.element.Objective;
import io.mapwalk.journey.element.ObjectiveField;
import io.mapwalk.journey.element.Scope;
import io.mapwalk.journey.element.ScopeField;
import java.util.List;
import java.util.stream.Stream;

/** What the map is, why it is made and what it covers: a row a field, for there is one of each. */
final class About {

  /** The name of its table. */
  static final String TABLE = "About";

  private final Telling telling;
  private final JourneyMap map;
  private final Messages messages;
  private final Forms forms;

  About(Telling telling) {
    this.telling = telling;
    this.map = telling.map();
    this.messages = telling.messages();
    this.forms = telling.wording().forms();
  }

  /**
   * One field.
   *
   * @param tag the handle of the element and the name of the field
   * @param part what it is a field of
   * @param what the name of the field
   * @param value what stands in it
   */
  record Fact(String tag, String part, String what, Entry value) {}

  /**
   * An element and its fields.
   *
   * @param element the element
   * @param fields its fields, as columns of a list would show them
   */
  record Part<E extends Element>(E element, List<Column<E>> fields) {

    /** The tag of a field. */
    String tag(Column<E> field) {
      return element.id() + " " + field.key();
    }

    private Stream<Fact> facts(Messages messages) {
      String name = messages.name(ElementKind.of(element));
      return fields.stream()
          .map(field -> new Fact(tag(field), name, field.heading(), field.value().apply(element)));
    }
  }

  /** The heading over the tags. */
  static String tagHeading() {
    return "Id " + TABLE;
  }

  /** The elements and their fields. */
  List<Part<?>> parts() {
    return List.of(header(), objective(), scope());
  }

  /** The rows of the list. */
  List<Fact> facts() {
    return parts().stream().flatMap(part -> part.facts(messages)).toList();
  }

  /** The columns of the list. */
  List<Column<Fact>> columns() {
    return List.of(
        Column.words(telling.say("about-part"), Look.TEXT, 120, Fact::part),
        Column.words(telling.say("about-what"), Look.TEXT, 260, Fact::what),
        Column.of(telling.say("about-value"), Look.STRONG, 520, Fact::value));
  }

  private Part<MapHeader> header() {
    Columns<MapHeader> columns = new Columns<>(telling);
    columns
        .titled(label("title"), Look.STRONG, 0, "text", forms.must())
        .titled(label("client"), Look.STRONG, 0, "client", forms.text())
        .titled(label("project"), Look.STRONG, 0, "project", forms.text())
        .titled(label("kind"), Look.STRONG, 0, "kind", forms.named(MapKind.values()))
        .titled(label("language"), Look.STRONG, 0, "language", forms.text())
        .titled(
            label("added-lanes"),
            Look.STRONG,
            0,
            "addedLanes",
            forms.lanes(map.header().addedLanes()))
        .titled(
            label("hidden-lanes"),
            Look.STRONG,
            0,
            "hiddenLanes",
            forms.lanes(map.header().hiddenLanes()));
    return new Part<>(map.header(), columns.list());
  }

  private Part<Objective> objective() {
    Columns<Objective> columns = new Columns<>(telling);
    for (ObjectiveField field : ObjectiveField.values()) {
      columns.titled(messages.name(field), Look.STRONG, 0, "fields." + field, forms.fact());
    }
    return new Part<>(map.objective(), columns.list());
  }

  private Part<Scope> scope() {
    Columns<Scope> columns = new Columns<>(telling);
    for (ScopeField field : ScopeField.values()) {
      columns.titled(messages.name(field), Look.STRONG, 0, "fields." + field, forms.fact());
    }
    return new Part<>(map.scope(), columns.list());
  }

  private String label(String field) {
    return messages.text("deliverable.field." + field);
  }
}
