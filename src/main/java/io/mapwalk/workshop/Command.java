package io.mapwalk.workshop;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * The commands of the guide: a colon and a word, at any prompt. Each language has words of its own
 * for them beside the English ones; see {@link CommandWords}.
 */
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
  /** Says something in other words, with a text editor. */
  EDITOR(""),
  /** Makes a second touchpoint of one that is there. */
  COPY(""),
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
  /** Says which of several personas is spoken of. */
  PERSONA(""),
  /** Says what kind of contact a touchpoint is. */
  CONTACT(""),
  /** Says how people go through a stage. */
  PROCESS(""),
  /** Adds a row, notes something in it, hides it. */
  LANE(""),
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
  NOTE("n"),
  /** Notes a question nobody can answer. */
  QUESTION(""),
  /** Notes a source of evidence. */
  SOURCE(""),
  /** Says which statements rest on which source. */
  EVIDENCE(""),
  /** Says who checks a statement with customers by when, and what came of it. */
  VALIDATE(""),
  /** Questions to ask in interviews. */
  BANK(""),
  /** Notes a decision. */
  DECISION(""),
  /** Puts a point into the parking lot. */
  PARK("p"),
  /** Lists the checklists, opens one, ticks its lines. */
  CHECKLIST(""),
  /** Shows what has no place yet, or says where it belongs. */
  SORT(""),
  /** Keeps what everybody scored for one moment. */
  ROUND(""),
  /** Rates ideas by a method of choosing, and shows their order. */
  RANK(""),
  /** Marks what somebody does not agree with. */
  CONTEST(""),
  /** Puts notes into a group. */
  CLUSTER(""),
  /** Draws the map. */
  SHOW("s"),
  /** Keeps the page on the second screen up to date, or blanks it. */
  PRESENT(""),
  /** Shows the agenda, says when it must end, or gives the open step more or less time. */
  TIME("t"),
  /** Says what to cut so that it ends on time. */
  REPLAN(""),
  /** Begins a break. */
  BREAK(""),
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

  /** The word after the colon, in English. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** One letter that means the same; blank where there is none. */
  public String shortcut() {
    return shortcut;
  }

  /** The command of that English word or letter. */
  static Optional<Command> of(String word) {
    return Arrays.stream(values())
        .filter(c -> c.word().equals(word) || (!word.isEmpty() && c.shortcut.equals(word)))
        .findFirst();
  }
}
