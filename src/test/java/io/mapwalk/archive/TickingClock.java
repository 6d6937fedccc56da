package io.mapwalk.archive;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicInteger;

/** A clock that moves on each time an edit is written, so that every edit has a time of its own. */
final class TickingClock extends Clock {

  private final Instant start;
  private final Duration step;
  private final AtomicInteger ticks = new AtomicInteger();

  TickingClock(Instant start, Duration step) {
    this.start = start;
    this.step = step;
  }

  @Override
  public Instant instant() {
    return at(ticks.getAndIncrement());
  }

  /** What it showed when it was looked at for the given time, from 0. */
  Instant at(int tick) {
    return start.plus(step.multipliedBy(tick));
  }

  @Override
  public ZoneId getZone() {
    return ZoneOffset.UTC;
  }

  @Override
  public Clock withZone(ZoneId zone) {
    throw new UnsupportedOperationException();
  }
}
