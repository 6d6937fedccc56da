package io.mapwalk.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import io.mapwalk.journey.Handle;
import io.mapwalk.journey.JourneyMap;
import io.mapwalk.journey.Messages;
import io.mapwalk.journey.Text;
import io.mapwalk.journey.element.Card;
import io.mapwalk.journey.element.Emotion;
import io.mapwalk.journey.element.Idea;
import io.mapwalk.journey.element.PainPoint;
import io.mapwalk.journey.element.Placed;
import io.mapwalk.journey.element.Stage;
import io.mapwalk.journey.element.Touchpoint;
import io.mapwalk.journey.element.Worded;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Ten minutes of fast talk among five people, out of order and with corrections, are taken down as
 * they are said. What the map must hold in the end was collected by hand from what was said.
 */
class FastTalkTest {

  private static final String TALK = "bicycle-talk.txt";

  /** A person who types while others talk: the keys a minute of somebody used to it. */
  private static final int KEYS_A_MINUTE = 350;

  private static final Messages ENGLISH = new Messages(Locale.ENGLISH);

  private final List<String> lines = read();
  private final Room room = Room.capturing(Room.stages(stages()));

  private static List<String> read() {
    try (InputStream talk = FastTalkTest.class.getResourceAsStream(TALK)) {
      return new String(talk.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private int collected() {
    return lines.indexOf("Collected by hand from what was said, place by place:");
  }

  private String[] stages() {
    String named =
        lines.stream().filter(line -> line.startsWith("stages: ")).findFirst().orElseThrow();
    return named.substring("stages: ".length()).split("; ");
  }

  private List<String> typed() {
    return lines.subList(0, collected()).stream()
        .filter(line -> line.startsWith("    "))
        .map(String::strip)
        .toList();
  }

  @Test
  void theMapHoldsWhatWasSaid() {
    typed().forEach(room::types);
    String expected = String.join("\n", lines.subList(collected() + 2, lines.size()));
    assertThat(outline(room.map())).isEqualTo(expected);
    assertThat(room.ledger().map().elements())
        .doesNotContainKey(room.conversation().session().id());
  }

  /**
   * The bar of capture: whatever is pressed beside the words that stand on the map in the end
   * counts, also for going to other stages and for everything that was mended.
   */
  @Test
  void itCostsAtMostSixKeysACardBeyondItsTextAndFitsIntoTenMinutes() {
    int keys = 0;
    String before = "";
    String last = "";
    for (String line : typed()) {
      keys += before.equals("-") ? keysToMend(last, line) : line.length() + 1;
      last = line.equals("-") ? last : line;
      before = line;
      room.types(line);
    }
    int cards = cards(room.map()).size();
    int words = cards(room.map()).stream().mapToInt(String::length).sum() + names(room.map());
    assertThat(cards).as("cards in ten minutes").isGreaterThanOrEqualTo(50);
    assertThat(keys).as("keys").isLessThanOrEqualTo(10 * KEYS_A_MINUTE);
    assertThat(keys - words).as("keys beyond the words").isLessThanOrEqualTo(6 * cards);
  }

  // The line stands there again: back to where it went wrong, and the rest anew.
  private static int keysToMend(String wrong, String right) {
    int same = 0;
    while (same < Math.min(wrong.length(), right.length())
        && wrong.charAt(same) == right.charAt(same)) {
      same++;
    }
    return wrong.length() - same + right.length() - same + 1;
  }

  /** The words of each card: touchpoints, thoughts, pain points, ideas. */
  private static List<String> cards(JourneyMap map) {
    Stream<Worded> placed =
        map.elements().values().stream().filter(Placed.class::isInstance).map(Worded.class::cast);
    return Stream.concat(map.touchpoints().stream(), placed)
        .map(card -> card.text().value())
        .toList();
  }

  /** The letters of channels and owners, which are words too, as the map keeps them. */
  private static int names(JourneyMap map) {
    Stream<Text> channels = map.touchpoints().stream().flatMap(t -> t.channels().stream());
    Stream<Text> owners = map.touchpoints().stream().map(Touchpoint::owner);
    return Stream.concat(channels, owners).mapToInt(name -> name.value().length()).sum();
  }

  private static String outline(JourneyMap map) {
    List<String> rows = new ArrayList<>();
    for (Stage stage : map.stages()) {
      rows.add(stage.text().value());
      for (Touchpoint touchpoint : map.touchpoints(stage.id())) {
        rows.add("  " + row(map, touchpoint));
        Handle at = touchpoint.id();
        map.at(Card.class, at).forEach(card -> rows.add("    thought " + card.text()));
        map.at(PainPoint.class, at).forEach(pain -> rows.add("    pain " + row(pain)));
        map.at(Idea.class, at)
            .forEach(
                idea -> rows.add("    idea " + idea.text() + (idea.quickWin() ? " | quick" : "")));
      }
    }
    return String.join("\n", rows);
  }

  private static String row(JourneyMap map, Touchpoint touchpoint) {
    List<String> row = new ArrayList<>(List.of(touchpoint.text().value()));
    touchpoint.channels().forEach(channel -> row.add(ENGLISH.channel(channel)));
    map.personas().stream()
        .map(persona -> map.emotion(touchpoint.id(), persona.id()))
        .flatMap(Optional::stream)
        .map(Emotion::score)
        .forEach(score -> row.add((score.getAsInt() > 0 ? "+" : "") + score.getAsInt()));
    if (!touchpoint.owner().isBlank()) {
      row.add(touchpoint.owner().value());
    }
    if (touchpoint.moment()) {
      row.add("moment");
    }
    return String.join(" | ", row);
  }

  private static String row(PainPoint pain) {
    String rating = pain.severity().map(severity -> " | " + severity.name().charAt(0)).orElse("");
    String reach = pain.reach().isPresent() ? " " + pain.reach().getAsInt() : "";
    return pain.text() + rating + reach;
  }
}
