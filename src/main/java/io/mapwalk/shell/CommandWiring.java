package io.mapwalk.shell;

import io.mapwalk.archive.Archive;
import io.mapwalk.shell.command.Noun;
import io.mapwalk.shell.console.OutsideEditor;
import io.mapwalk.shell.handover.EditCommand;
import io.mapwalk.shell.handover.ExportCommands;
import io.mapwalk.shell.handover.HandoutCommands;
import io.mapwalk.shell.handover.ImportCommand;
import io.mapwalk.shell.handover.TakeCommand;
import io.mapwalk.shell.keeping.BackupCommands;
import io.mapwalk.shell.keeping.Checkup;
import io.mapwalk.shell.keeping.DoctorCommand;
import io.mapwalk.shell.map.MapCommands;
import io.mapwalk.shell.map.MapDesk;
import io.mapwalk.shell.map.MapFinder;
import io.mapwalk.shell.map.PersonaCommand;
import io.mapwalk.shell.map.PhotoCommand;
import io.mapwalk.shell.map.PortraitCommand;
import io.mapwalk.shell.map.SearchCommand;
import io.mapwalk.shell.map.ShelfCommands;
import io.mapwalk.shell.template.TemplateCommands;
import io.mapwalk.shell.workshop.CaptureCommand;
import io.mapwalk.shell.workshop.DemoCommand;
import io.mapwalk.shell.workshop.LetterCommands;
import io.mapwalk.shell.workshop.TidyCommand;
import io.mapwalk.shell.workshop.WorkshopCommands;
import io.mapwalk.shell.workshop.Workshops;
import io.mapwalk.workshop.template.TemplateLibrary;
import java.security.SecureRandom;
import java.time.Clock;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/**
 * Declares every command but those that show a map while it changes. Help lists them in the order
 * of their work, and in that of this class where that is the same.
 */
@Configuration(proxyBeanMethods = false)
class CommandWiring {

  @Bean
  @Order(1)
  Noun workshopCommands(
      Workshops workshops,
      ObjectProvider<Archive> archive,
      MapFinder finder,
      TemplateLibrary templates) {
    return new WorkshopCommands(workshops, archive, finder, templates);
  }

  @Bean
  @Order(1)
  Noun letterCommands(
      Workshops workshops, MapFinder finder, TemplateLibrary templates, Clock clock) {
    return new LetterCommands(workshops, finder, templates, clock);
  }

  @Bean
  @Order(1)
  Noun captureCommand(Workshops workshops, MapFinder finder) {
    return new CaptureCommand(workshops, finder);
  }

  @Bean
  @Order(2)
  Noun demoCommand(Workshops workshops, MapFinder finder, Clock clock) {
    return new DemoCommand(workshops, finder, clock);
  }

  @Bean
  @Order(3)
  Noun templateCommands(TemplateLibrary templates, HomeFolder home) {
    return new TemplateCommands(templates, home);
  }

  @Bean
  @Order(4)
  Noun mapCommands(ObjectProvider<Archive> archive, MapFinder finder, Author author, Clock clock) {
    return new MapCommands(archive, finder, author, clock);
  }

  @Bean
  @Order(4)
  Noun personaCommand(MapDesk desk) {
    return new PersonaCommand(desk);
  }

  @Bean
  @Order(4)
  Noun portraitCommand(MapDesk desk) {
    return new PortraitCommand(desk);
  }

  @Bean
  @Order(4)
  Noun photoCommand(MapDesk desk) {
    return new PhotoCommand(desk);
  }

  @Bean
  @Order(4)
  Noun searchCommand(ObjectProvider<Archive> archive, MapFinder finder) {
    return new SearchCommand(archive, finder);
  }

  @Bean
  @Order(4)
  Noun shelfCommands(ObjectProvider<Archive> archive, MapFinder finder, Author author) {
    return new ShelfCommands(archive, finder, author, new SecureRandom());
  }

  @Bean
  @Order(5)
  Noun exportCommands(MapFinder finder, Clock clock) {
    return new ExportCommands(finder, clock);
  }

  @Bean
  @Order(5)
  Noun importCommand(ObjectProvider<Archive> archive, MapFinder finder, Author author) {
    return new ImportCommand(archive, finder, author, new SecureRandom());
  }

  @Bean
  @Order(5)
  Noun editCommand(
      ObjectProvider<Archive> archive,
      MapFinder finder,
      Author author,
      HomeFolder home,
      Clock clock) {
    return new EditCommand(
        archive, finder, author, new OutsideEditor(home.path(), System.getenv()), clock);
  }

  @Bean
  @Order(5)
  Noun tidyCommand(MapDesk desk) {
    return new TidyCommand(desk);
  }

  @Bean
  @Order(6)
  Noun handoutCommands(MapFinder finder, Clock clock) {
    return new HandoutCommands(finder, clock);
  }

  @Bean
  @Order(7)
  Noun takeCommand(MapDesk desk) {
    return new TakeCommand(desk);
  }

  @Bean
  @Order(8)
  Noun backupCommands(ObjectProvider<Archive> archive, HomeFolder home, Clock clock) {
    return new BackupCommands(archive, home, clock);
  }

  @Bean
  @Order(8)
  Noun doctorCommand(ObjectProvider<Archive> archive, HomeFolder home) {
    return new DoctorCommand(new Checkup(archive, home));
  }

  /** Last, so that help lists the work before the program. */
  @Bean
  @Order
  Noun programCommands() {
    return new ProgramCommands();
  }

  @Bean
  @Order
  Noun completionCommands() {
    return new CompletionCommands();
  }
}
