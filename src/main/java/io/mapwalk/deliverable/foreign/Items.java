package io.mapwalk.deliverable.foreign;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Takes a cell apart in which several things were said. */
final class Items {

  private static final Pattern BULLET =
      Pattern.compile(
          "^[\\s\\p{Z}]*(?:[•·▪■●○◦‣⁃∙☐☑☒✓✔→►➢*-]\\uFE0F?[\\s\\p{Z}]+|[•▪■●◦‣☐☑☒]|\\d{1,2}[.)][\\s\\p{Z}]+)"
              + "(?=\\S)");

  private Items() {}

  /** What its lines say, without bullets. */
  static List<String> lines(String cell) {
    return cell.lines()
        .map(line -> BULLET.matcher(line).replaceFirst("").strip())
        .filter(line -> !line.isEmpty())
        .toList();
  }

  /** What stands behind its bullets, each with the lines that go on with it. */
  static List<String> bullets(String cell) {
    List<String> items = new ArrayList<>();
    for (String line : cell.lines().filter(each -> !each.isBlank()).toList()) {
      boolean begins = BULLET.matcher(line).find();
      String said = BULLET.matcher(line).replaceFirst("").strip();
      if (begins || items.isEmpty()) {
        items.add(said);
      } else {
        items.set(items.size() - 1, items.get(items.size() - 1) + "\n" + said);
      }
    }
    return items;
  }

  /**
   * The things it says.
   *
   * @param eachLine whether each line says another
   */
  static List<String> of(String cell, boolean eachLine) {
    long bulleted = cell.lines().filter(line -> BULLET.matcher(line).find()).count();
    if (bulleted > 0 && (bulleted > 1 || cell.lines().count() == 1)) {
      return bullets(cell);
    }
    return eachLine ? lines(cell) : cell.isBlank() ? List.of() : List.of(cell.strip());
  }
}
