package io.mapwalk.workshop.answer;

import io.mapwalk.journey.Messages;
import io.mapwalk.journey.Text;
import io.mapwalk.journey.element.Appraisal;
import io.mapwalk.journey.element.Idea;
import io.mapwalk.journey.element.IdeaStatus;
import io.mapwalk.journey.element.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** What is known of an idea beyond its words, a line for each field that says something. */
final class IdeaNotes {

  private final Messages messages;

  IdeaNotes(Messages messages) {
    this.messages = messages;
  }

  /** The lines, in the order of the fields. */
  List<String> of(Idea idea) {
    Appraisal found = idea.appraisalOrNone();
    List<String> notes = new ArrayList<>();
    two(notes, "impact-effort", idea.impact(), idea.effort());
    two(notes, "value", found.customerValue(), found.businessValue());
    found.metricFit().ifPresent(fit -> note(notes, "fit", String.valueOf(fit)));
    found.kano().ifPresent(kano -> note(notes, "kano", messages.name(kano)));
    verdict(notes, "feasible", found.feasible());
    verdict(notes, "viable", found.viable());
    verdict(notes, "desirable", found.desirable());
    idea.treatment().ifPresent(treatment -> note(notes, "treatment", messages.name(treatment)));
    text(notes, "have", found.have());
    text(notes, "need", found.need());
    text(notes, "owner", found.owner());
    text(notes, "story", found.story());
    if (idea.status() != IdeaStatus.OPEN) {
      note(notes, "status", messages.name(idea.status()));
    }
    return notes;
  }

  private void two(List<String> notes, String field, OptionalInt one, OptionalInt other) {
    if (one.isPresent() || other.isPresent()) {
      note(notes, field, Shown.digits(one) + "/" + Shown.digits(other));
    }
  }

  private void verdict(List<String> notes, String field, Optional<Verdict> verdict) {
    verdict.ifPresent(said -> note(notes, field, messages.name(said)));
  }

  private void text(List<String> notes, String field, Text text) {
    if (!text.isBlank()) {
      note(notes, field, text.value());
    }
  }

  private void note(List<String> notes, String field, String value) {
    notes.add(messages.text("workshop.field-is", messages.text("workshop.field." + field), value));
  }
}
