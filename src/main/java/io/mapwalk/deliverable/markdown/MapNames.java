package io.mapwalk.deliverable.markdown;

import io.mapwalk.journey.Handle;
import io.mapwalk.journey.JourneyMap;
import io.mapwalk.journey.Messages;
import io.mapwalk.journey.Text;
import io.mapwalk.journey.element.Lane;
import io.mapwalk.journey.element.Touchpoint;
import io.mapwalk.journey.element.Worded;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/** How the document speaks of things on a map. */
final class MapNames {

  private final JourneyMap map;
  private final Messages messages;
  private final boolean whole;

  MapNames(JourneyMap map, Messages messages) {
    this(map, messages, false);
  }

  /**
   * @param whole whether all there is is told, also what only those want who work with the map
   */
  MapNames(JourneyMap map, Messages messages, boolean whole) {
    this.map = map;
    this.messages = messages;
    this.whole = whole;
  }

  /** Whether all there is is told, also what only those want who work with the map. */
  boolean whole() {
    return whole;
  }

  /** A sentence or a word of the bundle. */
  String say(String name, Object... arguments) {
    return messages.text("deliverable.md." + name, arguments);
  }

  /** The name of a stage, or the number and words of a touchpoint; nothing while unsorted. */
  Words place(Optional<Handle> place) {
    return place
        .flatMap(handle -> map.find(Worded.class, handle))
        .map(
            found ->
                found instanceof Touchpoint touchpoint
                    ? Words.of(say("numbered", number(touchpoint.id()), touchpoint.text().value()))
                    : Words.of(found.text()))
        .orElse(Words.none());
  }

  /** The number of a touchpoint in journey order, or a dash for a stage as a whole. */
  String number(Handle place) {
    int position = map.position(place);
    return position == 0 ? say("whole-stage") : Integer.toString(position);
  }

  /**
   * What the kind of map calls a lane, or a sentence of the bundle where it has no name of its own.
   */
  String lane(Lane lane, String otherwise) {
    return messages.laneOf(map.header().kind(), lane).orElseGet(() -> say(otherwise));
  }

  /** What a lane is called on this map. */
  String lane(Lane lane) {
    return messages.lane(lane, map.header().kind());
  }

  /** A score with its sign and its word. */
  String score(int score) {
    return score(score, messages.score(score));
  }

  /** A score with its sign and the word the group has for it. */
  String score(int score, String word) {
    return (score > 0 ? "+" + score : Integer.toString(score)) + " " + word;
  }

  /** A number, or nothing. */
  static Words number(OptionalInt number) {
    return number.isPresent() ? Words.of(Integer.toString(number.getAsInt())) : Words.none();
  }

  /** A share of customers, or nothing. */
  Words percent(OptionalInt share) {
    return share.isPresent() ? Words.of(say("percent", share.getAsInt())) : Words.none();
  }

  /** The name of a constant. */
  String name(Enum<?> value) {
    return messages.name(value);
  }

  /**
   * The constant that goes by a name.
   *
   * @throws Misread if none does
   */
  <T extends Enum<T>> T constant(Class<T> type, String name) throws Misread {
    Text said = Text.clean(name);
    return Stream.of(type.getEnumConstants())
        .filter(constant -> said.says(name(constant)))
        .findFirst()
        .orElseThrow(() -> new Misread("not-one-of"));
  }

  /** A day as people write it. */
  String day(LocalDate day) {
    return messages.day(day);
  }

  /** A day with its name, for a letter. */
  String weekday(LocalDate day) {
    return messages.weekday(day);
  }

  /** A day as people write it, of text that may be a day in the form of ISO 8601. */
  String dayOr(Text text) {
    return messages.dayOr(text);
  }

  /** The map they are of. */
  JourneyMap map() {
    return map;
  }

  /** The messages themselves. */
  Messages messages() {
    return messages;
  }
}
