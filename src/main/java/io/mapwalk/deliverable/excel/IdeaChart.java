package io.mapwalk.deliverable.excel;

import io.mapwalk.deliverable.PaperSize;
import io.mapwalk.journey.element.Idea;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.ClientAnchor.AnchorType;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.AxisTickLabelPosition;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.MarkerStyle;
import org.apache.poi.xddf.usermodel.chart.ScatterStyle;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFNumericalDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFScatterChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xddf.usermodel.text.XDDFTextRun;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTDLbls;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTScatterSer;
import org.openxmlformats.schemas.drawingml.x2006.chart.STDLblPos;

/**
 * The ideas by what they bring and what they cost, as a native chart beneath their list. Ideas that
 * were rated alike share a point, which is named after all of them.
 */
final class IdeaChart {

  private static final int ROWS_BETWEEN = 2;
  private static final int ROWS = 20;
  private static final int WIDE_PIXELS = 760;
  private static final int SMALLEST = 8;
  private static final int LARGEST = 24;
  private static final double MILLIMETRES_PER_PIXEL = 25.4 / 96;
  private static final double MILLIMETRES_PER_POINT = 25.4 / 72;
  // Printers measure a little differently.
  private static final double ALMOST = 0.96;
  private static final double BEYOND = 1.06;
  private static final int MOST_NAMES = 6;

  private final Book book;
  private final ChartLook look;

  /** Where a point lies, from 1 to 3 both ways. */
  private record Spot(int effort, int impact) {}

  IdeaChart(Book book) {
    this.book = book;
    this.look = new ChartLook(book.styles());
  }

  /** Draws it, if the list of ideas is there and at least two ideas were rated. */
  void write() {
    Map<Spot, List<Idea>> spots = spots();
    LightSheet sheet = (LightSheet) book.workbook().getSheet(book.say("ideas"));
    if (sheet == null || spots.values().stream().mapToInt(List::size).sum() < 2) {
      return;
    }
    XSSFTable table = sheet.getTables().get(0);
    int handles = column(table, book.say("handle"));
    int impact = column(table, book.say("impact"));
    int effort = column(table, book.say("effort"));
    if (handles < 0 || impact < 0 || effort < 0) {
      return;
    }
    int top = table.getEndRowIndex() + ROWS_BETWEEN;
    makeRoom(sheet, table, top);
    XSSFChart chart = frame(sheet, table.getStartColIndex(), top);
    XDDFValueAxis across = axis(chart, AxisPosition.BOTTOM, book.say("effort-axis"));
    XDDFValueAxis up = axis(chart, AxisPosition.LEFT, book.say("impact-axis"));
    across.setCrosses(AxisCrosses.MIN);
    up.setCrosses(AxisCrosses.MIN);
    across.crossAxis(up);
    up.crossAxis(across);
    XDDFScatterChartData data =
        (XDDFScatterChartData) chart.createData(ChartTypes.SCATTER, across, up);
    data.setVaryColors(false);
    data.setStyle(ScatterStyle.MARKER);
    for (List<Idea> ideas : spots.values()) {
      int row = row(sheet, table, handles, ideas.get(0));
      XDDFScatterChartData.Series series =
          (XDDFScatterChartData.Series)
              data.addSeries(number(sheet, row, effort), number(sheet, row, impact));
      series.setTitle(names(ideas), null);
      series.setMarkerStyle(MarkerStyle.CIRCLE);
    }
    chart.plot(data);
    int at = 0;
    for (List<Idea> ideas : spots.values()) {
      int points = Math.min(LARGEST, SMALLEST + 3 * ideas.size());
      point(chart.getCTChart().getPlotArea().getScatterChartArray(0).getSerArray(at++), points);
    }
  }

  private Map<Spot, List<Idea>> spots() {
    Map<Spot, List<Idea>> spots = new LinkedHashMap<>();
    for (Idea idea : book.map().all(Idea.class)) {
      OptionalInt impact = idea.impact();
      OptionalInt effort = idea.effort();
      if (impact.isPresent() && effort.isPresent()) {
        spots
            .computeIfAbsent(
                new Spot(effort.getAsInt(), impact.getAsInt()), spot -> new ArrayList<>())
            .add(idea);
      }
    }
    return spots;
  }

  private static int column(XSSFTable table, String heading) {
    int index =
        table.getColumns().stream().map(column -> column.getName()).toList().indexOf(heading);
    return index < 0 ? -1 : table.getStartColIndex() + index;
  }

