package io.mapwalk.workshop.template;

import io.mapwalk.journey.element.Phase;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.node.Node;
import org.jspecify.annotations.Nullable;

/**
 * Reads the agendas: one table, a row for each step in running order, a column for each time there
 * may be. An empty cell leaves the step out.
 */
final class AgendaReader {

  private static final Pattern TOTAL = Pattern.compile("(\\d{1,4})(\\s*min(utes)?\\.?)?");
  private static final Pattern MINUTES = Pattern.compile("[1-9]\\d{0,2}");

  private final List<Step> steps;
  private final Faults faults;
  private final List<Column> columns = new ArrayList<>();

  /**
   * @param steps the steps of the template
   * @param faults where to note what is wrong
   */
  AgendaReader(List<Step> steps, Faults faults) {
    this.steps = steps;
    this.faults = faults;
  }

  /** A time there may be, with what was found beneath it. */
  private record Column(Optional<Integer> total, List<Agenda.Slot> slots) {}

  /** Reads the table of a section; no agenda where there is none. */
  List<Agenda> read(Section section) {
    List<Node> tables = section.blocks().stream().filter(TableBlock.class::isInstance).toList();
    if (tables.size() != 1) {
      faults.add(section.line(), "agendas-not-one-table");
      return List.of();
    }
    for (Node row : rows(tables.get(0))) {
      if (row.getParent() instanceof TableHead) {
        readHead(row);
      } else {
        readRow(row);
      }
    }
    return agendas(PlainText.line(tables.get(0), 0));
  }

  private void readHead(Node row) {
    List<String> cells = cells(row);
    Set<Integer> seen = new TreeSet<>();
    for (String cell : cells.subList(Math.min(1, cells.size()), cells.size())) {
      Matcher matcher = TOTAL.matcher(cell);
      Optional<Integer> total =
          matcher.matches() ? Optional.of(Integer.valueOf(matcher.group(1))) : Optional.empty();
      if (total.isEmpty()) {
        faults.add(PlainText.line(row, 0), "agenda-bad-total", cell);
      } else if (!seen.add(total.get())) {
        faults.add(PlainText.line(row, 0), "agenda-total-twice", cell);
      }
      columns.add(new Column(total, new ArrayList<>()));
    }
    if (columns.isEmpty()) {
      faults.add(PlainText.line(row, 0), "agendas-not-one-table");
    }
  }

  private void readRow(Node row) {
    List<String> cells = cells(row);
    int line = PlainText.line(row, 0);
    String key = cells.get(0);
    checkStep(key, line);
    for (int i = 0; i < columns.size() && i + 1 < cells.size(); i++) {
      String cell = cells.get(i + 1);
      if (MINUTES.matcher(cell).matches()) {
        addSlot(columns.get(i), new Agenda.Slot(key, Integer.parseInt(cell)), line);
      } else if (!cell.isEmpty()) {
        faults.add(line, "agenda-bad-minutes", cell, key);
      }
    }
  }

  private void addSlot(Column column, Agenda.Slot slot, int line) {
    // A step may have several rows, so that an agenda can take it earlier than another one does.
    if (!slot.step().equals(Agenda.BREAK)
        && column.slots().stream().anyMatch(each -> each.step().equals(slot.step()))) {
      faults.add(line, "agenda-step-twice", slot.step());
    }
    column.slots().add(slot);
  }

  private void checkStep(String key, int line) {
    if (key.equals(Agenda.BREAK)) {
      return;
    }
    Optional<Step> step = steps.stream().filter(each -> each.key().equals(key)).findFirst();
    if (step.isEmpty()) {
      List<String> known = steps.stream().map(Step::key).filter(each -> !each.isEmpty()).toList();
      faults.add(line, "agenda-unknown-step", key, Names.suggest(key, known));
    } else if (step.get().phase() != Phase.ROOM) {
      faults.add(line, "agenda-step-elsewhere", key);
    }
  }

  private List<Agenda> agendas(int line) {
    List<Agenda> agendas = new ArrayList<>();
    for (Column column : columns) {
      int sum = column.slots().stream().mapToInt(Agenda.Slot::minutes).sum();
      int total = column.total().orElse(sum);
      if (total != sum) {
        faults.add(line, "agenda-sum", Integer.toString(total), Integer.toString(sum));
      }
      agendas.add(new Agenda(total, column.slots()));
    }
    return agendas.stream().sorted(Comparator.comparingInt(Agenda::minutes)).toList();
  }

  private static List<Node> rows(Node table) {
    return children(table).stream().flatMap(part -> children(part).stream()).toList();
  }

  private static List<String> cells(Node row) {
    return children(row).stream().map(PlainText::of).toList();
  }

  private static List<Node> children(Node parent) {
    List<Node> children = new ArrayList<>();
    for (@Nullable Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
      children.add(child);
    }
    return children;
  }
}
