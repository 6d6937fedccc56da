package io.mapwalk.deliverable.excel;

import io.mapwalk.deliverable.PaperSize;
import io.mapwalk.deliverable.excel.Styles.Place;
import io.mapwalk.journey.Handle;
import io.mapwalk.journey.JourneyMap;
import io.mapwalk.journey.Text;
import io.mapwalk.journey.element.BackStory;
import io.mapwalk.journey.element.BackStoryLayer;
import io.mapwalk.journey.element.ObjectiveField;
import io.mapwalk.journey.element.Persona;
import io.mapwalk.journey.element.PersonaField;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Whose journey it is, why the map is made and what it covers: two columns a persona. */
final class PersonaSheet {

  private static final int LABEL = 1;
  private static final int GAP = 3;
  private static final int ACROSS = 3;
  private static final int LABEL_PIXELS = 130;
  private static final int VALUE_PIXELS = 400;
  private static final double ROW_POINTS = 24;
  // The scale at which both columns fit on an A4 sheet laid across.
  private static final int PERCENT = 85;
  private static final int SMALLEST_PERCENT = 65;
  // Printers measure rows a little differently, so nothing is planned to the very edge.
  private static final double SURE = 0.95;
  private static final Set<PersonaField> SHOWN_ABOVE = EnumSet.of(PersonaField.QUOTE);

  private final Book book;
  private final JourneyMap map;

  /** A line of a column: a heading, or a label with what it says of an element. */
  private record Line(String label, String text, Look labelled, Look look, Optional<Handle> of) {}

  PersonaSheet(Book book) {
    this.book = book;
    this.map = book.map();
  }

  /** Whether there is no persona, no goal and no scope. */
  boolean isEmpty() {
    return map.personas().isEmpty() && frame().isEmpty();
  }

  /**
   * Writes it, if there is anything on it.
   *
   * @param wall whether the photos of the wall follow
   */
  void write(boolean wall) {
    if (isEmpty()) {
      return;
    }
    List<List<Line>> frame = frame();
    SheetWriter writer = book.repeating("persona", Colour.DEEP);
    writer.column(LABEL, LABEL_PIXELS);
    writer.column(LABEL + 1, VALUE_PIXELS);
    writer.column(GAP, 36);
    writer.column(GAP + 1, LABEL_PIXELS);
    writer.column(GAP + 2, VALUE_PIXELS);
    writer.text(0, LABEL, ListSheet.kicker(book), Look.KICKER);
    writer.whose(0, LABEL, JourneyMap.HEADER);
    writer.fit(0, 22);
    int row = 1;
    List<Integer> tops = new ArrayList<>();
    for (Persona persona : map.personas()) {
      boolean first = tops.isEmpty();
      tops.add(first ? 0 : row);
      row = head(writer, row, persona);
      List<Line> left = fields(persona);
      List<Line> right = ladder(persona);
      if (first) {
        frame.forEach(part -> (left.size() < right.size() ? left : right).addAll(part));
      }
      row = Math.max(column(writer, row, LABEL, left), column(writer, row, GAP + 1, right)) + 1;
    }
    if (map.personas().isEmpty()) {
      tops.add(0);
      row = column(writer, row, LABEL, frame.stream().flatMap(List::stream).toList()) + 1;
    }
    double room = pages(writer, tops, row);
    if (wall && !WallPages.photos(book).isEmpty()) {
      wall(writer, row, room);
    }
    writer.finish();
  }

  private void wall(SheetWriter writer, int top, double room) {
    writer.sheet().setRowBreak(top - 1);
    writer.text(top, LABEL, book.say("wall-title"), Look.SECTION);
    writer.fit(top, ROW_POINTS);
    new WallPages(
            book,
            writer,
            new WallPages.Half(LABEL, LABEL + 1),
            new WallPages.Half(GAP + 1, GAP + 2))
        .write(top + 1, room - ROW_POINTS);
  }

  // A persona is not torn in two where a scale that can be read prevents it, and those that fit on
  // one page share it. Tells how high a page is, in points of the sheet.
  private double pages(SheetWriter writer, List<Integer> tops, int end) {
    PaperSize paper = book.options().paper().everyday();
    double tallest = 0;
    for (int i = 0; i < tops.size(); i++) {
      tallest = Math.max(tallest, writer.height(tops.get(i), bottom(tops, i, end)));
    }
    double room = Paper.down(paper) / 25.4 * 72;
    int widest = (int) (PERCENT * Paper.across(paper) / Paper.across(PaperSize.A4));
    int percent = (int) Math.max(SMALLEST_PERCENT, Math.min(widest, SURE * 100 * room / tallest));
    double used = 0;
    for (int i = 0; i < tops.size(); i++) {
      double height = writer.height(tops.get(i), bottom(tops, i, end)) * percent / 100;
      if (used > 0 && used + height > room * SURE) {
        writer.sheet().setRowBreak(tops.get(i) - 1);
        used = 0;
      }
      used += height;
    }
    new Paper(book, writer.sheet()).scaled(Paper.of(paper), percent).quiet(end, GAP + 2);
    return SURE * room * 100 / percent;
  }

