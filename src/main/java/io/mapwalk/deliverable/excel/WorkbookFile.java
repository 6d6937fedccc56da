package io.mapwalk.deliverable.excel;

import io.mapwalk.journey.Progress.Task;
import io.mapwalk.journey.Refused;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLStreamException;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.usermodel.XSSFRelation;
import org.apache.xmlbeans.XmlException;

/**
 * A workbook from anywhere: opened with care, its cells read, nothing in it carried out.
 *
 * @param grids its sheets
 * @param mark what it says of itself; empty in a stranger's
 * @param title its title; may be blank
 * @param hidden the names of the sheets that are not to be seen
 */
record WorkbookFile(List<Grid> grids, Optional<FileMark> mark, String title, Set<String> hidden) {

  private static final long LONGEST_FILE = 64L * 1024 * 1024;
  private static final long MOST_UNPACKED = 192L * 1024 * 1024;
  private static final int MOST_PARTS = 5_000;
  // What is packed tighter than this is no text somebody wrote, but made to fill the memory.
  private static final long TIGHTEST = 200;
  private static final long LITTLE = 1024 * 1024;
  private static final String MACROS = "vbaproject";

  /**
   * Reads a workbook.
   *
   * @param file the workbook
   * @param task is told of every sheet
   * @throws Refused if it is none, has a password or macros, is broken, or is bigger than any map
   * @throws IOException if the file cannot be read
   */
  static WorkbookFile read(Path file, Task task) throws IOException {
    if (Files.size(file) > LONGEST_FILE) {
      throw new Refused("deliverable.xlsx.too-big");
    }
    signature(file);
    parts(file);
    try (OPCPackage opened = OPCPackage.open(file.toFile(), PackageAccess.READ)) {
      List<Grid> grids = grids(opened, task);
      POIXMLProperties properties = new POIXMLProperties(opened);
      String title = properties.getCoreProperties().getTitle();
      String named = title == null ? "" : title;
      return new WorkbookFile(grids, mark(properties, grids), named, hidden(opened));
    } catch (OpenXML4JException
        | OpenXML4JRuntimeException
        | XMLStreamException
        | XmlException
        | IndexOutOfBoundsException
        | IllegalArgumentException
        | IllegalStateException
        | POIXMLException e) {
      throw refused(e);
    }
  }

  // What a bound of ours refuses comes wrapped in what the parser made of it.
  private static Refused refused(Exception failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof Refused refused) {
        return refused;
      }
    }
    return new Refused("deliverable.xlsx.broken");
  }

  private static void signature(Path file) throws IOException {
    byte[] start;
    try (InputStream in = Files.newInputStream(file)) {
      start = in.readNBytes(4);
    }
    boolean packed = start.length == 4 && start[0] == 'P' && start[1] == 'K';
    // A password wraps a workbook into the form that workbooks had before.
    boolean wrapped = start.length == 4 && (start[0] & 0xFF) == 0xD0 && (start[1] & 0xFF) == 0xCF;
    if (!packed) {
      throw new Refused(wrapped ? "deliverable.xlsx.locked" : "deliverable.xlsx.not-xlsx");
    }
  }

  private static void parts(Path file) throws IOException {
    try (ZipFile zip = new ZipFile(file.toFile())) {
      long unpacked = 0;
      boolean workbook = false;
      Enumeration<? extends ZipEntry> parts = zip.entries();
      while (parts.hasMoreElements()) {
        ZipEntry part = parts.nextElement();
        String name = part.getName().toLowerCase(Locale.ROOT);
        workbook |= name.startsWith("xl/workbook");
        unpacked += Math.max(0, part.getSize());
        if (name.contains(MACROS)) {
          throw new Refused("deliverable.xlsx.macros");
        } else if (unpacked > MOST_UNPACKED || zip.size() > MOST_PARTS || isBomb(part)) {
          throw new Refused("deliverable.xlsx.too-big");
        }
      }
      if (!workbook) {
        throw new Refused("deliverable.xlsx.not-xlsx");
      }
    } catch (ZipException e) {
      throw new Refused("deliverable.xlsx.broken");
    }
  }

  private static boolean isBomb(ZipEntry part) {
    return part.getSize() > LITTLE
        && part.getSize() / Math.max(1, part.getCompressedSize()) > TIGHTEST;
  }

  private static List<Grid> grids(OPCPackage opened, Task task)
      throws IOException, OpenXML4JException, XMLStreamException {
    XSSFReader reader = new XSSFReader(opened);
    SheetXml xml = new SheetXml();
    try (InputStream styles = reader.getStylesData()) {
      xml.styles(styles);
    }
    try (InputStream strings = reader.getSharedStringsData()) {
      if (strings != null) {
        xml.strings(strings);
      }
    }
    List<Grid> grids = new ArrayList<>();
    XSSFReader.SheetIterator sheets = (XSSFReader.SheetIterator) reader.getSheetsData();
    task.expect(opened.getPartsByContentType(XSSFRelation.WORKSHEET.getContentType()).size());
    while (sheets.hasNext()) {
      task.step(1);
      try (InputStream sheet = sheets.next()) {
        grids.add(xml.sheet(sheets.getSheetName(), sheet));
      }
    }
    return grids;
  }

  private static Set<String> hidden(OPCPackage opened)
      throws IOException, OpenXML4JException, XMLStreamException {
    try (InputStream workbook = new XSSFReader(opened).getWorkbookData()) {
      return SheetXml.hidden(workbook);
    }
  }

  private static Optional<FileMark> mark(POIXMLProperties properties, List<Grid> grids) {
    Optional<FileMark> inProperties =
        Optional.ofNullable(properties.getCustomProperties().getProperty(FileMark.PROPERTY))
            .map(property -> property.getLpwstr())
            .flatMap(FileMark::parse);
    return inProperties.or(
        () ->
            grids.stream()
                .flatMap(grid -> grid.rows().headMap(4).values().stream())
                .flatMap(row -> row.values().stream())
                .flatMap(entry -> FileMark.parse(entry.said()).stream())
                .findFirst());
  }
}
