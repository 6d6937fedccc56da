package io.mapwalk.workshop.catalogue;

import io.mapwalk.journey.Messages;
import io.mapwalk.journey.Text;
import io.mapwalk.journey.element.Channel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The channels touchpoints happen by, and the words people have for them. */
public final class ChannelCatalogue {

  private final List<KnownChannel> channels;

  /**
   * @param file the data
   * @param messages where the labels are, which people say too
   */
  ChannelCatalogue(DataFile file, Messages messages) {
    this.channels = file.rows("Channels").stream().map(row -> known(row, messages)).toList();
  }

  private static KnownChannel known(Row row, Messages messages) {
    List<String> words = new ArrayList<>(row.list("Words"));
    String label = messages.channel(Text.clean(row.key()));
    if (words.stream().noneMatch(label::equalsIgnoreCase)) {
      words.add(label);
    }
    Channel channel = Channel.ofKey(row.key()).orElseThrow();
    return new KnownChannel(channel, words, row.list("Publishers"));
  }

  /** All of them: online, offline, both. */
  public List<KnownChannel> all() {
    return channels;
  }

  /** The channel somebody means who says this, by key or by any of its words. */
  public Optional<Channel> find(String said) {
    return channels.stream()
        .filter(channel -> channel.isCalled(said))
        .map(KnownChannel::channel)
        .findFirst();
  }
}
