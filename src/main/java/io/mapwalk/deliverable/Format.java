package io.mapwalk.deliverable;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The forms in which a map is handed over. */
public enum Format {
  /** The workbook. */
  XLSX("xlsx"),
  /** The document. */
  MD("md"),
  /** The things to tick, as a document of their own. */
  CHECKLIST("md"),
  /** The page for a browser. */
  HTML("html"),
  /** A slide of the map, drawn with lines that stay sharp. */
  SVG("svg"),
  /** The same as a picture of points. */
  PNG("png"),
  /** A slide of the line of feelings, drawn with lines that stay sharp. */
  LINE_SVG("svg"),
  /** The same as a picture of points. */
  LINE_PNG("png"),
  /** The journey as a Mermaid diagram. */
  MERMAID("mmd"),
  /** The lists, a table of plain text each, packed into one file. */
  CSV("zip"),
  /** The whole map without loss, for programs and other archives. */
  JSON("json");

  private final String extension;

  Format(String extension) {
    this.extension = extension;
  }

  /** The name it is asked for by, such as {@code xlsx}. */
  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /**
   * What is handed over where somebody asks for all: everything but pictures for slides, and for a
   * client but the JSON, which no edition leaves anything out of. A folder of files for a client is
   * sent off as it is, so nothing may lie in it that is not for the client.
   *
   * @param edition whom the files are for
   */
  public static Set<Format> all(Edition edition) {
    Set<Format> all = EnumSet.complementOf(EnumSet.of(SVG, PNG, LINE_SVG, LINE_PNG));
    if (edition == Edition.CLIENT) {
      all.remove(JSON);
    }
    return all;
  }

  /** Whether it is no text. */
  public boolean isBinary() {
    return this == XLSX || this == CSV || this == PNG || this == LINE_PNG;
  }

  /** The ending of its files, without a dot. */
  public String extension() {
    return extension;
  }

  /** The format of that name, however it is capitalised. */
  public static Optional<Format> ofKey(String key) {
    String wanted = key.strip().toLowerCase(Locale.ROOT);
    return Arrays.stream(values()).filter(format -> format.key().equals(wanted)).findFirst();
  }
}
