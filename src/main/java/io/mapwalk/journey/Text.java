package io.mapwalk.journey;

import java.text.Normalizer;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Text that is safe to keep: Unicode NFC, LF line ends, no control characters but newline and tab,
 * no lone surrogates, no bidirectional controls, at most {@value #MAX_LENGTH} characters. It is the
 * one door through which words enter a map, so no other room has to clean what it is given.
 *
 * @param value the cleaned text, never null, possibly empty
 */
public record Text(String value) implements Comparable<Text> {

  /** The longest text kept, in UTF-16 characters. */
  public static final int MAX_LENGTH = 10_000;

  // Every line end there is, so that taking one out as a control character never joins two words.
  private static final Pattern LINE_END = Pattern.compile("\\R");

  private static final Pattern LINE_BREAK = Pattern.compile("\\s*\\n\\s*");

  /** The text that says nothing. */
  public static final Text EMPTY = new Text("");

  /**
   * Accepts text that is already clean, such as what the archive kept.
   *
   * @throws IllegalArgumentException if the text is not clean; use {@link #of} for text from
   *     outside
   */
  public Text {
    if (needsCleaning(value)) {
      throw new IllegalArgumentException("Text from outside must pass through Text.of");
    }
  }

  /** What {@link #of} had to take out. */
  public enum Removal {
    /** Control characters, escape sequences' introducers among them. */
    CONTROL,
    /** Halves of a character that never met their other half. */
    SURROGATE,
    /** Marks that reverse the direction of what follows, which can disguise text. */
    BIDI,
    /** Everything past {@value Text#MAX_LENGTH} characters. */
    LENGTH
  }

  /**
   * The outcome of cleaning.
   *
   * @param text the clean text
   * @param removed what was taken out; empty when nothing of meaning was lost
   */
  public record Cleaned(Text text, Set<Removal> removed) {}

  /**
   * Cleans text from outside.
   *
   * @param raw any text
   * @return the clean text and what was taken out of it
   */
  public static Cleaned of(String raw) {
    if (!needsCleaning(raw)) {
      return new Cleaned(new Text(raw), Set.of());
    }
    Set<Removal> removed = EnumSet.noneOf(Removal.class);
    String text = filtered(raw, removed);
    if (text.length() > MAX_LENGTH) {
      removed.add(Removal.LENGTH);
      text = shorten(text);
    }
    return new Cleaned(new Text(text), Collections.unmodifiableSet(removed));
  }

  /** Cleans text from outside where nobody is there to be told what was taken out. */
  public static Text clean(String raw) {
    return of(raw).text();
  }

  /** Cleans a whole document, such as a template, which may be longer than a text. */
  public static String document(String raw) {
    return raw.length() <= MAX_LENGTH && !needsCleaning(raw)
        ? raw
        : filtered(raw, EnumSet.noneOf(Removal.class));
  }

  private static String filtered(String raw, Set<Removal> removed) {
    String unified = LINE_END.matcher(raw).replaceAll("\n");
    StringBuilder kept = new StringBuilder(unified.length());
    unified.codePoints().forEach(point -> keep(point, kept, removed));
    return Normalizer.normalize(kept, Normalizer.Form.NFC);
  }

  private static void keep(int point, StringBuilder kept, Set<Removal> removed) {
    if (isForbiddenControl(point)) {
      removed.add(Removal.CONTROL);
    } else if (isSurrogate(point)) {
      removed.add(Removal.SURROGATE);
    } else if (isBidi(point)) {
      removed.add(Removal.BIDI);
    } else {
      kept.appendCodePoint(point);
    }
  }

  // A cut through a pair would leave half a character, so it moves back.
  private static String shorten(String text) {
    int end = MAX_LENGTH;
    if (Character.isHighSurrogate(text.charAt(end - 1))) {
      end--;
    }
    return text.substring(0, end);
  }

  private static boolean needsCleaning(String value) {
    if (value.length() > MAX_LENGTH) {
      return true;
    }
    boolean ascii = true;
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if (c > 126 || c < ' ') {
        ascii = false;
        if (c < ' ' && c != '\n' && c != '\t') {
          return true;
        }
      }
    }
    return !ascii
        && (value.codePoints().anyMatch(p -> isForbiddenControl(p) || isSurrogate(p) || isBidi(p))
            || !Normalizer.isNormalized(value, Normalizer.Form.NFC));
  }

  private static boolean isForbiddenControl(int point) {
    return (Character.getType(point) == Character.CONTROL && point != '\n' && point != '\t')
        || point == 0x2028
        || point == 0x2029
        || point == 0xFEFF
        || (point & 0xFFFE) == 0xFFFE;
  }

  private static boolean isSurrogate(int point) {
    return point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
  }

  private static boolean isBidi(int point) {
    return (point >= 0x202A && point <= 0x202E)
        || (point >= 0x2066 && point <= 0x2069)
        || point == 0x200E
        || point == 0x200F
        || point == 0x061C;
  }

  /** Whether nothing is there that a reader would see: blanks and invisible marks say nothing. */
  public boolean isBlank() {
    return value.codePoints().allMatch(Text::isInvisible);
  }

  private static boolean isInvisible(int point) {
    return Character.isWhitespace(point)
        || Character.isSpaceChar(point)
        || Character.getType(point) == Character.FORMAT;
  }

  /** The same text without blanks at its ends; a blank one becomes {@link #EMPTY}. */
  public Text strip() {
    return isBlank() ? EMPTY : new Text(value.strip());
  }

  /** The same text in one line. */
  public Text inOneLine() {
    return value.indexOf('\n') < 0 ? this : clean(LINE_BREAK.matcher(value).replaceAll(" "));
  }

  /** This text, or another where this one is blank. */
  public Text or(Text other) {
    return isBlank() ? other : this;
  }

  /** This text with another beneath it; where one is blank, just the other. */
  public Text plus(Text other) {
    if (isBlank() || other.isBlank()) {
      return or(other);
    }
    return clean(value + "\n" + other.value);
  }

  /** Whether both say the same, apart from upper and lower case and blanks at the ends. */
  public boolean says(String other) {
    return value.strip().equalsIgnoreCase(other.strip());
  }

  @Override
  public int compareTo(Text other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
