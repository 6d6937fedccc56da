package io.mapwalk.shell;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Does some work when nobody has wanted anything for a while, once each time. */
final class Idle implements AutoCloseable {

  private final Duration patience;
  private final Runnable work;
  private final ScheduledExecutorService executor =
      Executors.newSingleThreadScheduledExecutor(
          task -> {
            Thread thread = new Thread(task, "mapwalk-idle");
            // The process ends when its own work does, whatever could be tidied up still.
            thread.setDaemon(true);
            return thread;
          });
  private @Nullable Future<?> waiting;

  /**
   * @param patience how long nothing has to be wanted
   * @param work what is done then, on a thread of its own; others must not have to wait for it
   */
  Idle(Duration patience, Runnable work) {
    this.patience = patience;
    this.work = work;
  }

  /** Something was done just now, and nothing is wanted at the moment. */
  synchronized void begin() {
    end();
    waiting = executor.schedule(work, patience.toMillis(), TimeUnit.MILLISECONDS);
  }

  /** Something is wanted. */
  synchronized void end() {
    if (waiting != null) {
      // Not interrupted: that would close the archive's file in the middle of a write.
      waiting.cancel(false);
      waiting = null;
    }
  }

  @Override
  public void close() {
    executor.shutdownNow();
  }
}
