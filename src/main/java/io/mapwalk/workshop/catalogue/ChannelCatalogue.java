package io.mapwalk.workshop.catalogue;

import io.mapwalk.journey.Messages;
import io.mapwalk.journey.Text;
import io.mapwalk.journey.element.Channel;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The channels touchpoints happen by, and the words people have for them. */
public final class ChannelCatalogue {

  private static final int SHORTEST = 3;

  private final List<KnownChannel> channels;
  // Where a language has short names of its own, as the keys are in English.
  private final Map<String, List<String>> shortNames = new HashMap<>();
  private final Messages messages;

  /**
   * @param file the data
   * @param messages where the labels are, which people say too
   */
  ChannelCatalogue(DataFile file, Messages messages) {
    this.messages = messages;
    this.channels = file.rows("Channels").stream().map(row -> known(row, messages)).toList();
    file.rows("Channels").forEach(row -> shortNames.put(row.key(), row.list("Names")));
  }

  private static KnownChannel known(Row row, Messages messages) {
    List<String> words = new ArrayList<>(row.list("Words"));
    words.addAll(row.list("Said"));
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

  /**
   * The channel somebody means who types its key or its name, or so much of one that no other
   * channel begins like it. Other words stay what they are: a flyer is more than “print”.
   */
  public Optional<Channel> meant(String typed) {
    String said = typed.strip().toLowerCase(Locale.ROOT);
    List<Channel> begun = new ArrayList<>();
    for (KnownChannel known : channels) {
      List<String> names = names(known);
      if (names.contains(said)) {
        return Optional.of(known.channel());
      }
      if (names.stream().anyMatch(name -> isBeginning(said, name))) {
        begun.add(known.channel());
      }
    }
    return begun.size() == 1 ? Optional.of(begun.get(0)) : Optional.empty();
  }

  private List<String> names(KnownChannel known) {
    String key = known.channel().key();
    Stream<String> usual = Stream.of(key, known.words().get(0), messages.channel(Text.clean(key)));
    return Stream.concat(usual, shortNames.getOrDefault(key, List.of()).stream())
        .map(name -> name.toLowerCase(Locale.ROOT))
        .toList();
  }

  // Fewer letters than these must at least be a word, as in “TV, print, sign”.
  private static boolean isBeginning(String said, String name) {
    return name.startsWith(said)
        && !said.isEmpty()
        && (said.length() >= SHORTEST || !Character.isLetter(name.charAt(said.length())));
  }
}
