package io.mapwalk.shell;

import io.mapwalk.journey.Refused;
import io.mapwalk.journey.Stopped;
import io.mapwalk.shell.command.Exit;
import io.mapwalk.shell.command.Misuse;
import io.mapwalk.shell.command.StrictParser;
import io.mapwalk.shell.console.Console;
import io.mapwalk.workshop.template.TemplateFaults;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.util.Set;
import org.springframework.beans.BeansException;
import org.springframework.shell.core.command.ExitStatus;

/**
 * Turns whatever went wrong into one sentence and an exit status. Nobody ever sees a stack trace:
 * what was not expected goes into a log in the home folder, readable for its owner alone.
 */
final class Failures {

  private static final long LARGEST_LOG = 1 << 20;

  private final HomeFolder home;
  private final Clock clock;

  Failures(HomeFolder home, Clock clock) {
    this.home = home;
    this.clock = clock;
  }

  /** Tells the user what went wrong. */
  ExitStatus report(Throwable failure, Console console) {
    console.out().flush();
    if (failure instanceof Misuse misuse) {
      console.tell(misuse.sentence(console.messages(), console.inShell()));
      return Exit.MISUSE;
    }
    if (unwrapped(failure) instanceof Stopped stopped) {
      console.tell(stopped.sentence(console.messages()));
      return Exit.STOPPED;
    }
    console.tell(sentence(unwrapped(failure), console));
    return Exit.COULD_NOT;
  }

  // What is refused while something is made for a command, such as the archive being opened, comes
  // wrapped by Spring.
  private static Throwable unwrapped(Throwable failure) {
    Throwable reason = failure;
    while (reason instanceof BeansException && reason.getCause() != null) {
      reason = reason.getCause();
    }
    return reason;
  }

  private String sentence(Throwable failure, Console console) {
    if (failure instanceof Refused refused) {
      return refused.sentence(console.messages());
    }
    if (failure instanceof TemplateFaults faults) {
      String id = faults.fileName().replaceFirst("\\.md$", "");
      int number = faults.faults().size();
      return console
          .messages()
          .text("shell.template.unusable", faults.fileName(), number, StrictParser.shown(id));
    }
    if (failure instanceof UncheckedIOException unchecked) {
      return sentence(unchecked.getCause(), console);
    }
    if (failure instanceof InvalidPathException path) {
      return console.messages().text("shell.failed.path", StrictParser.shown(path.getInput()));
    }
    if (failure instanceof FileSystemException file && file.getFile() != null) {
      return console.messages().text(key(file), file.getFile(), reason(file));
    }
    if (failure instanceof OutOfMemoryError) {
      return console.messages().text("shell.failed.memory");
    }
    return write(failure)
        ? console.messages().text("shell.failed.logged", home.log())
        : console.messages().text("shell.failed.not-logged", home.log(), failure.toString());
  }

  private static String key(FileSystemException failure) {
    if (failure instanceof NoSuchFileException) {
      return "shell.failed.file-missing";
    }
    if (failure instanceof AccessDeniedException) {
      return "shell.failed.file-denied";
    }
    if (failure instanceof FileAlreadyExistsException) {
      return "shell.failed.file-exists";
    }
    return "shell.failed.file";
  }

  private static String reason(FileSystemException failure) {
    return failure.getReason() == null ? "" : failure.getReason();
  }

  private boolean write(Throwable failure) {
    StringWriter details = new StringWriter();
    PrintWriter writer = new PrintWriter(details);
    writer.println(clock.instant());
    failure.printStackTrace(writer);
    try {
      Path log = home.log();
      OwnerOnly.create(log);
      boolean full = Files.size(log) > LARGEST_LOG;
      Set<OpenOption> how =
          Set.of(
              StandardOpenOption.WRITE,
              full ? StandardOpenOption.TRUNCATE_EXISTING : StandardOpenOption.APPEND);
      Files.writeString(
          log, details.toString(), StandardCharsets.UTF_8, how.toArray(OpenOption[]::new));
      return true;
    } catch (IOException | RuntimeException e) {
      return false;
    }
  }
}
