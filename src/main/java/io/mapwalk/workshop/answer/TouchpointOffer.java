package io.mapwalk.workshop.answer;

import io.mapwalk.journey.element.Stage;
import io.mapwalk.workshop.catalogue.Catalogue;
import io.mapwalk.workshop.catalogue.TouchpointCatalogue;
import io.mapwalk.workshop.catalogue.TouchpointIdea;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What customers often meet at a stage, to choose from: first what is known of stages that mean the
 * same, then what fits anywhere. The numbers stay, whatever has been taken.
 */
final class TouchpointOffer {

  private final Catalogue catalogue;

  TouchpointOffer(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  /** All of it, in the order of its numbers. */
  List<String> all(Optional<Stage> stage) {
    return Stream.concat(here(stage).stream(), anywhere().stream()).toList();
  }

  /**
   * What is shown, with its numbers.
   *
   * @param further whether that which fits anywhere is asked for
   */
  List<String> shown(Optional<Stage> stage, boolean further) {
    List<String> here = here(stage);
    return further || here.isEmpty()
        ? Picked.numbered(anywhere(), here.size() + 1)
        : Picked.numbered(here, 1);
  }

  private List<String> here(Optional<Stage> stage) {
    return stage
        .filter(s -> catalogue.classicStages().meaning(s.text().value()).isPresent())
        .map(s -> names(catalogue.touchpoints().at(s.text().value())))
        .orElse(List.of());
  }

  private List<String> anywhere() {
    return names(
        catalogue.touchpoints().all().stream()
            .filter(idea -> idea.stage().equals(TouchpointCatalogue.ANY))
            .toList());
  }

  private static List<String> names(List<TouchpointIdea> ideas) {
    return ideas.stream().map(TouchpointIdea::name).toList();
  }
}
