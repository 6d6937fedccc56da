package io.mapwalk.deliverable.html;

import io.mapwalk.analysis.IdeaRank;
import io.mapwalk.analysis.PainPriority;
import io.mapwalk.journey.JourneyMap;
import io.mapwalk.journey.element.Backed;
import io.mapwalk.journey.element.Backing;
import io.mapwalk.journey.element.Card;
import io.mapwalk.journey.element.Element;
import io.mapwalk.journey.element.Idea;
import io.mapwalk.journey.element.IdeaStatus;
import io.mapwalk.journey.element.Insight;
import io.mapwalk.journey.element.Link;
import io.mapwalk.journey.element.Opportunity;
import io.mapwalk.journey.element.PainPoint;
import io.mapwalk.journey.element.Placed;
import io.mapwalk.journey.element.Strength;
import io.mapwalk.journey.element.Worded;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/** The lists behind the map, each thing with where it is. */
final class ListSections {

  private final Page page;
  private final JourneyMap map;
  private final HtmlWriter html;

  ListSections(Page page) {
    this.page = page;
    this.map = page.map();
    this.html = page.html();
  }

  void write() {
    plain("insights", map.all(Insight.class));
    plain("strengths", map.all(Strength.class));
    pains();
    plain("opportunities", map.all(Opportunity.class));
    ideas();
    links();
    new ContactSection(page).write();
    plain("unsorted", map.unsorted(Card.class));
  }

  private <E extends Element & Placed & Worded> void plain(String name, List<E> all) {
    if (all.isEmpty()) {
      return;
    }
    page.section(name, page.doc(name));
    html.open("ul", "plain");
    for (E one : all) {
      html.open("li").with("id", one.id().value());
      page.marks().at(html, one.at().map(List::of).orElse(List.of()));
      html.element("span", one.text().value(), "words");
      page.whereabouts(one.at());
      page.aside(one instanceof Backed backed ? backing(backed) : "");
      html.close();
    }
    html.close().close();
  }

  private void pains() {
    List<PainPriority> ranked = PainPriority.ranked(map);
    if (ranked.isEmpty()) {
      return;
    }
    page.section("pains", page.doc("pains"));
    Listing list =
        new Listing(
            page,
            page.doc("pains"),
            Stream.of("pain", "where", "severity", "reach", "priority", "rests-on")
                .map(page::doc)
                .toList());
    for (PainPriority priority : ranked) {
      PainPoint pain = map.find(PainPoint.class, priority.pain()).orElseThrow();
      list.add(
          "row",
          () -> page.marks().pain(html.with("id", pain.id().value()), pain),
          list.words(
              pain.text().value(),
              page.dotted(
                  pain.sort().value(), pain.status().map(page.messages()::name).orElse(""))),
          page.whereaboutsCell(pain.at()),
          list.words(pain.severity().map(page.messages()::name).orElse("")),
          list.words(percent(pain.reach())),
          list.words(priority.label(page.messages())),
          list.words(backing(pain)));
    }
    list.write();
    html.close();
  }

  private void ideas() {
    List<IdeaRank> ranked = IdeaRank.ranked(map);
    if (ranked.isEmpty()) {
      return;
    }
    page.section("ideas", page.doc("ideas"));
    Listing list =
        new Listing(
            page,
            page.doc("ideas"),
            Stream.of("idea", "where", "impact", "effort", "rank", "status")
                .map(page::doc)
                .toList());
    for (IdeaRank rank : ranked) {
      Idea idea = map.find(Idea.class, rank.idea()).orElseThrow();
      list.add(
          "row",
          () -> page.marks().owned(html.with("id", idea.id().value()), idea.owner(), idea.at()),
          list.words(
              idea.text().value(),
              idea.quickWin() ? page.messages().text("deliverable.excel.quick-win-mark") : ""),
          page.whereaboutsCell(idea.at()),
          list.words(number(idea.impact())),
          list.words(number(idea.effort())),
          list.words(rank.cell().map(cell -> cell.name(page.messages())).orElse("")),
          list.words(status(idea)));
    }
    list.write();
    html.close();
  }

  private String status(Idea idea) {
    return page.joined(
        "comma",
        Stream.of(
            idea.status() == IdeaStatus.OPEN ? "" : page.messages().name(idea.status()),
            idea.votes() > 0 ? page.doc("votes", idea.votes()) : "",
            idea.owner().value()));
  }

  private void links() {
    List<Link> links = map.all(Link.class);
    if (links.isEmpty()) {
      return;
    }
    page.section("links", page.doc("links"));
    html.open("ul", "plain");
    for (Link link : links) {
      html.open("li").with("id", link.id().value());
      html.jump(link.from().value(), page.place(Optional.of(link.from())));
      html.text(page.doc("leads-to"));
      html.jump(link.to().value(), page.place(Optional.of(link.to())));
      page.aside(link.text().value());
      html.close();
    }
    html.close().close();
  }

  private String backing(Backed statement) {
    return statement.backing() == Backing.ASSUMPTION
        ? ""
        : page.messages().name(statement.backing());
  }

  private String percent(OptionalInt share) {
    return share.isPresent() ? page.doc("percent", share.getAsInt()) : "";
  }

  private static String number(OptionalInt number) {
    return number.isPresent() ? Integer.toString(number.getAsInt()) : "";
  }
}
