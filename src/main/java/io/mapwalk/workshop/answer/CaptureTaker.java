package io.mapwalk.workshop.answer;

import java.util.List;

/**
 * Takes whatever is said, in any order: what the walk along the journey takes, but the talk stays
 * where it is until somebody moves it, and a map without stages is no hindrance.
 */
final class CaptureTaker implements AnswerTaker {

  private final ActionsWalk walk;

  CaptureTaker(ActionsWalk walk) {
    this.walk = walk;
  }

  @Override
  public Listening listening() {
    return Listening.LIST;
  }

  @Override
  public boolean isAtAStage() {
    return true;
  }

  @Override
  public void take(Scene scene, Draft draft, String line) {
    walk.tell(scene, draft, line);
  }

  /** Nothing: the touchpoints stand beneath the question with their numbers. */
  @Override
  public List<String> known(Scene scene) {
    return List.of();
  }

  @Override
  public String alternatives(Scene scene) {
    String signs = scene.messages().text("workshop.capture.signs");
    return scene.map().stages().isEmpty()
        ? signs + "\n" + scene.messages().text("workshop.capture.no-stages")
        : signs + "\n" + scene.messages().text("workshop.capture.moves");
  }

  @Override
  public List<String> offers(Scene scene, boolean further) {
    return walk.offers(scene, further);
  }
}
