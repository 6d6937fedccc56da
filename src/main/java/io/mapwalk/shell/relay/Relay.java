package io.mapwalk.shell.relay;

import io.mapwalk.journey.Refused;
import io.mapwalk.shell.console.Console;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.BeansException;
import org.springframework.shell.core.command.ExitStatus;

/**
 * What becomes of a command while another process has the archive open: it is done by that one, if
 * it stays; if it only looks something up, it is waited for.
 */
public final class Relay {

  private static final int TRIES = 200;
  private static final int TRIES_UNSAID = 30;
  private static final long PAUSE_MILLIS = 50;

  private final Messenger messenger;

  /**
   * @param messenger takes commands to the other process
   */
  public Relay(Messenger messenger) {
    this.messenger = messenger;
  }

  /** Runs a command in this process. */
  @FunctionalInterface
  public interface Work {

    /** Runs it, from its beginning. */
    ExitStatus run() throws Exception;
  }

  /**
   * Runs a command here, or where the archive is open.
   *
   * @param words the argument list
   * @param console where it was typed
   * @param converses whether it reads answers, so that it cannot be done elsewhere
   * @param work runs it here; refused before anything is done if the archive cannot be opened
   * @throws Exception what the command throws; that of the held archive too, if it cannot be done
   *     elsewhere or nobody lets go of it within ten seconds
   */
  public ExitStatus run(List<String> words, Console console, boolean converses, Work work)
      throws Exception {
    for (int tries = 1; ; tries++) {
      try {
        return work.run();
      } catch (Exception refused) {
        boolean held = isHeld(refused) && !console.inShell();
        if (held && !converses) {
          Optional<ExitStatus> status = messenger.hand(words, console);
          if (status.isPresent()) {
            return status.get();
          }
        }
        if (!held || tries == TRIES || (converses && messenger.isAnswered())) {
          throw refused;
        }
        if (tries == TRIES_UNSAID) {
          console.say("shell.relay.waiting");
        }
        Thread.sleep(PAUSE_MILLIS);
      }
    }
  }

  /**
   * Whether something failed because another process has the archive open.
   *
   * @param failure what a command threw
   */
  public static boolean isHeld(Throwable failure) {
    Throwable reason = failure;
    while (reason instanceof BeansException && reason.getCause() != null) {
      reason = reason.getCause();
    }
    return reason instanceof Refused refused && refused.code().startsWith("archive.held");
  }
}
