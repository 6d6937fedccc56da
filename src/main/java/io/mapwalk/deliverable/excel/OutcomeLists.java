package io.mapwalk.deliverable.excel;

import io.mapwalk.analysis.IdeaRank;
import io.mapwalk.analysis.PainPriority;
import io.mapwalk.journey.Handle;
import io.mapwalk.journey.JourneyMap;
import io.mapwalk.journey.element.Backing;
import io.mapwalk.journey.element.Element;
import io.mapwalk.journey.element.Idea;
import io.mapwalk.journey.element.IdeaStatus;
import io.mapwalk.journey.element.Insight;
import io.mapwalk.journey.element.Kano;
import io.mapwalk.journey.element.Opportunity;
import io.mapwalk.journey.element.PainPoint;
import io.mapwalk.journey.element.PainStatus;
import io.mapwalk.journey.element.Placed;
import io.mapwalk.journey.element.Severity;
import io.mapwalk.journey.element.Strength;
import io.mapwalk.journey.element.Treatment;
import io.mapwalk.journey.element.Verdict;
import io.mapwalk.journey.element.Worded;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The lists of what was found: pain points, what works, directions, ideas, insights. */
final class OutcomeLists {

  private static final String YES = "\u2713";

  private final Telling book;
  private final JourneyMap map;
  private final Wording wording;
  private final Forms forms;

  OutcomeLists(Telling book) {
    this.book = book;
    this.map = book.map();
    this.wording = book.wording();
    this.forms = wording.forms();
  }

  /** The pain points, the most urgent first. */
  ListPlan<PainPoint> pains() {
    List<PainPoint> pains =
        PainPriority.ranked(map).stream()
            .map(priority -> map.find(PainPoint.class, priority.pain()).orElseThrow())
            .toList();
    Map<Handle, List<Handle>> answers = answers();
    Columns<PainPoint> columns = placed("pain");
    columns
        .field("severity", Look.TEXT, 140, "severity", forms.perhaps(Severity.values()))
        .field("reach", Look.PERCENT, 90, "reach", forms.percent())
        .reckoned(
            "priority",
            Look.TEXT,
            100,
            p -> new Entry.Words(PainPriority.of(p).label(book.messages())))
        .field("sort", Look.TEXT, 120, "sort", forms.text())
        .field("status", Look.TEXT, 110, "status", forms.perhaps(PainStatus.values()))
        .repeat(
            "ideas",
            Look.TEXT,
            300,
            "ideas",
            p -> wording.lines(answers.getOrDefault(p.id(), List.of())))
        .repeat("quotes", Look.TEXT, 270, "cards", p -> wording.quotes(p.id()))
        .field("backing", Look.TEXT, 110, "backing", forms.named(Backing.values()));
    return new ListPlan<>(
        "PainPoints",
        "pains",
        Colour.UPSET,
        PainPoint.class,
        pains,
        columns.list(),
        book.say("pains-sentence", pains.size()));
  }

  /** What works and should be kept. */
  ListPlan<Strength> strengths() {
    Columns<Strength> columns = placed("note-strength");
    columns.field("backing", Look.TEXT, 110, "backing", forms.named(Backing.values()));
    return plain("Strengths", "strengths", Strength.class, columns);
  }

  /** Directions for improvement. */
  ListPlan<Opportunity> opportunities() {
    Columns<Opportunity> columns = placed("note-opportunity");
    columns.field("pains", Look.TEXT, 360, "pains", forms.several(PainPoint.class));
    return plain("Opportunities", "opportunities", Opportunity.class, columns);
  }

  /** What the group found. */
  ListPlan<Insight> insights() {
    Columns<Insight> columns = placed("note-insight");
    columns.repeat("quotes", Look.TEXT, 300, "cards", n -> wording.quotes(n.id()));
    return plain("Insights", "insights", Insight.class, columns);
  }

