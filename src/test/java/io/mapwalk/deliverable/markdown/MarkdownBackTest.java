package io.mapwalk.deliverable.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import io.mapwalk.deliverable.Edition;
import io.mapwalk.deliverable.Incoming;
import io.mapwalk.deliverable.Returned;
import io.mapwalk.deliverable.difference.DifferenceLines;
import io.mapwalk.fixture.EveryKind;
import io.mapwalk.fixture.PizzaMap;
import io.mapwalk.fixture.RandomMaps;
import io.mapwalk.journey.Dossier;
import io.mapwalk.journey.Handle;
import io.mapwalk.journey.JourneyMap;
import io.mapwalk.journey.Messages;
import io.mapwalk.journey.OrderKey;
import io.mapwalk.journey.element.BackStory;
import io.mapwalk.journey.element.Card;
import io.mapwalk.journey.element.ChecklistItem;
import io.mapwalk.journey.element.Element;
import io.mapwalk.journey.element.ElementKind;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownBackTest {

  private static final Messages ENGLISH = new Messages(Locale.ENGLISH);

  @Test
  void whatNobodyChangedChangesNothing() throws IOException {
    JourneyMap map = EveryKind.map();
    Returned back = read(document(map, ENGLISH)).onto(map);
    assertThat(back.remarks()).isEmpty();
    assertThat(back.map()).isEqualTo(map);
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "nl", "es"})
  void aMapThatIsNotHereIsReadWhole(String language) throws IOException {
    for (JourneyMap map : List.of(EveryKind.map(), PizzaMap.map())) {
      Incoming incoming = read(document(map, new Messages(Locale.forLanguageTag(language))));
      Returned back = incoming.onto(incoming.blank(map.id()));
      assertThat(back.remarks()).isEmpty();
      isTheSame(map, back.map());
    }
  }

  @Property(tries = 60)
  void mapsOfAllSortsComeBackAsTheyWere(@ForAll("maps") JourneyMap map) throws IOException {
    String document = document(map, ENGLISH);
    Returned here = read(document).onto(map);
    assertThat(here.remarks()).isEmpty();
    assertThat(here.map()).isEqualTo(map);
    Incoming incoming = read(document);
    Returned elsewhere = incoming.onto(incoming.blank(map.id()));
    isTheSame(map, elsewhere.map());
  }

  @Provide
  Arbitrary<JourneyMap> maps() {
    return RandomMaps.maps();
  }

  // What is told of every element, and in which order, list by list.
  private static void isTheSame(JourneyMap before, JourneyMap after) {
    assertThat(new DifferenceLines(plain(before), plain(after), ENGLISH).lines()).isEmpty();
    assertThat(order(after)).isEqualTo(order(before));
  }

  private static Map<String, List<Handle>> order(JourneyMap map) {
    Map<String, List<Handle>> order = new TreeMap<>();
    for (ElementKind kind : ElementKind.values()) {
      boolean told =
          !Set.of(ElementKind.SESSION, ElementKind.TEMPLATE_COPY, ElementKind.CHECK).contains(kind);
      for (Element element : told ? map.all(kind.type()) : List.<Element>of()) {
        order.computeIfAbsent(list(element, map), none -> new ArrayList<>()).add(element.id());
      }
    }
    return order;
  }

  private static String list(Element element, JourneyMap map) {
    String list = element.getClass().getSimpleName();
    if (element instanceof Card card) {
      return list + card.lane() + card.at();
    } else if (element instanceof BackStory story) {
      return list + story.layer() + story.persona();
    }
    return element instanceof ChecklistItem item ? list + item.title() : list;
  }

  private static JourneyMap plain(JourneyMap map) {
    List<Element> elements = map.elements().values().stream().map(e -> plain(e)).toList();
    return JourneyMap.of(map.id(), elements, map.lastNumbers());
  }

  // What a template calls a list is nothing that people see; there it is told by its title.
  private static Element plain(Element element) {
    Element plain = element.ordered(OrderKey.FIRST);
    return plain instanceof ChecklistItem item
        ? new ChecklistItem(
            item.id(), item.order(), item.title().value(), item.title(), item.text(), item.ticked())
        : plain;
  }

  private static Incoming read(String document) {
    return new MarkdownImport().incoming(document);
  }

  private static String document(JourneyMap map, Messages messages) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new MarkdownExport(messages).write(Dossier.of(map), Edition.WORKING, PizzaMap.DAY, out);
    return out.toString(StandardCharsets.UTF_8);
  }
}
