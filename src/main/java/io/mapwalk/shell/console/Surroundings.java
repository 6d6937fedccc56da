package io.mapwalk.shell.console;

import io.mapwalk.terminal.ColourDepth;
import io.mapwalk.terminal.Look;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is known about where the program is used.
 *
 * @param inIsTerminal whether a person types on standard input
 * @param outIsTerminal whether a person reads standard output
 * @param width the columns to use, or 0 to ask the terminal
 * @param widthAtStart the columns the terminal had at the start, or 0 if not known
 * @param look how things are written on standard output
 * @param languageAsked whether the user asked for the language of the messages
 * @param charset what is written in
 * @param folder where the paths that people type begin
 * @param redraws whether a line on standard error can be drawn anew
 */
record Surroundings(
    boolean inIsTerminal,
    boolean outIsTerminal,
    int width,
    int widthAtStart,
    Look look,
    boolean languageAsked,
    Charset charset,
    Path folder,
    boolean redraws) {

  static final int WIDTH_WITHOUT_TERMINAL = 80;
  static final int HEIGHT_WITHOUT_TERMINAL = 24;
  static final int NARROWEST = 20;
  static final int NARROWEST_USUAL = 40;

  private static final int WIDEST = 1000;
  private static final Path HERE = Path.of("");

  /** Those of this process. */
  static Surroundings ofProcess(boolean languageAsked, boolean plain) {
    Map<String, String> environment = System.getenv();
    String terminals = System.getProperty("mapwalk.terminals");
    // The launcher tells which of 0, 1 and 2 are terminals; without it Java knows only about all.
    boolean both = terminals == null && System.console() != null;
    boolean in = both || (terminals != null && terminals.contains("0"));
    boolean out = both || (terminals != null && terminals.contains("1"));
    boolean err = both || (terminals != null && terminals.contains("2"));
    boolean windows =
        System.getProperty("os.name", "").toLowerCase(Locale.ROOT).startsWith("windows");
    int width = columns(environment.get("COLUMNS"));
    Charset charset = windows && out ? terminalCharset() : StandardCharsets.UTF_8;
    return new Surroundings(
        in,
        out,
        width == 0 && !out ? WIDTH_WITHOUT_TERMINAL : width,
        columns(System.getProperty("mapwalk.columns")),
        Look.of(environment, out, charset.newEncoder().canEncode('─'), plain),
        languageAsked,
        charset,
        HERE,
        err && !"dumb".equals(environment.get("TERM")));
  }

  /** No terminal at all. */
  static Surroundings without(int width) {
    Look look = new Look(ColourDepth.NONE, true, false);
    return new Surroundings(
        false, false, width, width, look, false, StandardCharsets.UTF_8, HERE, false);
  }

  /** Those of another process, where nothing can be asked. */
  static Surroundings of(Console.Manner manner, Path folder) {
    return new Surroundings(
        false,
        manner.terminal(),
        manner.width(),
        manner.width(),
        manner.look(),
        manner.languageAsked(),
        StandardCharsets.UTF_8,
        folder,
        manner.redraws());
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
}
