package io.mapwalk.workshop.answer;

import io.mapwalk.journey.Refused;
import io.mapwalk.journey.Text;
import io.mapwalk.journey.change.MapChange.SetObjective;
import io.mapwalk.journey.element.ObjectiveField;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Takes when the map is looked at again; an empty line stands for three months from today. */
final class ReviewDateTaker implements AnswerTaker {

  private static final int MONTHS = 3;

  @Override
  public Listening listening() {
    return Listening.ONE_LINE;
  }

  @Override
  public void take(Scene scene, Draft draft, String line) {
    Dates dates = new Dates(scene.today(), scene.messages().locale());
    LocalDate date =
        dates.read(line).orElseThrow(() -> new Refused("workshop.not-a-date", line.strip()));
    if (date.isBefore(scene.today())) {
      throw new Refused("workshop.date-past", dates.inFull(date));
    }
    draft.apply(new SetObjective(ObjectiveField.REVIEW, Text.clean(date.toString())));
    draft.echo("workshop.echo.review", dates.inFull(date));
  }

  @Override
  public List<String> known(Scene scene) {
    return Optional.ofNullable(scene.map().objective().fields().get(ObjectiveField.REVIEW))
        .map(date -> List.of(inFull(scene, date.value())))
        .orElse(List.of());
  }

  private static String inFull(Scene scene, String stored) {
    Dates dates = new Dates(scene.today(), scene.messages().locale());
    return dates.read(stored).map(dates::inFull).orElse(stored);
  }

  @Override
  public String offer(Scene scene) {
    return inFull(scene, fallback(scene));
  }

  @Override
  public String fallback(Scene scene) {
    return scene.today().plusMonths(MONTHS).toString();
  }
}
