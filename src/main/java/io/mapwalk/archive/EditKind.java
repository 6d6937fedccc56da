package io.mapwalk.archive;

/** What sort of edit a revision is. The names are stored and must never change. */
public enum EditKind {
  /** The map was made. */
  CREATED,
  /** An input was taken; it can be taken back. */
  EDIT,
  /** A session began, paused, went on, ended, or used time. Undo passes over it. */
  COURSE,
  /** An earlier edit was taken back. */
  UNDO,
  /** An edit that had been taken back was brought back. */
  REDO
}
