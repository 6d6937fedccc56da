package io.mapwalk.journey.change;

import io.mapwalk.journey.Editor;
import io.mapwalk.journey.Refused;

/** One kind of edit. Carried out by {@link io.mapwalk.journey.JourneyMap#apply} alone. */
public sealed interface Change
    permits MapChange,
        PersonaChange,
        StageChange,
        TouchpointChange,
        CardChange,
        FeelingChange,
        OutcomeChange,
        AppraisalChange,
        PlanChange,
        SessionChange,
        EvidenceChange,
        ElementChange,
        PhotoChange,
        MergeChange {

  /**
   * Makes the edit.
   *
   * @throws Refused if it does not fit the map
   */
  void on(Editor editor);
}
