/**
 * The workbook: an overview with the native chart of the emotion line, and a sheet for every list.
 * {@link io.mapwalk.deliverable.excel.ExcelExport} is the door; every string reaches a cell through
 * {@link io.mapwalk.deliverable.excel.SheetWriter} alone, and every style comes from {@link
 * io.mapwalk.deliverable.excel.Styles}.
 */
@NullMarked
package io.mapwalk.deliverable.excel;

import org.jspecify.annotations.NullMarked;
