package io.mapwalk.deliverable.difference;

import io.mapwalk.journey.JourneyMap;
import io.mapwalk.journey.Messages;
import io.mapwalk.journey.element.Element;
import io.mapwalk.journey.element.ElementKind;
import io.mapwalk.journey.element.Session;
import io.mapwalk.journey.element.Stage;
import io.mapwalk.journey.element.TemplateCopy;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What is on a map that is not here yet, in a few lines: its stages, and how much of what. */
public final class NewMap {

  private final JourneyMap map;
  private final Messages messages;

  /** What is on this map. */
  public NewMap(JourneyMap map, Messages messages) {
    this.map = map;
    this.messages = messages;
  }

  /** The lines; none where the map holds nothing but its title. */
  public List<String> lines() {
    Map<ElementKind, Integer> counts = new EnumMap<>(ElementKind.class);
    for (Element element : map.elements().values()) {
      boolean ofCourse = element instanceof Session || element instanceof TemplateCopy;
      if (!ofCourse) {
        counts.merge(ElementKind.of(element), 1, Integer::sum);
      }
    }
    counts
        .keySet()
        .removeAll(List.of(ElementKind.MAP_HEADER, ElementKind.OBJECTIVE, ElementKind.SCOPE));
    List<String> lines = new ArrayList<>();
    if (!counts.isEmpty()) {
      lines.add(
          counts.entrySet().stream()
              .map(c -> say("counted", c.getValue(), messages.name(c.getKey())))
              .collect(Collectors.joining(" · ", "+ ", "")));
    }
    List<Stage> stages = map.stages();
    if (!stages.isEmpty()) {
      lines.add(
          "+ "
              + stages.stream()
                  .map(stage -> stage.text().value().replace('\n', ' '))
                  .collect(Collectors.joining(" → ")));
    }
    return lines;
  }

  private String say(String key, Object... arguments) {
    return messages.text("deliverable.difference." + key, arguments);
  }
}
