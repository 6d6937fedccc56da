package io.mapwalk.workshop.template;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Gathers what is wrong in one file, so that its author hears everything at once. */
final class Faults {

  private final List<Fault> found = new ArrayList<>();

  /** Notes a fault on a line counted from 1. */
  void add(int line, String code, Object... args) {
    Fault fault = new Fault(line, code, List.of(args));
    if (!found.contains(fault)) {
      found.add(fault);
    }
  }

  /** Whether nothing was found so far. */
  boolean none() {
    return found.isEmpty();
  }

  /** Everything found, by line. */
  List<Fault> byLine() {
    return found.stream().sorted(Comparator.comparingInt(Fault::line)).toList();
  }
}
