package io.mapwalk.deliverable.html;

import io.mapwalk.journey.Handle;
import io.mapwalk.journey.JourneyMap;
import io.mapwalk.journey.Text;
import io.mapwalk.journey.element.Action;
import io.mapwalk.journey.element.Owned;
import io.mapwalk.journey.element.PainPoint;
import io.mapwalk.journey.element.Severity;
import io.mapwalk.journey.element.Stage;
import io.mapwalk.journey.element.Touchpoint;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Marks what is on the page with its owner and with how much it hurts there. */
final class Marks {

  private final JourneyMap map;
  private final List<String> owners;

  Marks(JourneyMap map) {
    this.map = map;
    List<String> names = new ArrayList<>();
    List<Owned> owned = new ArrayList<>();
    owned.addAll(map.touchpoints());
    owned.addAll(map.stages());
    owned.addAll(map.all(Action.class));
    for (Owned one : owned) {
      String name = one.owner().value();
      if (!name.isBlank() && number(names, name) < 0) {
        names.add(name);
      }
    }
    this.owners = List.copyOf(names);
  }

  /** Everybody who owns something, in the order of the map; each once, however capitalised. */
  List<String> owners() {
    return owners;
  }

  /** How much it hurts at most anywhere: 0 for nowhere, else 1 to 3. */
  int worst() {
    return map.all(PainPoint.class).stream().mapToInt(Marks::weight).max().orElse(0);
  }

  /** Marks the element begun last as said of places. */
  void at(HtmlWriter html, List<Handle> places) {
    String names =
        places.stream()
            .map(this::owner)
            .map(owner -> number(owners, owner.value()))
            .filter(number -> number >= 0)
            .distinct()
            .map(String::valueOf)
            .collect(Collectors.joining(" "));
    mark(html, names, places.stream().mapToInt(this::pain).max().orElse(0));
  }

  /** Marks the element begun last as a pain point. */
  void pain(HtmlWriter html, PainPoint pain) {
    Text owner = pain.at().map(this::owner).orElse(Text.EMPTY);
    mark(html, name(owner), weight(pain));
  }

  /** Marks the element begun last as somebody's. */
  void owned(HtmlWriter html, Text owner, Optional<Handle> place) {
    mark(html, name(owner), place.map(this::pain).orElse(0));
  }

  private static void mark(HtmlWriter html, String owners, int pain) {
    html.with("data-o", owners).with("data-p", Integer.toString(pain));
  }

  private String name(Text owner) {
    int number = number(owners, owner.value());
    return number < 0 ? "" : Integer.toString(number);
  }

  private Text owner(Handle place) {
    return map.find(Touchpoint.class, place)
        .map(Touchpoint::owner)
        .filter(owner -> !owner.isBlank())
        .or(() -> map.stageOf(place).map(Stage::owner))
        .orElse(Text.EMPTY);
  }

  private int pain(Handle place) {
    return map.at(PainPoint.class, place).stream().mapToInt(Marks::weight).max().orElse(0);
  }

  private static int weight(PainPoint pain) {
    return pain.severity().map(Severity::weight).orElse(1);
  }

  private static int number(List<String> names, String name) {
    String wanted = name.strip().toLowerCase(Locale.ROOT);
    for (int i = 0; i < names.size(); i++) {
      if (names.get(i).strip().toLowerCase(Locale.ROOT).equals(wanted)) {
        return i;
      }
    }
    return -1;
  }
}
