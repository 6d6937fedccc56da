package io.mapwalk.shell;

import io.mapwalk.journey.Messages;
import io.mapwalk.shell.command.Option;
import io.mapwalk.shell.command.Parameter;
import io.mapwalk.shell.command.Task;
import io.mapwalk.shell.command.Verb;
import io.mapwalk.shell.command.Verbs;
import io.mapwalk.terminal.Ink;
import io.mapwalk.terminal.Line;
import io.mapwalk.terminal.Look;
import java.io.PrintWriter;
import java.util.List;
import java.util.stream.Stream;

/** Writes help: by task, because people know what they want to do and not what it is called. */
final class Help {

  private static final int WIDEST = 100;
  private static final String INDENT = "  ";

  private final Verbs verbs;
  private final Messages messages;
  private final PrintWriter out;
  private final Look look;
  private final int width;

  /**
   * Help about these commands.
   *
   * @param look how headings and names are told from the rest
   * @param width the columns there are
   */
  Help(Verbs verbs, Messages messages, PrintWriter out, Look look, int width) {
    this.verbs = verbs;
    this.messages = messages;
    this.out = out;
    this.look = look;
    this.width = Math.min(width, WIDEST);
  }

  /** All commands, by task. */
  void all() {
    paragraph("", messages.text("shell.page.intro"));
    for (Task task : Task.values()) {
      if (!verbs.of(task).isEmpty()) {
        out.println();
        about(task);
      }
    }
    out.println();
    paragraph("", messages.text("shell.page.outro"));
  }

  /** The commands of a task. */
  void about(Task task) {
    heading("", messages.text(task.key()), Ink.HEADING);
    list(verbs.of(task));
  }

  /** Some commands, with what they do and an example. */
  void list(List<Verb> some) {
    for (Verb verb : some) {
      heading(INDENT, verb.getName(), Ink.STRONG);
      paragraph(INDENT + INDENT, messages.text(verb.key()));
      example(verb);
    }
  }

  /** One command in full. */
  void about(Verb verb) {
    paragraph("", messages.text(verb.key()));
    out.println();
    hanging(INDENT, verb.usage());
    example(verb);
    messages
        .find(verb.key() + ".more")
        .ifPresent(
            more -> {
              out.println();
              more.lines().forEach(line -> paragraph("", line));
            });
    if (!verb.parameters().isEmpty() || !verb.options().isEmpty()) {
      out.println();
    }
    for (Parameter parameter : verb.parameters()) {
      entry(parameter.shown(), messages.text(parameter.key()));
    }
    for (Option option : verb.options()) {
      entry(option.usage(), messages.text(option.key()));
    }
    out.println();
    paragraph("", messages.text("shell.page.everywhere"));
  }

  private void example(Verb verb) {
    hanging(
        INDENT + INDENT,
        messages.text("shell.page.example", messages.text(verb.key() + ".example")));
  }

  private void entry(String name, String sentence) {
    hanging(INDENT, name);
    paragraph(INDENT + INDENT + INDENT, sentence);
  }

  private void heading(String indent, String text, Ink ink) {
    out.println(look.print(Line.of(indent).plus(ink, text)));
  }

  private void paragraph(String indent, String text) {
    fold(indent, indent, text);
  }

  private void hanging(String indent, String text) {
    fold(indent, indent + INDENT, text);
  }

  // What stands in brackets stays together where it can; a list of choices has no blanks, so where
  // it is wider than a line it may end one behind a stroke.
  private static final List<String> BREAKS = List.of("(?<= )(?![^\\[]*\\])", "(?<= )", "(?<=\\|)");

  private static Stream<String> words(String text, int room, int breaks) {
    return text.stripTrailing().length() <= room || breaks == BREAKS.size()
        ? Stream.of(text)
        : Stream.of(text.split(BREAKS.get(breaks))).flatMap(word -> words(word, room, breaks + 1));
  }

  private void fold(String first, String rest, String text) {
    StringBuilder line = new StringBuilder(first);
    boolean empty = true;
    for (String word : words(text, width - rest.length(), 0).toList()) {
      if (!empty && line.length() + word.stripTrailing().length() > width) {
        out.println(line.toString().stripTrailing());
        line = new StringBuilder(rest);
        empty = true;
      }
      line.append(word);
      empty = false;
    }
    out.println(line.toString().stripTrailing());
  }
}
