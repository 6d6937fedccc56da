package io.mapwalk.terminal;

/** In which tone something is said to the person at the keyboard. */
public enum Tone {
  /** Told as it is. */
  TEXT,
  /** The heading of a step or a screen. */
  HEADING,
  /** What is asked. */
  QUESTION,
  /** How to answer; may be overlooked. */
  HINT,
  /** What was understood. */
  ECHO,
  /** What deserves attention but stops nothing. */
  WARNING,
  /** What was not taken, and why. */
  REFUSAL,
  /** Advice for the facilitator alone. */
  COACHING,
  /** Something drawn, whose lines are kept as they are. */
  DRAWING
}
