package io.mapwalk.shell.console;

import io.mapwalk.journey.Progress;

/**
 * The progress of all work of one command. From its first piece on somebody may stop it, also
 * between two pieces, until it is closed.
 */
public interface Attended extends Progress, AutoCloseable {

  /** Nobody looks, and nobody stops it. */
  Attended UNSEEN =
      new Attended() {
        @Override
        public Task begin(String what, Object... arguments) {
          return Task.UNSEEN;
        }

        @Override
        public void close() {}
      };

  /** The command has ended. */
  @Override
  void close();
}
