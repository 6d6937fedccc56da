package io.mapwalk.shell.relay;

import io.mapwalk.shell.HomeFolder;
import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

/**
 * Where the process that has the archive open can be spoken to: a Unix-domain socket in the home,
 * for its owner alone. Nothing is reachable over a network.
 *
 * @param home the home
 */
record Door(HomeFolder home) {

  // What the address of a socket holds on the system with the least room [macOS: 104 bytes].
  private static final int LONGEST = 100;

  /** Something done with the address of the socket. */
  @FunctionalInterface
  private interface Step<T> {
    T at(UnixDomainSocketAddress address) throws IOException;
  }

  private Path file() {
    return home.path().resolve("mapwalk.socket");
  }

  /**
   * Begins to listen; only for the process that has the archive open, for a socket that is there
   * was left behind by one that was killed.
   *
   * @throws IOException if the system has no such sockets, or the home cannot be written
   */
  ServerSocketChannel open() throws IOException {
    Files.deleteIfExists(file());
    ServerSocketChannel channel = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
    try {
      briefly(address -> channel.bind(address));
      if (file().getFileSystem().supportedFileAttributeViews().contains("posix")) {
        Files.setPosixFilePermissions(file(), PosixFilePermissions.fromString("rw-------"));
      }
      return channel;
    } catch (IOException e) {
      channel.close();
      throw e;
    }
  }

  /**
   * Knocks.
   *
   * @throws IOException if nobody listens
   */
  SocketChannel knock() throws IOException {
    return briefly(SocketChannel::open);
  }

  /** Whether there is a door at all. */
  boolean isThere() {
    return Files.exists(file());
  }

  /** Takes the door away; it may be gone already. */
  void remove() {
    try {
      Files.deleteIfExists(file());
    } catch (IOException e) {
      // The next process that listens takes it away.
    }
  }

  // The address of a socket has little room; a deep home is reached through a link.
  private <T> T briefly(Step<T> step) throws IOException {
    String path = file().toString();
    if (path.getBytes(StandardCharsets.UTF_8).length <= LONGEST) {
      return step.at(UnixDomainSocketAddress.of(file()));
    }
    Path folder = Files.createTempDirectory("mapwalk");
    Path link = folder.resolve("home");
    try {
      Files.createSymbolicLink(link, home.path());
      return step.at(UnixDomainSocketAddress.of(link.resolve(file().getFileName())));
    } finally {
      Files.deleteIfExists(link);
      Files.deleteIfExists(folder);
    }
  }
}
