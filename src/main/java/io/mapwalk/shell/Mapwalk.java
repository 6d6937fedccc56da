package io.mapwalk.shell;

import io.mapwalk.journey.Messages;
import io.mapwalk.shell.console.Console;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import org.springframework.boot.Banner;
import org.springframework.boot.ExitCodeGenerator;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.shell.core.ShellRunner;

/** Starts the program. */
public final class Mapwalk {

  private Mapwalk() {}

  /**
   * Runs one command, or the interactive shell when there is none.
   *
   * @param arguments the argument list as the operating system gave it
   */
  public static void main(String[] arguments) {
    System.exit(run(arguments, Clock.systemDefaultZone()));
  }

  private static int run(String[] arguments, Clock clock) {
    Beginning beginning = Beginning.of(arguments);
    Messages messages = new Messages(beginning.language());
    try (Console console =
        Console.ofProcess(messages, beginning.languageAsked(), beginning.plain(), clock)) {
      beginning.unspoken().ifPresent(asked -> confess(asked, console));
      try {
        HomeFolder home =
            HomeFolder.find(
                beginning.home(),
                System.getenv(),
                System.getProperty("os.name", ""),
                Path.of(System.getProperty("user.home", "")));
        return run(arguments, beginning, home, console, clock);
      } catch (Throwable failure) {
        HomeFolder nowhere = new HomeFolder(Path.of(""));
        return new Failures(nowhere, clock).report(failure, console).code();
      }
    }
  }

  private static void confess(String asked, Console console) {
    Locale spoken = console.messages().locale();
    console.say(
        "shell.language-nearest",
        asked,
        spoken.getDisplayLanguage(spoken),
        String.join(", ", Languages.spoken()));
  }

  private static int run(
      String[] arguments, Beginning beginning, HomeFolder home, Console console, Clock clock) {
    // Nothing is logged; looking for a logging system would cost time to find that out.
    System.setProperty("org.springframework.boot.logging.LoggingSystem", "none");
    SpringApplication application = new SpringApplication(Wiring.class);
    application.setWebApplicationType(WebApplicationType.NONE);
    application.setBannerMode(Banner.Mode.OFF);
    application.setLogStartupInfo(false);
    application.setLazyInitialization(true);
    application.setAddCommandLineProperties(false);
    application.setRegisterShutdownHook(false);
    // The stock listeners would read an application.properties from the current folder.
    application.setListeners(List.of());
    application.setInitializers(
        List.of(
            context -> {
              GenericApplicationContext beans = (GenericApplicationContext) context;
              beans.registerBean(Console.class, () -> console);
              beans.registerBean(Messages.class, console::messages);
              beans.registerBean(HomeFolder.class, () -> home);
              beans.registerBean(Clock.class, () -> clock);
            }));
    try (ConfigurableApplicationContext context = application.run()) {
      Class<? extends ShellRunner> kind =
          beginning.command() ? OneShotRunner.class : InteractiveRunner.class;
      ShellRunner runner = context.getBean(kind);
      runner.run(arguments);
      return ((ExitCodeGenerator) runner).getExitCode();
    } catch (Exception failure) {
      return new Failures(home, clock).report(failure, console).code();
    }
  }
}
