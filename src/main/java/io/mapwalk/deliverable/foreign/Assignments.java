package io.mapwalk.deliverable.foreign;

import io.mapwalk.journey.Messages;
import io.mapwalk.journey.Refused;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What somebody says of the columns of a table: {@code Text=note, "How was it?"=emotion 1-5}. */
public final class Assignments {

  private static final Pattern ONE =
      Pattern.compile("\\G\\s*(?:\"([^\"]*)\"|([^=]+?))\\s*=\\s*([^=,;\"]*)(?:[,;]|$)");

  private final Vocabulary vocabulary = new Vocabulary();

  /**
   * Takes it over.
   *
   * @param said what was said, with commas between
   * @param columns all columns
   * @throws Refused if it names a column there is not, or something that no column holds
   */
  List<Column> applied(String said, List<Column> columns) {
    List<Column> told = new ArrayList<>(columns);
    Matcher one = ONE.matcher(said);
    int end = 0;
    while (end < said.length() && one.find()) {
      end = one.end();
      String name = (one.group(1) == null ? one.group(2) : one.group(1)).strip();
      int place = place(name, columns);
      told.set(place, told(told.get(place), one.group(3).strip()));
    }
    if (!said.substring(end).isBlank()) {
      throw new Refused("deliverable.foreign.no-assignment", said.substring(end).strip());
    }
    return told;
  }

  private static int place(String name, List<Column> columns) {
    List<Column> exact =
        columns.stream()
            .filter(column -> Vocabulary.plain(column.heading()).equals(Vocabulary.plain(name)))
            .toList();
    List<Column> found =
        exact.isEmpty() ? columns.stream().filter(c -> begins(c, name)).toList() : exact;
    if (found.size() == 1 || !exact.isEmpty()) {
      return columns.indexOf(found.get(0));
    } else if (name.matches("\\d{1,3}")
        && Integer.parseInt(name) >= 1
        && Integer.parseInt(name) <= columns.size()) {
      return Integer.parseInt(name) - 1;
    }
    String all = columns.stream().map(Column::name).limit(12).collect(Collectors.joining(", "));
    throw new Refused("deliverable.foreign.no-such-column", name, all);
  }

  private static boolean begins(Column column, String name) {
    String plain = Vocabulary.plain(name);
    return !plain.isEmpty() && Vocabulary.plain(column.heading()).startsWith(plain);
  }

  /**
   * A column as somebody said it is: {@code pain}, {@code emotion 1-5}, {@code -} for nothing.
   *
   * @throws Refused if nobody knows that word
   */
  public Column told(Column column, String said) {
    Optional<Scale> scale = Scale.said(said);
    String word = scale.isPresent() ? said.replaceFirst("[-−\\d].*$", "").strip() : said;
    Meaning meaning =
        word.equals("-") ? Meaning.NOTHING : vocabulary.exact(word).orElse(Meaning.OWN_ROW);
    boolean unknown = meaning == Meaning.OWN_ROW && !isOwnRow(word);
    if (unknown || word.isEmpty()) {
      throw new Refused("deliverable.foreign.no-meaning", said, column.name());
    }
    return column.as(meaning, scale);
  }

  private boolean isOwnRow(String word) {
    return vocabulary.exact(word).filter(is -> is == Meaning.OWN_ROW).isPresent();
  }

  /** What would have to be said so that columns are taken for what they seem to be. */
  public static String line(List<Column> columns, Messages language) {
    return columns.stream()
        .map(column -> quoted(column.name()) + "=" + word(column, language))
        .collect(Collectors.joining(", "));
  }

  private static String word(Column column, Messages language) {
    return column.meaning() == Meaning.NOTHING
        ? "-"
        : column.meaning().called(language).toLowerCase(Locale.ROOT);
  }

  private static String quoted(String name) {
    String line = name.replaceAll("[\\s\"=]+", " ").strip();
    return Arrays.asList(line.split("\\s+")).size() > 6
        ? String.join(" ", Arrays.asList(line.split("\\s+")).subList(0, 6))
        : line;
  }
}
