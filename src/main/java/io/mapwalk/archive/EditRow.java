package io.mapwalk.archive;

import java.time.Instant;

/**
 * One edit in the history of a map.
 *
 * @param revision the revision it made, from 1
 * @param kind what sort of edit it is
 * @param author who made it; may be blank
 * @param made when, to the millisecond
 * @param sentence what was done, as it was told; for an undo or redo that of the edit concerned
 * @param takenBack whether it is taken back at present and can be brought back
 */
public record EditRow(
    long revision,
    EditKind kind,
    String author,
    Instant made,
    String sentence,
    boolean takenBack) {}
