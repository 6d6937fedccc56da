package io.mapwalk.journey.element;

/** What kind of knowledge a source gives. */
public enum SourceKind {
  /** Words: interviews, reviews, observation. */
  QUALITATIVE,
  /** Numbers: counts, surveys, logs. */
  QUANTITATIVE
}
