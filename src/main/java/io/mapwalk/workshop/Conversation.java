package io.mapwalk.workshop;

import io.mapwalk.journey.Dossier;
import io.mapwalk.journey.Handle;
import io.mapwalk.journey.JourneyMap;
import io.mapwalk.journey.Messages;
import io.mapwalk.journey.Refused;
import io.mapwalk.journey.element.Element;
import io.mapwalk.journey.element.Session;
import io.mapwalk.journey.element.SessionStatus;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * One session being run: hands each line to the guide, keeps what it changes, and only then tells
 * what is said back. A person at a terminal, a pipe and a test all talk to this.
 */
public final class Conversation {

  private static final int LONGEST_SENTENCE = 160;

  private final Guide guide;
  private final Ledger ledger;
  private final Messages messages;
  private final Handle session;
  private JourneyMap map;
  private Optional<String> prefill = Optional.empty();

  /**
   * A conversation about a session.
   *
   * @param guide the guide
   * @param ledger where edits are kept
   * @param messages the sentences
   * @param map the map the session belongs to
   * @param session the session
   */
  public Conversation(
      Guide guide, Ledger ledger, Messages messages, JourneyMap map, Handle session) {
    this.guide = guide;
    this.ledger = ledger;
    this.messages = messages;
    this.map = map;
    this.session = session;
  }

  /**
   * What came of a line.
   *
   * @param said what is said back
   * @param effect what is left to be done: drawing, leaving; taking back has been done
   * @param refused whether the line was not taken
   */
  public record Reply(List<Said> said, Effect effect, boolean refused) {

    /** Keeps its own unmodifiable copy. */
    public Reply {
      said = List.copyOf(said);
    }
  }

  /** The map as it is. */
  public JourneyMap map() {
    return map;
  }

  /** The session as it is. */
  public Session session() {
    return map.find(Session.class, session).orElseThrow();
  }

  /** What is asked now. */
  public Asked asked() {
    Asked asked = guide.ask(session(), Dossier.of(map));
    return prefill.map(asked::prefilled).orElse(asked);
  }

  /** Takes a line. What the reply says has been kept for good. */
  public Reply tell(String line) {
    prefill = Optional.empty();
    try {
      return act(guide.answer(session(), Dossier.of(map), line));
    } catch (Refused refused) {
      prefill = Optional.of(line).filter(l -> !l.contains("\n"));
      String sentence = refused.sentence(messages);
      return new Reply(List.of(new Said(Tone.REFUSAL, sentence)), new Effect.None(), true);
    }
  }

  /** Pauses the session, if it is running. */
  public void pause() {
    if (session().status() == SessionStatus.RUNNING) {
      keep(guide.pause(session(), Dossier.of(map)));
    }
  }

  /** Lets the session go on where it stopped. */
  public void resume() {
    if (session().status() != SessionStatus.RUNNING) {
      keep(guide.resume(session(), Dossier.of(map)));
    }
  }

  /** The title of a step of the agenda. */
  public String titleOf(String step) {
    return guide.titleOf(map, session(), step);
  }

  private Reply act(Turn turn) {
    keep(turn);
    if (turn.effect() instanceof Effect.Undo) {
      return revert(true);
    }
    if (turn.effect() instanceof Effect.Redo) {
      return revert(false);
    }
    if (turn.effect() instanceof Effect.Fix fix) {
      return fix(fix.line());
    }
    if (turn.effect() instanceof Effect.Prefill text) {
      prefill = Optional.of(text.text());
    }
    return new Reply(turn.said(), turn.effect(), false);
  }

  private void keep(Turn turn) {
    if (turn.changes().isEmpty()) {
      return;
    }
    ledger.save(map, turn.map(), shortened(turn.sentence()));
    map = turn.map();
  }

  private static String shortened(String sentence) {
    String line = sentence.replace('\n', ' ');
    return line.length() <= LONGEST_SENTENCE
        ? line
        : line.substring(0, LONGEST_SENTENCE - 1).stripTrailing() + "…";
  }

  private Reply revert(boolean back) {
    String sentence = "";
    boolean changed = false;
    while (!changed) {
      JourneyMap before = map;
      if (back && before.find(session).isPresent() && isFresh()) {
        throw new Refused("workshop.nothing-to-undo");
      }
      Ledger.Reverted reverted = back ? ledger.undo() : ledger.redo();
      map = reverted.map();
      sentence = reverted.sentence();
      // Merely going on to another prompt is kept too, but nobody means that by "undo".
      changed = !content(before).equals(content(map)) || isFresh();
    }
    String key = back ? "workshop.echo.undone" : "workshop.echo.redone";
    Said said = new Said(Tone.ECHO, messages.text(key, sentence));
    return new Reply(List.of(said), new Effect.None(), false);
  }

  // Taking back more than the first line of a session would take the session itself away.
  private boolean isFresh() {
    return session().progress().step().equals(Route.OPENING)
        && session().progress().prompt().equals("time");
  }

  private static Map<Handle, Element> content(JourneyMap map) {
    return map.elements().values().stream()
        .filter(element -> !(element instanceof Session))
        .collect(Collectors.toMap(Element::id, element -> element));
  }

  private Reply fix(Optional<String> line) {
    String last = session().progress().lastLine().value();
    if (last.isEmpty()) {
      throw new Refused("workshop.nothing-to-fix");
    }
    List<Said> said = new ArrayList<>(revert(true).said());
    if (line.isEmpty()) {
      prefill = Optional.of(last.replace('\n', ' '));
      return new Reply(said, new Effect.None(), false);
    }
    Reply reply = tell(line.get());
    if (reply.refused()) {
      prefill = line;
    }
    said.addAll(reply.said());
    return new Reply(said, reply.effect(), reply.refused());
  }
}
