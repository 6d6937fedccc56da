package io.mapwalk.workshop;

import io.mapwalk.journey.InEnglish;
import io.mapwalk.journey.Messages;
import io.mapwalk.journey.Refused;
import io.mapwalk.journey.element.Session;
import io.mapwalk.journey.element.Session.AgendaItem;
import io.mapwalk.journey.element.SessionStatus;
import io.mapwalk.workshop.template.Step;
import io.mapwalk.workshop.template.Template;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Carries out the commands about the clock: the end, more or less time, cutting, a break. */
final class ClockCommands {

  private static final Pattern MORE_OR_LESS =
      Pattern.compile("([+−–-])\\s*(\\d{1,3})(?:\\s*(?:m|min|mins|minutes?|[′'’]))?");
  private static final Pattern MINUTES =
      Pattern.compile("(\\d{1,3})(?:\\s*(?:m|min|mins|minutes?|[′'’]))?");
  private static final Pattern YES = Pattern.compile("y|yes|ok");
  private static final String TIME_WORDS = "workshop.time-words";
  private static final int USUAL_BREAK = 10;
  private static final String BREAK = ":break";

  private final Messages messages;
  private final InEnglish words;
  private final Standing standing;
  private final ZoneId zone;
  private final EndClock end;

  ClockCommands(Messages messages, Standing standing, ZoneId zone) {
    this.messages = messages;
    this.words = new InEnglish(messages, TIME_WORDS);
    this.standing = standing;
    this.zone = zone;
    this.end = new EndClock(messages, zone);
  }

  /**
   * What came of a command.
   *
   * @param session the session as it is then; empty where nothing changes
   * @param said what is said back
   * @param effect what is left to be done
   */
  record Clocked(Optional<Session> session, List<Said> said, Effect effect) {}

  /** Whether somebody called for a break and nobody has said anything since. */
  static boolean isResting(Session session) {
    return Standing.rest(session).isPresent()
        && session.progress().lastLine().value().startsWith(BREAK);
  }

  /** When the break ends that somebody called for; empty where there is none. */
  static Optional<Instant> back(Session session) {
    return Standing.rest(session)
        .filter(rest -> isResting(session))
        .map(rest -> session.progress().at().plusSeconds(Elapsed.restLeft(rest)));
  }

  /** Moves the end, or gives the open step more or less time. */
  Clocked time(Session session, Route route, String rest, Instant now) {
    Matcher change = MORE_OR_LESS.matcher(words.text(rest));
    if (change.matches()) {
      int minutes = Integer.parseInt(change.group(2));
      return extended(session, route, change.group(1).equals("+") ? minutes : -minutes, now);
    }
    TimeBox box =
        TimeBox.read(words.text(rest), now, zone)
            .orElseThrow(() -> new Refused("workshop.not-a-time", rest));
    Session ending = session.ending(Optional.of(box.ends()));
    List<Said> said = new ArrayList<>();
    said.add(new Said(Tone.ECHO, messages.text("workshop.echo.ends", box.minutes())));
    boolean over =
        session.status() != SessionStatus.FINISHED
            && EndClock.toCome(ending) > left(box.ends(), now);
    Effect effect = over ? propose(ending, route, box.ends(), now, said) : new Effect.None();
    return new Clocked(Optional.of(ending), said, effect);
  }

  /** Where the clock stands: the time, the end, and whether there is too much left to do. */
  Clocked now(Session session, Instant now) {
    String ends = end.ends(session, now);
    String key = ends.isEmpty() ? "workshop.clock.now" : "workshop.clock.now-ends";
    List<Said> said = new ArrayList<>();
    said.add(new Said(Tone.HEADING, messages.text(key, end.at(now), ends)));
    if (session.status() != SessionStatus.FINISHED) {
      tooMuch(session, now).ifPresent(said::add);
    }
    return new Clocked(Optional.empty(), said, new Effect.ShowAgenda());
  }

  private Clocked extended(Session session, Route route, int minutes, Instant now) {
    String step = session.progress().step();
    AgendaItem item =
        ClockWatch.item(session, step)
            .filter(open -> session.status() != SessionStatus.FINISHED)
            .orElseThrow(() -> new Refused("workshop.no-open-step"));
    int planned = item.minutes() + minutes;
    String title = title(route.template(), step);
    if (planned < 1) {
      throw new Refused("workshop.step-too-short", title, item.minutes());
    }
    Session longer = Standing.change(session, step, open -> open.planned(planned));
    List<Said> said = new ArrayList<>();
    said.add(new Said(Tone.ECHO, messages.text("workshop.echo.step-minutes", title, planned)));
    tooMuch(longer, now).ifPresent(said::add);
    String sign = minutes < 0 ? ":time " : ":time +";
    return new Clocked(Optional.of(told(longer, sign + minutes)), said, new Effect.None());
  }

