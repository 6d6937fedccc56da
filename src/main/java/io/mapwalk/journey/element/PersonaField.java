package io.mapwalk.journey.element;

/** What is known of a persona; groups after several publishers. */
public enum PersonaField {
  /** Occupation or role. */
  ROLE,
  /** Age, in years or as a range. */
  AGE,
  /** Place, family. */
  HOME,
  /** Company, its size and trade. */
  COMPANY,
  /** Skills and ease with technology. */
  SKILLS,
  /** What they want to achieve. */
  GOALS,
  /** What they need, and why. */
  NEEDS,
  /** What worries or hinders them. */
  PAINS,
  /** Values, interests, attitudes. */
  VALUES,
  /** What they usually do. */
  BEHAVIOUR,
  /** The means they choose and avoid. */
  CHANNELS,
  /** How they decide. */
  DECISION,
  /** The part they have in a buying decision of several [Gust de Backer]. */
  BUYING_ROLE,
  /** How much they know of their need and of us [Gust de Backer]. */
  AWARENESS,
  /** How they manage without us. */
  CURRENT_SOLUTION,
  /** What they would say, in their words. */
  QUOTE,
  /** Anything else. */
  FACTS,
  /** Empathy map: words used in front of others. */
  SAYS,
  /** Empathy map: what stays unsaid. */
  THINKS,
  /** Empathy map: visible behaviour. */
  DOES,
  /** Empathy map: worry, hope, pride. */
  FEELS,
  /** Empathy map: from friends, colleagues, media. */
  HEARS,
  /** Empathy map: offers, rivals, surroundings. */
  SEES,
  /** The back-story as told in three sentences. */
  SUMMARY
}
