package io.mapwalk.terminal;

import io.mapwalk.journey.Handle;
import io.mapwalk.journey.JourneyMap;
import io.mapwalk.journey.Messages;
import io.mapwalk.journey.element.Persona;
import io.mapwalk.journey.element.Touchpoint;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/** The emotion line of every persona, with its axis in words: beneath a block, or on its own. */
final class EmotionLine {

  private static final int WIDEST_STEP = 8;
  private static final int NARROWEST_TWO_STEPS = 5;

  private final JourneyMap map;
  private final Messages messages;
  private final Feelings feelings;

  EmotionLine(JourneyMap map, Messages messages, Feelings feelings) {
    this.map = map;
    this.messages = messages;
    this.feelings = feelings;
  }

  /** The columns the words of the axis take. */
  int axisWidth() {
    int widest = 0;
    for (int score = LineDrawing.LOWEST; score <= LineDrawing.HIGHEST; score++) {
      widest = Math.max(widest, Columns.width(messages.score(score)));
    }
    return widest + 3;
  }

  /** The part of the lines that belongs to a block, aligned to its columns. */
  List<Line> beneath(Block block) {
    List<Line> lines = new ArrayList<>();
    for (Persona persona : map.personas()) {
      List<Feelings.Moment> moments = feelings.moments(persona);
      int from = 0;
      while (from < moments.size() && block.middle(moments.get(from).place()).isEmpty()) {
        from++;
      }
      int to = from;
      while (to < moments.size() && block.middle(moments.get(to).place()).isPresent()) {
        to++;
      }
      if (moments.subList(from, to).stream().anyMatch(moment -> moment.score().isPresent())) {
        List<Integer> xs =
            moments.subList(from, to).stream()
                .map(moment -> block.middle(moment.place()).orElseThrow())
                .toList();
        lines.add(Line.EMPTY);
        lines.add(heading(persona, block.width()));
        chart(lines, block.label(), block.width(), moments, from, xs, block.fences());
      }
    }
    return lines;
  }

  /** The whole line of every persona in strips that fit. */
  List<Line> folded(int width) {
    List<Line> lines = new ArrayList<>();
    int label = Math.min(axisWidth(), width / 2);
    int room = width - label - 2;
    for (Persona persona : map.personas()) {
      if (!feelings.any(persona)) {
        continue;
      }
      List<Feelings.Moment> moments = feelings.moments(persona);
      int most = Math.max(1, 2 * room / NARROWEST_TWO_STEPS);
      int strips = (moments.size() + most - 1) / most;
      int each = (moments.size() + strips - 1) / strips;
      int span = Math.min(room, WIDEST_STEP * each);
      lines.add(Line.EMPTY);
      lines.add(heading(persona, width));
      for (int from = 0; from < moments.size(); from += each) {
        List<Integer> xs = new ArrayList<>();
        for (int i = from; i < Math.min(moments.size(), from + each); i++) {
          xs.add(2 + (2 * (i - from) + 1) * span / (2 * each));
        }
        int end = label + 2 + Math.max(1, xs.size() * span / each);
        chart(lines, label, Math.min(width, end), moments, from, xs, List.of(1));
      }
    }
    return lines;
  }

  /** The lines told in words. */
  List<Line> spoken(int width) {
    List<Line> lines = new ArrayList<>();
    for (Persona persona : map.personas()) {
      if (feelings.any(persona)) {
        List<String> told = new ArrayList<>();
        for (Feelings.Moment moment : feelings.moments(persona)) {
          String score =
              moment.score().isEmpty()
                  ? messages.text("terminal.unknown")
                  : Phrases.signed(moment.score().getAsInt());
          told.add(messages.text("terminal.moment", number(moment), score));
        }
        lines.add(Line.EMPTY);
        lines.add(heading(persona, width));
        lines.addAll(Line.of(String.join(", ", told)).wrapped(width));
      }
    }
    return lines;
  }

  private Line heading(Persona persona, int width) {
    return Line.of(Ink.LABEL, messages.text("terminal.emotion-line"))
        .plus(Ink.FAINT, " · ")
        .plus(Ink.STRONG, persona.text().value().replace('\n', ' '))
        .cut(width);
  }

  private void chart(
      List<Line> lines,
      int label,
      int width,
      List<Feelings.Moment> moments,
      int from,
      List<Integer> xs,
      List<Integer> fences) {
    List<LineDrawing.Point> points = new ArrayList<>();
    for (int i = 0; i < xs.size(); i++) {
      points.add(new LineDrawing.Point(xs.get(i), moments.get(from + i).score()));
    }
    int to = from + xs.size();
    OptionalInt before = from > 0 ? moments.get(from - 1).score() : OptionalInt.empty();
    OptionalInt after = to < moments.size() ? moments.get(to).score() : OptionalInt.empty();
    int score = LineDrawing.HIGHEST;
    for (Line row : LineDrawing.draw(width - label, points, fences, before, after)) {
      lines.add(axis(score--, label).plus(row));
    }
    lines.add(numbers(label, width, moments.subList(from, to), xs));
  }

  private Line axis(int score, int label) {
    String sign = Phrases.signed(score);
    String word = Columns.start(messages.score(score), Math.max(0, label - 3));
    String gap = " ".repeat(Math.max(1, label - Columns.width(word) - sign.length()));
    return Line.of(Ink.ofScore(score), word + gap + sign).padded(label).cut(label);
  }

  private Line numbers(int label, int width, List<Feelings.Moment> moments, List<Integer> xs) {
    Line line = Line.of(" ".repeat(label));
    for (int i = 0; i < xs.size(); i++) {
      String number = number(moments.get(i));
      int start = label + xs.get(i) - (number.length() - 1) / 2;
      if (start > line.width() - (i == 0 ? 1 : 0) && start + number.length() <= width) {
        line = line.padded(start).plus(Ink.FAINT, number);
      }
    }
    return line;
  }

  // A stage that was scored as a whole shows its own number, in brackets to tell it from a step's.
  private String number(Feelings.Moment moment) {
    Handle place = moment.place();
    return map.find(Touchpoint.class, place).isPresent()
        ? Integer.toString(map.position(place))
        : "(" + (map.stages().stream().map(s -> s.id()).toList().indexOf(place) + 1) + ")";
  }
}
