package io.mapwalk.deliverable.excel;

import io.mapwalk.analysis.SentimentLine;
import io.mapwalk.analysis.SentimentLine.StageMean;
import io.mapwalk.deliverable.excel.Styles.Place;
import io.mapwalk.journey.Handle;
import io.mapwalk.journey.JourneyMap;
import io.mapwalk.journey.element.Emotion;
import io.mapwalk.journey.element.Lane;
import io.mapwalk.journey.element.Persona;
import io.mapwalk.journey.element.Stage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;

/**
 * The lowest lanes: the scores of every persona as coloured tiles, and the line drawn from them.
 */
final class FeelingLanes {

  private final Book book;
  private final JourneyMap map;
  private final Track track;
  private final SheetWriter writer;
  private final List<SentimentLine> lines;
  private final Turns turns;
  private Optional<EmotionChart.Source> source = Optional.empty();

  FeelingLanes(Book book, Track track, SheetWriter writer) {
    this.book = book;
    this.map = book.map();
    this.track = track;
    this.writer = writer;
    this.lines = SentimentLine.all(map);
    this.turns = new Turns(map);
  }

  /**
   * Writes them, if any feeling is known.
   *
   * @param top the first row
   * @param headings the row whose cells name the columns
   * @return the row after the last
   */
  int write(int top, int headings) {
    if (lines.isEmpty()) {
      return top;
    }
    int row = top;
    List<EmotionChart.Curve> curves = new ArrayList<>();
    for (SentimentLine line : lines) {
      int scores = row;
      curves.add(
          new EmotionChart.Curve(
              persona(line),
              scores,
              columns(turns.lows(line)),
              columns(
                  turns.lows(line).stream()
                      .filter(turn -> turn.score() == EmotionChart.LOWEST)
                      .toList()),
              columns(turns.highs(line))));
      scores(scores, line);
      row += 2;
      writer.text(
          scores,
          Track.LABEL,
          lines.size() == 1
              ? book.wording().lane(Lane.EMOTIONS, "feeling")
              : book.say("feeling-of", persona(line)),
          Look.LABEL);
      writer.join(scores, row - 1, Track.LABEL);
      if (meansSaySomething(line)) {
        writer.text(row, Track.LABEL, book.say("stage-mean"), Look.AXIS);
        means(row++, line);
      }
    }
    EmotionChart.Source drawn =
        new EmotionChart.Source(writer.sheet(), headings, Track.FIRST, track.last(), curves);
    source = Optional.of(drawn);
    return new EmotionChart(book, writer)
        .write(
            row,
            new EmotionChart.Bay(Track.LABEL, Track.FIRST, track.last(), 25, true),
            drawn,
            lines,
            LineSentence.ofScores(book));
  }

  /** Where the line that was written stands, for drawing it elsewhere too. */
  Optional<EmotionChart.Source> source() {
    return source;
  }

  private List<Integer> columns(List<Turns.Turn> turns) {
    List<Integer> columns = new ArrayList<>();
    for (Turns.Turn turn : turns) {
      for (int i = 0; i < track.stops().size(); i++) {
        Track.Stop stop = track.stops().get(i);
        if (stop.place().equals(turn.place()) || stop.stage().id().equals(turn.place())) {
          columns.add(i);
          break;
        }
      }
    }
    return columns;
  }

  private void scores(int row, SentimentLine line) {
    blanks(row, Look.SCORE);
    blanks(row + 1, Look.WORD);
    writer.fit(row, 28);
    for (Stage stage : map.stages()) {
      OptionalInt whole = line.score(stage.id());
      Track.Span span = track.of(stage);
      if (whole.isPresent()) {
        tile(row, span, whole, stage.id(), line);
        continue;
      }
      for (int column = span.first(); column <= span.last(); column++) {
        Handle place = track.stops().get(column - Track.FIRST).place();
        tile(row, new Track.Span(column, column), line.score(place), place, line);
      }
    }
    Feeling.colour(
        writer.sheet(),
        new CellRangeAddress(row, row + 1, Track.FIRST, track.last()),
        new CellReference(row, Track.FIRST, true, false));
  }

  // A stage scored as a whole is one tile, with its number beneath in every column of the stage, so
  // that the chart draws it as long as the stage is.
  private void tile(int row, Track.Span span, OptionalInt score, Handle place, SentimentLine line) {
    if (score.isPresent()) {
      for (int column = span.first(); column <= span.last(); column++) {
        writer.number(row, column, score.getAsInt(), Look.SCORE);
      }
      writer.merge(row, span.first(), span.last());
    }
    Optional<Emotion> felt = map.emotion(place, line.persona());
    String word = Feeling.word(book.messages(), felt);
    writer.span(
        row + 1, span.first(), span.last(), Tile.shortened(word), "", Look.WORD, Place.INSIDE);
    felt.map(Emotion::id)
        .ifPresent(
            id -> {
              writer.whose(row, span.first(), id);
              writer.whose(row + 1, span.first(), id);
            });
  }

  private static boolean meansSaySomething(SentimentLine line) {
    return line.stages().stream()
        .map(StageMean::stage)
        .anyMatch(
            stage ->
                line.scored().stream().filter(point -> point.stage().equals(stage)).count() > 1);
  }

  private void means(int row, SentimentLine line) {
    blanks(row, Look.MEAN);
    for (Stage stage : map.stages()) {
      Track.Span span = track.of(stage);
      line.mean(stage.id()).ifPresent(mean -> writer.number(row, span.first(), mean, Look.MEAN));
      writer.merge(row, span.first(), span.last());
    }
  }

  private void blanks(int row, Look look) {
    for (int column = Track.FIRST; column <= track.last(); column++) {
      writer.blank(row, column, look, Place.INSIDE);
    }
  }

  private String persona(SentimentLine line) {
    return map.find(Persona.class, line.persona())
        .map(persona -> persona.text().value())
        .orElse("");
  }
}
