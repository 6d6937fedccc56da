package io.mapwalk.deliverable.excel;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What stands in a cell of a list: words, a number people can reckon with, or a day. */
sealed interface Entry {

  /** Nothing. */
  Entry NONE = new Words("");

  /** Words; none where blank. */
  record Words(String text) implements Entry {}

  /**
   * A number.
   *
   * @param value the number
   * @param shown how it is seen
   */
  record Number(double value, String shown) implements Entry {

    /** A number seen as a whole one. */
    Number(double value) {
      this(value, Long.toString((long) value));
    }
  }

  /** A day. */
  record Day(LocalDate value) implements Entry {}

  /**
   * A fault of the program that worked it out.
   *
   * @param shown how it is seen
   */
  record Fault(String shown) implements Entry {}

  /** A number, or nothing where it is unknown. */
  static Entry of(OptionalInt number) {
    return number.isPresent() ? new Number(number.getAsInt()) : NONE;
  }

  /** Some things, one a line. */
  static Entry lines(Stream<String> lines) {
    return new Words(lines.collect(Collectors.joining("\n")));
  }

  /** The things said, one a line; blank lines say nothing. */
  default List<String> lines() {
    return said().lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
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

  /** What it says in words, whatever a program made of what somebody typed. */
  default String said() {
    if (this instanceof Words words) {
      return words.text();
    }
    if (this instanceof Fault fault) {
      return fault.shown();
    }
    return this instanceof Number number ? number.shown() : ((Day) this).value().toString();
  }

  /** The number it is, or says. */
  default OptionalDouble number() {
    if (this instanceof Number number) {
      return OptionalDouble.of(number.value());
    }
    String said = said().strip().replace('\u2212', '-').replace(',', '.');
    boolean share = said.endsWith("%");
    try {
      double value = Double.parseDouble(share ? said.substring(0, said.length() - 1) : said);
      return OptionalDouble.of(share ? value / 100 : value);
    } catch (NumberFormatException noNumber) {
      return OptionalDouble.empty();
    }
  }

  /** The day it is, or says in the form of ISO 8601. */
  default Optional<LocalDate> day() {
    if (this instanceof Day day) {
      return Optional.of(day.value());
    }
    try {
      return Optional.of(LocalDate.parse(said().strip()));
    } catch (DateTimeParseException noDay) {
      return Optional.empty();
    }
  }

  /** Whether both say the same to somebody who looks. */
  default boolean says(Entry other) {
    if (this instanceof Number one && other instanceof Number two) {
      return Math.abs(one.value() - two.value()) < 1e-9;
    }
    return CellText.plain(said()).equals(CellText.plain(other.said()));
  }
}
