package io.mapwalk.shell.workshop;

import io.mapwalk.archive.Archive;
import io.mapwalk.journey.element.SessionStatus;
import io.mapwalk.shell.Welcome;
import io.mapwalk.shell.console.Console;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jline.reader.EndOfFileException;
import org.jline.reader.LineReader;
import org.jline.reader.LineReaderBuilder;
import org.jline.reader.UserInterruptException;
import org.springframework.beans.factory.ObjectProvider;

/**
 * Greets who opens the shell: go on, start new, look around. Names of clients and maps do not
 * appear before a key was pressed, for the screen may already be on the wall.
 */
public final class WorkshopWelcome implements Welcome {

  private static final int SHORTEST = 3;

  private final ObjectProvider<Archive> archive;

  /** A welcome that knows whether there is something to go on with. */
  public WorkshopWelcome(ObjectProvider<Archive> archive) {
    this.archive = archive;
  }

  @Override
  public Optional<List<String>> greet(Console console) {
    boolean paused =
        archive.getObject().maps().stream()
            .anyMatch(map -> map.session().filter(s -> s != SessionStatus.FINISHED).isPresent());
    List<String> keys = new ArrayList<>();
    console.say("shell.welcome");
    if (paused) {
      keys.add("resume");
    }
    keys.addAll(List.of("start", "demo", "look"));
    for (int i = 0; i < keys.size(); i++) {
      console.say("shell.welcome.choice", i + 1, console.messages().text(key(keys.get(i))));
    }
    String typed = ask(console);
    int chosen = typed.matches("[1-9]") ? Integer.parseInt(typed) - 1 : -1;
    if (chosen >= 0 && chosen < keys.size()) {
      return words(keys.get(chosen));
    }
    // Whoever types a command at once means it.
    return typed.length() >= SHORTEST
        ? Optional.of(List.of(typed.split("\\s+")))
        : Optional.empty();
  }

  private static String key(String choice) {
    return "shell.welcome." + choice;
  }

  private static String ask(Console console) {
    LineReader reader = LineReaderBuilder.builder().terminal(console.terminal()).build();
    try {
      String prompt = console.messages().text("shell.welcome.prompt") + " ";
      return reader.readLine(prompt).strip();
    } catch (UserInterruptException | EndOfFileException none) {
      return "";
    }
  }

  private static Optional<List<String>> words(String choice) {
    return switch (choice) {
      case "resume" -> Optional.of(List.of("workshop", "resume"));
      case "start" -> Optional.of(List.of("workshop", "start"));
      case "demo" -> Optional.of(List.of("demo"));
      default -> Optional.of(List.of("map", "list"));
    };
  }
}
