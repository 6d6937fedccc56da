package io.mapwalk.workshop.template;

import io.mapwalk.journey.element.MapKind;
import io.mapwalk.journey.element.Phase;
import java.util.List;
import java.util.Optional;

/**
 * A workshop as its author planned it. Always free of faults: {@link TemplateReader} makes no
 * other.
 *
 * @param id its short name, also the name of its file without {@code .md}
 * @param title its name for people
 * @param language the language of its sentences, a BCP 47 tag such as {@code en} or {@code nl-BE}
 * @param kind the kind of map it makes
 * @param credit whose method it is; empty where nobody is named
 * @param intro what it is for, in a paragraph or more; may be empty
 * @param steps its steps, in order, all three phases together; keys are unique
 * @param agendas ways to spend a given time in the room, shortest first; may be empty
 * @param checklists its checklists, in order; keys are unique
 * @param source the whole file, with LF line ends
 */
public record Template(
    String id,
    String title,
    String language,
    MapKind kind,
    String credit,
    String intro,
    List<Step> steps,
    List<Agenda> agendas,
    List<Checklist> checklists,
    String source) {

  /** Keeps its own unmodifiable copies. */
  public Template {
    steps = List.copyOf(steps);
    agendas = List.copyOf(agendas);
    checklists = List.copyOf(checklists);
  }

  /** The step of that key. */
  public Optional<Step> step(String key) {
    return steps.stream().filter(step -> step.key().equals(key)).findFirst();
  }

  /** The steps of one phase, in order. */
  public List<Step> steps(Phase phase) {
    return steps.stream().filter(step -> step.phase() == phase).toList();
  }

  /** The checklist of that key. */
  public Optional<Checklist> checklist(String key) {
    return checklists.stream().filter(list -> list.key().equals(key)).findFirst();
  }
}
