package io.mapwalk.deliverable.markdown;

import io.mapwalk.journey.element.Element;
import io.mapwalk.journey.element.ElementKind;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * How one kind of element is told of at one kind of place: the one definition that it is both
 * written and read by.
 *
 * @param role the kind of place
 * @param kind the kind of element
 * @param keeps whether what is taken out there is taken out of the map
 * @param title the heading of the column its words stand in
 * @param main its words
 * @param tags its marks
 * @param fields what else is told
 * @param columns how many of what has a label have a column of their own in a table
 */
record Telling(
    String role,
    ElementKind kind,
    boolean keeps,
    String title,
    Field main,
    List<Tag> tags,
    List<Field> fields,
    int columns) {

  /**
   * A mark an element may bear.
   *
   * @param words how it looks
   * @param is whether an element bears it
   */
  record Tag(Words words, Function<Element, Boolean> is) {}

  /** As entries of a list, or under headings. */
  Telling(
      String role,
      ElementKind kind,
      boolean keeps,
      String title,
      Field main,
      List<Tag> tags,
      List<Field> fields) {
    this(role, kind, keeps, title, main, tags, fields, 0);
  }

  Telling {
    tags = List.copyOf(tags);
    fields = List.copyOf(fields);
  }

  /** The same in a table with so many columns besides the first. */
  Telling inTable(int count) {
    return new Telling(role, kind, keeps, title, main, tags, fields, count);
  }

  /** The headings of its table. */
  List<String> heads() {
    return Stream.concat(Stream.of(title), labels().limit(columns)).toList();
  }

  /** The labels that stand in its first cell. */
  List<String> inside() {
    return labels().skip(columns).toList();
  }

  private Stream<String> labels() {
    return fields.stream().filter(Field::shown).map(Field::label);
  }

  /** The handle, the words and the marks of an element. */
  Words main(Element element) {
    Words words = Words.none().code(element.id());
    Words said = main.told().apply(element);
    if (!said.isEmpty()) {
      words.plain(" ");
      said.pieces().forEach(words::add);
    }
    return marked(words, element);
  }

  private Words marked(Words words, Element element) {
    for (Tag tag : tags) {
      if (tag.is().apply(element)) {
        words.plain(" ");
        tag.words().pieces().forEach(words::add);
      }
    }
    return words;
  }

  /** Its words as a heading, the handle behind them. */
  Words heading(Element element) {
    Words words = Words.none();
    main.told().apply(element).pieces().forEach(words::add);
    return marked(words, element).plain(" ").code(element.id());
  }

  /** All that is told of it, in a line. */
  Words line(Element element, MapNames names) {
    return labelled(main(element), element, fields, names.say("dot"), names);
  }

  /** What is told of it besides its words, a line each. */
  List<Words> lines(Element element, MapNames names) {
    return fields.stream()
        .filter(Field::shown)
        .map(f -> HeadPart.labelled(names, f.label(), f.told().apply(element)))
        .filter(line -> !line.isEmpty())
        .toList();
  }

  /** What is told of it besides its words, in a line. */
  Words besides(Element element, MapNames names) {
    return labelled(Words.none(), element, fields, names.say("dot"), names);
  }

  /**
   * All that is told of it as a row of a table: its words with what has no column, then a cell for
   * each column.
   */
  List<Words> row(Element element, MapNames names) {
    List<Field> shown = fields.stream().filter(Field::shown).toList();
    List<Words> cells = new ArrayList<>();
    List<Field> inside = shown.subList(columns, shown.size());
    cells.add(labelled(main(element), element, inside, "\n", names));
    shown.subList(0, columns).forEach(field -> cells.add(field.told().apply(element)));
    return cells;
  }

  private static Words labelled(
      Words words, Element element, List<Field> fields, String between, MapNames names) {
    for (Field field : fields) {
      if (field.shown()) {
        words.then(between, HeadPart.labelled(names, field.label(), field.told().apply(element)));
      }
    }
    return words;
  }

  /** The words, and all fields that can be read. */
  List<Field> read() {
    return Stream.concat(Stream.of(main), fields.stream())
        .filter(field -> field.value().isPresent())
        .toList();
  }
}
