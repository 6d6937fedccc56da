package io.mapwalk.workshop.answer;

import io.mapwalk.journey.Handle;
import io.mapwalk.journey.JourneyMap;
import io.mapwalk.journey.Messages;
import io.mapwalk.journey.Refused;
import io.mapwalk.journey.Text;
import io.mapwalk.journey.change.CardChange.CountAgain;
import io.mapwalk.journey.change.Change;
import io.mapwalk.journey.element.ElementKind;
import io.mapwalk.journey.element.Placed;
import io.mapwalk.journey.element.Stage;
import io.mapwalk.journey.element.Touchpoint;
import io.mapwalk.workshop.Said;
import io.mapwalk.workshop.Tone;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * What one line is turned into while it is being read: the map so far, the changes made and what is
 * said back. Thrown away when the line is refused, so a line is taken whole or not at all.
 */
public final class Draft {

  private final Messages messages;
  private final List<Change> changes = new ArrayList<>();
  private final List<Said> said = new ArrayList<>();
  private JourneyMap map;
  private Optional<Handle> last;
  private Optional<Handle> persona = Optional.empty();
  private int again;
  private int made;
  private int takenOut;
  private int taken;
  private boolean complete;

  /**
   * A draft on a map.
   *
   * @param map the map as it is
   * @param last the element the line before made or changed
   * @param messages the sentences
   */
  public Draft(JourneyMap map, Optional<Handle> last, Messages messages) {
    this.map = map;
    this.last = last;
    this.messages = messages;
  }

  /** The map with all changes so far. */
  public JourneyMap map() {
    return map;
  }

  /**
   * Makes a change.
   *
   * @throws Refused if it does not fit the map
   */
  public void apply(Change change) {
    map = map.apply(change);
    changes.add(change);
  }

  /** Makes a change that needs a new handle, and gives the handle. */
  public Handle add(ElementKind kind, Function<Handle, Change> change) {
    Handle id = map.next(kind);
    apply(change.apply(id));
    made++;
    if (isSomewhere(id)) {
      last = Optional.of(id);
    }
    return id;
  }

  // What lies nowhere on the journey, such as a parked point, leaves the talk where it was.
  private boolean isSomewhere(Handle id) {
    return map.find(Touchpoint.class, id).isPresent()
        || map.find(Stage.class, id).isPresent()
        || map.find(Placed.class, id).filter(placed -> placed.at().isPresent()).isPresent();
  }

  /** Counts a card once more, for the same was said again. */
  public void again(Handle card) {
    apply(new CountAgain(card));
    again++;
    if (isSomewhere(card)) {
      last = Optional.of(card);
    }
  }

  /**
   * Says how much there was in place of each single thing, for nobody reads a hundred lines.
   *
   * @param name what it was
   */
  public void sumUp(String name) {
    String cleaned = messages.text("workshop.cleaned", Text.MAX_LENGTH);
    said.removeIf(one -> one.tone() == Tone.ECHO || one.text().equals(cleaned));
    echo("workshop.echo.summary", made, name, again, takenOut, made + again);
  }

  /** Says which element the line was about, where it made none. */
  public void touched(Handle element) {
    last = Optional.of(element);
  }

  /** The place the last line, or this one, spoke of, or what it made or changed there. */
  public Optional<Handle> last() {
    return last;
  }

  /** Says something back. */
  public void say(Tone tone, String key, Object... arguments) {
    Said saying = new Said(tone, messages.text(key, Excerpt.ofAll(arguments)));
    if (tone == Tone.ECHO || !said.contains(saying)) {
      said.add(saying);
    }
  }

  /** Says words as they are, however long: those of the program, not of a person. */
  void sayAll(Tone tone, String words) {
    said.add(new Said(tone, words));
  }

  /** The sentences. */
  Messages messages() {
    return messages;
  }

  /** The name of a value of a fixed list in the reader's words. */
  String name(Enum<?> value) {
    return messages.name(value);
  }

  /** Says back what was understood. */
  public void echo(String key, Object... arguments) {
    say(Tone.ECHO, key, arguments);
  }

  /** Cleans words of the line, and says so where something had to be taken out. */
  public Text text(String raw) {
    Text.Cleaned cleaned = Text.of(raw.strip());
    if (!cleaned.removed().isEmpty()) {
      takenOut += (int) raw.codePoints().filter(Draft::isTakenOut).count();
      String key = cleaned.removed().contains(Text.Removal.LENGTH) ? "shortened" : "cleaned";
      say(Tone.WARNING, "workshop." + key, Text.MAX_LENGTH);
    }
    return cleaned.text();
  }

  /** Says that another persona is spoken of from now on. */
  public void speakOf(Handle other) {
    persona = Optional.of(other);
  }

  /** The persona that is spoken of from now on; empty where that stays as it was. */
  public Optional<Handle> persona() {
    return persona;
  }

  private static boolean isTakenOut(int point) {
    return !Text.of(Character.toString(point)).removed().isEmpty();
  }

  /** Counts places a sweep has filled. */
  public void advance(int places) {
    taken += places;
  }

  /** How many places this line has filled. */
  public int taken() {
    return taken;
  }

  /** Says that the prompt has all it asked for. */
  public void complete() {
    complete = true;
  }

  /** Whether the prompt has all it asked for. */
  public boolean isComplete() {
    return complete;
  }

  /** The changes made, in order. */
  public List<Change> changes() {
    return List.copyOf(changes);
  }

  /** What is said back. */
  public List<Said> said() {
    return List.copyOf(said);
  }
}
