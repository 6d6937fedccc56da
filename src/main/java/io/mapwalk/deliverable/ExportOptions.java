package io.mapwalk.deliverable;

/**
 * What somebody may choose about the files that are written.
 *
 * @param edition whom they are for
 * @param paper what the map is printed on; sheets that need less take the smaller paper of the same
 *     part of the world
 */
public record ExportOptions(Edition edition, PaperSize paper) {

  /** What a client is given where nobody says otherwise. */
  public static final ExportOptions USUAL = new ExportOptions(Edition.CLIENT, PaperSize.A3);

  /** Everything there is. */
  public static final ExportOptions WHOLE = new ExportOptions(Edition.WORKING, PaperSize.A3);
}
