package io.mapwalk.archive;

import io.mapwalk.fixture.RandomMaps;
import io.mapwalk.journey.JourneyMap;
import io.mapwalk.journey.Messages;
import io.mapwalk.journey.Refused;
import io.mapwalk.journey.Text;
import io.mapwalk.journey.change.CardChange.AddCard;
import io.mapwalk.journey.element.ElementKind;
import io.mapwalk.journey.element.Lane;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A program of its own that opens an archive and saves one card after the other until somebody
 * kills it. It acknowledges each with a line that has the number of the card.
 */
final class AnotherProcess {

  /** What H2 does where nobody tells it otherwise. */
  static final DatabaseUrl DEFAULTS =
      new DatabaseUrl("file:", "TRACE_LEVEL_FILE=0;MAX_COMPACT_TIME=0", false);

  private AnotherProcess() {}

  /** Starts the program on a home. */
  static Process start(Path home, DatabaseUrl url) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xmx128m", "-cp"));
    command.add(System.getProperty("java.class.path"));
    command.addAll(List.of(AnotherProcess.class.getName(), home.toString()));
    command.add(url.equals(DEFAULTS) ? "defaults" : "standard");
    return new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
  }

  /** The program: its arguments are a home and which settings to open it with. */
  public static void main(String[] arguments) {
    DatabaseUrl url = arguments[1].equals("defaults") ? DEFAULTS : DatabaseUrl.STANDARD;
    try {
      Archive archive = Archive.open(Path.of(arguments[0]), Clock.systemUTC(), url);
      JourneyMap map = archive.find(RandomMaps.empty().id()).orElseThrow();
      while (true) {
        JourneyMap next = map.apply(card(map));
        archive.save(map, next, "", "Added.");
        map = next;
        System.out.println(map.lastNumbers().get(ElementKind.CARD.prefix()));
      }
    } catch (Refused refused) {
      System.out.println(refused.sentence(new Messages(Locale.ENGLISH)));
    }
  }

  private static AddCard card(JourneyMap map) {
    return new AddCard(
        map.next(ElementKind.CARD), Lane.NOTES, Optional.empty(), Text.clean("It’s a card"));
  }
}
