package io.mapwalk.shell.console;

import java.util.LinkedHashSet;
import java.util.Set;

/** Lets somebody far away ask that work be stopped; once asked, it stays so. */
public final class StopSign implements Interrupts {

  private final Set<Runnable> listeners = new LinkedHashSet<>();
  private boolean up;

  /** Asks. */
  public synchronized void raise() {
    up = true;
    listeners.forEach(Runnable::run);
  }

  @Override
  public synchronized Runnable listen(Runnable stop) {
    listeners.add(stop);
    if (up) {
      stop.run();
    }
    return () -> forget(stop);
  }

  private synchronized void forget(Runnable stop) {
    listeners.remove(stop);
  }
}
