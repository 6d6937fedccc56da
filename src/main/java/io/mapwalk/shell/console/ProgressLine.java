package io.mapwalk.shell.console;

import io.mapwalk.journey.Messages;
import io.mapwalk.journey.Stopped;
import io.mapwalk.terminal.Line;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Tells whoever waits what is being done, how far it has come and how to stop it: on one line that
 * is drawn anew and gone in the end, and only where there is something to wait for. Where no line
 * can be drawn anew, in a log and for a screen reader, it is told once, and only of what takes
 * really long. One of these is for one command: what takes long is counted together.
 */
final class ProgressLine implements Attended {

  /** When a person begins to wonder [Miller, Nielsen: from 0.1 to 1 s nobody needs to be told]. */
  static final Duration NOTICED = Duration.ofMillis(400);

  /** When it is worth a line that stays. */
  static final Duration LONG = Duration.ofSeconds(3);

  private static final Duration PAUSE = Duration.ofMillis(100);
  private static final int WHOLE = 100;
  private static final int SHORTEST = 8;

  /** What a terminal writes of that key, for which there has to be room. */
  private static final String CTRL_C = "^C";

  private final Console console;
  private final LiveLine line;
  private final Interrupts interrupts;
  private final Clock clock;
  private final Beat beat;
  private Duration waited = Duration.ZERO;
  private boolean told;
  private Runnable unheard = () -> {};
  private volatile @Nullable Shown current;
  private volatile boolean stopping;

  /**
   * @param console who waits
   * @param line where it is drawn
   * @param interrupts how they stop it
   * @param clock tells how long they wait
   * @param beat draws it anew
   */
  ProgressLine(Console console, LiveLine line, Interrupts interrupts, Clock clock, Beat beat) {
    this.console = console;
    this.line = line;
    this.interrupts = interrupts;
    this.clock = clock;
    this.beat = beat;
  }

  @Override
  public Task begin(String what, Object... arguments) {
    goOn();
    // Anew each time: who was asked something in between has taken Ctrl-C for the answer.
    unheard.run();
    unheard = interrupts.listen(this::stop);
    Shown task = new Shown(console.messages().text(what, arguments), clock.instant());
    current = task;
    task.watch();
    return task;
  }

  private void stop() {
    stopping = true;
    line.spoil(CTRL_C.length());
    Shown task = current;
    if (task != null) {
      task.show();
    }
  }

  @Override
  public void close() {
    unheard.run();
  }

  private void goOn() {
    if (stopping) {
      throw new Stopped();
    }
  }

  /** One piece of work, as it is shown. */
  private final class Shown implements Task {

    private final String doing;
    private final Instant begun;
    private Runnable ended = () -> {};
    private boolean closed;
    private volatile long expected;
    private volatile long done;

    Shown(String doing, Instant begun) {
      this.doing = doing;
      this.begun = begun;
    }

    void watch() {
      ended = beat.every(PAUSE, this::show);
    }

    @Override
    public void expect(long steps) {
      expected = steps;
    }

    @Override
    public void step(long steps) {
      goOn();
      done += steps;
    }

    private void show() {
      synchronized (ProgressLine.this) {
        Duration now = Duration.between(begun, clock.instant());
        Duration all = waited.plus(now);
        if (closed) {
          return;
        }
        if (console.redraws()) {
          if (all.compareTo(NOTICED) >= 0) {
            draw(now);
          }
        } else if (!told && all.compareTo(LONG) >= 0) {
          told = true;
          String key = console.outIsTerminal() ? "shell.progress.long" : "shell.progress.log";
          console.tell(console.messages().text(key, doing));
        }
      }
    }

    private void draw(Duration now) {
      Messages messages = console.messages();
      String key = stopping ? "shell.progress.stopping" : "shell.progress.line";
      String far = far(messages, now);
      int room = console.messageWidth() - 1 - CTRL_C.length();
      int beside = Line.of(messages.text(key, "", far)).width();
      String what = Line.of(doing).cut(Math.max(SHORTEST, room - beside)).text();
      Line whole = Line.of(messages.text(key, what, far)).cut(room);
      line.draw(console.look().print(whole), whole.width());
    }

    private String far(Messages messages, Duration now) {
      return expected > 0
          ? messages.text("shell.progress.percent", Math.min(WHOLE, done * WHOLE / expected))
          : messages.text("shell.progress.seconds", now.toSeconds());
    }

    @Override
    public void close() {
      ended.run();
      synchronized (ProgressLine.this) {
        if (!closed) {
          closed = true;
          waited = waited.plus(Duration.between(begun, clock.instant()));
          line.erase();
        }
      }
    }
  }
}
