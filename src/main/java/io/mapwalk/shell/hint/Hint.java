package io.mapwalk.shell.hint;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Something worth knowing that nobody finds by themselves, and where it is met first. */
public enum Hint {
  /** That the Tab key shows what can come next. */
  TAB(Set.of("welcome"), "(?!)"),
  /** That there are commands, and that everything can be taken back. */
  HELP(Set.of("time"), ":\\p{L}.*"),
  /** That several things go into one line. */
  LIST(Set.of("stages", "participants", "insights"), ".*;.*"),
  /** That one line can say everything about a moment. */
  SIGNS(Set.of("actions", "capture"), "(.*\\s)?([#!@+][\\p{L}\\p{N}]|=>).*"),
  /** That the talk may go anywhere. */
  GO(Set.of("actions", "capture", "thoughts"), "\\d*>.*");

  private final Set<String> places;
  private final Pattern use;

  Hint(Set<String> places, String use) {
    this.places = places;
    this.use = Pattern.compile(use, Pattern.DOTALL);
  }

  /** Its name in the file that counts, and at the end of the key of its sentence. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Whether it belongs to a place: what is asked there, or the welcome. */
  boolean isMetAt(String place) {
    return places.contains(place);
  }

  /** Whether who typed that knows it already. */
  boolean isKnownTo(String line) {
    return use.matcher(line.strip()).matches();
  }
}
