package io.mapwalk.shell;

import io.mapwalk.journey.Messages;
import io.mapwalk.shell.command.Noun;
import io.mapwalk.shell.command.StrictParser;
import io.mapwalk.shell.command.Verbs;
import io.mapwalk.shell.console.Console;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/**
 * Puts the rooms together. Spring Boot's and Spring Shell's auto-configuration is not used: it
 * costs most of the start-up time, and its parser and runners are replaced anyway. Everything is
 * created when it is first asked for; a noun that needs the archive takes an {@link ObjectProvider}
 * of it, so that a command that does not need it never opens it.
 */
@Configuration(proxyBeanMethods = false)
class Wiring {

  @Bean
  Verbs verbs(ObjectProvider<Noun> nouns) {
    return new Verbs(nouns.orderedStream().toList());
  }

  @Bean
  ProgramFolder programFolder() {
    return ProgramFolder.of(System.getProperty("mapwalk.folder"));
  }

  @Bean
  StrictParser parser(Verbs verbs) {
    return new StrictParser(verbs);
  }

  @Bean
  Failures failures(HomeFolder home, Clock clock) {
    return new Failures(home, clock);
  }

  @Bean
  Dispatcher dispatcher(Verbs verbs, StrictParser parser, Failures failures) {
    return new Dispatcher(verbs, parser, failures);
  }

  @Bean
  OneShotRunner oneShotRunner(Dispatcher dispatcher, Console console) {
    return new OneShotRunner(dispatcher, console);
  }

  @Bean
  InteractiveRunner interactiveRunner(
      Dispatcher dispatcher,
      Verbs verbs,
      Messages messages,
      HomeFolder home,
      Console console,
      ObjectProvider<Welcome> welcome) {
    return new InteractiveRunner(
        dispatcher,
        new ShellCompleter(verbs, messages),
        home,
        console,
        welcome.getIfAvailable(() -> Wiring::greet));
  }

  /** Last, so that help lists the work before the program. */
  @Bean
  @Order
  Noun programCommands() {
    return new ProgramCommands();
  }

  private static Optional<List<String>> greet(Console console) {
    console.say("shell.welcome");
    return Optional.empty();
  }
}
