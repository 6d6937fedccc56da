package io.mapwalk.deliverable.excel;

import io.mapwalk.deliverable.Remark;
import java.util.ArrayList;
import java.util.List;

/** What stands in a cell cannot be what it should be. */
final class Misfit extends Exception {

  private static final long serialVersionUID = 1L;

  private final String name;
  private final transient List<Object> arguments;

  /**
   * @param name what is wrong, as the bundle names it
   * @param arguments what the sentence speaks of besides the sheet, the cell and its heading
   */
  Misfit(String name, Object... arguments) {
    super(name, null, false, false);
    this.name = name;
    this.arguments = List.of(arguments);
  }

  /** What to say about it. */
  Remark in(String sheet, String cell, String heading) {
    List<Object> all = new ArrayList<>(List.of(sheet, cell, heading));
    all.addAll(arguments);
    return Remark.of("deliverable.xlsx." + name, all.toArray());
  }
}
