package io.mapwalk.workshop.answer;

import io.mapwalk.journey.Handle;
import io.mapwalk.journey.JourneyMap;
import io.mapwalk.journey.Refused;
import io.mapwalk.journey.Text;
import io.mapwalk.journey.element.Stage;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Finds stages by number, handle, name, or how their name begins. */
final class Stages {

  private static final int SHORTEST = 3;

  private final JourneyMap map;

  Stages(JourneyMap map) {
    this.map = map;
  }

  /**
   * One stage.
   *
   * @throws Refused if there is none, or several begin like that
   */
  Handle one(String said) {
    String wanted = said.strip();
    if (map.stages().isEmpty()) {
      throw new Refused("workshop.no-stages-yet");
    }
    return find(wanted)
        .orElseThrow(() -> new Refused("workshop.no-such-stage", wanted, map.stages().size()));
  }

  /** The stage of just that name. */
  static Optional<Handle> called(JourneyMap map, Text name) {
    return map.stages().stream()
        .filter(stage -> stage.text().says(name.value()))
        .map(Stage::id)
        .findFirst();
  }

  /** One stage; empty where there is none, or several begin like that. */
  Optional<Handle> find(String said) {
    String wanted = said.strip();
    List<Stage> stages = map.stages();
    if (wanted.matches("\\d{1,3}")) {
      int number = Integer.parseInt(wanted);
      return number >= 1 && number <= stages.size()
          ? Optional.of(stages.get(number - 1).id())
          : Optional.empty();
    }
    Optional<Handle> byHandle =
        Handle.parse(wanted).filter(h -> map.find(Stage.class, h).isPresent());
    if (byHandle.isPresent() || wanted.isEmpty()) {
      return byHandle;
    }
    List<Stage> exact = stages.stream().filter(s -> s.text().says(wanted)).toList();
    String lower = wanted.toLowerCase(Locale.ROOT);
    List<Stage> found =
        exact.isEmpty()
            ? stages.stream()
                .filter(s -> s.text().value().toLowerCase(Locale.ROOT).startsWith(lower))
                .toList()
            : exact;
    return found.size() == 1 ? Optional.of(found.get(0).id()) : Optional.empty();
  }

  /**
   * The stage a text begins with, and what stands behind it: the whole name of one, of which the
   * longest counts; a number or handle; or the beginning of one name.
   */
  Optional<Places.Named> before(String text, boolean shortened) {
    String said = text.strip();
    Optional<Places.Named> named =
        map.stages().stream()
            .filter(stage -> isBefore(stage.text().value(), said))
            .max((a, b) -> Integer.compare(length(a), length(b)))
            .map(stage -> new Places.Named(stage.id(), behind(said.substring(length(stage)))));
    if (named.isPresent()) {
      return named;
    }
    Optional<Handle> whole = find(said);
    if (whole.isPresent()) {
      return Optional.of(new Places.Named(whole.get(), ""));
    }
    String[] words = said.split("\\s+", 2);
    String first = words[0].replaceFirst("[:.)]$", "");
    String rest = words.length > 1 ? words[1] : "";
    // A short word is more likely to begin a sentence than to be short for a name.
    boolean plain = shortened || first.length() >= SHORTEST || first.matches("\\d+|[sS]\\d+");
    return plain ? find(first).map(stage -> new Places.Named(stage, rest)) : Optional.empty();
  }

  private static int length(Stage stage) {
    return stage.text().value().length();
  }

  private static boolean isBefore(String name, String text) {
    return text.regionMatches(true, 0, name, 0, name.length())
        && (text.length() == name.length()
            || !Character.isLetterOrDigit(text.charAt(name.length())));
  }

  private static String behind(String text) {
    return text.replaceFirst("^\\s*[:.)]?\\s*", "");
  }
}
