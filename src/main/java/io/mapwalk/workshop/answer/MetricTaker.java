package io.mapwalk.workshop.answer;

import io.mapwalk.journey.Text;
import io.mapwalk.journey.change.MapChange.SetObjective;
import io.mapwalk.journey.element.ObjectiveField;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;

/**
 * Takes the number that will show success, in one line: {@code returning guests: 18 % -> 25 % in 6
 * months}.
 */
final class MetricTaker implements AnswerTaker {

  @Override
  public Listening listening() {
    return Listening.ONE_LINE;
  }

  @Override
  public void take(Scene scene, Draft draft, String line) {
    Measured measured = Measured.read(line);
    if (!measured.name().isBlank()) {
      set(draft, ObjectiveField.METRIC, measured.name());
    }
    Dates dates = new Dates(scene.today(), scene.messages().locale());
    String target = measured.target();
    Text deadline = Text.EMPTY;
    // With the day of the week, so that a misreading is seen at once.
    String told = "";
    Matcher matcher = dates.beginning().matcher(target);
    for (int from = 0; deadline.isBlank() && matcher.find(from); from = matcher.end(1)) {
      String when = target.substring(matcher.start(1));
      Optional<LocalDate> date = dates.read(when);
      // "in" may also begin a place, and "by" a share, so only a date or words after "by" will do.
      if (date.isPresent() || dates.inEnglish(when).matches("(?:by|before|until)\\s+\\D+")) {
        deadline = draft.text(date.map(LocalDate::toString).orElse(when));
        told = date.map(dates::inFull).orElse(deadline.value());
        target = target.substring(0, matcher.start());
      }
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
        told,
        target.isEmpty() ? 0 : deadline.isBlank() ? 1 : 2);
  }

  private static void set(Draft draft, ObjectiveField field, String said) {
    draft.apply(new SetObjective(field, draft.text(said)));
  }

  @Override
  public List<String> known(Scene scene) {
    Map<ObjectiveField, Text> fields = scene.map().objective().fields();
    String known =
        Measured.inWords(
            fields.getOrDefault(ObjectiveField.METRIC, Text.EMPTY).value(),
            fields.getOrDefault(ObjectiveField.BASELINE, Text.EMPTY).value(),
            fields.getOrDefault(ObjectiveField.TARGET, Text.EMPTY).value());
    Text deadline = fields.getOrDefault(ObjectiveField.DEADLINE, Text.EMPTY);
    if (known.isBlank()) {
      return List.of();
    }
    return List.of(deadline.isBlank() ? known : known + ", " + scene.messages().dayOr(deadline));
  }
}
