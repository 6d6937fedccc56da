package io.mapwalk.deliverable.markdown;

import io.mapwalk.analysis.Disagreement;
import io.mapwalk.analysis.IdeaRank;
import io.mapwalk.analysis.PainPriority;
import io.mapwalk.analysis.Quotes;
import io.mapwalk.journey.Handle;
import io.mapwalk.journey.JourneyMap;
import io.mapwalk.journey.element.Idea;
import io.mapwalk.journey.element.IdeaStatus;
import io.mapwalk.journey.element.Opportunity;
import io.mapwalk.journey.element.PainPoint;
import io.mapwalk.journey.element.Strength;
import io.mapwalk.journey.element.Touchpoint;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What the map makes visible: moments of truth, strengths, pain points, opportunities, ideas. */
final class OutcomePart implements Part {

  private final JourneyMap map;
  private final MapNames names;

  OutcomePart(JourneyMap map, MapNames names) {
    this.map = map;
    this.names = names;
  }

  @Override
  public void write(MarkdownWriter out) {
    moments(out);
    strengths(out);
    pains(out);
    opportunities(out);
    ideas(out);
    disagreements(out);
  }

  private void moments(MarkdownWriter out) {
    List<List<Words>> rows = new ArrayList<>();
    for (Touchpoint touchpoint : map.touchpoints()) {
      if (touchpoint.moment()
          || touchpoint.importance().isPresent()
          || touchpoint.quality().isPresent()) {
        Words place = names.place(Optional.of(touchpoint.id()));
        rows.add(
            List.of(
                touchpoint.moment() ? place.plain(" ").strong(names.say("moment")) : place,
                MapNames.number(touchpoint.importance()),
                MapNames.number(touchpoint.quality()),
                names.backing(touchpoint.backing())));
      }
    }
    section("moments", List.of("touchpoint", "importance", "quality", "rests-on"), rows, out);
  }

  private void strengths(MarkdownWriter out) {
    List<List<Words>> rows = new ArrayList<>();
    for (Strength strength : map.all(Strength.class)) {
      rows.add(
          List.of(
              Words.of(strength.text()),
              names.place(strength.at()),
              names.backing(strength.backing())));
    }
    section("strengths", List.of("strength", "where", "rests-on"), rows, out);
  }

  private void pains(MarkdownWriter out) {
    List<List<Words>> rows = new ArrayList<>();
    for (PainPriority priority : PainPriority.ranked(map)) {
      PainPoint pain = map.find(PainPoint.class, priority.pain()).orElseThrow();
      Words text = Words.of(pain.text());
      if (!pain.sort().isBlank()) {
        text.plain("\n").emphasis(pain.sort().value());
      }
      pain.status().ifPresent(status -> text.plain("\n").emphasis(names.name(status)));
      quotes(pain.id()).forEach(quote -> text.plain("\n").plain(quote));
      rows.add(
          List.of(
              text,
              names.place(pain.at()),
              Words.of(pain.severity().map(names::name).orElse("")),
              names.percent(pain.reach()),
              Words.of(priority.label(names.messages())),
              names.backing(pain.backing())));
    }
    section(
        "pains", List.of("pain", "where", "severity", "reach", "priority", "rests-on"), rows, out);
  }

  private void opportunities(MarkdownWriter out) {
    List<List<Words>> rows = new ArrayList<>();
    for (Opportunity opportunity : map.all(Opportunity.class)) {
      Words pains = Words.none();
      opportunity.pains().forEach(pain -> pains.then("\n", names.place(Optional.of(pain))));
      rows.add(List.of(Words.of(opportunity.text()), names.place(opportunity.at()), pains));
    }
    section("opportunities", List.of("opportunity", "where", "answers"), rows, out);
  }

  private void ideas(MarkdownWriter out) {
    List<List<Words>> rows = new ArrayList<>();
    for (IdeaRank rank : IdeaRank.ranked(map)) {
      Idea idea = map.find(Idea.class, rank.idea()).orElseThrow();
      Words text = Words.of(idea.text());
      // A rating ranks it by numbers; what the room called it is to be seen all the same.
      if (idea.quickWin() && rank.cell().filter(IdeaRank.Cell.QUICK_WIN::equals).isEmpty()) {
        text.plain("\n").plain(names.messages().text("deliverable.excel.quick-win-mark"));
      }
      idea.answers()
          .forEach(
              answered -> {
                text.plain("\n");
                text.emphasis(names.say("answers-to", plain(names.place(Optional.of(answered)))));
              });
      quotes(idea.id()).forEach(quote -> text.plain("\n").plain(quote));
      IdeaFacts.of(idea, names.messages()).forEach(fact -> text.plain("\n").plain(fact));
      rows.add(
          List.of(
              text,
              names.place(idea.at()),
              MapNames.number(idea.impact()),
              MapNames.number(idea.effort()),
              Words.of(rank.cell().map(cell -> cell.name(names.messages())).orElse("")),
              status(idea)));
    }
    section("ideas", List.of("idea", "where", "impact", "effort", "rank", "status"), rows, out);
  }

  // A table would tear apart what several people said of one thing.
  private void disagreements(MarkdownWriter out) {
    List<Disagreement> found = Disagreement.of(map);
    if (found.isEmpty()) {
      return;
    }
    out.heading(2, Words.of(names.say("disagreed")));
    for (Disagreement one : found) {
      out.item(Words.none().strong(one.subject(map)));
      one.views(map, names.messages()).forEach(view -> out.subitem(Words.of(view)));
    }
  }

  private List<String> quotes(Handle element) {
    return Quotes.of(map, element).stream()
        .map(card -> names.say("quoted", card.text().value()))
        .toList();
  }

  private Words status(Idea idea) {
    Words status =
        idea.status() == IdeaStatus.OPEN ? Words.none() : Words.of(names.name(idea.status()));
    if (idea.votes() > 0) {
      status.then(names.say("comma"), Words.of(names.say("votes", idea.votes())));
    }
    return status.then(names.say("comma"), Words.of(idea.owner()));
  }

  private static String plain(Words words) {
    StringBuilder text = new StringBuilder();
    words.pieces().forEach(piece -> text.append(piece.text()));
    return text.toString();
  }

  private void section(
      String title, List<String> heads, List<List<Words>> rows, MarkdownWriter out) {
    if (!rows.isEmpty()) {
      out.heading(2, Words.of(names.say(title)));
      out.table(heads.stream().map(names::say).toList(), rows);
    }
  }
}
