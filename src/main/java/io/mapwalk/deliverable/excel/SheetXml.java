package io.mapwalk.deliverable.excel;

import io.mapwalk.deliverable.foreign.Sheet.Area;
import io.mapwalk.journey.Refused;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;

/**
 * Reads the parts of a workbook as a stream, so that a large one needs little memory and a
 * malicious one no more than that. Entities are not resolved and formulas never worked out: what
 * was worked out last stands in the file.
 */
final class SheetXml {

  /** More than any map needs; a sheet of it is read in a second or two. */
  private static final int MOST_CELLS = 1_000_000;

  private static final int MOST_STRINGS = 500_000;
  private static final int MOST_JOINED = 10_000;
  private static final long MOST_BYTES = 96L * 1024 * 1024;
  private static final long MOST_CHARACTERS = 48L * 1024 * 1024;

  // That of the JDK, whatever else may lie about: what reads a client's file is the same
  // everywhere.
  private final XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
  private final DataFormatter formatter = new DataFormatter();
  private final Map<Integer, String> formats = new HashMap<>();
  private final List<Integer> styles = new ArrayList<>();
  private final List<String> strings = new ArrayList<>();
  private long bytes;
  private int cells;
  private long characters;

  SheetXml() {
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
  }

  /** Reads how numbers are shown: which of them are days. */
  void styles(InputStream in) throws XMLStreamException {
    XMLStreamReader xml = factory.createXMLStreamReader(bounded(in));
    boolean inside = false;
    while (xml.hasNext()) {
      int event = xml.next();
      if (event == XMLStreamConstants.START_ELEMENT) {
        String name = xml.getLocalName();
        inside |= name.equals("cellXfs");
        if (name.equals("numFmt")) {
          formats.put(number(xml, "numFmtId"), attribute(xml, "formatCode"));
        } else if (inside && name.equals("xf")) {
          styles.add(number(xml, "numFmtId"));
        }
      } else if (event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals("cellXfs")) {
        inside = false;
      }
    }
  }

  /** Reads the strings that cells speak of by number. */
  void strings(InputStream in) throws XMLStreamException {
    XMLStreamReader xml = factory.createXMLStreamReader(bounded(in));
    while (xml.hasNext()) {
      if (xml.next() == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("si")) {
        strings.add(string(xml, "si"));
        if (strings.size() > MOST_STRINGS) {
          throw new Refused("deliverable.xlsx.too-big");
        }
      }
    }
  }

  /** Reads a sheet. */
  Grid sheet(String name, InputStream in) throws XMLStreamException {
    TreeMap<Integer, TreeMap<Integer, Entry>> rows = new TreeMap<>();
    List<Area> joined = new ArrayList<>();
    XMLStreamReader xml = factory.createXMLStreamReader(bounded(in));
    while (xml.hasNext()) {
      boolean begins = xml.next() == XMLStreamConstants.START_ELEMENT;
      if (begins && xml.getLocalName().equals("c")) {
        cell(xml, rows);
      } else if (begins && xml.getLocalName().equals("mergeCell") && joined.size() < MOST_JOINED) {
        CellRangeAddress area = CellRangeAddress.valueOf(attribute(xml, "ref"));
        joined.add(
            new Area(
                area.getFirstRow(),
                area.getFirstColumn(),
                area.getLastRow(),
                area.getLastColumn()));
      }
    }
    return new Grid(name, rows, joined);
  }

  /** The names of the sheets that are not to be seen. */
  static Set<String> hidden(InputStream workbook) throws XMLStreamException {
    Set<String> hidden = new HashSet<>();
    SheetXml reading = new SheetXml();
    XMLStreamReader xml = reading.factory.createXMLStreamReader(reading.bounded(workbook));
    while (xml.hasNext()) {
      boolean begins = xml.next() == XMLStreamConstants.START_ELEMENT;
      if (begins
          && xml.getLocalName().equals("sheet")
          && attribute(xml, "state").toLowerCase(Locale.ROOT).contains("hidden")) {
        hidden.add(attribute(xml, "name"));
      }
    }
    return hidden;
  }

