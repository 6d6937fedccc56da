package io.mapwalk.terminal;

import io.mapwalk.analysis.Ranking;
import io.mapwalk.journey.JourneyMap;
import io.mapwalk.journey.Messages;
import io.mapwalk.journey.element.Idea;
import java.util.ArrayList;
import java.util.List;

/** Draws the ideas in the order a method of choosing gives them, with the name of the method. */
public final class RankView {

  private final Messages messages;
  private final Look look;

  /**
   * @param messages the reader's language
   * @param look how things are written
   */
  public RankView(Messages messages, Look look) {
    this.messages = messages;
    this.look = look;
  }

  /**
   * Draws a ranking; ideas on which the method says nothing are counted beneath.
   *
   * @param map the map
   * @param method how it was chosen
   * @param width the columns of the terminal
   * @return lines, none of them wider unless the look is plain
   */
  public List<Line> draw(JourneyMap map, Ranking.Method method, int width) {
    List<Line> lines = new ArrayList<>();
    lines.addAll(
        Line.of(Ink.HEADING, messages.text("terminal.ranking", method.name(messages)))
            .wrapped(width));
    List<Ranking> ranked = Ranking.of(map, method);
    List<List<Line>> rows = new ArrayList<>();
    for (Ranking one : ranked) {
      Idea idea = map.find(Idea.class, one.idea()).orElseThrow();
      rows.add(
          List.of(
              Line.of(Integer.toString(one.place())),
              Line.of(Ink.FAINT, idea.id().value()),
              Line.of(idea.text().value()),
              Line.of(Ink.LABEL, value(idea, method)),
              Line.of(one.reading(method, messages))));
    }
    if (!rows.isEmpty()) {
      List<Table.Column> columns =
          List.of(
              Table.Column.number(messages.text("terminal.column.place")),
              Table.Column.whole(""),
              Table.Column.wrap(messages.text("terminal.row.ideas")),
              Table.Column.whole(""),
              Table.Column.wrap(""));
      lines.addAll(new Table(columns, rows).draw(width, look));
    }
    int left = map.all(Idea.class).size() - ranked.size();
    if (left > 0) {
      lines.addAll(Line.of(Ink.FAINT, messages.text("terminal.unranked", left)).wrapped(width));
    }
    return lines;
  }

  private static String value(Idea idea, Ranking.Method method) {
    return switch (method) {
      case IMPACT_EFFORT -> two(idea.impact().orElse(0), idea.effort().orElse(0));
      case VALUE ->
          two(
              idea.appraisalOrNone().customerValue().orElse(0),
              idea.appraisalOrNone().businessValue().orElse(0));
      case DOTS -> Integer.toString(idea.votes());
      case FIT -> Integer.toString(idea.appraisalOrNone().metricFit().orElse(0));
      case KANO, FVD -> "";
    };
  }

  private static String two(int one, int other) {
    return one == 0 && other == 0 ? "" : one + "/" + other;
  }
}
