package io.mapwalk.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.pty4j.PtyProcess;
import com.pty4j.PtyProcessBuilder;
import com.pty4j.WinSize;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** A program in a pseudo-terminal: types keys, and waits for what comes out. */
public final class PseudoTerminal implements AutoCloseable {

  /** The Enter key. */
  public static final String ENTER = "\r";

  /** Ctrl-C. */
  public static final String CTRL_C = "\u0003";

  /** Ctrl-D. */
  public static final String CTRL_D = "\u0004";

  private static final byte[] END = new byte[0];
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private final PtyProcess process;
  private final BlockingQueue<byte[]> pieces = new LinkedBlockingQueue<>();
  // One character a byte, so that a letter of several bytes may come in pieces.
  private final StringBuilder unread = new StringBuilder();

  private PseudoTerminal(PtyProcess process) {
    this.process = process;
    Thread reader = new Thread(() -> read(process.getInputStream()));
    reader.setDaemon(true);
    reader.start();
  }

  /**
   * Starts a program.
   *
   * @param columns how wide the terminal is
   * @param rows how high
   */
  public static PseudoTerminal start(
      Path folder, Map<String, String> environment, int columns, int rows, String... command)
      throws IOException {
    return new PseudoTerminal(
        new PtyProcessBuilder(command)
            .setEnvironment(environment)
            .setDirectory(folder.toString())
            .setInitialColumns(columns)
            .setInitialRows(rows)
            .start());
  }

  private void read(InputStream in) {
    byte[] buffer = new byte[4096];
    try {
      for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
        byte[] piece = new byte[n];
        System.arraycopy(buffer, 0, piece, 0, n);
        pieces.add(piece);
      }
    } catch (IOException e) {
      // The other side is gone; what it wrote has been read.
      return;
    } finally {
      pieces.add(END);
    }
  }

  /** Makes the window larger or smaller, of which the program is told. */
  public void resize(int columns, int rows) {
    process.setWinSize(new WinSize(columns, rows));
  }

  /** Types keys. */
  public void type(String keys) throws IOException {
    process.getOutputStream().write(keys.getBytes(StandardCharsets.UTF_8));
    process.getOutputStream().flush();
  }

  /** Waits until a text has come out, and returns everything up to and with it. */
  public String waitFor(String text) throws InterruptedException {
    String wanted = recoded(text, StandardCharsets.UTF_8, StandardCharsets.ISO_8859_1);
    while (unread.indexOf(wanted) < 0) {
      byte[] piece = pieces.poll(PATIENCE.toSeconds(), TimeUnit.SECONDS);
      String seen = recoded(unread.toString(), StandardCharsets.ISO_8859_1, StandardCharsets.UTF_8);
      assertThat(piece).as("waiting for %s in %s", text, seen).isNotNull().isNotSameAs(END);
      unread.append(new String(piece, StandardCharsets.ISO_8859_1));
    }
    int end = unread.indexOf(wanted) + wanted.length();
    String seen = unread.substring(0, end);
    unread.delete(0, end);
    return recoded(seen, StandardCharsets.ISO_8859_1, StandardCharsets.UTF_8);
  }

  /** Waits for the end, and returns everything that came out and was not waited for. */
  public String rest() throws InterruptedException {
    byte[] piece = pieces.poll(PATIENCE.toSeconds(), TimeUnit.SECONDS);
    for (; piece != END; piece = pieces.poll(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
      assertThat(piece).as("waiting for the end").isNotNull();
      unread.append(new String(piece, StandardCharsets.ISO_8859_1));
    }
    String seen = recoded(unread.toString(), StandardCharsets.ISO_8859_1, StandardCharsets.UTF_8);
    unread.setLength(0);
    return seen;
  }

  /** Waits for the end, and returns the exit status. */
  public int status() throws InterruptedException {
    assertThat(process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)).isTrue();
    return process.exitValue();
  }

  @Override
  public void close() {
    process.destroy();
  }

  private static String recoded(String text, Charset from, Charset to) {
    return new String(text.getBytes(from), to);
  }
}
