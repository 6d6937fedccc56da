package io.mapwalk.deliverable.markdown;

import io.mapwalk.deliverable.markdown.Telling.Tag;
import io.mapwalk.journey.Handle;
import io.mapwalk.journey.element.Card;
import io.mapwalk.journey.element.Cluster;
import io.mapwalk.journey.element.ElementKind;
import io.mapwalk.journey.element.Emotion;
import io.mapwalk.journey.element.Idea;
import io.mapwalk.journey.element.Insight;
import io.mapwalk.journey.element.Lane;
import io.mapwalk.journey.element.PainPoint;
import io.mapwalk.journey.element.Persona;
import io.mapwalk.journey.element.ProcessKind;
import io.mapwalk.journey.element.Stage;
import io.mapwalk.journey.element.Touchpoint;
import io.mapwalk.journey.element.TouchpointKind;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** How the document tells the journey: stages, what happens in them, and what was said there. */
final class JourneyTellings {

  private final MapNames names;
  private final Fields fields;
  private final MapValues values;
  private final Feelings feelings;

  JourneyTellings(MapNames names) {
    this.names = names;
    this.fields = new Fields(names);
    this.values = new MapValues(names);
    this.feelings = new Feelings(names);
  }

  /** A stage. */
  Telling stage() {
    return new Telling(
        "stage",
        ElementKind.STAGE,
        false,
        "",
        fields.words(),
        List.of(),
        List.of(
            Field.of(
                names.lane(Lane.GOALS, "customer-goal"), "customerGoal", fields.values().text()),
            fields.text("business-goal", "businessGoal"),
            fields.owner(),
            fields.field("process", "process", fields.values().oneOf(ProcessKind.class)),
            fields.text("phase", "phase"),
            feelings.field()));
  }

  /** A touchpoint in the table of its stage. */
  Telling touchpoint() {
    List<TouchpointKind> marked = List.of(TouchpointKind.QUESTION, TouchpointKind.DECISION);
    Tag moment =
        new Tag(
            Words.none().strong(names.say("moment")),
            element -> element instanceof Touchpoint touchpoint && touchpoint.moment());
    return new Telling(
            "touchpoint",
            ElementKind.TOUCHPOINT,
            true,
            names.lane(Lane.ACTIONS, "touchpoint"),
            fields.words(),
            Stream.concat(fields.tags("kind", marked).stream(), Stream.of(moment)).toList(),
            List.of(
                fields.marked("source-kind", "kind", TouchpointKind.ACTION),
                fields.flagged("moment", names.say("moment")),
                Field.at("stage", fields.references().one(Stage.class), FrameTellings::within),
                Field.of(names.lane(Lane.CHANNELS, "channels"), "channels", values.channels()),
                feelings.field(),
                Field.drawn(
                    names.lane(Lane.PAINS, "pains"), element -> pains((Touchpoint) element)),
                Field.of(names.lane(Lane.OWNER, "owner"), "owner", fields.values().text())))
        .inTable(4);
  }

  private Words pains(Touchpoint touchpoint) {
    Words pains = Words.none();
    names
        .map()
        .at(PainPoint.class, touchpoint.id())
        .forEach(pain -> pains.then("\n", Words.of(pain.text())));
    return pains;
  }

  /** What kind of contact a touchpoint is. */
  Telling contact() {
    return new Telling(
            "contacts",
            ElementKind.TOUCHPOINT,
            false,
            names.say("touchpoint"),
            fields.words(),
            List.of(),
            List.of(
                Field.drawn(
                    names.say("online"),
                    element ->
                        Words.of(((Touchpoint) element).place().map(names::name).orElse(""))),
                fields.field("contact", "contact.traits", values.traits()),
                fields.text("promised", "contact.promised"),
                fields.text("received", "contact.received")))
        .inTable(4);
  }

