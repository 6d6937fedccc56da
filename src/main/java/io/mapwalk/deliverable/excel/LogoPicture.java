package io.mapwalk.deliverable.excel;

import io.mapwalk.deliverable.Brand.Logo;
import org.apache.poi.ss.usermodel.ClientAnchor.AnchorType;
import org.apache.poi.util.Units;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFPicture;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A logo at the top right of a page, as large as there is room for, never drawn out of shape. */
final class LogoPicture {

  private static final double WIDEST = 165;
  private static final double HIGHEST = 44;
  private static final double PIXELS_PER_POINT = 96.0 / 72;

  private final SheetWriter writer;

  LogoPicture(SheetWriter writer) {
    this.writer = writer;
  }

  /**
   * Puts it over the first two rows, which are as high as it is at most.
   *
   * @param logo the logo
   * @param last the last column it may stand over
   */
  void put(Logo logo, int last) {
    double scale = Math.min(1, Math.min(WIDEST / logo.width(), HIGHEST / logo.height()));
    int high = (int) Math.max(1, logo.height() * scale);
    int left = writer.width(last, last) - (int) Math.max(1, logo.width() * scale);
    int column = last;
    while (left < 0) {
      column--;
      left += writer.width(column, column);
    }
    int first = (int) (writer.height(0, 0) * PIXELS_PER_POINT);
    XSSFDrawing drawing = writer.sheet().createDrawingPatriarch();
    XSSFClientAnchor anchor =
        drawing.createAnchor(
            Units.pixelToEMU(left),
            0,
            0,
            Units.pixelToEMU(high <= first ? high : high - first),
            column,
            0,
            last + 1,
            high <= first ? 0 : 1);
    anchor.setAnchorType(AnchorType.MOVE_DONT_RESIZE);
    XSSFWorkbook workbook = writer.sheet().getWorkbook();
    int kind = logo.png() ? XSSFWorkbook.PICTURE_TYPE_PNG : XSSFWorkbook.PICTURE_TYPE_JPEG;
    XSSFPicture picture =
        drawing.createPicture(anchor, workbook.addPicture(logo.bytes().copy(), kind));
    picture.getCTPicture().getNvPicPr().getCNvPr().setDescr(logo.words());
  }
}
