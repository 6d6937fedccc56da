package io.mapwalk.deliverable.excel;

import io.mapwalk.deliverable.excel.SheetPicture.Box;
import io.mapwalk.journey.element.Portrait;

/** A portrait at the right end of a row, as high as the row, never drawn out of shape. */
final class PortraitPicture {

  /** The height of the row it stands in, in points. */
  static final double ROW_POINTS = 84;

  private static final int AIR = 3;
  private static final int HIGHEST = (int) (ROW_POINTS * SheetPicture.PIXELS_PER_POINT) - 2 * AIR;
  private static final int WIDEST = 220;

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
    Box filled = new Box(0, 0, WIDEST, HIGHEST).around(portrait);
    int left = writer.width(column, column) - filled.wide();
    Box box = new Box(left, AIR, filled.wide(), filled.high());
    new SheetPicture(writer).put(portrait, row, column, box, words);
  }
}
