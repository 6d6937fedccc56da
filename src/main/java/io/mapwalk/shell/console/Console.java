package io.mapwalk.shell.console;

import io.mapwalk.journey.Messages;
import io.mapwalk.terminal.ColourDepth;
import io.mapwalk.terminal.Line;
import io.mapwalk.terminal.Look;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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

  private static final int WIDTH_WITHOUT_TERMINAL = 80;
  private static final int HEIGHT_WITHOUT_TERMINAL = 24;
  private static final int NARROWEST = 20;
  private static final int WIDEST = 1000;

  private final PrintWriter out;
  private final PrintWriter err;
  private final LineSource in;
  private final Messages messages;
  private final Facts facts;
  private final boolean plain;
  private final boolean inShell;
  private final Screen screen;

  /**
   * What is known about the surroundings.
   *
   * @param inIsTerminal whether a person types on standard input
   * @param outIsTerminal whether a person reads standard output
   * @param width the columns to use, or 0 to ask the terminal
   * @param widthAtStart the columns the terminal had at the start, or 0 if not known
   * @param look how things are written on standard output
   * @param languageAsked whether the user asked for the language of the messages
   */
  private record Facts(
      boolean inIsTerminal,
      boolean outIsTerminal,
      int width,
      int widthAtStart,
      Look look,
      boolean languageAsked) {}

  /** The terminal, once it is open; shared by all views of one console. */
  private static final class Screen {
    @Nullable Terminal terminal;
  }

  private Console(
      PrintWriter out,
      PrintWriter err,
      LineSource in,
      Messages messages,
      Facts facts,
      boolean plain,
      boolean inShell,
      Screen screen) {
    this.out = out;
    this.err = err;
    this.in = in;
    this.messages = messages;
    this.facts = facts;
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
   */
  public static Console ofProcess(Messages messages, boolean languageAsked, boolean plain) {
    Map<String, String> environment = System.getenv();
    String terminals = System.getProperty("mapwalk.terminals");
    // The launcher tells which of 0 and 1 are terminals; without it Java knows only about both.
    boolean both = terminals == null && System.console() != null;
    boolean in = both || (terminals != null && terminals.contains("0"));
    boolean out = both || (terminals != null && terminals.contains("1"));
    boolean windows =
        System.getProperty("os.name", "").toLowerCase(Locale.ROOT).startsWith("windows");
    int width = columns(environment.get("COLUMNS"));
    Charset charset = windows && out ? terminalCharset() : StandardCharsets.UTF_8;
    Facts facts =
        new Facts(
            in,
            out,
            width == 0 && !out ? WIDTH_WITHOUT_TERMINAL : width,
            columns(System.getProperty("mapwalk.columns")),
            Look.of(environment, out, charset.newEncoder().canEncode('─'), plain),
            languageAsked);
    return new Console(
        writer(FileDescriptor.out, charset, false),
        writer(FileDescriptor.err, charset, true),
        new LineSource(System.in),
        messages,
        facts,
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
    return new Console(
        new PrintWriter(out),
        new PrintWriter(err, true),
        new LineSource(in),
        messages,
        new Facts(false, false, width, width, new Look(ColourDepth.NONE, true, false), false),
        false,
        false,
        new Screen());
  }

  /** This console, for a command that is to draw without lines, symbols and colours. */
  public Console asPlain() {
    return new Console(out, err, in, messages, facts, true, inShell, screen);
  }

  /** This console, for commands typed inside the interactive shell. */
  public Console asShell() {
    return new Console(out, err, in, messages, facts, plain, true, screen);
  }

  /** This console, with other sentences. */
  public Console speaking(Messages other) {
    return new Console(out, err, in, other, facts, plain, inShell, screen);
  }

  /** Where results go: standard output. Flushed when a command ends. */
  public PrintWriter out() {
    return out;
  }

  /** Where prompts, messages, progress and errors go: standard error. Flushed with every line. */
  public PrintWriter err() {
    return err;
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
    lines.forEach(one -> err.println(look().print(one)));
  }

  /** Writes a line of a result: as it is for a program, and so that a terminal obeys nothing. */
  public void show(String line) {
    out.println(outIsTerminal() ? look().print(Line.of(line)) : line);
  }

  /** The sentences in the user's language. */
  public Messages messages() {
    return messages;
  }

  /** Whether the user asked for the language of the sentences; if not, the system speaks it. */
  public boolean languageAsked() {
    return facts.languageAsked();
  }

  /** Whether a person types the answers. If not, they are lines of {@link #in()}. */
  public boolean interactive() {
    return facts.inIsTerminal();
  }

  /** Whether a person reads the results; if not, they go into a file or to another program. */
  public boolean outIsTerminal() {
    return facts.outIsTerminal();
  }

  /** Whether the user asked for plain text: no box-drawing, no symbols beyond ASCII, no colours. */
  public boolean plain() {
    return plain;
  }

  /** Whether the command was typed inside the interactive shell. */
  public boolean inShell() {
    return inShell;
  }

  /** How things are written on {@link #out()}: in which colours, with which signs. */
  public Look look() {
    return plain ? Look.PLAIN : facts.look();
  }

  /** The columns there are: {@code COLUMNS}, else the terminal's, else 80. */
  public int width() {
    if (facts.width() > 0) {
      return facts.width();
    }
    if (screen.terminal == null && facts.widthAtStart() > 0) {
      return facts.widthAtStart();
    }
    int width = terminal().getWidth();
    return width > 0 ? Math.max(width, NARROWEST) : WIDTH_WITHOUT_TERMINAL;
  }

  /** The lines there are: the terminal's, or 24 without one. */
  public int height() {
    if (!facts.outIsTerminal()) {
      return HEIGHT_WITHOUT_TERMINAL;
    }
    int height = terminal().getHeight();
    return height > 0 ? height : HEIGHT_WITHOUT_TERMINAL;
  }

  /** The terminal, opened by the first call; a dumb one where there is none. */
  public Terminal terminal() {
    Terminal open = screen.terminal;
    if (open == null) {
      try {
        boolean real = facts.inIsTerminal() || facts.outIsTerminal();
        open =
            real
                ? TerminalBuilder.builder().name("mapwalk").system(true).dumb(true).build()
                : TerminalBuilder.builder()
                    .name("mapwalk")
                    .type(Terminal.TYPE_DUMB)
                    .streams(InputStream.nullInputStream(), new WriterStream(out))
                    .encoding(StandardCharsets.UTF_8)
                    .build();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      // Some programs that run others in a terminal never say how big it is, and JLine would take
      // that for no room at all.
      if (open.getWidth() <= 0 || open.getHeight() <= 0) {
        open.setSize(new Size(WIDTH_WITHOUT_TERMINAL, HEIGHT_WITHOUT_TERMINAL));
      }
      screen.terminal = open;
    }
    return open;
  }

  /** Writes out what is still held back. */
  public void flush() {
    out.flush();
    err.flush();
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

  private static int columns(@Nullable String value) {
    if (value == null || !value.matches("[0-9]{1,4}")) {
      return 0;
    }
    int columns = Integer.parseInt(value);
    return columns == 0 ? 0 : Math.min(Math.max(columns, NARROWEST), WIDEST);
  }

  private static Charset terminalCharset() {
    for (String property : new String[] {"stdout.encoding", "sun.stdout.encoding"}) {
      String name = System.getProperty(property);
      if (name != null && Charset.isSupported(name)) {
        return Charset.forName(name);
      }
    }
    return Charset.defaultCharset();
  }

  private static PrintWriter writer(FileDescriptor descriptor, Charset charset, boolean eager) {
    // Not System.out: its encoding is the platform's, and a file written for others is UTF-8.
    return new PrintWriter(
        new OutputStreamWriter(new FileOutputStream(descriptor), charset), eager);
  }
}
