package io.mapwalk.shell.console;

import java.util.concurrent.atomic.AtomicReference;
import org.jline.utils.Signals;
import org.jspecify.annotations.Nullable;

/** How whoever waits at a console asks that work be stopped. */
@FunctionalInterface
interface Interrupts {

  /** Nobody does. */
  Interrupts NONE = stop -> () -> {};

  /**
   * Ctrl-C at the terminal of this process. The first is taken for a wish; a second one, of
   * somebody who does not want to wait even for that, does what it does at any other time.
   */
  Interrupts CTRL_C = Interrupts::atTerminal;

  /**
   * Listens from now on.
   *
   * @param stop what to do when it is asked, on a thread of its own
   * @return what ends the listening
   */
  Runnable listen(Runnable stop);

  private static Runnable atTerminal(Runnable stop) {
    String signal = "INT";
    AtomicReference<@Nullable Object> before = new AtomicReference<>();
    Runnable end =
        () -> {
          Object usual = before.getAndSet(null);
          if (usual != null) {
            Signals.unregister(signal, usual);
          }
        };
    before.set(
        Signals.register(
            signal,
            () -> {
              stop.run();
              end.run();
            }));
    return end;
  }
}
