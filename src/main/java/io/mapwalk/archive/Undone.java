package io.mapwalk.archive;

import io.mapwalk.journey.JourneyMap;

/**
 * The outcome of taking an edit back, or of bringing it back.
 *
 * @param map the map as it is now
 * @param revision the revision it has now
 * @param edit the revision of the edit that was taken or brought back
 * @param sentence what that edit had done, as it was told
 */
public record Undone(JourneyMap map, long revision, long edit, String sentence) {}
