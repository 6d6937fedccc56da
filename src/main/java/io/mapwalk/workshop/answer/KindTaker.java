package io.mapwalk.workshop.answer;

import io.mapwalk.journey.Messages;
import io.mapwalk.journey.Refused;
import io.mapwalk.journey.change.MapChange.SetKind;
import io.mapwalk.journey.element.MapKind;
import io.mapwalk.workshop.Tone;
import io.mapwalk.workshop.catalogue.Catalogue;
import io.mapwalk.workshop.catalogue.ObjectiveType;
import io.mapwalk.workshop.catalogue.Suggestion;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Takes the kind of map, which the objective suggests: at most three kinds with the reason, of
 * which an empty line takes the first, a number or a name any. A question mark lists them all.
 */
final class KindTaker implements AnswerTaker {

  private static final String ALL = "?";
  private static final int LONGEST_REASON = 60;
  private static final int LONGEST_OF_THE_BEST = 270;
  private static final int LONGEST_OF_OTHERS = 105;

  private final Catalogue catalogue;
  private final KindNames names;

  /**
   * @param catalogue what leads from an objective to a kind
   */
  KindTaker(Catalogue catalogue) {
    this.catalogue = catalogue;
    this.names = new KindNames(catalogue);
  }

  // A question mark asks for more before anything is chosen, so one line need not be the last.
  @Override
  public Listening listening() {
    return Listening.LIST;
  }

  @Override
  public boolean readsQuestionMark() {
    return true;
  }

  @Override
  public void take(Scene scene, Draft draft, String line) {
    Messages messages = scene.messages();
    List<MapKind> kinds = ordered(scene);
    if (line.strip().equals(ALL)) {
      draft.say(Tone.HINT, "workshop.kind-choice.all");
      kinds.forEach(
          kind ->
              draft.say(
                  Tone.KNOWN,
                  "workshop.kind-choice.numbered",
                  kinds.indexOf(kind) + 1,
                  messages.name(kind)));
      return;
    }
    MapKind kind =
        names
            .find(line, kinds)
            .orElseThrow(() -> new Refused("workshop.kind-choice.none", line, kinds.size()));
    draft.apply(new SetKind(kind));
    draft.touched(draft.map().header().id());
    String lanes =
        kind.lanes().stream()
            .map(lane -> messages.lane(lane, kind))
            .collect(Collectors.joining("; "));
    draft.echo("workshop.echo.kind", messages.name(kind), lanes);
    draft.complete();
  }

  // Most maps are of the current state, so only another kind shows that somebody has chosen.
  @Override
  public List<String> known(Scene scene) {
    MapKind kind = scene.map().header().kind();
    return kind == MapKind.CURRENT ? List.of() : List.of(scene.messages().name(kind));
  }

  // Merely going on with the kind the map has is nothing to take back.
  @Override
  public String fallback(Scene scene) {
    return ordered(scene).get(0) == scene.map().header().kind() ? "" : offer(scene);
  }

  @Override
  public String offer(Scene scene) {
    return scene.messages().name(ordered(scene).get(0));
  }

  @Override
  public String alternatives(Scene scene) {
    List<String> lines = new ArrayList<>();
    for (Suggestion suggestion : Suggested.kinds(scene, catalogue)) {
      Messages messages = scene.messages();
      String reason = shortened(suggestion).sentence(messages);
      // What follows and what to measure is told of the best alone, or the screen would be full.
      boolean best = lines.isEmpty();
      String told =
          best
              ? Excerpt.of((reason + more(suggestion, messages)).strip(), LONGEST_OF_THE_BEST)
              : Excerpt.of(reason, LONGEST_OF_OTHERS);
      lines.add(messages.text("workshop.kind-choice.numbered", lines.size() + 1, told));
    }
    lines.add(scene.messages().text("workshop.kind-choice.others"));
    return String.join("\n", lines);
  }

  private static Suggestion shortened(Suggestion suggestion) {
    return new Suggestion(
        suggestion.kind(),
        suggestion.objective(),
        suggestion.code(),
        suggestion.arguments().stream().map(said -> Excerpt.of(said, LONGEST_REASON)).toList());
  }

  private static String more(Suggestion suggestion, Messages messages) {
    if (suggestion.objective().isEmpty()) {
      return "";
    }
    ObjectiveType objective = suggestion.objective().get();
    List<String> then = new ArrayList<>();
    if (objective.thenAlso().isEmpty()) {
      objective.then().forEach(kind -> then.add(messages.name(kind)));
    } else {
      then.add(objective.thenAlso());
    }
    String kpis = String.join(", ", objective.kpis());
    return (then.isEmpty()
            ? ""
            : messages.text("workshop.kind-choice.then", String.join(", ", then)))
        + (kpis.isEmpty() ? "" : messages.text("workshop.kind-choice.measure", kpis));
  }

  private List<MapKind> ordered(Scene scene) {
    Stream<MapKind> suggested = Suggested.kinds(scene, catalogue).stream().map(Suggestion::kind);
    return Stream.concat(suggested, Stream.of(MapKind.values())).distinct().toList();
  }
}
