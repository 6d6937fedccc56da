package io.mapwalk.workshop.answer;

import io.mapwalk.journey.Handle;
import io.mapwalk.journey.JourneyMap;
import io.mapwalk.journey.Refused;
import io.mapwalk.journey.element.Touchpoint;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Fills one lane across the map: values in journey order ({@code web; phone, email; .}), where a
 * dot leaves a place as it is, or one value for a list of places ({@code Marketing: 1-4 9}).
 */
final class TouchpointSweep implements AnswerTaker {

  private static final int MOST_COMING = 4;
  private static final int LONGEST_COMING = 30;

  /** Fills one place. */
  @FunctionalInterface
  interface Filler {
    /** Puts a value to a touchpoint, and gives it in the words it was understood in. */
    String fill(Scene scene, Draft draft, Handle touchpoint, String value);
  }

  private final Filler filler;
  private final Function<Scene, List<String>> known;
  private final Offer offer;

  /** What such a lane can be filled with. */
  interface Offer {
    /** The entries of the list, with their numbers. */
    List<String> entries(Scene scene);

    /** The list in a sentence, to be shown with the question. */
    String hint(Scene scene);
  }

  /**
   * @param filler fills one place
   * @param known what is there now
   * @param offer what it can be filled with
   */
  TouchpointSweep(Filler filler, Function<Scene, List<String>> known, Offer offer) {
    this.filler = filler;
    this.known = known;
    this.offer = offer;
  }

  @Override
  public Listening listening() {
    return Listening.SWEEP;
  }

  @Override
  public void take(Scene scene, Draft draft, String line) {
    if (draft.map().touchpoints().isEmpty()) {
      throw new Refused("workshop.no-touchpoints-yet");
    }
    List<String> values = Lines.sequence(line);
    if (values.stream().anyMatch(TouchpointSweep::isGroup)) {
      values.stream().filter(v -> !v.isEmpty()).forEach(v -> group(scene, draft, v));
    } else {
      inOrder(scene, draft, values);
    }
  }

  @Override
  public boolean lands() {
    return true;
  }

  @Override
  public List<Handle> places(JourneyMap map) {
    return map.touchpoints().stream().map(Touchpoint::id).toList();
  }

  /**
   * One value for a list of places.
   *
   * @param places the places, as typed
   * @param value the value
   */
  private record Group(String places, String value) {

    // The places may stand first or last, and the value may have colons of its own.
    static Optional<Group> read(String typed) {
      int first = typed.indexOf(':');
      int last = typed.lastIndexOf(':');
      if (first < 1 || last == typed.length() - 1) {
        return Optional.empty();
      }
      String before = typed.substring(0, last).strip();
      String behind = typed.substring(last + 1).strip();
      if (Places.isList(behind) && !before.isEmpty()) {
        return Optional.of(new Group(behind, before));
      }
      String rest = typed.substring(first + 1).strip();
      return Places.isList(typed.substring(0, first)) && !rest.isEmpty()
          ? Optional.of(new Group(typed.substring(0, first), rest))
          : Optional.empty();
    }
  }

  /** Whether a text says one value for a list of places. */
  static boolean isGroup(String value) {
    return Group.read(value).isPresent();
  }

  private void group(Scene scene, Draft draft, String typed) {
    Group group = Group.read(typed).orElseThrow(() -> new Refused("workshop.sweep-mixed", typed));
    List<Handle> found = new Places(draft.map()).touchpoints(group.places());
    String understood = group.value();
    for (Handle place : found) {
      understood = filler.fill(scene, draft, place, group.value());
    }
    draft.echo("workshop.echo.sweep-group", understood, found.size(), names(draft, found));
  }

  private void inOrder(Scene scene, Draft draft, List<String> values) {
    List<Touchpoint> all = draft.map().touchpoints();
    int from = Math.min(scene.answered(), all.size());
    if (values.size() > all.size() - from) {
      throw new Refused("workshop.sweep-too-many", values.size(), all.size() - from, all.size());
    }
    for (int i = 0; i < values.size(); i++) {
      if (!values.get(i).isEmpty() && !values.get(i).equals(".")) {
        filler.fill(scene, draft, all.get(from + i).id(), values.get(i));
      }
    }
    int reached = from + values.size();
    draft.advance(reached - scene.answered());
    if (reached == all.size()) {
      draft.complete();
      draft.echo("workshop.echo.sweep-done", all.size());
    } else {
      draft.echo("workshop.echo.sweep", reached, all.size(), comingUp(all, reached));
    }
  }

  /** The places whose turn comes next, with their numbers. */
  static String comingUp(List<Touchpoint> all, int reached) {
    List<String> next = new ArrayList<>();
    for (int i = reached; i < Math.min(all.size(), reached + MOST_COMING); i++) {
      next.add((i + 1) + " " + Excerpt.of(all.get(i).text().value(), LONGEST_COMING));
    }
    return String.join(" · ", next) + (reached + MOST_COMING < all.size() ? " …" : "");
  }

  /** The words of a few places; blank where they are many. */
  static String names(Draft draft, List<Handle> places) {
    if (places.size() > 3) {
      return "";
    }
    return String.join(
        ", ",
        places.stream()
            .flatMap(h -> draft.map().find(Touchpoint.class, h).stream())
            .map(t -> t.text().value())
            .toList());
  }

  @Override
  public List<String> known(Scene scene) {
    return known.apply(scene);
  }

  @Override
  public String alternatives(Scene scene) {
    return offer.hint(scene);
  }

  @Override
  public List<String> offers(Scene scene, boolean further) {
    return offer.entries(scene);
  }
}
