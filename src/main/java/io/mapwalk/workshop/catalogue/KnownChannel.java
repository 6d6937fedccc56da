package io.mapwalk.workshop.catalogue;

import io.mapwalk.journey.element.Channel;
import java.util.List;
import java.util.Locale;

/**
 * What is known of a channel beyond its label.
 *
 * @param channel the channel
 * @param words what people call it; the first is the one publishers use
 * @param publishers who names it
 */
public record KnownChannel(Channel channel, List<String> words, List<String> publishers) {

  /** Keeps its own unmodifiable copies. */
  public KnownChannel {
    words = List.copyOf(words);
    publishers = List.copyOf(publishers);
  }

  /** Whether somebody who says this means the channel. */
  public boolean isCalled(String said) {
    String wanted = said.strip().toLowerCase(Locale.ROOT);
    return wanted.equals(channel.key())
        || words.stream().anyMatch(word -> word.toLowerCase(Locale.ROOT).equals(wanted));
  }
}
