package io.mapwalk.shell.command;

import io.mapwalk.journey.Messages;
import java.util.ArrayList;
import java.util.List;

/** Says that a command line was wrong: one sentence, and exit status 2. Nothing has been done. */
public final class Misuse extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String command;
  private final String code;
  private final transient List<Object> arguments;

  /**
   * @param command the name of the command whose help shows how it is done, or empty for all help
   * @param code the key of the sentence; its {@code {0}} is the command line that shows help
   * @param arguments what {@code {1}}, {@code {2}}, ... stand for
   */
  public Misuse(String command, String code, Object... arguments) {
    super(code + " " + List.of(arguments), null, false, false);
    this.command = command;
    this.code = code;
    this.arguments = List.of(arguments);
  }

  /** The key of the sentence. */
  public String code() {
    return code;
  }

  /**
   * The sentence.
   *
   * @param inShell whether help is called from inside the shell
   */
  public String sentence(Messages messages, boolean inShell) {
    String help = (inShell ? "help " : "mapwalk help ") + command;
    List<Object> all = new ArrayList<>();
    all.add(help.strip());
    all.addAll(arguments);
    return messages.text(code, all.toArray());
  }
}
