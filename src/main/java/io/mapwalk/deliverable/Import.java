package io.mapwalk.deliverable;

import io.mapwalk.deliverable.excel.WorkbookIncoming;
import io.mapwalk.deliverable.foreign.CsvImport;
import io.mapwalk.deliverable.foreign.ForeignText;
import io.mapwalk.deliverable.foreign.Manner;
import io.mapwalk.deliverable.foreign.MermaidImport;
import io.mapwalk.deliverable.foreign.OutlineImport;
import io.mapwalk.deliverable.foreign.TableImport;
import io.mapwalk.deliverable.json.JsonImport;
import io.mapwalk.deliverable.markdown.MarkdownImport;
import io.mapwalk.journey.Progress;
import io.mapwalk.journey.Progress.Task;
import io.mapwalk.journey.Refused;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.Supplier;

/**
 * Reads maps that come back, or come from elsewhere: by what is in their file, and by its ending
 * where that may be several things.
 */
public final class Import {

  private final Progress progress;
  private final Manner manner;

  /** Reads at which nobody looks, of strangers' files as they seem to be meant. */
  public Import() {
    this(Progress.UNSEEN, Manner.PLAIN);
  }

  /**
   * Reads that may take long.
   *
   * @param progress is told how far they have come
   * @param manner how a stranger's file is to be read
   */
  public Import(Progress progress, Manner manner) {
    this.progress = progress;
    this.manner = manner;
  }

  /**
   * Reads a file; nothing is changed anywhere.
   *
   * @throws Refused if it is not there, cannot be read, is of a form that is not known, is broken,
   *     is bigger than any map, or somebody has to be asked how it is meant who is not there
   */
  public Incoming read(Path file) {
    String name = String.valueOf(file.getFileName());
    if (!Files.exists(file)) {
      throw new Refused("deliverable.import.none", name);
    }
    if (Files.isDirectory(file)) {
      throw new Refused("deliverable.import.folder", name);
    }
    return content(file, name).get();
  }

  // Who has to be asked something is asked when nobody looks any more at how far it has come.
  private Supplier<Incoming> content(Path file, String name) {
    try (Task task = progress.begin("deliverable.progress.reading", name);
        InputStream raw = Files.newInputStream(file);
        InputStream in = new BufferedInputStream(new CountedStream(raw, task))) {
      task.expect(Files.size(file));
      return content(FileForm.of(file), name, file, in, task);
    } catch (IOException e) {
      throw new Refused("deliverable.import.unreadable", name);
    }
  }

  private Supplier<Incoming> content(
      FileForm form, String name, Path file, InputStream in, Task task) throws IOException {
    return switch (form) {
      case JSON -> known(new JsonImport().incoming(in));
      case DOCUMENT -> known(new MarkdownImport().incoming(in));
      case WORKBOOK ->
          WorkbookIncoming.read(
              file, task, sheets -> new TableImport(manner).incoming(sheets, name));
      case MACROS -> throw new Refused("deliverable.xlsx.macros");
      case OLD_WORKBOOK -> throw new Refused("deliverable.xlsx.locked");
      case OPEN_DOCUMENT, LETTER, PAGE ->
          throw new Refused(
              "deliverable.import." + form.name().toLowerCase(Locale.ROOT).replace('_', '-'), name);
      case UNKNOWN -> throw new Refused("deliverable.import.unknown", name);
      default -> {
        String text = ForeignText.read(in, name);
        yield () -> text(form, text, name);
      }
    };
  }

  private static Supplier<Incoming> known(Incoming incoming) {
    return () -> incoming;
  }

  private Incoming text(FileForm form, String text, String name) {
    if (form == FileForm.JOURNEY || form == FileForm.TEXT && FileForm.isJourney(text)) {
      return new MermaidImport().incoming(text, name);
    }
    boolean outline =
        form == FileForm.OUTLINE && !FileForm.isTable(text)
            || form == FileForm.TEXT && OutlineImport.isOne(text, false)
            || form == FileForm.TABLE && FileForm.isOutline(text);
    return outline
        ? new OutlineImport(manner).incoming(text, name)
        : new CsvImport(manner).incoming(text, name);
  }
}
