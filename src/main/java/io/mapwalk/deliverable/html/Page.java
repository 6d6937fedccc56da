package io.mapwalk.deliverable.html;

import io.mapwalk.journey.Handle;
import io.mapwalk.journey.JourneyMap;
import io.mapwalk.journey.Messages;
import io.mapwalk.journey.Text;
import io.mapwalk.journey.element.Touchpoint;
import io.mapwalk.journey.element.Worded;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What every section of the page needs: the map, its words, and the one writer.
 *
 * @param map what the page tells of
 * @param messages the language of the page
 * @param html where all of it is written
 * @param marks what the filters go by
 */
record Page(JourneyMap map, Messages messages, HtmlWriter html, Marks marks) {

  /** A sentence or a word that only this page has. */
  String say(String name, Object... arguments) {
    return messages.text("deliverable.html." + name, arguments);
  }

  /** A sentence or a word that the document has as well. */
  String doc(String name, Object... arguments) {
    return messages.text("deliverable.md." + name, arguments);
  }

  /** Opens a section that can be jumped to. */
  void section(String mark, String title) {
    html.open("section").with("id", mark).with("aria-labelledby", mark + "-head");
    html.open("h2").with("id", mark + "-head").text(title).close();
  }

  /** The name of a stage, or the number and words of a touchpoint; blank for no place. */
  String place(Optional<Handle> place) {
    return place
        .flatMap(handle -> map.find(Worded.class, handle))
        .map(
            found ->
                found instanceof Touchpoint step
                    ? doc("numbered", map.position(step.id()), step.text().value())
                    : found.text().value())
        .orElse("");
  }

  /** Writes where something is, as a way to it on the map; nothing for no place. */
  void whereabouts(Optional<Handle> place) {
    String name = place(place);
    if (!name.isEmpty()) {
      html.open("span", "where").jump(place.orElseThrow().value(), name).close();
    }
  }

  /** Who, by when. */
  String whoAndWhen(Text who, Optional<LocalDate> due) {
    String when = due.map(day -> doc("by", messages.day(day))).orElse("");
    return joined("comma", Stream.of(who.value(), when));
  }

  /** What is there, with dots between. */
  String dotted(String... parts) {
    return joined("dot", Stream.of(parts));
  }

  /** What is there, with a separator of the bundle between. */
  String joined(String separator, Stream<String> parts) {
    return parts.filter(part -> !part.isBlank()).collect(Collectors.joining(doc(separator)));
  }

  /** A cell that tells where something is, as a way to it on the map. */
  Listing.Cell whereaboutsCell(Optional<Handle> place) {
    return new Listing.Cell(place(place).isEmpty(), () -> whereabouts(place));
  }

  /** A score with its sign. */
  static String signed(int score) {
    return score > 0 ? "+" + score : score < 0 ? "\u2212" + -score : "0";
  }

  /** Writes words that belong to others, smaller; nothing where there are none. */
  void aside(String text) {
    if (!text.isBlank()) {
      html.element("small", text);
    }
  }

  /** Writes a label and what it stands for; nothing where that is blank. */
  void fact(String label, String text) {
    if (!text.isBlank()) {
      html.element("dt", label).element("dd", text);
    }
  }
}
