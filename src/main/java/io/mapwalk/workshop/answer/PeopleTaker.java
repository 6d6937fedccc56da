package io.mapwalk.workshop.answer;

import io.mapwalk.journey.Handle;
import io.mapwalk.journey.Text;
import io.mapwalk.journey.change.SessionChange.AddParticipant;
import io.mapwalk.journey.element.ElementKind;
import io.mapwalk.journey.element.Participant;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes who is there: {@code Carla Ruiz (owner); Ben, waiter}. */
final class PeopleTaker implements AnswerTaker {

  // "Nadia (service), Piet (field)": a comma behind brackets parts people, not a name from a role.
  private static final Pattern BETWEEN_PEOPLE =
      Pattern.compile("(?<=\\)),|,(?=[^,()]*\\([^()]*\\)\\s*(?:,|$))");
  private static final Pattern WITH_ROLE = Pattern.compile("^([^(,]+)(?:\\((.*)\\)|,\\s*(.+))$");

  @Override
  public Listening listening() {
    return Listening.LIST;
  }

  @Override
  public void take(Scene scene, Draft draft, String line) {
    List<String> people =
        Lines.items(line).stream()
            .flatMap(item -> BETWEEN_PEOPLE.splitAsStream(item))
            .map(String::strip)
            .filter(item -> !item.isEmpty())
            .toList();
    for (String item : people) {
      Matcher matcher = WITH_ROLE.matcher(item);
      boolean hasRole = matcher.matches();
      Text name = draft.text(hasRole ? matcher.group(1) : item);
      String given =
          hasRole ? (matcher.group(2) != null ? matcher.group(2) : matcher.group(3)) : "";
      Text role = draft.text(given);
      Handle id = draft.add(ElementKind.PARTICIPANT, h -> new AddParticipant(h, name, role));
      draft.echo(
          "workshop.echo.persona", id.value(), name.value(), role.value(), role.isBlank() ? 0 : 1);
    }
  }

  @Override
  public List<String> known(Scene scene) {
    return scene.map().all(Participant.class).stream()
        .map(p -> p.role().isBlank() ? p.text().value() : p.text() + ", " + p.role())
        .toList();
  }
}
