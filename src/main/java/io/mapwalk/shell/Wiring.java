package io.mapwalk.shell;

import io.mapwalk.archive.Archive;
import io.mapwalk.journey.Messages;
import io.mapwalk.shell.board.Changes;
import io.mapwalk.shell.command.Noun;
import io.mapwalk.shell.command.StrictParser;
import io.mapwalk.shell.command.Verbs;
import io.mapwalk.shell.console.Console;
import io.mapwalk.shell.console.OutsideEditor;
import io.mapwalk.shell.hint.Hints;
import io.mapwalk.shell.map.MapDesk;
import io.mapwalk.shell.map.MapFinder;
import io.mapwalk.shell.present.Presentation;
import io.mapwalk.shell.relay.Doorkeeper;
import io.mapwalk.shell.relay.Messenger;
import io.mapwalk.shell.relay.Relay;
import io.mapwalk.shell.workshop.WorkshopWelcome;
import io.mapwalk.shell.workshop.Workshops;
import io.mapwalk.workshop.template.TemplateLibrary;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/**
 * Puts the rooms together. Spring Boot's and Spring Shell's auto-configuration is not used: it
 * costs most of the start-up time, and its parser and runners are replaced anyway. Everything is
 * created when it is first asked for; a noun that needs the archive takes an {@link ObjectProvider}
 * of it, so that a command that does not need it never opens it.
 */
@Configuration(proxyBeanMethods = false)
@Import({ScreenWiring.class, CommandWiring.class})
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
  Messenger messenger(HomeFolder home) {
    return new Messenger(home);
  }

  @Bean
  Relay relay(Messenger messenger) {
    return new Relay(messenger);
  }

  @Bean(destroyMethod = "close")
  Doorkeeper doorkeeper(
      HomeFolder home,
      ObjectProvider<Dispatcher> dispatcher,
      ConfigurableListableBeanFactory beans,
      Clock clock) {
    return new Doorkeeper(
        home,
        () -> beans.containsSingleton("archive"),
        (words, console) -> dispatcher.getObject().run(words, console),
        clock);
  }

  @Bean
  Dispatcher dispatcher(Verbs verbs, StrictParser parser, Failures failures, Relay relay) {
    return new Dispatcher(verbs, parser, failures, relay);
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
      ObjectProvider<Doorkeeper> doorkeeper,
      ObjectProvider<Presentation> presentation,
      ObjectProvider<Archive> archive,
      ConfigurableListableBeanFactory beans,
      Changes changes,
      ObjectProvider<Welcome> welcome) {
    return new InteractiveRunner(
        dispatcher,
        new ShellCompleter(verbs, messages),
        home,
        console,
        () -> stay(doorkeeper.getObject(), presentation.getObject(), changes),
        () -> {
          if (beans.containsSingleton("archive")) {
            archive.getObject().tidy();
          }
        },
        welcome.getIfAvailable(() -> Wiring::greet));
  }

  @Bean(destroyMethod = "close")
  Archive archive(
      HomeFolder home, Clock clock, Changes changes, ObjectProvider<Presentation> presentation) {
    Archive archive = Archive.open(home.path(), clock);
    archive.watch(
        () -> {
          changes.changed();
          presentation.getObject().changed();
        });
    return archive;
  }

  @Bean
  Author author() {
    return new Author(System.getProperty("user.name", ""));
  }

  @Bean
  MapFinder mapFinder(ObjectProvider<Archive> archive) {
    return new MapFinder(archive);
  }

  @Bean
  MapDesk mapDesk(ObjectProvider<Archive> archive, MapFinder finder, Author author) {
    return new MapDesk(archive, finder, author);
  }

  @Bean
  TemplateLibrary templates(ProgramFolder program, HomeFolder home) {
    List<Path> folders = new ArrayList<>();
    program.templates().ifPresent(folders::add);
    folders.add(home.templates());
    return new TemplateLibrary(folders);
  }

  @Bean
  Workshops workshops(
      ObjectProvider<Archive> archive,
      TemplateLibrary templates,
      Author author,
      Clock clock,
      HomeFolder home,
      ObjectProvider<Doorkeeper> doorkeeper,
      Presentation presentation,
      Changes changes,
      Hints hints) {
    return new Workshops(
        archive,
        templates,
        author,
        clock,
        new SecureRandom(),
        () -> stay(doorkeeper.getObject(), presentation, changes),
        presentation,
        new OutsideEditor(home.path(), System.getenv()),
        hints);
  }

  @Bean
  Hints hints(HomeFolder home) {
    return new Hints(home.hints(), !"off".equals(System.getenv("MAPWALK_HINTS")));
  }

  // From now on others can knock, and the page on the second screen follows.
  private static void stay(Doorkeeper doorkeeper, Presentation presentation, Changes changes) {
    changes.expect();
    doorkeeper.listen();
    presentation.stay();
  }

  @Bean
  Welcome welcome(ObjectProvider<Archive> archive, Hints hints) {
    return new WorkshopWelcome(archive, hints);
  }

  private static List<List<String>> greet(Console console) {
    console.say("shell.welcome");
    return List.of();
  }
}
