package io.mapwalk.workshop.answer;

import io.mapwalk.journey.Handle;
import io.mapwalk.journey.change.CardChange.AddCard;
import io.mapwalk.journey.change.ElementChange.Assign;
import io.mapwalk.journey.change.TouchpointChange.AddTouchpoint;
import io.mapwalk.journey.change.TouchpointChange.Characterise;
import io.mapwalk.journey.change.TouchpointChange.Compare;
import io.mapwalk.journey.change.TouchpointChange.MarkMoment;
import io.mapwalk.journey.change.TouchpointChange.RateTouchpoint;
import io.mapwalk.journey.change.TouchpointChange.SetChannels;
import io.mapwalk.journey.change.TouchpointChange.SetResponse;
import io.mapwalk.journey.change.TouchpointChange.SetTouchpointKind;
import io.mapwalk.journey.element.Card;
import io.mapwalk.journey.element.Contact;
import io.mapwalk.journey.element.ElementKind;
import io.mapwalk.journey.element.Stage;
import io.mapwalk.journey.element.Touchpoint;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Makes a second touchpoint of one that is there, at the same stage or another: customers call
 * twice, and nobody types it twice. What it is goes along, and its cards; what was felt and what
 * hurt at that moment does not, nor what it rests on, for nobody has seen it there.
 */
public final class Duplicates {

  private static final Pattern TO =
      Pattern.compile("^(\\S+?)(?:\\s*>\\s*|\\s+to\\s+|\\s+)(\\S.*)$", Pattern.DOTALL);

  private Duplicates() {}

  /** Takes {@code t5 >3}, {@code t5 to Eat}, or {@code t5} for the same stage. */
  public static void take(Scene scene, Draft draft, String typed) {
    String line = PlaceWords.inEnglish(scene, draft.map(), typed).strip();
    Matcher to = TO.matcher(line);
    Places places = new Places(draft.map());
    Handle from = places.touchpoint(to.matches() ? to.group(1) : line);
    Touchpoint touchpoint = draft.map().find(Touchpoint.class, from).orElseThrow();
    Handle stage = to.matches() ? places.stage(to.group(2)) : touchpoint.stage();
    List<Card> cards = draft.map().at(Card.class, from);
    Handle copy =
        draft.add(ElementKind.TOUCHPOINT, h -> new AddTouchpoint(h, stage, touchpoint.text()));
    describe(draft, copy, touchpoint);
    for (Card card : cards) {
      draft.add(ElementKind.CARD, h -> new AddCard(h, card.lane(), Optional.of(copy), card.text()));
    }
    draft.touched(copy);
    Stage there = draft.map().find(Stage.class, stage).orElseThrow();
    draft.echo(
        "workshop.echo.copied",
        there.text(),
        draft.map().position(copy),
        touchpoint.text(),
        copy,
        cards.size());
  }

  private static void describe(Draft draft, Handle copy, Touchpoint like) {
    draft.apply(new SetTouchpointKind(copy, like.kind()));
    draft.apply(new SetChannels(copy, like.channels()));
    draft.apply(new Assign(copy, like.owner()));
    draft.apply(new MarkMoment(copy, like.moment()));
    draft.apply(new RateTouchpoint(copy, like.importance(), like.quality()));
    draft.apply(new SetResponse(copy, like.response()));
    like.contact().ifPresent(contact -> meet(draft, copy, contact));
  }

  private static void meet(Draft draft, Handle copy, Contact contact) {
    contact.traits().forEach(trait -> draft.apply(new Characterise(copy, trait)));
    draft.apply(new Compare(copy, contact.promised(), contact.received()));
  }
}
