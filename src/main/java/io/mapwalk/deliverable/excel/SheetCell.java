package io.mapwalk.deliverable.excel;

/** What stands in a cell that is about to be written, and in which style of the workbook. */
sealed interface SheetCell {

  /** Where no cell is. */
  SheetCell NONE = new Blank(-1);

  /** The number of its style. */
  int style();

  /** The same in another style. */
  SheetCell styled(int other);

  /** A cell with nothing but a look. */
  record Blank(int style) implements SheetCell {
    @Override
    public Blank styled(int other) {
      return new Blank(other);
    }
  }

  /**
   * A cell with text.
   *
   * @param place where the text is among the strings of the workbook
   */
  record Words(int style, int place) implements SheetCell {
    @Override
    public Words styled(int other) {
      return new Words(other, place);
    }
  }

  /** A cell with a number, or with a day, which is one too. */
  record Amount(int style, double value) implements SheetCell {
    @Override
    public Amount styled(int other) {
      return new Amount(other, value);
    }
  }

  /**
   * A cell that reckons.
   *
   * @param formula of ours, without the equals sign
   * @param value what comes out of it now
   */
  record Worked(int style, String formula, double value) implements SheetCell {
    @Override
    public Worked styled(int other) {
      return new Worked(other, formula, value);
    }
  }
}
