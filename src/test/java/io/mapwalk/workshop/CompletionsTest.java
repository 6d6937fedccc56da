package io.mapwalk.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import io.mapwalk.workshop.template.Answer;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the Tab key offers at a prompt of the guide: it teaches the signs. */
class CompletionsTest {

  private final Room room = Room.capturing(Room.stages("Find it", "Go there", "Eat"));

  private List<String> offered(String before) {
    return room.conversation().completions(before).stream().map(Completion::value).toList();
  }

  @Test
  void whereNothingIsBegunTheSignsAreShownEachWithAWord() {
    assertThat(room.conversation().completions(""))
        .contains(
            new Completion("#", "channel", false),
            new Completion("!", "pain", false),
            new Completion("@", "owner", false),
            new Completion(">", "stage", false));
    assertThat(offered("waits ")).contains("#", "!", "@").doesNotContain(">", ":");
    assertThat(offered("wai")).isEmpty();
    for (Completion sign : room.conversation().completions("")) {
      assertThat(sign.meaning()).as(sign.value()).matches("\\p{L}+");
    }
  }

  @Test
  void aPromptThatTakesNoSignsDoesNotTeachThem() {
    Room goal = Room.at(Answer.BUSINESS_GOAL);
    assertThat(goal.conversation().completions(""))
        .extracting(Completion::value)
        .containsExactly("(", ">", ":");
    assertThat(Room.at(Answer.ACTIONS).conversation().completions("waits "))
        .extracting(Completion::value)
        .contains("#", "!");
  }

  @Test
  void channelsOwnersStagesAndSourcesAreThoseOfTheMapFirst() {
    room.types(
        "waits #pigeon +evening @Head waiter", ":source 12 talks (words)", "!no sign", "@Mia");
    assertThat(offered("waits #")).startsWith("#pigeon").contains("#phone", "#app");
    assertThat(offered("waits #")).allMatch(value -> value.matches("#\\S+"));
    assertThat(offered("@H")).startsWith("@Mia").contains("@Marketing");
    assertThat(offered(">")).containsExactly(">Find it", ">Go there", ">Eat");
    assertThat(room.conversation().completions("no sign ("))
        .containsExactly(new Completion("(e1)", "12 talks", true));
    assertThat(offered("pays +")).containsExactly("+evening");
    assertThat(offered(":")).contains(":undo", ":copy", ":quit");
  }

  @Test
  void whatIsOfferedIsUnderstood() {
    for (String stage : offered(">")) {
      room.types(stage);
      assertThat(room.asked().label()).isEqualTo(stage.substring(1));
    }
    for (String channel : offered("#").subList(0, 10)) {
      room.types("waits " + channel);
    }
    assertThat(room.map().touchpoints()).hasSize(10);
    assertThat(room.map().touchpoints()).allMatch(t -> t.channels().size() == 1);
  }

  @ParameterizedTest
  @CsvSource(
      value = {
        "waits #ph|6",
        "waits @Head wai|6",
        ">Go th|0",
        ":und|0",
        "no sign (e|8",
        "mails a@b|9",
        "learns C#|9",
        "waits (e1) |11",
        "waits|5"
      },
      delimiter = '|')
  void onlyThePartFromItsSignIsCompleted(String before, int start) {
    String typed = before.endsWith("(e1)") ? before + " " : before;
    assertThat(Completions.start(typed)).isEqualTo(start);
  }

  @Test
  void everyLanguageHasItsWords() {
    for (String language : List.of("nl", "es")) {
      Room there =
          new Room(
              Room.template("full"),
              "T",
              io.mapwalk.journey.element.Phase.ROOM,
              java.util.Locale.forLanguageTag(language));
      assertThat(there.conversation().completions(":"))
          .extracting(Completion::value)
          .contains(language.equals("nl") ? ":ongedaan" : ":deshacer");
    }
  }
}
