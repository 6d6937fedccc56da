package io.mapwalk.journey.element;

import io.mapwalk.journey.Text;

/** An element whose main words can be corrected. */
public interface Worded {

  /** Its main words. */
  Text text();

  /** The same element in other words. */
  Element reworded(Text other);
}
