package io.mapwalk.deliverable;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

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
  /** The journey as a Mermaid diagram. */
  MERMAID("mmd"),
  /** The whole map without loss, for programs and other archives. */
  JSON("json");

  private final String extension;

  Format(String extension) {
    this.extension = extension;
  }

  /** The name it is asked for by, such as {@code xlsx}. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
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
