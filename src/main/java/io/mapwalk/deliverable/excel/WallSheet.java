package io.mapwalk.deliverable.excel;

import io.mapwalk.deliverable.PaperSize;
import io.mapwalk.journey.JourneyMap;

/** The photos of the wall, on a sheet of their own. */
final class WallSheet {

  private static final int LEFT = 1;
  private static final int RIGHT = 3;
  private static final int HALF_PIXELS = 445;
  private static final int GAP_PIXELS = 24;
  private static final int TOP = 3;
  // Programs measure columns a little differently, so nothing is planned to the very edge.
  private static final double SURE = 0.97;

  private final Book book;

  WallSheet(Book book) {
    this.book = book;
  }

  /** Writes it, if there are photos. */
  void write() {
    if (WallPages.photos(book).isEmpty()) {
      return;
    }
    SheetWriter writer = book.repeating("wall", Colour.MUTED);
    writer.column(LEFT, HALF_PIXELS);
    writer.column(LEFT + 1, GAP_PIXELS);
    writer.column(RIGHT, HALF_PIXELS);
    writer.text(0, LEFT, ListSheet.kicker(book), Look.KICKER);
    writer.whose(0, LEFT, JourneyMap.HEADER);
    writer.text(1, LEFT, book.say("wall-title"), Look.TITLE);
    writer.fit(0, 22);
    writer.fit(2, 8);
    int end =
        new WallPages(
                book, writer, new WallPages.Half(LEFT, LEFT), new WallPages.Half(RIGHT, RIGHT))
            .write(TOP, SURE * Paper.down(PaperSize.A4) / 25.4 * 72 - writer.height(0, TOP - 1));
    // What is laid out for A4 is as much larger as the paper is.
    PaperSize paper = book.options().paper();
    double scale =
        Math.min(
            Paper.across(paper) / Paper.across(PaperSize.A4),
            Paper.down(paper) / Paper.down(PaperSize.A4));
    new Paper(book, writer.sheet())
        .scaled(Paper.of(paper), (int) (100 * scale * SURE))
        .headedBy(0, 1)
        .quiet(end, RIGHT);
    writer.sheet().setHorizontallyCenter(true);
    writer.finish();
  }
}
