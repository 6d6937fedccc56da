package io.mapwalk.deliverable.excel;

import io.mapwalk.analysis.SentimentLine;
import io.mapwalk.journey.Handle;
import io.mapwalk.journey.element.Worded;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/** Says in one sentence what the emotion line shows: a chart that says it needs no legend. */
final class LineSentence {

  /** A place on a line and what is felt there, from -2 to +2. */
  private record Felt(Handle place, double score) {}

  private static final List<Integer> LONGEST_NAMES = List.of(48, 32, 24, 18, 12, 8);
  // Shorter than this, two names in one sentence say nothing any more.
  private static final int SHORTEST_OF_SEVERAL = 18;
  private static final double POINTS = 11;
  private static final Comparator<Felt> BY_SCORE = Comparator.comparingDouble(Felt::score);

  private final Book book;
  private final String described;
  private final Function<SentimentLine, List<Felt>> points;

  private LineSentence(Book book, String described, Function<SentimentLine, List<Felt>> points) {
    this.book = book;
    this.described = described;
    this.points = points;
  }

  /** Of lines that are drawn score by score. */
  static LineSentence ofScores(Book book) {
    return new LineSentence(
        book,
        "line-described",
        line ->
            line.scored().stream()
                .map(point -> new Felt(point.place(), point.score().orElse(0)))
                .toList());
  }

  /** Of lines that are drawn by the means of their stages. */
  static LineSentence ofMeans(Book book) {
    return new LineSentence(
        book,
        "line-of-means",
        line ->
            line.stages().stream()
                .filter(stage -> stage.mean().isPresent())
                .map(stage -> new Felt(stage.stage(), stage.mean().getAsDouble()))
                .toList());
  }

  /**
   * The sentence for one line or several, with names as long as there is room for.
   *
   * @param pixels how wide it may be
   */
  String of(List<SentimentLine> lines, int pixels) {
    String shortest = "";
    for (int longest : LONGEST_NAMES) {
      shortest =
          lines.size() > 1 && longest < SHORTEST_OF_SEVERAL
              ? together(lines, longest)
              : said(lines, longest);
      if (Typesetting.width(shortest, POINTS, true) <= pixels / book.styles().stretch()) {
        return shortest;
      }
    }
    return shortest;
  }

  /** What the chart is and what it says, for those who cannot see it. */
  String described(List<SentimentLine> lines) {
    return book.say(described, said(lines, LONGEST_NAMES.get(0)));
  }

  private String said(List<SentimentLine> lines, int longest) {
    if (lines.size() == 1) {
      return one(lines.get(0), longest);
    }
    List<String> lows = new ArrayList<>();
    for (SentimentLine line : lines) {
      lows.add(lowest(lows.isEmpty() ? "line-low" : "line-low-next", line, longest));
    }
    return String.join(", ", lows);
  }

  private String together(List<SentimentLine> lines, int longest) {
    List<String> names = lines.stream().map(line -> name(line.persona(), longest)).toList();
    int last = names.size() - 1;
    return book.say("line-several", String.join(", ", names.subList(0, last)), names.get(last));
  }

  private String one(SentimentLine line, int longest) {
    Felt lowest = lowest(line);
    // Of several highest, max would give the last and min the first; both shall be the first.
    Felt highest = points.apply(line).stream().min(BY_SCORE.reversed()).orElseThrow();
    if (lowest.score() == highest.score()) {
      return book.say("line-flat", name(line.persona(), longest), signed(lowest));
    }
    return book.say(
        "line-one",
        name(line.persona(), longest),
        name(lowest.place(), longest),
        signed(lowest),
        name(highest.place(), longest),
        signed(highest));
  }

  private String lowest(String key, SentimentLine line, int longest) {
    Felt lowest = lowest(line);
    return book.say(
        key, name(line.persona(), longest), name(lowest.place(), longest), signed(lowest));
  }

  private Felt lowest(SentimentLine line) {
    return points.apply(line).stream().min(BY_SCORE).orElseThrow();
  }

  private String signed(Felt felt) {
    return book.wording().signed(felt.score());
  }

  private String name(Handle handle, int longest) {
    return Turns.shortened(
        book.map().find(Worded.class, handle).map(element -> element.text().value()).orElse(""),
        longest);
  }
}
