package io.mapwalk.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import io.mapwalk.journey.JourneyMap;
import io.mapwalk.journey.MapId;
import io.mapwalk.journey.Messages;
import io.mapwalk.journey.Text;
import io.mapwalk.journey.element.MapKind;
import io.mapwalk.journey.element.Phase;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StageSetsAtThePromptTest {

  @ParameterizedTest
  @ValueSource(strings = {"classic-purchase", "1", " Classic-Purchase "})
  void aSetIsTakenByItsKeyOrNumber(String typed) {
    Conversation talk = atStages(MapKind.CURRENT, Locale.ENGLISH);
    assertThat(talk.tell(typed).refused()).isFalse();
    assertThat(stages(talk))
        .containsExactly("Awareness", "Consideration", "Purchase", "Retention", "Advocacy");
  }

  @Test
  void onePromptNamesTheSetsThatFitTheKindOfMap() {
    assertThat(asked(atStages(MapKind.CURRENT, Locale.ENGLISH)))
        .contains("Enter takes: Awareness; Consideration; Purchase; Retention; Advocacy")
        .contains("Or type 14 for Awareness; Consideration; Purchase; Onboarding; Usage; Support")
        .contains("18 for Before; During; After.");
    assertThat(asked(atStages(MapKind.CHURN, Locale.ENGLISH)))
        .contains("Enter takes: Onboarding; First value; Regular use; Doubt");
  }

  @Test
  void anEmptyLineTakesWhatFitsTheKindOfMap() {
    Conversation talk = atStages(MapKind.DAY, Locale.ENGLISH);
    assertThat(said(talk.tell(""))).contains("Taken as proposed", ":undo asks again");
    assertThat(stages(talk)).startsWith("Early morning", "Morning", "Midday").hasSize(6);
    talk.tell(":undo");
    assertThat(stages(talk)).isEmpty();
    assertThat(asked(talk)).contains("Enter takes: Early morning");
  }

  @Test
  void onceThereAreStagesNoSetIsOffered() {
    Conversation talk = atStages(MapKind.CURRENT, Locale.ENGLISH);
    talk.tell("Search; Compare; Order");
    assertThat(asked(talk)).doesNotContain("Or type");
  }

  @Test
  void inDutchASetGivesDutchStages() {
    Conversation talk = atStages(MapKind.CURRENT, Locale.forLanguageTag("nl"));
    talk.tell("classic-purchase");
    assertThat(stages(talk)).contains("Bewustwording", "Aankoop");
  }

  @Test
  void namesOfStagesStayWhatTheyAre() {
    Conversation talk = atStages(MapKind.CURRENT, Locale.ENGLISH);
    for (String line : List.of("Check-in", "1; 2", "99", "Pre-purchase/sales", "3. Look around")) {
      assertThat(talk.tell(line).refused()).as(line).isFalse();
    }
    assertThat(stages(talk))
        .containsExactly("Check-in", "1", "2", "99", "Pre-purchase/sales", "Look around");
  }

  @Test
  void aMistypedKeyStaysAStageAndTheNearestSetIsNamed() {
    Conversation talk = atStages(MapKind.CURRENT, Locale.ENGLISH);
    assertThat(said(talk.tell("clasic-purchase"))).contains("classic-purchase: type :undo");
    talk.tell(":undo");
    assertThat(stages(talk)).isEmpty();
  }

  @Test
  void theSetWithoutNamesAsksForThem() {
    Conversation talk = atStages(MapKind.CURRENT, Locale.ENGLISH);
    Conversation.Reply reply = talk.tell("blank");
    assertThat(reply.refused()).isTrue();
    assertThat(said(reply)).contains("leaves the names to you");
  }

  private static Conversation atStages(MapKind kind, Locale locale) {
    Messages messages = new Messages(locale);
    Guide guide = new Guide(messages, Clock.fixed(Room.MORNING, ZoneOffset.UTC));
    JourneyMap map =
        JourneyMap.create(
            new MapId("2222222222"), Text.clean("Way"), Text.EMPTY, Text.EMPTY, kind, "en");
    Turn begun = guide.begin(map, Room.template("full"), Phase.ROOM);
    MemoryLedger ledger = new MemoryLedger(begun.map());
    Conversation talk =
        new Conversation(guide, ledger, messages, begun.map(), begun.map().sessions().get(0).id());
    talk.tell("");
    talk.tell("");
    talk.tell(":go stages");
    return talk;
  }

  private static List<String> stages(Conversation talk) {
    return talk.map().stages().stream().map(stage -> stage.text().value()).toList();
  }

  private static String asked(Conversation talk) {
    return talk.asked().lines().stream().map(Said::text).collect(Collectors.joining("\n"));
  }

  private static String said(Conversation.Reply reply) {
    return reply.said().stream().map(Said::text).collect(Collectors.joining("\n"));
  }
}
