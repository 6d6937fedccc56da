package io.mapwalk.deliverable.excel;

import io.mapwalk.journey.element.Picture;
import org.apache.poi.ss.usermodel.ClientAnchor.AnchorType;
import org.apache.poi.util.Units;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFPicture;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A picture over the cells of a sheet, which are as large as they will be by then. */
final class SheetPicture {

  /** How many pixels of a screen there are to a point of type [CSS]. */
  static final double PIXELS_PER_POINT = 96.0 / 72;

  private final SheetWriter writer;

  SheetPicture(SheetWriter writer) {
    this.writer = writer;
  }

  /**
   * A rectangle, in pixels from the upper left corner of a cell.
   *
   * @param left how far to the right it begins
   * @param top how far down
   * @param wide its width
   * @param high its height
   */
  record Box(int left, int top, int wide, int high) {

    /**
     * The largest that a picture fills without being drawn out of shape, in the middle of this one.
     */
    Box around(Picture picture) {
      double scale = Math.min(wide / (double) picture.width(), high / (double) picture.height());
      int fittingWide = (int) Math.max(1, picture.width() * scale);
      int fittingHigh = (int) Math.max(1, picture.height() * scale);
      return new Box(
          left + (wide - fittingWide) / 2,
          top + (high - fittingHigh) / 2,
          fittingWide,
          fittingHigh);
    }
  }

  /** Where on a sheet a point lies: a cell, and how far into it, in pixels. */
  private record Corner(int row, int column, int right, int down) {}

  /**
   * Puts a picture there.
   *
   * @param row the row of the cell the box is counted from
   * @param column its column
   * @param words what stands for it where it cannot be seen
   */
  void put(Picture picture, int row, int column, Box box, String words) {
    Corner from = corner(row, column, box.left(), box.top());
    Corner to = corner(row, column, box.left() + box.wide(), box.top() + box.high());
    XSSFDrawing drawing = writer.sheet().createDrawingPatriarch();
    XSSFClientAnchor anchor =
        drawing.createAnchor(
            Units.pixelToEMU(from.right()),
            Units.pixelToEMU(from.down()),
            Units.pixelToEMU(to.right()),
            Units.pixelToEMU(to.down()),
            from.column(),
            from.row(),
            to.column(),
            to.row());
    anchor.setAnchorType(AnchorType.MOVE_DONT_RESIZE);
    XSSFWorkbook workbook = writer.sheet().getWorkbook();
    int index = workbook.addPicture(picture.bytes(), XSSFWorkbook.PICTURE_TYPE_JPEG);
    XSSFPicture placed = drawing.createPicture(anchor, index);
    placed.getCTPicture().getNvPicPr().getCNvPr().setDescr(words);
  }

  // The very end of a cell is told as such, and not as the beginning of the next.
  private Corner corner(int row, int column, int right, int down) {
    int atColumn = column;
    int x = right;
    while (x > writer.width(atColumn, atColumn)) {
      x -= writer.width(atColumn, atColumn);
      atColumn++;
    }
    int atRow = row;
    int y = down;
    while (y > high(atRow)) {
      y -= high(atRow);
      atRow++;
    }
    return new Corner(atRow, atColumn, x, y);
  }

  private int high(int row) {
    return (int) (writer.height(row, row) * PIXELS_PER_POINT);
  }
}
