package io.mapwalk.deliverable.foreign;

import io.mapwalk.deliverable.Incoming;
import io.mapwalk.deliverable.Remark;
import io.mapwalk.deliverable.mermaid.KindSign;
import io.mapwalk.journey.Handle;
import io.mapwalk.journey.Refused;
import io.mapwalk.journey.Text;
import io.mapwalk.journey.element.TouchpointKind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads a Mermaid {@code journey}: sections are stages, tasks touchpoints, actors personas, and its
 * scores of 1 to 5 ours of -2 to +2 [Mermaid].
 */
public final class MermaidImport {

  private static final int NEUTRAL = 3;
  private static final int MOST_TASKS = 2_000;
  private static final Pattern CODE = Pattern.compile("#(\\d{1,6});");
  private static final Pattern TASK = Pattern.compile("([^:]+):\\s*([1-5])\\s*(?::\\s*([^:]*))?");

  private record Task(
      Text section, TouchpointKind kind, Text words, int score, List<Text> actors) {}

  /**
   * What a file says.
   *
   * @param text all of it
   * @param name the file
   * @throws Refused if it is no journey, or a line of it is none
   */
  public Incoming incoming(String text, String name) {
    Text title = Stranger.titleOf(name);
    Text section = Text.EMPTY;
    boolean begun = false;
    List<Task> tasks = new ArrayList<>();
    List<String> lines = text.lines().map(String::strip).toList();
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      if (line.isEmpty() || line.startsWith("%%") || line.matches("acc(Title|Descr)\\b.*")) {
        continue;
      }
      if (!begun) {
        begun = line.equals("journey");
        // What is between such lines says how a diagram is drawn.
        if (!begun && !line.startsWith("---") && !line.contains(": ")) {
          throw new Refused("deliverable.foreign.no-journey", name);
        }
      } else if (line.startsWith("title ")) {
        Text said = words(line.substring("title".length()));
        title = said.isBlank() ? title : said;
      } else if (line.startsWith("section ")) {
        section = words(line.substring("section".length()));
      } else {
        tasks.add(task(line, section, name, i + 1));
      }
      if (tasks.size() > MOST_TASKS) {
        throw new Refused("deliverable.foreign.too-big", name);
      }
    }
    if (!begun) {
      throw new Refused("deliverable.foreign.no-journey", name);
    }
    Text called = title;
    return new Stranger(called, "en", map -> draft(map, tasks, called));
  }

  private static Task task(String line, Text section, String name, int number) {
    Matcher task = TASK.matcher(line);
    if (!task.matches()) {
      throw new Refused("deliverable.foreign.no-task", number, name);
    }
    String actors = task.group(3) == null ? "" : task.group(3);
    Optional<TouchpointKind> kind = KindSign.before(decoded(task.group(1)));
    String sign = kind.map(KindSign::of).orElse("");
    return new Task(
        section,
        kind.orElse(TouchpointKind.ACTION),
        Text.clean(decoded(task.group(1)).substring(sign.length())).strip(),
        Integer.parseInt(task.group(2)) - NEUTRAL,
        Arrays.stream(actors.split(","))
            .map(MermaidImport::words)
            .filter(actor -> !actor.isBlank())
            .toList());
  }

  // A diagram without sections is one stage, which is called as the diagram is.
  private static List<Remark> draft(Drafting map, List<Task> tasks, Text title) {
    Set<List<Object>> scored = new HashSet<>();
    for (Task task : tasks) {
      if (task.words().isBlank()) {
        continue;
      }
      Handle stage = map.stage(task.section().isBlank() ? title : task.section());
      boolean whole =
          task.kind() == TouchpointKind.ACTION
              && map.map().touchpoints(stage).isEmpty()
              && isStage(map, stage, task);
      // The same words with the same actor once more are another moment.
      Handle place =
          whole
              ? stage
              : map.touchpoint(
                  stage,
                  task.kind(),
                  task.words(),
                  known ->
                      task.actors().stream()
                          .noneMatch(actor -> scored.contains(List.of(known, actor))));
      for (Text actor : task.actors()) {
        scored.add(List.of(place, actor));
        map.score(place, map.persona(actor), task.score());
      }
    }
    return List.of();
  }

  // We write a stage that was scored as a whole as a task in its own words.
  private static boolean isStage(Drafting map, Handle stage, Task task) {
    return map.map().stages().stream()
        .anyMatch(each -> each.id().equals(stage) && each.text().says(task.words().value()));
  }

  private static Text words(String coded) {
    return Text.clean(decoded(coded)).strip();
  }

  private static String decoded(String coded) {
    return CODE.matcher(coded)
        .replaceAll(found -> Matcher.quoteReplacement(sign(found.group(1))))
        .strip();
  }

  private static String sign(String number) {
    int point = Integer.parseInt(number);
    return Character.isValidCodePoint(point) ? Character.toString(point) : "";
  }
}
