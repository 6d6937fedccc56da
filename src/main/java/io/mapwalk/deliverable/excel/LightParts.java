package io.mapwalk.deliverable.excel;

import org.apache.poi.ooxml.POIXMLDocumentPart;
import org.apache.poi.ooxml.POIXMLRelation;
import org.apache.poi.xssf.usermodel.XSSFFactory;
import org.apache.poi.xssf.usermodel.XSSFRelation;

/** Makes the two parts of a workbook that hold nearly all of it in a form of ours. */
final class LightParts extends XSSFFactory {

  @Override
  public POIXMLDocumentPart newDocumentPart(POIXMLRelation descriptor) {
    if (descriptor == XSSFRelation.WORKSHEET) {
      return new LightSheet();
    }
    return descriptor == XSSFRelation.SHARED_STRINGS
        ? new SharedStrings()
        : super.newDocumentPart(descriptor);
  }
}
