package io.mapwalk.journey.element;

import java.time.LocalDate;
import java.util.Optional;

/** An element that somebody sees to by a certain day. */
public interface Dated {

  /** By when; empty where nobody said. */
  Optional<LocalDate> due();

  /** The same element, due on another day, or on none. */
  Element dueOn(Optional<LocalDate> other);
}
