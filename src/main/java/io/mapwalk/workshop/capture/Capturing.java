package io.mapwalk.workshop.capture;

import io.mapwalk.journey.Handle;
import io.mapwalk.journey.JourneyMap;
import io.mapwalk.journey.Messages;
import io.mapwalk.journey.OrderKey;
import io.mapwalk.journey.Text;
import io.mapwalk.journey.change.SessionChange.BeginSession;
import io.mapwalk.journey.element.ElementKind;
import io.mapwalk.journey.element.Phase;
import io.mapwalk.journey.element.Session;
import io.mapwalk.journey.element.Session.AgendaItem;
import io.mapwalk.journey.element.Session.Progress;
import io.mapwalk.journey.element.SessionStatus;
import io.mapwalk.journey.element.Stage;
import io.mapwalk.journey.element.StepStatus;
import io.mapwalk.journey.element.TemplateCopy;
import io.mapwalk.workshop.Conversation;
import io.mapwalk.workshop.Guide;
import io.mapwalk.workshop.Ledger;
import io.mapwalk.workshop.template.Answer;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Opens a conversation that takes down whatever is said about a map. To the guide it is a session
 * with a single question and no clock; it is no workshop, so nothing of the session itself is kept,
 * and no list, report or file ever names it.
 */
public final class Capturing {

  private static final String KEY = Answer.CAPTURE.key();

  // Far from any that a map gives out, for these two are never kept.
  private static final Handle SESSION = Handle.of(ElementKind.SESSION.prefix(), Handle.HIGHEST);
  private static final Handle TEMPLATE =
      Handle.of(ElementKind.TEMPLATE_COPY.prefix(), Handle.HIGHEST);

  private Capturing() {}

  /**
   * Opens a conversation about a map; the talk is at its first stage, if it has one.
   *
   * @param guide the guide
   * @param ledger where edits are kept
   * @param messages the sentences
   * @param map the map as it is kept
   * @param now the moment it begins
   */
  public static Conversation open(
      Guide guide, Ledger ledger, Messages messages, JourneyMap map, Instant now) {
    Optional<Handle> first = map.stages().stream().findFirst().map(Stage::id);
    Session session =
        new Session(
            SESSION,
            OrderKey.FIRST,
            TEMPLATE,
            Phase.AFTER,
            SessionStatus.RUNNING,
            now,
            Optional.empty(),
            List.of(new AgendaItem(KEY, 0, 0, StepStatus.OPEN)),
            Progress.at(KEY, KEY, now).pointing(first));
    TemplateCopy template = new TemplateCopy(TEMPLATE, KEY, Text.clean(template(messages)).value());
    JourneyMap begun = map.apply(new BeginSession(session, template));
    return new Conversation(
        guide, new CourseAside(ledger, map, begun, SESSION), messages, begun, SESSION);
  }

  private static String template(Messages messages) {
    String title = messages.text("workshop.capture.title");
    return String.join(
        "\n",
        "---",
        "id: " + KEY,
        "title: " + title,
        "language: en",
        "kind: current",
        "---",
        "## " + title + " (1 min)",
        "Key: " + KEY,
        "### " + messages.text("workshop.capture.question"),
        "Answer: " + KEY,
        "");
  }
}
