package io.mapwalk.deliverable.excel;

import java.util.List;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** A list to choose from in a cell. It advises: whoever edits the workbook may type other words. */
record DropDown(XSSFSheet sheet, List<String> choices) {

  private static final int LONGEST = 255;

  /** Offers it in some cells of a column. */
  void on(int firstRow, int lastRow, int column) {
    // Excel takes a file with a longer list for broken, and a comma for the end of a choice.
    if (String.join(",", choices).length() > LONGEST
        || choices.stream().anyMatch(choice -> choice.matches("(?s).*[,\"\\n].*|.{80,}"))) {
      return;
    }
    DataValidationHelper maker = sheet.getDataValidationHelper();
    DataValidation validation =
        maker.createValidation(
            maker.createExplicitListConstraint(choices.toArray(String[]::new)),
            new CellRangeAddressList(firstRow, lastRow, column, column));
    validation.setSuppressDropDownArrow(true);
    validation.setEmptyCellAllowed(true);
    validation.setShowErrorBox(false);
    sheet.addValidationData(validation);
  }
}
