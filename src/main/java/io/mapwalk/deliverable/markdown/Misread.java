package io.mapwalk.deliverable.markdown;

/** Words of a document that do not say what a field can hold; the field stays as it was. */
final class Misread extends Exception {

  private static final long serialVersionUID = 1L;

  private final String code;

  /**
   * @param code the end of the key of the sentence that says what is wrong
   */
  Misread(String code) {
    super(code, null, false, false);
    this.code = code;
  }

  /** The end of the key of the sentence that says what is wrong. */
  String code() {
    return code;
  }
}
