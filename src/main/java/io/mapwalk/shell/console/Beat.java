package io.mapwalk.shell.console;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Does something again and again while something else goes on. */
@FunctionalInterface
interface Beat {

  /** On a thread of its own, which keeps no process from ending. */
  Beat THREAD = Beat::onThread;

  /**
   * Begins.
   *
   * @param pause how long to wait before each time
   * @param work what is done; short, and never throws
   * @return what ends it
   */
  Runnable every(Duration pause, Runnable work);

  private static Runnable onThread(Duration pause, Runnable work) {
    CountDownLatch end = new CountDownLatch(1);
    Thread thread =
        new Thread(
            () -> {
              try {
                while (!end.await(pause.toMillis(), TimeUnit.MILLISECONDS)) {
                  work.run();
                }
              } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
              }
            },
            "mapwalk-progress");
    thread.setDaemon(true);
    thread.start();
    return end::countDown;
  }
}
