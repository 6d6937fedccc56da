package io.mapwalk.deliverable.markdown;

import io.mapwalk.analysis.Disagreement;
import io.mapwalk.analysis.IdeaRank;
import io.mapwalk.analysis.PainPriority;
import io.mapwalk.journey.JourneyMap;
import io.mapwalk.journey.element.Backing;
import io.mapwalk.journey.element.Idea;
import io.mapwalk.journey.element.Objection;
import io.mapwalk.journey.element.Opportunity;
import io.mapwalk.journey.element.PainPoint;
import io.mapwalk.journey.element.Strength;
import io.mapwalk.journey.element.Touchpoint;
import java.util.List;

/** What the map makes visible: moments of truth, strengths, pain points, opportunities, ideas. */
final class OutcomePart implements Part {

  private final JourneyMap map;
  private final MapNames names;
  private final OutcomeTellings tellings;

  OutcomePart(JourneyMap map, MapNames names) {
    this.map = map;
    this.names = names;
    this.tellings = new OutcomeTellings(names);
  }

  @Override
  public void write(MarkdownWriter out) {
    Teller teller = new Teller(names, out);
    teller.table("moments", new JourneyTellings(names).rating(), moments());
    teller.table("strengths", tellings.strength(), map.all(Strength.class));
    teller.table("pains", tellings.pain(), pains());
    teller.table("opportunities", tellings.opportunity(), map.all(Opportunity.class));
    teller.table("ideas", tellings.idea(), ideas());
    disagreements(teller, out);
  }

  private List<Touchpoint> moments() {
    return map.touchpoints().stream()
        .filter(
            touchpoint ->
                touchpoint.moment()
                    || touchpoint.importance().isPresent()
                    || touchpoint.quality().isPresent()
                    || touchpoint.backing() != Backing.ASSUMPTION)
        .toList();
  }

  // Whoever works with the map keeps its order; others want the heaviest first.
  private List<PainPoint> pains() {
    return names.whole()
        ? map.all(PainPoint.class)
        : PainPriority.ranked(map).stream()
            .flatMap(ranked -> map.find(PainPoint.class, ranked.pain()).stream())
            .toList();
  }

  private List<Idea> ideas() {
    return names.whole()
        ? map.all(Idea.class)
        : IdeaRank.ranked(map).stream()
            .flatMap(ranked -> map.find(Idea.class, ranked.idea()).stream())
            .toList();
  }

  // A table would tear apart what several people said of one thing.
  private void disagreements(Teller teller, MarkdownWriter out) {
    List<Disagreement> found = Disagreement.of(map);
    List<Objection> objections = names.whole() ? map.all(Objection.class) : List.of();
    if (found.isEmpty() && objections.isEmpty()) {
      return;
    }
    out.heading(2, Words.of(names.say("disagreed")));
    for (Disagreement one : found) {
      out.item(Words.none().strong(one.subject(names.map())));
      one.views(names.map(), names.messages()).forEach(view -> out.subitem(Words.of(view)));
    }
    teller.items(tellings.objection(), objections);
  }
}
