package io.mapwalk.workshop.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Hands each section to the reader of the part of the file it stands in. */
final class Parts {

  private enum Part {
    STEPS,
    AGENDAS,
    CHECKLISTS
  }

  private final Faults faults;
  private final StepsReader steps;
  private final ChecklistsReader checklists;
  private final List<String> intro = new ArrayList<>();
  private Optional<Section> agendaSection = Optional.empty();
  private List<Agenda> agendas = List.of();
  private Part part = Part.STEPS;
  private boolean titled;

  Parts(Faults faults) {
    this.faults = faults;
    this.steps = new StepsReader(faults);
    this.checklists = new ChecklistsReader(faults);
  }

  void take(Section section) {
    if (section.level() <= 1) {
      begin(section);
    } else if (part == Part.STEPS && section.level() == 2) {
      steps.step(section);
    } else if (part == Part.STEPS && section.level() == 3) {
      steps.prompt(section);
    } else if (part == Part.CHECKLISTS && section.level() == 2) {
      checklists.checklist(section);
    } else {
      faults.add(section.line(), "heading-misplaced", section.title());
    }
  }

  private void begin(Section section) {
    Optional<Part> named =
        section.level() == 0
            ? Optional.empty()
            : Names.constant(Part.class, section.title().toLowerCase(Locale.ROOT));
    if (named.equals(Optional.of(Part.AGENDAS))) {
      part = Part.AGENDAS;
      if (agendaSection.isPresent()) {
        faults.add(section.line(), "agendas-not-one-table");
      }
      agendaSection = Optional.of(section);
    } else if (named.equals(Optional.of(Part.CHECKLISTS))) {
      part = Part.CHECKLISTS;
      new Body(section, Set.of(), faults);
    } else {
      beginSteps(section);
    }
  }

  private void beginSteps(Section section) {
    if (section.level() == 1 && titled) {
      faults.add(section.line(), "unknown-part", section.title());
    }
    titled = titled || section.level() == 1;
    part = Part.STEPS;
    intro.addAll(new Body(section, Set.of(), faults).paragraphs());
  }

  /** Checks what can only be known at the end. */
  void end() {
    steps.end();
    if (steps.steps().isEmpty()) {
      faults.add(1, "no-steps");
    }
    agendaSection.ifPresent(
        section -> agendas = new AgendaReader(steps.steps(), faults).read(section));
    checklists.check(steps.mentions());
  }

  List<String> intro() {
    return intro;
  }

  List<Step> steps() {
    return steps.steps();
  }

  List<Agenda> agendas() {
    return agendas;
  }

  List<Checklist> checklists() {
    return checklists.checklists();
  }
}
