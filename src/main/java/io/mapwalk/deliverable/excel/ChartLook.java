package io.mapwalk.deliverable.excel;

import javax.xml.namespace.QName;
import org.apache.poi.common.usermodel.fonts.FontGroup;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFLineProperties;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.AxisTickMark;
import org.apache.poi.xddf.usermodel.chart.XDDFChartAxis;
import org.apache.poi.xddf.usermodel.text.XDDFFont;
import org.apache.poi.xddf.usermodel.text.XDDFRunProperties;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.xmlbeans.XmlCursor;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTMarker;
import org.openxmlformats.schemas.drawingml.x2006.main.CTShapeProperties;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextBody;

/** What all charts look like: their letters, lines and axes, and the words that stand for them. */
record ChartLook(Styles styles) {

  private static final String NAMESPACE = "http://schemas.openxmlformats.org/drawingml/2006/chart";

  /** Gives a chart its letters, no frame, a name and a description for those who cannot see it. */
  void dress(XSSFChart chart, String name, String description) {
    chart.getGraphicFrame().setName(name);
    chart
        .getGraphicFrame()
        .getCTGraphicalObjectFrame()
        .getNvGraphicFramePr()
        .getCNvPr()
        .setDescr(description);
    CTShapeProperties shape = chart.getCTChartSpace().addNewSpPr();
    shape.addNewNoFill();
    shape.addNewLn().addNewNoFill();
    CTTextBody letters = chart.getCTChartSpace().addNewTxPr();
    letters.addNewBodyPr();
    letters.addNewP().addNewPPr().addNewDefRPr().addNewLatin().setTypeface(styles.fontName());
    chart.getCTChartSpace().addNewRoundedCorners().setVal(false);
  }

  /** An axis without marks, with small letters. */
  void plain(XDDFChartAxis axis, Colour line) {
    axis.setMajorTickMark(AxisTickMark.NONE);
    axis.setMinorTickMark(AxisTickMark.NONE);
    axis.getOrAddShapeProperties().setLineProperties(stroke(line, 0.75));
    XDDFRunProperties letters = axis.getOrAddTextProperties();
    letters.setFontSize(8.0);
    letters.setFillProperties(fill(Colour.MUTED));
    letters.setFonts(fonts());
  }

  /**
   * Fills a marker.
   *
   * @param points how large it is, 2 to 72
   */
  void marker(CTMarker marker, Colour colour, int points) {
    CTShapeProperties shape = marker.addNewSpPr();
    shape.addNewSolidFill().addNewSrgbClr().setVal(styles.rgb(colour));
    shape.addNewLn().addNewSolidFill().addNewSrgbClr().setVal(styles.rgb(Colour.WHITE));
    // POI's small set of schemas lacks the type of the size, so it is written as bare XML, in its
    // place before the shape.
    try (XmlCursor cursor = shape.newCursor()) {
      cursor.beginElement(new QName(NAMESPACE, "size"));
      cursor.insertAttributeWithValue("val", Integer.toString(points));
    }
  }

  /** The font. */
  XDDFFont[] fonts() {
    return new XDDFFont[] {new XDDFFont(FontGroup.LATIN, styles.fontName(), null, null, null)};
  }

  /** A line of a width in points. */
  XDDFLineProperties stroke(Colour colour, double points) {
    XDDFLineProperties stroke = new XDDFLineProperties(fill(colour));
    stroke.setWidth(points);
    return stroke;
  }

  /** An area. */
  XDDFSolidFillProperties fill(Colour colour) {
    return new XDDFSolidFillProperties(XDDFColor.from(styles.rgb(colour)));
  }
}
