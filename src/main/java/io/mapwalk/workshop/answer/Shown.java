package io.mapwalk.workshop.answer;

import io.mapwalk.journey.Handle;
import io.mapwalk.journey.JourneyMap;
import io.mapwalk.journey.Refused;
import io.mapwalk.journey.element.Dated;
import io.mapwalk.journey.element.Element;
import io.mapwalk.journey.element.Idea;
import io.mapwalk.journey.element.Owned;
import io.mapwalk.journey.element.Touchpoint;
import io.mapwalk.journey.element.Worded;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is there already, as lines to show with a prompt. */
final class Shown {

  private Shown() {}

  static <E extends Element & Worded> List<String> worded(Scene scene, Class<E> type) {
    return scene.map().all(type).stream().map(e -> e.id() + " " + e.text()).toList();
  }

  static <E extends Element & Worded & Owned> List<String> owned(Scene scene, Class<E> type) {
    return scene.map().all(type).stream()
        .map(e -> e.id() + " " + e.text() + promised(scene, e))
        .toList();
  }

  private static String promised(Scene scene, Owned element) {
    Optional<LocalDate> due =
        element instanceof Dated dated ? dated.due() : Optional.<LocalDate>empty();
    String said =
        Stream.of(element.owner().value(), due.map(scene.messages()::day).orElse(""))
            .filter(part -> !part.isBlank())
            .collect(Collectors.joining(", "));
    return said.isEmpty() ? "" : (element.owner().isBlank() ? ", " : " @") + said;
  }

  static List<String> numbered(Scene scene, Function<Touchpoint, String> value) {
    Map<String, List<Integer>> byValue = new LinkedHashMap<>();
    int number = 0;
    for (Touchpoint touchpoint : scene.map().touchpoints()) {
      number++;
      String said = value.apply(touchpoint);
      if (!said.isEmpty()) {
        byValue.computeIfAbsent(said, key -> new ArrayList<>()).add(number);
      }
    }
    return byValue.entrySet().stream()
        .map(
            e ->
                e.getKey()
                    + ": "
                    + String.join(" ", e.getValue().stream().map(String::valueOf).toList()))
        .toList();
  }

  static List<String> ideas(Scene scene, Function<Idea, String> value) {
    List<Idea> ideas = scene.map().all(Idea.class);
    boolean any = ideas.stream().map(value).anyMatch(Predicate.not(String::isEmpty));
    return any
        ? ideas.stream()
            .map(i -> i.id() + " " + Excerpt.of(i.text().value(), 42) + "  " + value.apply(i))
            .toList()
        : List.of();
  }

  static Idea idea(Draft draft, String typed) {
    String handle = typed.matches("\\d+") ? "i" + typed : typed;
    return Handle.parse(handle)
        .flatMap(h -> draft.map().find(Idea.class, h))
        .orElseThrow(() -> new Refused("workshop.no-such-idea", typed));
  }

  static String words(Draft draft, Handle element) {
    JourneyMap map = draft.map();
    return map.find(Worded.class, element).map(w -> w.text().value()).orElse(element.value());
  }

  static String digits(OptionalInt number) {
    return number.isPresent() ? String.valueOf(number.getAsInt()) : ".";
  }
}
