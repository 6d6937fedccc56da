package io.mapwalk.shell.console;

import io.mapwalk.journey.Messages;
import io.mapwalk.terminal.Line;
import io.mapwalk.terminal.Look;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jline.terminal.Terminal;
import org.springframework.shell.core.InputReader;

/**
 * What a command speaks through. Results go to {@link #out()}; prompts, messages, progress and
 * errors to {@link #err()}; answers come from {@link #in()} when they are piped, and from a reader
 * on {@link #terminal()} when a person types them. The terminal is opened by the first who asks for
 * it, because most commands never do and opening costs time.
 *
 * <p>It is handed to commands as Spring Shell's {@link InputReader}; see {@link
 * io.mapwalk.shell.command.Call#console()}.
 */
public final class Console implements InputReader, AutoCloseable {

  private static final Pattern MARKED = Pattern.compile("[~!+-] ");

  private final Outlets outlets;
  private final LineSource in;
  private final Messages messages;
  private final Surroundings surroundings;
  private final boolean plain;
  private final boolean inShell;
  private final Screen screen;

  private Console(
      Outlets outlets,
      LineSource in,
      Messages messages,
      Surroundings surroundings,
      boolean plain,
      boolean inShell,
      Screen screen) {
    this.outlets = outlets;
    this.in = in;
    this.messages = messages;
    this.surroundings = surroundings;
    this.plain = plain;
    this.inShell = inShell;
    this.screen = screen;
  }

  private Console(
      Outlets outlets, LineSource in, Messages messages, Surroundings surroundings, boolean plain) {
    this(
        outlets, in, messages, surroundings, plain, false, new Screen(surroundings, outlets.out()));
  }

  /**
   * The console of this process.
   *
   * @param messages the sentences
   * @param languageAsked whether their language was asked for, not only taken from the system
   * @param plain whether to write plain text
   * @param clock tells how long work takes
   */
  public static Console ofProcess(
      Messages messages, boolean languageAsked, boolean plain, Clock clock) {
    Surroundings surroundings = Surroundings.ofProcess(languageAsked, plain);
    // Not System.out: its encoding is the platform's, and a file written for others is UTF-8.
    Outlets outlets =
        Outlets.seen(
            new FileOutputStream(FileDescriptor.out),
            new FileOutputStream(FileDescriptor.err),
            surroundings.charset(),
            Interrupts.CTRL_C,
            clock);
    return new Console(outlets, new LineSource(System.in), messages, surroundings, plain);
  }

  /**
   * A console without a terminal, over the streams given.
   *
   * @param in what is answered, in UTF-8
   * @param out where results go
   * @param err where messages go
   * @param width the columns to use
   */
  public static Console over(InputStream in, Writer out, Writer err, Messages messages, int width) {
    Surroundings surroundings = Surroundings.without(width);
    return new Console(Outlets.over(out, err), new LineSource(in), messages, surroundings, false);
  }

  /**
   * A console that somebody else writes on: nothing can be asked there.
   *
   * @param out where its results go, in UTF-8
   * @param err where its messages go, in UTF-8
   * @param messages the sentences in its language
   * @param manner how it is written there
   * @param folder the folder it was started in
   */
  public static Console of(
      OutputStream out, OutputStream err, Messages messages, Manner manner, Path folder) {
    return of(Outlets.into(out, err), messages, manner, folder);
  }

  /**
   * The console of another process, whose command this one runs: nothing can be asked there, but
   * whoever waits sees how far it has come, and can have it stopped.
   *
   * @param out where its results go, in UTF-8
   * @param err where its messages go, in UTF-8
   * @param messages the sentences in its language
   * @param manner how it is written there
   * @param folder the folder it was started in
   * @param sign how its work is stopped
   * @param clock tells how long its work takes
   */
  public static Console of(
      OutputStream out,
      OutputStream err,
      Messages messages,
      Manner manner,
      Path folder,
      StopSign sign,
      Clock clock) {
    Outlets outlets = Outlets.seen(out, err, StandardCharsets.UTF_8, sign, clock);
    return of(outlets, messages, manner, folder);
  }

  private static Console of(Outlets outlets, Messages messages, Manner manner, Path folder) {
    return new Console(
        outlets,
        new LineSource(InputStream.nullInputStream()),
        messages,
        Surroundings.of(manner, folder),
        manner.look().plain());
  }

  /**
   * How a console is written on.
   *
   * @param terminal whether a person reads the results
   * @param width the columns there are
   * @param look in which colours, with which signs
   * @param languageAsked whether the user asked for the language of the messages
   * @param redraws whether a line of the messages can be drawn anew
   */
  public record Manner(
      boolean terminal, int width, Look look, boolean languageAsked, boolean redraws) {}

  /** How this console is written on. */
  public Manner manner() {
    return new Manner(outIsTerminal(), width(), look(), languageAsked(), redraws());
  }

  /** This console, for a command that is to draw without lines, symbols and colours. */
  public Console asPlain() {
    return new Console(outlets, in, messages, surroundings, true, inShell, screen);
  }

  /** This console, for commands typed inside the interactive shell. */
  public Console asShell() {
    return new Console(outlets, in, messages, surroundings, plain, true, screen);
  }

