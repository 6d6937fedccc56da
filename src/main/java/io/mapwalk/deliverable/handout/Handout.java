package io.mapwalk.deliverable.handout;

import io.mapwalk.deliverable.FileNames;
import io.mapwalk.deliverable.OutputFolder;
import io.mapwalk.deliverable.PaperSize;
import io.mapwalk.deliverable.Placement;
import io.mapwalk.deliverable.form.BlankForm;
import io.mapwalk.journey.JourneyMap;
import io.mapwalk.journey.Messages;
import io.mapwalk.journey.Refused;
import io.mapwalk.journey.element.Stage;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes the sheets of a map and the forms of its pairs into a folder. */
public final class Handout {

  private static final int MOST_FOLDERS = 10_000;

  private final JourneyMap map;
  private final Messages messages;
  private final PaperSize paper;
  private final LocalDate day;
  private final Placement placement = new Placement();

  /**
   * A handout.
   *
   * @param map the map it is for
   * @param messages the language of what is not the map's
   * @param paper what the sheets are printed on
   * @param day the day it is dated
   */
  public Handout(JourneyMap map, Messages messages, PaperSize paper, LocalDate day) {
    this.map = map;
    this.messages = messages;
    this.paper = paper;
    this.day = day;
  }

  /**
   * A new folder named after the map, within another.
   *
   * @param parent the folder it goes into; made, if just it is missing
   * @throws Refused if it cannot be made
   */
  public Path freshFolder(Path parent) {
    OutputFolder.prepare(parent);
    FileNames names = new FileNames(messages);
    String what = messages.text("deliverable.handout.folder");
    for (int number = 1; number <= MOST_FOLDERS; number++) {
      Path folder = parent.resolve(names.folder(map, what, day, number));
      if (!Files.exists(folder)) {
        OutputFolder.prepare(folder);
        return folder;
      }
    }
    throw new Refused("deliverable.folder-crowded", parent.toString());
  }

  /**
   * Writes the files: first the sheets, then a form for each pair. A form that lies there may have
   * been filled in, so nothing is written at all where one of the names is taken.
   *
   * @param pairs the stages of each pair
   * @param folder the folder; made, if just it is missing
   * @param replace whether files of the same name are replaced instead
   * @return the files
   * @throws Refused if a name is taken or a file cannot be written; those written before it stay
   */
  public List<Path> write(List<List<Stage>> pairs, Path folder, boolean replace) {
    OutputFolder.prepare(folder);
    Map<Path, byte[]> files = new LinkedHashMap<>();
    String sheets = new Sheets(map, messages, paper, day).html(pairs);
    files.put(file(folder, "sheets-file"), sheets.getBytes(StandardCharsets.UTF_8));
    BlankForm form = new BlankForm(map, messages);
    for (int pair = 1; pair <= pairs.size(); pair++) {
      files.put(file(folder, "form-file", pair), form.file(pair, pairs.get(pair - 1)));
    }
    files.keySet().stream()
        .filter(file -> !replace && Files.exists(file))
        .findFirst()
        .ifPresent(
            taken -> {
              throw new Refused("deliverable.file-exists", taken.toString());
            });
    files.forEach((file, bytes) -> placement.place(file, replace, out -> out.write(bytes)));
    return new ArrayList<>(files.keySet());
  }

  private Path file(Path folder, String name, Object... arguments) {
    return folder.resolve(messages.text("deliverable.handout." + name, arguments));
  }
}
