package io.mapwalk.shell;

/**
 * Who makes edits: the name under which the person is logged in.
 *
 * @param name the name; may be blank
 */
public record Author(String name) {}
