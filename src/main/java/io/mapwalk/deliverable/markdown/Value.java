package io.mapwalk.deliverable.markdown;

/** How the values of one kind of field are written in the document and read from it. */
interface Value {

  /** What the document says; nothing where there is nothing to say. */
  Words told(Object value);

  /**
   * What is meant by what the document says.
   *
   * @param said what it says; nothing where the field was emptied
   * @param old the value so far
   * @throws Misread if it cannot be understood
   */
  Object taken(Words said, Object old, Scene scene) throws Misread;
}
