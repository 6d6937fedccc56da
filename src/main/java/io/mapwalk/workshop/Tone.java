package io.mapwalk.workshop;

/** In which voice the guide says something, so that a terminal can make it look so. */
public enum Tone {
  /** The step that begins. */
  HEADING,
  /** What the room is asked. */
  QUESTION,
  /** How an answer may be given. */
  HINT,
  /** What an answer may look like. */
  EXAMPLE,
  /** What is there already. */
  KNOWN,
  /** What was understood, and where it went. */
  ECHO,
  /** Something worth knowing now, such as the clock. */
  WARNING,
  /** Why a line was not taken. */
  REFUSAL,
  /** Advice for the facilitator alone. */
  COACHING,
  /** Anything else. */
  PLAIN
}
