package io.mapwalk.deliverable.excel;

import io.mapwalk.journey.element.Portrait;
import org.apache.poi.ss.usermodel.ClientAnchor.AnchorType;
import org.apache.poi.util.Units;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFPicture;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A portrait at the right end of a row, as high as the row, never drawn out of shape. */
final class PortraitPicture {

  /** The height of the row it stands in, in points. */
  static final double ROW_POINTS = 84;

  private static final double PIXELS_PER_POINT = 96.0 / 72;
  private static final int AIR = 3;
  private static final double HIGHEST = ROW_POINTS * PIXELS_PER_POINT - 2 * AIR;
  private static final double WIDEST = 220;

  private final SheetWriter writer;

  PortraitPicture(SheetWriter writer) {
    this.writer = writer;
  }

  /**
   * Puts it into a cell.
   *
   * @param row a row of that height
   * @param column a column that is wider than it is
   * @param words what stands for it where it cannot be seen
   */
  void put(Portrait portrait, int row, int column, String words) {
    double scale = Math.min(WIDEST / portrait.width(), HIGHEST / portrait.height());
    int wide = (int) Math.max(1, portrait.width() * scale);
    int high = (int) Math.max(1, portrait.height() * scale);
    int right = writer.width(column, column);
    XSSFDrawing drawing = writer.sheet().createDrawingPatriarch();
    XSSFClientAnchor anchor =
        drawing.createAnchor(
            Units.pixelToEMU(right - wide),
            Units.pixelToEMU(AIR),
            Units.pixelToEMU(right),
            Units.pixelToEMU(AIR + high),
            column,
            row,
            column,
            row);
    anchor.setAnchorType(AnchorType.MOVE_DONT_RESIZE);
    XSSFWorkbook workbook = writer.sheet().getWorkbook();
    int picture = workbook.addPicture(portrait.bytes(), XSSFWorkbook.PICTURE_TYPE_JPEG);
    XSSFPicture placed = drawing.createPicture(anchor, picture);
    placed.getCTPicture().getNvPicPr().getCNvPr().setDescr(words);
  }
}
