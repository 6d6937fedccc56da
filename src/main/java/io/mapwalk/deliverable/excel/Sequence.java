package io.mapwalk.deliverable.excel;

import io.mapwalk.journey.OrderKey;
import io.mapwalk.journey.element.Element;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Brings elements into an order by moving as few of them as can be. */
final class Sequence {

  private static final long UNTOUCHED = 1_000_000;

  private Sequence() {}

  /**
   * Those that must get another place, each with its new one.
   *
   * @param wanted the elements in the order they should have
   * @param loose those of them whose place means nothing, because they are new there
   * @param touched those of them that somebody moved, which are moved rather than others
   */
  @SuppressWarnings("unchecked")
  static <E extends Element> List<E> moved(List<E> wanted, Set<E> loose, Set<E> touched) {
    Set<Integer> kept = heaviestRun(wanted, loose, touched);
    List<E> moved = new ArrayList<>();
    Optional<OrderKey> before = Optional.empty();
    for (int i = 0; i < wanted.size(); i++) {
      if (kept.contains(i)) {
        before = Optional.of(wanted.get(i).order());
        continue;
      }
      Optional<OrderKey> low = before;
      Optional<OrderKey> after =
          kept.stream()
              .sorted()
              .filter(after(i))
              .map(k -> wanted.get(k).order())
              .filter(key -> low.isEmpty() || key.compareTo(low.get()) > 0)
              .findFirst();
      OrderKey key = OrderKey.between(before, after);
      moved.add((E) wanted.get(i).ordered(key));
      before = Optional.of(key);
    }
    return moved;
  }

  private static java.util.function.Predicate<Integer> after(int place) {
    return other -> other > place;
  }

  // The places of the longest run of elements that are in order already [longest increasing
  // subsequence]; of runs as long, the one with fewer that somebody moved.
  private static <E extends Element> Set<Integer> heaviestRun(
      List<E> wanted, Set<E> loose, Set<E> touched) {
    long[] weight = new long[wanted.size()];
    int[] from = new int[wanted.size()];
    int best = -1;
    for (int i = 0; i < wanted.size(); i++) {
      from[i] = -1;
      if (loose.contains(wanted.get(i))) {
        continue;
      }
      long before = 0;
      for (int j = 0; j < i; j++) {
        if (weight[j] > before && inOrder(wanted.get(j), wanted.get(i))) {
          before = weight[j];
          from[i] = j;
        }
      }
      weight[i] = before + UNTOUCHED - (touched.contains(wanted.get(i)) ? 1 : 0);
      best = best < 0 || weight[i] > weight[best] ? i : best;
    }
    Set<Integer> run = new HashSet<>();
    for (int i = best; i >= 0; i = from[i]) {
      run.add(i);
    }
    return run;
  }

  // Two that were given the same place stand in the order of their handles.
  private static boolean inOrder(Element one, Element other) {
    int order = one.order().compareTo(other.order());
    return order < 0 || order == 0 && one.id().compareTo(other.id()) < 0;
  }
}
