package io.mapwalk.deliverable.excel;

import io.mapwalk.deliverable.excel.SheetPicture.Box;
import io.mapwalk.deliverable.excel.Styles.Place;
import io.mapwalk.journey.element.Photo;
import io.mapwalk.journey.element.WallPicture;
import io.mapwalk.journey.element.Worded;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Lays photos of the wall onto pages: a wide one fills a page, two high ones share one. None is
 * cut, and beneath each stands what it is.
 */
final class WallPages {

  // Over several rows, for nobody scrolls well past a row as high as a screen.
  private static final int ROWS = 4;
  private static final double CAPTION_POINTS = 50;
  private static final int AIR = 6;

  private final Book book;
  private final SheetWriter writer;
  private final Half left;
  private final Half right;

  /**
   * Half of the width of a page, as columns.
   *
   * @param first its first column
   * @param last its last column
   */
  record Half(int first, int last) {}

  WallPages(Book book, SheetWriter writer, Half left, Half right) {
    this.book = book;
    this.writer = writer;
    this.left = left;
    this.right = right;
  }

  /** The photos there are. */
  static List<Photo> photos(Book book) {
    return book.map().all(Photo.class);
  }

  /**
   * Writes them.
   *
   * @param top the row to begin in, on a page with nothing but a heading on it
   * @param room how high what is left of a page is, in points of the sheet
   * @return the row behind them
   */
  int write(int top, double room) {
    double points = Math.min(ROWS * SheetWriter.MAX_HEIGHT, room - CAPTION_POINTS);
    int row = top;
    for (List<Photo> page : pages()) {
      if (row > top) {
        writer.sheet().setRowBreak(row - 1);
      }
      for (int i = 0; i < ROWS; i++) {
        writer.fit(row + i, points / ROWS);
      }
      if (page.size() == 1) {
        photo(page.get(0), row, points, new Half(left.first(), right.last()));
      } else {
        photo(page.get(0), row, points, left);
        photo(page.get(1), row, points, right);
      }
      row += ROWS + 1;
    }
    return row;
  }

  private List<List<Photo>> pages() {
    List<List<Photo>> pages = new ArrayList<>();
    for (Photo photo : photos(book)) {
      List<Photo> last = pages.isEmpty() ? List.of() : pages.get(pages.size() - 1);
      if (last.size() == 1 && isHigh(last.get(0)) && isHigh(photo)) {
        pages.set(pages.size() - 1, List.of(last.get(0), photo));
      } else {
        pages.add(List.of(photo));
      }
    }
    return pages;
  }

  private static boolean isHigh(Photo photo) {
    return photo.picture().filter(picture -> picture.height() > picture.width()).isPresent();
  }

  private void photo(Photo photo, int row, double points, Half over) {
    String caption = photo.text().value();
    if (photo.picture().isPresent()) {
      WallPicture picture = photo.picture().get();
      int high = (int) (points * SheetPicture.PIXELS_PER_POINT);
      // Not to the very edge, or a printer draws a sliver of it on the page before.
      Box room = new Box(0, AIR, writer.width(over.first(), over.last()), high - 2 * AIR);
      new SheetPicture(writer)
          .put(
              picture,
              row,
              over.first(),
              room.around(picture),
              book.say("photo", CellText.glimpse(caption)));
    }
    int beneath = row + ROWS;
    writer.span(beneath, over.first(), over.last(), caption, note(photo), Look.PHOTO, Place.INSIDE);
    writer.whose(beneath, over.first(), photo.id());
  }

  private String note(Photo photo) {
    return Stream.of(
            book.whole() ? photo.id().value() : "",
            photo
                .at()
                .flatMap(place -> book.map().find(Worded.class, place))
                .map(place -> place.text().value().replace('\n', ' '))
                .orElse(""),
            book.whole() && photo.forClient() ? book.say("photo-for-client") : "")
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining("  \u00B7  "));
  }
}