  private void cell(XMLStreamReader xml, TreeMap<Integer, TreeMap<Integer, Entry>> rows)
      throws XMLStreamException {
    CellReference place = new CellReference(attribute(xml, "r"));
    String type = attribute(xml, "t");
    int style = number(xml, "s");
    String value = "";
    String inline = "";
    while (!(xml.next() == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals("c"))) {
      if (xml.isStartElement() && xml.getLocalName().equals("v")) {
        value = xml.getElementText();
      } else if (xml.isStartElement() && xml.getLocalName().equals("is")) {
        inline = string(xml, "is");
      }
    }
    Entry entry = entry(type, value, inline, style);
    if (!entry.isEmpty()) {
      if (++cells > MOST_CELLS) {
        throw new Refused("deliverable.xlsx.too-big");
      }
      rows.computeIfAbsent(place.getRow(), row -> new TreeMap<>()).put((int) place.getCol(), entry);
    }
  }

  private Entry entry(String type, String value, String inline, int style) {
    return switch (type) {
      case "s" -> new Entry.Words(strings.get(Integer.parseInt(value.strip())));
      case "inlineStr" -> new Entry.Words(inline);
      case "str" -> new Entry.Words(CellText.seen(value));
      case "b" -> new Entry.Words(value.strip().equals("1") ? "true" : "false");
      case "e" -> new Entry.Fault(value);
      default -> value.isBlank() ? Entry.NONE : numeric(Double.parseDouble(value.strip()), style);
    };
  }

  private Entry numeric(double value, int style) {
    int id = style >= 0 && style < styles.size() ? styles.get(style) : 0;
    String format = formats.getOrDefault(id, "");
    if (DateUtil.isADateFormat(id, format) && DateUtil.isValidExcelDate(value)) {
      return new Entry.Day(DateUtil.getLocalDateTime(value).toLocalDate());
    }
    boolean percent = format.endsWith("%") || id == 9 || id == 10;
    String shown = formatter.formatRawCellContents(percent ? value * 100 : value, 0, "General");
    return new Entry.Number(value, percent ? shown + "%" : shown);
  }

  // A string may be made of runs in several looks, with a reading aid that is no part of it.
  private String string(XMLStreamReader xml, String end) throws XMLStreamException {
    StringBuilder text = new StringBuilder();
    boolean aid = false;
    while (true) {
      int event = xml.next();
      if (event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals(end)) {
        break;
      } else if (event == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("rPh")) {
        aid = true;
      } else if (event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals("rPh")) {
        aid = false;
      } else if (event == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("t")) {
        String part = xml.getElementText();
        text.append(aid ? "" : part);
      }
    }
    characters += text.length();
    if (characters > MOST_CHARACTERS) {
      throw new Refused("deliverable.xlsx.too-big");
    }
    return CellText.seen(text.toString());
  }

  private static String attribute(XMLStreamReader xml, String name) {
    String value = xml.getAttributeValue(null, name);
    return value == null ? "" : value;
  }

  private static int number(XMLStreamReader xml, String name) {
    String value = attribute(xml, name);
    return value.isEmpty() ? 0 : Integer.parseInt(value);
  }

  private InputStream bounded(InputStream in) {
    return new FilterInputStream(in) {
      @Override
      public int read() throws IOException {
        int read = super.read();
        count(read < 0 ? 0 : 1);
        return read;
      }

      @Override
      public int read(byte[] buffer, int offset, int length) throws IOException {
        int read = super.read(buffer, offset, length);
        count(Math.max(0, read));
        return read;
      }
    };
  }

  private void count(int read) {
    bytes += read;
    if (bytes > MOST_BYTES) {
      throw new Refused("deliverable.xlsx.too-big");
    }
  }
}
