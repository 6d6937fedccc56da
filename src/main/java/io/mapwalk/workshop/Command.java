package io.mapwalk.workshop;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The commands of the guide: a colon and a word, at any prompt. */
public enum Command {
  /** To the prompt before; answers stay. */
  BACK("b"),
  /** To the next step. */
  SKIP(""),
  /** To any step. */
  GO(""),
  /** Takes the last edit and its move back. */
  UNDO("u"),
  /** Makes it again. */
  REDO(""),
  /** Corrects the last line. */
  FIX("f"),
  /** Says something in other words. */
  EDIT("e"),
  /** Moves something elsewhere. */
  MOVE("m"),
  /** Takes something out. */
  DELETE(""),
  /** Cuts a stage in two. */
  SPLIT(""),
  /** Joins two stages. */
  MERGE(""),
  /** Adds a stage. */
  STAGE(""),
  /** Adds a step to a stage. */
  STEP(""),
  /** Joins two touchpoints. */
  LINK(""),
  /** Says who answers for something. */
  OWNER(""),
  /** Marks a moment of truth. */
  MOMENT(""),
  /** Notes a pain point. */
  PAIN(""),
  /** Notes what works. */
  STRENGTH(""),
  /** Notes what goes through the customer's head. */
  THOUGHT(""),
  /** Notes an idea. */
  IDEA(""),
  /** Notes a finding. */
  INSIGHT(""),
  /** Notes anything, unsorted. */
  NOTE(""),
  /** Notes a question nobody can answer. */
  QUESTION(""),
  /** Notes a source of evidence. */
  SOURCE(""),
  /** Notes a decision. */
  DECISION(""),
  /** Puts a point into the parking lot. */
  PARK("p"),
  /** Draws the map. */
  SHOW("s"),
  /** Shows the agenda, or says when it must end. */
  TIME("t"),
  /** Advice for the facilitator. */
  COACH("c"),
  /** What can be typed. */
  HELP("h"),
  /** Pauses the session. */
  QUIT("q");

  private final String shortcut;

  Command(String shortcut) {
    this.shortcut = shortcut;
  }

  /** The word after the colon. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** One letter that means the same; blank where there is none. */
  public String shortcut() {
    return shortcut;
  }

  /** The command of that word or letter. */
  static Optional<Command> of(String word) {
    return Arrays.stream(values())
        .filter(c -> c.word().equals(word) || (!word.isEmpty() && c.shortcut.equals(word)))
        .findFirst();
  }

  /** The words nearest to a mistyped one: those that begin alike, or differ by a letter or two. */
  static List<String> nearest(String word) {
    return Arrays.stream(values())
        .map(Command::word)
        .filter(
            known ->
                known.startsWith(word)
                    || (word.length() > 1
                        && known.charAt(0) == word.charAt(0)
                        && Math.abs(known.length() - word.length()) <= 2)
                    || sameLetters(known, word))
        .limit(4)
        .toList();
  }

  private static boolean sameLetters(String known, String word) {
    return known.chars().sorted().boxed().toList().equals(word.chars().sorted().boxed().toList());
  }
}
