package io.mapwalk.workshop.catalogue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * One file of data: tables, each beneath a heading. The first column of a table is its key. Another
 * language is a second file, {@code NAME_nl.md}, with the same headings: its cells take the place
 * of those with the same key and column, and may stand in columns of their own.
 */
final class DataFile {

  private static final String FOLDER = "/io/mapwalk/catalogue/";
  private static final String MARKDOWN = ".md";

  private final Map<String, List<Row>> tables;

  private DataFile(Map<String, List<Row>> tables) {
    this.tables = tables;
  }

  /**
   * Reads a file, and what there is of it in the language of the locale.
   *
   * @param name its name, without ending
   * @throws IllegalStateException if the program has no such file
   */
  static DataFile read(String name, Locale locale) {
    Map<String, List<Row>> tables =
        parse(name).orElseThrow(() -> new IllegalStateException("no data file " + name));
    parse(name + "_" + locale.getLanguage())
        .ifPresent(other -> other.forEach((head, rows) -> translate(tables, head, rows)));
    return new DataFile(tables);
  }

  /**
   * The rows of a table.
   *
   * @throws IllegalStateException if the file has no table beneath that heading
   */
  List<Row> rows(String heading) {
    @Nullable List<Row> rows = tables.get(heading);
    if (rows == null) {
      throw new IllegalStateException("no table " + heading);
    }
    return rows;
  }

  private static void translate(Map<String, List<Row>> tables, String heading, List<Row> rows) {
    Map<String, Row> byKey = new HashMap<>();
    rows.forEach(row -> byKey.put(row.key(), row));
    tables.computeIfPresent(
        heading,
        (same, originals) ->
            originals.stream()
                .map(row -> byKey.containsKey(row.key()) ? row.with(byKey.get(row.key())) : row)
                .toList());
  }

  private static Optional<Map<String, List<Row>>> parse(String name) {
    try (@Nullable InputStream in = DataFile.class.getResourceAsStream(FOLDER + name + MARKDOWN)) {
      if (in == null) {
        return Optional.empty();
      }
      String markdown = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      Parser parser = Parser.builder().extensions(List.of(TablesExtension.create())).build();
      Collector collector = new Collector();
      parser.parse(markdown).accept(collector);
      return Optional.of(collector.tables);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static final class Collector extends AbstractVisitor {

    private final Map<String, List<Row>> tables = new LinkedHashMap<>();
    private String heading = "";
    private List<String> columns = List.of();

    @Override
    public void visit(Heading node) {
      heading = words(node);
    }

    @Override
    public void visit(CustomBlock node) {
      if (node instanceof TableBlock) {
        columns = List.of();
        tables.put(heading, new ArrayList<>());
      }
      visitChildren(node);
    }

    @Override
    public void visit(CustomNode node) {
      if (!(node instanceof TableRow)) {
        visitChildren(node);
        return;
      }
      List<String> cells = new ArrayList<>();
      for (@Nullable Node cell = node.getFirstChild(); cell != null; cell = cell.getNext()) {
        if (cell instanceof TableCell) {
          cells.add(words(cell));
        }
      }
      if (columns.isEmpty()) {
        columns = cells;
      } else {
        tables.computeIfAbsent(heading, h -> new ArrayList<>()).add(Row.of(columns, cells));
      }
    }

    private static String words(Node node) {
      StringBuilder words = new StringBuilder();
      for (@Nullable Node part = node.getFirstChild(); part != null; part = part.getNext()) {
        if (part instanceof Text text) {
          words.append(text.getLiteral());
        }
      }
      return words.toString().strip();
    }
  }
}
