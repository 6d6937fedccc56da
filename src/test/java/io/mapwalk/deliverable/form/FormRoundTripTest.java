package io.mapwalk.deliverable.form;

import static org.assertj.core.api.Assertions.assertThat;

import io.mapwalk.fixture.HostileText;
import io.mapwalk.fixture.RandomTexts;
import io.mapwalk.journey.Handle;
import io.mapwalk.journey.JourneyMap;
import io.mapwalk.journey.MapId;
import io.mapwalk.journey.Marked;
import io.mapwalk.journey.Messages;
import io.mapwalk.journey.Quotation;
import io.mapwalk.journey.Signs;
import io.mapwalk.journey.Text;
import io.mapwalk.journey.change.MapChange.ShowLane;
import io.mapwalk.journey.change.StageChange.AddStage;
import io.mapwalk.journey.element.Card;
import io.mapwalk.journey.element.Idea;
import io.mapwalk.journey.element.Lane;
import io.mapwalk.journey.element.MapKind;
import io.mapwalk.journey.element.PainPoint;
import io.mapwalk.journey.element.Stage;
import io.mapwalk.journey.element.Touchpoint;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever is written behind the bullets of a form comes back as just these cards. */
class FormRoundTripTest {

  private static final List<Messages> LANGUAGES =
      Stream.of("en", "nl", "es").map(Locale::forLanguageTag).map(Messages::new).toList();

  private static final List<Lane> LANES =
      List.of(Lane.ACTIONS, Lane.THOUGHTS, Lane.PAINS, Lane.IDEAS, new Lane("Wie es: riecht"));

  /** Something somebody writes. */
  private record Written(int stage, Lane lane, String text) {}

  @Provide
  Arbitrary<String> lines() {
    return Arbitraries.oneOf(HostileText.any(), RandomTexts.raw())
        .map(text -> Text.clean(text).value().replace('\n', ' '))
        .map(FormRoundTripTest::withoutEdges)
        .filter(text -> !Text.clean(text).isBlank() && text.length() < 5_000);
  }

  @Provide
  Arbitrary<List<Written>> writing() {
    return Combinators.combine(Arbitraries.integers().between(0, 2), Arbitraries.of(LANES), lines())
        .as(Written::new)
        .filter(FormRoundTripTest::isWordsAlone)
        .list()
        .ofMaxSize(12);
  }

  @Provide
  Arbitrary<String> names() {
    return lines().filter(name -> name.length() < 200);
  }

  @Property(tries = 200)
  void whateverIsWrittenComesBack(
      @ForAll("writing") List<Written> writing,
      @ForAll("names") String title,
      @ForAll("names") String first,
      @ForAll("names") String second) {
    JourneyMap map = map(title, first, second);
    for (Messages messages : LANGUAGES) {
      Taking taking = take(form(map, messages, writing), map);
      assertThat(taking.remarks()).isEmpty();
      JourneyMap taken = taking.taken();
      for (int stage = 0; stage < 3; stage++) {
        for (Lane lane : LANES) {
          assertThat(onMap(taken, taken.stages().get(stage), lane))
              .as(lane.key())
              .containsExactlyElementsOf(written(writing, stage, lane));
        }
      }
      assertThat(take(form(map, messages, writing), taken).changes()).isEmpty();
    }
  }

  // Signs of a step and a rating behind a pain are taken apart, and do not come back as words.
  private static boolean isWordsAlone(Written one) {
    boolean marked = !Marked.of(one.text()).marks().isEmpty();
    return (!one.lane().equals(Lane.ACTIONS) || Signs.read(one.text()).areNone())
        && (!one.lane().equals(Lane.PAINS) || !marked);
  }

  // Blanks and invisible signs around a line say nothing, and editors add and take them.
  private static String withoutEdges(String text) {
    return text.replaceAll("^[\\s\\p{Z}\\p{Cf}]+|[\\s\\p{Z}\\p{Cf}]+$", "");
  }

  private static List<String> written(List<Written> writing, int stage, Lane lane) {
    return writing.stream()
        .filter(one -> one.stage() == stage && one.lane().equals(lane))
        .map(Written::text)
        .map(text -> lane.equals(Lane.THOUGHTS) ? Quotation.within(text).orElse(text) : text)
        .map(text -> Text.clean(text).strip().value())
        .toList();
  }

  private static List<String> onMap(JourneyMap map, Stage stage, Lane lane) {
    Stream<Text> texts =
        lane.equals(Lane.ACTIONS)
            ? map.touchpoints(stage.id()).stream().map(Touchpoint::text)
            : lane.equals(Lane.PAINS)
                ? map.at(PainPoint.class, stage.id()).stream().map(PainPoint::text)
                : lane.equals(Lane.IDEAS)
                    ? map.at(Idea.class, stage.id()).stream().map(Idea::text)
                    : map.at(Card.class, stage.id()).stream()
                        .filter(card -> card.lane().equals(lane))
                        .map(Card::text);
    return texts.map(Text::value).toList();
  }

  private static List<String> form(JourneyMap map, Messages messages, List<Written> writing) {
    List<String> form = new ArrayList<>();
    int stage = -1;
    List<Lane> lanes = new ArrayList<>();
    for (String line : new BlankForm(map, messages).lines(1, map.stages())) {
      form.add(line);
      if (line.startsWith("==== ")) {
        stage++;
        lanes = new ArrayList<>(FormLanes.of(map));
      } else if (line.endsWith(":") && stage >= 0 && !line.startsWith("#")) {
        int here = stage;
        Lane lane = lanes.remove(0);
        writing.stream()
            .filter(one -> one.stage() == here && one.lane().equals(lane))
            .forEach(one -> form.add("- " + one.text()));
      }
    }
    return form;
  }

  private static JourneyMap map(String title, String first, String second) {
    JourneyMap map =
        JourneyMap.create(
            new MapId("a2b3c4d5e6"),
            Text.clean(title),
            Text.EMPTY,
            Text.EMPTY,
            MapKind.CURRENT,
            "en");
    List<String> names = new ArrayList<>(List.of(first, "Between"));
    names.add(Text.clean(second).says(first) ? "After" : second);
    for (String name : names) {
      Handle handle = Handle.of("s", map.stages().size() + 1);
      boolean taken = map.stages().stream().anyMatch(stage -> stage.text().says(name));
      String free = taken ? name + " again" : name;
      map = map.apply(new AddStage(handle, Text.clean(free), Optional.empty()));
    }
    return map.apply(new ShowLane(LANES.get(4)));
  }

  private static Taking take(List<String> lines, JourneyMap map) {
    byte[] bytes = String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
    return FormTaking.of(FormText.of("form.txt", bytes), map, LANGUAGES);
  }
}
