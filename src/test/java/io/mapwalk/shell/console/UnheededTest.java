package io.mapwalk.shell.console;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import java.lang.reflect.InvocationTargetException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jline.utils.Signals;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;

@DisabledOnOs(value = OS.WINDOWS, disabledReason = "there another program’s Ctrl-C is its own")
class UnheededTest {

  private static final int OFTEN = 300;

  @Test
  void whatCameWhileItWasNotHeededNeverComesLaterAndWhatComesLaterIsHeeded() throws Exception {
    Semaphore heeded = new Semaphore(0);
    Object usual = Signals.register("INT", heeded::release);
    try {
      for (int round = 0; round < OFTEN; round++) {
        Unheeded ctrlC = new Unheeded();
        interrupt();
        ctrlC.close();
        assertThat(heeded.availablePermits()).as("round " + round).isZero();
        interrupt();
        assertThat(heeded.tryAcquire(30, TimeUnit.SECONDS)).as("round " + round).isTrue();
      }
    } finally {
      Signals.unregister("INT", usual);
    }
  }

  private static void interrupt() throws ReflectiveOperationException {
    Class<?> signal = Class.forName("sun.misc.Signal");
    try {
      signal
          .getMethod("raise", signal)
          .invoke(null, signal.getConstructor(String.class).newInstance("INT"));
    } catch (InvocationTargetException refused) {
      // So it is where a script began the tests in the background.
      abort("Ctrl-C is ignored by all that runs here");
    }
  }
}
