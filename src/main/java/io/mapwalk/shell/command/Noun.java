package io.mapwalk.shell.command;

import java.util.List;

/**
 * A class with commands: one class a noun ({@code map}, {@code workshop}), one {@link Verb} each
 * thing that can be done with it. {@link Verb} says how to add one.
 */
public interface Noun {

  /** The commands, in the order in which help lists them. */
  List<Verb> verbs();
}
