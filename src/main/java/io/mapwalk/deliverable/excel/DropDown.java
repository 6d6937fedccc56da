package io.mapwalk.deliverable.excel;

import java.util.List;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** A list to choose from in a cell. It advises: whoever edits the workbook may type other words. */
record DropDown(XSSFSheet sheet, List<String> choices) {

  /** Offers it in some cells of a column. */
  void on(int firstRow, int lastRow, int column) {
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
