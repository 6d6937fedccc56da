package io.mapwalk.workshop.template;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * What a prompt captures. The guide knows for each how a typed line becomes changes of the map; a
 * template only names it, by its {@link #key()}.
 */
public enum Answer {
  /** What should be different in the business, in one line. */
  BUSINESS_GOAL,
  /** How that is measured, in one line: {@code returning guests: 18 % -> 25 % in 6 months}. */
  METRIC,
  /** What kind of map it becomes, which the objective suggests: {@code churn}. */
  KIND,
  /** Who is going to use the map. */
  AUDIENCE,
  /** The situation that is mapped, in one line. */
  SCENARIO,
  /** What the customer wants to reach on this journey, in one line. */
  CUSTOMER_GOAL,
  /** The event it begins with and the one it ends with: {@code hungry -> offer for next time}. */
  START_END,
  /** The period the map covers, in one line. */
  TIMESCALE,
  /** Who the map is about: {@code Eva Moline, 29, journalist}. */
  PERSONA,
  /** What is known of the persona, {@code field: text} lines. */
  PERSONA_FACTS,
  /** A sentence in the persona's own words. */
  QUOTE,
  /** Lowest layer of the back-story: what is wrong today; a list. */
  BACKSTORY_PAINS,
  /** Second layer: what a solution must offer; a list. */
  BACKSTORY_REQUIREMENTS,
  /** Third layer: what is better afterwards; a list. */
  BACKSTORY_OUTCOMES,
  /** Top layer: what it is all for, in one line. */
  BACKSTORY_GOAL,
  /** The back-story as told aloud, in about three sentences. */
  BACKSTORY_SUMMARY,
  /** The stages in order, a list: {@code Search; Compare; Order}. */
  STAGES,
  /** What the customer wants in each stage, {@code 1 find a few places near} lines. */
  STAGE_GOALS,
  /** What the business wants in each stage, {@code 1 be found} lines. */
  BUSINESS_GOALS,
  /** Who answers for a whole stage: {@code Marketing: 1-3}. */
  STAGE_OWNERS,
  /** What the customer does, stage by stage; a quoted line is the thought of the last action. */
  ACTIONS,
  /** Whatever is said, at the stage the talk is at; an empty line ends it. */
  CAPTURE,
  /** What goes through the customer's head, by place: {@code 3 They all look alike}. */
  THOUGHTS,
  /** What the customer asks, by place: {@code 3 Is it open today?}. */
  QUESTIONS,
  /** What must be in place without the customer noticing, by place. */
  BACKSTAGE,
  /** What belongs into any lane, by place; the prompt names the lane: {@code lane frontstage}. */
  LANE,
  /** The same for all stages in a line, in their order or by number: {@code row place}. */
  ROW,
  /** Ways beside the order, from one touchpoint to another: {@code 9 -> 4 sold out}. */
  LINKS,
  /** By which means, in journey order ({@code wom; maps; phone}) or {@code phone: 3 5}. */
  CHANNELS,
  /** What kind of contact each is: {@code indirect: 1 3; unused, wanted: 5}. */
  CONTACTS,
  /** How people go through the stages: {@code 3 cyclic; linear: 1 2}. */
  PROCESSES,
  /** Who answers for a touchpoint: {@code Marketing: 1-4 9}. */
  OWNERS,
  /** The touchpoints that make or break it all, their numbers. */
  MOMENTS,
  /** Importance and quality of touchpoints: {@code 6: 5/1, 8: 5/2}. */
  RATINGS,
  /** Scores of -2 to +2 in journey order, {@code .} where unknown: {@code 0 -1 1 . -2}. */
  SCORES,
  /** A word for a feeling, by place: {@code 6 lost}. */
  FEELINGS,
  /** What hurts, by place, with severity and reach: {@code 2 no parking hint [T 30]}. */
  PAINS,
  /** What works well, by place. */
  STRENGTHS,
  /** What the group sees when it looks at the whole; a list. */
  INSIGHTS,
  /** Directions for improvement, with the pains they gather; a list. */
  OPPORTUNITIES,
  /** Ideas, with what they answer: {@code p2 lit sign at the corner [Q]}. */
  IDEAS,
  /** Impact and effort of ideas, 1 to 3 each: {@code i1 3/1, i4 2/2}. */
  IDEA_RATINGS,
  /** Votes for ideas: {@code i1 5, i4 7}. */
  VOTES,
  /** The ideas chosen: {@code i1 i4}. */
  CHOICE,
  /** Who does what by when: {@code i2: allergen column, Mia, in 2 weeks}. */
  PLAN,
  /** What is measured: {@code returning guests: 18 % -> 25 %}. */
  KPIS,
  /** What was decided; a list. */
  DECISIONS,
  /** What is not known yet and must be found out; a list. */
  OPEN_QUESTIONS,
  /** Points for another time; a list. */
  PARKING,
  /** What becomes of each parked point: keep, drop or next time. */
  PARKING_SORT,
  /** Who takes part, with role or department; a list. */
  PARTICIPANTS,
  /** What the map rests on: sources and what they say; a list. */
  EVIDENCE,
  /** Who asks customers about what by when, and what came of it: {@code p1 p3 Jo, in 2 weeks}. */
  VALIDATION,
  /** Ticks on the checklist the prompt names. */
  CHECKLIST,
  /** The whole journey as told in one minute. */
  STORY,
  /** When the map is looked at again, a date as people write it. */
  REVIEW_DATE;

  /** The name a template uses for it, such as {@code stage-goals}. */
  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The answer of that key. */
  public static Optional<Answer> ofKey(String key) {
    return Arrays.stream(values()).filter(answer -> answer.key().equals(key)).findFirst();
  }
}
