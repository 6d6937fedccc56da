package io.mapwalk.shell.board;

import io.mapwalk.journey.Refused;
import io.mapwalk.shell.command.Exit;
import io.mapwalk.shell.console.Console;
import io.mapwalk.shell.relay.Messenger;
import io.mapwalk.terminal.BoardShot;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.shell.core.command.ExitStatus;

/**
 * Brings what another process has: asks the one that has the archive open to tell it line by line,
 * and, when that ends, waits for the next one that opens it.
 */
final class RelayedFeed implements BoardFeed {

  private static final long PAUSE_MILLIS = 300;

  private final Messenger messenger;
  private final List<String> words;
  private final Console console;
  private final ShotJson json = new ShotJson();
  private final CountDownLatch first = new CountDownLatch(1);
  private volatile @Nullable BoardShot shot;
  private volatile @Nullable String end;
  private volatile boolean closed;

  /**
   * @param messenger takes commands to the other process
   * @param words the command that tells it, line by line
   * @param console whose language it is asked in
   * @param known what is shown until it has answered; empty where nothing is known yet
   */
  RelayedFeed(Messenger messenger, List<String> words, Console console, Optional<BoardShot> known) {
    this.messenger = messenger;
    this.words = List.copyOf(words);
    this.console = console;
    this.shot = known.orElse(null);
    Thread reader = new Thread(this::follow, "mapwalk-follow");
    reader.setDaemon(true);
    reader.start();
  }

  private void follow() {
    try {
      while (!closed && end == null) {
        ask();
        TimeUnit.MILLISECONDS.sleep(PAUSE_MILLIS);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      first.countDown();
    }
  }

  private void ask() {
    ByteArrayOutputStream said = new ByteArrayOutputStream();
    try (Console listener =
        Console.of(
            new Lines(),
            said,
            console.messages(),
            console.manner(),
            console.file("").toAbsolutePath())) {
      Optional<ExitStatus> status = messenger.hand(words, listener);
      listener.flush();
      if (status.filter(ended -> ended != Exit.DONE).isPresent()) {
        end = said.toString(StandardCharsets.UTF_8).strip();
      }
    } catch (Refused broken) {
      // The other process has ended; perhaps another one opens the archive.
      return;
    }
  }

  /** Takes what comes apart into lines, and each line for what is shown from then on. */
  private final class Lines extends OutputStream {

    private final ByteArrayOutputStream begun = new ByteArrayOutputStream();

    @Override
    public void write(int b) throws IOException {
      if (closed) {
        throw new IOException("nobody looks any more");
      }
      if (b != '\n') {
        begun.write(b);
        return;
      }
      String line = begun.toString(StandardCharsets.UTF_8);
      begun.reset();
      if (!line.isBlank()) {
        shot = json.read(line);
        first.countDown();
      }
    }
  }

  @Override
  public BoardShot shot() {
    try {
      if (shot == null) {
        first.await();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    BoardShot known = shot;
    if (known == null) {
      throw new Refused("shell.board.ended", end().orElse(""));
    }
    return known;
  }

  @Override
  public Optional<String> end() {
    return Optional.ofNullable(end);
  }

  @Override
  public void close() {
    closed = true;
  }
}
