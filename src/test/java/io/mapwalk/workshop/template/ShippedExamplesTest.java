package io.mapwalk.workshop.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.mapwalk.fixture.PizzaMap;
import io.mapwalk.journey.Handle;
import io.mapwalk.journey.JourneyMap;
import io.mapwalk.journey.Messages;
import io.mapwalk.journey.OrderKey;
import io.mapwalk.journey.Text;
import io.mapwalk.journey.element.MapKind;
import io.mapwalk.journey.element.Phase;
import io.mapwalk.journey.element.Session;
import io.mapwalk.journey.element.Session.Progress;
import io.mapwalk.journey.element.SessionStatus;
import io.mapwalk.journey.element.Stage;
import io.mapwalk.workshop.answer.AnswerTaker;
import io.mapwalk.workshop.answer.AnswerTaker.Listening;
import io.mapwalk.workshop.answer.Draft;
import io.mapwalk.workshop.answer.Scene;
import io.mapwalk.workshop.answer.Takers;
import io.mapwalk.workshop.catalogue.Catalogue;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a template shows as an example must be understood when somebody types it. */
class ShippedExamplesTest {

  private static final JourneyMap PIZZA = PizzaMap.map();

  record Example(Template template, Prompt prompt, String line) {
    @Override
    public String toString() {
      return template.id() + ", " + prompt.key() + ": " + line;
    }
  }

  static Stream<Example> examples() {
    return new TemplateLibrary(List.of())
        .all().stream()
            .flatMap(
                template ->
                    template.steps().stream()
                        .flatMap(step -> step.prompts().stream())
                        .flatMap(
                            prompt ->
                                prompt.examples().stream()
                                    .map(line -> new Example(template, prompt, line))));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("examples")
  void everyExampleIsUnderstood(Example example) {
    Locale own = Locale.forLanguageTag(example.template().language());
    understoodIn(own, example);
    // An English method is followed by rooms that speak another language as well.
    if (own.getLanguage().equals("en")) {
      understoodIn(Locale.forLanguageTag("nl"), example);
      understoodIn(Locale.forLanguageTag("es"), example);
    }
  }

  private void understoodIn(Locale locale, Example example) {
    Messages messages = new Messages(locale);
    // Only the stages may not be there yet; everything else speaks of what is on the map.
    boolean empty = example.prompt().answer() == Answer.STAGES;
    JourneyMap map = empty ? emptyMap() : PIZZA;
    AnswerTaker taker = new Takers(new Catalogue(locale)).of(example.prompt().answer());
    Optional<Handle> cursor =
        taker.listening() == Listening.WALK
            ? map.stages().stream().findFirst().map(Stage::id)
            : Optional.empty();
    Scene scene =
        new Scene(map, session(example.prompt(), cursor), example.prompt(), PizzaMap.DAY, messages);
    Draft draft = new Draft(map, Optional.empty(), messages);
    assertThatCode(() -> taker.take(scene, draft, example.line()))
        .as(example.line())
        .doesNotThrowAnyException();
    assertThat(draft.said()).as(example.line()).isNotEmpty();
  }

  private static JourneyMap emptyMap() {
    Text title = Text.clean("A pizza evening");
    return JourneyMap.create(PizzaMap.ID, title, Text.EMPTY, Text.EMPTY, MapKind.CURRENT, "en");
  }

  private static Session session(Prompt prompt, Optional<Handle> cursor) {
    return new Session(
        new Handle("se1"),
        OrderKey.FIRST,
        new Handle("tc1"),
        Phase.ROOM,
        SessionStatus.RUNNING,
        PizzaMap.NOON,
        Optional.empty(),
        List.of(),
        Progress.at("step", prompt.key(), PizzaMap.NOON).pointing(cursor));
  }
}
