package io.mapwalk.shell.console;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jline.utils.Signals;
import org.jspecify.annotations.Nullable;

/**
 * Ctrl-C while another program has the terminal. The terminal sends it to every program that runs
 * there, so to this one too, and the run-time looks at what has come a moment later, on a thread of
 * its own: by then the other program may be gone and a prompt stand, which would take for its own
 * what was meant for the other program.
 *
 * <p>Nothing is told to the system, for a program that is started inherits what its parent ignores,
 * and could no longer be ended by Ctrl-C itself.
 */
final class Unheeded {

  private static final String INTERRUPT = "INT";
  // Of all signals the one whose loss costs nothing: whoever reads next looks how wide it is.
  private static final String HARMLESS = "WINCH";
  private static final int PATIENCE_MILLISECONDS = 500;
  private static final Runnable NOTHING = () -> {};

  private final @Nullable Object before;

  /** From now on Ctrl-C does nothing here. */
  Unheeded() {
    before = Signals.register(INTERRUPT, NOTHING);
  }

  /** What has come until now does nothing either; from now on Ctrl-C does again what it did. */
  void close() {
    if (before != null) {
      letPass();
      Signals.unregister(INTERRUPT, before);
    }
  }

  // Signals are looked at one after the other: when one that was sent last has come, all have.
  private static void letPass() {
    CountDownLatch come = new CountDownLatch(1);
    Object usual = Signals.register(HARMLESS, come::countDown);
    if (usual == null) {
      return;
    }
    try {
      if (raise(HARMLESS)) {
        come.await(PATIENCE_MILLISECONDS, TimeUnit.MILLISECONDS);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      Signals.unregister(HARMLESS, usual);
    }
  }

  // JLine has no word for it. A run-time without signals has nothing to let pass.
  private static boolean raise(String name) {
    try {
      Class<?> signal = Class.forName("sun.misc.Signal");
      Object one = signal.getConstructor(String.class).newInstance(name);
      signal.getMethod("raise", signal).invoke(null, one);
      return true;
    } catch (ReflectiveOperationException | IllegalArgumentException none) {
      return false;
    }
  }
}
