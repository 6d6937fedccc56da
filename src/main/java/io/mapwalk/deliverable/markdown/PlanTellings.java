package io.mapwalk.deliverable.markdown;

import io.mapwalk.deliverable.markdown.Telling.Tag;
import io.mapwalk.journey.ToValidate;
import io.mapwalk.journey.element.ActionStatus;
import io.mapwalk.journey.element.Backed;
import io.mapwalk.journey.element.Check;
import io.mapwalk.journey.element.ElementKind;
import io.mapwalk.journey.element.Idea;
import io.mapwalk.journey.element.Kpi;
import io.mapwalk.journey.element.ParkedStatus;
import io.mapwalk.journey.element.Photo;
import io.mapwalk.journey.element.SourceKind;
import java.util.List;
import java.util.Optional;

/** How the document tells what comes of the map, and what it rests on. */
final class PlanTellings {

  private final MapNames names;
  private final Fields fields;

  PlanTellings(MapNames names) {
    this.names = names;
    this.fields = new Fields(names);
  }

  /** What the group decided. */
  Telling decision() {
    return telling("decisions", ElementKind.DECISION, List.of(), fields.owner(), fields.due());
  }

  /** Who does what by when. */
  Telling action() {
    List<ActionStatus> marked = List.of(ActionStatus.IN_WORK, ActionStatus.DROPPED);
    Field status = fields.marked("status", "status", ActionStatus.OPEN);
    Words done = Words.of(names.name(ActionStatus.DONE));
    return telling(
        "actions",
        ElementKind.ACTION,
        fields.tags("status", marked),
        status.found(saying -> saying.ticked() ? Optional.of(done) : status.said().apply(saying)),
        fields.owner(),
        fields.due(),
        fields.text("effect", "effect"),
        fields.field("from-idea", "idea", fields.references().maybe(Idea.class)));
  }

  /** What is measured. */
  Telling kpi() {
    return new Telling(
            "kpis",
            ElementKind.KPI,
            true,
            names.say("kpi"),
            fields.words(),
            List.of(),
            List.of(
                fields.where(),
                fields.text("baseline", "baseline"),
                fields.text("target", "target")))
        .inTable(3);
  }

  /** A measured value. */
  Telling reading() {
    return telling(
        "readings",
        ElementKind.READING,
        List.of(),
        fields.field("measured-on", "date", fields.days().must()),
        fields.field("kpi", "kpi", fields.references().one(Kpi.class)));
  }

  /** What nobody could answer. */
  Telling question() {
    return telling(
        "questions",
        ElementKind.OPEN_QUESTION,
        List.of(),
        fields.owner(),
        fields.due(),
        fields.where());
  }

  /** Something to tick. */
  Telling checklistItem() {
    Field ticked =
        Field.at(
            "ticked",
            Values.flag("x"),
            saying -> Optional.of(Words.of(saying.ticked() ? "x" : "")));
    Field title =
        Field.at("title", fields.values().text(), saying -> Optional.of(Words.of(saying.group())));
    return telling("checklists", ElementKind.CHECKLIST_ITEM, List.of(), ticked, title);
  }

  /** What was put off. */
  Telling parked() {
    List<ParkedStatus> marked =
        List.of(ParkedStatus.KEPT, ParkedStatus.NEXT_TIME, ParkedStatus.DROPPED);
    return telling(
        "parked",
        ElementKind.PARKED_POINT,
        fields.tags("status", marked),
        fields.marked("status", "status", ParkedStatus.OPEN),
        fields.owner());
  }

  /** Who asks customers about a statement. */
  Telling check() {
    return new Telling(
        "checks",
        ElementKind.CHECK,
        true,
        "",
        fields.drawnWords(
            element ->
                Words.of(
                    new ToValidate(((Check) element).statement(), Optional.empty())
                        .words(names.map(), names.messages()))),
        List.of(),
        List.of(
            fields
                .field("about", "statement", fields.references().one(Backed.class))
                .telling((element, words) -> Words.none().code(((Check) element).statement())),
            fields.owner(),
            fields.due()));
  }

  /** Where statements come from. */
  Telling source() {
    Values values = fields.values();
    return telling(
        "evidence",
        ElementKind.SOURCE,
        List.of(),
        fields.field("source-kind", "kind", values.oneOf(SourceKind.class)),
        fields.field(
            "solicited",
            "solicited",
            values.yesNo("journey.source.asked", "journey.source.unasked")),
        fields.field("people", "people", values.number(1, Integer.MAX_VALUE)),
        fields.field("source-date", "date", fields.days().maybe()),
        fields.field(
            "consent",
            "consent",
            values.yesNo("journey.source.consent", "journey.source.no-consent")),
        fields.field("source-link", "link", values.link()),
        fields.text("finding", "finding"),
        fields.field("supports-list", "supports", fields.references().several(Backed.class)),
        fields.field("supports-facts", "facts", new PersonaFacts(names).facts()));
  }

  /** Who was there. */
  Telling participant() {
    return telling("participants", ElementKind.PARTICIPANT, List.of(), fields.text("role", "role"));
  }

  /** A photo of the wall, of which a document has the words. */
  Telling photo() {
    String mark = names.say("photo-for-client");
    Tag forClient =
        new Tag(
            Words.none().emphasis(mark), element -> element instanceof Photo p && p.forClient());
    return telling(
        "photos",
        ElementKind.PHOTO,
        List.of(forClient),
        fields.flagged("forClient", mark),
        fields.where());
  }

  private Telling telling(String role, ElementKind kind, List<Tag> tags, Field... others) {
    return new Telling(role, kind, true, "", fields.words(), tags, List.of(others));
  }
}