  /** The ideas, the most rewarding first. */
  ListPlan<Idea> ideas() {
    List<Idea> ideas =
        IdeaRank.ranked(map).stream()
            .map(rank -> map.find(Idea.class, rank.idea()).orElseThrow())
            .toList();
    boolean weighed =
        ideas.stream().anyMatch(i -> i.impact().isPresent() || i.effort().isPresent());
    Columns<Idea> columns = new Columns<>(book);
    columns
        .reckoned("handle", Look.HANDLE, 60, i -> new Entry.Words(i.id().value()))
        .field("idea", Look.STRONG, 300, "text", forms.must())
        .field(
            "answers", Look.TEXT, 270, "answers", forms.several(PainPoint.class, Opportunity.class))
        .repeat("quotes", Look.TEXT, 270, "cards", i -> wording.quotes(i.id()))
        .all(new PlaceColumns(book).free())
        .field("quick-win", Look.SIGN, 90, "quickWin", forms.mark(YES, ""))
        .field("impact", Look.NUMBER, 90, "impact", forms.perhaps(1, 3))
        .field("effort", Look.NUMBER, 90, "effort", forms.perhaps(1, 3))
        .reckoned(
            "verdict",
            Look.TEXT,
            120,
            i ->
                new Entry.Words(IdeaRank.of(i).cell().map(c -> c.name(book.messages())).orElse("")))
        .field("treatment", Look.TEXT, 130, "treatment", forms.perhaps(Treatment.values()));
    appraisal(columns);
    columns
        .field("votes", Look.NUMBER, 80, "votes", forms.votes())
        .field("status", Look.TEXT, 100, "status", forms.named(IdeaStatus.values()));
    return new ListPlan<>(
        "Ideas",
        "ideas",
        Colour.DELIGHTED,
        Idea.class,
        ideas,
        columns.list(),
        book.say("ideas-sentence", ideas.size(), weighed ? 1 : 0));
  }

  private void appraisal(Columns<Idea> columns) {
    columns
        .field(
            "idea-customer-value", Look.NUMBER, 90, "appraisal.customerValue", forms.perhaps(1, 5))
        .field(
            "idea-business-value", Look.NUMBER, 90, "appraisal.businessValue", forms.perhaps(1, 5))
        .field("idea-fit", Look.NUMBER, 90, "appraisal.metricFit", forms.perhaps(0, 3))
        .field("idea-kano", Look.TEXT, 120, "appraisal.kano", forms.perhaps(Kano.values()))
        .field(
            "idea-feasible", Look.TEXT, 90, "appraisal.feasible", forms.perhaps(Verdict.values()))
        .field("idea-viable", Look.TEXT, 90, "appraisal.viable", forms.perhaps(Verdict.values()))
        .field(
            "idea-desirable", Look.TEXT, 90, "appraisal.desirable", forms.perhaps(Verdict.values()))
        .field("idea-have", Look.TEXT, 160, "appraisal.have", forms.text())
        .field("idea-need", Look.TEXT, 160, "appraisal.need", forms.text())
        .field("idea-story", Look.TEXT, 300, "appraisal.story", forms.text())
        .field("owner", Look.TEXT, 120, "appraisal.owner", forms.text());
  }

  private <E extends Element & Placed & Worded> Columns<E> placed(String heading) {
    Columns<E> columns = new Columns<>(book);
    return columns
        .reckoned("handle", Look.HANDLE, 60, e -> new Entry.Words(e.id().value()))
        .field(heading, Look.STRONG, 320, "text", forms.must())
        .all(new PlaceColumns(book).free());
  }

  private <E extends Element> ListPlan<E> plain(
      String table, String sheet, Class<E> type, Columns<E> columns) {
    List<E> rows = map.all(type);
    return new ListPlan<>(
        table,
        sheet,
        Colour.MUTED,
        type,
        rows,
        columns.list(),
        book.say(sheet + "-sentence", rows.size()));
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
