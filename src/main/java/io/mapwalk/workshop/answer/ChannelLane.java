package io.mapwalk.workshop.answer;

import io.mapwalk.journey.Handle;
import io.mapwalk.journey.Text;
import io.mapwalk.journey.change.TouchpointChange.SetChannels;
import io.mapwalk.journey.element.Channel;
import io.mapwalk.journey.element.ChannelPlace;
import io.mapwalk.workshop.catalogue.Catalogue;
import io.mapwalk.workshop.catalogue.KnownChannel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The channels of touchpoints: known ones by number, name or how it begins, and free names. */
final class ChannelLane implements TouchpointSweep.Filler, TouchpointSweep.Offer {

  private final Catalogue catalogue;

  ChannelLane(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  @Override
  public String fill(Scene scene, Draft draft, Handle touchpoint, String value) {
    List<Text> channels =
        Lines.commas(value).stream().map(name -> channel(draft, name)).distinct().toList();
    draft.apply(new SetChannels(touchpoint, channels));
    return channels.stream().map(scene.messages()::channel).collect(Collectors.joining(", "));
  }

  /** The known channel meant, or the free name typed. */
  Text channel(Draft draft, String typed) {
    List<String> keys = known().stream().map(Channel::key).toList();
    String name = Picked.name(keys, typed);
    return catalogue
        .channels()
        .meant(name)
        .map(channel -> Text.clean(channel.key()))
        .orElseGet(() -> draft.text(name));
  }

  private List<Channel> known() {
    return catalogue.channels().all().stream().map(KnownChannel::channel).toList();
  }

  @Override
  public List<String> entries(Scene scene) {
    List<String> entries = new ArrayList<>();
    Optional<ChannelPlace> before = Optional.empty();
    for (Channel channel : known()) {
      String entry = entries.size() + 1 + " " + label(scene, channel);
      boolean first = before.filter(channel.place()::equals).isEmpty();
      entries.add(first ? scene.messages().name(channel.place()) + ": " + entry : entry);
      before = Optional.of(channel.place());
    }
    return entries;
  }

  @Override
  public String hint(Scene scene) {
    return scene.messages().text("workshop.offer.channels-hint");
  }

  private static String label(Scene scene, Channel channel) {
    return scene.messages().channel(Text.clean(channel.key()));
  }
}
