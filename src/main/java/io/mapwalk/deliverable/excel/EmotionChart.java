package io.mapwalk.deliverable.excel;

import io.mapwalk.analysis.SentimentLine;
import io.mapwalk.deliverable.excel.Styles.Place;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.ClientAnchor.AnchorType;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.util.Units;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.chart.AxisCrossBetween;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.AxisTickLabelPosition;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.DisplayBlanks;
import org.apache.poi.xddf.usermodel.chart.Grouping;
import org.apache.poi.xddf.usermodel.chart.LegendPosition;
import org.apache.poi.xddf.usermodel.chart.MarkerStyle;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFLineChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFNumericalDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xddf.usermodel.text.XDDFTextRun;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTLayout;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTLineSer;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTManualLayout;
import org.openxmlformats.schemas.drawingml.x2006.chart.STLayoutMode;
import org.openxmlformats.schemas.drawingml.x2006.chart.STLayoutTarget;

/**
 * The emotion line as a native chart that looks like one more lane: every point stands under its
 * column, and every score at the height of its word at the left.
 */
final class EmotionChart {

  static final int LOWEST = -2;
  private static final int HIGHEST = 2;
  private static final double TITLE_POINTS = 30;
  private static final double NAMES_POINTS = 46;
  private static final double LEGEND_POINTS = 20;
  private static final int LEGEND_PIXELS = 220;
  // A title wider than this is broken into two lines.
  private static final double TITLE_SHARE = 0.93;
  private static final int TITLE_INSET = 6;
  private static final int MANY_POINTS = 30;
  private static final int SMALL_MARKER = 5;
  private static final int LONGEST_NAME = 28;
  // Room for the figures of the axis, taken from the column of the words.
  private static final int AXIS_PIXELS = 34;

  private static final List<Colour> COLOURS =
      List.of(Colour.DEEP, Colour.SECOND, Colour.THIRD, Colour.FOURTH);
  private static final List<MarkerStyle> MARKERS =
      List.of(MarkerStyle.CIRCLE, MarkerStyle.DIAMOND, MarkerStyle.SQUARE, MarkerStyle.TRIANGLE);

  private static final int MARKER_POINTS = 9;

  private final Book book;
  private final SheetWriter writer;
  private final ChartLook look;

  /**
   * The line of a persona.
   *
   * @param name whose it is
   * @param row the row of its scores
   * @param lows the points that are labelled as low ones, counted from 0
   * @param lowest those of them at the foot of the chart, where names stand beneath
   * @param highs those that are labelled as high ones
   */
  record Curve(
      String name, int row, List<Integer> lows, List<Integer> lowest, List<Integer> highs) {

    /** A line without labels. */
    static Curve bare(String name, int row) {
      return new Curve(name, row, List.of(), List.of(), List.of());
    }
  }

  /**
   * The cells lines are drawn from.
   *
   * @param sheet where they are
   * @param headings the row whose cells name the columns
   * @param first the first column
   * @param last the last one
   * @param curves the lines
   */
  record Source(LightSheet sheet, int headings, int first, int last, List<Curve> curves) {

    private XDDFDataSource<String> names() {
      String[] names =
          columns().mapToObj(at -> sheet.said(headings, at).orElse(null)).toArray(String[]::new);
      return XDDFDataSourcesFactory.fromArray(names, cells(headings));
    }

    // A cell without a number is a gap in the line.
    private XDDFNumericalDataSource<Double> scores(int row) {
      Double[] scores =
          columns().mapToObj(at -> sheet.number(row, at).orElse(null)).toArray(Double[]::new);
      return XDDFDataSourcesFactory.fromArray(scores, cells(row));
    }

    private IntStream columns() {
      return IntStream.rangeClosed(first, last);
    }

    private String cells(int row) {
      return new CellRangeAddress(row, row, first, last).formatAsString(sheet.getSheetName(), true);
    }
  }

  /**
   * Where on a sheet the chart stands.
   *
   * @param label the first of the columns of the words; they end where the line begins
   * @param first the first column of the line
   * @param last the last one
   * @param level how far one score is from the next, in points
   * @param named whether the columns are named beneath
   */
  record Bay(int label, int first, int last, double level, boolean named) {

    private double foot(int curves) {
      return named ? NAMES_POINTS : level / 2 + (curves > 1 ? LEGEND_POINTS : 0);
    }
  }

  EmotionChart(Book book, SheetWriter writer) {
    this.book = book;
    this.writer = writer;
    this.look = new ChartLook(book.styles());
  }

  /**
   * Draws it.
   *
   * @param top the first row
   * @param bay where it stands
   * @param source what it is drawn from
   * @param lines what it shows
   * @param told says in words what it shows
   * @return the row after the last
   */
  int write(int top, Bay bay, Source source, List<SentimentLine> lines, LineSentence told) {
    int beside = source.curves().size() > 1 && bay.named() ? LEGEND_PIXELS : 0;
    int room = (int) ((writer.width(bay.first(), bay.last()) - beside) * TITLE_SHARE);
    String sentence = told.of(lines, room);
    int levels = HIGHEST - LOWEST + 1;
    writer.span(top, bay.label(), bay.first() - 1, book.say("line"), "", Look.LABEL, Place.INSIDE);
    writer.fit(top, TITLE_POINTS);
    for (int i = 0; i < levels; i++) {
      String score = book.messages().score(HIGHEST - i);
      writer.span(top + 1 + i, bay.label(), bay.first() - 1, score, "", Look.AXIS, Place.INSIDE);
      writer.fit(top + 1 + i, bay.level());
    }
    int names = top + 1 + levels;
    double foot = bay.foot(source.curves().size());
    writer.fit(names, foot);

    XSSFChart chart = frame(top, names, bay, told.described(lines));
    double high = TITLE_POINTS + levels * bay.level() + foot;
    double wide = AXIS_PIXELS + writer.width(bay.first(), bay.last());
    XDDFLineChartData data = axes(chart, bay.named());
    curves(chart, data, source, bay);
    layout(
        chart.getCTChart().getPlotArea().isSetLayout()
            ? chart.getCTChart().getPlotArea().getLayout()
            : chart.getCTChart().getPlotArea().addNewLayout(),
        AXIS_PIXELS / wide,
        (TITLE_POINTS + bay.level() / 2) / high,
        1 - AXIS_PIXELS / wide,
        (levels - 1) * bay.level() / high);
    title(chart, sentence, wide, high);
    if (source.curves().size() > 1) {
      chart
          .getOrAddLegend()
          .setPosition(bay.named() ? LegendPosition.TOP_RIGHT : LegendPosition.BOTTOM);
    }
    return names + 1;
  }

