package io.mapwalk.deliverable.mermaid;

import io.mapwalk.analysis.SentimentLine;
import io.mapwalk.journey.Handle;
import io.mapwalk.journey.JourneyMap;
import io.mapwalk.journey.element.Stage;
import io.mapwalk.journey.element.Touchpoint;
import io.mapwalk.journey.element.Worded;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The lines of a Mermaid {@code journey}: stages as sections, scored moments as tasks, personas as
 * actors. Mermaid scores from 1 to 5, so 3 is added. It cannot draw a gap: a moment whose feeling
 * is unknown is left out.
 */
public final class MermaidJourney {

  private static final int NEUTRAL = 3;

  /**
   * Writes the diagram in UTF-8 and leaves the stream open.
   *
   * @throws IOException if the stream cannot take it
   */
  public void write(JourneyMap map, OutputStream out) throws IOException {
    out.write(text(map).getBytes(StandardCharsets.UTF_8));
  }

  /** The diagram; just its title where nothing is scored. */
  public String text(JourneyMap map) {
    StringBuilder out = new StringBuilder("journey\n");
    out.append("  title ").append(MermaidEscape.text(map.header().text().value())).append('\n');
    List<SentimentLine> lines = SentimentLine.all(map);
    for (Stage stage : map.stages()) {
      List<String> tasks = new ArrayList<>();
      places(map, lines, stage.id()).forEach(place -> tasks.addAll(tasks(map, lines, place)));
      if (!tasks.isEmpty()) {
        out.append("  section ").append(MermaidEscape.text(stage.text().value())).append('\n');
        tasks.forEach(task -> out.append("    ").append(task).append('\n'));
      }
    }
    return out.toString();
  }

  // A stage that somebody scored as a whole comes before what happens in it, whoever scored that.
  private static List<Handle> places(JourneyMap map, List<SentimentLine> lines, Handle stage) {
    Set<Handle> scored =
        lines.stream()
            .flatMap(line -> line.points().stream())
            .map(SentimentLine.Point::place)
            .collect(Collectors.toSet());
    Stream<Handle> touchpoints = map.touchpoints(stage).stream().map(Touchpoint::id);
    return Stream.concat(Stream.of(stage), touchpoints).filter(scored::contains).toList();
  }

  // Personas who feel the same at a moment share a task.
  private static List<String> tasks(JourneyMap map, List<SentimentLine> lines, Handle place) {
    Map<Integer, List<String>> actors = new TreeMap<>();
    for (SentimentLine line : lines) {
      OptionalInt score = line.score(place);
      if (score.isPresent()) {
        actors
            .computeIfAbsent(score.getAsInt() + NEUTRAL, s -> new ArrayList<>())
            .add(MermaidEscape.actor(words(map, line.persona())));
      }
    }
    return actors.entrySet().stream()
        .map(
            e ->
                MermaidEscape.text(sign(map, place) + words(map, place))
                    + ": "
                    + e.getKey()
                    + ": "
                    + String.join(", ", e.getValue()))
        .toList();
  }

  private static String sign(JourneyMap map, Handle place) {
    return map.find(Touchpoint.class, place).map(step -> KindSign.of(step.kind())).orElse("");
  }

  private static String words(JourneyMap map, Handle handle) {
    return map.find(Worded.class, handle).map(worded -> worded.text().value()).orElseThrow();
  }
}
