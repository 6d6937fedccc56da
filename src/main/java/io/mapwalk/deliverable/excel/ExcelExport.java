package io.mapwalk.deliverable.excel;

import io.mapwalk.deliverable.Edition;
import io.mapwalk.deliverable.ExportOptions;
import io.mapwalk.journey.Dossier;
import io.mapwalk.journey.JourneyMap;
import io.mapwalk.journey.Messages;
import io.mapwalk.journey.Progress.Task;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Writes a map as a workbook that a client can be given as it is. */
public final class ExcelExport {

  private static final String AUTHOR = "Mapwalk";

  private static final int MOST_FOR_CLIENT = 7;

  /** The steps that are no list: the two sheets of the whole map, and the file itself. */
  private static final int BESIDE_LISTS = 3;

  private final Messages messages;
  private final ExportOptions options;
  private final Task task;

  /**
   * An export in one language.
   *
   * @param messages the sentences of headings, names and hints; the content stays in its own
   * @param options whom it is for and what it is printed on
   */
  public ExcelExport(Messages messages, ExportOptions options) {
    this(messages, options, Task.UNSEEN);
  }

  /**
   * An export in one language that may take long.
   *
   * @param messages the sentences of headings, names and hints; the content stays in its own
   * @param options whom it is for and what it is printed on
   * @param task is told of every sheet
   */
  public ExcelExport(Messages messages, ExportOptions options, Task task) {
    this.messages = messages;
    this.options = options;
    this.task = task;
  }

  /**
   * Writes the workbook. Sheets with nothing on them are left out; the summary is always there.
   *
   * @param dossier what to write, as the edition tells it
   * @param now the moment of writing
   * @param zone the zone whose calendar the reader lives by
   * @param out where to; left open
   * @throws IOException if it cannot be written there
   */
  public void write(Dossier dossier, Instant now, ZoneId zone, OutputStream out)
      throws IOException {
    JourneyMap map = dossier.map();
    try (XSSFWorkbook workbook = new XSSFWorkbook(new LightParts())) {
      TableLook.define(workbook);
      Book book =
          new Book(
              workbook,
              new Styles(workbook, messages.text("deliverable.excel.day-cell"), options.brand()),
              (SharedStrings) workbook.getSharedStringSource(),
              map,
              new Wording(map, messages),
              now.atZone(zone).toLocalDate(),
              options,
              FileMark.of(map, dossier.version(), messages.locale(), options.edition()),
              task,
              new ArrayList<>());
      if (options.edition() == Edition.CLIENT) {
        forClient(book);
      } else {
        whole(book);
      }
      new IdeaChart(book).write();
      workbook.setActiveSheet(0);
      describe(workbook, map, now);
      workbook
          .getProperties()
          .getCustomProperties()
          .addProperty(FileMark.PROPERTY, book.mark().toString());
      workbook.write(out);
      task.step(1);
    }
  }

  /** Writes the sheets that only repeat what the lists say. */
  static void repeats(Book book) {
    map(book);
    boolean apart = wallHasRoom(book);
    new PersonaSheet(book).write(!apart);
    if (apart) {
      new WallSheet(book).write();
    }
  }

  // A client's sheets are counted; where all are taken, photos follow the persona.
  private static boolean wallHasRoom(Book book) {
    if (book.whole()) {
      return true;
    }
    long lists = new Lists(book).forClient().stream().filter(l -> !l.rows().isEmpty()).count();
    int matrix = book.map().stages().isEmpty() ? 0 : 2;
    int people = new PersonaSheet(book).isEmpty() ? 0 : 1;
    return 1 + matrix + people + lists < MOST_FOR_CLIENT;
  }

  // The summary comes first and is written last: its line is drawn from cells of the detail.
  private static void map(Book book) {
    SummarySheet summary = new SummarySheet(book);
    Optional<EmotionChart.Source> line = Optional.empty();
    if (!book.map().stages().isEmpty()) {
      new OverviewSheet(book).write();
      book.task().step(1);
      line = new DetailSheet(book).write();
      book.task().step(1);
    }
    summary.write(line);
  }

  private static void forClient(Book book) {
    Lists all = new Lists(book);
    List<ListPlan<?>> plans = all.forClient();
    book.task().expect(BESIDE_LISTS + plans.size());
    repeats(book);
    PlanWriter lists = new PlanWriter(book);
    plans.forEach(lists::write);
    if (book.workbook().getNumberOfSheets() < MOST_FOR_CLIENT) {
      lists.write(all.whereThereIsRoom());
    }
  }

  private static void whole(Book book) {
    List<ListPlan<?>> plans = new Lists(book).whole();
    book.task().expect(BESIDE_LISTS + plans.size());
    repeats(book);
    PlanWriter lists = new PlanWriter(book);
    lists.about();
    plans.forEach(lists::write);
  }

  private static void describe(XSSFWorkbook workbook, JourneyMap map, Instant now) {
    POIXMLProperties properties = workbook.getProperties();
    POIXMLProperties.CoreProperties core = properties.getCoreProperties();
    core.setTitle(map.header().text().value());
    core.setCreator(AUTHOR);
    core.setLastModifiedByUser(AUTHOR);
    core.setSubjectProperty(map.header().project().value());
    core.setCreated(Optional.of(Date.from(now)));
    core.setModified(Optional.of(Date.from(now)));
    properties.getExtendedProperties().setCompany(map.header().client().value());
    properties.getExtendedProperties().setApplication(AUTHOR);
  }
}
