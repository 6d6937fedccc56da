package io.mapwalk.deliverable.excel;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * Puts the columns of a list together.
 *
 * @param <E> what the list is of
 */
final class Columns<E> {

  private final Telling book;
  private final List<Column<E>> columns = new ArrayList<>();

  Columns(Telling book) {
    this.book = book;
  }

  /** What was put together so far. */
  List<Column<E>> list() {
    return List.copyOf(columns);
  }

  /**
   * A field that is kept here.
   *
   * @param heading the key of its heading
   * @param path the name of the field
   * @param form how it stands in a cell
   */
  Columns<E> field(String heading, Look look, int widest, String path, Form<?> form) {
    return titled(book.say(heading), look, widest, path, form);
  }

  /** A field that is kept here, under a heading that is words already. */
  @SuppressWarnings("unchecked")
  Columns<E> titled(String heading, Look look, int widest, String path, Form<?> form) {
    RecordField field = new RecordField(path);
    Form<Object> any = (Form<Object>) form;
    Origin.Taking<E> taking =
        (element, row, names) -> field.with(element, any.read(row.now(path), names));
    return own(
        path,
        heading,
        look,
        widest,
        element -> any.show(field.of(element)),
        form.choices(),
        new Origin.Here<>(taking, form.refers()));
  }

  /** Something kept here that is no plain field. */
  Columns<E> own(
      String key,
      String heading,
      Look look,
      int widest,
      Function<E, Entry> value,
      List<String> choices,
      Origin<E> origin) {
    columns.add(new Column<>(key, heading, look, widest, value, choices, origin));
    return this;
  }

  /**
   * Something that is kept on another sheet.
   *
   * @param sheet the key of its name
   */
  Columns<E> repeat(
      String heading, Look look, int widest, String sheet, Function<E, String> words) {
    return own(
        "repeat." + heading,
        book.say(heading),
        look,
        widest,
        element -> new Entry.Words(words.apply(element)),
        List.of(),
        new Origin.Elsewhere<>(sheet));
  }

  /** Something that is worked out. */
  Columns<E> reckoned(String heading, Look look, int widest, Function<E, Entry> value) {
    columns.add(Column.of(book.say(heading), look, widest, value));
    return this;
  }

  /** Columns made elsewhere. */
  Columns<E> all(List<Column<E>> more) {
    columns.addAll(more);
    return this;
  }
}
