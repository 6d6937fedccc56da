package io.mapwalk.deliverable.foreign;

import java.util.Locale;
import java.util.Optional;

/**
 * How a stranger's file is to be read.
 *
 * @param columns what its columns hold, as somebody said: {@code Text=note, Group=stage}
 * @param sheet which sheet of a workbook is meant
 * @param asking settles what is unclear
 * @param language what a map is in that does not show its language
 */
public record Manner(
    Optional<String> columns, Optional<String> sheet, Asking asking, Locale language) {

  /** As it seems to be meant, where nobody says anything of it. */
  public static final Manner PLAIN =
      new Manner(Optional.empty(), Optional.empty(), Asking.NOBODY, Locale.ENGLISH);
}
