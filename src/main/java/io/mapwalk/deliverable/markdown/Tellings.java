package io.mapwalk.deliverable.markdown;

import io.mapwalk.journey.Handle;
import io.mapwalk.journey.element.ElementKind;
import io.mapwalk.journey.element.Lane;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All that the document tells, and the words by which its places are found again. */
final class Tellings {

  /** The parts of the document that have a heading of the second level, by role. */
  static final Map<String, String> PARTS =
      pairs(
          "summary", "summary",
          "insights", "insights",
          "goal", "goal",
          "persona", "personas",
          "feelings", "feelings",
          "stage", "journey",
          "contacts", "contacts",
          "moments", "moments",
          "strengths", "strengths",
          "pains", "pains",
          "opportunities", "opportunities",
          "ideas", "ideas",
          "objections", "disagreed",
          "decisions", "decisions",
          "actions", "actions",
          "kpis", "kpis",
          "questions", "questions",
          "checklists", "checklists",
          "parked", "parked",
          "checks", "checks",
          "evidence", "evidence",
          "participants", "participants",
          "photos", "photos",
          "groups", "groups",
          "unsorted", "unsorted");

  private final MapNames names;
  private final List<Telling> all;

  Tellings(MapNames names) {
    this.names = names;
    FrameTellings frame = new FrameTellings(names);
    JourneyTellings journey = new JourneyTellings(names);
    OutcomeTellings outcome = new OutcomeTellings(names);
    PlanTellings plan = new PlanTellings(names);
    this.all =
        List.of(
            frame.map(),
            frame.objective(),
            frame.story(),
            frame.scope(),
            frame.persona(),
            frame.empathy(),
            frame.grounds(),
            frame.backStory(),
            journey.stage(),
            journey.touchpoint(),
            journey.card(),
            journey.quote(),
            journey.response(),
            journey.painAtStage(),
            journey.ideaAtStage(),
            journey.link(),
            journey.contact(),
            journey.rating(),
            journey.feeling(),
            journey.cluster(),
            journey.unsorted(),
            outcome.insight(),
            outcome.strength(),
            outcome.pain(),
            outcome.opportunity(),
            outcome.idea(),
            outcome.objection(),
            plan.decision(),
            plan.action(),
            plan.kpi(),
            plan.reading(),
            plan.question(),
            plan.checklistItem(),
            plan.parked(),
            plan.check(),
            plan.source(),
            plan.participant(),
            plan.photo());
  }

  private static Map<String, String> pairs(String... words) {
    Map<String, String> pairs = new LinkedHashMap<>();
    for (int i = 0; i < words.length; i += 2) {
      pairs.put(words[i], words[i + 1]);
    }
    return pairs;
  }

  /** How things are told in that role. */
  List<Telling> in(String role) {
    return all.stream().filter(telling -> telling.role().equals(role)).toList();
  }

  /** How an element of that kind is told of in that role. */
  Optional<Telling> find(String role, ElementKind kind) {
    return in(role).stream().filter(telling -> telling.kind() == kind).findFirst();
  }

  /** How the element of that handle is told of in that role. */
  Optional<Telling> find(String role, Handle handle) {
    return ElementKind.of(handle).flatMap(kind -> find(role, kind));
  }

  /** All ways in which that is told of which a saying speaks; none where that is unsaid. */
  List<Telling> of(Saying saying) {
    if (saying.ofTheMap()) {
      return in(saying.role());
    }
    Optional<ElementKind> kind = saying.handle().flatMap(ElementKind::of);
    return in(saying.role()).stream()
        .filter(telling -> kind.filter(telling.kind()::equals).isPresent())
        .toList();
  }

  /** What a line without a handle begins where it stands; empty where it begins nothing. */
  Optional<Telling> begins(Saying saying) {
    if (saying.role().equals("lane")) {
      Lane lane = new MapValues(names).lane(saying.group());
      ElementKind kind =
          lane.equals(Lane.PAINS)
              ? ElementKind.PAIN_POINT
              : lane.equals(Lane.IDEAS) ? ElementKind.IDEA : ElementKind.CARD;
      return lane.equals(Lane.COMPANY) ? Optional.empty() : find("lane", kind);
    }
    return in(saying.role()).stream()
        .filter(telling -> telling.keeps() || isHeading(telling.role()))
        .findFirst();
  }

  private static boolean isHeading(String role) {
    return role.equals("stage") || role.equals("persona");
  }

  /** Every label, as it is written, and what it labels. */
  Map<String, String> labels() {
    return all.stream()
        .flatMap(telling -> telling.fields().stream())
        .filter(Field::shown)
        .map(Field::label)
        .distinct()
        .collect(Collectors.toMap(label -> names.say("label", label), label -> label));
  }

  /** Every mark an element may bear. */
  Set<String> tags() {
    return all.stream()
        .flatMap(telling -> telling.tags().stream())
        .map(tag -> tag.words().text())
        .collect(Collectors.toSet());
  }

  /** The headings of all columns in which the words of elements stand. */
  Set<String> titles() {
    return all.stream().map(Telling::title).filter(t -> !t.isEmpty()).collect(Collectors.toSet());
  }

  /** The headings that a table of that role can have; none where it is told in no table. */
  Set<String> columns(String role) {
    Set<String> columns =
        in(role).stream()
            .filter(telling -> telling.columns() > 0)
            .flatMap(telling -> telling.heads().stream())
            .collect(Collectors.toSet());
    if (role.equals("touchpoint")) {
      columns.add(names.say("number"));
    }
    return columns;
  }

  /** The role of the part with that heading; empty where there is no such part. */
  Optional<String> part(String heading) {
    return PARTS.entrySet().stream()
        .filter(part -> names.say(part.getValue()).equalsIgnoreCase(heading.strip()))
        .map(Map.Entry::getKey)
        .findFirst();
  }

  /** Whether a heading is this one of the bundle. */
  boolean isTitle(String heading, String... keys) {
    return Stream.of(keys).anyMatch(key -> names.say(key).equalsIgnoreCase(heading.strip()));
  }
}
