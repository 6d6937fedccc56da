package io.mapwalk.deliverable.handout;

import java.util.ArrayList;
import java.util.List;

/** Cuts a list into neighbouring parts of nearly the same length. */
final class Balanced {

  private Balanced() {}

  /**
   * So many parts, the longer ones first.
   *
   * @param parts how many, from 1 to the length of the list
   */
  static <E> List<List<E>> parts(List<E> list, int parts) {
    List<List<E>> cut = new ArrayList<>();
    int from = 0;
    for (int part = 0; part < parts; part++) {
      int length = list.size() / parts + (part < list.size() % parts ? 1 : 0);
      cut.add(list.subList(from, from + length));
      from += length;
    }
    return cut;
  }

  /** As few parts as possible, none longer than this. */
  static <E> List<List<E>> atMost(List<E> list, int longest) {
    return parts(list, Math.max(1, (list.size() + longest - 1) / longest));
  }
}
