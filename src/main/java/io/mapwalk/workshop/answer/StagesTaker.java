package io.mapwalk.workshop.answer;

import io.mapwalk.journey.Handle;
import io.mapwalk.journey.Refused;
import io.mapwalk.journey.Text;
import io.mapwalk.journey.change.StageChange.AddStage;
import io.mapwalk.journey.element.ElementKind;
import io.mapwalk.journey.element.Stage;
import io.mapwalk.workshop.Tone;
import io.mapwalk.workshop.catalogue.Catalogue;
import io.mapwalk.workshop.catalogue.Shelf;
import io.mapwalk.workshop.catalogue.StageSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Takes the stages in order, or the key or number of a ready-made set; an empty line takes the set
 * that fits the kind of map best where there are none yet.
 */
final class StagesTaker implements AnswerTaker {

  // What could be a key or a number; most lines are names and need no look into the catalogue.
  private static final Pattern KEY_LIKE =
      Pattern.compile("\\s*([a-zA-Z]+(-[a-zA-Z0-9]+)+|[1-9]\\d?|blank)\\s*");

  private static final int MOST = 3;

  private final Catalogue catalogue;

  /**
   * @param catalogue where the sets are
   */
  StagesTaker(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  @Override
  public Listening listening() {
    return Listening.LIST;
  }

  @Override
  public void take(Scene scene, Draft draft, String line) {
    int before = draft.map().stages().size();
    for (String item : named(draft, line)) {
      Text name = distinct(draft, draft.text(item));
      Handle id = draft.add(ElementKind.STAGE, h -> new AddStage(h, name, Optional.empty()));
      draft.touched(id);
    }
    List<Stage> stages = draft.map().stages();
    String names =
        String.join(
            ", ",
            stages.subList(before, stages.size()).stream().map(s -> s.text().value()).toList());
    draft.echo("workshop.echo.stages", stages.size(), names);
  }

  // In the middle of a list two of one name are no reason to lose the others.
  private static Text distinct(Draft draft, Text name) {
    Text said = name;
    for (int n = 2; Stages.called(draft.map(), said).isPresent(); n++) {
      said = Text.clean(name + " (" + n + ")");
    }
    if (!said.equals(name)) {
      String first = Stages.called(draft.map(), name).map(Handle::value).orElse("");
      draft.say(Tone.HINT, "workshop.stage-named-twice", name.value(), first, said.value());
    }
    return said;
  }

  private List<String> named(Draft draft, String line) {
    if (!KEY_LIKE.matcher(line).matches()) {
      return Lines.unquoted(line);
    }
    Shelf<StageSet> sets = catalogue.stageSets();
    Optional<StageSet> set = sets.find(line);
    if (set.isPresent()) {
      if (set.get().labels().isEmpty()) {
        throw new Refused("workshop.stage-set-without-names", set.get().key());
      }
      return set.get().labels();
    }
    // Stages have hyphens too, so a key that is only nearly one stays what was said.
    sets.nearest(line).stream()
        .findFirst()
        .ifPresent(near -> draft.say(Tone.HINT, "workshop.stage-set-near", near));
    return Lines.items(line);
  }

  @Override
  public List<String> known(Scene scene) {
    List<Stage> stages = scene.map().stages();
    return stages.isEmpty()
        ? List.of()
        : List.of(String.join("; ", stages.stream().map(s -> s.text().value()).toList()));
  }

  @Override
  public String fallback(Scene scene) {
    return String.join("; ", fitting(scene).get(0).labels());
  }

  @Override
  public String alternatives(Scene scene) {
    return fitting(scene).stream()
        .skip(1)
        .map(
            set ->
                scene
                    .messages()
                    .text(
                        "workshop.stage-set",
                        catalogue.stageSets().number(set),
                        String.join("; ", set.labels())))
        .collect(
            Collectors.collectingAndThen(
                Collectors.joining(", "),
                sets -> scene.messages().text("workshop.stage-sets", sets)));
  }

  // What the kind brings comes first, then what the objective is usually told by.
  private List<StageSet> fitting(Scene scene) {
    List<StageSet> fitting = new ArrayList<>(catalogue.stageSetsFor(scene.map().header().kind()));
    Suggested.stages(scene, catalogue)
        .filter(set -> !fitting.contains(set))
        .ifPresent(set -> fitting.add(1, set));
    return fitting.stream().limit(MOST).toList();
  }
}
