package io.mapwalk.workshop;

import io.mapwalk.journey.Handle;
import io.mapwalk.journey.JourneyMap;
import io.mapwalk.journey.Text;
import io.mapwalk.journey.element.Action;
import io.mapwalk.journey.element.BackStory;
import io.mapwalk.journey.element.Card;
import io.mapwalk.journey.element.Emotion;
import io.mapwalk.journey.element.Idea;
import io.mapwalk.journey.element.IdeaStatus;
import io.mapwalk.journey.element.Kpi;
import io.mapwalk.journey.element.Lane;
import io.mapwalk.journey.element.ObjectiveField;
import io.mapwalk.journey.element.PainPoint;
import io.mapwalk.journey.element.ParkedPoint;
import io.mapwalk.journey.element.Participant;
import io.mapwalk.journey.element.Persona;
import io.mapwalk.journey.element.PersonaField;
import io.mapwalk.journey.element.ScopeField;
import io.mapwalk.journey.element.Severity;
import io.mapwalk.journey.element.Source;
import io.mapwalk.journey.element.Stage;
import io.mapwalk.journey.element.Strength;
import io.mapwalk.journey.element.Touchpoint;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Collectors;

/** Tells what a map holds in plain lines, for comparing with what a worked example says. */
record Facts(JourneyMap map) {

  /** The table of the journey, a touchpoint a line, cells between bars. */
  List<String> table() {
    return map.touchpoints().stream().map(this::row).toList();
  }

  private String row(Touchpoint touchpoint) {
    Handle id = touchpoint.id();
    List<PainPoint> pains = map.at(PainPoint.class, id);
    List<Idea> ideas = map.at(Idea.class, id);
    return String.join(
        "|",
        map.stageOf(id).orElseThrow().text().value(),
        touchpoint.kind().name().toLowerCase(Locale.ROOT),
        touchpoint.text().value(),
        touchpoint.moment() ? "*" : "",
        touchpoint.channels().stream().map(Text::value).collect(Collectors.joining(", ")),
        map.at(Card.class, id).stream()
            .filter(card -> card.lane().equals(Lane.THOUGHTS))
            .map(card -> card.text().value())
            .collect(Collectors.joining("; ")),
        map.personas().stream()
            .map(p -> map.emotion(id, p.id()).map(Emotion::score).map(Facts::signed).orElse(""))
            .collect(Collectors.joining(" / ")),
        pains.stream().map(p -> p.text().value()).collect(Collectors.joining(" / ")),
        pains.stream()
            .flatMap(p -> p.severity().stream())
            .map(Severity::name)
            .map(name -> name.substring(0, 1))
            .collect(Collectors.joining()),
        pains.stream().map(p -> digits(p.reach())).collect(Collectors.joining()),
        ideas.stream().map(i -> i.text().value()).collect(Collectors.joining(" / ")),
        ideas.stream().map(i -> i.quickWin() ? "Q" : "").collect(Collectors.joining()),
        touchpoint.owner().value());
  }

  private static String signed(OptionalInt score) {
    return score.isEmpty()
        ? ""
        : score.getAsInt() > 0 ? "+" + score.getAsInt() : String.valueOf(score.getAsInt());
  }

  private static String digits(OptionalInt number) {
    return number.isEmpty() ? "" : String.valueOf(number.getAsInt());
  }

  /** Everything else, a fact a line. */
  List<String> all() {
    List<String> facts = new ArrayList<>();
    Map<ScopeField, Text> scope = map.scope().fields();
    scope.forEach((field, text) -> facts.add(named(field) + ": " + text));
    Map<ObjectiveField, Text> objective = map.objective().fields();
    objective.forEach((field, text) -> facts.add(named(field) + ": " + text));
    for (Persona persona : map.personas()) {
      facts.add("persona: " + persona.text());
      Map<PersonaField, Text> fields = persona.fields();
      fields.forEach((field, text) -> facts.add(named(field) + ": " + text));
    }
    map.all(BackStory.class).forEach(b -> facts.add("back-story: " + b.layer() + " = " + b.text()));
    map.stages().forEach(s -> facts.add("goal: " + s.text() + " = " + s.customerGoal()));
    map.all(Participant.class)
        .forEach(p -> facts.add("participant: " + p.text() + " = " + p.role()));
    map.all(Strength.class)
        .forEach(s -> facts.add("strength: " + place(s.at().orElseThrow()) + " = " + s.text()));
    map.touchpoints().stream()
        .filter(t -> t.importance().isPresent())
        .forEach(
            t ->
                facts.add(
                    "rating: "
                        + t.text()
                        + " = "
                        + digits(t.importance())
                        + "/"
                        + digits(t.quality())));
    ideas(facts);
    map.all(Source.class)
        .forEach(
            s ->
                facts.add(
                    "source: "
                        + s.text()
                        + " = "
                        + s.kind().map(Enum::name).orElse("?")
                        + ", "
                        + (s.solicited().orElseThrow() ? "solicited" : "unsolicited")));
    map.all(ParkedPoint.class)
        .forEach(p -> facts.add("parked: " + p.text() + " = " + p.status().name()));
    map.all(Kpi.class).forEach(k -> facts.add("kpi: " + place(k.at().orElseThrow()) + kpi(k)));
    return facts;
  }

  private void ideas(List<String> facts) {
    for (Idea idea : map.all(Idea.class)) {
      if (idea.impact().isPresent()) {
        String rated = digits(idea.impact()) + "/" + digits(idea.effort());
        facts.add("idea: " + idea.text() + " = " + rated);
      }
      if (idea.status() == IdeaStatus.CHOSEN) {
        Action action =
            map.all(Action.class).stream()
                .filter(a -> a.idea().filter(idea.id()::equals).isPresent())
                .findFirst()
                .orElseThrow();
        facts.add(
            "chosen: " + idea.text() + " = " + action.owner() + ", " + action.due().orElseThrow());
      }
    }
  }

  private static String kpi(Kpi kpi) {
    String values = kpi.target().isBlank() ? "" : ", " + kpi.baseline() + " -> " + kpi.target();
    return " = " + kpi.text() + values;
  }

  private String place(Handle handle) {
    return map.find(Touchpoint.class, handle)
        .map(Touchpoint::text)
        .or(() -> map.find(Stage.class, handle).map(Stage::text))
        .orElseThrow()
        .value();
  }

  private static String named(Enum<?> field) {
    return field.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
