package io.mapwalk.deliverable.excel;

import java.io.BufferedWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/**
 * A sheet of POI but for its rows, which are {@link SheetRows}: put in when it is written. All that
 * is not a cell, such as widths, tables and charts, is as ever.
 */
final class LightSheet extends XSSFSheet {

  private static final String NO_ROWS = "<sheetData/>";

  private final SheetRows rows = new SheetRows();

  /** Its rows and cells. */
  SheetRows rows() {
    return rows;
  }

  /** What a cell says that holds text; empty for any other. */
  Optional<String> said(int row, int column) {
    return rows.at(row, column) instanceof SheetCell.Words words
        ? Optional.of(((SharedStrings) getWorkbook().getSharedStringSource()).said(words.place()))
        : Optional.empty();
  }

  /** The number in a cell; empty where none stands. */
  Optional<Double> number(int row, int column) {
    return rows.at(row, column) instanceof SheetCell.Amount amount
        ? Optional.of(amount.value())
        : Optional.empty();
  }

  /** How high a row is, in points. */
  double height(int row) {
    return rows.height(row).orElse(getDefaultRowHeightInPoints());
  }

  @Override
  protected void write(OutputStream out) throws IOException {
    rows.extent().ifPresent(this::setDimensionOverride);
    ByteArrayOutputStream frame = new ByteArrayOutputStream();
    super.write(frame);
    String xml = frame.toString(StandardCharsets.UTF_8);
    int at = xml.indexOf(NO_ROWS);
    if (at < 0) {
      throw new IllegalStateException("no place for rows");
    }
    Writer writer =
        new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 1 << 14);
    writer.write(xml, 0, at);
    rows.write(writer);
    writer.write(xml, at + NO_ROWS.length(), xml.length() - at - NO_ROWS.length());
    writer.flush();
  }
}
