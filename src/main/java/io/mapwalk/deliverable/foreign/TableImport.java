package io.mapwalk.deliverable.foreign;

import io.mapwalk.deliverable.Incoming;
import io.mapwalk.deliverable.Remark;
import io.mapwalk.deliverable.foreign.Column.Sureness;
import io.mapwalk.deliverable.foreign.Listing.Cell;
import io.mapwalk.journey.Messages;
import io.mapwalk.journey.Refused;
import io.mapwalk.journey.Text;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Reads tables of others: a list with a heading for each column, as whiteboards and survey tools
 * write it; a matrix with stages along one side and rows of a map along the other, as templates for
 * journey maps have it; or a board of notes without any heading.
 */
public final class TableImport {

  private static final int MOST_ROWS = 5_000;
  private static final int MOST_COLUMNS = 500;
  private static final double MOST = 0.6;

  private final Manner manner;
  private final Vocabulary vocabulary = new Vocabulary();

  /**
   * @param manner how it is to be read
   */
  public TableImport(Manner manner) {
    this.manner = manner;
  }

  /**
   * What a file says: that of its tables which fits best, or the one that is meant.
   *
   * @param sheets its tables, one at least
   * @param name the file
   * @throws Refused if it is empty, bigger than any map, has no sheet of the name meant, no column
   *     of it is known, or somebody has to be asked what its columns hold who is not there
   */
  public Incoming incoming(List<Sheet> sheets, String name) {
    List<Sheet> said = sheets.stream().filter(sheet -> sheet.said() > 0).toList();
    if (said.isEmpty()) {
      throw new Refused("deliverable.foreign.empty", name);
    }
    Sheet sheet = manner.sheet().map(meant -> meant(said, meant, name)).orElse(best(said));
    if (sheet.rows().size() > MOST_ROWS || sheet.width() > MOST_COLUMNS) {
      throw new Refused("deliverable.foreign.too-big", name);
    }
    List<Remark> first = new ArrayList<>();
    if (said.size() > 1) {
      String others =
          said.stream()
              .filter(each -> each != sheet)
              .map(Sheet::name)
              .collect(Collectors.joining(", "));
      first.add(Remark.of("deliverable.foreign.sheet", sheet.name(), others));
    }
    return incoming(SurveyHeadings.joined(sheet, vocabulary), name, first);
  }

  private static Sheet meant(List<Sheet> sheets, String meant, String name) {
    return sheets.stream()
        .filter(sheet -> sheet.name().strip().equalsIgnoreCase(meant.strip()))
        .findFirst()
        .orElseThrow(
            () ->
                new Refused(
                    "deliverable.foreign.no-sheet",
                    name,
                    meant,
                    sheets.stream().map(Sheet::name).collect(Collectors.joining(", "))));
  }

  private Sheet best(List<Sheet> sheets) {
    return sheets.stream()
        .max(
            Comparator.<Sheet>comparingDouble(sheet -> fit(sheet))
                .thenComparing(Sheet::said)
                .thenComparing(sheet -> -sheets.indexOf(sheet)))
        .orElseThrow();
  }

  private double fit(Sheet sheet) {
    boolean readable = sheet.rows().size() <= MOST_ROWS && sheet.width() <= MOST_COLUMNS;
    return readable ? Shape.of(sheet, vocabulary).fit() : 0;
  }

  private Incoming incoming(Sheet sheet, String name, List<Remark> first) {
    Shape shape = Shape.of(sheet, vocabulary);
    boolean board = shape.fit() == 0 && isBoard(sheet);
    Listing listing = board ? notes(sheet) : shape.listing();
    List<Column> columns = board ? allNotes(listing) : columns(listing, name);
    Text title = Stranger.titleOf(name);
    Messages language = vocabulary.language(listing.headings(), manner.language());
    if (columns.stream().noneMatch(column -> column.meaning().says())
        && columns.stream().noneMatch(column -> column.meaning() == Meaning.STAGE)) {
      String headings = String.join(", ", listing.headings());
      throw new Refused("deliverable.foreign.no-column", name, Remarks.line(headings));
    }
    List<Remark> remarks = new ArrayList<>(first);
    remarks.addAll(Remarks.of(listing, columns, board));
    TableDraft draft = new TableDraft(listing, columns, language, title, vocabulary);
    return new Stranger(
        title,
        language.locale().getLanguage(),
        map -> {
          List<Remark> all = new ArrayList<>(remarks);
          all.addAll(draft.onto(map));
          return all;
        });
  }

  private List<Column> columns(Listing listing, String name) {
    Columns columns = new Columns(listing, vocabulary);
    List<Column> guessed = columns.guessed();
    List<Column> told =
        manner
            .columns()
            .map(said -> columns.told(new Assignments().applied(said, guessed)))
            .orElse(guessed);
    return columns.told(manner.asking().settle(name, told));
  }

  // A board is written row by row, with nothing above its notes that would say what they are.
  private boolean isBoard(Sheet sheet) {
    if (manner.columns().isPresent()) {
      return false;
    }
    long lonely =
        sheet.rows().stream()
            .filter(row -> row.stream().filter(cell -> !cell.isBlank()).count() <= 1)
            .count();
    boolean gaps = sheet.width() > 1 && sheet.rows().get(0).stream().anyMatch(String::isBlank);
    return sheet.width() == 1 || sheet.ragged() || gaps || lonely > sheet.rows().size() * MOST;
  }

  private static Listing notes(Sheet sheet) {
    List<List<Cell>> rows =
        sheet.rows().stream()
            .flatMap(List::stream)
            .filter(cell -> !cell.isBlank())
            .map(cell -> List.of(new Cell(cell.strip(), 1)))
            .toList();
    return new Listing(List.of(""), rows, false, List.of(), List.of());
  }

  private static List<Column> allNotes(Listing listing) {
    return IntStream.range(0, listing.headings().size())
        .mapToObj(place -> new Column("", place, Meaning.NOTE, Sureness.SURE, Optional.empty(), ""))
        .toList();
  }
}
