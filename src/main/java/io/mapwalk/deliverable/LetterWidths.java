package io.mapwalk.deliverable;

/**
 * How wide letters are, as shares of the font size. Asking the machine's fonts would cost more than
 * writing a workbook and gives other answers on every machine.
 */
public final class LetterWidths {

  private static final int FIRST = ' ';
  private static final int OTHER_LATIN = 560;
  private static final int SYMBOL = 600;
  private static final int WIDE = 1050;

  // From the space to the tilde, in thousandths of the font size.
  private static final short[] WIDTHS = {
    226, 326, 401, 498, 507, 715, 682, 221, 303, 303, 498, 498, 250, 306, 252, 386,
    507, 507, 507, 507, 507, 507, 507, 507, 507, 507, 268, 268, 498, 498, 498, 463,
    894, 579, 544, 533, 615, 488, 459, 631, 623, 252, 319, 520, 420, 855, 646, 662,
    517, 673, 543, 459, 487, 642, 567, 890, 519, 487, 468, 307, 386, 307, 498, 498,
    291, 479, 525, 423, 525, 498, 305, 471, 525, 229, 239, 455, 229, 799, 525, 527,
    525, 525, 349, 391, 335, 525, 452, 715, 433, 453, 395, 314, 460, 314, 498
  };

  private LetterWidths() {}

  /**
   * The width of a letter in a narrow font of offices, in thousandths of the font size, from 0.
   *
   * @param point a code point
   */
  public static int of(int point) {
    if (point >= FIRST && point < FIRST + WIDTHS.length) {
      return WIDTHS[point - FIRST];
    }
    if (point == '\t') {
      return 4 * WIDTHS[0];
    }
    return point < 0x1100 ? latin(point) : point < 0x2E80 && point > 0x1FFF ? SYMBOL : WIDE;
  }

  private static int latin(int point) {
    return Character.getType(point) == Character.NON_SPACING_MARK ? 0 : OTHER_LATIN;
  }
}
