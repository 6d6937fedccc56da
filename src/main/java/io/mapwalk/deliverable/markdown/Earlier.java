package io.mapwalk.deliverable.markdown;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What a document said when it was written, to compare with what it says now. */
final class Earlier {

  private final Written written;
  private final Map<String, Saying> byKey;

  Earlier(Written written) {
    this.written = written;
    this.byKey = byKey(written);
  }

  /** What is said of elements, by what it speaks of and in which role. */
  static Map<String, Saying> byKey(Written written) {
    Map<String, Saying> all = new HashMap<>();
    written.sayings().stream()
        .filter(saying -> saying.handle().isPresent())
        .forEach(saying -> all.put(saying.key(), saying));
    return all;
  }

  /** All of it. */
  Written written() {
    return written;
  }

  /** Whether it spoke of no element, being of a map that is not here. */
  boolean isEmpty() {
    return byKey.isEmpty();
  }

  /** What it said of the same in the same role; empty where that is new. */
  Optional<Saying> of(Saying saying) {
    return saying.ofTheMap()
        ? written.sayings().stream().filter(s -> s.role().equals(saying.role())).findFirst()
        : Optional.ofNullable(byKey.get(saying.key()));
  }
}
