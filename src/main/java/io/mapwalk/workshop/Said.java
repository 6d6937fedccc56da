package io.mapwalk.workshop;

/**
 * Something the guide says.
 *
 * @param tone in which voice
 * @param text the sentence, in the reader's language; may have several lines
 */
public record Said(Tone tone, String text) {}
