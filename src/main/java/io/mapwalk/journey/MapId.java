package io.mapwalk.journey;

import java.util.random.RandomGenerator;

/**
 * The identity of a map within every archive it ever travels to.
 *
 * @param value ten letters and digits; no letter that is easily misread
 */
public record MapId(String value) implements Comparable<MapId> {

  private static final String SIGNS = "23456789abcdefghjkmnpqrstuvwxyz";
  private static final int LENGTH = 10;

  /**
   * @throws IllegalArgumentException if the value has another form
   */
  public MapId {
    if (!value.matches("[" + SIGNS + "]{" + LENGTH + "}")) {
      throw new IllegalArgumentException("not a map id: " + value);
    }
  }

  /** A new identity, drawn from the given source. */
  public static MapId draw(RandomGenerator random) {
    StringBuilder value = new StringBuilder(LENGTH);
    for (int i = 0; i < LENGTH; i++) {
      value.append(SIGNS.charAt(random.nextInt(SIGNS.length())));
    }
    return new MapId(value.toString());
  }

  @Override
  public int compareTo(MapId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
