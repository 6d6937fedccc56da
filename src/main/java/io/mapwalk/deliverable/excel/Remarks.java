package io.mapwalk.deliverable.excel;

import io.mapwalk.deliverable.Remark;
import java.util.ArrayList;
import java.util.List;

/** What is worth saying of a reading; the same is said once, and not without end. */
final class Remarks {

  private static final int MOST = 200;

  private final List<Remark> remarks = new ArrayList<>();

  /** Says it. */
  void add(Remark remark) {
    if (remarks.size() < MOST && !remarks.contains(remark)) {
      remarks.add(remark);
    }
  }

  /** All that was said. */
  List<Remark> all() {
    return List.copyOf(remarks);
  }
}
