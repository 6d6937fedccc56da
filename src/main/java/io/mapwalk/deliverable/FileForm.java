package io.mapwalk.deliverable;

import io.mapwalk.deliverable.foreign.OutlineImport;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** What a file is, told by how it begins; its ending counts where that says nothing. */
enum FileForm {
  /** A map as JSON. */
  JSON,
  /** A document that Mapwalk wrote. */
  DOCUMENT,
  /** A workbook of today. */
  WORKBOOK,
  /** A workbook with programs in it. */
  MACROS,
  /** A workbook of former times, or one with a password. */
  OLD_WORKBOOK,
  /** A table or text of LibreOffice. */
  OPEN_DOCUMENT,
  /** What a word processor or a reader of printed pages keeps. */
  LETTER,
  /** A web page. */
  PAGE,
  /** A diagram of Mermaid. */
  JOURNEY,
  /** Markdown. */
  OUTLINE,
  /** A table with signs between its columns. */
  TABLE,
  /** Some text. */
  TEXT,
  /** Something else. */
  UNKNOWN;

  private static final int ENOUGH = 4_096;
  private static final Pattern OURS =
      Pattern.compile("(?s)\\A---\\s*\\n(?:[^\\n]*\\n){0,20}?mapwalk:");
  private static final Pattern JOURNEY_BEGINS =
      Pattern.compile(
          "\\A(?:\\s*%%[^\\n]*\\n|\\s*---\\n(?:[^\\n]*\\n){0,20}?---\\n)*\\s*journey\\s*(?:\\n|\\z)");
  private static final Pattern OUTLINE_BEGINS = Pattern.compile("\\A\\s*(?:#{1,6}\\s|[-*•]\\s)");
  private static final Set<String> TABLES = Set.of("csv", "tsv", "tab", "xls", "xlsx");

  /** Tells it. */
  static FileForm of(Path file) throws IOException {
    String name = String.valueOf(file.getFileName());
    String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    byte[] start;
    try (InputStream in = Files.newInputStream(file)) {
      start = in.readNBytes(ENOUGH);
    }
    String bytes = new String(start, StandardCharsets.ISO_8859_1);
    if (bytes.startsWith("PK")) {
      return packed(file, ending);
    } else if (bytes.startsWith("\u00D0\u00CF\u0011\u00E0")) {
      return OLD_WORKBOOK;
    } else if (bytes.startsWith("%PDF") || bytes.startsWith("{\\rtf")) {
      return LETTER;
    }
    return written(new String(start, StandardCharsets.UTF_8), ending);
  }

  private static FileForm packed(Path file, String ending) throws IOException {
    List<String> parts;
    try (ZipFile zip = new ZipFile(file.toFile())) {
      parts = zip.stream().limit(ENOUGH).map(entry -> entry.getName()).toList();
    } catch (ZipException broken) {
      // Whoever reads workbooks says best what is wrong with it.
      return ending.startsWith("xls") ? WORKBOOK : UNKNOWN;
    }
    if (parts.stream().anyMatch(part -> part.startsWith("word/") || part.startsWith("ppt/"))) {
      return LETTER;
    } else if (parts.contains("content.xml") && parts.contains("mimetype")) {
      return OPEN_DOCUMENT;
    } else if (ending.equals("xlsm")) {
      return MACROS;
    }
    boolean workbook = parts.stream().anyMatch(part -> part.startsWith("xl/"));
    return workbook || ending.equals("xlsx") ? WORKBOOK : UNKNOWN;
  }

  private static FileForm written(String start, String ending) {
    String plain = start.replace("\r\n", "\n").replace('\r', '\n').replaceFirst("^\uFEFF", "");
    String small = plain.strip().toLowerCase(Locale.ROOT);
    if (OURS.matcher(plain).find()) {
      return DOCUMENT;
    } else if (small.startsWith("<!doctype html") || small.startsWith("<html")) {
      return ending.equals("xlsx") ? WORKBOOK : PAGE;
    } else if (ending.equals("json")
        || small.startsWith("{") && small.contains("mapwalk-journey-map")) {
      return JSON;
    } else if (ending.equals("mmd") || ending.equals("mermaid")) {
      return JOURNEY;
    } else if (ending.equals("xlsx") && !isTable(plain)) {
      return WORKBOOK;
    } else if (TABLES.contains(ending)) {
      return TABLE;
    } else if (ending.equals("md") || ending.equals("markdown")) {
      return isJourney(plain) ? JOURNEY : OUTLINE;
    }
    return ending.equals("txt") ? TEXT : isJourney(plain) ? JOURNEY : UNKNOWN;
  }

  /** Whether a text is a diagram of Mermaid. */
  static boolean isJourney(String text) {
    String start = text.substring(0, Math.min(text.length(), ENOUGH));
    return JOURNEY_BEGINS.matcher(start.replace("\r\n", "\n")).find();
  }

  /** Whether a text that ought to be Markdown is a table. */
  static boolean isTable(String text) {
    List<String> first = text.lines().filter(line -> !line.isBlank()).limit(5).toList();
    return first.size() > 1
        && List.of(",.*,", ";", "\t").stream()
            .map(Pattern::compile)
            .anyMatch(sign -> first.stream().allMatch(line -> sign.matcher(line).find()))
        && !OUTLINE_BEGINS.matcher(text).find();
  }

  /** Whether a text that ought to be a table is an outline. */
  static boolean isOutline(String text) {
    return OUTLINE_BEGINS.matcher(text).find() && OutlineImport.isOne(text, false);
  }
}
