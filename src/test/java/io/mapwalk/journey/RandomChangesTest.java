package io.mapwalk.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.mapwalk.fixture.Intent;
import io.mapwalk.fixture.RandomMaps;
import io.mapwalk.journey.change.Change;
import io.mapwalk.journey.change.ElementChange.Remove;
import io.mapwalk.journey.element.Card;
import io.mapwalk.journey.element.Element;
import io.mapwalk.journey.element.ElementKind;
import io.mapwalk.journey.element.Emotion;
import io.mapwalk.journey.element.PainPoint;
import io.mapwalk.journey.element.Stage;
import io.mapwalk.journey.element.Touchpoint;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class RandomChangesTest {

  @Provide
  Arbitrary<List<Intent>> intents() {
    return RandomMaps.intents(120);
  }

  @Property(tries = 100)
  void anyChangeIsEitherMadeOrRefusedWithASentence(@ForAll("intents") List<Intent> intents) {
    Messages messages = new Messages(Locale.ENGLISH);
    JourneyMap map = RandomMaps.empty();
    for (Intent intent : intents) {
      Change change = intent.on(map);
      try {
        map = map.apply(change);
      } catch (Refused refused) {
        assertThat(refused.sentence(messages)).isNotBlank();
      }
    }
  }

  @Property(tries = 100)
  void theOldMapStaysAsItWas(@ForAll("intents") List<Intent> intents) {
    JourneyMap map = RandomMaps.empty();
    for (Intent intent : intents) {
      Map<Handle, Element> before = new LinkedHashMap<>(map.elements());
      Map<String, Integer> numbers = new HashMap<>(map.lastNumbers());
      JourneyMap after = intent.play(map);
      assertThat(map.elements()).isEqualTo(before);
      assertThat(map.lastNumbers()).isEqualTo(numbers);
      map = after;
    }
  }

  @Property(tries = 100)
  void whatAnEditDoesNotTouchIsTheVerySameElement(@ForAll("intents") List<Intent> intents) {
    JourneyMap map = RandomMaps.empty();
    for (Intent intent : intents) {
      JourneyMap after = intent.play(map);
      for (Element element : map.elements().values()) {
        Element now = after.elements().get(element.id());
        if (element.equals(now)) {
          assertThat(now).isSameAs(element);
        }
      }
      map = after;
    }
  }

  @Property(tries = 100)
  void noEditLosesACardButItsOwnRemoval(@ForAll("intents") List<Intent> intents) {
    JourneyMap map = RandomMaps.empty();
    for (Intent intent : intents) {
      Change change = intent.on(map);
      JourneyMap after = intent.play(map);
      Set<Handle> lost = new HashSet<>();
      map.all(Card.class).forEach(card -> lost.add(card.id()));
      after.all(Card.class).forEach(card -> lost.remove(card.id()));
      if (change instanceof Remove remove) {
        lost.remove(remove.element());
      }
      assertThat(lost).as(intent.toString()).isEmpty();
      map = after;
    }
  }

  @Property(tries = 100)
  void noHandleIsEverGivenOutTwice(@ForAll("intents") List<Intent> intents) {
    JourneyMap map = RandomMaps.empty();
    Set<Handle> ever = new HashSet<>(map.elements().keySet());
    for (Intent intent : intents) {
      JourneyMap after = intent.play(map);
      for (Handle handle : after.elements().keySet()) {
        if (!map.elements().containsKey(handle) && handle.number() > 1) {
          assertThat(ever).doesNotContain(handle);
        }
      }
      for (ElementKind kind : ElementKind.values()) {
        assertThat(after.elements()).doesNotContainKey(after.next(kind));
      }
      ever.addAll(after.elements().keySet());
      map = after;
    }
  }

  @Property(tries = 100)
  void everythingThatIsNamedIsThere(@ForAll("intents") List<Intent> intents) {
    JourneyMap map = RandomMaps.play(RandomMaps.empty(), intents);

    for (Element element : map.elements().values()) {
      named(element).forEach(handle -> assertThat(map.find(handle)).as("%s", element).isPresent());
      assertThat(element.id().prefix()).isEqualTo(ElementKind.of(element).prefix());
    }
    assertThat(map.touchpoints()).hasSize(count(map, Touchpoint.class));
    map.touchpoints().forEach(t -> assertThat(map.stageOf(t.id())).isPresent());
  }

  @Property(tries = 100)
  void aMapIsTheSameWhenMadeAgainFromWhatIsKept(@ForAll("intents") List<Intent> intents) {
    JourneyMap map = RandomMaps.play(RandomMaps.empty(), intents);
    List<Element> shuffled = new ArrayList<>(map.elements().values());
    Collections.shuffle(shuffled, new Random(1));
    JourneyMap again = JourneyMap.of(map.id(), shuffled, map.lastNumbers());

    assertThat(again).isEqualTo(map).hasSameHashCodeAs(map);
    assertThat(again.lastNumbers()).isEqualTo(map.lastNumbers());
    for (ElementKind kind : ElementKind.values()) {
      assertThat((List<? extends Element>) again.all(kind.type())).isEqualTo(map.all(kind.type()));
    }
  }

  @Property(tries = 100)
  void everyReadingIsThatOfAMapMadeAnew(@ForAll("intents") List<Intent> intents) {
    JourneyMap map = RandomMaps.empty();
    for (Intent intent : intents) {
      map = intent.play(map);
      JourneyMap anew = JourneyMap.of(map.id(), map.elements().values(), map.lastNumbers());
      for (ElementKind kind : ElementKind.values()) {
        assertThat((List<? extends Element>) map.all(kind.type())).isEqualTo(anew.all(kind.type()));
      }
      for (Stage stage : map.stages()) {
        assertThat(map.touchpoints(stage.id())).isEqualTo(anew.touchpoints(stage.id()));
        assertThat(map.within(Card.class, stage.id()))
            .isEqualTo(anew.within(Card.class, stage.id()));
        assertThat(map.at(PainPoint.class, stage.id()))
            .isEqualTo(anew.at(PainPoint.class, stage.id()));
      }
      for (Emotion emotion : map.all(Emotion.class)) {
        assertThat(map.emotion(emotion.place(), emotion.persona())).contains(emotion);
      }
      for (int i = 0; i < map.touchpoints().size(); i++) {
        assertThat(map.position(map.touchpoints().get(i).id())).isEqualTo(i + 1);
      }
    }
  }

  @Property(tries = 100)
  void severalEditsAtOnceGiveTheSameAsOneAfterTheOther(@ForAll("intents") List<Intent> intents) {
    JourneyMap map = RandomMaps.empty();
    List<Change> accepted = new ArrayList<>();
    for (Intent intent : intents) {
      Change change = intent.on(map);
      try {
        map = map.apply(change);
        accepted.add(change);
      } catch (Refused refused) {
        // Only what was accepted one by one is tried together.
      }
    }
    JourneyMap together = RandomMaps.empty().apply(accepted);

    assertThat(together).isEqualTo(map);
    assertThat(together.lastNumbers()).isEqualTo(map.lastNumbers());
  }

  @Test
  void everyKindOfChangeIsMadeOut() {
    JourneyMap map = RandomMaps.map(7, 1_500);
    // On a large map some kinds are as many as a map may hold.
    JourneyMap small = RandomMaps.map(7, 300);
    for (Class<? extends Change> type : RandomMaps.CHANGES) {
      boolean accepted = false;
      for (int seed = 0; seed < 60 && !accepted; seed++) {
        Intent intent = new Intent(type, seed);
        accepted = accepts(map, intent) || accepts(small, intent);
      }
      assertThat(accepted).as(type.getSimpleName()).isTrue();
    }
    for (ElementKind kind : ElementKind.values()) {
      assertThat((List<? extends Element>) map.all(kind.type())).as(kind.key()).isNotEmpty();
    }
  }

  @Test
  void theSameSeedGivesTheSameMap() {
    assertThat(RandomMaps.map(3, 200)).isEqualTo(RandomMaps.map(3, 200));
    assertThatCode(() -> RandomMaps.map(11, 3_000)).doesNotThrowAnyException();
  }

  private static boolean accepts(JourneyMap map, Intent intent) {
    try {
      map.apply(intent.on(map));
      return true;
    } catch (Refused refused) {
      return false;
    }
  }

  private static int count(JourneyMap map, Class<?> type) {
    return (int) map.elements().values().stream().filter(type::isInstance).count();
  }

  /** Every handle an element speaks of, wherever it does. */
  private static List<Handle> named(Element element) {
    List<Handle> found = new ArrayList<>();
    for (var component : element.getClass().getRecordComponents()) {
      try {
        Object value = component.getAccessor().invoke(element);
        if (value instanceof Handle handle) {
          found.add(handle);
        } else if (value instanceof Optional<?> optional
            && optional.orElse(null) instanceof Handle h) {
          found.add(h);
        } else if (value instanceof List<?> list) {
          list.stream()
              .filter(Handle.class::isInstance)
              .map(Handle.class::cast)
              .forEach(found::add);
        }
      } catch (ReflectiveOperationException e) {
        throw new IllegalStateException(e);
      }
    }
    return found;
  }
}
