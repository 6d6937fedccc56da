package io.mapwalk.terminal;

/** What a key does on the board. */
public enum BoardKey {
  /** A line up. */
  UP,
  /** A line down. */
  DOWN,
  /** A screen up. */
  PAGE_UP,
  /** A screen down. */
  PAGE_DOWN,
  /** To the beginning. */
  HOME,
  /** To the end. */
  END,
  /** To the stage before. */
  LEFT,
  /** To the stage after. */
  RIGHT,
  /** Nearer: from the outline to everything, from everything to one stage. */
  NEARER,
  /** Farther: the other way round. */
  FARTHER,
  /** The next meaning of the colours. */
  COLOUR,
  /** Begins to type what is looked for. */
  FIND,
  /** Pain points alone, or everything. */
  PAINS,
  /** The next of those who answer for something, or everybody. */
  OWNER,
  /** Everything again. */
  CLEAR,
  /** Leaves. */
  LEAVE
}
