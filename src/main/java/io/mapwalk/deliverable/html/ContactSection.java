package io.mapwalk.deliverable.html;

import io.mapwalk.analysis.TouchpointUse;
import io.mapwalk.journey.JourneyMap;
import io.mapwalk.journey.element.Contact;
import io.mapwalk.journey.element.Touchpoint;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What kind of contact the touchpoints are, and what is promised against what people get. */
final class ContactSection {

  private final Page page;
  private final JourneyMap map;

  ContactSection(Page page) {
    this.page = page;
    this.map = page.map();
  }

  void write() {
    List<Touchpoint> known =
        map.touchpoints().stream().filter(step -> step.contact().isPresent()).toList();
    if (known.isEmpty()) {
      return;
    }
    page.section("contacts", page.doc("contacts"));
    Listing list =
        new Listing(
            page,
            page.doc("contacts"),
            Stream.of("touchpoint", "contact", "promised", "received").map(page::doc).toList());
    for (Touchpoint step : known) {
      Contact contact = step.contact().orElseThrow();
      list.add(
          "row",
          () -> page.marks().at(page.html(), List.of(step.id())),
          page.whereaboutsCell(Optional.of(step.id())),
          list.words(
              contact.traits().stream()
                  .map(page.messages()::name)
                  .collect(Collectors.joining(page.doc("comma"))),
              TouchpointUse.verdict(step).map(use -> use.name(page.messages())).orElse("")),
          list.words(contact.promised().value()),
          list.words(contact.received().value()));
    }
    list.write();
    page.html().close();
  }
}
