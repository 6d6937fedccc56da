package io.mapwalk.shell;

import io.mapwalk.shell.console.Console;
import java.util.List;
import org.springframework.boot.ExitCodeGenerator;
import org.springframework.shell.core.ShellRunner;

/** Runs the one command of the argument list, as it is: nothing is joined and split again. */
final class OneShotRunner implements ShellRunner, ExitCodeGenerator {

  private final Dispatcher dispatcher;
  private final Console console;
  private int status;

  OneShotRunner(Dispatcher dispatcher, Console console) {
    this.dispatcher = dispatcher;
    this.console = console;
  }

  @Override
  public void run(String[] arguments) {
    status = dispatcher.run(List.of(arguments), console).code();
  }

  @Override
  public int getExitCode() {
    return status;
  }
}
