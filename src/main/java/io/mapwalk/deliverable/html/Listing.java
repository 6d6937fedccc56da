package io.mapwalk.deliverable.html;

import java.util.ArrayList;
import java.util.List;

/** A table of things that are alike; a column in which nothing stands anywhere is left out. */
final class Listing {

  /**
   * A cell.
   *
   * @param isEmpty whether nothing stands in it
   * @param content writes what stands in it
   */
  record Cell(boolean isEmpty, Runnable content) {}

  private record Line(Runnable marks, String look, List<Cell> cells) {}

  private final Page page;
  private final String name;
  private final List<String> headings;
  private final List<Line> lines = new ArrayList<>();

  /**
   * A table without lines.
   *
   * @param name what it lists
   */
  Listing(Page page, String name, List<String> headings) {
    this.page = page;
    this.name = name;
    this.headings = headings;
  }

  /** A cell with words in it. */
  Cell words(String text) {
    return new Cell(text.isBlank(), () -> page.html().element("span", text, "words"));
  }

  /** A cell with words in it and others that belong to them. */
  Cell words(String text, String aside) {
    Cell words = words(text);
    return new Cell(
        words.isEmpty(),
        () -> {
          words.content().run();
          page.aside(aside);
        });
  }

  /**
   * Adds a line.
   *
   * @param look its class
   * @param marks gives its element what it is known by
   */
  void add(String look, Runnable marks, Cell... cells) {
    lines.add(new Line(marks, look, List.of(cells)));
  }

  /** Writes it, in a frame that scrolls by itself where it is too narrow. */
  void write() {
    List<Integer> columns = new ArrayList<>();
    for (int i = 0; i < headings.size(); i++) {
      int column = i;
      if (lines.stream().anyMatch(line -> !line.cells().get(column).isEmpty())) {
        columns.add(i);
      }
    }
    HtmlWriter html = page.html();
    html.open("div", "frame").with("tabindex", "0").with("role", "region").with("aria-label", name);
    html.open("table", "list").open("thead").open("tr");
    columns.forEach(i -> html.open("th").with("scope", "col").text(headings.get(i)).close());
    html.close().close().open("tbody");
    for (Line line : lines) {
      html.open("tr", line.look());
      line.marks().run();
      for (int column : columns) {
        html.open("td");
        line.cells().get(column).content().run();
        html.close();
      }
      html.close();
    }
    html.close().close().close();
  }
}
