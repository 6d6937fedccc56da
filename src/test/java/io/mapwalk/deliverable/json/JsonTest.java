package io.mapwalk.deliverable.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.mapwalk.fixture.EveryKind;
import io.mapwalk.fixture.Golden;
import io.mapwalk.fixture.HostileText;
import io.mapwalk.fixture.PizzaMap;
import io.mapwalk.fixture.RandomMaps;
import io.mapwalk.journey.JourneyMap;
import io.mapwalk.journey.Messages;
import io.mapwalk.journey.Refused;
import io.mapwalk.journey.element.Decision;
import io.mapwalk.journey.element.OpenQuestion;
import io.mapwalk.journey.element.Source;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonTest {

  private static final Golden GOLDEN = Golden.of(JsonTest.class, "every-kind.json");

  @Test
  void writesEveryFieldOfEveryKindAsItAlwaysDid() throws IOException {
    GOLDEN.holds(json(EveryKind.map()));
  }

  @Test
  void readsWhatEarlierVersionsWrote() throws IOException {
    assertThat(read(golden())).isEqualTo(EveryKind.map());
    assertThat(read(golden()).lastNumbers()).isEqualTo(EveryKind.map().lastNumbers());
  }

  @Test
  void readsAFileFromBeforeContactsAndProcessesWereKept() throws IOException {
    String before =
        golden()
            .replaceFirst(",\"contact\":\\{[^}]*}", "")
            .replaceFirst(",\"process\":\"cyclic\"", "");
    assertThat(before).doesNotContain("contact", "process");
    JourneyMap map = read(before);
    assertThat(map.touchpoints()).allMatch(t -> t.contact().isEmpty());
    assertThat(map.stages()).allMatch(s -> s.process().isEmpty());
  }

  @Test
  void readsAFileFromBeforeFactsOfPersonasHadEvidence() throws IOException {
    String before =
        golden()
            .replaceFirst(",\"grounds\":\\{[^}]*}", "")
            .replaceFirst(",\"facts\":\\{\"needs\":[^}]*}", "");
    assertThat(before).doesNotContain("grounds", "\"facts\":{");
    JourneyMap map = read(before);
    assertThat(map.personas()).allMatch(persona -> persona.grounds().isEmpty());
    assertThat(map.all(Source.class)).allMatch(source -> source.facts().isEmpty());
  }

  @Test
  void readsAFileFromBeforePersonasHadPortraits() throws IOException {
    String before = golden().replaceFirst(",\"portrait\":\\{[^}]*}", "");
    assertThat(before).doesNotContain("portrait");
    assertThat(read(before).personas()).allMatch(persona -> persona.portrait().isEmpty());
  }

  @Test
  void readsFilesFromBeforeDecisionsHadOwnersAndQuestionsDays() throws IOException {
    String old =
        golden()
            .replace(",\"owner\":\"Ben\"", "")
            .replace(",\"owner\":\"Jo\",\"due\":\"2026-11-23\"", ",\"owner\":\"Jo\"");
    JourneyMap map = read(old);
    assertThat(map.all(Decision.class)).map(d -> d.owner().value()).containsExactly("");
    assertThat(map.all(OpenQuestion.class))
        .map(OpenQuestion::due)
        .containsExactly(Optional.empty());
  }

  @Test
  void readsASessionFromBeforePersonasTookTurns() throws IOException {
    String before = golden().replaceFirst(",\"persona\":\"pe1\"}}", "}}");
    assertThat(before).isNotEqualTo(golden());
    assertThat(read(before).sessions()).allMatch(s -> s.progress().persona().isEmpty());
  }

  @Test
  void readsAFileFromBeforeLanesCouldBeAddedAndHidden() throws IOException {
    String before =
        golden().replaceFirst(",\"addedLanes\":\\[[^]]*],\"hiddenLanes\":\\[[^]]*]", "");
    assertThat(before).doesNotContain("Lanes\"");
    assertThat(read(before).header().addedLanes()).isEmpty();
    assertThat(read(before).header().hiddenLanes()).isEmpty();
  }

  @Test
  void readsSourcesFromBeforeStatementsRestedOnThem() throws IOException {
    String before = golden().replaceFirst(",\"finding\":[^}]*}}", "}");
    assertThat(before).doesNotContain("supports", "consent");
    assertThat(read(before).all(Source.class))
        .allMatch(s -> s.supports().isEmpty() && s.people().isEmpty() && s.consent().isEmpty());
  }

  @Test
  void aWholeWorkshopComesBackEqual() throws IOException {
    assertThat(read(json(PizzaMap.map()))).isEqualTo(PizzaMap.map());
  }

  @Property(tries = 200)
  void anyWordsComeBackEqual(@ForAll("words") List<String> words) throws IOException {
    Iterator<Integer> turn = IntStream.iterate(0, i -> (i + 1) % words.size()).iterator();
    JourneyMap map = EveryKind.map(plain -> words.get(turn.next()));
    assertThat(read(json(map))).isEqualTo(map);
  }

  @Property(tries = 100)
  void anyMapComesBackEqual(@ForAll("maps") JourneyMap map) throws IOException {
    JourneyMap back = read(json(map));
    assertThat(back).isEqualTo(map);
    assertThat(back.lastNumbers()).isEqualTo(map.lastNumbers());
    assertThat(json(back)).isEqualTo(json(map));
  }

  @Provide
  Arbitrary<JourneyMap> maps() {
    return RandomMaps.maps();
  }

  @Provide
  Arbitrary<List<String>> words() {
    return HostileText.any().list().ofMinSize(1).ofMaxSize(12);
  }

  @Test
  void refusesEveryFileThatBreaksOff() throws IOException {
    byte[] whole = golden().strip().getBytes(StandardCharsets.UTF_8);
    for (int length = 0; length < whole.length - 1; length += 7) {
      InputStream part = new ByteArrayInputStream(whole, 0, length);
      Refused refused = catchThrowableOfType(Refused.class, () -> new JsonImport().read(part));
      assertThat(refused).as("the first %d bytes", length).isNotNull();
      assertThat(refused.sentence(new Messages(Locale.ENGLISH))).endsWith(".").doesNotContain("{");
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '!',
      textBlock =
          """
          "mapwalk-journey-map"      ! "something-else"          ! deliverable.json-foreign
          "version": 1               ! "version": 2              ! deliverable.json-newer
          "version": 1               ! "version": "1"            ! deliverable.json-foreign
          "version": 1,              ! "version": 1 1,           ! deliverable.json-broken
          "everyknd22"               ! "../../etc"               ! deliverable.json-bad-field
          "element":"stage"             ! "element":"stadium"          ! deliverable.json-bad-field
          "id":"s1"                  ! "id":"t7"                 ! deliverable.json-bad-field
          "id":"t2"                  ! "id":"t1"                 ! deliverable.json-twice
          "score":-2                 ! "score":-3                ! journey.misfit
          "score":-2                 ! "score":"low"             ! deliverable.json-bad-field
          "score":-2                 ! "score":-2000000000000    ! deliverable.json-bad-field
          "reach":60                 ! "reach":6000              ! journey.misfit
          "stage":"s1"               ! "stage":"pe1"             ! journey.points-nowhere
          "moment":true              ! "moment":1                ! deliverable.json-bad-field
          "moment":true              ! "moment":true,"more":1    ! deliverable.json-bad-field
          "text":"a pain"            ! "text":" "                ! journey.misfit
          "element":"map-header"        ! "element":"map_header"       ! deliverable.json-bad-field
          "order":"n"                ! "order":"a"               ! deliverable.json-bad-field
          "due":"2026-11-23"         ! "due":"23-11-2026"        ! deliverable.json-bad-field
          "lastNumbers": {           ! "lastNumbers": {"x y": 1, ! deliverable.json-bad-field
          "text":"19 %"}             ! "text":"19 %"}}]}         ! deliverable.json-broken
          "elements": [              ! "elements": [[[[[[[[[[[[[ ! deliverable.json-too-big
          """)
  void refusesWhatNoMapCanHold(String good, String bad, String code) throws IOException {
    assertThat(golden()).contains(good);
    String spoilt = golden().replaceFirst(java.util.regex.Pattern.quote(good), bad);
    Refused refused = catchThrowableOfType(Refused.class, () -> read(spoilt));
    assertThat(refused).isNotNull();
    assertThat(refused.code()).isEqualTo(code);
    assertThat(refused.sentence(new Messages(Locale.ENGLISH))).endsWith(".").doesNotContain("{");
  }

  @Test
  void stopsReadingAFileWithoutEnd() {
    InputStream endless =
        new InputStream() {
          private final byte[] head =
              "{\"format\":\"mapwalk-journey-map\",\"version\":1,\"id\":\""
                  .getBytes(StandardCharsets.US_ASCII);
          private int at;

          @Override
          public int read() {
            return at < head.length ? head[at++] : 'a';
          }
        };
    Refused refused = catchThrowableOfType(Refused.class, () -> new JsonImport().read(endless));
    assertThat(refused.code()).isEqualTo("deliverable.json-too-big");
  }

  private static String json(JourneyMap map) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new JsonExport().write(map, out);
    return out.toString(StandardCharsets.UTF_8);
  }

  private static JourneyMap read(String json) throws IOException {
    return new JsonImport().read(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)));
  }

  private static String golden() throws IOException {
    return GOLDEN.text();
  }
}
