package io.mapwalk.shell.present;

import io.mapwalk.journey.Dossier;
import io.mapwalk.journey.JourneyMap;
import io.mapwalk.journey.Messages;
import io.mapwalk.journey.RoomView;
import io.mapwalk.shell.Languages;
import io.mapwalk.shell.console.Console;
import io.mapwalk.workshop.Guide;
import java.time.Clock;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** What the room may see of a map, and in which language it is said. */
public final class RoomViews {

  private final Console console;
  private final Clock clock;
  // A guide remembers the templates it has read.
  private final Map<Locale, Guide> guides = new ConcurrentHashMap<>();

  /**
   * @param console the console of this process, whose language a workshop may be led in
   * @param clock the time in the room
   */
  public RoomViews(Console console, Clock clock) {
    this.console = console;
    this.clock = clock;
  }

  /** What the room may see now. */
  public RoomView of(JourneyMap map) {
    Messages messages = language(map);
    Guide guide = guides.computeIfAbsent(messages.locale(), any -> new Guide(messages, clock));
    return Dossier.of(map)
        .latestSession()
        .map(session -> guide.roomView(map, session))
        .orElseGet(() -> RoomView.of(map));
  }

  /**
   * The language of a map. Most methods come in English alone, so a room that follows one of them
   * may have asked for another.
   */
  public Messages language(JourneyMap map) {
    Locale wanted = Locale.forLanguageTag(map.header().language().value());
    boolean english = wanted.getLanguage().equals(Locale.ENGLISH.getLanguage());
    boolean asked = english && console.languageAsked();
    return asked || !Languages.speaks(wanted) ? console.messages() : new Messages(wanted);
  }

  /** The language for what belongs to no map. */
  Messages language() {
    return console.messages();
  }
}
