package io.mapwalk.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.mapwalk.fixture.EveryKind;
import io.mapwalk.fixture.RandomMaps;
import io.mapwalk.journey.Handle;
import io.mapwalk.journey.JourneyMap;
import io.mapwalk.journey.OrderKey;
import io.mapwalk.journey.Refused;
import io.mapwalk.journey.Text;
import io.mapwalk.journey.change.CardChange.AddCard;
import io.mapwalk.journey.element.Card;
import io.mapwalk.journey.element.Cluster;
import io.mapwalk.journey.element.Decision;
import io.mapwalk.journey.element.Element;
import io.mapwalk.journey.element.ElementKind;
import io.mapwalk.journey.element.Emotion;
import io.mapwalk.journey.element.Idea;
import io.mapwalk.journey.element.Lane;
import io.mapwalk.journey.element.MapHeader;
import io.mapwalk.journey.element.OpenQuestion;
import io.mapwalk.journey.element.Persona;
import io.mapwalk.journey.element.PersonaField;
import io.mapwalk.journey.element.Source;
import io.mapwalk.journey.element.Stage;
import io.mapwalk.journey.element.TemplateCopy;
import io.mapwalk.journey.element.Touchpoint;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class ElementCodecTest {

  private final ElementCodec codec = new ElementCodec();

  @Test
  void everyKindOfElementComesBackEqual() {
    Set<ElementKind> seen = EnumSet.noneOf(ElementKind.class);
    String hostile = "\\u0041 \"{}\" ’\n<b>\t😀 C:\\temp";
    for (Element element : EveryKind.map(plain -> plain + hostile).elements().values()) {
      seen.add(ElementKind.of(element));
      assertThat(codec.write(element)).doesNotContain("io.mapwalk");
      assertThat(again(element)).isEqualTo(element);
    }
    assertThat(seen).containsExactlyInAnyOrder(ElementKind.values());
  }

  @Property(tries = 50)
  void whateverCanBeDrawnComesBackEqual(@ForAll("maps") JourneyMap map) {
    map.elements().values().forEach(element -> assertThat(again(element)).isEqualTo(element));
  }

  @Provide
  Arbitrary<JourneyMap> maps() {
    return RandomMaps.maps();
  }

  private Element again(Element element) {
    String kind = ElementKind.of(element).key();
    return codec.read(kind, element.id().value(), codec.write(element));
  }

  @Test
  void aBodyIsPlainJsonWithItsFormatFirst() {
    Element card =
        RandomMaps.empty()
            .apply(
                new AddCard(
                    new Handle("c1"), Lane.NOTES, Optional.empty(), Text.clean("One \"1\"")))
            .find(new Handle("c1"))
            .orElseThrow();
    assertThat(codec.write(card))
        .startsWith("{\"format\":1,")
        .contains(
            "\"id\":\"c1\"", "\"text\":\"One \\\"1\\\"\"", "\"lane\":\"notes\"", "\"at\":null");
  }

  @Test
  void fieldsOfALaterProgramArePassedOver() {
    String body =
        """
        {"format":1,"id":"c1","order":"n","lane":"notes","at":"s1","text":"hi","cluster":null,\
        "count":2,"backing":"OBSERVED","colour":{"r":[1,2]}}""";
    Card card = (Card) codec.read("card", "c1", body);
    assertThat(card.text()).isEqualTo(Text.clean("hi"));
    assertThat(card.count()).isEqualTo(2);
  }

  @Test
  void fieldsOfAnEarlierProgramThatAreMissingAreEmpty() {
    Card card =
        (Card)
            codec.read(
                "card",
                "c1",
                "{\"format\":1,\"id\":\"c1\",\"order\":\"n\",\"lane\":\"notes\",\"backing\":\"OBSERVED\"}");
    assertThat(card.at()).isEmpty();
    assertThat(card.cluster()).isEmpty();
    assertThat(card.count()).isZero();
    assertThat(card.lane()).isEqualTo(Lane.NOTES);
    assertThat(card.text()).isEqualTo(Text.EMPTY);
    Idea idea = (Idea) codec.read("idea", "i1", "{\"format\":1,\"id\":\"i1\",\"status\":\"OPEN\"}");
    assertThat(idea.answers()).isEmpty();
    assertThat(idea.impact()).isEmpty();
    assertThat(idea.appraisal()).isEmpty();
    assertThat(idea.owner()).isEqualTo(Text.EMPTY);
    Cluster cluster = (Cluster) codec.read("cluster", "cl1", "{\"format\":1,\"id\":\"cl1\"}");
    assertThat(cluster.became()).isEmpty();
    Emotion emotion =
        (Emotion)
            codec.read(
                "emotion",
                "f1",
                "{\"format\":1,\"id\":\"f1\",\"place\":\"t1\",\"persona\":\"pe1\","
                    + "\"backing\":\"ASSUMPTION\"}");
    assertThat(emotion.rounds()).isEmpty();
    assertThat(idea.order()).isEqualTo(OrderKey.FIRST);
    String step =
        "{\"format\":1,\"id\":\"t1\",\"stage\":\"s1\",\"kind\":\"ACTION\",\"backing\":\"OBSERVED\"}";
    Touchpoint touchpoint = (Touchpoint) codec.read("touchpoint", "t1", step);
    assertThat(touchpoint.contact()).isEmpty();
    Stage stage = (Stage) codec.read("stage", "s1", "{\"format\":1,\"id\":\"s1\"}");
    assertThat(stage.process()).isEmpty();
    String asked =
        "{\"format\":1,\"id\":\"q1\",\"order\":\"n\",\"text\":\"Why?\",\"owner\":\"Jo\"}";
    assertThat(((OpenQuestion) codec.read("open-question", "q1", asked)).due()).isEmpty();
    String decided = "{\"format\":1,\"id\":\"d1\",\"order\":\"n\",\"text\":\"go\"}";
    assertThat(((Decision) codec.read("decision", "d1", decided)).owner()).isEqualTo(Text.EMPTY);
    String told =
        "{\"format\":1,\"id\":\"pe1\",\"fields\":{\"NEEDS\":\"rest\"},\"backing\":\"OBSERVED\"}";
    assertThat(((Persona) codec.read("persona", "pe1", told)).assumed())
        .containsExactly(PersonaField.NEEDS);
    String source = "{\"format\":1,\"id\":\"e1\",\"supports\":[\"pe1\"]}";
    assertThat(((Source) codec.read("source", "e1", source)).statements()).isEqualTo(1);
    MapHeader header =
        (MapHeader)
            codec.read("map-header", "map1", "{\"format\":1,\"id\":\"map1\",\"kind\":\"DAY\"}");
    assertThat(header.addedLanes()).isEmpty();
    assertThat(header.hiddenLanes()).isEmpty();
  }

  @Test
  void otherFormatsKindsAndFormsAreRefusedByHandle() {
    for (String body :
        List.of("{\"format\":2,\"id\":\"c1\"}", "", "null", "{\"format\":1,", "{}")) {
      assertThatExceptionOfType(Refused.class)
          .isThrownBy(() -> codec.read("card", "c1", body))
          .satisfies(e -> assertThat(e.code()).isEqualTo("archive.element-unreadable"))
          .satisfies(e -> assertThat(e.arguments()).containsExactly("c1"));
    }
    assertThatExceptionOfType(Refused.class)
        .isThrownBy(() -> codec.read("hologram", "h1", "{\"format\":1,\"id\":\"h1\"}"));
    assertThatExceptionOfType(Refused.class)
        .isThrownBy(() -> codec.read("card", "c1", "{\"format\":1,\"id\":\"not a handle\"}"));
  }

  @Test
  void whatIsTooLongForTheDatabaseIsRefused() {
    Element template =
        new TemplateCopy(new Handle("tc1"), "long", "x".repeat(ElementCodec.LONGEST));
    assertThatExceptionOfType(Refused.class)
        .isThrownBy(() -> codec.write(template))
        .satisfies(e -> assertThat(e.code()).isEqualTo("archive.too-large"));
  }
}
