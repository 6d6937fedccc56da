package io.mapwalk.journey;

import java.util.Optional;

/**
 * A place in an order that always leaves room: between any two keys another fits, so moving one
 * element touches no other and merges stay small.
 *
 * @param value small letters, never ending in 'a', compared as text; read as a fraction in base 26
 */
public record OrderKey(String value) implements Comparable<OrderKey> {

  /** The key of elements of which a map has only one, and of the first of a list. */
  public static final OrderKey FIRST = new OrderKey("n");

  private static final int BASE = 26;
  private static final int WIDTH = 4;

  /**
   * @throws IllegalArgumentException if the value is empty, has other than small letters, or ends
   *     in 'a', after which nothing would fit before it
   */
  public OrderKey {
    if (value.isEmpty()
        || value.endsWith("a")
        || !value.chars().allMatch(c -> c >= 'a' && c <= 'z')) {
      throw new IllegalArgumentException("not an order key: " + value);
    }
  }

  /**
   * A key strictly between two others.
   *
   * @param before the key to come after; empty for the very beginning
   * @param after the key to come before; empty for the very end
   * @throws IllegalArgumentException if {@code before} is not smaller than {@code after}
   */
  public static OrderKey between(Optional<OrderKey> before, Optional<OrderKey> after) {
    if (before.isPresent() && after.isEmpty()) {
      return before.get().next();
    }
    String low = before.map(OrderKey::value).orElse("");
    String high = after.map(OrderKey::value).orElse("");
    if (!high.isEmpty() && low.compareTo(high) >= 0) {
      throw new IllegalArgumentException(low + " is not before " + high);
    }
    StringBuilder key = new StringBuilder();
    boolean bounded = !high.isEmpty();
    for (int i = 0; ; i++) {
      int from = i < low.length() ? low.charAt(i) - 'a' : 0;
      int to = bounded && i < high.length() ? high.charAt(i) - 'a' : BASE;
      if (from == to) {
        key.append((char) ('a' + from));
        continue;
      }
      int middle = (from + to) / 2;
      if (middle > from) {
        return new OrderKey(key.append((char) ('a' + middle)).toString());
      }
      key.append((char) ('a' + from));
      bounded = false;
    }
  }

  // Lists grow at their end far more often than anywhere else, so a key there counts on in a fixed
  // number of letters instead of halving what is left: keys stay short after thousands of cards.
  private OrderKey next() {
    char[] letters = (value + "a".repeat(WIDTH)).substring(0, WIDTH).toCharArray();
    for (int i = WIDTH - 1; i >= 0; i--) {
      if (letters[i] < 'z') {
        letters[i]++;
        // No key ends in 'a', so the places that were carried from begin at 'b' where they are
        // last.
        for (int j = i + 1; j < WIDTH; j++) {
          letters[j] = j == WIDTH - 1 ? 'b' : 'a';
        }
        return new OrderKey(new String(letters));
      }
    }
    return new OrderKey(value + "b");
  }

  @Override
  public int compareTo(OrderKey other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
