package io.mapwalk.deliverable.form;

import io.mapwalk.journey.Handle;
import io.mapwalk.journey.JourneyMap;
import io.mapwalk.journey.MapLanes;
import io.mapwalk.journey.Messages;
import io.mapwalk.journey.Text;
import io.mapwalk.journey.element.Card;
import io.mapwalk.journey.element.Emotion;
import io.mapwalk.journey.element.Idea;
import io.mapwalk.journey.element.Lane;
import io.mapwalk.journey.element.PainPoint;
import io.mapwalk.journey.element.Persona;
import io.mapwalk.journey.element.Stage;
import io.mapwalk.journey.element.Touchpoint;
import io.mapwalk.journey.element.Worded;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A form for a pair: its stages, what is known of them, and bullets to write behind. Lines of ours
 * begin with {@value #OURS}, headings end in a colon, and no line is so long that a mail program
 * would break it.
 */
public final class BlankForm {

  /** What a line begins with that is not the pair's. */
  static final String OURS = "#";

  private static final String BULLET = "- ";
  private static final String FRAME = "====";
  private static final int WIDTH = 70;
  private static final int MOST_LABEL = 50;
  private static final int BULLETS_FOR_ACTIONS = 5;
  private static final int BULLETS = 3;

  private final JourneyMap map;
  private final Messages messages;

  /**
   * Forms of a map.
   *
   * @param map the map
   * @param messages the language of what is not the map's
   */
  public BlankForm(JourneyMap map, Messages messages) {
    this.map = map;
    this.messages = messages;
  }

  /**
   * A form as a file: in UTF-8 with a mark and Windows' line ends, which every editor reads.
   *
   * @param pair the number of the pair, from 1
   * @param stages its stages
   */
  public byte[] file(int pair, List<Stage> stages) {
    String text = "\uFEFF" + String.join("\r\n", lines(pair, stages)) + "\r\n";
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /** The lines of a form. */
  List<String> lines(int pair, List<Stage> stages) {
    List<String> lines = new ArrayList<>();
    String title = cut(flat(map.header().text()), MOST_LABEL);
    lines.add(say("title", title, pair) + "  " + new FormKey(map.id(), pair));
    lines.add("");
    for (String hint : List.of("how-to-write", "how-to-leave", "how-to-save")) {
      lines.addAll(ours(say(hint)));
    }
    lines.add("");
    lines.add(say("names") + ": ");
    for (Stage stage : stages) {
      stage(stage, lines, stage.equals(stages.get(0)));
    }
    return lines;
  }

  // The questions are asked once; at every stage they would bury what was written.
  private void stage(Stage stage, List<String> lines, boolean asks) {
    lines.add("");
    lines.add("");
    lines.add(FRAME + " " + stage.id() + " · " + flat(stage.text()) + " " + FRAME);
    if (!stage.customerGoal().isBlank()) {
      lines.addAll(ours(say("goal", flat(stage.customerGoal()))));
    }
    for (Lane lane : FormLanes.of(map)) {
      lines.add("");
      lines.add(new MapLanes(map).name(lane, messages).replace(":", "") + ":");
      messages
          .find("deliverable.form.ask." + lane.key(), scores())
          .filter(question -> asks)
          .ifPresent(question -> lines.addAll(ours(question)));
      known(stage, lane).forEach(known -> lines.addAll(ours(known)));
      if (lane.equals(Lane.EMOTIONS)) {
        feelings(stage, lines);
      } else {
        int bullets = lane.equals(Lane.ACTIONS) ? BULLETS_FOR_ACTIONS : BULLETS;
        lines.addAll(Collections.nCopies(bullets, BULLET));
      }
    }
  }

  // A label has no colon but its last, so that what is written behind it can be told from it.
  private void feelings(Stage stage, List<String> lines) {
    List<Persona> personas = map.personas();
    for (Touchpoint touchpoint : map.touchpoints(stage.id())) {
      label(touchpoint.id(), flat(touchpoint.text()), personas, lines);
    }
    label(stage.id(), say("whole-stage"), personas, lines);
  }

  private void label(Handle place, String words, List<Persona> personas, List<String> lines) {
    String label = place + " " + cut(words.replace(":", ""), MOST_LABEL);
    if (personas.size() < 2) {
      lines.add(label + ": ");
      return;
    }
    for (Persona persona : personas) {
      String name = cut(flat(persona.text()).replace(":", ""), MOST_LABEL / 2);
      lines.add(label + ", " + name + " (" + persona.id() + "): ");
    }
  }

  private List<String> known(Stage stage, Lane lane) {
    if (lane.equals(Lane.ACTIONS)) {
      return map.touchpoints(stage.id()).stream().map(t -> t.id() + " " + flat(t.text())).toList();
    }
    if (lane.equals(Lane.PAINS)) {
      return told(map.within(PainPoint.class, stage.id()));
    }
    if (lane.equals(Lane.IDEAS)) {
      return told(map.within(Idea.class, stage.id()));
    }
    if (lane.equals(Lane.EMOTIONS)) {
      return felt(stage);
    }
    return told(
        map.within(Card.class, stage.id()).stream()
            .filter(card -> card.lane().equals(lane))
            .toList());
  }

  private List<String> felt(Stage stage) {
    List<String> felt = new ArrayList<>();
    for (Emotion emotion : map.all(Emotion.class)) {
      boolean here = map.stageOf(emotion.place()).filter(stage::equals).isPresent();
      if (here && emotion.score().isPresent()) {
        int score = emotion.score().getAsInt();
        String name =
            map.find(Persona.class, emotion.persona()).map(p -> flat(p.text())).orElse("");
        felt.add(say("known-score", emotion.place(), name, score, messages.score(score)));
      }
    }
    return felt;
  }

  private List<String> told(List<? extends Worded> elements) {
    return elements.stream().map(element -> say("known", flat(element.text()))).toList();
  }

  private List<String> ours(String text) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder(OURS);
    for (String word : text.split(" ")) {
      if (line.length() + word.length() + 1 > WIDTH && line.length() > OURS.length()) {
        lines.add(line.toString());
        line = new StringBuilder(OURS).append("  ");
      }
      line.append(' ').append(word);
    }
    lines.add(line.toString());
    return lines;
  }

  private Object[] scores() {
    return IntStream.rangeClosed(-2, 2).mapToObj(messages::score).toArray();
  }

  private String say(String name, Object... arguments) {
    return messages.text("deliverable.form." + name, arguments);
  }

  private static String flat(Text text) {
    return text.value().strip().replaceAll("\\s+", " ");
  }

  private static String cut(String text, int most) {
    return text.codePointCount(0, text.length()) <= most
        ? text
        : text.substring(0, text.offsetByCodePoints(0, most - 1)).strip() + "…";
  }
}
