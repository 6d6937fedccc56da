package io.mapwalk.deliverable.html;

import io.mapwalk.analysis.Disagreement;
import io.mapwalk.journey.JourneyMap;
import io.mapwalk.journey.element.ParkedPoint;
import io.mapwalk.journey.element.ParkedStatus;
import io.mapwalk.journey.element.Participant;
import io.mapwalk.journey.element.Source;
import java.util.List;
import java.util.function.Consumer;

/** What the map rests on, and what the workshop left beside it. */
final class RecordSections {

  private final Page page;
  private final JourneyMap map;
  private final HtmlWriter html;

  RecordSections(Page page) {
    this.page = page;
    this.map = page.map();
    this.html = page.html();
  }

  void write() {
    list("evidence", map.all(Source.class), this::source);
    list("disagreed", Disagreement.of(map), this::disagreement);
    list("parked", map.all(ParkedPoint.class), this::parked);
    list("participants", map.all(Participant.class), this::participant);
  }

  private <T> void list(String name, List<T> all, Consumer<T> told) {
    if (all.isEmpty()) {
      return;
    }
    page.section(name, page.doc(name));
    html.open("ul", "plain");
    for (T one : all) {
      html.open("li");
      told.accept(one);
      html.close();
    }
    html.close().close();
  }

  private void source(Source source) {
    html.with("id", source.id().value()).element("span", source.text().value(), "words");
    page.aside(page.messages().about(source));
    if (!source.link().isBlank()) {
      html.open("span", "where").link(source.link().value(), source.link().value()).close();
    }
    page.aside(source.finding().value());
    if (!source.supports().isEmpty()) {
      page.aside(page.doc("supports", source.supports().size()));
    }
  }

  private void disagreement(Disagreement one) {
    html.element("span", one.subject(map), "words");
    one.views(map, page.messages()).forEach(page::aside);
  }

  private void parked(ParkedPoint point) {
    html.with("id", point.id().value()).element("span", point.text().value(), "words");
    page.aside(
        page.dotted(
            point.owner().value(),
            point.status() == ParkedStatus.OPEN ? "" : page.messages().name(point.status())));
  }

  private void participant(Participant participant) {
    html.with("id", participant.id().value());
    html.element("span", participant.text().value(), "words");
    page.aside(participant.role().value());
  }
}
