package io.mapwalk.workshop.answer;

import io.mapwalk.journey.Handle;
import io.mapwalk.journey.JourneyMap;
import io.mapwalk.journey.PainRating;
import io.mapwalk.journey.Refused;
import io.mapwalk.journey.Text;
import io.mapwalk.journey.change.OutcomeChange.RatePain;
import io.mapwalk.journey.change.OutcomeChange.SetPainStatus;
import io.mapwalk.journey.change.OutcomeChange.SortPain;
import io.mapwalk.journey.element.PainPoint;
import io.mapwalk.journey.element.PainStatus;
import java.util.Optional;

/** Says more about a pain point: {@code p3 kind waiting; status solved}, or {@code p3 [W 60]}. */
final class PainFields {

  private PainFields() {}

  /** The pain point a line speaks of, if it begins with one. */
  static Optional<Handle> leading(JourneyMap map, String line) {
    return Handle.parse(line.strip().split("[\\s:]+", 2)[0])
        .filter(h -> map.find(PainPoint.class, h).isPresent());
  }

  /**
   * Takes what stands behind the handle; several fields stand between semicolons.
   *
   * @throws Refused if a field is not known, or its value does not fit
   */
  static void take(Scene scene, Draft draft, Handle pain, String line) {
    String[] parts = line.strip().split("[\\s:]+", 2);
    if (parts.length < 2) {
      throw new Refused("workshop.usage.pain-fields", pain.value());
    }
    FieldWords words = new FieldWords(scene.messages());
    for (String item : Lines.items(parts[1])) {
      set(scene, draft, pain, words, item);
    }
  }

  private static void set(Scene scene, Draft draft, Handle pain, FieldWords words, String item) {
    Optional<PainRating> rating = PainRating.read(item.replaceAll("^\\[|]$", ""), scene.messages());
    String told;
    if (rating.isPresent()) {
      draft.apply(new RatePain(pain, rating.get().severity(), rating.get().reach()));
      told = rating.get().inWords(scene.messages());
    } else {
      FieldWords.Field field = words.field(item);
      told = set(scene, draft, pain, words, field);
    }
    draft.touched(pain);
    draft.echo("workshop.echo.idea-field", pain.value(), Shown.words(draft, pain), told);
  }

  private static String set(
      Scene scene, Draft draft, Handle pain, FieldWords words, FieldWords.Field field) {
    String label = "workshop.field." + field.name();
    switch (field.name()) {
      case "kind" -> {
        Text kind = field.value().equals(".") ? Text.EMPTY : draft.text(field.value());
        draft.apply(new SortPain(pain, kind));
        return scene.messages().text("workshop.field-is", scene.messages().text(label), kind);
      }
      case "status" -> {
        PainStatus status = words.constant(PainStatus.values(), field.name(), field.value());
        draft.apply(new SetPainStatus(pain, status));
        String name = scene.messages().name(status);
        return scene.messages().text("workshop.field-is", scene.messages().text(label), name);
      }
      default -> throw new Refused("workshop.usage.pain-fields", pain.value());
    }
  }
}
