package io.mapwalk.deliverable.excel;

import io.mapwalk.deliverable.Edition;
import io.mapwalk.deliverable.ExportOptions;
import io.mapwalk.journey.JourneyMap;
import io.mapwalk.journey.Progress.Task;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * One workbook while it is being written: what every sheet needs.
 *
 * @param workbook the workbook, made of {@link LightParts}
 * @param styles its styles
 * @param strings its strings
 * @param map what it tells of
 * @param wording what it is told in
 * @param today the day it is written
 * @param options whom it is for and what it is printed on
 * @param mark what the file says of itself
 * @param task is told how far it has come
 * @param repeats what the sheets written so far repeat
 */
record Book(
    XSSFWorkbook workbook,
    Styles styles,
    SharedStrings strings,
    JourneyMap map,
    Wording wording,
    LocalDate today,
    ExportOptions options,
    FileMark mark,
    Task task,
    List<Repeats> repeats)
    implements Telling {

  /** The narrow empty column at the left of every sheet, in pixels. */
  static final int GUTTER = 14;

  @Override
  public boolean whole() {
    return options.edition() == Edition.WORKING;
  }

  /**
   * Begins a sheet: its name from the bundle, no grid, a coloured tab, the cursor at its top.
   *
   * @param name the key of its name
   * @param tab the colour of its tab
   */
  SheetWriter sheet(String name, Colour tab) {
    return sheet(name, tab, Optional.empty());
  }

  /**
   * Begins a sheet that only repeats what stands on others, and notes of what.
   *
   * @param name the key of its name
   * @param tab the colour of its tab
   */
  SheetWriter repeating(String name, Colour tab) {
    Repeats noted = new Repeats();
    repeats.add(noted);
    return sheet(name, tab, Optional.of(noted));
  }

  private SheetWriter sheet(String name, Colour tab, Optional<Repeats> noted) {
    LightSheet sheet =
        (LightSheet) workbook.createSheet(WorkbookUtil.createSafeSheetName(say(name)));
    sheet.setDisplayGridlines(false);
    sheet.setPrintGridlines(false);
    sheet.setTabColor(styles.colour(tab));
    SheetWriter writer = new SheetWriter(sheet, styles, strings, task, noted);
    writer.column(0, GUTTER);
    return writer;
  }
}
