package io.mapwalk.deliverable.excel;

/**
 * Where what a column shows is kept, and so what an edit in it comes to.
 *
 * @param <E> what the list is of
 */
sealed interface Origin<E> {

  /**
   * Here: the cell is the one place of its field.
   *
   * @param taking takes an edited cell into the element
   * @param refers whether other elements must be read first
   */
  record Here<E>(Taking<E> taking, boolean refers) implements Origin<E> {}

  /**
   * On another sheet.
   *
   * @param sheet the key of its name
   */
  record Elsewhere<E>(String sheet) implements Origin<E> {}

  /** Nowhere: it is worked out, or given by the program. */
  record Reckoned<E>() implements Origin<E> {}

  /** Takes an edited cell into an element. */
  @FunctionalInterface
  interface Taking<E> {

    /**
     * The element with what the row says.
     *
     * @param element the element so far
     * @param row the row of the list
     * @param names finds other elements
     * @throws Misfit if what stands there fits no element
     */
    E take(E element, Cells row, Names names) throws Misfit;
  }

  /** The cells of one row, by the keys of their columns. */
  interface Cells {

    /** What stands in a cell now; what stood there where the column is gone. */
    Entry now(String key);

    /** Whether a cell says something else than it did. */
    boolean changed(String key);
  }
}
