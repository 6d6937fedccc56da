package io.mapwalk.terminal;

import io.mapwalk.analysis.Disagreement;
import io.mapwalk.journey.Handle;
import io.mapwalk.journey.JourneyMap;
import io.mapwalk.journey.Messages;
import io.mapwalk.journey.Text;
import io.mapwalk.journey.ToValidate;
import io.mapwalk.journey.element.Action;
import io.mapwalk.journey.element.BackStory;
import io.mapwalk.journey.element.BackStoryLayer;
import io.mapwalk.journey.element.Card;
import io.mapwalk.journey.element.Check;
import io.mapwalk.journey.element.Cluster;
import io.mapwalk.journey.element.Decision;
import io.mapwalk.journey.element.Element;
import io.mapwalk.journey.element.Idea;
import io.mapwalk.journey.element.Insight;
import io.mapwalk.journey.element.Kpi;
import io.mapwalk.journey.element.Lane;
import io.mapwalk.journey.element.OpenQuestion;
import io.mapwalk.journey.element.Opportunity;
import io.mapwalk.journey.element.PainPoint;
import io.mapwalk.journey.element.ParkedPoint;
import io.mapwalk.journey.element.Participant;
import io.mapwalk.journey.element.Persona;
import io.mapwalk.journey.element.PersonaField;
import io.mapwalk.journey.element.Photo;
import io.mapwalk.journey.element.Placed;
import io.mapwalk.journey.element.Source;
import io.mapwalk.journey.element.Strength;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;

/** What stands beneath the journey: what is not placed yet, and what follows from the map. */
final class MapTail {

  private static final int ROOM_FOR_PART = 36;
  private static final int ROOM_FOR_PORTRAIT = 60;
  private static final int BETWEEN = 3;
  // The heaviest are enough to begin with; the document has all of them.
  private static final int MOST_CHECKS = 8;
  private static final List<String> PARTS =
      List.of(
          "groups",
          "insights",
          "disagreed",
          "decisions",
          "questions",
          "kpis",
          "parked",
          "sources",
          "checks",
          "participants",
          "photos");

  private final JourneyMap map;
  private final Messages messages;
  private final Look look;
  private final Phrases phrases;
  private final List<Line> lines = new ArrayList<>();

  MapTail(JourneyMap map, Messages messages, Look look, Phrases phrases) {
    this.map = map;
    this.messages = messages;
    this.look = look;
    this.phrases = phrases;
  }

  List<Line> draw(int width) {
    unsorted(width);
    actions(width);
    besides(PARTS, this::part, ROOM_FOR_PART, width);
    besides(map.personas(), this::portrait, ROOM_FOR_PORTRAIT, width);
    return lines;
  }

  /** Draws as many things beside each other as there is room for, and the others beneath. */
  private <T> void besides(
      List<T> things, BiFunction<T, Integer, List<Line>> drawn, int room, int width) {
    int fitting = look.plain() ? 1 : Math.min(things.size(), width / room);
    int columns = Math.max(1, fitting);
    int each = (width - BETWEEN * (columns - 1)) / columns;
    List<List<Line>> parts =
        things.stream()
            .map(thing -> drawn.apply(thing, each))
            .filter(part -> !part.isEmpty())
            .toList();
    for (int i = 0; i < parts.size(); i += columns) {
      lines.add(Line.EMPTY);
      lines.addAll(besides(parts.subList(i, Math.min(parts.size(), i + columns)), each));
    }
  }

  private static List<Line> besides(List<List<Line>> parts, int each) {
    List<Line> besides = new ArrayList<>();
    int height = parts.stream().mapToInt(List::size).max().orElse(0);
    for (int y = 0; y < height; y++) {
      Line line = Line.EMPTY;
      for (List<Line> part : parts) {
        line = line.plus((y < part.size() ? part.get(y) : Line.EMPTY).padded(each));
        line = part == parts.get(parts.size() - 1) ? line : line.plus(" ".repeat(BETWEEN));
      }
      besides.add(line);
    }
    return besides;
  }

  // A group with cards is named above them; one without would be seen nowhere else.
  private List<Line> emptyGroups() {
    return map.all(Cluster.class).stream()
        .filter(
            group ->
                map.all(Card.class).stream()
                    .noneMatch(card -> card.cluster().filter(group.id()::equals).isPresent()))
        .map(group -> phrases.plain(group.text(), group.id()))
        .toList();
  }

  private List<Line> part(String name, int width) {
    List<Line> entries =
        switch (name) {
          case "groups" -> emptyGroups();
          case "insights" -> unplaced(Insight.class, i -> phrases.plain(i.text(), i.id()));
          case "disagreed" -> Disagreement.of(map).stream().map(phrases::disagreement).toList();
          case "decisions" -> all(Decision.class, phrases::decision);
          case "questions" -> unplaced(OpenQuestion.class, phrases::question);
          case "kpis" -> unplaced(Kpi.class, phrases::kpi);
          case "parked" -> all(ParkedPoint.class, phrases::parked);
          case "checks" -> checks();
          case "photos" -> all(Photo.class, phrases::photo);
          case "sources" -> all(Source.class, s -> phrases.plain(s.text(), s.id()));
          default -> all(Participant.class, this::participant);
        };
    List<Line> part = new ArrayList<>();
    if (!entries.isEmpty()) {
      part.addAll(Line.of(Ink.HEADING, messages.text("terminal.part." + name)).wrapped(width));
      Line mark = look.plain() ? Line.EMPTY : Line.of(Ink.FRAME, "• ");
      entries.forEach(entry -> part.addAll(Entries.hanging(mark, entry, width)));
    }
    return part;
  }

