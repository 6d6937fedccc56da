package io.mapwalk.archive;

/** What can be done with an edit. The names are stored and must never change. */
enum EditState {
  /** It can be taken back. */
  STANDING,
  /** It was taken back and can be brought back. */
  TAKEN_BACK,
  /** Neither: it is not of that kind, or something else was typed after it was taken back. */
  SETTLED
}
