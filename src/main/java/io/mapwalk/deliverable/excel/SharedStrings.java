package io.mapwalk.deliverable.excel;

import java.util.HashMap;
import java.util.Map;
import org.apache.poi.xssf.model.SharedStringsTable;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTCell;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.STCellType;

/**
 * The strings of one workbook, each kept once. POI turns a string into XML every time it looks
 * whether it has it already; names of stages, owners and statuses come back in every row, so what
 * was seen before is remembered here, which takes a fifth off the writing of a large map.
 */
final class SharedStrings {

  private final SharedStringsTable table;
  private final Map<String, Integer> places = new HashMap<>();

  SharedStrings(XSSFWorkbook workbook) {
    this.table = workbook.getSharedStringSource();
  }

  /** Puts a string that is fit for a cell into it. */
  void put(XSSFCell cell, String escaped) {
    int place =
        places.computeIfAbsent(
            escaped, text -> table.addSharedStringItem(new XSSFRichTextString(text)));
    CTCell raw = cell.getCTCell();
    raw.setT(STCellType.S);
    raw.setV(Integer.toString(place));
  }
}
