package io.mapwalk.shell.console;

import java.util.Map;

/** How many colours may be written to standard output. */
public enum ColourDepth {
  /** None at all: text only, without any escape sequence. */
  NONE,
  /** The sixteen colours every terminal has. */
  SIXTEEN,
  /** The 256 colours of xterm. */
  INDEXED,
  /** Red, green and blue of eight bits each. */
  TRUE;

  /** What a terminal with this environment can show; {@link #NONE} where the user wants none. */
  static ColourDepth of(Map<String, String> environment, boolean windows) {
    String term = environment.getOrDefault("TERM", "");
    if (!environment.getOrDefault("NO_COLOR", "").isEmpty() || term.equals("dumb")) {
      return NONE;
    }
    String colours = environment.getOrDefault("COLORTERM", "");
    if (colours.equals("truecolor")
        || colours.equals("24bit")
        || environment.containsKey("WT_SESSION")) {
      return TRUE;
    }
    if (term.contains("256color")) {
      return INDEXED;
    }
    return term.isEmpty() && !windows ? NONE : SIXTEEN;
  }
}
