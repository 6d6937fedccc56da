package io.mapwalk.workshop.answer;

import io.mapwalk.journey.Text;
import io.mapwalk.journey.change.MapChange.SetObjective;
import io.mapwalk.journey.element.ObjectiveField;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes the number that will show success, in one line: {@code returning guests: 18 % -> 25 % in 6
 * months}.
 */
final class MetricTaker implements AnswerTaker {

  private static final Pattern DEADLINE =
      Pattern.compile("^(.*?)[\\s,]+((?:in|within|by|before|until)\\s+.+)$");

  @Override
  public Listening listening() {
    return Listening.ONE_LINE;
  }

  @Override
  public void take(Scene scene, Draft draft, String line) {
    Measured measured = Measured.read(line);
    set(draft, ObjectiveField.METRIC, measured.name());
    String target = measured.target();
    Matcher matcher = DEADLINE.matcher(target);
    Text deadline = Text.EMPTY;
    if (matcher.matches()) {
      target = matcher.group(1);
      Dates dates = new Dates(scene.today(), scene.messages().locale());
      String when = matcher.group(2);
      deadline =
          draft.text(dates.read(when.replace("before ", "")).map(dates::inFull).orElse(when));
    }
    if (!measured.target().isEmpty()) {
      set(draft, ObjectiveField.BASELINE, measured.baseline());
      set(draft, ObjectiveField.TARGET, target);
    }
    if (!deadline.isBlank()) {
      draft.apply(new SetObjective(ObjectiveField.DEADLINE, deadline));
    }
    draft.echo(
        "workshop.echo.metric",
        measured.name(),
        measured.baseline(),
        target,
        deadline.value(),
        target.isEmpty() ? 0 : deadline.isBlank() ? 1 : 2);
  }

  private static void set(Draft draft, ObjectiveField field, String said) {
    draft.apply(new SetObjective(field, draft.text(said)));
  }

  @Override
  public List<String> known(Scene scene) {
    Map<ObjectiveField, Text> fields = scene.map().objective().fields();
    Optional<Text> metric = Optional.ofNullable(fields.get(ObjectiveField.METRIC));
    return metric
        .map(
            name ->
                List.of(
                    Measured.inWords(
                        name.value(),
                        fields.getOrDefault(ObjectiveField.BASELINE, Text.EMPTY).value(),
                        fields.getOrDefault(ObjectiveField.TARGET, Text.EMPTY).value())))
        .orElse(List.of());
  }
}
