package io.mapwalk.deliverable.excel;

import java.util.List;
import javax.xml.namespace.QName;
import org.apache.poi.common.usermodel.fonts.FontGroup;
import org.apache.poi.ss.usermodel.ClientAnchor.AnchorType;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.util.Units;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFLineProperties;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.AxisCrossBetween;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.AxisTickLabelPosition;
import org.apache.poi.xddf.usermodel.chart.AxisTickMark;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.DisplayBlanks;
import org.apache.poi.xddf.usermodel.chart.Grouping;
import org.apache.poi.xddf.usermodel.chart.LegendPosition;
import org.apache.poi.xddf.usermodel.chart.MarkerStyle;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFChartAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFLineChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xddf.usermodel.text.XDDFFont;
import org.apache.poi.xddf.usermodel.text.XDDFRunProperties;
import org.apache.poi.xddf.usermodel.text.XDDFTextRun;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.xmlbeans.XmlCursor;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTLayout;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTLineSer;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTManualLayout;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTMarker;
import org.openxmlformats.schemas.drawingml.x2006.chart.STLayoutMode;
import org.openxmlformats.schemas.drawingml.x2006.chart.STLayoutTarget;
import org.openxmlformats.schemas.drawingml.x2006.main.CTShapeProperties;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextBody;

/**
 * The emotion line as a native chart that looks like one more lane: every point stands under its
 * column, and every score at the height of its word at the left.
 */
final class EmotionChart {

  private static final int LOWEST = -2;
  private static final int HIGHEST = 2;
  private static final double TITLE_POINTS = 30;
  private static final double LEVEL_POINTS = 30;
  private static final double NAMES_POINTS = 46;
  // Room for the figures of the axis, taken from the column of the words.
  private static final int AXIS_PIXELS = 34;

  private static final List<Colour> COLOURS =
      List.of(Colour.DEEP, Colour.SECOND, Colour.THIRD, Colour.FOURTH);
  private static final List<MarkerStyle> MARKERS =
      List.of(MarkerStyle.CIRCLE, MarkerStyle.DIAMOND, MarkerStyle.SQUARE, MarkerStyle.TRIANGLE);

  private static final String MARKER_POINTS = "9";
  private static final String CHART_NAMESPACE =
      "http://schemas.openxmlformats.org/drawingml/2006/chart";

  private final Book book;
  private final Track track;
  private final SheetWriter writer;

  /**
   * The line of a persona.
   *
   * @param name whose it is
   * @param row the row of its scores
   */
  record Curve(String name, int row) {}

  EmotionChart(Book book, Track track, SheetWriter writer) {
    this.book = book;
    this.track = track;
    this.writer = writer;
  }

  /**
   * Draws it.
   *
   * @param top the first row
   * @param headings the row whose cells name the columns
   * @param curves what to draw
   * @param sentence what it shows
   * @return the row after the last
   */
  int write(int top, int headings, List<Curve> curves, String sentence) {
    int levels = HIGHEST - LOWEST + 1;
    writer.text(top, Track.LABEL, book.say("line"), Look.LABEL);
    writer.fit(top, TITLE_POINTS);
    for (int i = 0; i < levels; i++) {
      writer.text(top + 1 + i, Track.LABEL, book.messages().score(HIGHEST - i), Look.AXIS);
      writer.fit(top + 1 + i, LEVEL_POINTS);
    }
    int names = top + 1 + levels;
    writer.fit(names, NAMES_POINTS);

    XSSFChart chart = frame(top, names, sentence);
    double high = TITLE_POINTS + levels * LEVEL_POINTS + NAMES_POINTS;
    double wide = AXIS_PIXELS + (double) track.stops().size() * track.columnPixels();
    XDDFLineChartData data = axes(chart);
    curves(chart, data, headings, curves);
    layout(
        chart.getCTChart().getPlotArea().isSetLayout()
            ? chart.getCTChart().getPlotArea().getLayout()
            : chart.getCTChart().getPlotArea().addNewLayout(),
        AXIS_PIXELS / wide,
        (TITLE_POINTS + LEVEL_POINTS / 2) / high,
        1 - AXIS_PIXELS / wide,
        (levels - 1) * LEVEL_POINTS / high);
    title(chart, sentence, wide, high);
    if (curves.size() > 1) {
      chart.getOrAddLegend().setPosition(LegendPosition.TOP_RIGHT);
    }
    return names + 1;
  }

  private XSSFChart frame(int top, int bottom, String sentence) {
    XSSFSheet sheet = writer.sheet();
    int inset = Units.pixelToEMU(Track.LABEL_PIXELS - AXIS_PIXELS);
    XSSFClientAnchor anchor =
        sheet
            .createDrawingPatriarch()
            .createAnchor(inset, 0, 0, 0, Track.LABEL, top, track.last() + 1, bottom + 1);
    anchor.setAnchorType(AnchorType.MOVE_AND_RESIZE);
    XSSFChart chart = sheet.createDrawingPatriarch().createChart(anchor);
    chart.getGraphicFrame().setName(book.say("line"));
    chart
        .getGraphicFrame()
        .getCTGraphicalObjectFrame()
        .getNvGraphicFramePr()
        .getCNvPr()
        .setDescr(book.say("line-described", sentence));
    CTShapeProperties shape = chart.getCTChartSpace().addNewSpPr();
    shape.addNewNoFill();
    shape.addNewLn().addNewNoFill();
    CTTextBody letters = chart.getCTChartSpace().addNewTxPr();
    letters.addNewBodyPr();
    letters.addNewP().addNewPPr().addNewDefRPr().addNewLatin().setTypeface(Styles.FONT);
    chart.getCTChartSpace().addNewRoundedCorners().setVal(false);
    chart.displayBlanksAs(DisplayBlanks.GAP);
    return chart;
  }

