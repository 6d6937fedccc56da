package io.mapwalk.workshop.template;

import io.mapwalk.journey.element.Phase;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the steps and their prompts: {@code ## Step (15 min)} and {@code ### Question?}. */
final class StepsReader {

  /** The ways ideas can be rated at a prompt, besides dots, which have one of their own. */
  private static final Set<String> RATINGS = Set.of("impact-effort", "value", "kano", "fvd", "fit");

  private static final Pattern HEADING =
      Pattern.compile("(.*?)\\s*\\(\\s*(\\d{1,3})\\s*min(?:utes)?\\s*(,\\s*optional\\s*)?\\)");
  private static final Set<String> STEP = Set.of("key", "phase");
  private static final Set<String> PROMPT = Set.of("answer", "key", "example");
  private static final List<String> ANSWERS =
      Arrays.stream(Answer.values()).map(Answer::key).toList();

  /** A mention of a checklist, looked up when all checklists are known. */
  record Mention(String checklist, int line) {}

  private final Faults faults;
  private final List<Step> steps = new ArrayList<>();
  private final List<Mention> mentions = new ArrayList<>();
  private final Map<String, Integer> stepLines = new HashMap<>();
  private @Nullable Open open;

  StepsReader(Faults faults) {
    this.faults = faults;
  }

  /** A step whose prompts are still coming. */
  private static final class Open {
    private final Step step;
    private final int line;
    private final List<Prompt> prompts = new ArrayList<>();
    private final Map<String, Integer> promptLines = new HashMap<>();

    Open(Step step, int line) {
      this.step = step;
      this.line = line;
    }
  }

  /** Begins a step. */
  void step(Section section) {
    end();
    Body body = new Body(section, STEP, faults);
    Matcher heading = HEADING.matcher(section.title());
    boolean timed = heading.matches();
    String title = timed ? heading.group(1) : section.title();
    int minutes = timed ? Integer.parseInt(heading.group(2)) : 0;
    if (title.isEmpty()) {
      faults.add(section.line(), "step-without-title");
    } else if (minutes == 0) {
      faults.add(section.line(), "step-without-minutes", title);
    }
    open =
        new Open(
            new Step(
                key(body, section, title),
                title,
                phase(body, faults),
                minutes,
                timed && heading.group(3) != null,
                String.join("\n\n", body.paragraphs()),
                List.of(),
                body.coaching()),
            section.line());
  }

  /** Adds a prompt to the step begun last. */
  void prompt(Section section) {
    Body body = new Body(section, PROMPT, faults);
    Open step = open;
    if (step == null) {
      faults.add(section.line(), "question-without-step", section.title());
      return;
    }
    if (section.title().isEmpty()) {
      faults.add(section.line(), "question-empty");
    }
    Optional<Body.Attribute> given = body.attribute("answer");
    if (given.isEmpty()) {
      faults.add(section.line(), "answer-missing", section.title());
    }
    // A prompt with a faulty answer still counts as one, or its step would be called empty.
    String[] words = given.map(Body.Attribute::value).orElse("").split("\\s+", 2);
    Optional<Answer> answer = given.flatMap(each -> answer(words[0], each.line()));
    Optional<String> detail =
        answer.flatMap(
            each -> detail(each, words.length > 1 ? words[1] : "", given.orElseThrow().line()));
    String key =
        body.attribute("key")
            .map(each -> checkedKey(each.value(), each.line(), faults))
            .orElseGet(() -> detail.filter(Names::isKey).orElse(given.isEmpty() ? "" : words[0]));
    Integer before = key.isEmpty() ? null : step.promptLines.putIfAbsent(key, section.line());
    if (before != null) {
      faults.add(section.line(), "prompt-twice", key, before.toString());
    }
    step.prompts.add(
        new Prompt(
            key,
            section.title(),
            answer.orElse(Answer.PARKING),
            detail,
            body.paragraphs(),
            body.examples(),
            body.coaching()));
  }

  /** Ends the step begun last. */
  void end() {
    Open done = open;
    if (done == null) {
      return;
    }
    open = null;
    Step step = done.step;
    if (done.prompts.isEmpty()) {
      faults.add(done.line, "step-without-prompts", step.title());
    }
    steps.add(
        new Step(
            step.key(),
            step.title(),
            step.phase(),
            step.minutes(),
            step.optional(),
            step.purpose(),
            done.prompts,
            step.coaching()));
  }

  /** The steps read so far. */
  List<Step> steps() {
    return steps;
  }

  /** The checklists the prompts name. */
  List<Mention> mentions() {
    return mentions;
  }

  private String key(Body body, Section section, String title) {
    Optional<Body.Attribute> given = body.attribute("key");
    if (given.isEmpty()) {
      faults.add(section.line(), "step-without-key", title);
      return "";
    }
    int line = given.get().line();
    String key = checkedKey(given.get().value(), line, faults);
    Integer before = stepLines.putIfAbsent(key, line);
    if (before != null) {
      faults.add(line, "step-twice", key, before.toString());
    } else if (key.equals(Agenda.BREAK)) {
      faults.add(line, "step-named-break", key);
    }
    return key;
  }

  private Optional<Answer> answer(String word, int line) {
    Optional<Answer> answer = Answer.ofKey(word);
    if (answer.isEmpty()) {
      faults.add(line, "unknown-answer", word, Names.suggest(word, ANSWERS));
    }
    return answer;
  }

  private Optional<String> detail(Answer answer, String rest, int line) {
    String detail = rest.strip();
    if (answer == Answer.CHECKLIST && detail.isEmpty()) {
      faults.add(line, "checklist-missing");
    } else if (answer == Answer.CHECKLIST) {
      mentions.add(new Mention(detail, line));
    } else if (answer == Answer.LANE || answer == Answer.ROW) {
      checkLane(detail, line);
    } else if (answer == Answer.IDEA_RATINGS && RATINGS.contains(detail)) {
      return Optional.of(detail);
    } else if (!detail.isEmpty()) {
      faults.add(line, "answer-with-more", answer.key(), detail);
    }
    return detail.isEmpty() ? Optional.empty() : Optional.of(detail);
  }

  // A lane that has a kind of answer of its own would be filled beside it and never be found.
  private void checkLane(String lane, int line) {
    if (lane.isEmpty()) {
      faults.add(line, "lane-missing");
    } else if (Answer.ofKey(lane).isPresent()) {
      faults.add(line, "lane-has-answer", lane);
    }
  }

  /** The key as it is, noted as a fault where it is not one. */
  static String checkedKey(String key, int line, Faults faults) {
    if (!Names.isKey(key)) {
      faults.add(line, "bad-key", key);
    }
    return key;
  }

  /** The phase a body gives, the room where it gives none. */
  static Phase phase(Body body, Faults faults) {
    Optional<Body.Attribute> given = body.attribute("phase");
    if (given.isEmpty()) {
      return Phase.ROOM;
    }
    Optional<Phase> phase = Names.constant(Phase.class, given.get().value());
    if (phase.isEmpty()) {
      faults.add(
          given.get().line(),
          "unknown-phase",
          given.get().value(),
          String.join(", ", Names.all(Phase.class)));
    }
    return phase.orElse(Phase.ROOM);
  }
}
