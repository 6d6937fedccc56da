package io.mapwalk.deliverable.html;

import io.mapwalk.analysis.PainPriority;
import io.mapwalk.analysis.SentimentLine;
import io.mapwalk.analysis.SentimentReading;
import io.mapwalk.analysis.SentimentReading.Pattern;
import io.mapwalk.journey.AssumptionShare;
import io.mapwalk.journey.Handle;
import io.mapwalk.journey.JourneyMap;
import io.mapwalk.journey.Text;
import io.mapwalk.journey.ToValidate;
import io.mapwalk.journey.element.Action;
import io.mapwalk.journey.element.ActionStatus;
import io.mapwalk.journey.element.Backing;
import io.mapwalk.journey.element.Check;
import io.mapwalk.journey.element.Decision;
import io.mapwalk.journey.element.Insight;
import io.mapwalk.journey.element.MapHeader;
import io.mapwalk.journey.element.ObjectiveField;
import io.mapwalk.journey.element.PainPoint;
import io.mapwalk.journey.element.Persona;
import io.mapwalk.journey.element.PersonaField;
import io.mapwalk.journey.element.ScopeField;
import io.mapwalk.journey.element.Strength;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** What somebody with one minute should know: where it hurts, what was decided, who does what. */
final class SummarySection {

  private static final int MOST = 5;

  private final Page page;
  private final JourneyMap map;
  private final HtmlWriter html;
  private final LocalDate day;

  SummarySection(Page page, LocalDate day) {
    this.page = page;
    this.map = page.map();
    this.html = page.html();
    this.day = day;
  }

  void write() {
    html.open("section", "summary").with("id", "summary");
    html.element("p", byline(), "byline");
    html.element("h1", map.header().text().value());
    text("scope", scope());
    map.personas().forEach(this::persona);
    text("story", objective(ObjectiveField.STORY));
    html.open("div", "tiles");
    turns("lows", Pattern.TROUGH);
    turns("highs", Pattern.PEAK);
    tile("insights", "insights", map.all(Insight.class), this::insight);
    tile("strengths", "strengths", map.all(Strength.class), s -> placed(s.text(), s.at()));
    tile("hurts", "pains", pains(), this::pain);
    tile("decisions", "decisions", map.all(Decision.class), this::decision);
    tile("to-do", "actions", actions(), this::action);
    undecided();
    tile("checks", "checks", ToValidate.of(map), this::check);
    html.close();
    String review = page.messages().dayOr(Text.clean(objective(ObjectiveField.REVIEW)));
    if (!review.isBlank()) {
      text("next", page.say("next", review));
    }
    html.close();
  }

  private String byline() {
    MapHeader header = map.header();
    AssumptionShare share = AssumptionShare.of(map);
    return page.dotted(
        header.client().value(),
        header.project().value(),
        page.messages().name(header.kind()),
        page.messages().day(day),
        share.statements() == 0 ? "" : page.doc("assumptions", share.percent()));
  }

  private String scope() {
    Map<ScopeField, Text> scope = map.scope().fields();
    if (!scope.containsKey(ScopeField.START) || !scope.containsKey(ScopeField.END)) {
      return scope.getOrDefault(ScopeField.SCENARIO, Text.EMPTY).value();
    }
    String who = page.joined("and", map.personas().stream().map(p -> p.text().value()));
    return page.doc(
        "scope",
        who.isEmpty() ? page.doc("the-customer") : who,
        scope.get(ScopeField.START).value(),
        scope.get(ScopeField.END).value());
  }

  private void persona(Persona persona) {
    Text quote = persona.fields().getOrDefault(PersonaField.QUOTE, Text.EMPTY);
    if (!quote.isBlank()) {
      html.open("blockquote").element("p", page.doc("quoted", quote.value()));
      html.element("footer", persona.text().value()).close();
    }
  }

  private String objective(ObjectiveField field) {
    return map.objective().fields().getOrDefault(field, Text.EMPTY).value();
  }

  private void turns(String name, Pattern pattern) {
    List<SentimentLine> lines = SentimentLine.all(map);
    List<Runnable> turns =
        lines.stream()
            .flatMap(
                line ->
                    line.readings().stream()
                        .filter(reading -> reading.pattern() == pattern)
                        .map(reading -> new Turn(reading, lines.size() > 1, line.persona())))
            .sorted(Comparator.comparingInt(turn -> -Math.abs(turn.reading().from())))
            .map(turn -> (Runnable) () -> turn(turn))
            .toList();
    tile(name, "map", turns, Runnable::run);
  }

  private record Turn(SentimentReading reading, boolean named, Handle persona) {}

  private void turn(Turn turn) {
    int score = turn.reading().from();
    html.element("b", Page.signed(score), "score", "s" + (score + 2)).text(" ");
    html.jump(turn.reading().first().value(), page.place(Optional.of(turn.reading().first())));
    if (turn.named()) {
      page.aside(page.place(Optional.of(turn.persona())));
    }
  }

  private List<PainPoint> pains() {
    return PainPriority.ranked(map).stream()
        .flatMap(priority -> map.find(PainPoint.class, priority.pain()).stream())
        .toList();
  }

  private void pain(PainPoint pain) {
    html.text(pain.text().value());
    page.whereabouts(pain.at());
    page.aside(
        page.dotted(
            pain.severity().map(page.messages()::name).orElse(""),
            pain.reach().isPresent() ? page.say("reach", pain.reach().getAsInt()) : "",
            pain.backing() == Backing.ASSUMPTION ? "" : page.messages().name(pain.backing())));
  }

  private void insight(Insight insight) {
    placed(insight.text(), insight.at());
  }

  private void placed(Text text, Optional<Handle> at) {
    html.text(text.value());
    page.whereabouts(at);
  }

  private void decision(Decision decision) {
    html.text(decision.text().value());
    page.aside(page.whoAndWhen(decision.owner(), decision.due()));
  }

  // Whoever looks for what was decided is told that there is nothing, and need not look on.
  private void undecided() {
    if (map.all(Decision.class).isEmpty() && map.all(Action.class).isEmpty()) {
      html.open("section", "tile", "of-decisions").element("h2", page.doc("decisions"));
      html.element("p", page.messages().text("deliverable.excel.nothing-decided"));
      html.close();
    }
  }

  private List<Action> actions() {
    return map.all(Action.class).stream()
        .filter(a -> a.status() != ActionStatus.DONE && a.status() != ActionStatus.DROPPED)
        .sorted(Comparator.comparing(action -> action.due().orElse(LocalDate.MAX)))
        .toList();
  }

  private void action(Action action) {
    html.text(action.text().value());
    page.aside(page.whoAndWhen(action.owner(), action.due()));
  }

  private void check(ToValidate one) {
    html.text(one.words(map, page.messages()));
    Optional<Check> check = one.check();
    page.aside(
        page.whoAndWhen(check.map(Check::owner).orElse(Text.EMPTY), check.flatMap(Check::due)));
  }

  private <T> void tile(String name, String target, List<T> all, Consumer<T> told) {
    if (all.isEmpty()) {
      return;
    }
    html.open("section", "tile", "of-" + name).element("h2", page.doc(name)).open("ul");
    for (T one : all.subList(0, Math.min(MOST, all.size()))) {
      html.open("li");
      told.accept(one);
      html.close();
    }
    html.close();
    if (all.size() > MOST) {
      html.open("p", "more").jump(target, page.say("more", all.size() - MOST)).close();
    }
    html.close();
  }

  private void text(String look, String text) {
    if (!text.isBlank()) {
      html.element("p", text, look);
    }
  }
}
