package io.mapwalk.journey.element;

/**
 * What kind of contact a touchpoint is. They come in pairs of which at most one holds; where
 * neither is said, nobody knows.
 */
public enum ContactTrait {
  /** With us, or with somebody who speaks for us [SMI]. */
  DIRECT,
  /** With others who speak about us, such as reviews and friends [SMI]. */
  INDIRECT,
  /** Only one side speaks, as with a banner [SMI]. */
  ONE_WAY,
  /** Both sides speak, as in a shop [SMI]. */
  TWO_WAY,
  /** On ground of our own, such as our pages and forms [Hotjar]. */
  INTERNAL,
  /** On ground of others, such as events and social media [Hotjar]. */
  EXTERNAL,
  /** Customers use it now. */
  USED,
  /** Customers do not use it, or not any more. */
  UNUSED,
  /** It should be used. */
  WANTED,
  /** It should not be used. */
  UNWANTED;

  /** The other one of its pair. */
  public ContactTrait opposite() {
    return values()[ordinal() ^ 1];
  }
}
