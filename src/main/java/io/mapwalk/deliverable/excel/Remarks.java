package io.mapwalk.deliverable.excel;

import io.mapwalk.deliverable.Remark;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What is worth saying of a reading; the same of many cells of a column is said once. */
final class Remarks {

  private static final int MOST = 200;

  private final List<Remark> remarks = new ArrayList<>();
  private final Set<String> said = new HashSet<>();

  /** Says it. */
  void add(Remark remark) {
    if (remarks.size() < MOST && !remarks.contains(remark)) {
      remarks.add(remark);
    }
  }

  /** Says it, unless something alike was said of the column already. */
  void once(String column, Remark remark) {
    if (said.add(column + " " + remark.code())) {
      add(remark);
    }
  }

  /** All that was said. */
  List<Remark> all() {
    return List.copyOf(remarks);
  }
}
