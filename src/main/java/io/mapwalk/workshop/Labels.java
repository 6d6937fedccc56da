package io.mapwalk.workshop;

import io.mapwalk.journey.JourneyMap;
import io.mapwalk.journey.Messages;
import io.mapwalk.journey.element.Lane;
import io.mapwalk.workshop.answer.Excerpt;
import io.mapwalk.workshop.template.Answer;
import io.mapwalk.workshop.template.Prompt;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The labels by which an answers file names the prompts of a workshop: the words before the cursor
 * ({@code goal}), the key of the answer ({@code business-goal}), and, where a prompt is asked more
 * than once, the step before it ({@code sentiment.scores}).
 */
record Labels(Map<String, Set<String>> prompts) {

  private static final int LONGEST = 24;

  /** No labels at all. */
  static final Labels NONE = new Labels(Map.of());

  /** The labels of the workshop a conversation is about. */
  static Labels of(Conversation conversation) {
    Map<String, Set<String>> prompts = new HashMap<>();
    Messages messages = conversation.messages();
    for (String opening : Set.of("time", "title")) {
      String id = Route.OPENING + "." + opening;
      put(prompts, id, id);
      put(prompts, opening, id);
      put(prompts, messages.text("workshop.label." + opening), id);
    }
    for (Route.Stop stop : conversation.stops()) {
      String id = id(stop);
      put(prompts, id, id);
      put(prompts, stop.prompt().key(), id);
      put(prompts, stop.prompt().answer().key(), id);
      put(prompts, of(conversation.map(), stop.prompt(), messages), id);
    }
    return new Labels(prompts);
  }

  /** What a prompt asks for, in a word or two. */
  static String of(JourneyMap map, Prompt prompt, Messages messages) {
    boolean ofLane = prompt.answer() == Answer.LANE || prompt.answer() == Answer.ROW;
    String key = "workshop.label." + prompt.answer().key();
    return ofLane
        ? Excerpt.of(lane(map, prompt, messages).toLowerCase(messages.locale()), LONGEST)
        : prompt
            .detail()
            .flatMap(detail -> messages.find(key + "." + detail))
            .orElseGet(() -> messages.text(key));
  }

  private static String lane(JourneyMap map, Prompt prompt, Messages messages) {
    return messages.lane(new Lane(prompt.detail().orElse("")), map.header().kind());
  }

  /** What a prompt is called in a whole workshop: its step and its key. */
  static String id(Route.Stop stop) {
    return stop.step().key() + "." + stop.prompt().key();
  }

  private static void put(Map<String, Set<String>> prompts, String label, String id) {
    prompts.computeIfAbsent(tidy(label), key -> new LinkedHashSet<>()).add(id);
  }

  private static String tidy(String label) {
    return label.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
  }

  /** The label a line begins with, as this record knows it. */
  Optional<String> label(String line) {
    int colon = line.indexOf(':');
    return colon < 1
        ? Optional.empty()
        : Optional.of(tidy(line.substring(0, colon))).filter(prompts::containsKey);
  }

  /** Whether lines with a label are meant for a prompt. */
  boolean fits(String label, String prompt) {
    return prompts.getOrDefault(label, Set.of()).contains(prompt);
  }
}
