package io.mapwalk.deliverable.markdown;

import io.mapwalk.journey.Messages;
import io.mapwalk.journey.Text;
import io.mapwalk.journey.element.Appraisal;
import io.mapwalk.journey.element.Idea;
import io.mapwalk.journey.element.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What was found out about an idea, a line for each thing that was, so that a table stays narrow.
 */
final class IdeaFacts {

  private final Messages messages;
  private final List<String> facts = new ArrayList<>();

  private IdeaFacts(Messages messages) {
    this.messages = messages;
  }

  /** The lines; none where nothing was found out. */
  static List<String> of(Idea idea, Messages messages) {
    IdeaFacts facts = new IdeaFacts(messages);
    idea.appraisal().ifPresent(facts::add);
    return facts.facts;
  }

  private void add(Appraisal found) {
    text("idea-story", found.story());
    number("idea-customer-value", found.customerValue());
    number("idea-business-value", found.businessValue());
    number("idea-fit", found.metricFit());
    found.kano().ifPresent(kano -> fact("idea-kano", messages.name(kano)));
    verdict("idea-feasible", found.feasible());
    verdict("idea-viable", found.viable());
    verdict("idea-desirable", found.desirable());
    text("idea-have", found.have());
    text("idea-need", found.need());
  }

  private void text(String name, Text text) {
    if (!text.isBlank()) {
      fact(name, text.value());
    }
  }

  private void number(String name, OptionalInt number) {
    number.ifPresent(value -> fact(name, Integer.toString(value)));
  }

  private void verdict(String name, Optional<Verdict> verdict) {
    verdict.ifPresent(said -> fact(name, messages.name(said)));
  }

  private void fact(String name, String value) {
    String label = messages.text("deliverable.excel." + name);
    facts.add(messages.text("deliverable.md.fact", label, value));
  }
}
