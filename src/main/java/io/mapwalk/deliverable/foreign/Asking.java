package io.mapwalk.deliverable.foreign;

import java.util.List;

/** Settles what the columns of a stranger's table hold that do not say so themselves. */
@FunctionalInterface
public interface Asking {

  /** Takes every column for what it seems to be. */
  Asking NOBODY = (file, columns) -> columns;

  /**
   * Settles it.
   *
   * @param file the table
   * @param columns all its columns, with what each is taken for
   * @return the same columns with what they hold
   * @throws io.mapwalk.journey.Refused if somebody has to be asked who is not there
   */
  List<Column> settle(String file, List<Column> columns);
}
