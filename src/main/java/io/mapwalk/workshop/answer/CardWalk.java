package io.mapwalk.workshop.answer;

import io.mapwalk.journey.Handle;
import io.mapwalk.journey.element.Card;
import io.mapwalk.journey.element.Lane;
import java.util.List;
import java.util.Optional;

/** Fills a lane stage by stage with cards; a touchpoint's number before a text hangs it there. */
final class CardWalk implements AnswerTaker {

  private final Lane lane;

  /** Fills this lane. */
  CardWalk(Lane lane) {
    this.lane = lane;
  }

  @Override
  public Listening listening() {
    return Listening.WALK;
  }

  @Override
  public void take(Scene scene, Draft draft, String line) {
    Places places = new Places(draft.map());
    Optional<Handle> stage = scene.session().progress().cursor();
    for (String statement : Lines.statements(line, places::begins)) {
      Places.Placed placed = places.leading(statement);
      Statements.card(scene, draft, lane, placed.text(), placed.place().or(() -> stage));
    }
  }

  @Override
  public List<String> known(Scene scene) {
    return scene
        .cursor()
        .map(
            stage ->
                scene.map().within(Card.class, stage.id()).stream()
                    .filter(card -> card.lane().equals(lane))
                    .map(card -> card.text().value())
                    .toList())
        .orElse(List.of());
  }
}
