package io.mapwalk.workshop.catalogue;

import static io.mapwalk.workshop.catalogue.Expected.row;
import static io.mapwalk.workshop.catalogue.Expected.several;
import static org.assertj.core.api.Assertions.assertThat;

import io.mapwalk.journey.Messages;
import io.mapwalk.journey.Text;
import io.mapwalk.journey.element.Channel;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class TouchpointsTest {

  private final Catalogue catalogue = new Catalogue(Locale.ENGLISH);

  @Test
  void everyTouchpointStandsAtItsStageWithItsPublishers() {
    assertThat(catalogue.touchpoints().all())
        .extracting(idea -> row(idea.stage(), idea.name(), several(idea.publishers())))
        .containsExactlyElementsOf(Expected.rows("touchpoints"));
  }

  @Test
  void aStageOnAMapIsGivenTheTouchpointsOfItsMeaning() {
    assertThat(catalogue.touchpoints().at("Aankoop"))
        .isEqualTo(catalogue.touchpoints().at("decision"))
        .extracting(TouchpointIdea::name)
        .contains("Pricing pages", "Free trials");
    assertThat(catalogue.touchpoints().at("Arrival"))
        .extracting(TouchpointIdea::stage)
        .containsOnly(TouchpointCatalogue.ANY);
  }

  @Test
  void usesEndsAndOtherWaysAreKnown() {
    assertThat(catalogue.touchpoints().actionsThatShowUse())
        .containsExactly(
            "Download an ebook",
            "Open the FAQ",
            "Request a demo or call",
            "Subscribe to the blog",
            "Click a paid ad");
    assertThat(catalogue.touchpoints().endDestinations()).hasSize(7).contains("Free trial");
    assertThat(catalogue.touchpoints().otherWays()).hasSize(5).contains("Keep scrolling");
  }

  @Test
  void everyChannelIsOnlineOrOfflineAsPublished() {
    assertThat(catalogue.channels().all())
        .extracting(
            known ->
                row(
                    known.channel().key(),
                    kind(known.channel()),
                    known.words().get(0),
                    several(known.publishers())))
        .containsExactlyElementsOf(Expected.rows("channels"));
    assertThat(catalogue.channels().all())
        .extracting(KnownChannel::channel)
        .containsExactly(Channel.values());
  }

  @Test
  void aChannelIsFoundByWhatPeopleCallIt() {
    assertThat(catalogue.channels().find("WhatsApp")).contains(Channel.MESSENGER);
    assertThat(catalogue.channels().find(" telephone ")).contains(Channel.PHONE);
    assertThat(catalogue.channels().find("f2f")).contains(Channel.F2F);
    assertThat(catalogue.channels().find("pigeon")).isEmpty();
  }

  @Test
  void noWordMeansTwoChannelsAndEveryLabelMeansItsOwn() {
    assertThat(catalogue.channels().all().stream().flatMap(known -> known.words().stream()))
        .extracting(word -> word.toLowerCase(Locale.ROOT))
        .doesNotHaveDuplicates();
    for (Channel channel : Channel.values()) {
      String label = new Messages(Locale.ENGLISH).channel(Text.clean(channel.key()));
      assertThat(catalogue.channels().find(label)).as(label).contains(channel);
    }
  }

  @Test
  void theTeamsThatCanOwnATouchpointAreKnown() {
    assertThat(catalogue.ownerTeams())
        .isEqualTo(Expected.rows("owner-teams").stream().map(line -> line.get(0)).toList());
  }

  private static String kind(Channel channel) {
    return channel.online() && channel.offline() ? "both" : channel.online() ? "online" : "offline";
  }
}
