package io.mapwalk.deliverable.excel;

import java.util.Arrays;
import org.apache.poi.ss.usermodel.IgnoredErrorType;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PaperSize;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFPrintSetup;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** How a sheet comes out of a printer. */
final class Paper {

  private static final double SIDES = 20;
  private static final double HEAD_AND_FOOT = 27;
  private static final double MARGIN_INCHES = 10 / 25.4;
  private static final double FOOT_INCHES = 16 / 25.4;
  // What stands at the left does not reach what stands in the middle of an upright page.
  private static final int LONGEST = 44;

  private final Book book;
  private final XSSFSheet sheet;

  /** Millimetres between the margins of paper laid across. */
  static double across(io.mapwalk.deliverable.PaperSize paper) {
    return paper.width() - SIDES;
  }

  /** Millimetres between head and foot of paper laid across. */
  static double down(io.mapwalk.deliverable.PaperSize paper) {
    return paper.height() - HEAD_AND_FOOT;
  }

  /** What the format calls a paper. */
  static PaperSize of(io.mapwalk.deliverable.PaperSize paper) {
    return switch (paper) {
      case A3 -> PaperSize.A3_PAPER;
      case A4 -> PaperSize.A4_PAPER;
      case LETTER -> PaperSize.LETTER_PAPER;
      case TABLOID -> PaperSize.TABLOID_PAPER;
    };
  }

  /** The paper a sheet is printed on. */
  static io.mapwalk.deliverable.PaperSize of(XSSFSheet sheet) {
    PaperSize size = sheet.getPrintSetup().getPaperSizeEnum();
    return Arrays.stream(io.mapwalk.deliverable.PaperSize.values())
        .filter(paper -> of(paper) == size)
        .findFirst()
        .orElseThrow();
  }

  Paper(Book book, XSSFSheet sheet) {
    this.book = book;
    this.sheet = sheet;
  }

  /** Lays the paper across and makes everything as small as it must be for one page. */
  Paper onePage(PaperSize size) {
    return fitted(size, 1, 1);
  }

  /** Stands the paper upright and makes everything as small as it must be for one page. */
  Paper uprightPage(PaperSize size) {
    fitted(size, 1, 1);
    sheet.getPrintSetup().setLandscape(false);
    return this;
  }

  /** Lays the paper across, some pages wide and as many long as it takes. */
  Paper pagesWide(PaperSize size, int pages) {
    return fitted(size, pages, 0);
  }

  /** Lays the paper across, at a fixed scale; pages end where the sheet says. */
  Paper scaled(PaperSize size, int percent) {
    setup(size).setScale((short) percent);
    return this;
  }

  private Paper fitted(PaperSize size, int wide, int high) {
    XSSFPrintSetup setup = setup(size);
    sheet.setFitToPage(true);
    setup.setFitWidth((short) wide);
    setup.setFitHeight((short) high);
    return this;
  }

  /** Repeats rows on every page. */
  Paper headedBy(int first, int last) {
    sheet.setRepeatingRows(new CellRangeAddress(first, last, -1, -1));
    return this;
  }

  /** Repeats columns on every page. */
  Paper labelledBy(int first, int last) {
    sheet.setRepeatingColumns(new CellRangeAddress(-1, -1, first, last));
    return this;
  }

  /** Takes away the green corners that numbers kept as text would get. */
  void quiet(int lastRow, int lastColumn) {
    sheet.addIgnoredErrors(
        new CellRangeAddress(0, lastRow, 0, lastColumn), IgnoredErrorType.NUMBER_STORED_AS_TEXT);
  }

  private XSSFPrintSetup setup(PaperSize size) {
    XSSFPrintSetup setup = sheet.getPrintSetup();
    setup.setPaperSize(size);
    setup.setLandscape(true);
    sheet.setMargin(PageMargin.LEFT, MARGIN_INCHES);
    sheet.setMargin(PageMargin.RIGHT, MARGIN_INCHES);
    sheet.setMargin(PageMargin.TOP, MARGIN_INCHES);
    sheet.setMargin(PageMargin.BOTTOM, FOOT_INCHES);
    sheet.setMargin(PageMargin.FOOTER, MARGIN_INCHES / 2);
    foot();
    return setup;
  }

  // A page that was taken out of the heap still says whose it is, and how far it can be trusted.
  private void foot() {
    String client = footed(book.map().header().client().value());
    String title = footed(book.map().header().text().value());
    sheet.getFooter().setLeft(client.isEmpty() ? title : client + "\n" + title);
    String day = footed(book.wording().day(book.today()));
    sheet.getFooter().setCenter(footed(Standing.of(book)) + "\n" + day);
    sheet.getFooter().setRight("&8" + book.say("page", "&P", "&N"));
  }

  // In a footer an ampersand begins a code, and all three parts together have 255 characters.
  private static String footed(String text) {
    String line = text.replaceAll("\\s+", " ");
    int length = Math.min(line.length(), LONGEST);
    if (length > 0
        && length < line.length()
        && Character.isHighSurrogate(line.charAt(length - 1))) {
      length--;
    }
    String cut = length < line.length() ? line.substring(0, length) + "\u2026" : line;
    String shown = cut.replace("&", "&&");
    // Digits right after a code would be taken for a font size.
    return shown.isEmpty() ? "" : "&8" + (Character.isDigit(shown.charAt(0)) ? " " : "") + shown;
  }
}
