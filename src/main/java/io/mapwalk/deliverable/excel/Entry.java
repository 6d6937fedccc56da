package io.mapwalk.deliverable.excel;

import java.time.LocalDate;
import java.util.OptionalInt;

/** What stands in a cell of a list: words, a number people can reckon with, or a day. */
sealed interface Entry {

  /** Nothing. */
  Entry NONE = new Words("");

  /** Words; none where blank. */
  record Words(String text) implements Entry {}

  /** A number. */
  record Number(double value) implements Entry {}

  /** A day. */
  record Day(LocalDate value) implements Entry {}

  /** A number, or nothing where it is unknown. */
  static Entry of(OptionalInt number) {
    return number.isPresent() ? new Number(number.getAsInt()) : NONE;
  }

  /** A share of 100 as a number a program can reckon with. */
  static Entry percent(OptionalInt percent) {
    return percent.isPresent() ? new Number(percent.getAsInt() / 100.0) : NONE;
  }

  /** Whether nothing stands there. */
  default boolean isEmpty() {
    return this instanceof Words words && words.text().isBlank();
  }

  /** Roughly what is seen, for measuring. */
  default String seen() {
    if (this instanceof Words words) {
      return words.text();
    }
    return this instanceof Number number ? Long.toString((long) number.value()) : "30 Sept 2026";
  }
}
