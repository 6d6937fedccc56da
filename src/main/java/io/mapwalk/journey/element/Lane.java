package io.mapwalk.journey.element;

import io.mapwalk.journey.Text;

/**
 * A row of the map: a kind of content kept for every stage. Known lanes have a label in the
 * resource bundles; any other name is a lane of the users' own.
 *
 * @param key the stable name of a known lane, or the name users gave
 */
public record Lane(String key) implements Comparable<Lane> {

  /** Cleans the name like any text, onto one line; a lane without a name is that of the notes. */
  public Lane {
    String said = Text.clean(key).value().strip().replaceAll("\\s+", " ");
    key = said.isEmpty() ? "notes" : said;
  }

  /** What the customer wants, stage by stage; kept with the stages. */
  public static final Lane GOALS = new Lane("goals");

  /** What the business wants, stage by stage; kept with the stages. */
  public static final Lane BUSINESS_GOALS = new Lane("business-goals");

  /** How people go through a stage; kept with the stages. */
  public static final Lane PROCESS = new Lane("process");

  /** What the customer does; kept as the touchpoints. */
  public static final Lane ACTIONS = new Lane("actions");

  /** By which means; kept with the touchpoints. */
  public static final Lane CHANNELS = new Lane("channels");

  /** Sentences in the persona's voice. */
  public static final Lane THOUGHTS = new Lane("thoughts");

  /** What they ask themselves. */
  public static final Lane QUESTIONS = new Lane("questions");

  /** What must be met here. */
  public static final Lane NEEDS = new Lane("needs");

  /** How it feels; kept as emotions. */
  public static final Lane EMOTIONS = new Lane("emotions");

  /** What works; kept as strengths. */
  public static final Lane HAPPY = new Lane("happy");

  /** Where it hurts; kept as pain points. */
  public static final Lane PAINS = new Lane("pains");

  /** Directions for improvement; kept as opportunities. */
  public static final Lane OPPORTUNITIES = new Lane("opportunities");

  /** Proposals; kept as ideas. */
  public static final Lane IDEAS = new Lane("ideas");

  /** What the company does in answer. */
  public static final Lane COMPANY = new Lane("company");

  /** Staff, screens and advertisements the customer meets. */
  public static final Lane FRONTSTAGE = new Lane("frontstage");

  /** What must be in place without the customer noticing. */
  public static final Lane BACKSTAGE = new Lane("backstage");

  /** Internal work behind the backstage. */
  public static final Lane SUPPORT_PROCESS = new Lane("support-process");

  /** What the group found; kept as insights. */
  public static final Lane INSIGHTS = new Lane("insights");

  /** What nobody knows yet; kept as open questions. */
  public static final Lane OPEN_QUESTIONS = new Lane("open-questions");

  /** How much it matters and how well it is done; kept with the touchpoints. */
  public static final Lane RATINGS = new Lane("ratings");

  /** What is measured; kept as measures. */
  public static final Lane KPI = new Lane("kpi");

  /** Who answers for it; kept with stages and touchpoints. */
  public static final Lane OWNER = new Lane("owner");

  /** Words by which things are found again, such as {@code evening}. */
  public static final Lane TAGS = new Lane("tags");

  /** Whatever was said that nobody has sorted into a lane yet. */
  public static final Lane NOTES = new Lane("notes");

  @Override
  public int compareTo(Lane other) {
    return key.compareTo(other.key);
  }

  @Override
  public String toString() {
    return key;
  }
}
