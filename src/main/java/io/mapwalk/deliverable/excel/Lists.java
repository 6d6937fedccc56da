package io.mapwalk.deliverable.excel;

import java.util.List;

/** All lists there are. */
final class Lists {

  private final JourneyLists journey;
  private final PersonaLists people;
  private final OutcomeLists outcomes;
  private final FollowUpLists followUp;

  Lists(Telling telling) {
    this.journey = new JourneyLists(telling);
    this.people = new PersonaLists(telling);
    this.outcomes = new OutcomeLists(telling);
    this.followUp = new FollowUpLists(telling);
  }

  /** What a client is given, in the order in which it is read. */
  List<ListPlan<?>> forClient() {
    return List.of(outcomes.pains(), outcomes.ideas(), followUp.actions());
  }

  /** What a client is given where the workbook has room for a sheet more. */
  ListPlan<?> whereThereIsRoom() {
    return followUp.kpis();
  }

  /** Every list, so that every field has its cell. */
  List<ListPlan<?>> whole() {
    return List.of(
        people.personas(),
        people.backStory(),
        journey.stages(),
        journey.touchpoints(),
        people.feelings(),
        outcomes.strengths(),
        outcomes.pains(),
        outcomes.opportunities(),
        outcomes.ideas(),
        outcomes.insights(),
        followUp.decisions(),
        followUp.actions(),
        followUp.kpis(),
        followUp.readings(),
        followUp.checklist(),
        followUp.questions(),
        followUp.checks(),
        followUp.sources(),
        followUp.objections(),
        journey.links(),
        journey.cards(),
        journey.clusters(),
        people.participants(),
        followUp.parked(),
        followUp.photos());
  }
}
