package io.mapwalk.terminal;

/** How many colours a terminal can show. */
public enum ColourDepth {
  /** No terminal code at all, neither colour nor bold. */
  NONE,
  /** The sixteen colours of the terminal's own theme. */
  SIXTEEN,
  /** The fixed palette of 256. */
  INDEXED,
  /** Any colour. */
  TRUE
}
