package io.mapwalk.journey;

import io.mapwalk.journey.change.Change;
import io.mapwalk.journey.change.ElementChange.Reword;
import io.mapwalk.journey.change.MapChange.SetKind;
import io.mapwalk.journey.element.Element;
import io.mapwalk.journey.element.MapKind;
import io.mapwalk.journey.element.Session;
import io.mapwalk.journey.element.TemplateCopy;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Makes another map with the same content. Handles stay, so that both can be spoken of alike;
 * sessions do not come along, for they were held on the other one.
 */
public final class MapCopy {

  private MapCopy() {}

  /**
   * The copy.
   *
   * @param from the map to copy
   * @param id the identity of the new one
   * @param title its title
   * @param kind what it shows, where that is something else
   * @throws Refused if the title is blank
   */
  public static JourneyMap of(JourneyMap from, MapId id, Text title, Optional<MapKind> kind) {
    List<Element> kept =
        from.elements().values().stream()
            .filter(e -> !(e instanceof Session) && !(e instanceof TemplateCopy))
            .toList();
    List<Change> changes = new ArrayList<>();
    changes.add(new Reword(JourneyMap.HEADER, title));
    kind.map(SetKind::new).ifPresent(changes::add);
    return JourneyMap.of(id, kept, from.lastNumbers()).apply(changes);
  }
}
