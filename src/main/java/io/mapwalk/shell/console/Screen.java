package io.mapwalk.shell.console;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.jline.terminal.Size;
import org.jline.terminal.Terminal;
import org.jline.terminal.TerminalBuilder;
import org.jspecify.annotations.Nullable;

/**
 * The terminal, once it is open, and how wide it is; shared by all views of one console. The first
 * who asks for it opens it, because most commands never do and opening costs time.
 */
final class Screen implements AutoCloseable {

  private final Surroundings surroundings;
  private final PrintWriter out;
  private @Nullable Terminal terminal;

  /**
   * @param surroundings what is known of it before it is open
   * @param out where is written where there is none
   */
  Screen(Surroundings surroundings, PrintWriter out) {
    this.surroundings = surroundings;
    this.out = out;
  }

  /** The terminal; a dumb one where there is none. */
  Terminal terminal() {
    Terminal open = terminal;
    if (open == null) {
      try {
        open = open();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      // Some programs that run others in a terminal never say how big it is, and JLine would take
      // that for no room at all.
      if (open.getWidth() <= 0 || open.getHeight() <= 0) {
        open.setSize(
            new Size(Surroundings.WIDTH_WITHOUT_TERMINAL, Surroundings.HEIGHT_WITHOUT_TERMINAL));
      }
      terminal = open;
    }
    return open;
  }

  private Terminal open() throws IOException {
    if (surroundings.inIsTerminal() || surroundings.outIsTerminal()) {
      return TerminalBuilder.builder().name("mapwalk").system(true).dumb(true).build();
    }
    return TerminalBuilder.builder()
        .name("mapwalk")
        .type(Terminal.TYPE_DUMB)
        .streams(InputStream.nullInputStream(), new WriterStream(out))
        .encoding(StandardCharsets.UTF_8)
        .build();
  }

  /** The columns there are: {@code COLUMNS}, else the terminal's, else 80. */
  int width() {
    if (surroundings.width() > 0) {
      return surroundings.width();
    }
    if (terminal == null && surroundings.widthAtStart() > 0) {
      return surroundings.widthAtStart();
    }
    int width = terminal().getWidth();
    return width > 0
        ? Math.max(width, Surroundings.NARROWEST)
        : Surroundings.WIDTH_WITHOUT_TERMINAL;
  }

  /** The columns for a message that must not be wrapped, as far as known; a few where it is not. */
  int messageWidth() {
    Terminal open = terminal;
    int known = open == null ? surroundings.widthAtStart() : open.getWidth();
    return surroundings.outIsTerminal() && known > 0 ? known : Surroundings.NARROWEST_USUAL;
  }

  /** Closes the terminal if it was opened. */
  @Override
  public void close() {
    Terminal open = terminal;
    if (open != null) {
      terminal = null;
      try {
        open.close();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
