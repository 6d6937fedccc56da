package io.mapwalk.workshop;

import io.mapwalk.journey.Handle;
import io.mapwalk.journey.JourneyMap;
import io.mapwalk.journey.Refused;
import io.mapwalk.journey.element.Session;
import io.mapwalk.workshop.answer.Excerpt;
import java.util.List;
import java.util.Optional;

/** The map of a session as the ledger has it: edits go in one by one, and come out again. */
final class KeptMap {

  /** How much of what an edit did is told, in characters. */
  static final int LONGEST_SENTENCE = 160;

  private final Ledger ledger;
  private final Handle session;
  private JourneyMap map;

  /**
   * @param ledger where edits are kept
   * @param map the map as it is there
   * @param session the session that is run on it
   */
  KeptMap(Ledger ledger, JourneyMap map, Handle session) {
    this.ledger = ledger;
    this.map = map;
    this.session = session;
  }

  /**
   * What was taken back or made again.
   *
   * @param edits how many edits of the ledger
   * @param sentence what the last of them had done; empty where it only went on to another prompt
   */
  record Rewound(int edits, Optional<String> sentence) {}

  /** The map as it is. */
  JourneyMap map() {
    return map;
  }

  /** The session as it is. */
  Session session() {
    return session(map);
  }

  private Session session(JourneyMap when) {
    return when.find(Session.class, session).orElseThrow();
  }

  /** Takes over what another program changed meanwhile. */
  void catchUp() {
    ledger.changedElsewhere().ifPresent(changed -> map = changed);
  }

  /** Keeps what a turn changed, if it changed anything. */
  void keep(Turn turn) {
    if (!turn.changes().isEmpty()) {
      keep(turn.map(), turn.sentence());
    }
  }

  /**
   * Keeps an edit.
   *
   * @param after the map it makes
   * @param sentence what it does, for the history
   */
  void keep(JourneyMap after, String sentence) {
    ledger.save(map, after, Excerpt.of(sentence, LONGEST_SENTENCE));
    map = after;
  }

  /**
   * Takes edits back, or makes them again, until the map says something else: merely going on to
   * another prompt is an edit too, but nobody means that by "undo".
   *
   * @param back whether to take them back
   * @throws Refused if there is nothing left that says something; all is as it was then
   */
  Rewound rewind(boolean back) {
    int edits = 0;
    try {
      while (true) {
        if (back && session().progress().lastLine().isBlank()) {
          throw new Refused("workshop.nothing-to-undo");
        }
        JourneyMap before = map;
        Ledger.Reverted reverted = back ? ledger.undo() : ledger.redo();
        map = reverted.map();
        edits++;
        if (saysSomethingElse(before)) {
          return new Rewound(edits, Optional.of(reverted.sentence()));
        }
      }
    } catch (Refused none) {
      if (back) {
        redo(edits);
        throw none;
      }
      if (edits == 0) {
        throw none;
      }
      return new Rewound(edits, Optional.empty());
    }
  }

  /** Makes that many edits again that were taken back last. */
  void redo(int edits) {
    for (int i = 0; i < edits; i++) {
      map = ledger.redo().map();
    }
  }

  private boolean saysSomethingElse(JourneyMap before) {
    Session then = session(before);
    Session now = session();
    return !then.progress().lastLine().equals(now.progress().lastLine())
        || !minutes(then).equals(minutes(now))
        || !before.saysTheSameAs(map);
  }

  private static List<Integer> minutes(Session session) {
    return session.agenda().stream().map(Session.AgendaItem::minutes).toList();
  }
}
