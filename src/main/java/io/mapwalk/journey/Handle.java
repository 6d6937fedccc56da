package io.mapwalk.journey;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A short name people can say aloud: {@code t14}, {@code p7}, {@code i12}. A handle is never
 * changed and never reused within its map.
 *
 * @param value one to four small letters and a number from 1, without leading zeros
 */
public record Handle(String value) implements Comparable<Handle> {

  /** The highest number a handle can have. */
  public static final int HIGHEST = 999_999_999;

  private static final Pattern FORM = Pattern.compile("([a-z]{1,4})([1-9][0-9]{0,8})");

  /**
   * @throws IllegalArgumentException if the value does not have the form of a handle
   */
  public Handle {
    if (!FORM.matcher(value).matches()) {
      throw new IllegalArgumentException("not a handle: " + value);
    }
  }

  /** The handle with this prefix and number. */
  public static Handle of(String prefix, int number) {
    return new Handle(prefix + number);
  }

  /** Reads a handle as people type it, in capitals too; empty where the text is none. */
  public static Optional<Handle> parse(String typed) {
    String value = typed.strip().toLowerCase(Locale.ROOT);
    return FORM.matcher(value).matches() ? Optional.of(new Handle(value)) : Optional.empty();
  }

  /** The letters, which tell the kind of element. */
  public String prefix() {
    return value.substring(0, letters());
  }

  /** The number, from 1. */
  public int number() {
    return Integer.parseInt(value, letters(), value.length(), 10);
  }

  private int letters() {
    int letters = 1;
    while (value.charAt(letters) >= 'a') {
      letters++;
    }
    return letters;
  }

  /** By letters, then by number, so that t2 comes before t10. */
  @Override
  public int compareTo(Handle other) {
    int byPrefix = prefix().compareTo(other.prefix());
    return byPrefix != 0 ? byPrefix : Integer.compare(number(), other.number());
  }

  // Maps are full of look-ups by handle; what a record brings is slow until it is fully compiled.
  @Override
  public boolean equals(Object other) {
    return other instanceof Handle handle && value.equals(handle.value);
  }

  @Override
  public int hashCode() {
    return value.hashCode();
  }

  @Override
  public String toString() {
    return value;
  }
}
