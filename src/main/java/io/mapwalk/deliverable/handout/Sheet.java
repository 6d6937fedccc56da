package io.mapwalk.deliverable.handout;

import io.mapwalk.deliverable.PaperSize;
import io.mapwalk.deliverable.html.HtmlWriter;
import io.mapwalk.journey.JourneyMap;
import io.mapwalk.journey.Messages;
import io.mapwalk.journey.Text;
import io.mapwalk.journey.element.Persona;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What all sheets of a handout share: the map, the paper, the words, and the frame of a page. */
final class Sheet {

  private final JourneyMap map;
  private final Messages messages;
  private final PaperSize paper;
  private final LocalDate day;
  private final HtmlWriter html;

  Sheet(JourneyMap map, Messages messages, PaperSize paper, LocalDate day, HtmlWriter html) {
    this.map = map;
    this.messages = messages;
    this.paper = paper;
    this.day = day;
    this.html = html;
  }

  JourneyMap map() {
    return map;
  }

  Messages messages() {
    return messages;
  }

  PaperSize paper() {
    return paper;
  }

  HtmlWriter html() {
    return html;
  }

  /** A sentence or word of the handout. */
  String say(String name, Object... arguments) {
    return messages.text("deliverable.handout." + name, arguments);
  }

  /** Begins a page. */
  void begin(String kind, String title, String hint) {
    html.open("section", "page", kind);
    html.open("header");
    html.element("h1", title);
    html.element("p", hint, "hint");
    html.close();
  }

  /** Ends a page with where it belongs, so that a loose sheet finds its way back. */
  void end() {
    html.open("footer");
    html.element("span", journey());
    html.element("span", messages.day(day));
    html.close();
    html.close();
  }

  private String journey() {
    List<Text> names = map.personas().stream().map(Persona::text).toList();
    return Stream.concat(
            Stream.of(map.header().client(), map.header().text()), names.stream().limit(3))
        .filter(text -> !text.isBlank())
        .map(Text::value)
        .collect(Collectors.joining(" · "));
  }

  /** A score as people write it, with its sign. */
  static String signed(int score) {
    return score > 0 ? "+" + score : score < 0 ? "−" + -score : "0";
  }
}
