package io.mapwalk.deliverable.excel;

import io.mapwalk.deliverable.Edition;
import io.mapwalk.deliverable.Remark;
import io.mapwalk.deliverable.excel.RepeatedSheet.Edit;
import io.mapwalk.journey.Handle;
import io.mapwalk.journey.JourneyMap;
import io.mapwalk.journey.Messages;
import io.mapwalk.journey.element.ElementKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Says where an edit has to be made that somebody made on a sheet that only repeats. What was
 * changed on its list as well is as it should be, and not spoken of.
 */
final class RepeatsReading {

  // More than that nobody reads; whoever changed so much did not mean the words.
  private static final int MOST_OF_A_SHEET = 20;

  private final List<Grid> grids;
  private final Homes homes;
  private final Messages messages;
  private final Edition edition;
  private final JourneyMap before;
  private final JourneyMap after;
  private final List<Remark> remarks = new ArrayList<>();
  private Optional<Rendered> was = Optional.empty();
  private Optional<Rendered> is = Optional.empty();

  /**
   * @param grids the sheets of the workbook
   * @param homes where elements have their place in it
   * @param messages the language of the file
   * @param before the map as the file told it when it was written
   * @param after the map as its lists have it now
   */
  RepeatsReading(
      List<Grid> grids,
      Homes homes,
      Messages messages,
      Edition edition,
      JourneyMap before,
      JourneyMap after) {
    this.grids = grids;
    this.homes = homes;
    this.messages = messages;
    this.edition = edition;
    this.before = before;
    this.after = after;
  }

  /** What is to be said. */
  List<Remark> remarks() {
    for (Grid grid : grids) {
      RepeatedSheet sheet = new RepeatedSheet(grid);
      List<Edit> edits = sheet.edits().stream().filter(each -> !isAsItShouldBe(each)).toList();
      int more = edits.size() - MOST_OF_A_SHEET;
      edits.stream().limit(MOST_OF_A_SHEET).forEach(e -> remarks.add(remark(grid, sheet, e)));
      if (more > 0) {
        remarks.add(Remark.of("deliverable.xlsx.repeat-more", grid.name(), more));
      }
    }
    new TitleLines(grids)
        .edited(before, after)
        .forEach(
            line ->
                remarks.add(
                    remark(
                        line.sheet(),
                        line.cell(),
                        CellText.glimpse(line.words()),
                        JourneyMap.HEADER)));
    return remarks;
  }

  private boolean isAsItShouldBe(Edit edit) {
    if (edit.was().isEmpty()) {
      return is().says(Repeat.sum(edit.now()));
    }
    Optional<Handle> of = edit.of();
    if (of.isEmpty()) {
      return edit.now().isEmpty() || is().says(Repeat.sum(edit.now()));
    }
    Handle element = of.get();
    String then = edit.was().get().sum();
    String now = Repeat.sum(edit.now());
    if (edit.now().isEmpty()) {
      return was().says(element, then) && !is().says(element, then);
    }
    return now.equals(then)
        ? !before.find(element).equals(after.find(element))
        : is().says(element, now);
  }

  private Rendered was() {
    if (was.isEmpty()) {
      was = Optional.of(new Rendered(before, messages, edition));
    }
    return was.get();
  }

  private Rendered is() {
    if (is.isEmpty()) {
      is = Optional.of(new Rendered(after, messages, edition));
    }
    return is.get();
  }

  private Remark remark(Grid grid, RepeatedSheet sheet, Edit edit) {
    String cell = Region.name(edit.row(), edit.column());
    String words = CellText.glimpse(edit.now().said());
    if (edit.of().isPresent()) {
      return remark(grid.name(), cell, words, edit.of().get());
    }
    if (edit.was().isPresent()) {
      return Remark.of("deliverable.xlsx.repeat-reckoned", grid.name(), cell, words);
    }
    Optional<String> list = sheet.among(edit.row()).flatMap(homes::list);
    return list.isPresent()
        ? Remark.of("deliverable.xlsx.repeat-new", grid.name(), cell, words, list.get())
        : Remark.of("deliverable.xlsx.repeat-beside", grid.name(), cell, words);
  }

  private Remark remark(String sheet, String cell, String words, Handle element) {
    String kind = ElementKind.of(element).map(messages::name).orElse("");
    String code = "deliverable.xlsx.repeat" + (words.isEmpty() ? "-empty" : "");
    return homes
        .of(element)
        .map(
            home ->
                Remark.of(
                    code, sheet, cell, words, kind, element.value(), home.sheet(), home.row()))
        .orElseGet(() -> Remark.of(code + "-left-out", sheet, cell, words, kind, element.value()));
  }
}
