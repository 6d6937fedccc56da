package io.mapwalk.deliverable.excel;

import io.mapwalk.deliverable.Edition;
import io.mapwalk.deliverable.ExportOptions;
import io.mapwalk.deliverable.PaperSize;
import io.mapwalk.journey.Handle;
import io.mapwalk.journey.JourneyMap;
import io.mapwalk.journey.Messages;
import io.mapwalk.journey.Progress.Task;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** What the sheets that only repeat would say of a map, as sums. */
final class Rendered {

  private final Map<Handle, Set<String>> sums = new HashMap<>();
  private final Set<String> all = new HashSet<>();

  /**
   * Writes those sheets, into nothing.
   *
   * @param map the map as the edition tells it
   */
  Rendered(JourneyMap map, Messages messages, Edition edition) {
    ExportOptions options = new ExportOptions(edition, PaperSize.A3);
    try (XSSFWorkbook workbook = new XSSFWorkbook(new LightParts())) {
      Book book =
          new Book(
              workbook,
              new Styles(workbook, messages.text("deliverable.excel.day-cell"), options.brand()),
              (SharedStrings) workbook.getSharedStringSource(),
              map,
              new Wording(map, messages),
              LocalDate.EPOCH,
              options,
              FileMark.of(map, Optional.empty(), messages.locale(), edition),
              Task.UNSEEN,
              new ArrayList<>());
      ExcelExport.repeats(book);
      book.repeats().stream().flatMap(Repeats::all).forEach(this::take);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void take(Repeat repeat) {
    all.add(repeat.sum());
    repeat
        .of()
        .ifPresent(id -> sums.computeIfAbsent(id, none -> new HashSet<>()).add(repeat.sum()));
  }

  /** Whether something is said of an element. */
  boolean says(Handle element, String sum) {
    return sums.getOrDefault(element, Set.of()).contains(sum);
  }

  /** Whether something is said anywhere. */
  boolean says(String sum) {
    return all.contains(sum);
  }
}
