package io.mapwalk.journey;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * All that one line says of a moment of the journey: {@code waits #phone +evening -1 "Again?"
 * !nobody picks up [W 60] =>call back @Service *}. A sign counts only where a blank or the
 * beginning of the line is before it, so {@code a@b.nl}, {@code C#}, {@code 24/7} and {@code :-)}
 * stay words; a sign that could be a word, a score or a quotation, only where nothing but signs
 * comes after it; of two numbers, as in {@code from -1 to +1}, neither is a score. An arrow with
 * blanks around it stays one between two words, unless a pain point comes before it.
 *
 * @param words what is left when the signs are taken out; blank where the line has signs alone
 * @param channels what stood behind {@code #}, in order
 * @param score {@code -2} to {@code +2}
 * @param quote what was said aloud
 * @param owner who stood behind {@code @}; may have several words
 * @param moment whether a star stood alone, for a moment of truth
 * @param pains what stood behind {@code !}
 * @param ideas what stood behind {@code =>}
 * @param tags what stood behind {@code +}, in order
 */
public record Signs(
    String words,
    List<String> channels,
    OptionalInt score,
    Optional<String> quote,
    Optional<String> owner,
    boolean moment,
    List<String> pains,
    List<String> ideas,
    List<String> tags) {

  /** Keeps its own unmodifiable copies. */
  public Signs {
    channels = List.copyOf(channels);
    pains = List.copyOf(pains);
    ideas = List.copyOf(ideas);
    tags = List.copyOf(tags);
  }

  // Each begins a part that reaches to the next sign.
  private static final Pattern SIGN =
      Pattern.compile(
          "(?<![^\\s])(?:[#+](?=\\p{L})|@(?=\\p{L})|!(?![!\\s]*$)(?!!)|(?:=>|⇒)(?=\\s*\\S)"
              + "|[*★](?=\\s|$)|[+\\-‐−–—][0-2](?=\\s|$)|[\"“„«])");

  // What stands before the second number of two that belong together: “-1 to”, “from 0 to”.
  private static final Pattern FROM =
      Pattern.compile(
          ".*(?<![^\\s])(?:[+\\-‐−–—]\\d+\\s+(?:\\p{L}+|…|\\.{3})"
              + "|\\d+\\s+(?:to|or|and|until|tot|of|en|a|o|y|hasta))",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  private static final String OPENING = "\"“„«";
  private static final String CLOSING = "\"”“»";

  /** Reads a line. */
  public static Signs read(String line) {
    return new Reading(line.strip()).read();
  }

  /** Whether the line has no sign in it. */
  public boolean areNone() {
    return channels.isEmpty()
        && score.isEmpty()
        && quote.isEmpty()
        && owner.isEmpty()
        && !moment
        && pains.isEmpty()
        && ideas.isEmpty()
        && tags.isEmpty();
  }

  /** A line being taken apart, from its end: what a sign may be depends on what follows it. */
  private static final class Reading {

    private final String line;
    private final List<String> channels = new ArrayList<>();
    private final List<String> pains = new ArrayList<>();
    private final List<String> ideas = new ArrayList<>();
    private final List<String> tags = new ArrayList<>();
    private OptionalInt score = OptionalInt.empty();
    private Optional<String> quote = Optional.empty();
    private Optional<String> owner = Optional.empty();
    private boolean moment;

    private Reading(String line) {
      this.line = line;
    }

    private Signs read() {
      List<Integer> starts = new ArrayList<>();
      Matcher signs = SIGN.matcher(line);
      for (int from = 0; signs.find(from); ) {
        if (!joinsWords(signs.start(), signs.end(), starts)) {
          starts.add(signs.start());
        }
        from = Math.max(signs.end(), afterQuote(signs.start()));
        if (from > line.length()) {
          break;
        }
      }
      int end = line.length();
      String words = "";
      for (int i = starts.size() - 1; i >= 0; i--) {
        String part = line.substring(starts.get(i), end).strip();
        boolean signsBefore = i > 0 && !isQuote(line.charAt(starts.get(i - 1)));
        words = (take(part, starts.get(i), words, signsBefore).orElse(part) + " " + words).strip();
        end = starts.get(i);
      }
      String first = line.substring(0, end).strip();
      String all = (first + " " + words).strip().replaceAll("\\s+", " ");
      return new Signs(all, channels, score, quote, owner, moment, pains, ideas, tags);
    }

    // In “phone => mail” nobody has an idea; behind a pain point an arrow brings one.
    private boolean joinsWords(int start, int end, List<Integer> before) {
      boolean arrow = "=⇒".indexOf(line.charAt(start)) >= 0;
      return arrow
          && start > 0
          && Character.isWhitespace(line.charAt(end))
          && before.stream().noneMatch(sign -> line.charAt(sign) == '!');
    }

    private static boolean isQuote(char sign) {
      return OPENING.indexOf(sign) >= 0;
    }

    // A quotation may hold what would be a sign outside it.
    private int afterQuote(int start) {
      if (!isQuote(line.charAt(start))) {
        return 0;
      }
      for (int i = start + 1; i < line.length(); i++) {
        boolean last = i + 1 == line.length() || Character.isWhitespace(line.charAt(i + 1));
        if (CLOSING.indexOf(line.charAt(i)) >= 0 && last) {
          return i + 1;
        }
      }
      return 0;
    }

    /**
     * Takes a part that begins with a sign.
     *
     * @param start where it begins
     * @param after words that follow what comes after it
     * @param signsBefore whether another sign than a quotation comes before it
     * @return words of the part that do not belong to the sign; empty if it is no sign here
     */
    private Optional<String> take(String part, int start, String after, boolean signsBefore) {
      char sign = part.charAt(0);
      switch (sign) {
        case '#' -> {
          return word(part, channels);
        }
        case '@' -> {
          if (owner.isPresent()) {
            return Optional.empty();
          }
          owner = Optional.of(part.substring(1).replaceFirst("[,.;]+$", ""));
          return Optional.of("");
        }
        case '!' -> {
          pains.add(0, part.substring(1).strip());
          return Optional.of("");
        }
        case '=', '⇒' -> {
          ideas.add(0, part.substring(sign == '=' ? 2 : 1).strip());
          return Optional.of("");
        }
        default -> {
          if (part.length() > 1 && Character.isLetter(part.charAt(1)) && sign == '+') {
            return word(part, tags);
          }
          return after.isEmpty() ? last(part, start, signsBefore) : Optional.empty();
        }
      }
    }

    // A channel and a tag are one word; what stands behind it belongs to the text.
    private static Optional<String> word(String part, List<String> names) {
      String[] name = part.substring(1).split("\\s+", 2);
      names.add(0, name[0].replaceFirst("[,.;]+$", ""));
      return Optional.of(name.length == 2 ? name[1] : "");
    }

    private Optional<String> last(String part, int start, boolean signsBefore) {
      char sign = part.charAt(0);
      if (part.length() == 1) {
        moment = true;
        return Optional.of("");
      }
      if (isQuote(sign)) {
        Optional<String> said = quote.isPresent() ? Optional.empty() : Quotation.within(part);
        // In «clicks "Buy now"» nobody says anything: what people say aloud are sentences.
        boolean sentence = said.filter(s -> s.matches("(?s).*[.?!…]")).isPresent();
        if (isQuote(line.charAt(0)) || !(sentence || signsBefore)) {
          return Optional.empty();
        }
        quote = said;
        return said.map(taken -> "");
      }
      boolean range = FROM.matcher(line.substring(0, start).strip()).matches();
      if (part.matches("[+\\-‐−–—][0-2]") && score.isEmpty() && !range) {
        int value = part.charAt(1) - '0';
        score = OptionalInt.of(sign == '+' ? value : -value);
        return Optional.of("");
      }
      return Optional.empty();
    }
  }
}
