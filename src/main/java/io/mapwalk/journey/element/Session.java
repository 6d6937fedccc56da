package io.mapwalk.journey.element;

import io.mapwalk.journey.Handle;
import io.mapwalk.journey.OrderKey;
import io.mapwalk.journey.Text;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * One run of a workshop on a map.
 *
 * @param id its handle
 * @param order its place among the sessions of the map
 * @param template the copy of the template it follows
 * @param phase preparation, room or afterwards
 * @param status running, paused or finished
 * @param started when it began
 * @param ends when it must end; empty where nobody said
 * @param agenda the steps with their minutes, in order
 * @param progress where it stands
 */
public record Session(
    Handle id,
    OrderKey order,
    Handle template,
    Phase phase,
    SessionStatus status,
    Instant started,
    Optional<Instant> ends,
    List<AgendaItem> agenda,
    Progress progress)
    implements Element {

  /** What stands for the key of a step where an agenda has a pause. */
  public static final String BREAK = "break";

  /** Keeps its own unmodifiable copy of the agenda. */
  public Session {
    agenda = List.copyOf(agenda);
  }

  /**
   * A step of the agenda.
   *
   * @param step the key of the step in the template; {@code break} for a pause
   * @param minutes planned minutes, from 0
   * @param usedSeconds seconds used so far
   * @param status where it stands
   * @param first the minutes planned at first, where other ones are now
   */
  public record AgendaItem(
      String step, int minutes, long usedSeconds, StepStatus status, OptionalInt first) {

    /** A step whose minutes are those planned at first. */
    public AgendaItem(String step, int minutes, long usedSeconds, StepStatus status) {
      this(step, minutes, usedSeconds, status, OptionalInt.empty());
    }

    /** The same with this much time used. */
    public AgendaItem used(long seconds) {
      return new AgendaItem(step, minutes, seconds, status, first);
    }

    /** The same in another status. */
    public AgendaItem inStatus(StepStatus other) {
      return new AgendaItem(step, minutes, usedSeconds, other, first);
    }

    /** The same with another number of planned minutes; what was planned at first is kept. */
    public AgendaItem planned(int other) {
      boolean asAtFirst = other == plannedFirst();
      return new AgendaItem(
          step,
          other,
          usedSeconds,
          status,
          asAtFirst ? OptionalInt.empty() : OptionalInt.of(plannedFirst()));
    }

    /** Whether the room was at it, and went elsewhere before it was done. */
    public boolean isBegun() {
      return status == StepStatus.PENDING && usedSeconds > 0;
    }

    /** The minutes planned at first. */
    public int plannedFirst() {
      return first.orElse(minutes);
    }
  }

  /**
   * Where a session stands: enough to come back to the exact prompt.
   *
   * @param step the key of the step
   * @param prompt the key of the prompt within the step
   * @param cursor the stage plain text lands in, where a prompt goes stage by stage
   * @param last the element the last line made or changed
   * @param lastLine the last line taken, for correcting it
   * @param answered how many lines this prompt has taken since it was opened
   * @param at when the last line was taken
   * @param persona the persona that is spoken of; empty for the first one
   */
  public record Progress(
      String step,
      String prompt,
      Optional<Handle> cursor,
      Optional<Handle> last,
      Text lastLine,
      int answered,
      Instant at,
      Optional<Handle> persona) {

    /** The beginning of a prompt, nothing said before. */
    public static Progress at(String step, String prompt, Instant now) {
      return new Progress(
          step, prompt, Optional.empty(), Optional.empty(), Text.EMPTY, 0, now, Optional.empty());
    }

    /** The same at the beginning of another prompt. */
    public Progress to(String step, String prompt, Optional<Handle> cursor) {
      return new Progress(step, prompt, cursor, last, lastLine, 0, at, persona);
    }

    /** The same with the cursor at another stage, or at none. */
    public Progress pointing(Optional<Handle> cursor) {
      return new Progress(step, prompt, cursor, last, lastLine, answered, at, persona);
    }

    /** The same after another line. */
    public Progress taken(Optional<Handle> last, Text lastLine) {
      return new Progress(step, prompt, cursor, last, lastLine, answered, at, persona);
    }

    /** The same with another number of answers. */
    public Progress answered(int answered) {
      return new Progress(step, prompt, cursor, last, lastLine, answered, at, persona);
    }

    /** The same at another moment. */
    public Progress at(Instant at) {
      return new Progress(step, prompt, cursor, last, lastLine, answered, at, persona);
    }

    /** The same, speaking of another persona; of the first one where it is empty. */
    public Progress speakingOf(Optional<Handle> persona) {
      return new Progress(step, prompt, cursor, last, lastLine, answered, at, persona);
    }
  }

  @Override
  public Session ordered(OrderKey other) {
    return new Session(id, other, template, phase, status, started, ends, agenda, progress);
  }

  /** The same in another status. */
  public Session inStatus(SessionStatus other) {
    return new Session(id, order, template, phase, other, started, ends, agenda, progress);
  }

  /** The same with another agenda. */
  public Session withAgenda(List<AgendaItem> other) {
    return new Session(id, order, template, phase, status, started, ends, other, progress);
  }

  /** The same with another end, or with none. */
  public Session ending(Optional<Instant> other) {
    return new Session(id, order, template, phase, status, started, other, agenda, progress);
  }

  /** The same, standing elsewhere. */
  public Session at(Progress other) {
    return new Session(id, order, template, phase, status, started, ends, agenda, other);
  }
}
