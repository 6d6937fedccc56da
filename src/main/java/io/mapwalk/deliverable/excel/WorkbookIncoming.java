package io.mapwalk.deliverable.excel;

import io.mapwalk.deliverable.Edition;
import io.mapwalk.deliverable.Incoming;
import io.mapwalk.deliverable.Returned;
import io.mapwalk.deliverable.foreign.Sheet;
import io.mapwalk.journey.Dossier;
import io.mapwalk.journey.JourneyMap;
import io.mapwalk.journey.MapId;
import io.mapwalk.journey.Messages;
import io.mapwalk.journey.Progress.Task;
import io.mapwalk.journey.Refused;
import io.mapwalk.journey.Text;
import io.mapwalk.journey.Version;
import io.mapwalk.journey.element.MapKind;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/** A workbook that Mapwalk wrote and that comes back, edited by people who never heard of it. */
public final class WorkbookIncoming implements Incoming {

  private final WorkbookFile file;
  private final FileMark mark;

  private WorkbookIncoming(WorkbookFile file, FileMark mark) {
    this.file = file;
    this.mark = mark;
  }

  /**
   * Reads a workbook; nothing is changed anywhere.
   *
   * @param file the workbook
   * @param task is told of every sheet
   * @throws Refused if it is none, has a password or macros, is broken, bigger than any map, of a
   *     newer Mapwalk, or was not made by Mapwalk
   * @throws IOException if the file cannot be read
   */
  public static WorkbookIncoming read(Path file, Task task) throws IOException {
    return of(WorkbookFile.read(file, task))
        .orElseThrow(() -> new Refused("deliverable.xlsx.foreign"));
  }

  /**
   * Reads a workbook from anywhere; nothing is changed anywhere.
   *
   * @param task is told how far the reading has come
   * @param strangers takes the tables of one that Mapwalk did not write: what is to be seen of them
   * @return gives what it says, once nobody looks at how far the reading has come
   * @throws Refused if it is none, has a password or macros, is broken, bigger than any map, or of
   *     a newer Mapwalk
   * @throws IOException if the file cannot be read
   */
  public static Supplier<Incoming> read(
      Path file, Task task, Function<List<Sheet>, Incoming> strangers) throws IOException {
    WorkbookFile read = WorkbookFile.read(file, task);
    Optional<WorkbookIncoming> ours = of(read);
    if (ours.isPresent()) {
      return ours::get;
    }
    List<Sheet> sheets =
        read.grids().stream()
            .filter(grid -> !read.hidden().contains(grid.name()))
            .map(Grid::sheet)
            .toList();
    return () -> strangers.apply(sheets);
  }

  /** What was read, if Mapwalk wrote it. */
  static Optional<WorkbookIncoming> of(WorkbookFile read) {
    Optional<FileMark> mark = read.mark();
    if (mark.isPresent() && mark.get().format() > FileMark.FORMAT) {
      throw new Refused("deliverable.xlsx.newer", mark.get().format(), FileMark.FORMAT);
    }
    return mark.map(known -> new WorkbookIncoming(read, known));
  }

  @Override
  public Optional<MapId> map() {
    return Optional.of(mark.map());
  }

  @Override
  public Optional<Version> version() {
    return mark.version();
  }

  @Override
  public JourneyMap blank(MapId id) {
    Text title = Text.clean(file.title()).or(Text.clean(mark.map().value()));
    String language = mark.language().toLanguageTag();
    return JourneyMap.create(id, title, Text.EMPTY, Text.EMPTY, MapKind.CURRENT, language);
  }

  /**
   * {@inheritDoc} Sessions and the copies of their templates are in no workbook and stay as they
   * are.
   */
  @Override
  public Returned onto(JourneyMap base) {
    JourneyMap told = mark.edition().of(Dossier.of(base)).map();
    Messages messages = new Messages(mark.language());
    Draft draft = new Draft(base, told, mark, messages);
    return new BookReading(draft, messages, mark.edition() == Edition.WORKING, file.grids())
        .returned();
  }
}
