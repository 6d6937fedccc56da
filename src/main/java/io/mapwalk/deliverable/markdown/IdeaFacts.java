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
    text("story", found.story());
    number("customer-value", found.customerValue());
    number("business-value", found.businessValue());
    number("fit", found.metricFit());
    found.kano().ifPresent(kano -> fact("kano", messages.name(kano)));
    verdict("feasible", found.feasible());
    verdict("viable", found.viable());
    verdict("desirable", found.desirable());
    text("have", found.have());
    text("need", found.need());
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
    String label = messages.text("deliverable.excel." + "idea-" + name);
    facts.add(messages.text("deliverable.md.fact", label, value));
  }
}
