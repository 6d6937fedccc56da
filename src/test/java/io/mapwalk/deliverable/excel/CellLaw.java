package io.mapwalk.deliverable.excel;

import static org.assertj.core.api.Assertions.assertThat;

import io.mapwalk.deliverable.Returned;
import io.mapwalk.journey.Handle;
import io.mapwalk.journey.JourneyMap;
import io.mapwalk.journey.Messages;
import io.mapwalk.journey.element.Element;
import io.mapwalk.journey.element.Emotion;
import io.mapwalk.journey.merge.Difference;
import io.mapwalk.journey.merge.Differences;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;

/** The law of the cells: a cell that is changed changes what it shows, and nothing else. */
final class CellLaw {

  private static final Messages ENGLISH = new Messages(Locale.ENGLISH);
  private static final Map<String, String> OTHER =
      Map.ofEntries(
          Map.entry("rounds", "1 2"),
          Map.entry("grounds", "Needs: observed"),
          Map.entry("facts", "Needs: Eva\nQuote: Eva"),
          Map.entry("statement", "st1"),
          Map.entry("about", "st1"),
          Map.entry("became", "i1"),
          Map.entry("supports", "c1"),
          Map.entry("answers", "o1"),
          Map.entry("from", "asks around"),
          Map.entry("to", "decides"));

  private final JourneyMap map;

  /** Types something into a cell of a workbook, and reads it. */
  interface Typing {

    /**
     * What becomes of the map.
     *
     * @param row the row, from 0
     * @param heading the heading of the column
     */
    Returned typed(JourneyMap map, String sheet, int row, String heading, String value);
  }

  CellLaw(JourneyMap map) {
    this.map = map;
  }

  /** Typing by the library that wrote it. */
  static Typing typedInto(Written written) {
    return (map, sheet, row, heading, value) -> {
      Edited edited = new Edited(written);
      int column = edited.column(sheet, heading);
      type(
          edited
              .book()
              .getSheet(sheet)
              .getRow(row)
              .getCell(column, Row.MissingCellPolicy.CREATE_NULL_AS_BLANK),
          value);
      return edited.onto(map);
    };
  }

