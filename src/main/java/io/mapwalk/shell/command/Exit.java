package io.mapwalk.shell.command;

import org.springframework.shell.core.command.ExitStatus;

/** The exit statuses that scripts rely on. Spring Shell's own are negative. */
public final class Exit {

  /** Done. */
  public static final ExitStatus DONE = ExitStatus.OK;

  /** It could not be done. */
  public static final ExitStatus COULD_NOT = new ExitStatus(1, "could not");

  /** It was asked for wrongly. */
  public static final ExitStatus MISUSE = new ExitStatus(2, "wrong usage");

  /** It was stopped with Ctrl-C; as shells say it of whatever is [POSIX: 128 and the signal]. */
  public static final ExitStatus STOPPED = new ExitStatus(130, "stopped");

  private Exit() {}

  /** The status given, or ours for one of Spring Shell's. */
  public static ExitStatus of(ExitStatus status) {
    if (status.equals(ExitStatus.USAGE_ERROR)) {
      return MISUSE;
    }
    return status.code() < 0 ? COULD_NOT : status;
  }
}
