package io.mapwalk.deliverable.excel;

import io.mapwalk.deliverable.Returned;
import io.mapwalk.journey.JourneyMap;
import io.mapwalk.journey.Progress.Task;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A workbook as somebody edits it, and what comes back of it. */
final class Edited {

  /** The row of the headings of every list. */
  static final int TOP = 4;

  private final XSSFWorkbook book;

  Edited(Written written) {
    this.book = written.workbook();
  }

  XSSFWorkbook book() {
    return book;
  }

  /** The cell under a heading, in the row whose cells have those words somewhere. */
  Cell cell(String sheet, String words, String heading) {
    Row row = row(sheet, words);
    return row.getCell(column(sheet, heading), Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
  }

  /** Writes into it. */
  Edited set(String sheet, String words, String heading, String value) {
    cell(sheet, words, heading).setCellValue(value);
    return this;
  }

  /** The first row in which a cell has those words. */
  Row row(String sheet, String words) {
    for (Row row : book.getSheet(sheet)) {
      if (row.getRowNum() > TOP) {
        for (Cell cell : row) {
          if (cell.toString().equals(words)) {
            return row;
          }
        }
      }
    }
    throw new AssertionError("no row with " + words);
  }

  /** The column with a heading. */
  int column(String sheet, String heading) {
    for (Cell cell : book.getSheet(sheet).getRow(TOP)) {
      if (cell.getStringCellValue().equals(heading)) {
        return cell.getColumnIndex();
      }
    }
    throw new AssertionError("no column " + heading);
  }

  /** A row beneath the last. */
  Row added(String sheet) {
    Sheet found = book.getSheet(sheet);
    return found.createRow(found.getLastRowNum() + 1);
  }

  /** A copy of a row beneath the last, without what the program reckons. */
  Row copied(String sheet, Row row) {
    Row copy = added(sheet);
    for (Cell cell : row) {
      if (cell.getCellType() == CellType.STRING) {
        copy.createCell(cell.getColumnIndex()).setCellValue(cell.getStringCellValue());
      }
    }
    return copy;
  }

  /** What it makes of a map. */
  Returned onto(JourneyMap map) {
    return read(bytes()).onto(map);
  }

  /** The bytes of the file. */
  byte[] bytes() {
    try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      book.write(out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Reads a file. */
  static WorkbookIncoming read(byte[] bytes) {
    try {
      Path file = Files.createTempFile("map", ".xlsx");
      try {
        Files.write(file, bytes);
        return WorkbookIncoming.read(file, Task.UNSEEN);
      } finally {
        Files.deleteIfExists(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
