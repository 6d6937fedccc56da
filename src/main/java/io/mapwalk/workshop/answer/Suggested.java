package io.mapwalk.workshop.answer;

import io.mapwalk.journey.Text;
import io.mapwalk.journey.element.ObjectiveField;
import io.mapwalk.workshop.catalogue.Catalogue;
import io.mapwalk.workshop.catalogue.StageSet;
import io.mapwalk.workshop.catalogue.Suggestion;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the objective of a map suggests. */
final class Suggested {

  private Suggested() {}

  /** Kinds of map for the objective, the best first; at least one, at most three. */
  static List<Suggestion> kinds(Scene scene, Catalogue catalogue) {
    Map<ObjectiveField, Text> fields = scene.map().objective().fields();
    String objective =
        Stream.of(
                ObjectiveField.BUSINESS_GOAL,
                ObjectiveField.WHY,
                ObjectiveField.EXPERIENCE,
                ObjectiveField.METRIC)
            .filter(fields::containsKey)
            .map(field -> fields.get(field).value())
            .collect(Collectors.joining("\n"));
    return catalogue.chooser().suggest(objective);
  }

  /**
   * The stages that fit the objective, where it is one of those known and has stages with names.
   */
  static Optional<StageSet> stages(Scene scene, Catalogue catalogue) {
    return kinds(scene, catalogue).stream()
        .filter(suggestion -> suggestion.kind() == scene.map().header().kind())
        .flatMap(suggestion -> suggestion.objective().stream())
        .flatMap(objective -> catalogue.stageSets().find(objective.stageSet()).stream())
        .filter(set -> !set.labels().isEmpty())
        .findFirst();
  }
}
