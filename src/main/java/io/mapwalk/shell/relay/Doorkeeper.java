package io.mapwalk.shell.relay;

import io.mapwalk.journey.Messages;
import io.mapwalk.shell.HomeFolder;
import io.mapwalk.shell.console.Console;
import io.mapwalk.shell.console.StopSign;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.springframework.shell.core.command.ExitStatus;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Stands at the door of a process that stays: runs the commands that other processes hand in, and
 * gives them results, messages and status back. Whoever cannot listen, because the system has no
 * such sockets or the home is full, does without; the others are then told who has the archive.
 */
public final class Doorkeeper implements AutoCloseable {

  /** Runs a command line. */
  @FunctionalInterface
  public interface Runner {

    /** Runs the command these words ask for; never throws. */
    ExitStatus run(List<String> words, Console console);
  }

  private final Door door;
  private final BooleanSupplier holding;
  private final Runner runner;
  private final Clock clock;
  private final JsonMapper json = new JsonMapper();
  private @Nullable ServerSocketChannel channel;

  /**
   * @param home where the door is
   * @param holding whether this process has the archive open
   * @param runner runs the commands that are handed in
   * @param clock tells how long they take
   */
  public Doorkeeper(HomeFolder home, BooleanSupplier holding, Runner runner, Clock clock) {
    this.door = new Door(home);
    this.holding = holding;
    this.runner = runner;
    this.clock = clock;
  }

  /** Listens from now on, if this process has the archive open and does not listen yet. */
  public synchronized void listen() {
    if (channel != null || !holding.getAsBoolean()) {
      return;
    }
    try {
      ServerSocketChannel open = door.open();
      channel = open;
      start(() -> admit(open), "door");
    } catch (IOException | UnsupportedOperationException e) {
      // The work goes on without a door.
      channel = null;
    }
  }

  private static void start(Runnable work, String name) {
    Thread thread = new Thread(work, "mapwalk-" + name);
    // The process ends when its own work does, whoever is still at the door.
    thread.setDaemon(true);
    thread.start();
  }

  private void admit(ServerSocketChannel open) {
    while (open.isOpen()) {
      try {
        SocketChannel visitor = open.accept();
        start(() -> serve(visitor), "errand");
      } catch (IOException e) {
        // Closed, which ends the loop, or a visitor who went away again.
        continue;
      }
    }
  }

  private void serve(SocketChannel visitor) {
    try (visitor;
        DataInputStream in = new DataInputStream(Wire.in(visitor));
        DataOutputStream out = new DataOutputStream(Wire.out(visitor))) {
      Frame first = Frame.read(in);
      if (first.kind() != Frame.Kind.ERRAND) {
        return;
      }
      Errand errand = json.readValue(first.bytes(), Errand.class);
      StopSign sign = new StopSign();
      start(() -> heed(in, sign), "stop");
      ExitStatus status = run(errand, out, sign);
      synchronized (out) {
        new Frame(Frame.Kind.STATUS, new byte[] {(byte) status.code()}).write(out);
      }
    } catch (IOException | JacksonException e) {
      // The visitor has gone, or does not speak our language: there is nobody to tell.
      return;
    }
  }

  // Whoever went away without a word does not wait for what they wanted any more.
  private static void heed(DataInputStream in, StopSign sign) {
    try {
      while (Frame.read(in).kind() != Frame.Kind.STOP) {
        continue;
      }
    } catch (IOException e) {
      // Gone: the sign is raised as well.
    } finally {
      sign.raise();
    }
  }

  private ExitStatus run(Errand errand, DataOutputStream out, StopSign sign) {
    try (Console console =
        Console.of(
            Frame.stream(Frame.Kind.OUT, out),
            Frame.stream(Frame.Kind.ERR, out),
            new Messages(Locale.forLanguageTag(errand.language())),
            errand.manner(),
            errand.start(),
            sign,
            clock)) {
      return runner.run(errand.words(), console);
    }
  }

  /** Listens no more. */
  @Override
  public synchronized void close() {
    if (channel != null) {
      try {
        channel.close();
      } catch (IOException e) {
        // The process is about to end anyway.
      }
      channel = null;
      door.remove();
    }
  }
}
