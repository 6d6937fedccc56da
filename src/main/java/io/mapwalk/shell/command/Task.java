package io.mapwalk.shell.command;

import java.util.Locale;

/** What people come to do. Help lists commands by task, because nobody looks for a noun. */
public enum Task {
  /** Run a workshop. */
  RUN,
  /** Look at maps. */
  LOOK,
  /** Hand over the result. */
  HANDOVER,
  /** Look after the archive. */
  ARCHIVE,
  /** The program itself: help, version, leaving the shell. */
  PROGRAM;

  /** The word for {@code help WORD}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The key of the heading. */
  public String key() {
    return "shell.task." + word();
  }
}
