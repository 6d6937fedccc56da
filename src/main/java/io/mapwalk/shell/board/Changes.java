package io.mapwalk.shell.board;

/** Counts the changes to all maps that this process makes, and lets others wait for the next. */
public final class Changes {

  private long count;
  private volatile boolean expected;

  /** This process stays, so that it is worth waiting for changes. */
  public void expect() {
    expected = true;
  }

  boolean areExpected() {
    return expected;
  }

  /** Some map has changed. */
  public synchronized void changed() {
    count++;
    notifyAll();
  }

  /** How many changes there have been. */
  synchronized long count() {
    return count;
  }

  /**
   * Waits for a change, but not for ever.
   *
   * @param known how many changes are known of
   * @param millis the longest wait
   * @return how many there have been
   */
  synchronized long await(long known, long millis) throws InterruptedException {
    if (count == known) {
      wait(millis);
    }
    return count;
  }
}
