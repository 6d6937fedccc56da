package io.mapwalk.deliverable.foreign;

import io.mapwalk.deliverable.Incoming;
import io.mapwalk.journey.Refused;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * Reads text with signs between its columns (CSV), whichever these are, as whiteboards, survey
 * tools and spreadsheets export it; see {@link TableImport} for what becomes of it. Lines without
 * such signs are a list of notes.
 */
public final class CsvImport {

  private static final int MOST_ROWS = 5_000;
  private static final int MOST_COLUMNS = 500;
  private static final char[] SEPARATORS = {',', ';', '\t', '|'};
  private static final Pattern TOLD = Pattern.compile("(?i)^sep=(.)\\R");
  private static final Pattern ENTITY = Pattern.compile("&(?:amp|lt|gt|quot|#39|nbsp);");
  private static final String COLOUR = "BG Color";

  private final Manner manner;

  /**
   * @param manner how it is to be read
   */
  public CsvImport(Manner manner) {
    this.manner = manner;
  }

  /**
   * What a file says.
   *
   * @param text all of it
   * @param name the file
   * @throws Refused if it is no table, breaks off, is bigger than any map, no column of it is
   *     known, or somebody has to be asked what its columns hold who is not there
   */
  public Incoming incoming(String text, String name) {
    List<List<String>> rows = rows(text, name);
    if (rows.isEmpty()) {
      throw new Refused("deliverable.foreign.empty", name);
    }
    // Mural writes what people typed as it stands in a web page.
    if (rows.get(0).contains(COLOUR)) {
      rows = rows.stream().map(row -> row.stream().map(CsvImport::unescaped).toList()).toList();
    }
    return new TableImport(manner).incoming(List.of(Sheet.of("", rows, List.of())), name);
  }

  private static List<List<String>> rows(String text, String name) {
    Matcher told = TOLD.matcher(text);
    boolean says = told.lookingAt();
    String body = says ? text.substring(told.end()) : text;
    boolean loose = name.toLowerCase(Locale.ROOT).endsWith(".txt") && !isEven(body);
    char separator = says ? told.group(1).charAt(0) : loose ? 0 : separator(body);
    if (separator == 0 && body.lines().noneMatch(line -> line.startsWith("\""))) {
      List<List<String>> lines =
          body.lines().filter(line -> !line.isBlank()).limit(MOST_ROWS + 1L).map(List::of).toList();
      return bounded(lines, name);
    }
    CSVFormat format =
        CSVFormat.DEFAULT
            .builder()
            .setDelimiter(separator == 0 ? ',' : separator)
            .setIgnoreEmptyLines(true)
            .setTrailingData(true)
            .get();
    List<List<String>> rows = new ArrayList<>();
    try (CSVParser parser = CSVParser.parse(new StringReader(body), format)) {
      for (CSVRecord row : parser) {
        if (row.stream().anyMatch(cell -> !cell.isBlank())) {
          rows.add(List.of(row.values()));
          bounded(rows, name);
        }
      }
    } catch (IOException | UncheckedIOException | IllegalStateException broken) {
      throw new Refused("deliverable.foreign.broken", name);
    }
    return rows;
  }

  private static List<List<String>> bounded(List<List<String>> rows, String name) {
    boolean wide = !rows.isEmpty() && rows.get(rows.size() - 1).size() > MOST_COLUMNS;
    if (rows.size() > MOST_ROWS || wide) {
      throw new Refused("deliverable.foreign.too-big", name);
    }
    return rows;
  }

  // The sign that parts most in the first line, outside of quotation marks; none where none does.
  private static char separator(String text) {
    int[] counts = new int[SEPARATORS.length];
    boolean quoted = false;
    for (int i = 0; i < text.length() && (quoted || text.charAt(i) != '\n'); i++) {
      char sign = text.charAt(i);
      quoted ^= sign == '"';
      for (int s = 0; s < SEPARATORS.length && !quoted; s++) {
        counts[s] += sign == SEPARATORS[s] ? 1 : 0;
      }
    }
    int most = Arrays.stream(counts).max().orElse(0);
    for (int s = 0; s < SEPARATORS.length; s++) {
      if (most > 0 && counts[s] == most) {
        return SEPARATORS[s];
      }
    }
    return 0;
  }

  // In a list of notes a comma is just a comma.
  private static boolean isEven(String text) {
    char separator = separator(text);
    return text.startsWith("\"")
        || text.lines()
                .filter(line -> !line.isBlank())
                .map(line -> line.chars().filter(sign -> sign == separator).count())
                .distinct()
                .count()
            == 1;
  }

  private static String unescaped(String cell) {
    return ENTITY
        .matcher(cell)
        .replaceAll(
            found ->
                switch (found.group()) {
                  case "&lt;" -> "<";
                  case "&gt;" -> ">";
                  case "&quot;" -> "\"";
                  case "&#39;" -> "'";
                  case "&nbsp;" -> " ";
                  default -> "&";
                });
  }
}
