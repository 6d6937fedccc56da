package io.mapwalk.workshop.answer;

import io.mapwalk.journey.Handle;
import io.mapwalk.journey.element.Card;
import io.mapwalk.journey.element.Lane;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Fills a lane stage by stage with cards; a touchpoint's number before a text hangs it there. */
final class CardWalk implements AnswerTaker {

  private final Function<Scene, Lane> lane;

  /** Fills this lane. */
  CardWalk(Lane lane) {
    this.lane = scene -> lane;
  }

  /** Fills the lane the prompt names. */
  CardWalk() {
    this.lane = scene -> new Lane(scene.prompt().detail().orElse(""));
  }

  @Override
  public Listening listening() {
    return Listening.WALK;
  }

  @Override
  public void take(Scene scene, Draft draft, String line) {
    Places places = new Places(draft.map());
    Optional<Handle> stage = scene.session().progress().cursor();
    String block = String.join("\n", Lines.block(line, false));
    List<String> statements = Lines.statements(block, places::begins);
    for (String statement : statements) {
      Places.Placed placed = places.leading(statement);
      Statements.card(
          scene, draft, lane.apply(scene), placed.text(), placed.place().or(() -> stage));
    }
    Statements.sumUp(draft, statements.size(), scene.messages().lane(lane.apply(scene)));
  }

  @Override
  public List<String> known(Scene scene) {
    return scene
        .cursor()
        .map(
            stage ->
                scene.map().within(Card.class, stage.id()).stream()
                    .filter(card -> card.lane().equals(lane.apply(scene)))
                    .map(card -> card.text().value())
                    .toList())
        .orElse(List.of());
  }
}