  private XDDFLineChartData axes(XSSFChart chart) {
    XDDFCategoryAxis across = chart.createCategoryAxis(AxisPosition.BOTTOM);
    across.setTickLabelPosition(AxisTickLabelPosition.LOW);
    plain(across, Colour.MUTED);
    XDDFValueAxis up = chart.createValueAxis(AxisPosition.LEFT);
    up.setMinimum(LOWEST);
    up.setMaximum(HIGHEST);
    up.setMajorUnit(1);
    up.setNumberFormat(Look.SIGNED);
    chart.getCTChart().getPlotArea().getValAxArray(0).getNumFmt().setSourceLinked(false);
    // Between the marks, not on them: so a point stands in the middle of its column.
    up.setCrossBetween(AxisCrossBetween.BETWEEN);
    plain(up, Colour.WHITE);
    up.getOrAddMajorGridProperties().setLineProperties(stroke(Colour.HAIR, 0.75));
    XDDFLineChartData data = (XDDFLineChartData) chart.createData(ChartTypes.LINE, across, up);
    data.setVaryColors(false);
    data.setGrouping(Grouping.STANDARD);
    return data;
  }

  private static void plain(XDDFChartAxis axis, Colour line) {
    axis.setMajorTickMark(AxisTickMark.NONE);
    axis.setMinorTickMark(AxisTickMark.NONE);
    axis.getOrAddShapeProperties().setLineProperties(stroke(line, 0.75));
    XDDFRunProperties letters = axis.getOrAddTextProperties();
    letters.setFontSize(8.0);
    letters.setFillProperties(fill(Colour.MUTED));
    letters.setFonts(fonts());
  }

  private void curves(XSSFChart chart, XDDFLineChartData data, int headings, List<Curve> curves) {
    XSSFSheet sheet = writer.sheet();
    XDDFDataSource<String> names = XDDFDataSourcesFactory.fromStringCellRange(sheet, row(headings));
    for (int i = 0; i < curves.size(); i++) {
      Colour colour = COLOURS.get(i % COLOURS.size());
      XDDFLineChartData.Series series =
          (XDDFLineChartData.Series)
              data.addSeries(
                  names,
                  XDDFDataSourcesFactory.fromNumericCellRange(sheet, row(curves.get(i).row())));
      series.setTitle(curves.get(i).name(), null);
      series.setSmooth(false);
      series.setMarkerStyle(MARKERS.get(i % MARKERS.size()));
      series.setLineProperties(stroke(colour, 2.25));
    }
    chart.plot(data);
    chart.getCTChart().getPlotArea().getLineChartArray(0).addNewMarker().setVal(true);
    for (int i = 0; i < curves.size(); i++) {
      CTLineSer series = chart.getCTChart().getPlotArea().getLineChartArray(0).getSerArray(i);
      marker(series.getMarker(), COLOURS.get(i % COLOURS.size()));
    }
  }

  private CellRangeAddress row(int row) {
    return new CellRangeAddress(row, row, Track.FIRST, track.last());
  }

  private static void marker(CTMarker marker, Colour colour) {
    CTShapeProperties shape = marker.addNewSpPr();
    shape.addNewSolidFill().addNewSrgbClr().setVal(colour.rgb());
    shape.addNewLn().addNewSolidFill().addNewSrgbClr().setVal(Colour.WHITE.rgb());
    // POI's small set of schemas lacks the type of the size, so it is written as bare XML, in its
    // place before the shape.
    try (XmlCursor cursor = shape.newCursor()) {
      cursor.beginElement(new QName(CHART_NAMESPACE, "size"));
      cursor.insertAttributeWithValue("val", MARKER_POINTS);
    }
  }

  private static void title(XSSFChart chart, String sentence, double wide, double high) {
    chart.setTitleText(sentence);
    chart.setTitleOverlay(false);
    XDDFTextRun run = chart.getFormattedTitle().getParagraph(0).getTextRuns().get(0);
    run.setFontSize(11.0);
    run.setBold(true);
    run.setFonts(fonts());
    run.setFontColor(XDDFColor.from(Colour.DEEP.rgb()));
    CTLayout layout =
        chart.getCTChart().getTitle().isSetLayout()
            ? chart.getCTChart().getTitle().getLayout()
            : chart.getCTChart().getTitle().addNewLayout();
    CTManualLayout place = layout.addNewManualLayout();
    place.addNewXMode().setVal(STLayoutMode.EDGE);
    place.addNewYMode().setVal(STLayoutMode.EDGE);
    place.addNewX().setVal(AXIS_PIXELS / wide);
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

  private static XDDFFont[] fonts() {
    return new XDDFFont[] {new XDDFFont(FontGroup.LATIN, Styles.FONT, null, null, null)};
  }

  private static XDDFLineProperties stroke(Colour colour, double points) {
    XDDFLineProperties stroke = new XDDFLineProperties(fill(colour));
    stroke.setWidth(points);
    return stroke;
  }

  private static XDDFSolidFillProperties fill(Colour colour) {
    return new XDDFSolidFillProperties(XDDFColor.from(colour.rgb()));
  }
}
