package io.mapwalk.deliverable.excel;

import org.apache.poi.xssf.model.StylesTable;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTDxf;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTFill;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTPatternFill;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTTableStyle;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTTableStyleElement;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTTableStyles;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.STPatternType;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.STTableStyleType;

/**
 * The banded style of all tables. As a table style and not as fills of cells, the bands stay even
 * when rows are sorted, filtered or added.
 */
final class TableLook {

  /** Its name in the workbook. */
  static final String NAME = "Mapwalk";

  private TableLook() {}

  /** Gives a workbook the style. */
  static void define(XSSFWorkbook workbook) {
    StylesTable source = workbook.getStylesSource();
    CTDxf band = CTDxf.Factory.newInstance();
    CTFill fill = band.addNewFill();
    CTPatternFill pattern = fill.addNewPatternFill();
    pattern.setPatternType(STPatternType.SOLID);
    pattern.addNewFgColor().setRgb(Colour.STRIPE.xssf().getARGB());
    pattern.addNewBgColor().setRgb(Colour.STRIPE.xssf().getARGB());
    int index = source.putDxf(band) - 1;

    CTTableStyles styles =
        source.getCTStylesheet().isSetTableStyles()
            ? source.getCTStylesheet().getTableStyles()
            : source.getCTStylesheet().addNewTableStyles();
    CTTableStyle style = styles.addNewTableStyle();
    style.setName(NAME);
    style.setPivot(false);
    style.setCount(1);
    CTTableStyleElement element = style.addNewTableStyleElement();
    element.setType(STTableStyleType.SECOND_ROW_STRIPE);
    element.setDxfId(index);
    styles.setCount(1);
  }
}
