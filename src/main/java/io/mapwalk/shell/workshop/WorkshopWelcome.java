package io.mapwalk.shell.workshop;

import io.mapwalk.archive.Archive;
import io.mapwalk.archive.MapFilter;
import io.mapwalk.shell.Welcome;
import io.mapwalk.shell.console.Console;
import io.mapwalk.shell.hint.Hints;
import java.util.ArrayList;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;

/**
 * Greets who opens the shell: go on, start new, look around. Names of clients and maps do not
 * appear before a key was pressed, for the screen may already be on the wall.
 */
public final class WorkshopWelcome implements Welcome {

  private final ObjectProvider<Archive> archive;
  private final Hints hints;

  /**
   * A welcome that knows whether there is something to go on with.
   *
   * @param archive where the maps are
   * @param hints what is said the first times
   */
  public WorkshopWelcome(ObjectProvider<Archive> archive, Hints hints) {
    this.archive = archive;
    this.hints = hints;
  }

  @Override
  public List<List<String>> greet(Console console) {
    boolean paused = !archive.getObject().maps(MapFilter.UNFINISHED).isEmpty();
    List<List<String>> commands = new ArrayList<>();
    console.say("shell.welcome");
    if (paused) {
      offer(console, commands, "resume", "workshop", "resume");
    }
    offer(console, commands, "start", "workshop", "start");
    offer(console, commands, "demo", "demo");
    offer(console, commands, "look", "map", "list");
    console.say("shell.welcome.choose");
    hints
        .at("welcome")
        .ifPresent(
            hint -> {
              console.say("shell.hint." + hint.key());
              hints.shown(hint);
            });
    return commands;
  }

  private static void offer(
      Console console, List<List<String>> commands, String what, String... words) {
    commands.add(List.of(words));
    String told = console.messages().text("shell.welcome." + what);
    console.say("shell.welcome.choice", commands.size(), told);
  }
}
