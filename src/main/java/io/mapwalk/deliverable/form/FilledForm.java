package io.mapwalk.deliverable.form;

import io.mapwalk.journey.Handle;
import io.mapwalk.journey.element.Lane;
import java.util.List;
import java.util.Optional;

/**
 * What stands in a form: every line somebody wrote, with the place it belongs to.
 *
 * @param names who filled it in, as they wrote it; blank where they did not
 * @param entries the lines, in their order
 * @param remarks what was not read as it stands
 */
record FilledForm(String names, List<Entry> entries, List<Remark> remarks) {

  /** Keeps its own unmodifiable copies. */
  FilledForm {
    entries = List.copyOf(entries);
    remarks = List.copyOf(remarks);
  }

  /**
   * A line somebody wrote.
   *
   * @param line its number in the file, from 1
   * @param stage the stage it stands under; empty where there is none, or it is gone
   * @param lane the row it stands under; that of the notes where it stands under none
   * @param before the touchpoint it stands above in the list of what is known; empty for the end
   * @param text the words, without the bullet; under feelings the whole line
   */
  record Entry(int line, Optional<Handle> stage, Lane lane, Optional<Handle> before, String text) {

    /** The same line, above a touchpoint. */
    Entry above(Handle touchpoint) {
      return new Entry(line, stage, lane, Optional.of(touchpoint), text);
    }
  }
}
