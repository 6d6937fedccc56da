package io.mapwalk.shell.console;

import io.mapwalk.journey.Messages;
import io.mapwalk.terminal.Line;
import io.mapwalk.terminal.Look;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jline.terminal.Size;
import org.jline.terminal.Terminal;
import org.jline.terminal.TerminalBuilder;
import org.jspecify.annotations.Nullable;
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

  private final Outlets outlets;
  private final LineSource in;
  private final Messages messages;
  private final Surroundings surroundings;
  private final boolean plain;
  private final boolean inShell;
  private final Screen screen;

  /** The terminal, once it is open; shared by all views of one console. */
  private static final class Screen {
    @Nullable Terminal terminal;
  }

  /**
   * Where things go.
   *
   * @param out results
   * @param err messages
   * @param bytes results that are no text; what {@code out} writes to in the end
   * @param live where it is shown how far work has come; empty where nobody is to know
   * @param interrupts how work is stopped
   */
  private record Outlets(
      PrintWriter out,
      PrintWriter err,
      OutputStream bytes,
      Optional<Live> live,
      Interrupts interrupts) {}

  /**
   * Where it is shown how far work has come.
   *
   * @param line the line it is drawn on
   * @param clock tells how long it takes
   */
  private record Live(LiveLine line, Clock clock) {}

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
    Charset charset = surroundings.charset();
    // Not System.out: its encoding is the platform's, and a file written for others is UTF-8.
    OutputStream said = new FileOutputStream(FileDescriptor.err);
    LiveLine line = new LiveLine(said, charset);
    OutputStream results = line.before(new FileOutputStream(FileDescriptor.out));
    return new Console(
        new Outlets(
            writer(results, charset, false),
            writer(line.before(said), charset, true),
            results,
            Optional.of(new Live(line, clock)),
            Interrupts.CTRL_C),
        new LineSource(System.in),
        messages,
        surroundings,
        plain,
        false,
        new Screen());
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
    PrintWriter results = new PrintWriter(out);
    return new Console(
        new Outlets(
            results,
            new PrintWriter(err, true),
            new WriterStream(results),
            Optional.empty(),
            Interrupts.NONE),
        new LineSource(in),
        messages,
        Surroundings.without(width),
        false,
        false,
        new Screen());
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
    PrintWriter results = writer(out, StandardCharsets.UTF_8, false);
    PrintWriter said = writer(err, StandardCharsets.UTF_8, true);
    Outlets outlets = new Outlets(results, said, out, Optional.empty(), Interrupts.NONE);
    return of(outlets, messages, manner, folder);
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
    LiveLine line = new LiveLine(err, StandardCharsets.UTF_8);
    OutputStream results = line.before(out);
    Outlets outlets =
        new Outlets(
            writer(results, StandardCharsets.UTF_8, false),
            writer(line.before(err), StandardCharsets.UTF_8, true),
            results,
            Optional.of(new Live(line, clock)),
            sign);
    return of(outlets, messages, manner, folder);
  }

  private static Console of(Outlets outlets, Messages messages, Manner manner, Path folder) {
    return new Console(
        outlets,
        new LineSource(InputStream.nullInputStream()),
        messages,
        Surroundings.of(manner, folder),
        manner.look().plain(),
        false,
        new Screen());
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
    Line line = Line.of(sentence);
    List<Line> lines = interactive() && outIsTerminal() ? line.wrapped(width()) : List.of(line);
    lines.forEach(one -> err().println(look().print(one)));
  }

  /** Writes a line of a result: as it is for a program, and so that a terminal obeys nothing. */
  public void show(String line) {
    out().println(outIsTerminal() ? look().print(Line.of(line)) : line);
  }

  /** Puts out a line of results, folded where it is wider than a terminal. */
  public void showWrapped(String line) {
    if (outIsTerminal()) {
      Line.of(line).wrapped(width()).forEach(part -> out().println(look().print(part)));
    } else {
      show(line);
    }
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
    Terminal open = screen.terminal;
    int known = open == null ? surroundings.widthAtStart() : open.getWidth();
    return outIsTerminal() && known > 0 ? known : Surroundings.NARROWEST_USUAL;
  }

  /** How things are written on {@link #out()}: in which colours, with which signs. */
  public Look look() {
    return plain ? Look.PLAIN : surroundings.look();
  }

  /** The columns there are: {@code COLUMNS}, else the terminal's, else 80. */
  public int width() {
    if (surroundings.width() > 0) {
      return surroundings.width();
    }
    if (screen.terminal == null && surroundings.widthAtStart() > 0) {
      return surroundings.widthAtStart();
    }
    int width = terminal().getWidth();
    return width > 0
        ? Math.max(width, Surroundings.NARROWEST)
        : Surroundings.WIDTH_WITHOUT_TERMINAL;
  }

  /** The terminal, opened by the first call; a dumb one where there is none. */
  public Terminal terminal() {
    Terminal open = screen.terminal;
    if (open == null) {
      try {
        boolean real = surroundings.inIsTerminal() || surroundings.outIsTerminal();
        open =
            real
                ? TerminalBuilder.builder().name("mapwalk").system(true).dumb(true).build()
                : TerminalBuilder.builder()
                    .name("mapwalk")
                    .type(Terminal.TYPE_DUMB)
                    .streams(InputStream.nullInputStream(), new WriterStream(out()))
                    .encoding(StandardCharsets.UTF_8)
                    .build();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      // Some programs that run others in a terminal never say how big it is, and JLine would take
      // that for no room at all.
      if (open.getWidth() <= 0 || open.getHeight() <= 0) {
        open.setSize(
            new Size(Surroundings.WIDTH_WITHOUT_TERMINAL, Surroundings.HEIGHT_WITHOUT_TERMINAL));
      }
      screen.terminal = open;
    }
    return open;
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
    Terminal open = screen.terminal;
    if (open != null) {
      screen.terminal = null;
      try {
        open.close();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  private static PrintWriter writer(OutputStream stream, Charset charset, boolean eager) {
    return new PrintWriter(new OutputStreamWriter(stream, charset), eager);
  }
}