  private XSSFChart frame(int top, int bottom, Bay bay, String described) {
    XSSFSheet sheet = writer.sheet();
    int before = bay.first() - 1;
    int inset = Units.pixelToEMU(writer.width(before, before) - AXIS_PIXELS);
    XSSFClientAnchor anchor =
        sheet
            .createDrawingPatriarch()
            .createAnchor(inset, 0, 0, 0, before, top, bay.last() + 1, bottom + 1);
    anchor.setAnchorType(AnchorType.MOVE_AND_RESIZE);
    XSSFChart chart = sheet.createDrawingPatriarch().createChart(anchor);
    look.dress(chart, book.say("line"), described);
    chart.displayBlanksAs(DisplayBlanks.GAP);
    return chart;
  }

  private XDDFLineChartData axes(XSSFChart chart, boolean named) {
    XDDFCategoryAxis across = chart.createCategoryAxis(AxisPosition.BOTTOM);
    across.setTickLabelPosition(named ? AxisTickLabelPosition.LOW : AxisTickLabelPosition.NONE);
    look.plain(across, Colour.MUTED);
    XDDFValueAxis up = chart.createValueAxis(AxisPosition.LEFT);
    up.setMinimum(LOWEST);
    up.setMaximum(HIGHEST);
    up.setMajorUnit(1);
    up.setNumberFormat(Look.SIGNED);
    chart.getCTChart().getPlotArea().getValAxArray(0).getNumFmt().setSourceLinked(false);
    // Between the marks, not on them: so a point stands in the middle of its column.
    up.setCrossBetween(AxisCrossBetween.BETWEEN);
    look.plain(up, Colour.WHITE);
    up.getOrAddMajorGridProperties().setLineProperties(look.stroke(Colour.HAIR, 0.75));
    XDDFLineChartData data = (XDDFLineChartData) chart.createData(ChartTypes.LINE, across, up);
    data.setVaryColors(false);
    data.setGrouping(Grouping.STANDARD);
    return data;
  }

  private void curves(XSSFChart chart, XDDFLineChartData data, Source source, Bay bay) {
    XDDFDataSource<String> names = source.names();
    List<Curve> curves = source.curves();
    for (int i = 0; i < curves.size(); i++) {
      Colour colour = COLOURS.get(i % COLOURS.size());
      XDDFLineChartData.Series series =
          (XDDFLineChartData.Series) data.addSeries(names, source.scores(curves.get(i).row()));
      series.setTitle(Turns.shortened(curves.get(i).name(), LONGEST_NAME), null);
      series.setSmooth(false);
      series.setMarkerStyle(MARKERS.get(i % MARKERS.size()));
      series.setLineProperties(look.stroke(colour, 2.25));
    }
    boolean many = !bay.named() && source.last() - source.first() > MANY_POINTS;
    int size = many ? SMALL_MARKER : MARKER_POINTS;
    chart.plot(data);
    chart.getCTChart().getPlotArea().getLineChartArray(0).addNewMarker().setVal(true);
    for (int i = 0; i < curves.size(); i++) {
      CTLineSer series = chart.getCTChart().getPlotArea().getLineChartArray(0).getSerArray(i);
      look.marker(series.getMarker(), COLOURS.get(i % COLOURS.size()), size);
      PointLabels.add(series, curves.get(i), bay.named());
    }
  }

  private void title(XSSFChart chart, String sentence, double wide, double high) {
    chart.setTitleText(sentence);
    chart.setTitleOverlay(false);
    XDDFTextRun run = chart.getFormattedTitle().getParagraph(0).getTextRuns().get(0);
    run.setFontSize(11.0);
    run.setBold(true);
    run.setFonts(look.fonts());
    run.setFontColor(XDDFColor.from(book.styles().rgb(Colour.DEEP)));
    CTLayout layout =
        chart.getCTChart().getTitle().isSetLayout()
            ? chart.getCTChart().getTitle().getLayout()
            : chart.getCTChart().getTitle().addNewLayout();
    CTManualLayout place = layout.addNewManualLayout();
    place.addNewXMode().setVal(STLayoutMode.EDGE);
    place.addNewYMode().setVal(STLayoutMode.EDGE);
    place.addNewX().setVal((AXIS_PIXELS + TITLE_INSET) / wide);
    place.addNewY().setVal(5 / high);
  }

  private static void layout(CTLayout layout, double x, double y, double wide, double high) {
    CTManualLayout place = layout.addNewManualLayout();
    place.addNewLayoutTarget().setVal(STLayoutTarget.INNER);
    place.addNewXMode().setVal(STLayoutMode.EDGE);
    place.addNewYMode().setVal(STLayoutMode.EDGE);
    place.addNewX().setVal(x);
    place.addNewY().setVal(y);
    place.addNewW().setVal(wide);
    place.addNewH().setVal(high);
  }
}