  private List<Line> checks() {
    List<ToValidate> all = ToValidate.of(map);
    // A line that says there is one more takes as much room as the one.
    int shown = all.size() <= MOST_CHECKS + 1 ? all.size() : MOST_CHECKS;
    List<Line> lines = new ArrayList<>(all.subList(0, shown).stream().map(this::check).toList());
    if (shown < all.size()) {
      lines.add(Line.of(Ink.FAINT, messages.text("terminal.checks-more", all.size() - shown)));
    }
    return lines;
  }

  private <E extends Element> List<Line> all(Class<E> type, Function<E, Line> told) {
    return map.all(type).stream().map(told).toList();
  }

  // What is placed stands in the journey already; only what belongs to the whole is listed here.
  private <E extends Element & Placed> List<Line> unplaced(Class<E> type, Function<E, Line> told) {
    return map.unsorted(type).stream().map(told).toList();
  }

  private void heading(String heading, int width) {
    lines.add(Line.EMPTY);
    lines.addAll(Line.of(Ink.HEADING, heading).wrapped(width));
  }

  private void unsorted(int width) {
    Map<String, List<Line>> found = new LinkedHashMap<>();
    Map<Lane, List<Card>> lanes = new LinkedHashMap<>();
    map.unsorted(Card.class)
        .forEach(card -> lanes.computeIfAbsent(card.lane(), l -> new ArrayList<>()).add(card));
    lanes.forEach((lane, cards) -> found.put(messages.lane(lane), phrases.grouped(cards)));
    put(found, "strengths", map.unsorted(Strength.class).stream().map(phrases::strength));
    put(found, "pains", map.unsorted(PainPoint.class).stream().map(phrases::pain));
    put(
        found,
        "opportunities",
        map.unsorted(Opportunity.class).stream().map(o -> phrases.plain(o.text(), o.id())));
    put(found, "ideas", map.unsorted(Idea.class).stream().map(phrases::idea));
    if (found.isEmpty()) {
      return;
    }
    heading(messages.text("terminal.part.unsorted"), width);
    List<Fields.Field> fields = new ArrayList<>();
    found.forEach(
        (label, entries) -> entries.forEach(entry -> fields.add(new Fields.Field(label, entry))));
    lines.addAll(Fields.draw(fields, width, look));
  }

  private void put(Map<String, List<Line>> found, String row, Stream<Line> entries) {
    List<Line> list = entries.toList();
    if (!list.isEmpty()) {
      found.put(messages.text("terminal.row." + row), list);
    }
  }

  private void actions(int width) {
    List<List<Line>> rows = new ArrayList<>();
    for (Action action : map.all(Action.class)) {
      rows.add(
          List.of(
              phrases.plain(action.text(), action.id()),
              Line.of(action.owner().value()),
              Line.of(action.due().map(messages::shortDay).orElse("")),
              Line.of(messages.name(action.status())),
              Line.of(action.effect().value())));
    }
    if (rows.isEmpty()) {
      return;
    }
    boolean effects = rows.stream().anyMatch(row -> !row.get(4).text().isBlank());
    List<Table.Column> columns =
        List.of(
            Table.Column.wrap(messages.text("terminal.column.action")),
            Table.Column.wrap(messages.text("terminal.column.who")),
            Table.Column.whole(messages.text("terminal.column.due")),
            Table.Column.whole(messages.text("terminal.column.status")),
            Table.Column.wrap(messages.text("terminal.column.effect")));
    int shown = effects ? 5 : 4;
    heading(messages.text("terminal.part.actions"), width);
    lines.addAll(
        new Table(
                columns.subList(0, shown), rows.stream().map(row -> row.subList(0, shown)).toList())
            .draw(width, look));
  }

  private Line check(ToValidate one) {
    Line words = phrases.plain(Text.clean(one.words(map, messages)), one.statement());
    String who = one.check().map(Check::owner).map(Text::value).orElse("");
    String when = one.check().flatMap(Check::due).map(messages::shortDay).orElse("");
    for (String note : List.of(who, when)) {
      words = note.isBlank() ? words : words.plus(Ink.FAINT, " · " + note);
    }
    return words;
  }

  private Line participant(Participant participant) {
    Line name = Line.of(participant.text().value());
    return participant.role().isBlank() ? name : name.plus(Ink.FAINT, " · " + participant.role());
  }

  private List<Line> portrait(Persona persona, int width) {
    List<Fields.Field> fields = new ArrayList<>();
    for (Map.Entry<PersonaField, Text> field : persona.fields().entrySet()) {
      if (!MapHead.TOLD.contains(field.getKey())) {
        Line said = phrases.grounded(field.getValue(), persona.ground(field.getKey()));
        fields.add(new Fields.Field(messages.name(field.getKey()), said));
      }
    }
    for (BackStoryLayer layer : BackStoryLayer.values()) {
      // The rung is named once; what stands beneath it belongs to it.
      String rung = messages.name(layer);
      for (BackStory story : stories(persona.id(), layer)) {
        fields.add(new Fields.Field(rung, phrases.plain(story.text(), story.id())));
        rung = look.plain() ? rung : "";
      }
    }
    List<Line> portrait = new ArrayList<>();
    if (!fields.isEmpty()) {
      portrait.addAll(Line.of(Ink.HEADING, persona.text().value()).wrapped(width));
      portrait.addAll(Fields.draw(fields, width, look));
    }
    return portrait;
  }

  private List<BackStory> stories(Handle persona, BackStoryLayer layer) {
    return map.all(BackStory.class).stream()
        .filter(story -> story.persona().equals(persona) && story.layer() == layer)
        .toList();
  }
}
