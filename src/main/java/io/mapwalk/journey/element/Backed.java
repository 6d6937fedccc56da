package io.mapwalk.journey.element;

/** A statement that rests on something, or on nothing yet. */
public interface Backed {

  /** What it rests on. */
  Backing backing();

  /** The same statement, resting on something else. */
  Element backed(Backing other);
}