  private static int bottom(List<Integer> tops, int index, int end) {
    return (index + 1 < tops.size() ? tops.get(index + 1) : end) - 1;
  }

  private int head(SheetWriter writer, int top, Persona persona) {
    int row = top;
    String name = persona.text().value().replace('\n', ' ');
    writer.text(row, LABEL, name, Look.NAME);
    if (persona.portrait().isPresent()) {
      writer.fit(row, PortraitPicture.ROW_POINTS);
      new PortraitPicture(writer)
          .put(persona.portrait().get(), row, GAP + 2, book.say("portrait", name));
    }
    writer.whose(row++, LABEL, persona.id());
    Text quote = persona.fields().get(PersonaField.QUOTE);
    if (quote != null) {
      writer.fit(row++, 6);
      writer.span(
          row,
          LABEL,
          LABEL + ACROSS + 1,
          book.say("quoted", quote.value()),
          "",
          Look.QUOTE,
          Place.INSIDE);
      writer.whose(row++, LABEL, persona.id());
    }
    writer.fit(row++, 10);
    return row;
  }

  private int column(SheetWriter writer, int top, int left, List<Line> lines) {
    int row = top;
    for (Line line : lines) {
      if (line.look() == Look.SECTION) {
        // Both columns share their rows, so the air above a heading is a row like any other.
        row = row == top ? row : row + 1;
        writer.fit(row - 1, row == top ? 0 : ROW_POINTS);
        writer.text(row, left, line.label(), Look.SECTION);
      } else {
        writer.text(row, left, line.label(), line.labelled());
        writer.text(row, left + 1, line.text(), line.look());
        if (line.of().isPresent()) {
          writer.whose(row, left + 1, line.of().get());
        }
      }
      writer.fit(row++, ROW_POINTS);
    }
    return row;
  }

  private List<Line> fields(Persona persona) {
    List<Line> lines = new ArrayList<>();
    lines.add(section("persona-who"));
    persona
        .fields()
        .forEach(
            (field, text) -> {
              if (!SHOWN_ABOVE.contains(field)) {
                lines.add(field(persona.id(), field, text.value()));
              }
            });
    String whole = book.messages().name(persona.backing());
    String single = book.messages().grounds(persona);
    String rests = single.isEmpty() ? whole : whole + "\n" + single;
    Optional<Handle> whose = Optional.of(persona.id());
    lines.add(new Line(book.say("backing"), rests, Look.FIELD, Look.VALUE, whose));
    return lines;
  }

  // The ladder is climbed from what hurts to what it is all for, so the top goal stands on top.
  private List<Line> ladder(Persona persona) {
    List<Line> lines = new ArrayList<>();
    List<BackStory> story =
        map.all(BackStory.class).stream()
            .filter(entry -> entry.persona().equals(persona.id()))
            .sorted(Comparator.comparing(BackStory::layer, Comparator.reverseOrder()))
            .toList();
    if (story.isEmpty()) {
      return lines;
    }
    lines.add(section("persona-story"));
    BackStoryLayer above = null;
    for (BackStory entry : story) {
      String label = entry.layer() == above ? "" : book.messages().name(entry.layer());
      Optional<Handle> whose = Optional.of(entry.id());
      lines.add(new Line(label, entry.text().value(), Look.RUNG, Look.RUNG_TEXT, whose));
      above = entry.layer();
    }
    return lines;
  }

  private List<List<Line>> frame() {
    List<List<Line>> parts = new ArrayList<>();
    Map<ObjectiveField, Text> goal = map.objective().fields();
    if (!goal.isEmpty()) {
      List<Line> why = new ArrayList<>();
      why.add(section("persona-why"));
      goal.forEach(
          (field, text) ->
              why.add(field(JourneyMap.OBJECTIVE, field, book.messages().dayOr(text))));
      parts.add(why);
    }
    if (!map.scope().fields().isEmpty()) {
      List<Line> covers = new ArrayList<>();
      covers.add(section("persona-scope"));
      map.scope()
          .fields()
          .forEach((field, text) -> covers.add(field(JourneyMap.SCOPE, field, text.value())));
      parts.add(covers);
    }
    return parts;
  }

  private Line section(String name) {
    return new Line(book.say(name), "", Look.SECTION, Look.SECTION, Optional.empty());
  }

  private Line field(Handle of, Enum<?> field, String text) {
    return new Line(book.messages().name(field), text, Look.FIELD, Look.VALUE, Optional.of(of));
  }
}
