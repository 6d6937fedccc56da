package io.mapwalk.deliverable.markdown;

import io.mapwalk.journey.AssumptionShare;
import io.mapwalk.journey.JourneyMap;
import io.mapwalk.journey.Text;
import io.mapwalk.journey.element.MapHeader;
import io.mapwalk.journey.element.ObjectiveField;
import io.mapwalk.journey.element.Persona;
import io.mapwalk.journey.element.ScopeField;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;

/** What the map is: its title, whose it is, how sure it is, its scope and why it was made. */
final class HeadPart implements Part {

  private final JourneyMap map;
  private final MapNames names;
  private final LocalDate day;

  HeadPart(JourneyMap map, MapNames names, LocalDate day) {
    this.map = map;
    this.names = names;
    this.day = day;
  }

  @Override
  public void write(MarkdownWriter out) {
    out.heading(1, Words.of(map.header().text()));
    out.paragraph(status());
    out.paragraph(scope());
  }

  /** Whose map it is, what it shows, of which day, and how much of it is belief. */
  Words status() {
    MapHeader header = map.header();
    AssumptionShare share = AssumptionShare.of(map);
    String dot = names.say("dot");
    Words status = Words.none().strong(header.client().value());
    status.then(dot, Words.of(header.project()));
    status.then(dot, Words.of(names.name(header.kind())));
    status.then(dot, Words.of(names.day(day)));
    return share.statements() == 0
        ? status
        : status.then(dot, Words.of(names.say("assumptions", share.percent())));
  }

  /** Whose map it is. */
  Words owner() {
    Words owner = Words.none().strong(map.header().client().value());
    return owner.then(names.say("dot"), Words.of(map.header().project()));
  }

  /** The scope in a sentence; nothing where the start or the end is missing. */
  Words scope() {
    Map<ScopeField, Text> scope = map.scope().fields();
    if (!scope.containsKey(ScopeField.START) || !scope.containsKey(ScopeField.END)) {
      return Words.none();
    }
    String who =
        map.personas().stream()
            .map(Persona::text)
            .map(Text::value)
            .collect(Collectors.joining(names.say("and")));
    return Words.of(
        names.say(
            "scope",
            who.isEmpty() ? names.say("the-customer") : who,
            scope.get(ScopeField.START).value(),
            scope.get(ScopeField.END).value()));
  }

  /** Why the map was made, and what of its scope the sentence above does not say. */
  void goal(MarkdownWriter out) {
    boolean told = !scope().isEmpty();
    Map<ScopeField, Text> scope = map.scope().fields();
    Map<ObjectiveField, Text> objective = map.objective().fields();
    boolean any =
        scope.keySet().stream().anyMatch(field -> isInList(field, told))
            || objective.keySet().stream().anyMatch(HeadPart::isInList);
    if (!any) {
      return;
    }
    out.heading(2, Words.of(names.say("goal")));
    objective.forEach(
        (field, text) -> {
          if (isInList(field)) {
            out.item(labelled(names, names.name(field), Words.of(names.dayOr(text))));
          }
        });
    scope.forEach(
        (field, text) -> {
          if (isInList(field, told)) {
            out.item(labelled(names, names.name(field), Words.of(text)));
          }
        });
  }

  // Story and next review stand in the summary.
  private static boolean isInList(ObjectiveField field) {
    return field != ObjectiveField.STORY && field != ObjectiveField.REVIEW;
  }

  private static boolean isInList(ScopeField field, boolean told) {
    return !told || field != ScopeField.START && field != ScopeField.END;
  }

  /** A label and what it stands for. */
  static Words labelled(MapNames names, String label, Words words) {
    return words.isEmpty()
        ? words
        : Words.none().strong(names.say("label", label)).then(" ", words);
  }
}
