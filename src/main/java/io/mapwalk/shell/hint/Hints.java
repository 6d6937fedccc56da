package io.mapwalk.shell.hint;

import io.mapwalk.shell.OwnerOnly;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Remembers which hints somebody has seen, in a file of the home for its owner alone, so that each
 * goes away: when it was seen twice, or what it is about was done. Where the file cannot be read or
 * written they are seen more often, and nothing else is different.
 */
public final class Hints {

  private static final int ENOUGH = 2;
  private static final long LONGEST = 4096;

  private final Path file;
  private final boolean wanted;
  private final Set<Hint> shownNow = EnumSet.noneOf(Hint.class);
  private @Nullable Map<Hint, Integer> seen;

  /**
   * @param file where it is kept how often each was seen
   * @param wanted whether there are to be any
   */
  public Hints(Path file, boolean wanted) {
    this.file = file;
    this.wanted = wanted;
  }

  /**
   * The hint for a place, if one is still of use there; once each while the program runs.
   *
   * @param place what is asked there, such as {@code stages}; or {@code welcome}
   */
  public Optional<Hint> at(String place) {
    return wanted
        ? Arrays.stream(Hint.values())
            .filter(hint -> hint.isMetAt(place) && !shownNow.contains(hint))
            .filter(hint -> times(hint) < ENOUGH)
            .findFirst()
        : Optional.empty();
  }

  /** Notes that a hint was seen. */
  public void shown(Hint hint) {
    shownNow.add(hint);
    keep(hint, times(hint) + 1);
  }

  /** Notes what somebody does already, and needs no hint for any more. */
  public void heard(String line) {
    if (!wanted) {
      return;
    }
    for (Hint hint : Hint.values()) {
      if (times(hint) < ENOUGH && hint.isKnownTo(line)) {
        keep(hint, ENOUGH);
      }
    }
  }

  private int times(Hint hint) {
    Map<Hint, Integer> known = seen;
    if (known == null) {
      known = read();
      seen = known;
    }
    return known.getOrDefault(hint, 0);
  }

  private void keep(Hint hint, int times) {
    Map<Hint, Integer> known = new EnumMap<>(Hint.class);
    for (Hint each : Hint.values()) {
      known.put(each, each == hint ? times : times(each));
    }
    seen = known;
    try {
      OwnerOnly.replace(
          file,
          known.entrySet().stream()
              .map(each -> each.getKey().key() + " " + each.getValue() + "\n")
              .collect(Collectors.joining()));
    } catch (IOException e) {
      // Then it is seen again the next time.
      return;
    }
  }

  private Map<Hint, Integer> read() {
    Map<Hint, Integer> known = new EnumMap<>(Hint.class);
    for (String line : lines()) {
      for (Hint hint : Hint.values()) {
        if (line.matches(hint.key() + " [1-9]")) {
          known.put(hint, line.charAt(line.length() - 1) - '0');
        }
      }
    }
    return known;
  }

  private List<String> lines() {
    try {
      return Files.size(file) > LONGEST ? List.of() : Files.readAllLines(file);
    } catch (IOException e) {
      return List.of();
    }
  }
}
