package io.mapwalk.workshop.answer;

import io.mapwalk.journey.Handle;
import io.mapwalk.journey.JourneyMap;
import io.mapwalk.journey.Refused;
import io.mapwalk.journey.Text;
import io.mapwalk.journey.change.Change;
import io.mapwalk.journey.element.Card;
import io.mapwalk.journey.element.Lane;
import io.mapwalk.journey.element.Stage;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Fills one field of every stage: texts in order, one a line or between semicolons, or with the
 * number or name of the stage before them ({@code 3 get in without stress}, {@code Arrival: get
 * in}).
 */
final class StageSweep implements AnswerTaker {

  private static final Pattern NUMBERED =
      Pattern.compile("^(\\d{1,2}|[sS]\\d{1,4})([:.)]?)\\s+(\\S.*)$");

  /** Puts what was said into a stage. */
  @FunctionalInterface
  private interface Filler {
    void fill(Scene scene, Draft draft, Stage stage, String said);
  }

  private final BiFunction<Scene, Stage, String> value;
  private final Filler filler;
  private final Supplier<List<String>> choices;

  private StageSweep(
      BiFunction<Scene, Stage, String> value, Filler filler, Supplier<List<String>> choices) {
    this.value = value;
    this.filler = filler;
    this.choices = choices;
  }

  /**
   * Fills a field of the stages.
   *
   * @param value what the field says now
   * @param change the change that fills it
   */
  StageSweep(Function<Stage, Text> value, BiFunction<Handle, Text, Change> change) {
    this(value, change, List::of);
  }

  /**
   * Fills a field of the stages.
   *
   * @param value what the field says now
   * @param change the change that fills it
   * @param choices what it is often filled with
   */
  StageSweep(
      Function<Stage, Text> value,
      BiFunction<Handle, Text, Change> change,
      Supplier<List<String>> choices) {
    this(
        (scene, stage) -> value.apply(stage).value(),
        (scene, draft, stage, said) -> {
          String words = Lines.quoted(said).orElse(said);
          Text text = draft.text(Picked.name(choices.get(), words));
          draft.apply(change.apply(stage.id(), text));
          draft.touched(stage.id());
          draft.echo("workshop.echo.stage-field", stage.text().value(), text.value());
        },
        choices);
  }

  /** Adds cards to the lane that the prompt names, a stage after the other. */
  static StageSweep ofLane() {
    return new StageSweep(
        (scene, stage) ->
            scene.map().within(Card.class, stage.id()).stream()
                .filter(card -> card.lane().equals(lane(scene)))
                .map(card -> card.text().value())
                .collect(Collectors.joining("; ")),
        (scene, draft, stage, said) ->
            Statements.card(scene, draft, lane(scene), said, Optional.of(stage.id())),
        List::of);
  }

  private static Lane lane(Scene scene) {
    return new Lane(scene.prompt().detail().orElse(""));
  }

  @Override
  public Listening listening() {
    return Listening.SWEEP;
  }

  @Override
  public void take(Scene scene, Draft draft, String line) {
    List<Stage> stages = draft.map().stages();
    if (stages.isEmpty()) {
      throw new Refused("workshop.no-stages-yet");
    }
    int next = Math.min(scene.answered(), stages.size());
    boolean inOrder = true;
    for (String item : Lines.sequence(line)) {
      int named = named(draft, stages, item);
      int at = named >= 0 ? named : next;
      if (at >= stages.size()) {
        throw new Refused("workshop.no-stage-left", stages.size(), item);
      }
      inOrder = at == next;
      String said = named >= 0 ? withoutName(item) : item;
      if (!said.isEmpty() && !said.equals(".")) {
        filler.fill(scene, draft, stages.get(at), said);
      }
      next = at + 1;
    }
    draft.advance(next - scene.answered());
    // Whoever names the last stage first has more to say.
    if (next == stages.size() && inOrder) {
      draft.complete();
    }
  }

  @Override
  public boolean lands() {
    return true;
  }

  @Override
  public List<Handle> places(JourneyMap map) {
    return map.stages().stream().map(Stage::id).toList();
  }

  private static int named(Draft draft, List<Stage> stages, String item) {
    Matcher matcher = NUMBERED.matcher(item);
    if (matcher.matches()) {
      Optional<Handle> stage = new Stages(draft.map()).find(matcher.group(1));
      boolean counts =
          matcher.group(2).isEmpty()
              && !Picked.isNumber(matcher.group(3))
              && Quantity.isCountedBy(matcher.group(3));
      if (stage.isPresent() && !counts) {
        return stages.stream().map(Stage::id).toList().indexOf(stage.get());
      }
      if (matcher.group(2).equals(":")) {
        throw new Refused("workshop.no-such-stage", matcher.group(1), stages.size());
      }
      return -1;
    }
    int colon = item.indexOf(':');
    for (int i = 0; colon > 0 && i < stages.size(); i++) {
      if (stages.get(i).text().says(item.substring(0, colon))) {
        return i;
      }
    }
    return -1;
  }

  private static String withoutName(String item) {
    Matcher matcher = NUMBERED.matcher(item);
    return matcher.matches()
        ? matcher.group(3).strip()
        : item.substring(item.indexOf(':') + 1).strip();
  }

  @Override
  public List<String> known(Scene scene) {
    List<Stage> stages = scene.map().stages();
    return stages.stream().allMatch(s -> value.apply(scene, s).isBlank())
        ? List.of()
        : stages.stream().map(s -> s.text() + ": " + said(scene, s)).toList();
  }

  private String said(Scene scene, Stage stage) {
    String said = value.apply(scene, stage);
    return said.isBlank() ? "–" : said;
  }

  @Override
  public String alternatives(Scene scene) {
    return choices.get().isEmpty() ? "" : scene.messages().text("workshop.offer.stage-owners-hint");
  }

  @Override
  public List<String> offers(Scene scene, boolean further) {
    return Picked.numbered(choices.get(), 1);
  }
}
