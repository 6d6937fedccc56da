package io.mapwalk.deliverable.foreign;

import io.mapwalk.journey.Messages;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a cell says of a feeling: a number, a face, stars, a word, or what somebody would say.
 *
 * @param number the number, on whatever scale; empty where there is none
 * @param score the score on our scale where a face or a word says it
 * @param word the word for it; may be blank
 * @param quote what is longer than a word; may be blank
 */
record Feeling(OptionalDouble number, OptionalInt score, String word, String quote) {

  private static final Pattern NUMBER =
      Pattern.compile(
          "^([+\\-−–]?\\s?\\d{1,3}(?:[.,]\\d{1,3})?)(?:\\s*/\\s*(\\d{1,3}))?%?(?![\\p{L}\\d])\\s*(.*)$",
          Pattern.DOTALL);
  private static final Pattern STARS = Pattern.compile("^([★⭐]\\uFE0F?)*([☆]*)$");
  private static final int LONGEST_WORD = 30;

  // From upset to delighted; a face may carry a mark that says how it is drawn.
  private static final List<List<String>> FACES =
      List.of(
          List.of("😡", "😠", "🤬", "😭", "😢", "😤", "😫", "😩", "😱", "--", ">:("),
          List.of("🙁", "☹", "😕", "😟", "👎", "😒", "😞", "😔", "😣", "🔴", ":-(", ":(", "-"),
          List.of("😐", "😑", "😶", "🤔", "🟡", ":-|", ":|", "o", "+/-", "±"),
          List.of("🙂", "😊", "☺", "👍", "😌", "🟢", ":-)", ":)", "+"),
          List.of("😀", "😃", "😄", "😁", "😍", "🤩", "🥳", "❤", "😆", ":-D", ":D", "++"));

  /** Reads a cell. */
  static Feeling read(String cell, Map<String, Integer> words) {
    OptionalDouble number = OptionalDouble.empty();
    OptionalInt score = OptionalInt.empty();
    List<String> said = new ArrayList<>();
    for (String line : Items.lines(cell)) {
      Matcher figure = NUMBER.matcher(line);
      String rest = line;
      if (number.isEmpty() && figure.matches()) {
        String plain = figure.group(1).replaceAll("[−–]", "-").replaceAll("\\s", "");
        number = OptionalDouble.of(Double.parseDouble(plain.replace(',', '.')));
        rest = figure.group(3).replaceFirst("^[\\s:;,.–-]+", "");
      } else if (number.isEmpty()
          && line.length() <= LONGEST_WORD
          && STARS.matcher(line).matches()
          && !line.isEmpty()) {
        number = OptionalDouble.of(line.codePoints().filter(c -> c == '★' || c == '⭐').count());
        rest = "";
      } else if (score.isEmpty()) {
        int face = face(line);
        boolean known = face >= 0;
        score = known ? OptionalInt.of(face - 2) : score;
        rest = known ? withoutFace(line, face) : line;
      }
      if (!rest.isBlank()) {
        said.add(rest.strip());
      }
    }
    for (String one : said) {
      Integer known = words.get(Vocabulary.plain(one));
      score = score.isEmpty() && known != null ? OptionalInt.of(known) : score;
    }
    boolean brief =
        said.stream().allMatch(one -> one.length() <= LONGEST_WORD && one.split("\\s+").length < 4);
    return brief
        ? new Feeling(number, score, String.join(", ", said), "")
        : new Feeling(number, score, "", String.join("\n", said));
  }

  private static int face(String line) {
    String bare = line.replace("\uFE0F", "");
    for (int i = 0; i < FACES.size(); i++) {
      for (String face : FACES.get(i)) {
        boolean sign = face.codePointAt(0) < 0x2000;
        if (sign ? bare.equals(face) : bare.startsWith(face) || bare.endsWith(face)) {
          return i;
        }
      }
    }
    return -1;
  }

  private static String withoutFace(String line, int kind) {
    String bare = line.replace("\uFE0F", "");
    for (String face : FACES.get(kind)) {
      bare = face.codePointAt(0) < 0x2000 && !bare.equals(face) ? bare : bare.replace(face, "");
    }
    return bare.strip();
  }

  /** The score on our scale, with the scale on which its number stands. */
  OptionalInt on(Scale scale) {
    if (number.isEmpty()) {
      return score;
    }
    double value = number.getAsDouble();
    return scale.holds(value) ? OptionalInt.of(scale.ours(value)) : OptionalInt.empty();
  }

  /** Words for feelings in every language, each with its score. */
  static Map<String, Integer> words() {
    Map<String, Integer> words = new HashMap<>();
    for (Messages language : Messages.inEveryLanguage()) {
      for (int score = -2; score <= 2; score++) {
        int value = score;
        Arrays.stream(language.text("deliverable.foreign.feelings." + score).split("\\|"))
            .forEach(word -> words.putIfAbsent(Vocabulary.plain(word), value));
      }
    }
    return words;
  }
}
