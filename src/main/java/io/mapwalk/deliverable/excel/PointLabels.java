package io.mapwalk.deliverable.excel;

import java.util.List;
import java.util.TreeMap;
import org.apache.xmlbeans.XmlCursor;
import org.apache.xmlbeans.XmlException;
import org.apache.xmlbeans.XmlObject;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTLineSer;

/**
 * Labels some points of a line with their scores: the highs above, the lows beneath or beside.
 * POI's small set of schemas lacks the type of a single label, so they are written as bare XML.
 */
final class PointLabels {

  private static final String OPEN =
      "<c:dLbls xmlns:c=\"http://schemas.openxmlformats.org/drawingml/2006/chart\""
          + " xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\">";
  private static final String HIDDEN =
      "<c:showLegendKey val=\"0\"/><c:showVal val=\"0\"/><c:showCatName val=\"0\"/>"
          + "<c:showSerName val=\"0\"/><c:showPercent val=\"0\"/><c:showBubbleSize val=\"0\"/>";
  private static final String SHOWN = HIDDEN.replace("showVal val=\"0\"", "showVal val=\"1\"");
  private static final String LETTERS =
      "<c:txPr><a:bodyPr/><a:p><a:pPr><a:defRPr sz=\"900\" b=\"1\"/></a:pPr>"
          + "<a:endParaRPr lang=\"en\"/></a:p></c:txPr>";

  private PointLabels() {}

  /**
   * Labels the lows and highs of a line.
   *
   * @param named whether the columns are named beneath, where a label would stand on a name
   */
  static void add(CTLineSer series, EmotionChart.Curve curve, boolean named) {
    TreeMap<Integer, String> labels = new TreeMap<>();
    put(labels, curve.lows(), "b");
    if (named) {
      put(labels, curve.lowest(), "r");
    }
    put(labels, curve.highs(), "t");
    if (labels.isEmpty()) {
      return;
    }
    String xml = OPEN + String.join("", labels.values()) + HIDDEN + "</c:dLbls>";
    try (XmlCursor labelled = XmlObject.Factory.parse(xml).newCursor();
        XmlCursor names = series.getCat().newCursor()) {
      labelled.toFirstChild();
      labelled.copyXml(names);
    } catch (XmlException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void put(TreeMap<Integer, String> labels, List<Integer> points, String where) {
    for (int point : points) {
      labels.put(
          point,
          "<c:dLbl><c:idx val=\""
              + point
              + "\"/><c:numFmt formatCode=\""
              + Look.SIGNED
              + "\" sourceLinked=\"0\"/>"
              + LETTERS
              + "<c:dLblPos val=\""
              + where
              + "\"/>"
              + SHOWN
              + "</c:dLbl>");
    }
  }
}
