package io.mapwalk.workshop.answer;

import io.mapwalk.journey.Handle;
import io.mapwalk.journey.Text;
import io.mapwalk.journey.change.FeelingChange.Tell;
import io.mapwalk.journey.element.ElementKind;
import io.mapwalk.journey.element.Emotion;
import io.mapwalk.workshop.Tone;
import io.mapwalk.workshop.catalogue.Catalogue;
import io.mapwalk.workshop.catalogue.FeelingWord;
import io.mapwalk.workshop.catalogue.Feelings;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;

/**
 * Takes a word for how a moment feels: {@code 6 lost; 11 delighted}. Whoever finds none but good or
 * bad types {@code ?}, or {@code ? 6} for words that fit the score there.
 */
final class FeelingsTaker implements AnswerTaker {

  private static final String ASK = "?";

  private final Catalogue catalogue;

  /** Offers the words of a catalogue. */
  FeelingsTaker(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  @Override
  public Listening listening() {
    return Listening.LIST;
  }

  @Override
  public boolean readsQuestionMark() {
    return true;
  }

  @Override
  public void take(Scene scene, Draft draft, String line) {
    if (line.strip().startsWith(ASK)) {
      offer(scene, draft, line.strip().substring(1).strip());
      return;
    }
    Pairs.read(line).forEach(pair -> feeling(scene, draft, pair));
  }

  private void offer(Scene scene, Draft draft, String place) {
    Feelings feelings = catalogue.feelings();
    OptionalInt score =
        place.isEmpty()
            ? OptionalInt.empty()
            : draft
                .map()
                .emotion(new Places(draft.map()).place(place), Everyone.spokenOf(scene, draft))
                .map(Emotion::score)
                .orElse(OptionalInt.empty());
    if (score.isPresent()) {
      words(draft, feelings.fitting(score.getAsInt()));
      return;
    }
    for (FeelingWord.Tone tone : FeelingWord.Tone.values()) {
      words(
          draft,
          feelings.all().stream()
              .filter(word -> word.tone() == tone)
              .map(FeelingWord::word)
              .toList());
    }
  }

  private static void words(Draft draft, List<String> words) {
    draft.say(
        Tone.KNOWN, "workshop.feeling-words", words.stream().collect(Collectors.joining(", ")));
  }

  private static void feeling(Scene scene, Draft draft, Pairs.Pair pair) {
    Handle place = new Places(draft.map()).place(pair.name());
    Handle persona = Everyone.spokenOf(scene, draft);
    Text known = draft.map().emotion(place, persona).map(Emotion::text).orElse(Text.EMPTY);
    Text word = draft.text(pair.value());
    Handle id = draft.map().next(ElementKind.EMOTION);
    draft.apply(new Tell(id, place, persona, word, known));
    draft.touched(place);
    String whose = ScoreSweep.whose(draft, persona);
    draft.echo("workshop.echo.rating", Shown.words(draft, place), whose + word.value());
  }

  @Override
  public List<String> known(Scene scene) {
    return scene
        .persona()
        .map(
            persona ->
                Shown.numbered(
                    scene,
                    t ->
                        scene
                            .map()
                            .emotion(t.id(), persona.id())
                            .map(e -> e.word().value())
                            .orElse("")))
        .orElse(List.of());
  }

  @Override
  public String alternatives(Scene scene) {
    return scene.messages().text("workshop.feeling-hint");
  }
}
