package io.mapwalk.deliverable.excel;

import io.mapwalk.analysis.StageFeelings;
import io.mapwalk.deliverable.excel.Page.Field;
import io.mapwalk.journey.Handle;
import io.mapwalk.journey.JourneyMap;
import io.mapwalk.journey.element.Element;
import io.mapwalk.journey.element.Insight;
import io.mapwalk.journey.element.Strength;
import io.mapwalk.journey.element.Worded;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What the group found, in its own words: what works before what does not, for a report that begins
 * with what is wrong is put away.
 */
final class SummaryFindings {

  private static final int MOST_STRENGTHS = 2;
  private static final int MOST_INSIGHTS = 4;

  private final Book book;
  private final JourneyMap map;
  private final StageFeelings feelings;
  private final Page page;

  SummaryFindings(Book book, Page page) {
    this.book = book;
    this.map = book.map();
    this.feelings = StageFeelings.of(map);
    this.page = page;
  }

  /** Writes it, if anything was found. */
  void write() {
    List<Field[]> rows = new ArrayList<>();
    List<Strength> strengths = map.all(Strength.class);
    strengths.stream().limit(MOST_STRENGTHS).forEach(one -> rows.add(row(book.say("works"), one)));
    List<Insight> insights =
        map.all(Insight.class).stream()
            .sorted(Comparator.comparingDouble((Insight one) -> -feeling(one.at())))
            .toList();
    insights.stream()
        .limit(MOST_INSIGHTS)
        .forEach(
            one -> {
              String where = book.wording().stage(one.at());
              rows.add(row(where.isBlank() ? book.say("note-insight") : where, one));
            });
    int more = strengths.size() + insights.size() - rows.size();
    if (!rows.isEmpty()) {
      page.section(book.say("found"), SummaryPlan.more(book, "insights", more));
      rows.forEach(row -> page.row(2, row));
    }
  }

  private static <E extends Element & Worded> Field[] row(String label, E one) {
    return new Field[] {
      new Field(1, 2, label, Look.FIELD),
      new Field(3, Page.LAST, one.text().value(), Look.TEXT).of(one.id())
    };
  }

  // A finding about a good moment tells of a strength, one about a bad one of a weakness.
  private double feeling(Optional<Handle> place) {
    return place
        .flatMap(map::stageOf)
        .map(stage -> feelings.mean(stage.id()).orElse(0))
        .orElse(0.0);
  }
}
