package io.mapwalk.deliverable.markdown;

import io.mapwalk.journey.Handle;
import io.mapwalk.journey.JourneyMap;
import io.mapwalk.journey.OrderKey;
import io.mapwalk.journey.element.Element;
import io.mapwalk.journey.element.ElementKind;
import io.mapwalk.journey.element.Touchpoint;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Gives what is new, and what was moved in the document, its place in the order of the map. */
final class Sequence {

  // These stand in the order of their weight or their day, which is drawn from what they say.
  private static final Set<String> RANKED = Set.of("pains", "ideas", "actions");

  private final JourneyMap base;
  private final Written before;
  private final Scene scene;
  private final Set<Handle> begun;
  private final boolean whole;
  private final Set<Handle> placed = new HashSet<>();

  /**
   * @param whole whether lists are written in the order of the map throughout
   */
  Sequence(JourneyMap base, Written before, Scene scene, Set<Handle> begun, boolean whole) {
    this.whole = whole;
    this.base = base;
    this.before = before;
    this.scene = scene;
    this.begun = begun;
  }

  /** Orders what the document says, list by list. */
  void order(List<Saying> now, Tellings tellings) {
    Map<String, List<Handle>> then = lists(before.sayings(), tellings);
    lists(now, tellings)
        .forEach(
            (list, handles) -> {
              String role = list.substring(0, list.indexOf('\n'));
              List<Handle> old = then.getOrDefault(list, List.of());
              if (!handles.equals(old)) {
                order(handles, whole || !RANKED.contains(role));
              }
            });
  }

  private static Map<String, List<Handle>> lists(List<Saying> sayings, Tellings tellings) {
    Map<String, List<Handle>> lists = new LinkedHashMap<>();
    for (Saying saying : sayings) {
      Optional<Handle> handle = saying.handle();
      boolean counts =
          handle
              .flatMap(id -> tellings.find(saying.role(), id))
              .filter(t -> t.keeps() || t.role().equals("stage") || t.role().equals("persona"))
              .isPresent();
      if (counts) {
        boolean heading = saying.role().equals("stage") || saying.role().equals("persona");
        String list = heading ? saying.role() + "\n" : Written.place(saying);
        lists.computeIfAbsent(list, none -> new ArrayList<>()).add(handle.get());
      }
    }
    return lists;
  }

  private void order(List<Handle> handles, boolean moves) {
    List<Handle> there = handles.stream().filter(handle -> scene.find(handle).isPresent()).toList();
    if (there.isEmpty()) {
      return;
    }
    Set<Handle> stay = moves ? staying(there) : old(there);
    if (!moves) {
      append(there, stay);
      return;
    }
    Optional<OrderKey> last = stay.isEmpty() ? lastBeside(there) : Optional.empty();
    for (int i = 0; i < there.size(); i++) {
      Handle handle = there.get(i);
      Element element = scene.find(handle).orElseThrow();
      if (!stay.contains(handle)) {
        Optional<OrderKey> next = next(there, i, stay, last);
        scene.put(element.ordered(OrderKey.between(last, next)));
      }
      placed.add(handle);
      last = Optional.of(scene.find(handle).orElseThrow().order());
    }
  }

  // A list in which nothing stays comes after all others of its kind.
  private Optional<OrderKey> lastBeside(List<Handle> list) {
    Element first = scene.find(list.get(0)).orElseThrow();
    Set<Handle> inList = new HashSet<>(list);
    return scene.elements().values().stream()
        .filter(element -> element.getClass() == first.getClass())
        .filter(element -> !inList.contains(element.id()))
        .filter(element -> !begun.contains(element.id()) || placed.contains(element.id()))
        .map(Element::order)
        .max(OrderKey::compareTo);
  }

  private Optional<OrderKey> next(
      List<Handle> handles, int from, Set<Handle> stay, Optional<OrderKey> last) {
    for (int i = from + 1; i < handles.size(); i++) {
      if (stay.contains(handles.get(i))) {
        OrderKey key = scene.find(handles.get(i)).orElseThrow().order();
        return Optional.of(key).filter(k -> last.isEmpty() || last.get().compareTo(k) < 0);
      }
    }
    return Optional.empty();
  }

  private void append(List<Handle> handles, Set<Handle> old) {
    List<Handle> fresh = handles.stream().filter(handle -> !old.contains(handle)).toList();
    Optional<OrderKey> last = fresh.isEmpty() ? Optional.empty() : lastBeside(fresh);
    for (Handle handle : fresh) {
      Element element = scene.find(handle).orElseThrow();
      scene.put(element.ordered(OrderKey.between(last, Optional.empty())));
      placed.add(handle);
      last = Optional.of(scene.find(handle).orElseThrow().order());
    }
  }

  private Set<Handle> old(List<Handle> handles) {
    Set<Handle> old = new HashSet<>(handles);
    old.removeAll(begun);
    return old;
  }

  // The longest run that is still in its old order stays; only the others are moved.
  private Set<Handle> staying(List<Handle> handles) {
    Map<Handle, Integer> ranks = ranks(handles);
    List<Handle> candidates =
        handles.stream()
            .filter(ranks::containsKey)
            .filter(handle -> !begun.contains(handle) && isWhereItWas(handle))
            .toList();
    int[] longest = new int[candidates.size()];
    int[] previous = new int[candidates.size()];
    Arrays.fill(previous, -1);
    int end = -1;
    for (int i = 0; i < longest.length; i++) {
      longest[i] = 1;
      for (int j = 0; j < i; j++) {
        boolean follows = ranks.get(candidates.get(j)) < ranks.get(candidates.get(i));
        if (follows && longest[j] + 1 > longest[i]) {
          longest[i] = longest[j] + 1;
          previous[i] = j;
        }
      }
      end = end < 0 || longest[i] > longest[end] ? i : end;
    }
    Set<Handle> stay = new HashSet<>();
    for (int i = end; i >= 0; i = previous[i]) {
      stay.add(candidates.get(i));
    }
    return stay;
  }

  private boolean isWhereItWas(Handle handle) {
    return !(scene.find(handle).orElseThrow() instanceof Touchpoint touchpoint)
        || base.find(Touchpoint.class, handle)
            .filter(old -> old.stage().equals(touchpoint.stage()))
            .isPresent();
  }

  private Map<Handle, Integer> ranks(List<Handle> handles) {
    Map<Handle, Integer> ranks = new LinkedHashMap<>();
    ElementKind.of(handles.get(0))
        .ifPresent(kind -> base.all(kind.type()).forEach(e -> ranks.put(e.id(), ranks.size())));
    return ranks;
  }
}
