package io.mapwalk.deliverable.markdown;

import io.mapwalk.journey.AssumptionShare;
import io.mapwalk.journey.JourneyMap;
import io.mapwalk.journey.Text;
import io.mapwalk.journey.element.MapHeader;
import io.mapwalk.journey.element.Persona;
import io.mapwalk.journey.element.ScopeField;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
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
    out.paragraph(new FrameTellings(names).map().besides(map.header(), names));
    out.paragraph(dated());
    out.paragraph(scope());
  }

  // Set apart, for it is of the day and not of the map.
  private Words dated() {
    Words dated = Words.of(names.day(day));
    Words share = share();
    return Words.none().emphasis(dated.then(names.say("dot"), share).text());
  }

  private Words share() {
    AssumptionShare share = AssumptionShare.of(map);
    return share.statements() == 0
        ? Words.none()
        : Words.of(names.say("assumptions", share.percent()));
  }

  /** Whose map it is, what it shows, of which day, and how much of it is belief. */
  Words status() {
    MapHeader header = map.header();
    String dot = names.say("dot");
    Words status = Words.none().strong(header.client().value());
    status.then(dot, Words.of(header.project()));
    status.then(dot, Words.of(names.name(header.kind())));
    status.then(dot, Words.of(names.day(day)));
    return status.then(dot, share());
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

  /** Why the map was made, and what is mapped. */
  void goal(MarkdownWriter out) {
    FrameTellings tellings = new FrameTellings(names);
    List<Words> lines = new ArrayList<>(tellings.objective().lines(map.objective(), names));
    lines.addAll(tellings.scope().lines(map.scope(), names));
    if (!lines.isEmpty()) {
      out.heading(2, Words.of(names.say("goal")));
      lines.forEach(out::item);
    }
  }

  /** A label and what it stands for. */
  static Words labelled(MapNames names, String label, Words words) {
    return words.isEmpty()
        ? words
        : Words.none().strong(names.say("label", label)).then(" ", words);
  }
}
