package io.mapwalk.deliverable;

import io.mapwalk.journey.Dossier;
import io.mapwalk.journey.JourneyMap;
import io.mapwalk.journey.element.Card;
import io.mapwalk.journey.element.Check;
import io.mapwalk.journey.element.Element;
import io.mapwalk.journey.element.Emotion;
import io.mapwalk.journey.element.Objection;
import io.mapwalk.journey.element.ParkedPoint;
import io.mapwalk.journey.element.Participant;
import io.mapwalk.journey.element.Photo;
import io.mapwalk.journey.element.Session;
import io.mapwalk.journey.element.Source;
import io.mapwalk.journey.element.SourceKind;
import io.mapwalk.journey.element.TemplateCopy;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Whom files are for. What a client is not to see is taken off the map before anything is written,
 * so no format has to think of it and none can forget it.
 */
public enum Edition {
  /**
   * For the client: without sessions and their minutes, those who took part, the parking lot, what
   * somebody held against a statement, what each person scored, what is in the lanes that the room
   * has hidden and who asks customers about it, the sources in words, which name those who were
   * interviewed, and photos of the wall that nobody said are for the client.
   */
  CLIENT,
  /** For those who work on the map: everything. */
  WORKING;

  /** The name it is asked for by, such as {@code client}. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The edition of that name, however it is capitalised. */
  public static Optional<Edition> ofKey(String key) {
    String wanted = key.strip().toLowerCase(Locale.ROOT);
    return Arrays.stream(values()).filter(edition -> edition.key().equals(wanted)).findFirst();
  }

  /** The dossier as this edition tells it; this very one where it tells everything. */
  public Dossier of(Dossier dossier) {
    return this == WORKING
        ? dossier
        : new Dossier(
            shown(dossier.map()),
            dossier.linked().stream().map(Edition::shown).toList(),
            dossier.version());
  }

  private static JourneyMap shown(JourneyMap map) {
    List<Element> elements =
        map.elements().values().stream()
            .filter(element -> isShown(element) && !isHidden(element, map))
            .map(Edition::shown)
            .toList();
    return JourneyMap.of(map.id(), elements, map.lastNumbers());
  }

  private static boolean isShown(Element element) {
    if (element instanceof Source source) {
      return source.kind().filter(kind -> kind == SourceKind.QUANTITATIVE).isPresent();
    }
    if (element instanceof Photo photo) {
      return photo.forClient();
    }
    return !(element instanceof Session
        || element instanceof TemplateCopy
        || element instanceof Participant
        || element instanceof ParkedPoint
        || element instanceof Objection);
  }

  private static boolean isHidden(Element element, JourneyMap map) {
    if (element instanceof Check check) {
      return map.find(check.statement()).filter(about -> isHidden(about, map)).isPresent();
    }
    return element instanceof Card card && map.header().hiddenLanes().contains(card.lane());
  }

  private static Element shown(Element element) {
    return element instanceof Emotion felt && !felt.rounds().isEmpty()
        ? new Emotion(
            felt.id(),
            felt.order(),
            felt.place(),
            felt.persona(),
            felt.score(),
            felt.word(),
            felt.text(),
            felt.backing(),
            List.of())
        : element;
  }
}
