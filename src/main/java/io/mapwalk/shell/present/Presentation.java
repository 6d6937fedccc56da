package io.mapwalk.shell.present;

import io.mapwalk.archive.Archive;
import io.mapwalk.deliverable.screen.RoomPage;
import io.mapwalk.journey.JourneyMap;
import io.mapwalk.journey.MapId;
import io.mapwalk.journey.Refused;
import io.mapwalk.shell.HomeFolder;
import io.mapwalk.shell.console.Console;
import io.mapwalk.terminal.Line;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;
import org.springframework.beans.factory.ObjectProvider;

/**
 * Keeps the page on the second screen up to date. Whichever process has the archive open writes it
 * after every change; a process that stays, such as a workshop, does so beside its work, and blanks
 * the page when it ends, however it ends, so that nothing is left before the eyes of whoever comes
 * into the room next.
 */
public final class Presentation implements PublicScreen, AutoCloseable {

  private final ScreenFiles files;
  private final ObjectProvider<Archive> archive;
  private final BooleanSupplier holding;
  private final RoomViews views;
  private final Clock clock;
  private final AtomicLong written = new AtomicLong();
  private final Semaphore changes = new Semaphore(0);
  private final Object writing = new Object();
  private volatile boolean staying;
  private volatile boolean ended;
  private boolean kept;

  /**
   * @param home where the page is
   * @param archive where maps are kept, opened when first needed
   * @param holding whether this process has it open
   * @param views what the room may see of them
   * @param clock the time in the room, with its zone
   */
  public Presentation(
      HomeFolder home,
      ObjectProvider<Archive> archive,
      BooleanSupplier holding,
      RoomViews views,
      Clock clock) {
    this.files = new ScreenFiles(home);
    this.archive = archive;
    this.holding = holding;
    this.views = views;
    this.clock = clock;
  }

  @Override
  public void told(boolean on, JourneyMap map, Console console) {
    if (on) {
      show(map.id());
      console.say("shell.present.shown", map.header().text());
      // Not broken into lines, so that it can be clicked or copied.
      Line address = Line.of(files.page().toUri().toString());
      console.err().println(console.look().print(address));
    } else {
      hide(console);
    }
  }

  /**
   * Shows a map from now on.
   *
   * @return the address of the page, for a browser
   * @throws Refused if it cannot be written
   */
  String show(MapId map) {
    try {
      synchronized (writing) {
        files.choose(map);
        write();
      }
    } catch (IOException e) {
      throw new Refused("shell.present.not-written", files.page());
    }
    keep();
    return files.page().toUri().toString();
  }

  /** Shows nothing any more, and says so. */
  void hide(Console console) {
    console.say(blank() ? "shell.present.hidden" : "shell.present.nothing");
  }

  /** This process stays: it writes beside its work from now on, and blanks the page at its end. */
  public void stay() {
    staying = true;
    keep();
  }

  /** Some map has changed. Called by whoever changed it, who is not to be kept waiting. */
  public void changed() {
    if (staying) {
      changes.release();
    } else {
      refresh();
    }
  }

  private synchronized void keep() {
    if (!staying || kept || !holding.getAsBoolean() || !isOn()) {
      return;
    }
    kept = true;
    Thread keeper = new Thread(this::follow, "mapwalk-screen");
    keeper.setDaemon(true);
    keeper.start();
    // A window that is closed ends the process without anything else being asked.
    Runtime.getRuntime().addShutdownHook(new Thread(this::close, "mapwalk-blank"));
  }

  private void follow() {
    refresh();
    try {
      while (!ended) {
        changes.acquire();
        changes.drainPermits();
        refresh();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  // A screen that lags behind must not stop the workshop; the next change writes it again.
  private void refresh() {
    for (int tries = 1; tries <= 3; tries++) {
      try {
        synchronized (writing) {
          if (!ended) {
            write();
          }
        }
        return;
      } catch (IOException | RuntimeException e) {
        // On some systems a file that a browser is just reading cannot be replaced.
        pause();
      }
    }
  }

  private static void pause() {
    try {
      TimeUnit.MILLISECONDS.sleep(40);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void write() throws IOException {
    Optional<MapId> shown = files.shown();
    if (shown.isEmpty()) {
      return;
    }
    Optional<JourneyMap> map = archive.getObject().find(shown.get());
    if (map.isEmpty()) {
      files.forget();
      files.write(nothing());
      return;
    }
    files.write(
        RoomPage.of(
            views.language(map.get()), clock.getZone(), views.of(map.get()), nextRevision()));
    if (files.shown().isEmpty()) {
      // Another process has blanked the page in the meantime.
      files.write(nothing());
    }
  }

  private RoomPage nothing() {
    return RoomPage.blank(views.language(), nextRevision());
  }

  // Pages of all processes are told apart, for a browser may see them one after the other.
  private String nextRevision() {
    return Long.toString(clock.millis(), 36) + "-" + written.incrementAndGet();
  }

  private boolean isOn() {
    try {
      return files.shown().isPresent();
    } catch (IOException e) {
      return false;
    }
  }

  private boolean blank() {
    try {
      synchronized (writing) {
        boolean was = files.forget();
        if (was) {
          files.write(nothing());
        }
        return was;
      }
    } catch (IOException e) {
      throw new Refused("shell.present.not-written", files.page());
    }
  }

  /** Ends: whoever kept the page up to date blanks it; whoever did something else leaves it. */
  @Override
  public synchronized void close() {
    if (kept && !ended) {
      try {
        blank();
      } catch (Refused | UncheckedIOException e) {
        // There is nobody left to tell.
        return;
      } finally {
        ended = true;
        changes.release();
      }
    }
  }
}
