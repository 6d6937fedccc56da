package io.mapwalk.deliverable.markdown;

import io.mapwalk.analysis.IdeaRank;
import io.mapwalk.analysis.PainPriority;
import io.mapwalk.analysis.Quotes;
import io.mapwalk.deliverable.markdown.Telling.Tag;
import io.mapwalk.journey.element.Backed;
import io.mapwalk.journey.element.ElementKind;
import io.mapwalk.journey.element.Idea;
import io.mapwalk.journey.element.IdeaStatus;
import io.mapwalk.journey.element.Kano;
import io.mapwalk.journey.element.Opportunity;
import io.mapwalk.journey.element.PainPoint;
import io.mapwalk.journey.element.PainStatus;
import io.mapwalk.journey.element.Placed;
import io.mapwalk.journey.element.Severity;
import io.mapwalk.journey.element.Treatment;
import io.mapwalk.journey.element.Verdict;
import java.util.List;

/** How the document tells what the map makes visible. */
final class OutcomeTellings {

  private final MapNames names;
  private final Fields fields;

  OutcomeTellings(MapNames names) {
    this.names = names;
    this.fields = new Fields(names);
  }

  /** What the group found. */
  Telling insight() {
    return telling("insights", ElementKind.INSIGHT, "insight", List.of(), fields.where());
  }

  /** What works well. */
  Telling strength() {
    return telling(
            "strengths",
            ElementKind.STRENGTH,
            "strength",
            List.of(),
            fields.where(),
            fields.restsOn())
        .inTable(2);
  }

  /** What hurts. */
  Telling pain() {
    return telling(
            "pains",
            ElementKind.PAIN_POINT,
            "pain",
            List.of(),
            fields.where(),
            fields.field("severity", "severity", fields.values().oneOf(Severity.class)),
            fields.field("reach", "reach", fields.values().percent()),
            Field.drawn(names.say("priority"), element -> priority((PainPoint) element)),
            fields.restsOn(),
            fields.text("sort", "sort"),
            fields.field("status", "status", fields.values().oneOf(PainStatus.class)),
            quotes())
        .inTable(5);
  }

  private Words priority(PainPoint pain) {
    return Words.of(PainPriority.of(pain).label(names.messages()));
  }

  private Field quotes() {
    return Field.drawn(
        names.say("said"),
        element -> {
          Words quotes = Words.none();
          Quotes.of(names.map(), element.id())
              .forEach(
                  card -> quotes.then("\n", Words.of(names.say("quoted", card.text().value()))));
          return quotes;
        });
  }

  /** What can be made of pain points. */
  Telling opportunity() {
    return telling(
            "opportunities",
            ElementKind.OPPORTUNITY,
            "opportunity",
            List.of(),
            fields.where(),
            fields.field("answers", "pains", fields.references().several(PainPoint.class)))
        .inTable(2);
  }

  /** What could be done. */
  Telling idea() {
    Values values = fields.values();
    String mark = names.messages().text("deliverable.excel.quick-win-mark");
    Tag quickWin =
        new Tag(Words.none().emphasis(mark), element -> element instanceof Idea i && i.quickWin());
    return telling(
            "ideas",
            ElementKind.IDEA,
            "idea",
            List.of(quickWin),
            fields.where(),
            fields.field("impact", "impact", values.number(1, 3)),
            fields.field("effort", "effort", values.number(1, 3)),
            Field.drawn(names.say("rank"), element -> rank((Idea) element)),
            fields.field("status", "status", values.usually(IdeaStatus.OPEN)),
            fields.flagged("quickWin", mark),
            fields.field(
                "answers",
                "answers",
                fields.references().several(PainPoint.class, Opportunity.class)),
            fields.field("treatment", "treatment", values.oneOf(Treatment.class)),
            fields.field("vote-count", "votes", Values.count(0)),
            fields.text("owner", "appraisal.owner"),
            appraisal("idea-story", "story", values.text()),
            appraisal("idea-customer-value", "customerValue", values.number(1, 5)),
            appraisal("idea-business-value", "businessValue", values.number(1, 5)),
            appraisal("idea-fit", "metricFit", values.number(0, 3)),
            appraisal("idea-kano", "kano", values.oneOf(Kano.class)),
            appraisal("idea-feasible", "feasible", values.oneOf(Verdict.class)),
            appraisal("idea-viable", "viable", values.oneOf(Verdict.class)),
            appraisal("idea-desirable", "desirable", values.oneOf(Verdict.class)),
            appraisal("idea-have", "have", values.text()),
            appraisal("idea-need", "need", values.text()),
            quotes())
        .inTable(5);
  }

  private Words rank(Idea idea) {
    return Words.of(IdeaRank.of(idea).cell().map(cell -> cell.name(names.messages())).orElse(""));
  }

  private Field appraisal(String label, String part, Value value) {
    return Field.of(
        names.messages().text("deliverable.excel." + label), "appraisal." + part, value);
  }

  /** What somebody does not agree with. */
  Telling objection() {
    return telling(
        "objections",
        ElementKind.OBJECTION,
        "objection",
        List.of(),
        fields.field("about", "about", fields.references().one(Placed.class, Backed.class)));
  }

  private Telling telling(
      String role, ElementKind kind, String title, List<Tag> tags, Field... others) {
    return new Telling(
        role, kind, true, names.say(title), fields.words(), tags, List.<Field>of(others));
  }
}
