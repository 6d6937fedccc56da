package io.mapwalk.deliverable.foreign;

import io.mapwalk.journey.Messages;
import io.mapwalk.journey.element.ElementKind;
import io.mapwalk.journey.element.Lane;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What a column or row of a stranger's table holds, or a word before a colon in an outline. Each
 * has words by which people call it, in every language.
 */
public enum Meaning {
  /** The names of stages. */
  STAGE,
  /** A label above several stages. */
  PHASE,
  /** What the customer does. */
  TOUCHPOINT,
  /** Whatever was said. */
  NOTE(Lane.NOTES),
  /** Where it hurts. */
  PAIN,
  /** Proposals. */
  IDEA,
  /** Directions for improvement. */
  OPPORTUNITY,
  /** What works. */
  STRENGTH,
  /** What somebody found out. */
  INSIGHT,
  /** What nobody knows yet. */
  OPEN_QUESTION,
  /** What is measured. */
  KPI,
  /** What the customer wants in a stage. */
  GOAL,
  /** What the business wants in a stage. */
  BUSINESS_GOAL,
  /** Who answers for it. */
  OWNER,
  /** By which means. */
  CHANNEL(Lane.CHANNELS),
  /** How it feels: a number, a word, a face. */
  SCORE,
  /** Whose journey it is. */
  PERSONA,
  /** What customers said word for word: thoughts that rest on the file as their source. */
  QUOTE(Lane.THOUGHTS),
  /** Words by which things are found again. */
  TAG(Lane.TAGS),
  /** Where it is known from. */
  SOURCE,
  /** Which row of the map the text beside it belongs to. */
  ROW_NAME,
  /** Sentences in the persona's voice. */
  THOUGHT(Lane.THOUGHTS),
  /** What they ask themselves. */
  QUESTION(Lane.QUESTIONS),
  /** What must be met. */
  NEED(Lane.NEEDS),
  /** Where customer and company meet, where what the customer does has a row of its own. */
  CONTACT(new Lane("touchpoints")),
  /** What the company does in answer. */
  COMPANY(Lane.COMPANY),
  /** Staff and screens the customer meets. */
  FRONTSTAGE(Lane.FRONTSTAGE),
  /** What the customer does not see. */
  BACKSTAGE(Lane.BACKSTAGE),
  /** Internal work behind it. */
  SUPPORT(Lane.SUPPORT_PROCESS),
  /** Things seen and touched. */
  PHYSICAL(new Lane("evidence-physical")),
  /** People, methods and technology that make it possible. */
  ENABLER(new Lane("enablers")),
  /** Material that is offered. */
  CONTENT(new Lane("content")),
  /** A row of its own, called as its heading. */
  OWN_ROW,
  /** Nothing for a map. */
  NOTHING;

  private final Optional<Lane> lane;

  Meaning() {
    this.lane = Optional.empty();
  }

  Meaning(Lane lane) {
    this.lane = Optional.of(lane);
  }

  /** The row its cards stand in; empty where it becomes something else than cards. */
  Optional<Lane> lane() {
    return lane;
  }

  /** The words for it in a language, the usual one first. */
  List<String> words(Messages language) {
    String key = "deliverable.foreign.column." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    return List.of(language.text(key).split("\\|"));
  }

  /** What it is called in a language, such as {@code pain point}. */
  public String called(Messages language) {
    return this == TOUCHPOINT ? language.name(ElementKind.TOUCHPOINT) : words(language).get(0);
  }

  /** Whether something that can stand on a map by itself is in it. */
  boolean says() {
    return switch (this) {
      case OWNER, SCORE, PERSONA, PHASE, SOURCE, ROW_NAME, GOAL, BUSINESS_GOAL, NOTHING -> false;
      default -> true;
    };
  }

  /** Whether it is what a row of a map is called, rather than a word about a whole map. */
  boolean isRow() {
    return switch (this) {
      case STAGE, PHASE, PERSONA, OWNER, SOURCE, ROW_NAME, OWN_ROW, NOTHING -> false;
      default -> true;
    };
  }
}
