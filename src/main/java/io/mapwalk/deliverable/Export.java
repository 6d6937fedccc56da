package io.mapwalk.deliverable;

import io.mapwalk.deliverable.csv.CsvExport;
import io.mapwalk.deliverable.drawing.Drawing;
import io.mapwalk.deliverable.drawing.LineSlide;
import io.mapwalk.deliverable.drawing.MapSlide;
import io.mapwalk.deliverable.drawing.PngPicture;
import io.mapwalk.deliverable.drawing.SvgPicture;
import io.mapwalk.deliverable.excel.ExcelExport;
import io.mapwalk.deliverable.html.HtmlExport;
import io.mapwalk.deliverable.json.JsonExport;
import io.mapwalk.deliverable.markdown.MarkdownExport;
import io.mapwalk.deliverable.mermaid.MermaidJourney;
import io.mapwalk.journey.Dossier;
import io.mapwalk.journey.JourneyMap;
import io.mapwalk.journey.Messages;
import io.mapwalk.journey.Progress;
import io.mapwalk.journey.Progress.Task;
import io.mapwalk.journey.Refused;
import io.mapwalk.journey.Stopped;
import io.mapwalk.journey.element.ChecklistItem;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Hands a map over: writes it in the formats asked for, into files or onto a stream. */
public final class Export {

  // Nobody has more files of one map and one day; a loop without end would be worse.
  private static final int MOST_NUMBERS = 10_000;

  private final Messages messages;
  private final Clock clock;
  private final ExportOptions options;
  private final Progress progress;
  private final FileNames names;
  private final Placement placement = new Placement();

  /**
   * Exports of everything, dated by a clock.
   *
   * @param messages the language of the words around the content
   * @param clock tells the day, and its zone
   */
  public Export(Messages messages, Clock clock) {
    this(messages, clock, ExportOptions.WHOLE);
  }

  /**
   * Exports dated by a clock.
   *
   * @param messages the language of the words around the content
   * @param clock tells the day, and its zone
   * @param options whom they are for and what they are printed on
   */
  public Export(Messages messages, Clock clock, ExportOptions options) {
    this(messages, clock, options, Progress.UNSEEN);
  }

  /**
   * Exports that may take long.
   *
   * @param messages the language of the words around the content
   * @param clock tells the day, and its zone
   * @param options whom they are for and what they are printed on
   * @param progress is told how far they have come
   */
  public Export(Messages messages, Clock clock, ExportOptions options, Progress progress) {
    this.messages = messages;
    this.clock = clock;
    this.options = options;
    this.progress = progress;
    this.names = new FileNames(messages, options.audience());
  }

  /**
   * Writes files with the names a client would want into a folder. A checklist file is left out
   * where the map has no checklist. Where a name is taken, all files get the next free number, so
   * that those written together are named alike.
   *
   * @param dossier what to hand over
   * @param formats in which forms
   * @param folder the folder; made, if just it is missing
   * @param replace whether files of the same name are replaced instead
   * @return the files, in the order of the formats
   * @throws Refused if a file cannot be written; those written before it stay
   * @throws Stopped if somebody asked for that; those written before it stay
   */
  public List<Path> export(Dossier dossier, Set<Format> formats, Path folder, boolean replace) {
    List<Format> wanted =
        formats.stream().sorted().filter(format -> says(dossier.map(), format)).toList();
    if (wanted.isEmpty()) {
      throw new Refused("deliverable.no-checklist", dossier.map().header().text().value());
    }
    wanted.forEach(this::check);
    OutputFolder.prepare(folder);
    LocalDate day = LocalDate.now(clock);
    int number = replace ? 1 : free(dossier.map(), wanted, folder, day);
    List<Path> files = new ArrayList<>();
    for (Format format : wanted) {
      Path file = folder.resolve(names.name(dossier.map(), format, day, number));
      try (Task task = begin(file, files.size() + 1, wanted.size())) {
        placement.place(file, replace, out -> write(dossier, format, out, task));
      } catch (Stopped stopped) {
        throw files.isEmpty()
            ? stopped
            : new Stopped("deliverable.stopped-between", files.size(), wanted.size());
      }
      files.add(file);
    }
    return files;
  }

