package io.mapwalk.deliverable.excel;

import io.mapwalk.deliverable.Edition;
import io.mapwalk.deliverable.Incoming;
import io.mapwalk.deliverable.Returned;
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
import java.util.Optional;

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
    WorkbookFile read = WorkbookFile.read(file, task);
    FileMark mark = read.mark().orElseThrow(() -> new Refused("deliverable.xlsx.foreign"));
    if (mark.format() > FileMark.FORMAT) {
      throw new Refused("deliverable.xlsx.newer", mark.format(), FileMark.FORMAT);
    }
    return new WorkbookIncoming(read, mark);
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
