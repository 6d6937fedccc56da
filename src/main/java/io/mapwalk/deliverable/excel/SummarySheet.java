package io.mapwalk.deliverable.excel;

import io.mapwalk.analysis.PainPriority;
import io.mapwalk.analysis.SentimentLine;
import io.mapwalk.deliverable.Brand.Logo;
import io.mapwalk.deliverable.excel.Page.Field;
import io.mapwalk.journey.JourneyMap;
import io.mapwalk.journey.element.MapHeader;
import io.mapwalk.journey.element.PainPoint;
import io.mapwalk.journey.element.Persona;
import io.mapwalk.journey.element.Severity;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What somebody with one minute should know, on one page: it is filled to a plan and no further.
 */
final class SummarySheet {

  private static final int MOST_PERSONAS = 2;
  private static final int MOST_LINES = 2;
  private static final int MOST_PAINS = 5;
  private static final int BESIDE_LOGO = 9;

  private final Book book;
  private final JourneyMap map;
  private final SheetWriter writer;
  private final Page page;

  SummarySheet(Book book) {
    this.book = book;
    this.map = book.map();
    this.writer = book.repeating("summary", Colour.DEEP);
    this.page = new Page(writer);
  }

  /**
   * Writes it.
   *
   * @param line the line of feelings as it stands on another sheet, if any is known
   */
  void write(Optional<EmotionChart.Source> line) {
    head();
    personas();
    page.line(2, Look.LEAD, book.wording().scope(), JourneyMap.SCOPE);
    page.line(2, Look.LEAD, book.wording().goal(), JourneyMap.OBJECTIVE);
    line.ifPresent(this::feelings);
    new SummaryFindings(book, page).write();
    pains();
    new SummaryPlan(book, page).write();
    writer.finish();
    new Paper(book, writer.sheet())
        .uprightPage(Paper.of(book.options().paper().everyday()))
        .quiet(page.row(), Page.LAST);
  }

  private void head() {
    MapHeader header = map.header();
    Optional<Logo> logo = book.options().brand().logo();
    int last = logo.isPresent() ? BESIDE_LOGO : Page.LAST;
    String whose =
        joined(
            header.client().value(), header.project().value(), book.messages().name(header.kind()));
    page.row(1, new Field(Page.FIRST, last, whose, Look.KICKER).of(header.id()));
    page.row(1, new Field(Page.FIRST, last, header.text().value(), Look.TITLE).of(header.id()));
    logo.ifPresent(picture -> new LogoPicture(writer).put(picture, Page.LAST));
    String day = book.wording().day(book.today());
    page.line(1, Look.PAGE_STATUS, joined(Standing.of(book), day));
    page.gap(4);
  }

  private static String joined(String... parts) {
    return Stream.of(parts)
        .filter(part -> !part.isBlank())
        .collect(Collectors.joining("  \u00B7  "));
  }

  private void personas() {
    List<Persona> personas = map.personas();
    personas.stream()
        .limit(MOST_PERSONAS)
        .forEach(
            persona -> page.line(2, Look.QUOTE, book.wording().introduced(persona), persona.id()));
    if (personas.size() > MOST_PERSONAS) {
      int more = personas.size() - MOST_PERSONAS;
      page.line(1, Look.SMALL, book.say("more-on", more, book.say("persona")));
    }
    page.gap(4);
  }

  private void feelings(EmotionChart.Source source) {
    List<SentimentLine> lines = SentimentLine.all(map);
    page.gap(6);
    page.goOn(
        new EmotionChart(book, writer)
            .write(
                page.row(),
                new EmotionChart.Bay(Page.FIRST, Page.FIRST + 2, Page.LAST, 19, false),
                lines.size() == 1 ? source : unlabelled(source),
                lines,
                LineSentence.ofScores(book)));
    Turns turns = new Turns(map);
    for (SentimentLine line : lines.subList(0, Math.min(MOST_LINES, lines.size()))) {
      String who =
          lines.size() == 1
              ? ""
              : map.find(Persona.class, line.persona()).map(p -> p.text() + ": ").orElse("");
      turned(who, "lows", turns.lows(line));
      turned(who, "highs", turns.highs(line));
    }
    if (lines.size() > MOST_LINES) {
      int more = lines.size() - MOST_LINES;
      page.line(1, Look.SMALL, book.say("more-on", more, book.say("detailed")));
    }
  }

  // Labels of several lines would lie on one another; they are named beneath.
  private static EmotionChart.Source unlabelled(EmotionChart.Source source) {
    return new EmotionChart.Source(
        source.sheet(),
        source.headings(),
        source.first(),
        source.last(),
        source.curves().stream()
            .map(curve -> EmotionChart.Curve.bare(curve.name(), curve.row()))
            .toList());
  }

  private void turned(String who, String label, List<Turns.Turn> turns) {
    if (turns.isEmpty()) {
      return;
    }
    // Each is cut for itself, so that all three are named.
    int room = 110 / turns.size();
    String named =
        turns.stream()
            .map(
                turn ->
                    book.say(
                        "turn",
                        Turns.shortened(turn.name(), room),
                        book.wording().signed(turn.score())))
            .collect(Collectors.joining("  \u00B7  "));
    page.row(
        2,
        new Field(1, 2, book.say(label), Look.FIELD),
        new Field(3, Page.LAST, who + named, Look.TEXT));
  }

  private void pains() {
    List<PainPoint> pains =
        PainPriority.ranked(map).stream()
            .flatMap(ranked -> map.find(PainPoint.class, ranked.pain()).stream())
            .toList();
    if (pains.isEmpty()) {
      return;
    }
    int more = pains.size() - MOST_PAINS;
    String rest = more <= 0 ? "" : book.say("more-on", more, book.say("pains"));
    page.section(book.say("hurts"), joined(book.say("heaviest-first"), rest));
    page.row(
        1,
        new Field(1, 5, book.say("pain"), Look.FIELD),
        new Field(6, 7, book.say("where"), Look.FIELD),
        new Field(8, 9, book.say("severity"), Look.FIELD),
        new Field(10, 10, book.say("reach"), Look.FIELD),
        new Field(11, Page.LAST, book.say("backing"), Look.FIELD));
    for (PainPoint pain : pains.subList(0, Math.min(MOST_PAINS, pains.size()))) {
      Optional<Severity> severity = pain.severity();
      page.row(
          2,
          new Field(1, 5, pain.text().value(), Look.STRONG).of(pain.id()),
          new Field(6, 7, book.wording().stage(pain.at()), Look.TEXT).of(pain.id()),
          new Field(8, 9, severity.map(book.wording()::severity).orElse("\u2013"), Look.TEXT)
              .of(pain.id()),
          new Field(10, 10, reach(pain), Look.TEXT).of(pain.id()),
          new Field(11, Page.LAST, book.messages().name(pain.backing()), Look.TEXT).of(pain.id()));
    }
  }

  private String reach(PainPoint pain) {
    return pain.reach().isPresent() ? book.say("percent", pain.reach().getAsInt()) : "?";
  }
}
