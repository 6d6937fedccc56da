package io.mapwalk.journey.element;

/** What a map shows. The catalogue is the union of the publishers'; the names are the field's. */
public enum MapKind {
  /** How it is today (AS-IS). */
  CURRENT,
  /** How it should become (TO-BE). */
  FUTURE,
  /** A day in the life; columns are times of day. */
  DAY,
  /** A service blueprint: frontstage, backstage and support. */
  BLUEPRINT,
  /** A contract that runs out and is renewed, or not. */
  RENEWAL,
  /** How customers drift away. */
  CHURN,
  /** The part up to the purchase. */
  BUYER,
  /** Nurturing of leads. */
  LEAD,
  /** Service and support. */
  SUPPORT,
  /** A loop; the last stage leads to the first. */
  CIRCULAR,
  /** An empathy map read as a journey. */
  EMPATHY,
  /** General behaviour, before there is a product. */
  EXPERIENCE,
  /** Sharing and recommending by existing customers. */
  ADVOCACY,
  /** One task in a digital product. */
  USER,
  /** Scenes that tell the story. */
  STORYBOARD,
  /** Several personas on shared stages. */
  MULTI
}
