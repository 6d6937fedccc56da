package io.mapwalk.deliverable.excel;

import io.mapwalk.deliverable.PaperSize;
import io.mapwalk.journey.element.Stage;
import java.util.List;

/** Ends the pages of a large matrix where a stage or a lane ends, and not in the middle of one. */
final class PageBreaks {

  private final SheetWriter writer;
  private final Track track;
  private final PaperSize paper;
  private final double scale;

  /**
   * Breaks for a sheet.
   *
   * @param paper what it is printed on
   * @param scale how large it is printed; 1 is as on the screen
   */
  PageBreaks(SheetWriter writer, Track track, PaperSize paper, double scale) {
    this.writer = writer;
    this.track = track;
    this.paper = paper;
    this.scale = scale;
  }

  /**
   * Sets them.
   *
   * @param stages the stages, in order
   * @param joints the rows before which a page may end, from top to bottom
   * @param firstHeading the first row repeated on every page
   * @param lastHeading the last of them
   */
  void set(List<Stage> stages, List<Integer> joints, int firstHeading, int lastHeading) {
    columns(stages);
    rows(joints, writer.height(firstHeading, lastHeading));
  }

  private void columns(List<Stage> stages) {
    double room = Paper.across(paper) / scale / 25.4 * 96 - Book.GUTTER - Track.LABEL_PIXELS;
    double used = 0;
    for (Stage stage : stages) {
      Track.Span span = track.of(stage);
      int width = writer.width(span.first(), span.last());
      if (used > 0 && used + width > room) {
        writer.sheet().setColumnBreak(span.first() - 1);
        used = 0;
      }
      used += width;
    }
  }

  private void rows(List<Integer> joints, double headings) {
    double room = Paper.down(paper) / scale / 25.4 * 72;
    double used = 0;
    int from = 0;
    for (int i = 0; i < joints.size(); i++) {
      int end = i + 1 < joints.size() ? joints.get(i + 1) : writer.end();
      double height = writer.height(joints.get(i), end - 1);
      used += writer.height(from, joints.get(i) - 1);
      if (used + height > room && joints.get(i) > joints.get(0)) {
        writer.sheet().setRowBreak(joints.get(i) - 1);
        used = headings;
      }
      from = joints.get(i);
    }
  }
}