  /** Begins a break; its time is put down to no step. */
  Clocked rest(Session session, String typed, Instant now) {
    if (session.status() == SessionStatus.FINISHED) {
      throw new Refused("workshop.finished");
    }
    String rest = typed.isEmpty() ? usualBreak(session) : words.text(typed);
    Matcher minutes = MINUTES.matcher(rest);
    TimeBox box =
        (minutes.matches()
                ? TimeBox.of(Integer.parseInt(minutes.group(1)), now)
                : TimeBox.read(rest, now, zone))
            .orElseThrow(() -> new Refused("workshop.not-a-break", typed));
    Session resting = standing.resting(session, box.minutes());
    List<Said> said = new ArrayList<>();
    String until = end.at(box.ends());
    said.add(new Said(Tone.ECHO, messages.text("workshop.echo.break", until, box.minutes())));
    tooMuch(resting, now).ifPresent(said::add);
    return new Clocked(
        Optional.of(told(resting, BREAK + " " + rest)), said, new Effect.Rest(until));
  }

  // A break that the agenda has called for keeps the length it has there.
  private static String usualBreak(Session session) {
    int minutes =
        Standing.due(session).map(AgendaItem::minutes).filter(m -> m > 0).orElse(USUAL_BREAK);
    return String.valueOf(minutes);
  }

  private Session told(Session session, String line) {
    return standing.taken(session, session.progress().last(), line, 0);
  }

  private Optional<Said> tooMuch(Session session, Instant now) {
    return session
        .ends()
        .map(until -> EndClock.over(session, until, now))
        .filter(over -> over > 0)
        .map(over -> new Said(Tone.WARNING, messages.text("workshop.clock.too-much", over)));
  }

  /** Proposes what to cut so that it ends on time, or cuts it. */
  Clocked replan(Session session, Route route, String typed, Instant now) {
    boolean yes = isYes(messages, typed);
    if (!yes && !typed.isEmpty()) {
      throw new Refused("workshop.usage.replan");
    }
    if (session.status() == SessionStatus.FINISHED) {
      throw new Refused("workshop.finished");
    }
    Instant until = session.ends().orElseThrow(() -> new Refused("workshop.no-end"));
    int left = left(until, now);
    int planned = EndClock.toCome(session);
    List<Said> said = new ArrayList<>();
    if (planned <= left) {
      String fits = messages.text("workshop.replan.fits", planned, left, end.at(until));
      said.add(new Said(Tone.PLAIN, fits));
      return new Clocked(Optional.empty(), said, new Effect.None());
    }
    if (!yes) {
      Effect effect = propose(session, route, until, now, said);
      return new Clocked(Optional.empty(), said, effect);
    }
    Replan plan = Replan.of(session, route.template(), left);
    what(plan, route.template(), Tone.ECHO, said);
    Session after = session.withAgenda(plan.after());
    still(after, left).ifPresent(said::add);
    return new Clocked(Optional.of(told(after, ":replan yes")), said, new Effect.None());
  }

  /** Whether a word says yes in the language of the messages, or in English. */
  static boolean isYes(Messages messages, String typed) {
    return YES.matcher(new InEnglish(messages, TIME_WORDS).text(typed)).matches();
  }

  private Effect propose(
      Session session, Route route, Instant until, Instant now, List<Said> said) {
    Replan plan = Replan.of(session, route.template(), left(until, now));
    said.add(new Said(Tone.PLAIN, over(plan, EndClock.toCome(session), until, now)));
    what(plan, route.template(), Tone.PLAIN, said);
    still(session.withAgenda(plan.after()), plan.left()).ifPresent(said::add);
    said.add(new Said(Tone.HINT, messages.text("workshop.replan.confirm")));
    return new Effect.Propose(":replan yes");
  }

  private Optional<Said> still(Session after, int left) {
    int still = EndClock.toCome(after) - left;
    return still > 0
        ? Optional.of(new Said(Tone.WARNING, messages.text("workshop.replan.still", still)))
        : Optional.empty();
  }

  private String over(Replan plan, int planned, Instant until, Instant now) {
    int past = -EndClock.left(until, now);
    return past >= 1
        ? messages.text("workshop.replan.past", planned, end.at(until), past)
        : messages.text(
            "workshop.replan.over", planned, plan.left(), end.at(until), planned - plan.left());
  }

  private void what(Replan plan, Template template, Tone tone, List<Said> said) {
    List<String> out =
        plan.leftOut().stream()
            .map(i -> messages.text("workshop.replan.item", title(template, i.step()), i.minutes()))
            .toList();
    List<String> shorter =
        plan.shortened().stream()
            .map(
                i ->
                    messages.text(
                        "workshop.replan.shorter",
                        title(template, plan.before().get(i).step()),
                        plan.before().get(i).minutes(),
                        plan.after().get(i).minutes()))
            .toList();
    if (!out.isEmpty()) {
      String words = messages.text("workshop.replan.leave-out", String.join(", ", out));
      said.add(new Said(tone, words));
    }
    if (!shorter.isEmpty()) {
      String words = messages.text("workshop.replan.shorten", String.join(", ", shorter));
      said.add(new Said(tone, words));
    }
  }

  private String title(Template template, String step) {
    return template.step(step).map(Step::title).orElseGet(() -> messages.text("workshop.break"));
  }

  private static int left(Instant end, Instant now) {
    return Math.max(0, EndClock.left(end, now));
  }
}
