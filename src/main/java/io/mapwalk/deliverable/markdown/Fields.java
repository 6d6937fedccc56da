package io.mapwalk.deliverable.markdown;

import io.mapwalk.deliverable.markdown.Telling.Tag;
import io.mapwalk.journey.element.Backing;
import io.mapwalk.journey.element.Element;
import io.mapwalk.journey.element.Stage;
import io.mapwalk.journey.element.Touchpoint;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The fields that many kinds of elements have in common. */
final class Fields {

  private final MapNames names;
  private final Values values;
  private final Days days;
  private final References references;

  Fields(MapNames names) {
    this.names = names;
    this.values = new Values(names);
    this.days = new Days(names);
    this.references = new References(names);
  }

  /** How plain values are written and read. */
  Values values() {
    return values;
  }

  /** How days are written and read. */
  Days days() {
    return days;
  }

  /** How other elements are written and read. */
  References references() {
    return references;
  }

  /** The words of an element. */
  Field words() {
    return words("text");
  }

  /** A text that is told as the words of an element. */
  Field words(String path) {
    return Field.at(path, values.text(), saying -> Optional.of(saying.main()));
  }

  /** Words that are drawn from elsewhere. */
  Field drawnWords(Function<Element, Words> told) {
    return Field.drawn("", told);
  }

  /** A text under a label of the bundle. */
  Field text(String label, String path) {
    return Field.of(names.say(label), path, values.text());
  }

  /** Something else under a label of the bundle. */
  Field field(String label, String path, Value value) {
    return Field.of(names.say(label), path, value);
  }

  /** Where it hangs. */
  Field where() {
    return field("where", "at", references.maybe(Stage.class, Touchpoint.class));
  }

  /** What it rests on, where that is more than belief. */
  Field restsOn() {
    return field("rests-on", "backing", values.usually(Backing.ASSUMPTION));
  }

  /** Whose it is. */
  Field owner() {
    return text("owner", "owner");
  }

  /** By when. */
  Field due() {
    return field("due", "due", days.maybe());
  }

  /** A mark for some of the constants of a list, in parentheses. */
  <T extends Enum<T>> List<Tag> tags(String path, List<T> marked) {
    return marked.stream()
        .map(
            constant ->
                new Tag(
                    Words.none().emphasis(names.say("kind", names.name(constant))),
                    element -> Parts.of(element, path) == constant))
        .toList();
  }

  /**
   * The field that marks tell, of which one constant goes without.
   *
   * @param label what it is called where a mark says nothing
   */
  <T extends Enum<T>> Field marked(String label, String path, T usual) {
    Map<String, String> marks =
        Stream.of(usual.getDeclaringClass().getEnumConstants())
            .collect(Collectors.toMap(one -> names.say("kind", names.name(one)), names::name));
    return mark(
        names.say(label),
        path,
        values.usually(usual),
        saying ->
            saying.tags().stream()
                .filter(mark -> begin(mark).equals(begin(names.say("kind", ""))))
                .findFirst()
                .map(mark -> marks.getOrDefault(mark, mark))
                .orElse(""));
  }

  /** A field that one mark tells. */
  Field flagged(String path, String mark) {
    return mark(
        mark,
        path,
        Values.flag(mark),
        saying ->
            saying.tags().stream()
                .filter(found -> begin(found).equals(begin(mark)))
                .findFirst()
                .orElse(""));
  }

  private static Field mark(String label, String path, Value value, Function<Saying, String> said) {
    return Field.at(path, value, saying -> Optional.of(Words.of(said.apply(saying)))).called(label);
  }

  // A mark that was mistyped still begins as it did.
  private static String begin(String mark) {
    return mark.substring(0, Math.min(1, mark.length()));
  }
}
