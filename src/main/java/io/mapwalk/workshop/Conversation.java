package io.mapwalk.workshop;

import io.mapwalk.journey.Dossier;
import io.mapwalk.journey.Handle;
import io.mapwalk.journey.JourneyMap;
import io.mapwalk.journey.Messages;
import io.mapwalk.journey.Refused;
import io.mapwalk.journey.Text;
import io.mapwalk.journey.change.Change;
import io.mapwalk.journey.element.Session;
import io.mapwalk.journey.element.SessionStatus;
import io.mapwalk.journey.element.Worded;
import io.mapwalk.workshop.answer.Excerpt;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One session being run: hands each line to the guide, keeps what it changes, and only then tells
 * what is said back. A person at a terminal, a pipe and a test all talk to this.
 */
public final class Conversation {

  private final Guide guide;
  private final Ledger ledger;
  private final Messages messages;
  private final KeptMap kept;
  private Optional<String> prefill = Optional.empty();
  private Optional<String> notTaken = Optional.empty();
  private Optional<String> offered = Optional.empty();

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
    this.kept = new KeptMap(ledger, map, session);
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

    private static Reply of(Said... said) {
      return new Reply(List.of(said), new Effect.None(), false);
    }

    private static Reply refusing(Said why) {
      return new Reply(List.of(why), new Effect.None(), true);
    }
  }

  /** The map as it is. */
  public JourneyMap map() {
    return kept.map();
  }

  /** The session as it is. */
  public Session session() {
    return kept.session();
  }

  /** The session as it is at this moment, with the time since its last line. */
  public Session sessionNow() {
    return guide.now(session());
  }

  /** What is asked now. */
  public Asked asked() {
    Asked asked = guide.ask(session(), Dossier.of(map()));
    return prefill.map(asked::prefilled).orElse(asked);
  }

  /** Whether the last line was refused, and a dash alone brings it back to be mended. */
  public boolean bringsBack() {
    return notTaken.isPresent();
  }

  /**
   * Takes a line, or a pasted block. What the reply says has been kept for good. A block is one
   * answer, or the words of the command it begins with; if there is a command further down, each
   * line is told by itself, as if it had been typed, until one is refused.
   */
  public Reply tell(String line) {
    boolean apart =
        line.strip().lines().skip(1).anyMatch(l -> Typed.isKnownCommand(l, guide.words()))
            || movesTheTalk(line);
    List<String> lines =
        apart ? line.lines().filter(one -> !one.isBlank()).toList() : List.of(line);
    List<Said> said = new ArrayList<>();
    Effect effect = new Effect.None();
    for (int i = 0; i < lines.size(); i++) {
      Reply reply = tellOne(lines.get(i));
      said.addAll(reply.said());
      effect = reply.effect() instanceof Effect.None ? effect : reply.effect();
      int left = lines.size() - i - 1;
      if (left > 0 && (reply.refused() || reply.effect() instanceof Effect.Finish)) {
        said.add(new Said(Tone.WARNING, messages.text("workshop.lines-left", left)));
      }
      if (reply.refused() || reply.effect() instanceof Effect.Finish) {
        return new Reply(said, effect, reply.refused());
      }
    }
    return new Reply(said, effect, false);
  }

  // What was noted elsewhere may go from stage to stage, as if it had been typed here.
  private boolean movesTheTalk(String block) {
    return block.strip().lines().count() > 1
        && isCapturing()
        && block
            .lines()
            .map(String::strip)
            .anyMatch(line -> Typed.isMending(line) || Pointing.isIn(map(), line));
  }

  private Reply tellOne(String line) {
    return ledger.undisturbed(() -> taken(line));
  }

  private Reply taken(String typed) {
    String line = offered.filter(proposal -> takes(typed)).orElse(typed);
    boolean cleared = typed.isBlank() && (prefill.isPresent() || notTaken.isPresent());
    Optional<String> back = notTaken.filter(refused -> Typed.isMending(typed.strip()));
    prefill = back;
    notTaken = Optional.empty();
    offered = Optional.empty();
    try {
      // Another program may have changed the map while this one waited for the line.
      kept.catchUp();
      if (back.isPresent() || cleared && isCapturing()) {
        // Whoever clears a line that came back to be mended is not done yet, nor is who presses
        // Enter once more at a line that was not taken.
        return Reply.of();
      }
      return act(guide.answer(session(), Dossier.of(map()), line));
    } catch (Refused refused) {
      notTaken = editable(line);
      return Reply.refusing(refusal(refused));
    }
  }

  private boolean takes(String typed) {
    return typed.isBlank() || ClockCommands.isYes(messages, typed);
  }

  private Said refusal(Refused refused) {
    Object[] arguments = Excerpt.ofAll(refused.arguments().toArray());
    return new Said(Tone.REFUSAL, messages.text(refused.code(), arguments));
  }

  // What was typed can be brought back, unless it was a bare command.
  private Optional<String> editable(String line) {
    Typed typed = Typed.of(line, guide.words());
    return typed.command().isPresent() && typed.text().isEmpty()
        ? Optional.empty()
        : Optional.of(Text.clean(line).value().strip().replaceAll("\\s*\\n\\s*", "; "));
  }

  /**
   * Keeps what is known before the session asks for it, such as a goal that was named while the
   * workshop was chosen; the question for it then shows it.
   *
   * @param change what is known
   * @param sentence the same in a sentence, for the history
   */
  public void note(Change change, String sentence) {
    kept.keep(map().apply(change), sentence);
  }

  /**
   * Takes the words of an element as they were written with a text editor; blank words change
   * nothing, nor do those it has.
   *
   * @param element the element, as {@link Effect.Compose} named it
   * @param words what was written
   */
  public Reply reworded(Handle element, String words) {
    return ledger.undisturbed(
        () -> {
          try {
            kept.catchUp();
            boolean same =
                map()
                    .find(Worded.class, element)
                    .filter(known -> known.text().equals(Text.clean(words.strip())))
                    .isPresent();
            if (words.isBlank() || same) {
              return Reply.of(new Said(Tone.HINT, messages.text("workshop.nothing-changed")));
            }
            return act(guide.reword(session(), Dossier.of(map()), element, words));
          } catch (Refused refused) {
            return Reply.refusing(refusal(refused));
          }
        });
  }

  /** Pauses the session, if it is running. */
  public void pause() {
    kept.catchUp();
    if (session().status() == SessionStatus.RUNNING) {
      kept.keep(guide.pause(session(), Dossier.of(map())));
    }
  }

  /**
   * Lets the session go on where it stopped; the time since its last line is put down to no step,
   * whether it was paused or broke off. A finished one stays finished until somebody goes back.
   */
  public void resume() {
    if (session().status() != SessionStatus.FINISHED) {
      kept.keep(guide.resume(session(), Dossier.of(map())));
    }
  }

  /** The prompt the session stands at; empty in the opening. */
  Optional<Route.Stop> stop() {
    return guide.stop(map(), session());
  }

  /** All prompts of the session, those of the steps left out among them. */
  List<Route.Stop> stops() {
    return guide.stops(map(), session());
  }

  /**
   * What may be typed next.
   *
   * @param before the line up to the cursor
   * @return what may stand instead of the part that begins at {@link Completions#start}
   */
  public List<Completion> completions(String before) {
    return guide.completions(map(), session(), before);
  }

  /** Whether whatever is said is taken down, in any order. */
  boolean isCapturing() {
    return guide.isCapturing(map(), session());
  }

  /** The guide that is spoken to. */
  Guide guide() {
    return guide;
  }

  /** The sentences. */
  Messages messages() {
    return messages;
  }

  /** The title of a step of the agenda. */
  public String titleOf(String step) {
    return guide.titleOf(map(), session(), step);
  }

  private Reply act(Turn turn) {
    kept.keep(turn);
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
    if (turn.effect() instanceof Effect.Propose proposal) {
      offered = Optional.of(proposal.line());
    }
    return new Reply(turn.said(), turn.effect(), false);
  }

  private Reply revert(boolean back) {
    KeptMap.Rewound rewound = kept.rewind(back);
    rewound.sentence().ifPresent(said -> reopen());
    return rewound(back ? "workshop.echo.undone" : "workshop.echo.redone", rewound);
  }

  private Reply rewound(String key, KeptMap.Rewound rewound) {
    String sentence = rewound.sentence().orElseGet(() -> messages.text("workshop.sentence.move"));
    String told = messages.text(key, Excerpt.of(sentence, KeptMap.LONGEST_SENTENCE));
    return Reply.of(new Said(Tone.ECHO, told));
  }

  // Whoever takes back the last answer wants to give another.
  private void reopen() {
    if (session().status() == SessionStatus.FINISHED) {
      kept.keep(guide.resume(session(), Dossier.of(map())));
    }
  }

  private Reply fix(Optional<String> line) {
    String last = session().progress().lastLine().value();
    if (last.isBlank()) {
      throw new Refused("workshop.nothing-to-fix");
    }
    Optional<String> corrected =
        line.map(words -> Correction.of(map(), last, words, guide.words()));
    boolean finished = session().status() == SessionStatus.FINISHED;
    KeptMap.Rewound rewound = kept.rewind(true);
    reopen();
    if (corrected.isEmpty()) {
      prefill = editable(last);
      return rewound("workshop.echo.undone", rewound);
    }
    Reply reply = tell(corrected.get());
    if (reply.refused()) {
      kept.redo(rewound.edits());
      if (finished) {
        kept.keep(guide.close(session(), Dossier.of(map())));
      }
      notTaken = line.flatMap(words -> editable(":fix " + words));
    }
    return reply;
  }
}
