package io.mapwalk.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import io.mapwalk.journey.RoomView;
import io.mapwalk.journey.element.Session;
import org.junit.jupiter.api.Test;

/** What the guide lets the room see: the question, the end, the break, and nothing it advises. */
class RoomViewsTest {

  private static RoomView view(Room room) {
    Session session = room.conversation().session();
    return room.conversation().guide().roomView(room.map(), session);
  }

  @Test
  void onlyTheQuestionIsSeenAndWhenItMustEnd() {
    Room room = Room.full();
    assertThat(view(room).asked()).isEmpty();
    room.type("120");
    RoomView seen = view(room);
    assertThat(seen.step()).isNotBlank();
    assertThat(seen.asked()).hasSize(1);
    assertThat(seen.ends()).contains(room.conversation().session().ends().orElseThrow());
    String asked = room.askedText();
    assertThat(asked).contains(seen.asked().get(0));
    assertThat(asked.length()).isGreaterThan(seen.asked().get(0).length());
  }

  @Test
  void aBreakIsSeenUntilItIsOver() {
    Room room = Room.full();
    room.type("120");
    room.type(":break 10");
    assertThat(view(room).back()).contains(room.now().plusSeconds(600));
    room.type("");
    assertThat(view(room).back()).isEmpty();
  }

  @Test
  void aPausedSessionAsksNothing() {
    Room room = Room.full();
    room.type("120");
    room.conversation().pause();
    assertThat(view(room).asked()).isEmpty();
    assertThat(view(room).ends()).isEmpty();
  }

  @Test
  void thePageIsTurnedOnAndOffAtAnyPrompt() {
    Room room = Room.full();
    assertThat(room.tell(":present").effect()).isEqualTo(new Effect.Present(true));
    assertThat(room.tell(":present stop").effect()).isEqualTo(new Effect.Present(false));
    assertThat(room.refused(":present everywhere")).contains(":present stop");
  }
}
