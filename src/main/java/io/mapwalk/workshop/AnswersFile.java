package io.mapwalk.workshop;

import io.mapwalk.journey.Text;
import io.mapwalk.journey.element.SessionStatus;
import io.mapwalk.workshop.answer.Excerpt;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Runs a session with answers from a file or a pipe. A plain file has one answer a line, just as
 * they would be typed, and is taken line by line as it comes. A labelled file begins, blank lines
 * apart, with the label of a prompt and a colon ({@code stages: Search; Compare} or {@code
 * journey.actions: asks around}); it may leave prompts out and have them in any order, so that a
 * new prompt in a template does not shift an old file. Where anything is captured, the lines are
 * notes: none is a label, and blank ones between them end nothing.
 */
public final class AnswersFile {

  private static final int LONGEST = 60;

  private final Conversation conversation;
  private final Consumer<Conversation.Reply> onReply;
  private final Consumer<Asked> onAsked;

  private AnswersFile(
      Conversation conversation, Consumer<Conversation.Reply> onReply, Consumer<Asked> onAsked) {
    this.conversation = conversation;
    this.onReply = onReply;
    this.onAsked = onAsked;
  }

  /**
   * Runs a session until the answers end, one is refused, or the session is left or at its end. The
   * session is not paused afterwards; that is left to the caller, who may have more to say.
   *
   * @param conversation the session
   * @param lines gives the next line each time it is asked, empty at the end; what it throws goes
   *     through
   * @param onReply is told what came of each line, when it has been kept
   * @param onAsked is told what is asked before each line is read; a line has been acknowledged
   *     when this is called again
   * @return how it ended
   */
  public static Outcome run(
      Conversation conversation,
      Supplier<Optional<String>> lines,
      Consumer<Conversation.Reply> onReply,
      Consumer<Asked> onAsked) {
    return new AnswersFile(conversation, onReply, onAsked).run(lines);
  }

  private Outcome run(Supplier<Optional<String>> lines) {
    boolean fresh = conversation.session().progress().lastLine().isBlank();
    boolean capturing = conversation.isCapturing();
    boolean undecided = !capturing;
    for (int number = 1; ; number++) {
      onAsked.accept(conversation.asked());
      Optional<String> line = lines.get();
      if (line.isEmpty()) {
        return Outcome.ended(number - 1);
      }
      String typed = number == 1 ? withoutMark(line.get()) : line.get();
      if (capturing && typed.isBlank()) {
        continue;
      }
      Labels labels = undecided ? Labels.of(conversation) : Labels.NONE;
      if (labels.label(typed).isPresent()) {
        if (fresh && number > 1) {
          startOver();
        }
        return labelled(labels, typed, number, lines);
      }
      undecided = undecided && typed.isBlank();
      Optional<Outcome> end = tell(typed, number);
      if (end.isPresent()) {
        return end.get();
      }
    }
  }

  /** Tells one line and says so; the outcome is empty while there is more to be asked. */
  Optional<Outcome> tell(String line, int number) {
    String label = conversation.asked().label();
    Conversation.Reply reply = conversation.tell(line);
    onReply.accept(reply);
    if (reply.refused()) {
      String sentence = reply.said().isEmpty() ? "" : reply.said().get(0).text();
      return Optional.of(Outcome.refused(number, label, sentence));
    }
    if (reply.effect() instanceof Effect.Quit) {
      return Optional.of(Outcome.left(number));
    }
    boolean over = conversation.session().status() == SessionStatus.FINISHED;
    return over ? Optional.of(Outcome.finished(number)) : Optional.empty();
  }

  /** Says what is asked now. */
  void ask() {
    onAsked.accept(conversation.asked());
  }

  private Outcome labelled(
      Labels labels, String first, int number, Supplier<Optional<String>> lines) {
    LabelledAnswers answers = new LabelledAnswers(labels, conversation.guide().words());
    int read = number;
    Optional<String> line = Optional.of(first);
    while (line.isPresent()) {
      if (!answers.add(line.get(), read)) {
        return Outcome.refused(
            read,
            "",
            conversation.messages().text(answers.fault(read), Excerpt.of(line.get(), LONGEST)));
      }
      line = lines.get();
      read++;
    }
    return new LabelledRun(conversation, this, answers).run();
  }

  // Blank lines before the first label were taken for answers, as nobody could know better.
  private void startOver() {
    boolean more = true;
    while (more) {
      more = !conversation.tell(":undo").refused();
    }
  }

  // Some editors put an invisible mark before the first line.
  private static String withoutMark(String line) {
    return line.startsWith("\ufeff") ? Text.clean(line.substring(1)).value() : line;
  }

  /** A label that no prompt asked for, or whose prompt asked before its lines came. */
  public record Unasked(String label, int line) {}

  /**
   * How it ended.
   *
   * @param end in which way
   * @param line the number of the line it ended at, from 1; the last one where the lines ended
   * @param label what was asked there; blank unless a line was refused
   * @param sentence why the line was refused; blank unless one was
   * @param unasked labels whose lines were not taken, in the order of the file
   */
  public record Outcome(End end, int line, String label, String sentence, List<Unasked> unasked) {

    /** Keeps its own unmodifiable copy. */
    public Outcome {
      unasked = List.copyOf(unasked);
    }

    static Outcome ended(int line) {
      return new Outcome(End.ENDED, line, "", "", List.of());
    }

    static Outcome left(int line) {
      return new Outcome(End.LEFT, line, "", "", List.of());
    }

    static Outcome finished(int line) {
      return new Outcome(End.FINISHED, line, "", "", List.of());
    }

    static Outcome refused(int line, String label, String sentence) {
      return new Outcome(End.REFUSED, line, label, sentence, List.of());
    }

    Outcome with(List<Unasked> left) {
      return new Outcome(end, line, label, sentence, left);
    }
  }

  /** In which way it ended. */
  public enum End {
    /** The last prompt has been answered. */
    FINISHED,
    /** The lines came to their end before the workshop did. */
    ENDED,
    /** A line said so. */
    LEFT,
    /** A line could not be taken; nothing after it was read as an answer. */
    REFUSED
  }
}
