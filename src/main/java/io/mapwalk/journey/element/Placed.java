package io.mapwalk.journey.element;

import io.mapwalk.journey.Handle;
import java.util.Optional;

/** An element that hangs at a stage or a touchpoint, or is still unsorted. */
public interface Placed {

  /** The stage or touchpoint; empty while unsorted. */
  Optional<Handle> at();

  /** The same element elsewhere. */
  Element placed(Optional<Handle> other);
}
