package io.mapwalk.workshop.answer;

import io.mapwalk.journey.Handle;
import io.mapwalk.journey.Refused;
import io.mapwalk.journey.Text;
import io.mapwalk.journey.change.TouchpointChange.Characterise;
import io.mapwalk.journey.change.TouchpointChange.Compare;
import io.mapwalk.journey.change.TouchpointChange.LeaveOpen;
import io.mapwalk.journey.element.Contact;
import io.mapwalk.journey.element.ContactTrait;
import io.mapwalk.journey.element.Touchpoint;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes what kind of contact touchpoints are: {@code indirect: 1 3; unused, wanted: 5}, a question
 * mark behind a word where nobody can say any more; and what is promised against what people get:
 * {@code 5 a table at eight -> waits till nine}.
 */
public final class ContactsTaker implements AnswerTaker {

  private static final Pattern PLACE_FIRST =
      Pattern.compile(
          "^([tT]?\\d{1,3}(?:\\s*[\\s,–-]\\s*[tT]?\\d{1,3})*)\\s*[:\\s]\\s*(\\S.*)$",
          Pattern.DOTALL);

  /** Takes a line from whatever prompt, also without a colon: {@code 5 indirect, one-way}. */
  public static void say(Scene scene, Draft draft, String line) {
    for (String statement : Lines.items(line)) {
      one(scene, draft, statement);
    }
  }

  @Override
  public Listening listening() {
    return Listening.LIST;
  }

  @Override
  public void take(Scene scene, Draft draft, String line) {
    if (draft.map().touchpoints().isEmpty()) {
      throw new Refused("workshop.no-touchpoints-yet");
    }
    say(scene, draft, line);
  }

  private static void one(Scene scene, Draft draft, String statement) {
    Matcher placed = PLACE_FIRST.matcher(statement);
    Optional<List<String>> compared = Lines.arrow(statement);
    if (compared.isPresent() && placed.matches()) {
      List<Handle> places = new Places(draft.map()).touchpoints(placed.group(1));
      List<String> sides = Lines.arrow(placed.group(2)).orElseThrow();
      places.forEach(place -> compare(draft, place, sides.get(0), sides.get(1)));
      return;
    }
    int colon = statement.lastIndexOf(':');
    if (colon > 0 && Places.isList(statement.substring(colon + 1))) {
      traits(scene, draft, statement.substring(colon + 1), statement.substring(0, colon));
    } else if (placed.matches()) {
      traits(scene, draft, placed.group(1), placed.group(2));
    } else {
      throw new Refused("workshop.usage.contact");
    }
  }

  private static void compare(Draft draft, Handle place, String promised, String received) {
    Text expectation = draft.text(promised);
    Text outcome = draft.text(received);
    draft.apply(new Compare(place, expectation, outcome));
    draft.touched(place);
    draft.echo(
        "workshop.echo.compared",
        Shown.words(draft, place),
        expectation.or(new Text("–")).value(),
        outcome.or(new Text("–")).value());
  }

  private static void traits(Scene scene, Draft draft, String list, String words) {
    TypedWords<ContactTrait> known =
        new TypedWords<>(ContactTrait.class, scene.messages(), "workshop.contact-words");
    List<Handle> places = new Places(draft.map()).touchpoints(list);
    for (String word : Lines.commas(words)) {
      boolean open = word.endsWith("?");
      String name = open ? word.substring(0, word.length() - 1) : word;
      ContactTrait trait =
          known.find(name).orElseThrow(() -> new Refused("workshop.no-such-contact", name.strip()));
      for (Handle place : places) {
        draft.apply(open ? new LeaveOpen(place, trait) : new Characterise(place, trait));
        draft.touched(place);
      }
      String told = scene.messages().name(trait);
      draft.echo(
          "workshop.echo.sweep-group",
          open ? told + "?" : told,
          places.size(),
          TouchpointSweep.names(draft, places));
    }
  }

  @Override
  public List<String> known(Scene scene) {
    List<String> known = new ArrayList<>();
    for (ContactTrait trait : ContactTrait.values()) {
      known.addAll(
          Shown.numbered(scene, t -> contact(t).is(trait) ? scene.messages().name(trait) : ""));
    }
    for (Touchpoint touchpoint : scene.map().touchpoints()) {
      Contact contact = contact(touchpoint);
      if (!contact.promised().isBlank() || !contact.received().isBlank()) {
        int number = scene.map().position(touchpoint.id());
        known.add(number + " " + contact.promised() + " ➜ " + contact.received());
      }
    }
    return known;
  }

  private static Contact contact(Touchpoint touchpoint) {
    return touchpoint.contact().orElse(Contact.UNKNOWN);
  }
}
