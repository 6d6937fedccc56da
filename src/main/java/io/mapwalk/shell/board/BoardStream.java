package io.mapwalk.shell.board;

import io.mapwalk.shell.console.Console;
import io.mapwalk.terminal.BoardShot;
import java.io.IOException;

/**
 * Tells what a board shows, one line at each change, until whoever listens has gone or nothing is
 * left to show. Where nothing will change, because this process does not stay, one line is all.
 */
final class BoardStream {

  private static final long BEAT_MILLIS = 1000;

  private final Changes changes;
  private final ShotJson json = new ShotJson();

  BoardStream(Changes changes) {
    this.changes = changes;
  }

  void tell(BoardFeed feed, Console console) throws IOException, InterruptedException {
    long known = changes.count();
    BoardShot told = feed.shot();
    console.out().println(json.write(told));
    boolean waits = changes.areExpected() && !console.inShell();
    while (waits && !console.out().checkError()) {
      known = changes.await(known, BEAT_MILLIS);
      BoardShot now = feed.shot();
      if (feed.end().isPresent()) {
        return;
      }
      // A blank line now and then finds out whether anybody still listens.
      console.out().println(now == told ? "" : json.write(now));
      told = now;
    }
  }
}
