package io.mapwalk.deliverable.excel;

import io.mapwalk.journey.JourneyMap;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The lines above the lists of a workbook that came back, which only repeat whose map it is and
 * what it is called.
 */
final class TitleLines {

  private final List<TitleLine> lines = new ArrayList<>();

  /**
   * Such a line.
   *
   * @param sheet the name of its sheet
   * @param cell the name of its cell
   * @param words what it says
   */
  record TitleLine(String sheet, String cell, String words) {}

  /** The lines on those sheets; the mark of the file stands beside each. */
  TitleLines(List<Grid> grids) {
    grids.forEach(grid -> grid.rows().forEach((row, cells) -> line(grid, row, cells)));
  }

  private void line(Grid grid, int row, TreeMap<Integer, Entry> cells) {
    Optional<Integer> mark =
        cells.entrySet().stream()
            .filter(cell -> cell.getValue() instanceof Entry.Words)
            .filter(cell -> FileMark.parse(cell.getValue().said()).isPresent())
            .map(Map.Entry::getKey)
            .findFirst();
    mark.flatMap(
            column ->
                cells.headMap(column).entrySet().stream()
                    .filter(cell -> !cell.getValue().isEmpty())
                    .findFirst())
        .map(
            cell ->
                new TitleLine(grid.name(), Region.name(row, cell.getKey()), cell.getValue().said()))
        .ifPresent(lines::add);
  }

  /**
   * Those that somebody changed, unless the map is called so now. What most of them say is what was
   * written, for the map may have got another title since.
   */
  List<TitleLine> edited(JourneyMap before, JourneyMap after) {
    String written = usual(plain(ListSheet.kicker(before)));
    String now = plain(ListSheet.kicker(after));
    return lines.stream()
        .filter(line -> !plain(line.words()).equals(written) && !plain(line.words()).equals(now))
        .toList();
  }

  private String usual(String told) {
    Map<String, Integer> votes = new LinkedHashMap<>();
    votes.put(told, 0);
    lines.forEach(line -> votes.merge(plain(line.words()), 1, Integer::sum));
    return votes.entrySet().stream()
        .filter(vote -> vote.getKey().equals(told) ? vote.getValue() > 0 : vote.getValue() > 1)
        .reduce((one, other) -> other.getValue() > one.getValue() ? other : one)
        .map(Map.Entry::getKey)
        .orElse(told);
  }

  private static String plain(String words) {
    return CellText.plain(words);
  }
}
