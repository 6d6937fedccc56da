package io.mapwalk.workshop;

/**
 * Something that may be typed next.
 *
 * @param value what would be typed, with the sign it begins with
 * @param meaning what it is, in a word or a few; may be blank
 * @param whole whether a blank follows it; if not, more of the same word does
 */
public record Completion(String value, String meaning, boolean whole) {}
