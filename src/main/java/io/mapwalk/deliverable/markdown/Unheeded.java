package io.mapwalk.deliverable.markdown;

import io.mapwalk.journey.Handle;
import io.mapwalk.journey.JourneyMap;
import io.mapwalk.journey.element.ElementKind;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Says of everything that somebody changed in a document, and that is read nowhere, where it would
 * have to be changed. What is drawn like that now, because its source was changed too, is as it
 * should be and not spoken of.
 */
final class Unheeded {

  private final MapNames names;
  private final Tellings tellings;
  private final Earlier earlier;
  private final Function<JourneyMap, Written> telling;
  private final Scene scene;
  // Told only where it is asked for, since telling a large map takes a while.
  private Optional<Written> result = Optional.empty();

  /**
   * @param earlier what the document said when it was written
   * @param telling what it would say of a map
   * @param scene takes what is to be said
   */
  Unheeded(
      MapNames names,
      Tellings tellings,
      Earlier earlier,
      Function<JourneyMap, Written> telling,
      Scene scene) {
    this.names = names;
    this.tellings = tellings;
    this.earlier = earlier;
    this.telling = telling;
    this.scene = scene;
  }

  /**
   * Says it.
   *
   * @param after what the document says now
   * @param now the same, as far as it speaks of elements
   * @param unchecked statements that are listed as unproven, with words they do not have
   * @param map what came of it
   */
  void remark(Written after, List<Saying> now, List<Saying> unchecked, JourneyMap map) {
    after.unknown().forEach(heading -> scene.remark("unknown-part", heading));
    after.unknownColumns().stream()
        .distinct()
        .forEach(heading -> scene.remark("unknown-column", heading));
    // Of a map that is not here nothing is drawn yet.
    if (earlier.isEmpty()) {
      return;
    }
    titles(after);
    rows(now);
    words(now, map);
    numbers(now, map);
    unchecked.stream()
        .filter(saying -> !result(map).sayings().contains(saying))
        .forEach(saying -> scene.remark("unchecked", saying.main().text(), names.say("owner")));
    drawn(after, map);
  }

  private void titles(Written after) {
    after.titles().stream()
        .filter(title -> !earlier.written().titles().contains(title))
        .filter(title -> !tellings.titles().contains(title))
        .forEach(title -> scene.remark("unknown-title", title));
  }

  // The name of a row is that of its cards; what is kept elsewhere is only listed with them.
  private void rows(List<Saying> now) {
    Set<String> cards = new LinkedHashSet<>();
    now.stream().filter(Unheeded::isCard).map(Saying::group).forEach(cards::add);
    now.stream()
        .filter(saying -> saying.role().equals("lane") && !isCard(saying))
        .filter(saying -> !cards.contains(saying.group()))
        .filter(
            saying -> earlier.of(saying).filter(t -> !t.group().equals(saying.group())).isPresent())
        .forEach(saying -> scene.remark("stays-in-row", of(saying), saying.group()));
  }

  private static boolean isCard(Saying saying) {
    return saying.role().equals("lane")
        && saying.handle().flatMap(ElementKind::of).filter(ElementKind.CARD::equals).isPresent();
  }

  // Words that speak of something else are its own, unless it is called so now.
  private void words(List<Saying> now, JourneyMap map) {
    List<Saying> other =
        now.stream()
            .filter(saying -> !saying.main().isBlank() && isDrawn(saying))
            .filter(
                saying ->
                    earlier.of(saying).filter(s -> !s.main().equals(saying.main())).isPresent())
            .toList();
    if (other.isEmpty()) {
      return;
    }
    Map<String, Saying> called = Earlier.byKey(result(map));
    other.stream()
        .filter(
            saying ->
                Optional.ofNullable(called.get(saying.key()))
                    .filter(said -> said.main().equals(saying.main()))
                    .isEmpty())
        .forEach(saying -> scene.remark("drawn", saying.main().text()));
  }

  private boolean isDrawn(Saying saying) {
    return saying.handle().isPresent()
        && tellings.of(saying).stream().allMatch(told -> told.main().value().isEmpty());
  }

  // Whoever counts anew after a line that came between is right.
  private void numbers(List<Saying> now, JourneyMap map) {
    String label = names.say("number");
    List<Saying> other =
        now.stream()
            .filter(saying -> saying.fields().containsKey(label))
            .filter(
                saying ->
                    earlier
                        .of(saying)
                        .filter(s -> !s.field(label).equals(saying.field(label)))
                        .isPresent())
            .toList();
    if (other.isEmpty()) {
      return;
    }
    Map<String, Saying> numbered = Earlier.byKey(result(map));
    other.stream()
        .filter(
            saying ->
                Optional.ofNullable(numbered.get(saying.key()))
                    .filter(said -> said.field(label).equals(saying.field(label)))
                    .isEmpty())
        .findFirst()
        .ifPresent(saying -> scene.remark("number-follows", of(saying)));
  }

  private void drawn(Written after, JourneyMap map) {
    long changed =
        earlier.written().drawn().stream().filter(line -> !after.drawn().contains(line)).count();
    List<String> other =
        after.drawn().stream().filter(line -> !earlier.written().drawn().contains(line)).toList();
    // Where the same was changed in its list too, it is drawn like that.
    Set<String> drawn = other.isEmpty() ? Set.of() : result(map).drawn();
    for (int i = 0; i < other.size(); i++) {
      if (!drawn.contains(other.get(i))) {
        scene.remark(i < changed ? "drawn" : "begins-nothing", other.get(i));
      }
    }
  }

  private Written result(JourneyMap map) {
    if (result.isEmpty()) {
      result = Optional.of(telling.apply(map));
    }
    return result.get();
  }

  private static String of(Saying saying) {
    return saying.handle().map(Handle::value).orElse("");
  }
}
