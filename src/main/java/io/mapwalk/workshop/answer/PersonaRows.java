package io.mapwalk.workshop.answer;

import io.mapwalk.journey.Messages;
import io.mapwalk.journey.Text;
import io.mapwalk.journey.change.CardChange.ChangeLane;
import io.mapwalk.journey.element.Card;
import io.mapwalk.journey.element.Lane;

/**
 * The rows of a map for several personas: each is called after the persona whose actions it has.
 */
public final class PersonaRows {

  private PersonaRows() {}

  /** The row of a persona of that name, in the words of a language. */
  public static Lane of(String name, Messages messages) {
    return new Lane(messages.text("workshop.row-of-persona", name));
  }

  /** Lets what was said of a persona follow when its name changes. */
  static void rename(Draft draft, Text before, Text after) {
    for (Messages messages : Messages.inEveryLanguage()) {
      Lane old = of(before.value(), messages);
      Lane now = of(after.value(), messages);
      draft.map().all(Card.class).stream()
          .filter(card -> card.lane().equals(old) && !now.equals(old))
          .forEach(card -> draft.apply(new ChangeLane(card.id(), now)));
    }
  }
}
