package io.mapwalk.deliverable.html;

import io.mapwalk.journey.Handle;
import io.mapwalk.journey.JourneyMap;
import io.mapwalk.journey.Text;
import io.mapwalk.journey.ToValidate;
import io.mapwalk.journey.element.Action;
import io.mapwalk.journey.element.ActionStatus;
import io.mapwalk.journey.element.Check;
import io.mapwalk.journey.element.ChecklistItem;
import io.mapwalk.journey.element.Decision;
import io.mapwalk.journey.element.Idea;
import io.mapwalk.journey.element.Kpi;
import io.mapwalk.journey.element.OpenQuestion;
import io.mapwalk.journey.element.Reading;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What comes of it: decisions, who does what by when, what is measured, what is still open. */
final class PlanSections {

  private final Page page;
  private final JourneyMap map;
  private final HtmlWriter html;

  PlanSections(Page page) {
    this.page = page;
    this.map = page.map();
    this.html = page.html();
  }

  void write() {
    decisions();
    actions();
    checklists();
    kpis();
    questions();
    checks();
  }

  private void decisions() {
    List<Decision> decisions = map.all(Decision.class);
    if (decisions.isEmpty()) {
      return;
    }
    page.section("decisions", page.doc("decisions"));
    html.open("ul", "plain");
    for (Decision decision : decisions) {
      html.open("li").with("id", decision.id().value());
      html.element("span", decision.text().value(), "words");
      page.aside(page.whoAndWhen(decision.owner(), decision.due()));
      html.close();
    }
    html.close().close();
  }

  private void actions() {
    List<Action> actions =
        map.all(Action.class).stream()
            .sorted(Comparator.comparing(action -> action.due().orElse(LocalDate.MAX)))
            .toList();
    if (actions.isEmpty()) {
      return;
    }
    page.section("actions", page.doc("actions"));
    Listing list =
        new Listing(
            page,
            page.doc("actions"),
            List.of(
                page.doc("follow-what"),
                page.doc("follow-who"),
                page.doc("follow-when"),
                page.say("effect"),
                page.doc("status")));
    for (Action action : actions) {
      list.add(
          action.status() == ActionStatus.DONE ? "done" : "due",
          () -> mark(action),
          list.words(action.text().value()),
          list.words(action.owner().value()),
          list.words(action.due().map(page.messages()::day).orElse("")),
          list.words(action.effect().value()),
          list.words(page.messages().name(action.status())));
    }
    list.write();
    html.close();
  }

  // What a plan is for hurts where its idea hangs.
  private void mark(Action action) {
    html.with("id", action.id().value());
    Optional<Handle> place =
        action.idea().flatMap(idea -> map.find(Idea.class, idea)).flatMap(Idea::at);
    page.marks().owned(html, action.owner(), place);
  }

  private void checklists() {
    Map<String, List<ChecklistItem>> lists = new LinkedHashMap<>();
    map.all(ChecklistItem.class)
        .forEach(item -> lists.computeIfAbsent(item.list(), l -> new ArrayList<>()).add(item));
    if (lists.isEmpty()) {
      return;
    }
    page.section("checklists", page.doc("checklists"));
    for (List<ChecklistItem> items : lists.values()) {
      html.element("h3", items.get(0).title().value()).open("ul", "ticks");
      for (ChecklistItem item : items) {
        html.open("li").open("label");
        html.empty("input").with("type", "checkbox").with("disabled", "disabled");
        if (item.ticked()) {
          html.with("checked", "checked");
        }
        html.element("span", item.text().value()).close().close();
      }
      html.close();
    }
    html.close();
  }

  private void kpis() {
    List<Kpi> kpis = map.all(Kpi.class);
    if (kpis.isEmpty()) {
      return;
    }
    page.section("kpis", page.doc("kpis"));
    Listing list =
        new Listing(
            page,
            page.doc("kpis"),
            Stream.of("kpi", "where", "baseline", "target", "readings").map(page::doc).toList());
    for (Kpi kpi : kpis) {
      list.add(
          "row",
          () -> html.with("id", kpi.id().value()),
          list.words(kpi.text().value()),
          page.whereaboutsCell(kpi.at()),
          list.words(kpi.baseline().value()),
          list.words(kpi.target().value()),
          list.words(readings(kpi)));
    }
    list.write();
    html.close();
  }

  private String readings(Kpi kpi) {
    return map.all(Reading.class).stream()
        .filter(reading -> reading.kpi().equals(kpi.id()))
        .sorted(Comparator.comparing(Reading::date))
        .map(r -> page.doc("reading", r.text().value(), page.messages().day(r.date())))
        .collect(Collectors.joining("\n"));
  }

  private void questions() {
    List<OpenQuestion> questions = map.all(OpenQuestion.class);
    if (questions.isEmpty()) {
      return;
    }
    page.section("questions", page.doc("questions"));
    html.open("ul", "plain");
    for (OpenQuestion question : questions) {
      html.open("li").with("id", question.id().value());
      html.element("span", question.text().value(), "words");
      page.whereabouts(question.at());
      page.aside(page.whoAndWhen(question.owner(), question.due()));
      html.close();
    }
    html.close().close();
  }

  private void checks() {
    List<ToValidate> all = ToValidate.of(map);
    if (all.isEmpty()) {
      return;
    }
    page.section("checks", page.doc("checks"));
    html.open("ul", "plain");
    for (ToValidate one : all) {
      html.open("li").element("span", one.words(map, page.messages()), "words");
      page.whereabouts(one.place(map));
      Optional<Check> check = one.check();
      page.aside(
          page.whoAndWhen(check.map(Check::owner).orElse(Text.EMPTY), check.flatMap(Check::due)));
      html.close();
    }
    html.close().close();
  }
}
