package io.mapwalk.workshop;

import io.mapwalk.journey.Handle;
import io.mapwalk.journey.JourneyMap;
import io.mapwalk.journey.element.Idea;
import io.mapwalk.journey.element.IdeaStatus;
import io.mapwalk.journey.element.PainPoint;
import io.mapwalk.journey.element.Stage;
import io.mapwalk.journey.element.Touchpoint;
import io.mapwalk.workshop.answer.Scene;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What an answer may name by number or handle: stages, touchpoints, pain points, ideas. Nobody
 * knows them by heart, so they stand beneath the question.
 */
final class References {

  private References() {}

  /** What can be named at a prompt, each with its number or handle before it. */
  static List<String> of(Scene scene) {
    JourneyMap map = scene.map();
    return switch (scene.prompt().answer()) {
      case CHANNELS, OWNERS, SCORES -> from(touchpoints(map, Optional.empty()), scene.answered());
      case CAPTURE -> touchpoints(map, Optional.empty());
      case MOMENTS, RATINGS, FEELINGS, PAINS, STRENGTHS, LINKS, CONTACTS ->
          touchpoints(map, scene.session().progress().cursor());
      case THOUGHTS, QUESTIONS, BACKSTAGE, LANE ->
          scene.cursor().map(stage -> touchpoints(map, Optional.of(stage.id()))).orElse(List.of());
      case STAGE_GOALS, BUSINESS_GOALS, STAGE_OWNERS, ROW -> from(stages(map), scene.answered());
      case PROCESSES -> stages(map);
      case IDEAS, OPPORTUNITIES ->
          map.all(PainPoint.class).stream().map(p -> p.id() + " " + p.text()).toList();
      case IDEA_RATINGS, VOTES, CHOICE ->
          map.all(Idea.class).stream().map(i -> i.id() + " " + i.text()).toList();
      case PLAN ->
          map.all(Idea.class).stream()
              .filter(idea -> idea.status() == IdeaStatus.CHOSEN)
              .map(i -> i.id() + " " + i.text())
              .toList();
      default -> List.of();
    };
  }

  /** Which touchpoints lie in which stage, for maps with more of them than a screen can hold. */
  static List<String> overview(Scene scene) {
    return switch (scene.prompt().answer()) {
      case CHANNELS,
          OWNERS,
          SCORES,
          MOMENTS,
          RATINGS,
          FEELINGS,
          PAINS,
          STRENGTHS,
          LINKS,
          CONTACTS,
          CAPTURE ->
          byStage(scene.map());
      default -> List.of();
    };
  }

  private static List<String> byStage(JourneyMap map) {
    List<String> stages = new ArrayList<>();
    int number = 1;
    for (Stage stage : map.stages()) {
      int count = map.touchpoints(stage.id()).size();
      if (count > 0) {
        String last = count > 1 ? "–" + (number + count - 1) : "";
        stages.add(number + last + " " + stage.text());
      }
      number += count;
    }
    return stages;
  }

  // In the middle of a sweep the place that is next comes first.
  private static List<String> from(List<String> places, int answered) {
    return answered > 0 && answered < places.size()
        ? places.subList(answered, places.size())
        : places;
  }

  private static List<String> touchpoints(JourneyMap map, Optional<Handle> stage) {
    List<Touchpoint> shown = stage.map(map::touchpoints).orElseGet(map::touchpoints);
    return shown.stream().map(t -> map.position(t.id()) + " " + t.text()).toList();
  }

  private static List<String> stages(JourneyMap map) {
    List<String> stages = new ArrayList<>();
    map.stages().forEach(stage -> stages.add((stages.size() + 1) + " " + stage.text()));
    return stages;
  }
}
