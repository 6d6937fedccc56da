package io.mapwalk.deliverable;

/**
 * What somebody may choose about the files that are written.
 *
 * @param edition whom they are for
 * @param paper what the map is printed on; sheets that need less take the smaller paper of the same
 *     part of the world
 * @param brand whose colours, letters and logo the workbook has
 * @param audience whom the document is for; other formats are for everybody
 */
public record ExportOptions(Edition edition, PaperSize paper, Brand brand, Audience audience) {

  /** Options for everybody. */
  public ExportOptions(Edition edition, PaperSize paper, Brand brand) {
    this(edition, paper, brand, Audience.EVERYBODY);
  }

  /** Options in the usual look. */
  public ExportOptions(Edition edition, PaperSize paper) {
    this(edition, paper, Brand.NONE);
  }

  /** What a client is given where nobody says otherwise. */
  public static final ExportOptions USUAL =
      new ExportOptions(Edition.CLIENT, PaperSize.A3, Brand.NONE);

  /** Everything there is. */
  public static final ExportOptions WHOLE =
      new ExportOptions(Edition.WORKING, PaperSize.A3, Brand.NONE);
}
