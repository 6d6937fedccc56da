package io.mapwalk.deliverable.form;

import io.mapwalk.journey.InEnglish;
import io.mapwalk.journey.Messages;
import io.mapwalk.journey.Text;
import io.mapwalk.journey.element.Channel;
import java.util.List;
import java.util.stream.Stream;

/** Finds the channel somebody means who writes its name, or how it begins, in any language. */
public final class ChannelNames {

  private static final int SHORTEST = 3;

  private final List<Messages> languages;

  /**
   * @param languages the languages in which people may name them
   */
  public ChannelNames(List<Messages> languages) {
    this.languages = List.copyOf(languages);
  }

  /** The known channel that is meant, or the name as it was written. */
  public Text channel(String written) {
    String said = InEnglish.bare(written);
    List<Channel> exact = named(said, false);
    List<Channel> found = exact.isEmpty() && said.length() >= SHORTEST ? named(said, true) : exact;
    return found.size() == 1 ? kept(found.get(0)) : Text.clean(written).strip();
  }

  private List<Channel> named(String said, boolean beginning) {
    return Stream.of(Channel.values())
        .filter(
            channel ->
                names(channel)
                    .anyMatch(name -> beginning ? name.startsWith(said) : name.equals(said)))
        .toList();
  }

  private Stream<String> names(Channel channel) {
    Stream<String> labels = languages.stream().map(messages -> messages.channel(kept(channel)));
    return Stream.concat(Stream.of(channel.key()), labels).map(InEnglish::bare);
  }

  private static Text kept(Channel channel) {
    return Text.clean(channel.key());
  }
}
