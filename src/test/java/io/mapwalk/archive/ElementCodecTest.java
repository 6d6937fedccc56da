package io.mapwalk.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.mapwalk.journey.Handle;
import io.mapwalk.journey.OrderKey;
import io.mapwalk.journey.Refused;
import io.mapwalk.journey.Text;
import io.mapwalk.journey.element.Card;
import io.mapwalk.journey.element.Element;
import io.mapwalk.journey.element.ElementKind;
import io.mapwalk.journey.element.Idea;
import io.mapwalk.journey.element.Lane;
import io.mapwalk.journey.element.TemplateCopy;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ElementCodecTest {

  private final ElementCodec codec = new ElementCodec();

  @Test
  void everyKindOfElementComesBackEqual() {
    List<Element> elements = new ArrayList<>(EveryKind.filled().elements().values());
    elements.addAll(EveryKind.bare().elements().values());
    Set<ElementKind> seen = EnumSet.noneOf(ElementKind.class);
    for (Element element : elements) {
      ElementKind kind = ElementKind.of(element);
      seen.add(kind);
      String body = codec.write(element);
      assertThat(codec.read(kind.key(), element.id().value(), body)).isEqualTo(element);
      assertThat(body).doesNotContain("io.mapwalk").doesNotContain(element.getClass().getName());
    }
    assertThat(seen).containsExactlyInAnyOrder(ElementKind.values());
  }

  @Test
  void aBodyIsPlainJsonWithItsFormatFirst() {
    Element card = EveryKind.bare().find(new Handle("c1")).orElseThrow();
    assertThat(codec.write(card))
        .startsWith("{\"format\":1,")
        .contains("\"id\":\"c1\"", "\"order\":\"nab\"", "\"lane\":\"notes\"", "\"at\":null");
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
                "card", "c1", "{\"format\":1,\"id\":\"c1\",\"order\":\"n\",\"lane\":\"notes\"}");
    assertThat(card.at()).isEmpty();
    assertThat(card.cluster()).isEmpty();
    assertThat(card.count()).isZero();
    assertThat(card.lane()).isEqualTo(Lane.NOTES);
    assertThat(card.text()).isEqualTo(Text.EMPTY);
    Idea idea = (Idea) codec.read("idea", "i1", "{\"format\":1,\"id\":\"i1\",\"order\":\"n\"}");
    assertThat(idea.answers()).isEmpty();
    assertThat(idea.impact()).isEmpty();
    assertThat(idea.order()).isEqualTo(OrderKey.FIRST);
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
