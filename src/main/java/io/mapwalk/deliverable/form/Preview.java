package io.mapwalk.deliverable.form;

import io.mapwalk.journey.Handle;
import io.mapwalk.journey.JourneyMap;
import io.mapwalk.journey.Messages;
import io.mapwalk.journey.Text;
import io.mapwalk.journey.element.Lane;
import io.mapwalk.journey.element.Persona;
import io.mapwalk.journey.element.Stage;
import io.mapwalk.journey.element.Touchpoint;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Tells in plain words what taking a form would do, stage by stage. */
public final class Preview {

  private final Taking taking;
  private final JourneyMap map;
  private final JourneyMap taken;
  private final Messages messages;

  /**
   * The preview of a form.
   *
   * @param taking what taking it would do
   * @param messages the language to tell it in
   */
  public Preview(Taking taking, Messages messages) {
    this.taking = taking;
    this.map = taking.map();
    this.taken = taking.taken();
    this.messages = messages;
  }

  /** What would be added where; empty if nothing is. */
  public List<String> added() {
    Map<Optional<Handle>, List<Taking.Added>> places = new LinkedHashMap<>();
    map.stages().forEach(stage -> places.put(Optional.of(stage.id()), new ArrayList<>()));
    places.put(Optional.empty(), new ArrayList<>());
    for (Taking.Added one : taking.added()) {
      Optional<Handle> stage = one.place().flatMap(taken::stageOf).map(Stage::id);
      places.getOrDefault(stage, List.of()).add(one);
    }
    List<String> lines = new ArrayList<>();
    places.forEach(
        (stage, added) -> {
          if (!added.isEmpty()) {
            lines.add(say("adds", where(stage), counted(added)));
            added.forEach(one -> lines.add(item(one)));
          }
        });
    return lines;
  }

  /** What people should know besides: what was there already, and every line not read as it is. */
  public List<String> remarks() {
    List<String> lines = new ArrayList<>();
    if (taking.added().isEmpty() && taking.known() == 0) {
      lines.add(say("nothing-written"));
    } else if (taking.added().isEmpty()) {
      lines.add(say("nothing-new", taking.known()));
    } else if (taking.known() > 0) {
      lines.add(say("known-too", taking.known()));
    }
    taking.remarks().forEach(remark -> lines.add(remark.sentence(messages)));
    return lines;
  }

  /** The same in one sentence, for the history of the map. */
  public String sentence(String file) {
    return taking.names().isBlank()
        ? say("sentence", file, counted(taking.added()))
        : say("sentence-by", file, taking.names(), counted(taking.added()));
  }

  private String where(Optional<Handle> stage) {
    return stage
        .flatMap(handle -> map.find(Stage.class, handle))
        .map(found -> found.text().value())
        .orElseGet(() -> say("unsorted"));
  }

  private String item(Taking.Added one) {
    Optional<String> step =
        one.place()
            .flatMap(place -> taken.find(Touchpoint.class, place))
            .map(touchpoint -> touchpoint.text().value());
    String label = lane(one.lane());
    String said = said(one);
    return step.isPresent() ? say("item-at", label, said, step.get()) : say("item", label, said);
  }

  // Whose feeling it is needs saying only where there are several people.
  private String said(Taking.Added one) {
    if (one.lane().equals(Lane.CHANNELS)) {
      return messages.channel(Text.clean(one.text()));
    }
    return one.persona()
        .filter(whose -> taken.personas().size() > 1)
        .flatMap(whose -> taken.find(Persona.class, whose))
        .map(whose -> say("whose", whose.text().value(), one.text()))
        .orElse(one.text());
  }

  private String counted(List<Taking.Added> added) {
    Map<Lane, Integer> counts = new LinkedHashMap<>();
    added.forEach(one -> counts.merge(one.lane(), 1, Integer::sum));
    List<String> parts = new ArrayList<>();
    counts.forEach((lane, count) -> parts.add(counted(lane, count)));
    return String.join(", ", parts);
  }

  private String counted(Lane lane, int count) {
    return messages
        .find("deliverable.form.count." + lane.key(), count)
        .orElseGet(() -> say("count-in", count, lane(lane)));
  }

  private String lane(Lane lane) {
    return messages.lane(lane, map.header().kind());
  }

  private String say(String name, Object... arguments) {
    return messages.text("deliverable.form." + name, arguments);
  }
}
