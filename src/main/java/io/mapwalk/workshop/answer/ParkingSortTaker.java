package io.mapwalk.workshop.answer;

import io.mapwalk.journey.Handle;
import io.mapwalk.journey.Refused;
import io.mapwalk.journey.change.PlanChange.SettleParked;
import io.mapwalk.journey.element.ParkedPoint;
import io.mapwalk.journey.element.ParkedStatus;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Sorts the parking lot: {@code x1 keep, x2 drop, x3 next}. */
final class ParkingSortTaker implements AnswerTaker {

  /** Where the beginnings of the words stand that mean a status. */
  private static final Map<ParkedStatus, String> WORDS =
      Map.of(
          ParkedStatus.KEPT, "workshop.parked.keep",
          ParkedStatus.DROPPED, "workshop.parked.drop",
          ParkedStatus.NEXT_TIME, "workshop.parked.next");

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
          status(scene, pair.value())
              .orElseThrow(() -> new Refused("workshop.keep-drop-next", pair.value()));
      draft.apply(new SettleParked(id, status));
      draft.touched(id);
      draft.echo(
          "workshop.echo.parked-status",
          draft.map().find(ParkedPoint.class, id).orElseThrow().text().value(),
          scene.messages().name(status));
    }
  }

  // The words of the examples in English templates are among those of every language.
  private static Optional<ParkedStatus> status(Scene scene, String typed) {
    String word = typed.toLowerCase(Locale.ROOT);
    return WORDS.entrySet().stream()
        .max(Comparator.comparingInt(status -> fits(scene, status.getValue(), word)))
        .filter(status -> fits(scene, status.getValue(), word) > 0)
        .map(Map.Entry::getKey);
  }

  /** The length of the longest of some beginnings a word has; 0 where it has none of them. */
  private static int fits(Scene scene, String key, String word) {
    return Arrays.stream(scene.messages().text(key).split("\\s*;\\s*"))
        .filter(word::startsWith)
        .mapToInt(String::length)
        .max()
        .orElse(0);
  }

  @Override
  public List<String> known(Scene scene) {
    return scene.map().all(ParkedPoint.class).stream()
        .filter(point -> point.status() == ParkedStatus.OPEN)
        .map(
            point ->
                point.id()
                    + " "
                    + point.text()
                    + (point.owner().isBlank() ? "" : " @" + point.owner()))
        .toList();
  }
}
