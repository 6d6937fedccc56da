package io.mapwalk.deliverable.markdown;

import io.mapwalk.journey.JourneyMap;
import io.mapwalk.journey.ToValidate;
import io.mapwalk.journey.element.Action;
import io.mapwalk.journey.element.Card;
import io.mapwalk.journey.element.Check;
import io.mapwalk.journey.element.ChecklistItem;
import io.mapwalk.journey.element.Cluster;
import io.mapwalk.journey.element.Decision;
import io.mapwalk.journey.element.Kpi;
import io.mapwalk.journey.element.OpenQuestion;
import io.mapwalk.journey.element.ParkedPoint;
import io.mapwalk.journey.element.Participant;
import io.mapwalk.journey.element.Photo;
import io.mapwalk.journey.element.Reading;
import io.mapwalk.journey.element.Source;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What comes of the map, what it rests on, and what the workshop leaves beside it. */
final class ListsPart implements Part {

  private final JourneyMap map;
  private final MapNames names;
  private final PlanTellings tellings;

  ListsPart(JourneyMap map, MapNames names) {
    this.map = map;
    this.names = names;
    this.tellings = new PlanTellings(names);
  }

  @Override
  public void write(MarkdownWriter out) {
    decisions(out);
    Teller teller = new Teller(names, out);
    JourneyTellings journey = new JourneyTellings(names);
    teller.tasks("actions", tellings.action(), actions());
    kpis(teller, out);
    teller.list("questions", tellings.question(), map.all(OpenQuestion.class));
    if (!map.all(ChecklistItem.class).isEmpty()) {
      out.heading(2, Words.of(names.say("checklists")));
      Telling item = tellings.checklistItem();
      new ChecklistPart(map, names).write(3, true, item::main, out);
    }
    teller.list("parked", tellings.parked(), map.all(ParkedPoint.class));
    checks(teller, out);
    teller.list("evidence", tellings.source(), map.all(Source.class));
    teller.list("participants", tellings.participant(), map.all(Participant.class));
    teller.list("photos", tellings.photo(), map.all(Photo.class));
    if (names.whole()) {
      teller.list("groups", journey.cluster(), map.all(Cluster.class));
    }
    teller.list("unsorted", journey.unsorted(), map.unsorted(Card.class));
  }

  /** Writes what the group decided. */
  void decisions(MarkdownWriter out) {
    new Teller(names, out).list("decisions", tellings.decision(), map.all(Decision.class));
  }

  private List<Action> actions() {
    return names.whole() ? map.all(Action.class) : new PlanPart(map, names).sorted();
  }

  private void kpis(Teller teller, MarkdownWriter out) {
    teller.table("kpis", tellings.kpi(), map.all(Kpi.class));
    List<Reading> readings = new ArrayList<>(map.all(Reading.class));
    if (!readings.isEmpty()) {
      out.paragraph(Words.none().strong(names.say("readings")));
      if (!names.whole()) {
        readings.sort(Comparator.comparing(Reading::kpi).thenComparing(Reading::date));
      }
      teller.items(tellings.reading(), readings);
    }
  }

  // Whom nobody asks about yet is named all the same, for that is what is to be done.
  private void checks(Teller teller, MarkdownWriter out) {
    List<ToValidate> all = ToValidate.of(map);
    List<Check> others =
        map.all(Check.class).stream()
            .filter(check -> all.stream().noneMatch(one -> one.check().equals(Optional.of(check))))
            .toList();
    if (all.isEmpty() && others.isEmpty()) {
      return;
    }
    out.heading(2, Words.of(names.say("checks")));
    Telling telling = tellings.check();
    for (ToValidate one : all) {
      Words about = Words.none().code(one.statement());
      out.item(
          one.check()
              .map(check -> telling.line(check, names))
              .orElseGet(
                  () ->
                      Words.of(one.words(names.map(), names.messages()))
                          .then(
                              names.say("dot"),
                              HeadPart.labelled(names, names.say("about"), about))));
    }
    teller.items(telling, others);
  }
}