  // As a spreadsheet program takes what is typed: a number is one, a date is one.
  private static void type(Cell cell, String value) {
    if (value.matches("[0-9]{1,3}")) {
      cell.setCellValue(Integer.parseInt(value));
    } else if (value.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}")
        && cell.getCellStyle().getDataFormatString().contains("yy")) {
      cell.setCellValue(LocalDate.parse(value));
    } else {
      cell.setCellValue(value);
    }
  }

  /** Typing into what was read, which is quicker than writing a file for every cell. */
  static Typing typedInto(WorkbookFile file) {
    return (map, sheet, row, heading, value) -> {
      List<Grid> grids =
          file.grids().stream()
              .map(g -> g.name().equals(sheet) ? typed(g, row, heading, value) : g)
              .toList();
      WorkbookFile typed = new WorkbookFile(grids, file.mark(), file.title(), file.hidden());
      return WorkbookIncoming.of(typed).orElseThrow().onto(map);
    };
  }

  private static Grid typed(Grid grid, int row, String heading, String value) {
    TreeMap<Integer, TreeMap<Integer, Entry>> rows = new TreeMap<>();
    grid.rows().forEach((number, cells) -> rows.put(number, new TreeMap<>(cells)));
    int column =
        rows.get(Edited.TOP).entrySet().stream()
            .filter(cell -> cell.getValue().said().equals(heading))
            .map(Map.Entry::getKey)
            .findFirst()
            .orElseThrow();
    rows.get(row).put(column, new Entry.Words(value));
    return new Grid(grid.name(), rows, grid.joined());
  }

  /**
   * Tries every cell.
   *
   * @return how many cells were tried
   */
  int hold(Typing typing) {
    int tried = about(typing);
    for (ListPlan<?> plan : new Lists(telling(map)).whole()) {
      tried += list(plan, typing);
    }
    return tried;
  }

  private int about(Typing typing) {
    int tried = 0;
    int row = Edited.TOP;
    for (About.Part<?> part : new About(telling(map)).parts()) {
      tried += about(part, row, typing);
      row += part.fields().size();
    }
    return tried;
  }

  private <E extends Element> int about(About.Part<E> part, int above, Typing typing) {
    int row = above;
    for (Column<E> field : part.fields()) {
      String other =
          switch (field.key()) {
            case "kind" -> "Future state";
            case "language" -> "nl";
            default -> "something else";
          };
      Returned returned = typing.typed(map, "About this map", ++row, "Value", other);
      isJustThat(returned, part.element().id(), field.key());
    }
    return part.fields().size();
  }

  private <E extends Element> int list(ListPlan<E> plan, Typing typing) {
    String sheet = ENGLISH.text("deliverable.excel." + plan.sheet());
    int tried = 0;
    List<E> rows = plan.rows();
    for (int i = 0; i < rows.size(); i++) {
      for (Column<E> column : plan.columns()) {
        if (!column.isHome() || column.key().equals(ListPlan.NUMBER)) {
          continue;
        }
        String other = other(plan, column, column.value().apply(rows.get(i)), usual(rows, column));
        if (!other.isEmpty()) {
          Returned back = typing.typed(map, sheet, Edited.TOP + 1 + i, column.heading(), other);
          isJustThat(back, rows.get(i).id(), plan.table() + " " + column.key() + " " + other);
          tried++;
        }
      }
    }
    return tried;
  }

  private void isJustThat(Returned returned, Handle element, String what) {
    assertThat(returned.remarks()).as(what).isEmpty();
    List<Difference> differences = Differences.between(map, returned.map());
    assertThat(differences).as(what).hasSize(1);
    assertThat(differences.get(0).element()).as(what).isEqualTo(element);
    assertThat(differences.get(0).fields()).as(what).hasSize(1);
  }

  // What stands in a column where it is not empty.
  private static <E> Entry usual(List<E> rows, Column<E> column) {
    return rows.stream()
        .map(column.value())
        .filter(entry -> !entry.isEmpty())
        .findFirst()
        .orElse(Entry.NONE);
  }

  // Something else that may stand in the cell; blank where the map has nothing else for it.
  private String other(ListPlan<?> plan, Column<?> column, Entry now, Entry usual) {
    String key = column.key();
    if (key.equals("at.touchpoint")) {
      // Of feelings there is one a moment, and the small map has one at each.
      return now.says(new Entry.Words("asks around")) && plan.type() != Emotion.class
          ? "decides"
          : "";
    } else if (key.equals("at.stage")) {
      return now.isEmpty() ? map.stages().get(0).text().value() : "";
    } else if (Set.of("stage", "persona", "cluster", "kpi", "idea").contains(key)) {
      return now.isEmpty() && key.equals("cluster") ? "a cluster" : "";
    } else if (key.equals("pains")) {
      return "";
    } else if (OTHER.containsKey(key)) {
      return now.says(new Entry.Words(OTHER.get(key))) ? "" : OTHER.get(key);
    } else if (!column.choices().isEmpty()) {
      return chosen(column.choices(), now);
    } else if (usual instanceof Entry.Number number) {
      return number.value() == 0.6 ? "45%" : "2";
    } else if (usual instanceof Entry.Day) {
      return "2027-01-31";
    }
    return "something else";
  }

  private static String chosen(List<String> choices, Entry now) {
    Map<Boolean, String> marks = new HashMap<>();
    if (choices.size() == 1) {
      marks.put(true, choices.get(0));
      marks.put(false, "no");
      return marks.get(now.isEmpty());
    }
    return choices.stream()
        .filter(c -> !now.says(new Entry.Words(c)))
        .filter(c -> now.number().isEmpty() || now.number().getAsDouble() != Integer.parseInt(c))
        .findFirst()
        .orElse("");
  }

  /** How a map is told where everything is. */
  static Telling telling(JourneyMap map) {
    return new Telling() {
      @Override
      public JourneyMap map() {
        return map;
      }

      @Override
      public Wording wording() {
        return new Wording(map, ENGLISH);
      }

      @Override
      public boolean whole() {
        return true;
      }
    };
  }
}