  private Task begin(Path file, int number, int files) {
    String name = String.valueOf(file.getFileName());
    return files == 1
        ? progress.begin("deliverable.progress.file", name)
        : progress.begin("deliverable.progress.files", name, number, files);
  }

  /**
   * Writes one file of a given name.
   *
   * @param dossier what to hand over
   * @param format in which form
   * @param file where to, in a folder that exists
   * @param replace whether a file that is there is replaced
   * @throws Refused if the file is there already, or cannot be written
   */
  public void export(Dossier dossier, Format format, Path file, boolean replace) {
    try (Task task = begin(file, 1, 1)) {
      placement.place(file, replace, out -> write(dossier, format, out, task));
    }
  }

  /**
   * Writes onto a stream, such as standard output, and leaves it open. What an edition leaves out
   * is in no format but the one for other archives, which is the whole map.
   *
   * @param dossier what to hand over
   * @param format in which form
   * @throws Refused if the format is not written for one audience, or that owns nothing
   * @throws IOException if the stream cannot take it
   */
  public void write(Dossier dossier, Format format, OutputStream out) throws IOException {
    String title = dossier.map().header().text().value();
    try (Task task = progress.begin("deliverable.progress.file", title)) {
      write(dossier, format, out, task);
    }
  }

  private void write(Dossier dossier, Format format, OutputStream out, Task task)
      throws IOException {
    check(format);
    task.step(0);
    LocalDate day = LocalDate.now(clock);
    Dossier told = options.edition().of(dossier);
    switch (format) {
      case XLSX ->
          new ExcelExport(messages, options, task)
              .write(told, clock.instant(), clock.getZone(), out);
      case MD -> {
        Audience audience = options.audience().on(told.map());
        new MarkdownExport(messages, task).write(told, options.edition(), audience, day, out);
      }
      case CHECKLIST -> new MarkdownExport(messages).writeChecklists(told, day, out);
      case HTML -> new HtmlExport(messages, task).write(told, day, out);
      case SVG -> svg(MapSlide.of(told.map(), messages), out);
      case PNG -> PngPicture.write(MapSlide.of(told.map(), messages), task, out);
      case LINE_SVG -> svg(LineSlide.of(told.map(), messages), out);
      case LINE_PNG -> PngPicture.write(LineSlide.of(told.map(), messages), task, out);
      case MERMAID -> new MermaidJourney().write(told.map(), out);
      case CSV -> new CsvExport(messages, task).write(told, day, out);
      case JSON -> new JsonExport(task).write(dossier, out);
    }
    out.flush();
  }

  private void svg(Drawing drawing, OutputStream out) throws IOException {
    String file = SvgPicture.file(drawing, messages.locale().toLanguageTag());
    out.write(file.getBytes(StandardCharsets.UTF_8));
  }

  private void check(Format format) {
    if (format != Format.MD && options.audience().kind() != Audience.Kind.EVERYBODY) {
      throw new Refused("deliverable.audience.format", format.key(), options.audience().key());
    }
  }

  private static boolean says(JourneyMap map, Format format) {
    return format != Format.CHECKLIST || !map.all(ChecklistItem.class).isEmpty();
  }

  private int free(JourneyMap map, List<Format> formats, Path folder, LocalDate day) {
    for (int number = 1; number <= MOST_NUMBERS; number++) {
      int tried = number;
      if (formats.stream()
          .noneMatch(format -> Files.exists(folder.resolve(names.name(map, format, day, tried))))) {
        return number;
      }
    }
    throw new Refused("deliverable.folder-crowded", folder.toString());
  }
}
