package io.mapwalk.deliverable.excel;

import io.mapwalk.deliverable.PaperSize;
import io.mapwalk.deliverable.excel.Styles.Place;
import io.mapwalk.journey.JourneyMap;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** A sheet with a title, a sentence that says how to read it, and a list. */
final class ListSheet {

  /** The column the content begins in, right of the gutter. */
  static final int LEFT = 1;

  private static final int KICKER = 0;
  private static final int TITLE = 1;
  private static final int SENTENCE = 2;
  private static final int SPACE = 3;

  /** The row of the headings. */
  static final int TOP = 4;

  private static final double MILLIMETRES_PER_PIXEL = 25.4 / 96;
  // At this scale the smallest letters of a list, of 9 points, are printed at 7.
  private static final double SMALLEST_SCALE = 0.78;

  private final Book book;
  private final SheetWriter writer;
  private final String title;
  private final String sentence;

  /**
   * Begins the sheet.
   *
   * @param name the key of its name
   * @param sentence how to read it
   */
  ListSheet(Book book, String name, Colour tab, String sentence) {
    this.book = book;
    this.writer = book.sheet(name, tab);
    this.title = book.say(name);
    this.sentence = sentence;
    writer.text(KICKER, LEFT, kicker(book), Look.KICKER);
    writer.text(TITLE, LEFT, title, Look.TITLE);
    writer.text(SENTENCE, LEFT, sentence, Look.KICKER);
    writer.fit(KICKER, 22);
    writer.fit(SPACE, 8);
  }

  /** Where it is written. */
  SheetWriter writer() {
    return writer;
  }

  /**
   * Writes the list and makes the sheet ready.
   *
   * @param tagHeading the heading over what tells the rows apart
   * @param tag what tells a row from all others
   */
  <E> ListTable<E> list(
      String table,
      List<Column<E>> columns,
      List<E> rows,
      String tagHeading,
      Function<E, String> tag) {
    List<Column<E>> shown =
        columns.stream()
            .filter(
                column ->
                    book.whole() && column.isHome()
                        || rows.stream().anyMatch(row -> !column.value().apply(row).isEmpty()))
            .toList();
    ListTable<E> list = new ListTable<>(writer, TOP, LEFT, shown, rows);
    List<Integer> rooms =
        Stream.of(everyday(), chosen()).map(size -> room(Paper.across(size))).distinct().toList();
    list.write(table, rooms, tagHeading, tag);
    writer.text(KICKER, list.tagColumn(), book.mark().toString(), Look.KICKER);
    writer.sheet().createFreezePane(0, TOP + 1);
    paper(printed(list.tagColumn() - 1), list.named())
        .headedBy(TOP, TOP)
        .quiet(list.bottom(), list.tagColumn());
    writer.finish();
    return list;
  }

  private int room(double millimetres) {
    return (int) (millimetres / SMALLEST_SCALE / MILLIMETRES_PER_PIXEL) - writer.width(0, LEFT - 1);
  }

  private PaperSize chosen() {
    return book.options().paper();
  }

  private PaperSize everyday() {
    return chosen().everyday();
  }

  // Smaller than this nobody reads it, so a wide list takes the larger paper that was chosen, then
  // more of it.
  private Paper paper(double printed, int named) {
    Paper paper = new Paper(book, writer.sheet());
    double across = Paper.across(chosen());
    if (printed <= Paper.across(everyday())) {
      return paper.pagesWide(Paper.of(everyday()), 1);
    } else if (printed <= across) {
      return paper.pagesWide(Paper.of(chosen()), 1);
    }
    // Each page says which rows it goes on with, unless little else would have room on it.
    int last = printed(named) <= across / 2 ? named : LEFT;
    double again = printed(last);
    head(last);
    int pages = (int) Math.ceil((printed - again) / (across - again));
    return paper.pagesWide(Paper.of(chosen()), pages).labelledBy(0, last);
  }

  private double printed(int last) {
    return writer.width(0, last) * MILLIMETRES_PER_PIXEL * SMALLEST_SCALE;
  }

  // What stands on every page may not reach over the columns of one of them, or it is cut there.
  private void head(int last) {
    writer.span(KICKER, LEFT, last, kicker(book), "", Look.BYLINE, Place.INSIDE);
    writer.span(TITLE, LEFT, last, title, "", Look.HEADLINE, Place.INSIDE);
    writer.span(SENTENCE, LEFT, last, sentence, "", Look.BYLINE, Place.INSIDE);
  }

  /** Whose map it is and what it is called, in one line. */
  static String kicker(Book book) {
    return kicker(book.map());
  }

  /** The same of any map. */
  static String kicker(JourneyMap map) {
    String client = map.header().client().value();
    String title = map.header().text().value();
    return (client.isBlank() ? title : client + "  \u00B7  " + title).replace('\n', ' ');
  }
}
