package io.mapwalk.journey.element;

import io.mapwalk.journey.Text;

/** An element somebody answers for. */
public interface Owned {

  /** Who; blank where nobody was named. */
  Text owner();

  /** The same element in other hands. */
  Element owned(Text other);
}
