package io.mapwalk.deliverable.markdown;

import io.mapwalk.journey.element.Element;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * One field of an element: where the document says it, and how it is written and read.
 *
 * @param label the label it is written under; empty where it has none
 * @param path the field, and the record it belongs to if that is a part of the element
 * @param value how it is written and read; empty where it is drawn from elsewhere and not read
 * @param told what the document says
 * @param said finds what the document says; empty where this place of it does not speak of it
 * @param shown whether it is written under its label
 */
record Field(
    String label,
    String path,
    Optional<Value> value,
    Function<Element, Words> told,
    Function<Saying, Optional<Words>> said,
    boolean shown) {

  /** A field under a label. */
  static Field of(String label, String path, Value value) {
    return new Field(
        label,
        path,
        Optional.of(value),
        element -> value.told(Parts.of(element, path)),
        saying -> labelled(saying, label),
        true);
  }

  /** Something under a label that is drawn from other parts of the map. */
  static Field drawn(String label, Function<Element, Words> told) {
    return new Field(
        label, "", Optional.empty(), told, saying -> Optional.of(saying.field(label)), true);
  }

  /** A field that the place itself tells, or a mark, or the words. */
  static Field at(String path, Value value, Function<Saying, Optional<Words>> said) {
    return new Field(
        "", path, Optional.of(value), element -> value.told(Parts.of(element, path)), said, false);
  }

  /** The same field, with a name for those who are told of it. */
  Field called(String name) {
    return new Field(name, path, value, told, said, shown);
  }

  /** The same field, told differently. */
  Field telling(BiFunction<Element, Words, Words> other) {
    return new Field(
        label, path, value, element -> other.apply(element, told.apply(element)), said, shown);
  }

  /** The same field, found elsewhere too. */
  Field found(Function<Saying, Optional<Words>> other) {
    return new Field(label, path, value, told, other, shown);
  }

  private static Optional<Words> labelled(Saying saying, String label) {
    Map<String, Words> fields = saying.fields();
    return fields.containsKey(label) || saying.whole()
        ? Optional.of(saying.field(label))
        : Optional.empty();
  }

  /**
   * The element with what is said of this field.
   *
   * @throws Misread if that is not understood
   */
  Element taken(Element element, Words words, Scene scene) throws Misread {
    Object old = Parts.of(element, path);
    Object meant = value.orElseThrow().taken(words, old, scene);
    return Parts.with(element, path, meant);
  }
}
