package io.mapwalk.shell;

import io.mapwalk.archive.Archive;
import io.mapwalk.shell.board.BoardCommand;
import io.mapwalk.shell.board.Changes;
import io.mapwalk.shell.command.Noun;
import io.mapwalk.shell.console.Console;
import io.mapwalk.shell.map.MapFinder;
import io.mapwalk.shell.present.PresentCommand;
import io.mapwalk.shell.present.Presentation;
import io.mapwalk.shell.present.RoomViews;
import io.mapwalk.shell.relay.Messenger;
import java.time.Clock;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/** Puts together what shows a map while it changes: the page for the room, and the board. */
@Configuration(proxyBeanMethods = false)
class ScreenWiring {

  @Bean
  Changes changes() {
    return new Changes();
  }

  @Bean
  RoomViews roomViews(Console console, Clock clock) {
    return new RoomViews(console, clock);
  }

  @Bean(destroyMethod = "close")
  Presentation presentation(
      HomeFolder home,
      ObjectProvider<Archive> archive,
      ConfigurableListableBeanFactory beans,
      RoomViews views,
      Clock clock) {
    return new Presentation(home, archive, () -> beans.containsSingleton("archive"), views, clock);
  }

  @Bean
  @Order(5)
  Noun boardCommand(
      ObjectProvider<Archive> archive,
      MapFinder finder,
      RoomViews views,
      Messenger messenger,
      Changes changes,
      Clock clock) {
    return new BoardCommand(archive, finder, views, messenger, changes, clock);
  }

  @Bean
  @Order(5)
  Noun presentCommand(
      Presentation presentation, ObjectProvider<Archive> archive, MapFinder finder) {
    return new PresentCommand(presentation, archive, finder);
  }
}
