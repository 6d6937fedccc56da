package io.mapwalk.deliverable.foreign;

import io.mapwalk.deliverable.foreign.Listing.Cell;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * How a table is to be read: where its headings are, and whether stages stand beneath each other or
 * side by side. Nothing in it says so, so that what can be read best is taken.
 */
final class Shape {

  private static final boolean[] ONE_WAY = {false};
  private static final boolean[] BOTH_WAYS = {false, true};
  // No wall has more rows.
  private static final int MOST_ROWS_ACROSS = 300;
  private static final int FIRST_ROWS = 25;
  private static final int FIRST_COLUMNS = 6;

  private final Sheet view;
  private final int heading;
  private final boolean across;
  private final double fit;
  private final Vocabulary vocabulary;
  private final Map<List<Integer>, Integer> reaches;

  private Shape(Sheet view, int heading, boolean across, double fit, Vocabulary vocabulary) {
    this.view = view;
    this.heading = heading;
    this.across = across;
    this.fit = fit;
    this.vocabulary = vocabulary;
    this.reaches = view.reaches();
  }

  /** The shape that fits best. */
  static Shape of(Sheet sheet, Vocabulary vocabulary) {
    Shape best = new Shape(sheet, 0, false, 0, vocabulary);
    boolean[] ways = sheet.rows().size() > MOST_ROWS_ACROSS ? ONE_WAY : BOTH_WAYS;
    for (boolean across : ways) {
      Sheet view = across ? sheet.turned() : sheet;
      int last = Math.min(view.rows().size(), across ? FIRST_COLUMNS : FIRST_ROWS);
      for (int row = 0; row < last; row++) {
        double fit = fit(view, row, across, vocabulary);
        best = fit > best.fit ? new Shape(view, row, across, fit, vocabulary) : best;
      }
    }
    return best;
  }

  /** How well it fits: about as much as it has headings that are known. */
  double fit() {
    return fit;
  }

  private static double fit(Sheet view, int row, boolean across, Vocabulary vocabulary) {
    Set<Meaning> known = new HashSet<>();
    int named = 0;
    int sure = 0;
    for (int column = 0; column < view.width(); column++) {
      String label = view.at(row, column);
      if (!label.isEmpty()) {
        Optional<Meaning> meaning = meaning(label, across, vocabulary);
        meaning.filter(is -> is != Meaning.NOTHING).ifPresent(known::add);
        sure += meaning.isPresent() ? 1 : 0;
        named++;
      }
    }
    boolean many = across && (known.size() < 2 || known.size() < sure * 0.6);
    if (known.isEmpty() || many || row + 1 >= view.rows().size()) {
      return 0;
    }
    boolean list = known.contains(Meaning.NOTE) || known.contains(Meaning.ROW_NAME);
    return known.size() + (double) sure / named + (list && !across && known.size() > 1 ? 2 : 0);
  }

  private static Optional<Meaning> meaning(String label, boolean across, Vocabulary vocabulary) {
    Optional<Meaning> exact = vocabulary.exact(label);
    return across ? exact.or(() -> vocabulary.hinted(label)) : exact;
  }

  /** The table as a list. */
  Listing listing() {
    List<Integer> columns = new ArrayList<>();
    List<String> headings = new ArrayList<>();
    List<String> aside = new ArrayList<>();
    for (int column = 0; column < view.width(); column++) {
      String label = label(column);
      if (isSaid(column) || !label.isEmpty() && !across) {
        columns.add(column);
        headings.add(label);
      } else if (meaning(label, across, vocabulary).isEmpty() && !label.isEmpty()) {
        aside.add(label);
      }
    }
    List<List<Cell>> rows = new ArrayList<>();
    for (int row = 0; row < view.rows().size(); row++) {
      if (row < heading) {
        view.rows().get(row).stream().filter(cell -> !cell.isBlank()).forEach(aside::add);
      } else if (row > heading && !isBlank(row)) {
        rows.add(row(row, columns));
      }
    }
    List<Integer> leadings = leadings(headings, rows);
    return tidy(new Listing(headings, rows, across, leadings, aside));
  }

  // Labels that were joined over several rows of a matrix stand for all of these.
  private String label(int column) {
    String label = view.at(heading, column);
    if (!label.isEmpty() || !across) {
      return label;
    }
    return view.joined().stream()
        .filter(area -> area.top() <= heading && heading <= area.bottom())
        .filter(area -> area.left() < column && column <= area.right())
        .map(area -> view.at(area.top(), area.left()))
        .findFirst()
        .orElse("");
  }

  private boolean isSaid(int column) {
    for (int row = heading + 1; row < view.rows().size(); row++) {
      if (!view.at(row, column).isEmpty()) {
        return true;
      }
    }
    return false;
  }

  private boolean isBlank(int row) {
    return view.rows().get(row).stream().allMatch(String::isBlank);
  }

  private List<Cell> row(int row, List<Integer> columns) {
    return columns.stream()
        .map(
            column -> new Cell(view.at(row, column), reaches.getOrDefault(List.of(row, column), 1)))
        .toList();
  }

  private List<Integer> leadings(List<String> headings, List<List<Cell>> rows) {
    List<Integer> leadings = new ArrayList<>();
    for (int column = 0; column < headings.size(); column++) {
      Optional<Meaning> meaning = meaning(headings.get(column), across, vocabulary);
      if (meaning.filter(Meaning::isRow).isPresent()) {
        break;
      }
      int at = column;
      long said = rows.stream().filter(row -> !row.get(at).text().isEmpty()).count();
      boolean names = said > 1 || said == 1 && rows.size() == 1;
      if (meaning.isEmpty() && names && (across || headings.get(column).isEmpty())) {
        leadings.add(column);
      }
    }
    return leadings;
  }

  // A row of a matrix above its stages, which names none of them, is a title.
  private Listing tidy(Listing listing) {
    if (!listing.across()) {
      return listing;
    }
    List<Integer> kept = new ArrayList<>();
    List<String> aside = new ArrayList<>(listing.aside());
    int firstRow = firstRowOfCards(listing);
    List<String> headings = named(listing.headings(), firstRow);
    for (int column = 0; column < listing.headings().size(); column++) {
      boolean title =
          column < firstRow
              && !listing.leadings().contains(column)
              && vocabulary.exact(listing.headings().get(column)).isEmpty();
      if (title) {
        aside.add(String.join(" ", listing.headings().get(column), said(listing, column)).strip());
      } else {
        kept.add(column);
      }
    }
    return new Listing(
        kept.stream().map(headings::get).toList(),
        listing.rows().stream().map(row -> kept.stream().map(row::get).toList()).toList(),
        true,
        listing.leadings().stream().map(kept::indexOf).toList(),
        aside);
  }

  // Cells beneath a label that have none of their own go on with what was above them.
  private static List<String> named(List<String> labels, int first) {
    List<String> named = new ArrayList<>();
    for (int i = 0; i < labels.size(); i++) {
      boolean goesOn = i > first && labels.get(i).isEmpty();
      named.add(goesOn ? named.get(i - 1) : labels.get(i));
    }
    return named;
  }

  private int firstRowOfCards(Listing listing) {
    for (int column = 0; column < listing.headings().size(); column++) {
      String heading = listing.headings().get(column);
      if (meaning(heading, true, vocabulary).filter(Meaning::isRow).isPresent()) {
        return column;
      }
    }
    return 0;
  }

  private static String said(Listing listing, int column) {
    return String.join(" ", listing.values(column));
  }
}
