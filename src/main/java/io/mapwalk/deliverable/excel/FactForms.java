package io.mapwalk.deliverable.excel;

import io.mapwalk.journey.Handle;
import io.mapwalk.journey.Messages;
import io.mapwalk.journey.element.Backing;
import io.mapwalk.journey.element.Persona;
import io.mapwalk.journey.element.PersonaField;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** What is said of single facts of personas: a fact a line, its name before a colon. */
final class FactForms {

  private final Names names;
  private final ChoiceForm<PersonaField> fields;
  private final ChoiceForm<Backing> backings;

  FactForms(Messages messages, Names names) {
    this.names = names;
    this.fields = new ChoiceForm<>(List.of(PersonaField.values()), messages);
    this.backings = new ChoiceForm<>(List.of(Backing.values()), messages);
  }

  /** What the facts of one persona rest on. */
  Form<Map<PersonaField, Backing>> grounds() {
    return Made.of(
        grounds ->
            Entry.lines(
                grounds.entrySet().stream()
                    .map(each -> line(each.getKey(), backings.show(each.getValue()).said()))),
        (said, all) -> {
          Map<PersonaField, Backing> grounds = new EnumMap<>(PersonaField.class);
          for (String line : said.lines()) {
            grounds.put(fact(line), backings.read(what(line).strip()));
          }
          return grounds;
        });
  }

  /** Which facts of which personas rest on something. */
  Form<Map<PersonaField, List<Handle>>> proven() {
    return Made.referring(
        facts ->
            Entry.lines(
                facts.entrySet().stream()
                    .flatMap(
                        each ->
                            each.getValue().stream()
                                .map(persona -> line(each.getKey(), names.full(persona))))),
        (said, all) -> {
          Map<PersonaField, List<Handle>> facts = new EnumMap<>(PersonaField.class);
          for (String line : said.lines()) {
            Handle persona = all.find(what(line), Persona.class);
            facts.computeIfAbsent(fact(line), fact -> new ArrayList<>()).add(persona);
          }
          return facts;
        });
  }

  private String line(PersonaField fact, String what) {
    return fields.show(fact).said() + ": " + what;
  }

  private PersonaField fact(String line) throws Misfit {
    return fields.read(line.substring(0, Math.max(0, line.indexOf(':'))).strip());
  }

  private static String what(String line) {
    return line.substring(line.indexOf(':') + 1);
  }
}
