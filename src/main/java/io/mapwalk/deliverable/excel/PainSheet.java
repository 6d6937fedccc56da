package io.mapwalk.deliverable.excel;

import io.mapwalk.analysis.PainPriority;
import io.mapwalk.journey.Handle;
import io.mapwalk.journey.JourneyMap;
import io.mapwalk.journey.element.Backing;
import io.mapwalk.journey.element.Idea;
import io.mapwalk.journey.element.PainPoint;
import io.mapwalk.journey.element.PainStatus;
import io.mapwalk.journey.element.Severity;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The list of pain points, the most urgent first. */
final class PainSheet {

  private final Book book;
  private final JourneyMap map;
  private final Wording wording;

  PainSheet(Book book) {
    this.book = book;
    this.map = book.map();
    this.wording = book.wording();
  }

  /** Writes it, if there is a pain point. */
  void write() {
    List<PainPoint> pains =
        PainPriority.ranked(map).stream()
            .map(priority -> map.find(PainPoint.class, priority.pain()).orElseThrow())
            .toList();
    if (pains.isEmpty()) {
      return;
    }
    new ListSheet(book, "pains", Colour.UPSET, book.say("pains-sentence", pains.size()))
        .list("PainPoints", columns(answers()), pains);
  }

  private List<Column<PainPoint>> columns(Map<Handle, List<Handle>> answers) {
    return List.of(
        Column.words(book.say("handle"), Look.HANDLE, 60, p -> p.id().value()),
        Column.words(book.say("pain"), Look.STRONG, 300, p -> p.text().value()),
        Column.words(book.say("stage"), Look.TEXT, 130, p -> wording.stage(p.at())),
        Column.words(book.say("touchpoint"), Look.TEXT, 200, p -> wording.step(p.at())),
        Column.<PainPoint>words(
                book.say("severity"),
                Look.TEXT,
                140,
                p -> p.severity().map(book.messages()::name).orElse(""))
            .choosing(wording.names(Severity.values())),
        Column.of(book.say("reach"), Look.PERCENT, 90, p -> Entry.percent(p.reach())),
        Column.words(
            book.say("priority"), Look.TEXT, 100, p -> PainPriority.of(p).label(book.messages())),
        Column.<PainPoint>words(book.say("sort"), Look.TEXT, 120, p -> p.sort().value()),
        Column.<PainPoint>words(
                book.say("status"),
                Look.TEXT,
                110,
                p -> p.status().map(book.messages()::name).orElse(""))
            .choosing(wording.names(PainStatus.values())),
        Column.words(
            book.say("ideas"),
            Look.TEXT,
            300,
            p -> wording.lines(answers.getOrDefault(p.id(), List.of()))),
        Column.<PainPoint>words(book.say("quotes"), Look.TEXT, 270, p -> wording.quotes(p.id())),
        Column.<PainPoint>words(
                book.say("backing"), Look.TEXT, 110, p -> book.messages().name(p.backing()))
            .choosing(wording.names(Backing.values())));
  }

  private Map<Handle, List<Handle>> answers() {
    Map<Handle, List<Handle>> answers = new HashMap<>();
    for (Idea idea : map.all(Idea.class)) {
      idea.answers()
          .forEach(pain -> answers.computeIfAbsent(pain, p -> new ArrayList<>()).add(idea.id()));
    }
    return answers;
  }
}