  /** This console, with other sentences. */
  public Console speaking(Messages other) {
    return new Console(outlets, in, other, surroundings, plain, inShell, screen);
  }

  /** Where results go: standard output. Flushed when a command ends. */
  public PrintWriter out() {
    return outlets.out();
  }

  /**
   * Where results go that are no text, after what was written to {@link #out()}. Not to be closed:
   * inside the shell more comes after it.
   */
  public OutputStream bytes() {
    outlets.out().flush();
    return outlets.bytes();
  }

  /** The file of a path that somebody typed; it begins in the folder they are in. */
  public Path file(String typed) {
    return surroundings.folder().resolve(typed);
  }

  /** What a file is called in the folder the user is in. */
  public String name(Path file) {
    Path folder = surroundings.folder();
    return (folder.isAbsolute() && file.startsWith(folder) ? folder.relativize(file) : file)
        .toString();
  }

  /** Where prompts, messages, progress and errors go: standard error. Flushed with every line. */
  public PrintWriter err() {
    return outlets.err();
  }

  /** The lines of standard input; not to be used when it is {@link #interactive()}. */
  public LineSource in() {
    return in;
  }

  /** Writes a sentence as a message; broken between words where a person reads it. */
  public void say(String key, Object... arguments) {
    tell(messages.text(key, arguments));
  }

  /**
   * Writes a message that is a sentence already, as {@link #say} does. Whatever somebody else's
   * words in it hold, the terminal obeys nothing of it.
   */
  public void tell(String sentence) {
    boolean read = interactive() && outIsTerminal();
    List<Line> lines = read ? folded(sentence) : List.of(Line.of(sentence));
    lines.forEach(one -> err().println(look().print(one)));
  }

  /** Writes a line of a result: as it is for a program, and so that a terminal obeys nothing. */
  public void show(String line) {
    out().println(outIsTerminal() ? look().print(Line.of(line)) : line);
  }

  /**
   * Puts out a line of results, folded where it is wider than a terminal. What follows a mark, such
   * as that of something new, stands beneath its words; told plainly the words do without it.
   */
  public void showWrapped(String line) {
    if (!outIsTerminal()) {
      show(line);
      return;
    }
    folded(line).forEach(part -> out().println(look().print(part)));
  }

  private List<Line> folded(String line) {
    String mark = MARKED.matcher(line).lookingAt() ? line.substring(0, 2) : "";
    Line words = Line.of(line.substring(mark.length()));
    if (look().plain()) {
      return words.wrapped(width());
    }
    List<Line> parts = new ArrayList<>();
    for (Line part : words.wrapped(Math.max(1, width() - mark.length()))) {
      parts.add(Line.of(parts.isEmpty() ? mark : " ".repeat(mark.length())).plus(part));
    }
    return parts;
  }

  /** The sentences in the user's language. */
  public Messages messages() {
    return messages;
  }

  /** Whether the user asked for the language of the sentences; if not, the system speaks it. */
  public boolean languageAsked() {
    return surroundings.languageAsked();
  }

  /** Whether a person types the answers. If not, they are lines of {@link #in()}. */
  public boolean interactive() {
    return surroundings.inIsTerminal();
  }

  /** Whether a person reads the results; if not, they go into a file or to another program. */
  public boolean outIsTerminal() {
    return surroundings.outIsTerminal();
  }

  /** Whether the user asked for plain text: no box-drawing, no symbols beyond ASCII, no colours. */
  public boolean plain() {
    return plain;
  }

  /** Whether the command was typed inside the interactive shell. */
  public boolean inShell() {
    return inShell;
  }

  /** Whether a line of the messages can be drawn anew: a terminal of a person who sees it. */
  public boolean redraws() {
    return surroundings.redraws() && !plain;
  }

  /** What the work of one command tells how far it has come, and is stopped by. */
  public Attended progress() {
    return outlets
        .live()
        .<Attended>map(
            live ->
                new ProgressLine(
                    this, live.line(), outlets.interrupts(), live.clock(), Beat.THREAD))
        .orElse(Attended.UNSEEN);
  }

  /**
   * Hears when whoever waits wants the work stopped.
   *
   * @param stop what to do then, on a thread of its own
   * @return what ends the listening
   */
  public Runnable whenStopped(Runnable stop) {
    return outlets.interrupts().listen(stop);
  }

  /** The columns for a message that must not be wrapped, as far as known; a few where it is not. */
  int messageWidth() {
    return screen.messageWidth();
  }

  /** How things are written on {@link #out()}: in which colours, with which signs. */
  public Look look() {
    if (plain) {
      return outIsTerminal() ? Look.SPOKEN : Look.PLAIN;
    }
    return surroundings.look();
  }

  /** The columns there are: {@code COLUMNS}, else the terminal's, else 80. */
  public int width() {
    return screen.width();
  }

  /** The terminal, opened by the first call; a dumb one where there is none. */
  public Terminal terminal() {
    return screen.terminal();
  }

  /** Writes out what is still held back. */
  public void flush() {
    out().flush();
    err().flush();
  }

  /** Flushes, and closes the terminal if it was opened. */
  @Override
  public void close() {
    flush();
    screen.close();
  }
}
