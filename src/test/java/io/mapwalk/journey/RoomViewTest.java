package io.mapwalk.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.mapwalk.fixture.EveryKind;
import io.mapwalk.journey.element.Card;
import io.mapwalk.journey.element.Check;
import io.mapwalk.journey.element.ChecklistItem;
import io.mapwalk.journey.element.Element;
import io.mapwalk.journey.element.Objection;
import io.mapwalk.journey.element.Objective;
import io.mapwalk.journey.element.ParkedPoint;
import io.mapwalk.journey.element.Participant;
import io.mapwalk.journey.element.Session;
import io.mapwalk.journey.element.Source;
import io.mapwalk.journey.element.TemplateCopy;
import java.util.List;
import org.junit.jupiter.api.Test;

class RoomViewTest {

  private final JourneyMap whole = EveryKind.map();
  private final JourneyMap seen = RoomView.of(whole).map();

  @Test
  void whatIsTheFacilitatorsAloneIsNotInIt() {
    List<Class<? extends Element>> hidden =
        List.of(
            ParkedPoint.class,
            Objection.class,
            Participant.class,
            Source.class,
            Check.class,
            ChecklistItem.class,
            Objective.class,
            Session.class,
            TemplateCopy.class);
    for (Class<? extends Element> kind : hidden) {
      assertThat(whole.all(kind)).as(kind.getSimpleName()).isNotEmpty();
      assertThat(seen.all(kind)).as(kind.getSimpleName()).isEmpty();
    }
  }

  @Test
  void theJourneyIsInItAsItIs() {
    assertThat(seen.id()).isEqualTo(whole.id());
    assertThat(seen.header()).isEqualTo(whole.header());
    assertThat(seen.stages()).isNotEmpty().isEqualTo(whole.stages());
    assertThat(seen.touchpoints()).isNotEmpty().isEqualTo(whole.touchpoints());
    assertThat(seen.all(Card.class)).isNotEmpty().isEqualTo(whole.all(Card.class));
  }
}
