package io.mapwalk.workshop.answer;

import io.mapwalk.journey.element.Link;
import java.util.List;

/**
 * Takes ways that leave the order of the journey: {@code 9 -> 4 sold out}, one a line or several
 * between semicolons. What stands behind the two numbers says when people go that way.
 */
final class LinksTaker implements AnswerTaker {

  @Override
  public Listening listening() {
    return Listening.LIST;
  }

  @Override
  public void take(Scene scene, Draft draft, String line) {
    Lines.items(line).forEach(way -> Corrections.link(scene, draft, way));
  }

  @Override
  public List<String> known(Scene scene) {
    return scene.map().all(Link.class).stream()
        .map(
            link ->
                Corrections.words(scene.map(), link.from())
                    + " ➜ "
                    + Corrections.words(scene.map(), link.to())
                    + (link.text().isBlank() ? "" : ": " + link.text()))
        .toList();
  }
}
