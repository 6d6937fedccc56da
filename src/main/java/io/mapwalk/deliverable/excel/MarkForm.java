package io.mapwalk.deliverable.excel;

import io.mapwalk.journey.Messages;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A mark that is there or not.
 *
 * @param yes what stands where it is there
 * @param no what stands where it is not; may be empty
 * @param messages the words for yes and no, which may be typed as well
 */
record MarkForm(String yes, String no, Messages messages) implements Form<Boolean> {

  // People tick with what their program or their keyboard offers.
  private static final Set<String> YES =
      Set.of(
          "\u2611", "\u2612", "\u2713", "\u2714", "\u2605", "x", "1", "true", "yes", "ja",
          "s\u00ED", "si");
  private static final Set<String> NO = Set.of("\u2610", "\u2606", "-", "0", "false", "no", "nee");

  /** A mark in words. */
  static MarkForm inWords(Messages messages) {
    return new MarkForm(word(messages, true), word(messages, false), messages);
  }

  private static String word(Messages messages, boolean yes) {
    return messages.text("deliverable.difference." + (yes ? "yes" : "no"));
  }

  @Override
  public Entry show(Boolean marked) {
    return new Entry.Words(marked ? yes : no);
  }

  @Override
  public Boolean read(Entry said, Names names) throws Misfit {
    String word = said.said().strip().toLowerCase(Locale.ROOT);
    if (word.equals(yes) || YES.contains(word) || word.equals(word(messages, true))) {
      return true;
    }
    if (word.isEmpty()
        || word.equals(no)
        || NO.contains(word)
        || word.equals(word(messages, false))) {
      return false;
    }
    throw new Misfit("no-mark", yes);
  }

  @Override
  public List<String> choices() {
    return Stream.of(yes, no).filter(sign -> !sign.isEmpty()).toList();
  }
}
