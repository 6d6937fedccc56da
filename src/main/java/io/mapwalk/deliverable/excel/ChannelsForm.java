package io.mapwalk.deliverable.excel;

import io.mapwalk.journey.Messages;
import io.mapwalk.journey.Text;
import io.mapwalk.journey.change.TouchpointChange;
import io.mapwalk.journey.element.Channel;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Channels by the names people use, on one line as long as no name has a comma in it.
 *
 * @param messages what the known ones are called
 */
record ChannelsForm(Messages messages) implements Form<List<Text>> {

  // A name with a comma or a line break in it must not fall apart.
  @Override
  public Entry show(List<Text> channels) {
    List<String> labels =
        channels.stream()
            .map(channel -> messages.channel(channel).replace("\n", CellText.BREAK_SHOWN))
            .toList();
    boolean commas = labels.stream().anyMatch(label -> label.matches(".*[,;].*"));
    // A single one that is known is told from several by its name alone.
    boolean known = labels.size() == 1 && isKnown(labels.get(0));
    String end = known || labels.size() > 1 ? "" : "\n";
    return new Entry.Words(commas ? String.join("\n", labels) + end : String.join(", ", labels));
  }

  @Override
  public List<Text> read(Entry said, Names names) {
    boolean whole = said.said().contains("\n") || isKnown(said.said().strip());
    String separator = whole ? "\n" : "[,;]";
    return Arrays.stream(said.said().split(separator))
        .map(name -> name.replace(CellText.BREAK_SHOWN, "\n"))
        .map(name -> channel(Text.clean(name).strip()))
        .filter(name -> !name.isBlank())
        .distinct()
        .limit(TouchpointChange.MOST_CHANNELS)
        .toList();
  }

  private Text channel(Text name) {
    return known(name.value())
        .or(() -> keys().filter(key -> key.equals(name)).findFirst())
        .orElse(name);
  }

  private boolean isKnown(String label) {
    return known(label).isPresent();
  }

  private Optional<Text> known(String label) {
    return keys().filter(key -> messages.channel(key).equalsIgnoreCase(label)).findFirst();
  }

  private static Stream<Text> keys() {
    return Arrays.stream(Channel.values()).map(channel -> Text.clean(channel.key()));
  }
}