  private static int row(LightSheet sheet, XSSFTable table, int handles, Idea idea) {
    for (int i = table.getStartRowIndex() + 1; i <= table.getEndRowIndex(); i++) {
      if (sheet.said(i, handles).filter(idea.id().value()::equals).isPresent()) {
        return i;
      }
    }
    throw new IllegalStateException(idea.id().value());
  }

  private static XDDFNumericalDataSource<Double> number(LightSheet sheet, int row, int column) {
    String cell =
        new CellRangeAddress(row, row, column, column).formatAsString(sheet.getSheetName(), true);
    Double[] number = {sheet.number(row, column).orElse(null)};
    return XDDFDataSourcesFactory.fromArray(number, cell);
  }

  private static String names(List<Idea> ideas) {
    String names =
        ideas.stream()
            .limit(MOST_NAMES)
            .map(idea -> idea.id().value())
            .collect(Collectors.joining(", "));
    return ideas.size() > MOST_NAMES ? names + " \u2026" : names;
  }

  // Where a sheet is fitted to the width of a page, page breaks count for nothing; so the chart is
  // moved down to the next page where it would be cut in two.
  private static void makeRoom(LightSheet sheet, XSSFTable table, int top) {
    PaperSize paper = Paper.of(sheet);
    double wide = 0;
    for (int column = 0; column <= table.getEndColIndex(); column++) {
      wide += sheet.isColumnHidden(column) ? 0 : sheet.getColumnWidthInPixels(column);
    }
    double across = Paper.across(paper) / MILLIMETRES_PER_PIXEL;
    double scale = Math.min(1, across * Math.max(1, sheet.getPrintSetup().getFitWidth()) / wide);
    double page = Paper.down(paper) / MILLIMETRES_PER_POINT / scale;
    double used = 0;
    for (int i = 0; i < top; i++) {
      double high = sheet.height(i);
      boolean fits = used + high <= page;
      used = fits ? used + high : sheet.height(table.getStartRowIndex()) + high;
    }
    if (used + ROWS * sheet.getDefaultRowHeightInPoints() > page * ALMOST) {
      double missing = page * BEYOND - used + sheet.height(top - 1);
      sheet.rows().height(top - 1, Math.min(SheetWriter.MAX_HEIGHT, missing));
    }
  }

  private XSSFChart frame(XSSFSheet sheet, int left, int top) {
    int right = left;
    for (double wide = 0; wide < WIDE_PIXELS; right++) {
      wide += sheet.getColumnWidthInPixels(right);
    }
    XSSFClientAnchor anchor =
        sheet.createDrawingPatriarch().createAnchor(0, 0, 0, 0, left, top, right, top + ROWS);
    anchor.setAnchorType(AnchorType.MOVE_DONT_RESIZE);
    XSSFChart chart = sheet.createDrawingPatriarch().createChart(anchor);
    String title = book.say("ideas-chart");
    look.dress(chart, title, book.say("ideas-chart-described"));
    chart.setTitleText(title);
    chart.setTitleOverlay(false);
    XDDFTextRun run = chart.getFormattedTitle().getParagraph(0).getTextRuns().get(0);
    run.setFontSize(11.0);
    run.setBold(true);
    run.setFonts(look.fonts());
    run.setFillProperties(look.fill(Colour.DEEP));
    return chart;
  }

  private XDDFValueAxis axis(XSSFChart chart, AxisPosition position, String title) {
    XDDFValueAxis axis = chart.createValueAxis(position);
    axis.setMinimum(0.5);
    axis.setMaximum(3.5);
    axis.setMajorUnit(1);
    // The marks would stand at the halves; what 1 and 3 mean is said in the title.
    axis.setTickLabelPosition(AxisTickLabelPosition.NONE);
    look.plain(axis, Colour.MUTED);
    axis.getOrAddMajorGridProperties().setLineProperties(look.stroke(Colour.HAIR, 0.75));
    axis.setTitle(title);
    return axis;
  }

  private void point(CTScatterSer series, int points) {
    if (!series.isSetSpPr()) {
      series.addNewSpPr();
    }
    series.getSpPr().addNewLn().addNewNoFill();
    look.marker(series.getMarker(), Colour.DELIGHTED, points);
    CTDLbls labels = series.addNewDLbls();
    labels.addNewDLblPos().setVal(STDLblPos.R);
    labels.addNewShowLegendKey().setVal(false);
    labels.addNewShowVal().setVal(false);
    labels.addNewShowCatName().setVal(false);
    labels.addNewShowSerName().setVal(true);
    labels.addNewShowPercent().setVal(false);
    labels.addNewShowBubbleSize().setVal(false);
  }
}
