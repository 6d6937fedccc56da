package io.mapwalk.deliverable.markdown;

import io.mapwalk.analysis.PainPriority;
import io.mapwalk.analysis.Quotes;
import io.mapwalk.analysis.SentimentLine;
import io.mapwalk.analysis.SentimentReading;
import io.mapwalk.analysis.SentimentReading.Pattern;
import io.mapwalk.journey.JourneyMap;
import io.mapwalk.journey.Text;
import io.mapwalk.journey.element.Action;
import io.mapwalk.journey.element.Decision;
import io.mapwalk.journey.element.Insight;
import io.mapwalk.journey.element.ObjectiveField;
import io.mapwalk.journey.element.PainPoint;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What somebody with one minute should know. */
final class SummaryPart implements Part {

  private static final int MOST_PAINS = 3;
  private static final int MOST_ACTIONS = 3;

  private final JourneyMap map;
  private final MapNames names;

  SummaryPart(JourneyMap map, MapNames names) {
    this.map = map;
    this.names = names;
  }

  @Override
  public void write(MarkdownWriter out) {
    Map<ObjectiveField, Text> objective = map.objective().fields();
    Words story = Words.of(objective.getOrDefault(ObjectiveField.STORY, Text.EMPTY));
    Words review = Words.none();
    if (objective.containsKey(ObjectiveField.REVIEW)) {
      review = Words.of(names.dayOr(objective.get(ObjectiveField.REVIEW)));
    }
    List<Words> lows = turns(Pattern.TROUGH);
    List<Words> highs = turns(Pattern.PEAK);
    List<Words> pains = pains();
    List<Words> actions = actions();
    if (!(story.isEmpty()
        && review.isEmpty()
        && lows.isEmpty()
        && highs.isEmpty()
        && pains.isEmpty()
        && actions.isEmpty())) {
      out.heading(2, Words.of(names.say("summary")));
      out.paragraph(story);
      list("lows", lows, out);
      list("highs", highs, out);
      list("hurts", pains, out);
      list("to-do", actions, out);
      undecided(out);
      out.item(HeadPart.labelled(names, names.name(ObjectiveField.REVIEW), review));
    }
    insights(out);
  }

  private void list(String label, List<Words> entries, MarkdownWriter out) {
    if (!entries.isEmpty()) {
      out.item(Words.none().strong(names.say(label)));
      entries.forEach(out::subitem);
    }
  }

  // The furthest from neutral first: one minute may not be enough for all.
  private List<Words> turns(Pattern pattern) {
    List<SentimentLine> lines = SentimentLine.all(map);
    List<Words> turns = new ArrayList<>();
    for (SentimentLine line : lines) {
      Words persona = lines.size() > 1 ? names.place(Optional.of(line.persona())) : Words.none();
      line.readings().stream()
          .filter(reading -> reading.pattern() == pattern)
          .sorted(Comparator.comparingInt(reading -> -Math.abs(reading.from())))
          .map(this::turn)
          .forEach(turn -> turns.add(turn.then(names.say("dash"), persona)));
    }
    return turns;
  }

  private Words turn(SentimentReading reading) {
    Words words = names.place(Optional.of(reading.first()));
    if (!reading.first().equals(reading.last())) {
      words.then(names.say("up-to"), names.place(Optional.of(reading.last())));
    }
    return words.plain(" ").plain(names.say("kind", names.score(reading.from())));
  }

  private List<Words> pains() {
    return PainPriority.ranked(map).stream()
        .filter(priority -> priority.points().isPresent())
        .limit(MOST_PAINS)
        .flatMap(priority -> map.find(PainPoint.class, priority.pain()).stream())
        .map(pain -> Words.of(pain.text()).then(names.say("dash"), names.place(pain.at())))
        .toList();
  }

  private List<Words> actions() {
    return new PlanPart(map, names)
        .open().stream()
            .limit(MOST_ACTIONS)
            .map(
                action ->
                    Words.of(action.text())
                        .then(names.say("dash"), PlanPart.whoAndWhen(action, names)))
            .toList();
  }

  private void undecided(MarkdownWriter out) {
    if (names.map().all(Decision.class).isEmpty() && names.map().all(Action.class).isEmpty()) {
      out.item(Words.of(names.messages().text("deliverable.excel.nothing-decided")));
    }
  }

  private void insights(MarkdownWriter out) {
    List<Insight> insights = map.all(Insight.class);
    if (!insights.isEmpty()) {
      Telling telling = new OutcomeTellings(names).insight();
      out.heading(2, Words.of(names.say("insights")));
      insights.forEach(
          insight -> {
            out.item(telling.line(insight, names));
            Quotes.of(map, insight.id())
                .forEach(card -> out.subitem(Words.of(names.say("quoted", card.text().value()))));
          });
    }
  }
}
