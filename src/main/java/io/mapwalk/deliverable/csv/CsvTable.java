package io.mapwalk.deliverable.csv;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * A table on its way into a file [RFC 4180]. A spreadsheet runs a cell that begins like a formula,
 * so such words get an apostrophe in front [OWASP]; numbers of ours stay numbers.
 */
final class CsvTable {

  private static final String RISKY = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

  private final List<List<String>> rows = new ArrayList<>();

  CsvTable(List<String> headings) {
    rows.add(headings.stream().map(CsvTable::words).toList());
  }

  /** Whether there is nothing beneath the headings. */
  boolean isEmpty() {
    return rows.size() == 1;
  }

  /**
   * Adds a row.
   *
   * @param cells integers, whole numbers that may be missing, or anything else as words
   */
  void row(Object... cells) {
    List<String> row = new ArrayList<>();
    for (Object cell : cells) {
      if (cell instanceof OptionalInt number) {
        row.add(number.isPresent() ? Integer.toString(number.getAsInt()) : "");
      } else {
        row.add(cell instanceof Integer ? cell.toString() : words(cell.toString()));
      }
    }
    rows.add(row);
  }

  /** Writes it and leaves open what it writes to. */
  void write(Appendable out) throws IOException {
    // Not closed, for that would close what others go on writing to.
    CSVPrinter printer = new CSVPrinter(out, CSVFormat.RFC4180);
    for (List<String> row : rows) {
      printer.printRecord(row);
    }
  }

  private static String words(String text) {
    return !text.isEmpty() && RISKY.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
  }
}
