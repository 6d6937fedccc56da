package io.mapwalk.workshop;

import io.mapwalk.journey.InEnglish;
import io.mapwalk.journey.JourneyMap;
import io.mapwalk.journey.Messages;
import io.mapwalk.journey.OrderKey;
import io.mapwalk.journey.Refused;
import io.mapwalk.journey.Text;
import io.mapwalk.journey.change.ElementChange.Reword;
import io.mapwalk.journey.change.PlanChange.AddChecklistItem;
import io.mapwalk.journey.change.SessionChange.BeginSession;
import io.mapwalk.journey.change.SessionChange.MoveSession;
import io.mapwalk.journey.element.ChecklistItem;
import io.mapwalk.journey.element.ElementKind;
import io.mapwalk.journey.element.Phase;
import io.mapwalk.journey.element.Session;
import io.mapwalk.journey.element.Session.AgendaItem;
import io.mapwalk.journey.element.Session.Progress;
import io.mapwalk.journey.element.SessionStatus;
import io.mapwalk.journey.element.StepStatus;
import io.mapwalk.journey.element.TemplateCopy;
import io.mapwalk.workshop.answer.Draft;
import io.mapwalk.workshop.template.Agenda;
import io.mapwalk.workshop.template.Checklist;
import io.mapwalk.workshop.template.Template;
import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;

/** What comes before the first step: beginning a session, and asking for the time and the title. */
final class Opening {

  private static final int USUAL_MINUTES = 120;

  private final Messages messages;
  private final InEnglish words;
  private final Clock clock;
  private final Standing standing;
  private final Questions questions;

  Opening(Messages messages, Clock clock, Standing standing, Questions questions) {
    this.messages = messages;
    this.words = new InEnglish(messages, "workshop.time-words");
    this.clock = clock;
    this.standing = standing;
    this.questions = questions;
  }

  /** Begins a session; nothing has been asked yet. */
  Turn begin(JourneyMap map, Template template, Phase phase) {
    if (template.steps(phase).isEmpty()) {
      throw new Refused("workshop.no-steps-in-phase", template.title(), messages.name(phase));
    }
    Draft draft = new Draft(map, Optional.empty(), messages);
    for (Checklist list : template.checklists()) {
      boolean there =
          draft.map().all(ChecklistItem.class).stream()
              .anyMatch(item -> item.list().equals(list.key()));
      if (!there) {
        list.items()
            .forEach(
                item ->
                    draft.add(
                        ElementKind.CHECKLIST_ITEM,
                        h ->
                            new AddChecklistItem(
                                h, list.key(), Text.clean(list.title()), Text.clean(item))));
      }
    }
    Session session = newSession(draft.map(), template, phase);
    TemplateCopy copy = new TemplateCopy(session.template(), template.id(), template.source());
    draft.apply(new BeginSession(session, copy));
    return new Turn(
        draft.map(),
        draft.changes(),
        messages.text("workshop.sentence.begin", template.title()),
        List.of(),
        new Effect.None());
  }

  private Session newSession(JourneyMap map, Template template, Phase phase) {
    Instant now = clock.instant();
    Progress opening = Progress.at(Route.OPENING, "time", now);
    Session session =
        new Session(
            map.next(ElementKind.SESSION),
            OrderKey.FIRST,
            map.next(ElementKind.TEMPLATE_COPY),
            phase,
            SessionStatus.RUNNING,
            now,
            Optional.empty(),
            new AgendaPlanner(template).whole(phase),
            opening);
    if (phase == Phase.ROOM) {
      return session;
    }
    // Before and after the workshop nobody waits, so no clock is set.
    return untitled(map) ? atTitle(session) : atFirst(map, session, template);
  }

  /** The question that is open. */
  Asked ask(JourneyMap map, Session session, Template template) {
    return session.progress().prompt().equals("title")
        ? questions.title(session, map.header().text().value())
        : questions.time(session, usualMinutes(template));
  }

  /** Takes the answer to the question about the time, or to that about the title. */
  Turn answer(JourneyMap map, Session session, Template template, String text) {
    if (Offering.isAsked(text)) {
      List<Said> again = ask(map, session, template).lines();
      return new Turn(map, List.of(), "", again, new Effect.None());
    }
    if (session.progress().prompt().equals("title")) {
      return titled(map, session, template, text);
    }
    String typed = text.isEmpty() ? String.valueOf(usualMinutes(template)) : text;
    TimeBox box =
        TimeBox.read(words.text(typed), clock.instant(), clock.getZone())
            .orElseThrow(() -> new Refused("workshop.not-a-time", typed));
    List<AgendaItem> agenda = new AgendaPlanner(template).fitting(box.minutes());
    Session planned = session.withAgenda(agenda).ending(Optional.of(box.ends()));
    long steps =
        agenda.stream()
            .filter(i -> i.status() != StepStatus.SKIPPED)
            .filter(i -> template.step(i.step()).isPresent())
            .count();
    Session told = standing.taken(planned, session.progress().last(), typed, 0);
    Session next = untitled(map) ? atTitle(told) : atFirst(map, told, template);
    List<Said> said =
        List.of(
            new Said(
                Tone.ECHO,
                messages.text(
                    "workshop.echo.time",
                    box.minutes(),
                    DateTimeFormatter.ofPattern("HH:mm").format(box.ends().atZone(clock.getZone())),
                    steps)));
    MoveSession move = new MoveSession(next);
    return new Turn(
        map.apply(move),
        List.of(move),
        messages.text("workshop.sentence.time"),
        said,
        new Effect.None());
  }

  private Turn titled(JourneyMap map, Session session, Template template, String text) {
    Draft draft = new Draft(map, Optional.empty(), messages);
    Session told = session;
    if (!text.isEmpty()) {
      Text title = draft.text(text.replace('\n', ' '));
      draft.apply(new Reword(JourneyMap.HEADER, title));
      draft.echo("workshop.echo.field", title.value());
      told = standing.taken(session, session.progress().last(), text, 0);
    }
    draft.apply(new MoveSession(atFirst(draft.map(), told, template)));
    return new Turn(
        draft.map(),
        draft.changes(),
        messages.text("workshop.sentence.title"),
        draft.said(),
        new Effect.None());
  }

  private boolean untitled(JourneyMap map) {
    return map.header().text().value().equals(messages.text("workshop.untitled"));
  }

  private static Session atTitle(Session session) {
    Progress p = session.progress();
    return session.at(p.to(Route.OPENING, "title", p.cursor()));
  }

  private Session atFirst(JourneyMap map, Session session, Template template) {
    return new Route(template, session, map, messages)
        .first()
        .map(stop -> standing.to(map, session, stop, false))
        .orElse(session);
  }

  /** The minutes offered where nobody says how much time there is. */
  static int usualMinutes(Template template) {
    return template.agendas().stream().anyMatch(a -> a.minutes() == USUAL_MINUTES)
            || template.agendas().isEmpty()
        ? USUAL_MINUTES
        : template.agendas().stream().mapToInt(Agenda::minutes).max().orElse(USUAL_MINUTES);
  }
}
