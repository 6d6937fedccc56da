package io.mapwalk.deliverable.foreign;

import io.mapwalk.journey.Handle;
import io.mapwalk.journey.Text;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Gathers how moments feel: several people may have scored the same one. */
final class Scores {

  private record Moment(Handle place, Handle persona) {}

  private final Map<Moment, List<Integer>> values = new LinkedHashMap<>();
  private final Drafting map;
  private int unread;
  private int homeless;
  private String firstUnread = "";

  Scores(Drafting map) {
    this.map = map;
  }

  /** Takes a feeling; one without a score and words is counted as not read. */
  void take(Handle place, Handle persona, Feeling feeling, Scale scale, String cell) {
    feeling
        .on(scale)
        .ifPresent(
            score ->
                values
                    .computeIfAbsent(new Moment(place, persona), moment -> new ArrayList<>())
                    .add(score));
    if (feeling.number().isPresent() && feeling.on(scale).isEmpty()) {
      unread(cell);
    }
    Text word = Text.clean(feeling.word()).strip();
    Text quote = Text.clean(feeling.quote()).strip();
    if (!word.isBlank() || !quote.isBlank()) {
      map.tell(place, persona, word, quote);
    }
  }

  private void unread(String cell) {
    firstUnread = unread == 0 ? cell : firstUnread;
    unread++;
  }

  /** Counts one that is of no stage. */
  void homeless() {
    homeless++;
  }

  /** How many numbers were on no scale. */
  int unread() {
    return unread;
  }

  /** The first of those. */
  String firstUnread() {
    return firstUnread;
  }

  /** How many were of no stage. */
  int homelessOnes() {
    return homeless;
  }

  /** Puts them onto the map. */
  void write() {
    values.forEach((moment, scores) -> map.scores(moment.place(), moment.persona(), scores));
  }
}
