package io.mapwalk.workshop.answer;

import io.mapwalk.journey.Handle;
import io.mapwalk.journey.Text;
import io.mapwalk.journey.change.ElementChange.Assign;
import io.mapwalk.workshop.catalogue.Catalogue;
import java.util.List;

/**
 * Who answers for touchpoints: the usual teams by number or name, and anybody else. Names are not
 * completed: a Mark is not yet Marketing.
 */
final class OwnerLane implements TouchpointSweep.Filler, TouchpointSweep.Offer {

  private final Catalogue catalogue;

  OwnerLane(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  /** The name of an owner as typed, or of the team meant. */
  Text owner(Draft draft, String typed) {
    return draft.text(Picked.name(catalogue.ownerTeams(), typed));
  }

  @Override
  public String fill(Scene scene, Draft draft, Handle touchpoint, String value) {
    Text owner = owner(draft, value);
    draft.apply(new Assign(touchpoint, owner));
    return owner.value();
  }

  @Override
  public List<String> entries(Scene scene) {
    return Picked.numbered(catalogue.ownerTeams(), 1);
  }

  @Override
  public String hint(Scene scene) {
    return scene.messages().text("workshop.offer.owners-hint");
  }
}
