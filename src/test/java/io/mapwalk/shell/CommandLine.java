package io.mapwalk.shell;

import io.mapwalk.archive.Archive;
import io.mapwalk.journey.Messages;
import io.mapwalk.shell.command.Noun;
import io.mapwalk.shell.command.StrictParser;
import io.mapwalk.shell.command.Verbs;
import io.mapwalk.shell.console.Console;
import io.mapwalk.shell.handover.ExportCommands;
import io.mapwalk.shell.handover.ImportCommand;
import io.mapwalk.shell.map.MapFinder;
import io.mapwalk.shell.relay.Messenger;
import io.mapwalk.shell.relay.Relay;
import io.mapwalk.terminal.ColourDepth;
import io.mapwalk.terminal.Look;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.support.StaticListableBeanFactory;

/** Runs command lines in a test, with string buffers in the place of the streams. */
public final class CommandLine {

  /** What a command left behind. */
  public record Ran(int status, String out, String err) {}

  private static final Instant NOW = Instant.parse("2026-11-23T09:00:00Z");

  private final List<Noun> nouns;
  private Path home = Path.of("pom.xml", "no-home-below-a-file");
  private String input = "";
  private int width = 80;
  private boolean shell;
  private boolean terminal;

  private CommandLine(List<Noun> nouns) {
    this.nouns = nouns;
  }

  /** The commands of these nouns, and those about the program. */
  public static CommandLine of(Noun... nouns) {
    List<Noun> all = new ArrayList<>(List.of(nouns));
    all.add(new ProgramCommands());
    return new CommandLine(all);
  }

  /** An archive that is open, as commands are given one. */
  public static ObjectProvider<Archive> providing(Archive archive) {
    return new StaticListableBeanFactory(Map.of("archive", archive)).getBeanProvider(Archive.class);
  }

  /** The commands that bring maps out of an archive and back into it. */
  public static CommandLine exchanging(Archive archive, Clock clock) {
    ObjectProvider<Archive> provider = providing(archive);
    MapFinder finder = new MapFinder(provider);
    return of(
        new ExportCommands(finder, clock),
        new ImportCommand(provider, finder, new Author("Kim"), new SplittableRandom(1)));
  }

  /** With this on standard input. */
  public CommandLine typing(String input) {
    this.input = input;
    return this;
  }

  /** With so many columns. */
  public CommandLine wide(int width) {
    this.width = width;
    return this;
  }

  /** With this home. */
  public CommandLine at(Path home) {
    this.home = home;
    return this;
  }

  /** As if inside the shell. */
  public CommandLine inShell() {
    this.shell = true;
    return this;
  }

  /** As if a person read the results on a terminal. */
  public CommandLine atTerminal() {
    this.terminal = true;
    return this;
  }

  /** Runs a command by its argument list. */
  public Ran run(String... words) {
    return terminal ? runAtTerminal(words) : runOver(words);
  }

  private Ran runAtTerminal(String... words) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Look look = new Look(ColourDepth.NONE, true, false);
    Console.Manner manner = new Console.Manner(true, width, look, false, false);
    Console console = Console.of(out, err, new Messages(Locale.ENGLISH), manner, Path.of(""));
    int status = status(console, words);
    return new Ran(
        status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  private Ran runOver(String... words) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    Console console =
        Console.over(
            new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
            out,
            err,
            new Messages(Locale.ENGLISH),
            width);
    int status = status(console, words);
    return new Ran(status, out.toString(), err.toString());
  }

  private int status(Console console, String... words) {
    Verbs verbs = new Verbs(nouns);
    Relay relay = new Relay(new Messenger(new HomeFolder(home)));
    Failures failures = new Failures(new HomeFolder(home), Clock.fixed(NOW, ZoneOffset.UTC));
    Dispatcher dispatcher = new Dispatcher(verbs, new StrictParser(verbs), failures, relay);
    return dispatcher.run(List.of(words), shell ? console.asShell() : console).code();
  }
}
