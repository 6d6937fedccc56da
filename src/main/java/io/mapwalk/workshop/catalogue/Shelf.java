package io.mapwalk.workshop.catalogue;

import io.mapwalk.journey.Nearest;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Entries in their order, found by key or by number. Numbers begin at 1 and are those of {@link
 * #all()}.
 *
 * @param <E> what stands on it
 */
public final class Shelf<E extends Keyed> {

  private static final Pattern NUMBER = Pattern.compile("[1-9]\\d{0,3}");

  private final List<E> entries;

  Shelf(List<E> entries) {
    this.entries = List.copyOf(entries);
  }

  /** All entries. */
  public List<E> all() {
    return entries;
  }

  /** The entry of that key, however it is capitalised, or of that number. */
  public Optional<E> find(String keyOrNumber) {
    String wanted = keyOrNumber.strip().toLowerCase(Locale.ROOT);
    if (NUMBER.matcher(wanted).matches()) {
      int number = Integer.parseInt(wanted);
      return number <= entries.size() ? Optional.of(entries.get(number - 1)) : Optional.empty();
    }
    return entries.stream().filter(entry -> entry.key().equals(wanted)).findFirst();
  }

  /** The number of an entry, from 1; 0 where it is not there. */
  public int number(E entry) {
    return entries.indexOf(entry) + 1;
  }

  /** The keys near a mistyped one, nearest first; none where none is near. */
  public List<String> nearest(String typed) {
    return Nearest.to(typed, entries.stream().map(Keyed::key).toList());
  }
}
