package io.mapwalk.workshop.tidy;

import io.mapwalk.journey.Handle;
import io.mapwalk.journey.InEnglish;
import io.mapwalk.journey.JourneyMap;
import io.mapwalk.journey.Messages;
import io.mapwalk.journey.Refused;
import io.mapwalk.journey.element.Backed;
import io.mapwalk.journey.element.Backing;
import io.mapwalk.journey.element.Card;
import io.mapwalk.journey.element.Element;
import io.mapwalk.journey.element.ElementKind;
import io.mapwalk.journey.element.Lane;
import io.mapwalk.journey.element.Worded;
import io.mapwalk.workshop.Asked;
import io.mapwalk.workshop.Ledger;
import io.mapwalk.workshop.Said;
import io.mapwalk.workshop.Tone;
import io.mapwalk.workshop.answer.Draft;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Goes through all that was noted, one thing a question: Enter keeps it, words replace it, and a
 * few signs join, move, prove or delete it. Each line that changes something is one edit.
 */
public final class Tidying {

  // A colon before a word; smileys, and two colons that begin a text, are words of the card.
  private static final Pattern COMMAND = Pattern.compile(":([\\p{L}?]+)(?:\\s.*)?");

  private final Ledger ledger;
  private final Messages messages;
  private final InEnglish commands;
  private final List<Handle> pile;
  private JourneyMap map;
  private int at;
  private int changed;
  private boolean left;
  private boolean rewording;

  /**
   * Begins.
   *
   * @param ledger where edits are kept
   * @param messages the sentences
   * @param map the map as it is kept
   * @param from what to begin with; empty for the first
   * @throws Refused if there is nothing of that handle to go through
   */
  public Tidying(Ledger ledger, Messages messages, JourneyMap map, Optional<String> from) {
    this.ledger = ledger;
    this.messages = messages;
    this.commands = new InEnglish(messages, "workshop.command-words");
    this.map = map;
    this.pile = Pile.of(map);
    this.at = from.map(this::index).orElse(0);
    goOn();
  }

  private int index(String said) {
    int index = Handle.parse(said).map(pile::indexOf).orElse(-1);
    if (index < 0) {
      throw new Refused("workshop.tidy.not-there", said);
    }
    return index;
  }

  /** Whether all was gone through, or somebody left. */
  public boolean ended() {
    return left || at >= pile.size();
  }

  /** What would be shown next, where it was left before its end. */
  public Optional<Handle> next() {
    return at < pile.size() ? Optional.of(pile.get(at)) : Optional.empty();
  }

  /** How many lines have changed something. */
  public int changed() {
    return changed;
  }

  /** The map as it is. */
  public JourneyMap map() {
    return map;
  }

  /** What is asked now; only before the end. */
  public Asked asked() {
    Element element = current();
    Asked asked =
        new Asked(
            element.id() + "#" + at,
            at == 0
                ? List.of(new Said(Tone.HINT, say("how")), new Said(Tone.QUESTION, told(element)))
                : List.of(new Said(Tone.QUESTION, told(element))),
            List.of((at + 1) + "/" + pile.size()),
            messages.name(ElementKind.of(element)),
            Optional.empty());
    return rewording ? asked.prefilled(words(element)) : asked;
  }

  private String told(Element element) {
    String where =
        Pile.place(element)
            .filter(place -> !place.equals(element.id()))
            .or(() -> map.stageOf(element.id()).map(Element::id))
            .map(place -> say("at", TidyEdits.named(map, place)))
            .orElse(say(element instanceof Card ? "nowhere" : "whole"));
    String kind =
        element instanceof Card card ? lane(card.lane()) : messages.name(ElementKind.of(element));
    String sure =
        element instanceof Backed backed && backed.backing() != Backing.ASSUMPTION
            ? say("sure", messages.name(backed.backing()))
            : "";
    return say("shown", element.id().value(), kind, where, sure)
        + "\n"
        + say("words", words(element));
  }

  private String lane(Lane lane) {
    return messages.lane(lane, map.header().kind());
  }

  private static String words(Element element) {
    return ((Worded) element).text().value();
  }

  private Element current() {
    return map.find(pile.get(at)).orElseThrow();
  }

  /**
   * Takes a line.
   *
   * @return what is said back
   * @throws Refused if it cannot be done; nothing has changed then
   */
  public List<Said> answer(String line) {
    String typed = line.strip();
    Handle id = current().id();
    boolean asksForWords = rewording;
    rewording = false;
    Matcher command = COMMAND.matcher(typed);
    if (command.matches()) {
      return obey(command.group(1));
    } else if (typed.equals("?")) {
      return help();
    } else if (typed.equals("<")) {
      return back();
    } else if (typed.equals("=") && !asksForWords) {
      rewording = true;
      return List.of();
    } else if (typed.isEmpty() || typed.equals(words(current()))) {
      at++;
      goOn();
      return List.of();
    }
    return edit(id, typed);
  }

  private List<Said> obey(String word) {
    switch (commands.word(word).orElse(word.toLowerCase(Locale.ROOT))) {
      case "quit", "q":
        left = true;
        return List.of();
      case "back", "b":
        return back();
      case "undo", "u":
        return undo();
      case "help", "h", "?":
        return help();
      default:
        throw new Refused("workshop.tidy.no-such-command", word);
    }
  }

  private List<Said> help() {
    return List.of(new Said(Tone.HINT, say("how")));
  }

  private List<Said> edit(Handle id, String typed) {
    Draft draft = new Draft(map, Optional.of(id), messages);
    boolean stays = new TidyEdits(draft, id).take(typed);
    if (!draft.changes().isEmpty()) {
      ledger.save(map, draft.map(), messages.text("workshop.tidy.sentence", id.value(), typed));
      map = draft.map();
      changed++;
    }
    if (!stays) {
      at++;
    }
    goOn();
    return draft.said();
  }

  // What was joined to something else, or deleted, is passed over.
  private void goOn() {
    while (at < pile.size() && map.find(pile.get(at)).isEmpty()) {
      at++;
    }
  }

  private List<Said> back() {
    int before = at - 1;
    while (before >= 0 && map.find(pile.get(before)).isEmpty()) {
      before--;
    }
    if (before < 0) {
      throw new Refused("workshop.tidy.first");
    }
    at = before;
    return List.of();
  }

  private List<Said> undo() {
    if (changed == 0) {
      throw new Refused("workshop.tidy.nothing-to-undo");
    }
    JourneyMap now = map;
    Ledger.Reverted reverted = ledger.undo();
    map = reverted.map();
    changed--;
    for (int i = 0; i < pile.size(); i++) {
      if (!map.find(pile.get(i)).equals(now.find(pile.get(i)))) {
        at = i;
        break;
      }
    }
    return List.of(new Said(Tone.ECHO, say("undone", reverted.sentence())));
  }

  private String say(String key, Object... arguments) {
    return messages.text("workshop.tidy." + key, arguments);
  }
}
