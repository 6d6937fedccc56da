package io.mapwalk.deliverable.foreign;

import java.util.Optional;

/**
 * A column of a stranger's table, or a row of a matrix, and what it is taken for.
 *
 * @param heading what it is called; blank where it has no name
 * @param place where it stands among the others, from 0
 * @param meaning what it is taken for
 * @param sureness how sure that is
 * @param scale from where to where its scores run, where somebody said so
 * @param example something that stands in it
 */
public record Column(
    String heading,
    int place,
    Meaning meaning,
    Sureness sureness,
    Optional<Scale> scale,
    String example) {

  /** How sure the program is of what a column holds. */
  public enum Sureness {
    /** Its heading says so, or somebody did. */
    SURE,
    /** It is taken so where nobody can be asked; nothing would be lost. */
    LIKELY,
    /** Somebody has to say so. */
    UNCLEAR
  }

  /** The same, taken for what somebody said. */
  public Column as(Meaning said, Optional<Scale> scale) {
    return new Column(heading, place, said, Sureness.SURE, scale, example);
  }

  /** Its heading, or its number, from 1, where it has none. */
  public String name() {
    return heading.isBlank() ? Integer.toString(place + 1) : heading;
  }
}
