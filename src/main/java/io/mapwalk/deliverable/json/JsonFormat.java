package io.mapwalk.deliverable.json;

import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;

/**
 * What both directions agree on: the names outside the elements, and the bounds within which a file
 * from anywhere is read.
 */
final class JsonFormat {

  /** What every file says it is. */
  static final String NAME = "mapwalk-journey-map";

  /** The number of the format written; files of a higher one are refused. */
  static final int NUMBER = 1;

  static final String FORMAT = "format";
  static final String VERSION = "version";
  static final String ID = "id";
  static final String STATE = "state";
  static final String LAST_NUMBERS = "lastNumbers";
  static final String ELEMENTS = "elements";
  static final String KIND = "element";

  /** More than any workshop brings together, and little enough to fit the program's memory. */
  static final int MOST_ELEMENTS = 100_000;

  /** The longest file read, in bytes. */
  static final long LONGEST_FILE = 128L * 1024 * 1024;

  private static final int DEEPEST = 12;
  // A template copy is the one long text that does not pass through Text.
  private static final int LONGEST_TEXT = 1_000_000;

  private JsonFormat() {}

  static JsonFactory factory() {
    StreamReadConstraints bounds =
        StreamReadConstraints.builder()
            .maxNestingDepth(DEEPEST)
            .maxStringLength(LONGEST_TEXT)
            .maxNameLength(200)
            .maxNumberLength(20)
            .maxDocumentLength(LONGEST_FILE)
            .build();
    return JsonFactory.builder()
        .streamReadConstraints(bounds)
        .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
        .build();
  }
}
