package io.mapwalk.shell;

import io.mapwalk.shell.command.Call;
import io.mapwalk.shell.command.Exit;
import io.mapwalk.shell.command.Noun;
import io.mapwalk.shell.command.Parameter;
import io.mapwalk.shell.command.StrictParser;
import io.mapwalk.shell.command.Task;
import io.mapwalk.shell.command.Verb;
import io.mapwalk.shell.command.Verbs;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jline.terminal.Terminal;
import org.jline.utils.InfoCmp.Capability;
import org.springframework.shell.core.command.ExitStatus;

/** The commands about the program itself. */
final class ProgramCommands implements Noun {

  /** Ends the shell. */
  static final ExitStatus LEAVE = new ExitStatus(0, "leave");

  private static final String UNPACKAGED = "0";

  @Override
  public List<Verb> verbs() {
    return List.of(
        Verb.named("help").takes(Parameter.anyNumber("topic")).does(this::help),
        Verb.named("version").does(this::version),
        Verb.named("clear").does(ProgramCommands::clear),
        Verb.named("quit").does(call -> LEAVE),
        Verb.named("exit").does(call -> LEAVE));
  }

  private ExitStatus help(Call call) {
    List<String> words = call.arguments("topic");
    Verbs verbs = call.verbs();
    Help help =
        new Help(verbs, call.messages(), call.out(), call.console().look(), call.console().width());
    if (words.isEmpty()) {
      help.all();
      return Exit.DONE;
    }
    Optional<Verb> verb = verbs.named(String.join(" ", words));
    List<Verb> under = verbs.under(words);
    Optional<Task> task =
        Arrays.stream(Task.values()).filter(one -> List.of(one.word()).equals(words)).findFirst();
    if (verb.isPresent()) {
      help.about(verb.get());
    } else if (!under.isEmpty()) {
      help.list(under);
    } else if (task.isPresent()) {
      help.about(task.get());
    } else {
      throw new StrictParser(verbs).unknown(words);
    }
    return Exit.DONE;
  }

  // Into a pipe there is no screen to clear, and no line of a script fails for that.
  private static ExitStatus clear(Call call) {
    if (call.console().outIsTerminal()) {
      Terminal terminal = call.console().terminal();
      terminal.puts(Capability.clear_screen);
      terminal.flush();
    }
    return Exit.DONE;
  }

  private ExitStatus version(Call call) {
    String version = Mapwalk.class.getPackage().getImplementationVersion();
    String shown = version == null ? UNPACKAGED : version;
    call.console()
        .showWrapped(call.messages().text("shell.version.line", shown, Runtime.version()));
    return Exit.DONE;
  }
}
