package io.mapwalk.shell.board;

import io.mapwalk.terminal.BoardShot;
import java.util.Optional;

/** Brings what a board shows, as it changes. */
interface BoardFeed extends AutoCloseable {

  /** What is to be shown now; always the same object until something has changed. */
  BoardShot shot();

  /** The sentence that says why there is nothing to show any more; empty while there is. */
  Optional<String> end();

  /** Brings nothing any more. */
  @Override
  default void close() {}
}
