package io.mapwalk.workshop.answer;

import io.mapwalk.journey.Handle;
import io.mapwalk.journey.Refused;
import io.mapwalk.journey.change.PlanChange.SettleParked;
import io.mapwalk.journey.element.ParkedPoint;
import io.mapwalk.journey.element.ParkedStatus;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Sorts the parking lot: {@code x1 keep, x2 drop, x3 next}. */
final class ParkingSortTaker implements AnswerTaker {

  @Override
  public Listening listening() {
    return Listening.LIST;
  }

  @Override
  public void take(Scene scene, Draft draft, String line) {
    for (Pairs.Pair pair : Pairs.read(line)) {
      Handle id =
          Handle.parse(pair.name())
              .filter(h -> draft.map().find(ParkedPoint.class, h).isPresent())
              .orElseThrow(() -> new Refused("workshop.no-such-parked", pair.name()));
      ParkedStatus status =
          status(pair.value())
              .orElseThrow(() -> new Refused("workshop.keep-drop-next", pair.value()));
      draft.apply(new SettleParked(id, status));
      draft.touched(id);
      draft.echo(
          "workshop.echo.parked-status",
          draft.map().find(ParkedPoint.class, id).orElseThrow().text().value(),
          scene.messages().name(status));
    }
  }

  private static Optional<ParkedStatus> status(String typed) {
    String word = typed.toLowerCase(Locale.ROOT);
    if (word.startsWith("k")) {
      return Optional.of(ParkedStatus.KEPT);
    }
    if (word.startsWith("d")) {
      return Optional.of(ParkedStatus.DROPPED);
    }
    return word.startsWith("n") ? Optional.of(ParkedStatus.NEXT_TIME) : Optional.empty();
  }

  @Override
  public List<String> known(Scene scene) {
    return scene.map().all(ParkedPoint.class).stream()
        .filter(point -> point.status() == ParkedStatus.OPEN)
        .map(point -> point.id() + " " + point.text())
        .toList();
  }
}
