package io.mapwalk.packaged;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * What a workbook of ours costs is measured beside this one: the same sheets, cells, strings and
 * numbers, written by bare POI in one style, with nothing measured, drawn, named or merged. It is a
 * program of its own too, for the cold process.
 */
final class BareWorkbook {

  private final List<Sheet> sheets;

  /** A sheet and what is on it, row by row. */
  private record Sheet(String name, List<Cell> cells) {}

  /** A cell that says a number, some text, or neither. */
  private record Cell(int row, int column, Kind kind, double number, String text) {}

  private enum Kind {
    NUMBER,
    TEXT,
    BLANK
  }

  private BareWorkbook(List<Sheet> sheets) {
    this.sheets = sheets;
  }

  /**
   * Writes what was kept to a file.
   *
   * @param args where it was kept, and the file
   */
  public static void main(String[] args) throws IOException {
    BareWorkbook kept;
    try (InputStream in = new BufferedInputStream(Files.newInputStream(Path.of(args[0])))) {
      kept = kept(in);
    }
    try (OutputStream out = Files.newOutputStream(Path.of(args[1]))) {
      kept.write(out);
    }
  }

  /** The cells of a workbook. */
  static BareWorkbook of(InputStream in) throws IOException {
    List<Sheet> sheets = new ArrayList<>();
    try (XSSFWorkbook workbook = new XSSFWorkbook(in)) {
      for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
        XSSFSheet sheet = workbook.getSheetAt(i);
        List<Cell> cells = new ArrayList<>();
        sheet.forEach(row -> row.forEach(cell -> cells.add(cell((XSSFCell) cell))));
        sheets.add(new Sheet(sheet.getSheetName(), cells));
      }
    }
    return new BareWorkbook(sheets);
  }

  private static Cell cell(XSSFCell cell) {
    CellType type = cell.getCellType();
    CellType told = type == CellType.FORMULA ? cell.getCachedFormulaResultType() : type;
    int row = cell.getRowIndex();
    int column = cell.getColumnIndex();
    return switch (told) {
      case NUMERIC -> new Cell(row, column, Kind.NUMBER, cell.getNumericCellValue(), "");
      case STRING -> new Cell(row, column, Kind.TEXT, 0, cell.getStringCellValue());
      default -> new Cell(row, column, Kind.BLANK, 0, "");
    };
  }

  /** How many cells there are. */
  int cells() {
    return sheets.stream().mapToInt(sheet -> sheet.cells().size()).sum();
  }

  /** Writes them, cell by cell, as the guide of POI shows it. */
  void write(OutputStream out) throws IOException {
    try (XSSFWorkbook workbook = new XSSFWorkbook()) {
      XSSFCellStyle style = workbook.createCellStyle();
      style.setWrapText(true);
      for (Sheet each : sheets) {
        XSSFSheet sheet = workbook.createSheet(each.name());
        for (Cell cell : each.cells()) {
          XSSFRow row = sheet.getRow(cell.row());
          XSSFCell written =
              (row == null ? sheet.createRow(cell.row()) : row).createCell(cell.column());
          written.setCellStyle(style);
          switch (cell.kind()) {
            case NUMBER -> written.setCellValue(cell.number());
            case TEXT -> written.setCellValue(cell.text());
            case BLANK -> written.setBlank();
          }
        }
      }
      workbook.write(out);
    }
  }

  /** Keeps them in a file for {@link #main}. */
  void keep(Path file) throws IOException {
    try (DataOutputStream out =
        new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file)))) {
      out.writeInt(sheets.size());
      for (Sheet sheet : sheets) {
        out.writeUTF(sheet.name());
        out.writeInt(sheet.cells().size());
        for (Cell cell : sheet.cells()) {
          out.writeInt(cell.row());
          out.writeInt(cell.column());
          out.writeByte(cell.kind().ordinal());
          out.writeDouble(cell.number());
          out.writeUTF(cell.text());
        }
      }
    }
  }

  private static BareWorkbook kept(InputStream stream) throws IOException {
    DataInputStream in = new DataInputStream(stream);
    List<Sheet> sheets = new ArrayList<>();
    int number = in.readInt();
    for (int i = 0; i < number; i++) {
      String name = in.readUTF();
      int size = in.readInt();
      List<Cell> cells = new ArrayList<>(size);
      for (int c = 0; c < size; c++) {
        cells.add(
            new Cell(
                in.readInt(),
                in.readInt(),
                Kind.values()[in.readByte()],
                in.readDouble(),
                in.readUTF()));
      }
      sheets.add(new Sheet(name, cells));
    }
    return new BareWorkbook(sheets);
  }
}
