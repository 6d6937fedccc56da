package io.mapwalk.deliverable.excel;

import io.mapwalk.analysis.SentimentLine;
import io.mapwalk.analysis.SentimentLine.Point;
import io.mapwalk.journey.Handle;
import io.mapwalk.journey.element.Worded;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** Says in one sentence what the emotion line shows: a chart that says it needs no legend. */
final class LineSentence {

  private static final List<Integer> LONGEST_NAMES = List.of(48, 32, 24, 18, 12, 8);
  private static final double POINTS = 11;

  private final Book book;

  LineSentence(Book book) {
    this.book = book;
  }

  /**
   * The sentence for one line or several, with names as long as there is room for.
   *
   * @param pixels how wide it may be
   */
  String of(List<SentimentLine> lines, int pixels) {
    String shortest = "";
    for (int longest : LONGEST_NAMES) {
      shortest = said(lines, longest);
      if (Typesetting.width(shortest, POINTS, true) <= pixels / book.styles().stretch()) {
        return shortest;
      }
    }
    return shortest;
  }

  /** The sentence with names as long as they may ever be. */
  String whole(List<SentimentLine> lines) {
    return said(lines, LONGEST_NAMES.get(0));
  }

  private String said(List<SentimentLine> lines, int longest) {
    if (lines.size() == 1) {
      return one(lines.get(0), longest);
    }
    String names =
        lines.stream().map(line -> name(line.persona(), longest)).collect(Collectors.joining(", "));
    return book.say("line-several", names);
  }

  private String one(SentimentLine line, int longest) {
    List<Point> points = line.scored();
    Comparator<Point> byScore = Comparator.comparingInt(point -> point.score().orElse(0));
    Point lowest = points.stream().min(byScore).orElseThrow();
    // Of several highest, max would give the last and min the first; both shall be the first.
    Point highest = points.stream().min(byScore.reversed()).orElseThrow();
    if (lowest.score().equals(highest.score())) {
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

  private String signed(Point point) {
    return book.wording().signed(point.score().orElse(0));
  }

  private String name(Handle handle, int longest) {
    return Turns.shortened(
        book.map().find(Worded.class, handle).map(element -> element.text().value()).orElse(""),
        longest);
  }
}