  /** How much a touchpoint matters, and how good it is. */
  Telling rating() {
    return new Telling(
            "moments",
            ElementKind.TOUCHPOINT,
            false,
            names.say("touchpoint"),
            fields.words(),
            List.of(),
            List.of(
                fields.field("importance", "importance", fields.values().number(1, 5)),
                fields.field("quality", "quality", fields.values().number(1, 5)),
                fields.restsOn()))
        .inTable(3);
  }

  /** What the company does at a touchpoint. */
  Telling response() {
    return new Telling(
        "lane", ElementKind.TOUCHPOINT, false, "", fields.words("response"), List.of(), List.of());
  }

  /** What somebody said along a stage. */
  Telling quote() {
    Field where =
        Field.drawn(
            names.say("where"), element -> at(Optional.of(((Emotion) element).place()), true));
    return new Telling(
        "lane", ElementKind.EMOTION, false, "", fields.words(), List.of(), List.of(where));
  }

  /** A pain point in the list of a stage. */
  Telling painAtStage() {
    return said(ElementKind.PAIN_POINT);
  }

  /** An idea in the list of a stage. */
  Telling ideaAtStage() {
    return said(ElementKind.IDEA);
  }

  private Telling said(ElementKind kind) {
    return new Telling("lane", kind, false, "", fields.words(), List.of(), List.of());
  }

  /** A card in a lane of a stage. */
  Telling card() {
    Field lane = Field.at("lane", values.lane(), saying -> Optional.of(Words.of(saying.group())));
    return card("lane", lane, true);
  }

  /** A card that nobody has given a place. */
  Telling unsorted() {
    return card("unsorted", fields.field("lane", "lane", values.lane()), false);
  }

  private Telling card(String role, Field lane, boolean placed) {
    Value place = fields.references().maybe(Stage.class, Touchpoint.class);
    String where = names.say("where");
    // At a stage as a whole the heading says so already.
    Field at =
        new Field(
            where,
            "at",
            Optional.of(place),
            element -> at(((Card) element).at(), placed),
            saying ->
                saying.fields().containsKey(where) || !placed
                    ? Optional.of(saying.field(where))
                    : FrameTellings.within(saying),
            true);
    return new Telling(
        role,
        ElementKind.CARD,
        true,
        "",
        fields.words(),
        List.of(),
        List.of(
            lane,
            at,
            fields.field("count", "count", Values.count(1)),
            fields.field("group", "cluster", fields.references().maybe(Cluster.class)),
            fields.restsOn()));
  }

  private static Words at(Optional<Handle> place, boolean placed) {
    return place
        .filter(handle -> !placed || !handle.prefix().equals(ElementKind.STAGE.prefix()))
        .map(handle -> Words.none().code(handle))
        .orElseGet(Words::none);
  }

  /** A way from one touchpoint to another. */
  Telling link() {
    Value touchpoint = fields.references().one(Touchpoint.class);
    return new Telling(
        "links",
        ElementKind.LINK,
        true,
        "",
        fields.words(),
        List.of(),
        List.of(
            fields.field("link-from", "from", touchpoint),
            fields.field("link-to", "to", touchpoint)));
  }

  /** Cards that belong together. */
  Telling cluster() {
    return new Telling(
        "groups",
        ElementKind.CLUSTER,
        true,
        names.say("group"),
        fields.words(),
        List.of(),
        List.of(
            fields.where(),
            fields.field(
                "became",
                "became",
                fields.references().maybe(PainPoint.class, Idea.class, Insight.class))));
  }

  /** What is known of a feeling besides its score. */
  Telling feeling() {
    return new Telling(
            "feelings",
            ElementKind.EMOTION,
            true,
            names.say("feeling-words"),
            fields.words(),
            List.of(),
            List.of(
                fields.field(
                    "where", "place", fields.references().one(Stage.class, Touchpoint.class)),
                fields.field("persona", "persona", fields.references().one(Persona.class)),
                fields.field("rounds", "rounds", values.rounds()),
                fields.restsOn()))
        .inTable(4);
  }
}
