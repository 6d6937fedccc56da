package io.mapwalk.deliverable.screen;

import io.mapwalk.deliverable.html.HtmlWriter;
import io.mapwalk.journey.Messages;
import io.mapwalk.journey.RoomView;
import io.mapwalk.journey.element.Persona;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;

/** The head of the page: what the map is called, what is asked, and how much time is left. */
final class RoomHead {

  // The page counts the minutes itself; this stands for them in the sentence it is given.
  private static final String MINUTES = "#";

  private final Messages messages;
  private final ZoneId zone;
  private final HtmlWriter html;

  RoomHead(Messages messages, ZoneId zone, HtmlWriter html) {
    this.messages = messages;
    this.zone = zone;
    this.html = html;
  }

  void write(RoomView view) {
    boolean asks = !view.asked().isEmpty() || view.back().isPresent();
    html.open("div", asks ? "title" : "title alone");
    html.element("h1", view.map().header().text().value());
    List<String> personas =
        view.map().personas().stream().map(Persona::text).map(text -> text.value()).toList();
    if (!personas.isEmpty()) {
      html.element("p", String.join(" · ", personas), "personas");
    }
    html.close();
    if (asks) {
      html.open("div", "question").with("aria-live", "polite");
      if (view.back().isPresent()) {
        html.element("p", say("break", at(view.back().get())), "asked");
      } else {
        html.element("p", view.step(), "where");
        view.asked().forEach(question -> html.element("p", question, "asked"));
      }
      html.close();
    }
    view.ends().ifPresent(this::clock);
  }

  private void clock(Instant ends) {
    html.open("div", "clock")
        .with("data-ends", Long.toString(ends.toEpochMilli()))
        .with("data-left", say("left", MINUTES))
        .with("data-over", say("over", MINUTES));
    html.element("p", "", "left");
    html.element("p", say("ends", at(ends)), "ends");
    html.close();
  }

  private String at(Instant instant) {
    return DateTimeFormatter.ofPattern("HH:mm").format(instant.atZone(zone));
  }

  private String say(String name, Object... arguments) {
    return messages.text("deliverable.screen." + name, arguments);
  }
}
