package io.mapwalk.shell.relay;

import io.mapwalk.journey.Refused;
import io.mapwalk.shell.HomeFolder;
import io.mapwalk.shell.command.Exit;
import io.mapwalk.shell.console.Console;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.shell.core.command.ExitStatus;
import tools.jackson.databind.json.JsonMapper;

/** Takes commands to the process that has the archive open, and brings back what it answers. */
public final class Messenger {

  private final Door door;

  /**
   * @param home where the door is
   */
  public Messenger(HomeFolder home) {
    this.door = new Door(home);
  }

  /** Whether somebody stays who can be spoken to. */
  public boolean isAnswered() {
    if (!door.isThere()) {
      return false;
    }
    try (SocketChannel channel = door.knock()) {
      return channel.isConnected();
    } catch (IOException | UnsupportedOperationException e) {
      return false;
    }
  }

  /**
   * Hands a command in and passes on what comes back, as it comes.
   *
   * @param words the argument list
   * @param console where it was typed
   * @return the status; empty if nobody listens, and then nothing was done
   * @throws Refused if the other process ended in the middle of it
   */
  public Optional<ExitStatus> hand(List<String> words, Console console) {
    if (!door.isThere()) {
      return Optional.empty();
    }
    SocketChannel channel;
    try {
      channel = door.knock();
    } catch (IOException | UnsupportedOperationException e) {
      return Optional.empty();
    }
    try (channel;
        DataInputStream in = new DataInputStream(Wire.in(channel));
        DataOutputStream out = new DataOutputStream(Wire.out(channel))) {
      byte[] errand = new JsonMapper().writeValueAsBytes(Errand.of(words, console));
      new Frame(Frame.Kind.ERRAND, errand).write(out);
      Runnable unheard = console.whenStopped(() -> stop(out));
      try {
        return Optional.of(status(passOn(in, console)));
      } finally {
        unheard.run();
      }
    } catch (IOException e) {
      throw new Refused("shell.relay.broken");
    }
  }

  private static void stop(DataOutputStream out) {
    try {
      new Frame(Frame.Kind.STOP, new byte[0]).write(out);
    } catch (IOException e) {
      // The other process has ended, and the work with it, as whoever waits is about to hear.
      return;
    }
  }

  private static byte passOn(DataInputStream in, Console console) throws IOException {
    OutputStream results = console.bytes();
    while (true) {
      Frame frame = Frame.read(in);
      switch (frame.kind()) {
        case STATUS -> {
          return frame.bytes()[0];
        }
        case OUT -> {
          results.write(frame.bytes());
          results.flush();
        }
        case ERR -> {
          console.err().print(new String(frame.bytes(), StandardCharsets.UTF_8));
          console.err().flush();
        }
        default -> throw new IOException("no answer");
      }
    }
  }

  private static ExitStatus status(byte code) {
    return Stream.of(Exit.DONE, Exit.MISUSE, Exit.STOPPED)
        .filter(status -> (byte) status.code() == code)
        .findFirst()
        .orElse(Exit.COULD_NOT);
  }
}
