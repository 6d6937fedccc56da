package io.mapwalk.deliverable.excel;

import io.mapwalk.journey.Messages;
import io.mapwalk.journey.element.Emotion;
import java.util.Optional;
import org.apache.poi.ss.usermodel.ConditionalFormattingRule;
import org.apache.poi.ss.usermodel.FontFormatting;
import org.apache.poi.ss.usermodel.PatternFormatting;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFSheetConditionalFormatting;

/** How scores are shown: a word beside every number, and a colour that follows the number. */
final class Feeling {

  private Feeling() {}

  /** The word that was said for it, or else the word of the scale; blank where it is unknown. */
  static String word(Messages messages, Optional<Emotion> emotion) {
    if (emotion.isEmpty()) {
      return "";
    }
    Emotion felt = emotion.get();
    if (!felt.word().isBlank()) {
      return felt.word().value();
    }
    return felt.score().isPresent() ? messages.score(felt.score().getAsInt()) : "";
  }

  /**
   * Colours cells by the scores in a row or column, so that the colour changes with the number when
   * somebody edits the workbook.
   *
   * @param cells the cells to colour
   * @param score the cell with the score of the first of them; its row or column may be fixed
   */
  static void colour(XSSFSheet sheet, CellRangeAddress cells, CellReference score) {
    XSSFSheetConditionalFormatting formatting = sheet.getSheetConditionalFormatting();
    ConditionalFormattingRule[] rules = new ConditionalFormattingRule[5];
    for (int i = 0; i < rules.length; i++) {
      int value = i - 2;
      String cell = score.formatAsString();
      ConditionalFormattingRule rule =
          formatting.createConditionalFormattingRule(
              "AND(ISNUMBER(" + cell + "),ROUND(" + cell + ",0)=" + value + ")");
      PatternFormatting fill = rule.createPatternFormatting();
      fill.setFillPattern(PatternFormatting.SOLID_FOREGROUND);
      fill.setFillBackgroundColor(Colour.ofScore(value).xssf());
      FontFormatting font = rule.createFontFormatting();
      font.setFontColor(Colour.onScore(value).xssf());
      rules[i] = rule;
    }
    formatting.addConditionalFormatting(new CellRangeAddress[] {cells}, rules);
  }
}
