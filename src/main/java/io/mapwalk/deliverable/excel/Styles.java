package io.mapwalk.deliverable.excel;

import io.mapwalk.deliverable.Brand;
import io.mapwalk.deliverable.excel.Face.Edge;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xssf.usermodel.extensions.XSSFCellBorder.BorderSide;

/**
 * The styles and fonts of one workbook. Each is made when it is first asked for and never twice: a
 * workbook holds 64,000 styles at most, and making them is what costs time.
 */
final class Styles {

  /** The letters; their widths are known to {@link Typesetting}. */
  private static final String FONT = "Calibri";

  // The other font has no boxes to tick. LibreOffice brings this one and else takes an emoji, which
  // does not print; Excel does not know it and takes the symbols of the system, as it should.
  private static final String SYMBOLS = "OpenSymbol";

  private final XSSFWorkbook workbook;
  private final String days;
  private final Brand brand;
  private final Map<Variant, XSSFCellStyle> styles = new HashMap<>();
  private final Map<Letters, XSSFFont> fonts = new HashMap<>();
  private final Map<Letters, String> runs = new HashMap<>();

  /** A look where it stands: at the top of a lane, at the left of a stage, as quoted text. */
  private record Variant(Look look, Place place, boolean quoted) {}

  private record Letters(double points, boolean bold, boolean italic, Colour ink, boolean symbols) {

    private static Letters of(Face face) {
      return new Letters(face.points(), face.bold(), face.italic(), face.ink(), face.symbols());
    }
  }

  /**
   * Where a cell stands in the matrix.
   *
   * @param lane whether a lane begins here
   * @param stage whether a stage begins here
   */
  record Place(boolean lane, boolean stage) {
    /** Anywhere else. */
    static final Place INSIDE = new Place(false, false);
  }

  /**
   * @param workbook the workbook
   * @param days how days are written in cells
   * @param brand whose colours and letters they have
   */
  Styles(XSSFWorkbook workbook, String days, Brand brand) {
    this.workbook = workbook;
    this.days = days;
    this.brand = brand;
    // Column widths are counted in digits of this font.
    XSSFFont normal = workbook.getFontAt(0);
    normal.setFontName(fontName());
    normal.setFontHeightInPoints((short) 11);
  }

  /**
   * The style of a look.
   *
   * @param look what it looks like
   * @param place where it stands
   * @param quoted whether the text would be taken for a formula if somebody edited it
   */
  XSSFCellStyle of(Look look, Place place, boolean quoted) {
    return styles.computeIfAbsent(new Variant(look, place, quoted), this::make);
  }

  /** The letters of the brand, or else the usual ones. */
  String fontName() {
    return brand.font().orElse(FONT);
  }

  /** How much wider the letters are than the usual ones, which {@link Typesetting} knows. */
  double stretch() {
    return brand.stretch();
  }

  /** Red, green and blue of a colour, as the brand has it. */
  byte[] rgb(Colour colour) {
    return (switch (colour) {
          case DEEP -> brand.colour(Brand.Part.HEADINGS);
          case STEEL -> brand.colour(Brand.Part.OTHER_HEADINGS);
          case MIST -> brand.colour(Brand.Part.CARDS);
          default -> Optional.<byte[]>empty();
        })
        .orElseGet(colour::rgb);
  }

  /** A colour as the brand has it, as POI wants it. */
  XSSFColor colour(Colour colour) {
    return Colour.xssf(rgb(colour));
  }

  /** The letters of a look within a cell that has several, as its string tells them. */
  String letters(Look look) {
    return run(Letters.of(look.face()));
  }

  /** The letters of a note within a cell: smaller and plain. */
  String noteLetters(Look look) {
    return run(new Letters(look.face().points() - 1, false, false, look.face().ink(), false));
  }

  // The element may have its parts in any order [ECMA-376, CT_RPrElt].
  private String run(Letters letters) {
    return runs.computeIfAbsent(
        letters,
        key ->
            (key.bold() ? "<b/>" : "")
                + (key.italic() ? "<i/>" : "")
                + "<sz val=\""
                + key.points()
                + "\"/><color rgb=\""
                + colour(key.ink()).getARGBHex()
                + "\"/><rFont val=\""
                + Xml.escaped(font(key).getFontName())
                + "\"/>");
  }

  private XSSFFont font(Letters letters) {
    return fonts.computeIfAbsent(
        letters,
        key -> {
          XSSFFont font = workbook.createFont();
          font.setFontName(key.symbols() ? SYMBOLS : fontName());
          font.setFontHeight(key.points());
          font.setBold(key.bold());
          font.setItalic(key.italic());
          font.setColor(colour(key.ink()));
          return font;
        });
  }

  private XSSFCellStyle make(Variant variant) {
    Face face = variant.look().face();
    XSSFCellStyle style = workbook.createCellStyle();
    style.setFont(font(Letters.of(face)));
    style.setAlignment(face.across());
    style.setVerticalAlignment(face.down());
    style.setWrapText(face.wrap());
    if (face.padded()) {
      style.setIndention((short) 1);
    }
    face.fill()
        .ifPresent(
            fill -> {
              style.setFillForegroundColor(colour(fill));
              style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
            });
    if (!face.format().equals("General")) {
      String format = face.format().equals(Look.DAY) ? days : face.format();
      style.setDataFormat(workbook.createDataFormat().getFormat(format));
    }
    edges(style, face.edge(), variant.place());
    style.setQuotePrefixed(variant.quoted());
    return style;
  }

  private void edges(XSSFCellStyle style, Edge edge, Place place) {
    switch (edge) {
      case RULE -> {
        style.setBorderBottom(BorderStyle.THIN);
        style.setBorderColor(BorderSide.BOTTOM, Colour.HAIR.xssf());
      }
      case BAR -> {
        style.setBorderLeft(BorderStyle.THICK);
        style.setBorderColor(BorderSide.LEFT, colour(Colour.STEEL));
      }
      case CARD -> white(style);
      case LANE -> top(style);
      case NONE -> {
        if (place.lane()) {
          top(style);
        }
      }
    }
    if (place.stage()) {
      style.setBorderLeft(BorderStyle.THIN);
      style.setBorderColor(BorderSide.LEFT, Colour.HAIR.xssf());
    }
  }

  private static void top(XSSFCellStyle style) {
    style.setBorderTop(BorderStyle.THIN);
    style.setBorderColor(BorderSide.TOP, Colour.HAIR.xssf());
  }

  private static void white(XSSFCellStyle style) {
    style.setBorderTop(BorderStyle.MEDIUM);
    style.setBorderBottom(BorderStyle.MEDIUM);
    style.setBorderLeft(BorderStyle.MEDIUM);
    style.setBorderRight(BorderStyle.MEDIUM);
    for (BorderSide side :
        new BorderSide[] {BorderSide.TOP, BorderSide.BOTTOM, BorderSide.LEFT, BorderSide.RIGHT}) {
      style.setBorderColor(side, Colour.WHITE.xssf());
    }
  }
}
