package io.mapwalk.workshop.answer;

import io.mapwalk.journey.Handle;
import io.mapwalk.journey.Refused;
import io.mapwalk.journey.change.StageChange.SetProcess;
import io.mapwalk.journey.element.ProcessKind;
import io.mapwalk.journey.element.Stage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Takes how customers go through stages [UXPressia]: {@code 3 cyclic; 4 linear}, or {@code linear:
 * 1 2}; a question mark where nobody can say any more.
 */
public final class ProcessesTaker implements AnswerTaker {

  /** Takes a line from whatever prompt. */
  public static void say(Scene scene, Draft draft, String line) {
    for (String statement : Lines.items(line)) {
      int colon = statement.indexOf(':');
      Optional<String> word =
          colon < 1 ? Optional.empty() : Optional.of(statement.substring(0, colon).strip());
      if (word.filter(w -> isWord(scene, w)).isPresent()) {
        for (String stage : statement.substring(colon + 1).strip().split("[\\s,]+")) {
          set(scene, draft, new Places(draft.map()).stage(stage), word.get());
        }
      } else {
        Places.Named named =
            new Places(draft.map())
                .stageBefore(statement, true)
                .filter(n -> !n.text().isBlank())
                .orElseThrow(() -> new Refused("workshop.usage.process"));
        set(scene, draft, named.place(), named.text());
      }
    }
  }

  @Override
  public Listening listening() {
    return Listening.LIST;
  }

  @Override
  public void take(Scene scene, Draft draft, String line) {
    if (draft.map().stages().isEmpty()) {
      throw new Refused("workshop.no-stages-yet");
    }
    say(scene, draft, line);
  }

  private static TypedWords<ProcessKind> words(Scene scene) {
    return new TypedWords<>(ProcessKind.class, scene.messages(), "workshop.process-words");
  }

  private static boolean isWord(Scene scene, String said) {
    return said.equals("?") || words(scene).find(said).isPresent();
  }

  private static void set(Scene scene, Draft draft, Handle stage, String word) {
    Optional<ProcessKind> process = words(scene).find(word);
    if (process.isEmpty() && !word.strip().equals("?")) {
      throw new Refused("workshop.no-such-process", word.strip());
    }
    draft.apply(new SetProcess(stage, process));
    draft.touched(stage);
    String told = process.map(scene.messages()::name).orElse("?");
    draft.echo("workshop.echo.stage-field", Shown.words(draft, stage), told);
  }

  @Override
  public List<String> known(Scene scene) {
    List<String> known = new ArrayList<>();
    int number = 0;
    for (Stage stage : scene.map().stages()) {
      number++;
      String before = number + " " + stage.text() + ": ";
      stage.process().ifPresent(process -> known.add(before + scene.messages().name(process)));
    }
    return known;
  }
}
