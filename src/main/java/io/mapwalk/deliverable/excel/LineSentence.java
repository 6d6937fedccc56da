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

  private static final int LONGEST_NAME = 48;
  private static final int SHORT_NAME = 20;

  private final Book book;

  LineSentence(Book book) {
    this.book = book;
  }

  /** The sentence for one line or several. */
  String of(List<SentimentLine> lines) {
    if (lines.size() == 1) {
      return one(lines.get(0));
    }
    String names =
        lines.stream()
            .map(line -> Turns.shortened(name(line.persona()), SHORT_NAME))
            .collect(Collectors.joining(", "));
    return book.say("line-several", names);
  }

  private String one(SentimentLine line) {
    List<Point> points = line.scored();
    Comparator<Point> byScore = Comparator.comparingInt(point -> point.score().orElse(0));
    Point lowest = points.stream().min(byScore).orElseThrow();
    // Of several highest, max would give the last and min the first; both shall be the first.
    Point highest = points.stream().min(byScore.reversed()).orElseThrow();
    if (lowest.score().equals(highest.score())) {
      return book.say("line-flat", name(line.persona()), signed(lowest));
    }
    return book.say(
        "line-one",
        name(line.persona()),
        name(lowest.place()),
        signed(lowest),
        name(highest.place()),
        signed(highest));
  }

  private String signed(Point point) {
    return book.wording().signed(point.score().orElse(0));
  }

  private String name(Handle handle) {
    String text =
        book.map().find(Worded.class, handle).map(element -> element.text().value()).orElse("");
    String line = text.replaceAll("\\s+", " ");
    return line.codePointCount(0, line.length()) <= LONGEST_NAME
        ? line
        : line.substring(0, line.offsetByCodePoints(0, LONGEST_NAME)).strip() + "\u2026";
  }
}
