package io.mapwalk.workshop;

import io.mapwalk.workshop.AnswersFile.Outcome;
import io.mapwalk.workshop.LabelledAnswers.Line;
import io.mapwalk.workshop.answer.AnswerTaker.Listening;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Gives each prompt the lines of its label, then an empty line; one without lines takes its
 * default.
 */
final class LabelledRun {

  private final Conversation conversation;
  private final AnswersFile file;
  private final LabelledAnswers answers;

  LabelledRun(Conversation conversation, AnswersFile file, LabelledAnswers answers) {
    this.conversation = conversation;
    this.file = file;
    this.answers = answers;
  }

  Outcome run() {
    int number = 0;
    while (true) {
      String prompt = prompt();
      List<Line> lines = joined(answers.take(prompt));
      Optional<Outcome> end = tell(lines, prompt);
      number = lines.isEmpty() ? number : lines.get(lines.size() - 1).number();
      while (end.isEmpty() && prompt.equals(prompt())) {
        file.ask();
        end = file.tell("", number);
      }
      if (end.isPresent()) {
        return end.get().with(answers.left());
      }
    }
  }

  private Optional<Outcome> tell(List<Line> lines, String prompt) {
    boolean first = true;
    for (Line line : lines) {
      boolean nextStage = !first && line.afterBlank() && listening() == Listening.WALK;
      if (nextStage) {
        file.ask();
        Optional<Outcome> end = file.tell("", line.number());
        if (end.isPresent()) {
          return end;
        }
      }
      if (!prompt.equals(prompt()) && !line.command()) {
        String label = line.label();
        String sentence = conversation.messages().text("workshop.answers.left-over", label);
        return Optional.of(Outcome.refused(line.number(), label, sentence));
      }
      file.ask();
      Optional<Outcome> end = file.tell(line.text(), line.number());
      if (end.isPresent()) {
        return end;
      }
      first = false;
    }
    return Optional.empty();
  }

  // A prompt that takes one answer gets all its lines at once, as a pasted block.
  private List<Line> joined(List<Line> lines) {
    if (listening() != Listening.ONE_LINE) {
      return lines;
    }
    List<Line> joined = new ArrayList<>();
    for (Line line : lines) {
      int last = joined.size() - 1;
      if (last >= 0 && !line.command() && !joined.get(last).command()) {
        Line before = joined.get(last);
        String text = before.text() + "\n" + line.text();
        joined.set(
            last, new Line(before.label(), before.number(), text, before.afterBlank(), false));
      } else {
        joined.add(line);
      }
    }
    return joined;
  }

  private Listening listening() {
    return conversation.stop().map(conversation.guide()::listening).orElse(Listening.ONE_LINE);
  }

  private String prompt() {
    return conversation
        .stop()
        .map(Labels::id)
        .orElseGet(() -> Route.OPENING + "." + conversation.session().progress().prompt());
  }
}
