package io.mapwalk.deliverable.excel;

import io.mapwalk.deliverable.ExportOptions;
import io.mapwalk.fixture.PizzaMap;
import io.mapwalk.journey.Dossier;
import io.mapwalk.journey.JourneyMap;
import io.mapwalk.journey.Messages;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.dhatim.fastexcel.reader.ReadableWorkbook;

/** A workbook as it was written, opened again in several ways. */
record Written(byte[] bytes) {

  /** Writes a map in English. */
  static Written of(JourneyMap map) {
    return of(map, ExportOptions.WHOLE);
  }

  /** Writes what an edition tells of a map in English. */
  static Written of(JourneyMap map, ExportOptions options) {
    return of(map, options, Locale.ENGLISH);
  }

  /** Writes what an edition tells of a map in a language. */
  static Written of(JourneyMap map, ExportOptions options, Locale language) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      new ExcelExport(new Messages(language), options)
          .write(options.edition().of(Dossier.of(map)), PizzaMap.NOON, ZoneOffset.UTC, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Written(out.toByteArray());
  }

  /** Opened with the library that wrote it. */
  XSSFWorkbook workbook() {
    try {
      return new XSSFWorkbook(new ByteArrayInputStream(bytes));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** All text of all cells. */
  List<String> texts() {
    List<String> texts = new ArrayList<>();
    for (Sheet sheet : workbook()) {
      for (Row row : sheet) {
        for (Cell cell : row) {
          if (cell.getCellType() == CellType.STRING && !cell.getStringCellValue().isEmpty()) {
            texts.add(cell.getStringCellValue());
          }
        }
      }
    }
    return texts;
  }

  /** All text of all cells, as a library sees it that had no part in writing. */
  String textsReadByAnother() throws IOException {
    StringBuilder texts = new StringBuilder();
    try (ReadableWorkbook read = new ReadableWorkbook(new ByteArrayInputStream(bytes))) {
      for (org.dhatim.fastexcel.reader.Sheet sheet : read.getSheets().toList()) {
        sheet.read().forEach(row -> row.forEach(cell -> texts.append(said(cell)).append('\n')));
      }
    }
    return texts.toString();
  }

  private static String said(org.dhatim.fastexcel.reader.Cell cell) {
    return cell == null ? "" : cell.getText();
  }

  /** The files in the archive a workbook is. */
  Map<String, String> parts() throws IOException {
    Map<String, String> parts = new TreeMap<>();
    try (InputStream in = new ByteArrayInputStream(bytes);
        ZipInputStream zip = new ZipInputStream(in)) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        parts.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
      }
    }
    return parts;
  }
}
