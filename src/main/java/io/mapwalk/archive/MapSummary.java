package io.mapwalk.archive;

import io.mapwalk.journey.MapId;
import io.mapwalk.journey.Text;
import io.mapwalk.journey.element.MapKind;
import io.mapwalk.journey.element.SessionStatus;
import java.time.Instant;
import java.util.Optional;

/**
 * What a list shows of a map.
 *
 * @param id its identity
 * @param title its title
 * @param client whose map it is; may be blank
 * @param project the undertaking it belongs to; may be blank
 * @param kind what it shows
 * @param revision how many edits it has seen, from 1
 * @param created when it was made, to the millisecond
 * @param changed when it was last changed, to the millisecond
 * @param session where its latest session stands; empty where there was none
 * @param archived whether it was put away
 */
public record MapSummary(
    MapId id,
    Text title,
    Text client,
    Text project,
    MapKind kind,
    long revision,
    Instant created,
    Instant changed,
    Optional<SessionStatus> session,
    boolean archived) {}
