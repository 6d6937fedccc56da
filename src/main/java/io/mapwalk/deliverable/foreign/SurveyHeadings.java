package io.mapwalk.deliverable.foreign;

import java.util.ArrayList;
import java.util.List;

/**
 * Makes one row of the several in which some survey tools put their headings: SurveyMonkey names
 * the parts of a question in a second one, Qualtrics writes its own codes around it.
 */
final class SurveyHeadings {

  private static final String CODE = "{\"ImportId\"";
  private static final int FEWEST = 2;

  private SurveyHeadings() {}

  /** The table with one row of headings. */
  static Sheet joined(Sheet sheet, Vocabulary vocabulary) {
    List<List<String>> rows = sheet.rows();
    for (int row = 1; row < Math.min(rows.size(), 3); row++) {
      if (rows.get(row).stream().anyMatch(cell -> cell.startsWith(CODE))) {
        List<List<String>> kept = new ArrayList<>(rows.subList(row + 1, rows.size()));
        kept.add(0, rows.get(row - 1));
        return new Sheet(sheet.name(), kept, List.of(), sheet.ragged());
      }
    }
    return isParted(rows, vocabulary) ? parted(sheet) : sheet;
  }

  private static boolean isParted(List<List<String>> rows, Vocabulary vocabulary) {
    if (rows.size() < FEWEST) {
      return false;
    }
    List<String> first = rows.get(0);
    List<String> second = rows.get(1);
    int personal = 0;
    for (int column = 0; column < first.size(); column++) {
      boolean nothing =
          vocabulary.exact(first.get(column)).filter(is -> is == Meaning.NOTHING).isPresent();
      if (nothing && !second.get(column).isBlank()) {
        return false;
      }
      personal += nothing ? 1 : 0;
    }
    return personal >= FEWEST;
  }

  private static Sheet parted(Sheet sheet) {
    List<String> headings = new ArrayList<>();
    String question = "";
    boolean first = true;
    for (int column = 0; column < sheet.width(); column++) {
      String asked = sheet.at(0, column);
      String part = sheet.at(1, column);
      first = !asked.isEmpty();
      question = first ? asked : question;
      boolean plain = first && part.matches("(?i)(open-ended )?response|");
      headings.add(plain ? question : (question + " – " + part).strip());
    }
    List<List<String>> rows = new ArrayList<>(sheet.rows().subList(2, sheet.rows().size()));
    rows.add(0, headings);
    return new Sheet(sheet.name(), rows, List.of(), sheet.ragged());
  }
}
