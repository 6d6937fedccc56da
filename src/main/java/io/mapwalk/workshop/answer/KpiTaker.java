package io.mapwalk.workshop.answer;

import io.mapwalk.journey.Handle;
import io.mapwalk.journey.Text;
import io.mapwalk.journey.change.PlanChange.AddKpi;
import io.mapwalk.journey.element.ElementKind;
import io.mapwalk.journey.element.Kpi;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Takes what is measured: {@code s4 waiting time: 6 min -> 3 min}; the place may be left out. */
final class KpiTaker implements AnswerTaker {

  private static final Pattern HANDLE = Pattern.compile("^[sStT]\\d{1,4}[:.)]?\\s.*$");

  @Override
  public Listening listening() {
    return Listening.LIST;
  }

  @Override
  public void take(Scene scene, Draft draft, String line) {
    Places places = new Places(draft.map());
    for (String item : Lines.items(line)) {
      boolean placed = HANDLE.matcher(item).matches();
      Places.Placed said =
          placed ? places.leading(item) : new Places.Placed(Optional.empty(), item);
      Measured measured = Measured.read(said.text());
      Text name = draft.text(measured.name());
      Text baseline = draft.text(measured.baseline());
      Text target = draft.text(measured.target());
      Handle id =
          draft.add(ElementKind.KPI, h -> new AddKpi(h, said.place(), name, baseline, target));
      draft.echo(
          "workshop.echo.item",
          id.value(),
          Measured.inWords(name.value(), baseline.value(), target.value()));
    }
  }

  @Override
  public List<String> known(Scene scene) {
    return scene.map().all(Kpi.class).stream()
        .map(k -> Measured.inWords(k.text().value(), k.baseline().value(), k.target().value()))
        .toList();
  }
}
