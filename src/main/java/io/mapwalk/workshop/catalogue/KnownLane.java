package io.mapwalk.workshop.catalogue;

import java.util.List;

/**
 * A row that publishers use.
 *
 * @param key its short name, which is the key of the lane on a map
 * @param names what publishers call it, the commonest first
 * @param zone where on the map it stands
 * @param holds what goes in
 * @param cell what a cell of it is
 * @param publishers who uses it; {@code all} where all do
 */
public record KnownLane(
    String key, List<String> names, Zone zone, String holds, Cell cell, List<String> publishers)
    implements Keyed {

  /** The parts of a map, from top to bottom [NN/g]; the last three were added. */
  public enum Zone {
    /** Who, and what it is about. */
    LENS,
    /** What is lived through. */
    EXPERIENCE,
    /** What the group makes of it. */
    OUTPUT,
    /** What the company does. */
    BACKSTAGE,
    /** Layers of a service blueprint. */
    BLUEPRINT,
    /** Everything else. */
    EXTRA
  }

  /** What a cell holds. */
  public enum Cell {
    /** The name of a persona, a team or a person. */
    REFERENCE,
    /** Free text. */
    TEXT,
    /** Lines. */
    LIST,
    /** Cards. */
    CARDS,
    /** One of a few values, and text. */
    CHOICE,
    /** Several of a list. */
    CHOICES,
    /** Records with fields of their own. */
    RECORDS,
    /** A score with a word and a quote. */
    SCORE,
    /** Two numbers from 1 to 5. */
    PAIR,
    /** Four lists side by side. */
    FOUR_LISTS,
    /** Marks. */
    TAGS
  }

  /** Keeps its own unmodifiable copies. */
  public KnownLane {
    names = List.copyOf(names);
    publishers = List.copyOf(publishers);
  }

  static KnownLane of(Row row) {
    return new KnownLane(
        row.key(),
        row.list("Names"),
        row.constant(Zone.class, "Zone"),
        row.text("Holds"),
        row.constant(Cell.class, "Cell"),
        row.list("Publishers"));
  }
}
