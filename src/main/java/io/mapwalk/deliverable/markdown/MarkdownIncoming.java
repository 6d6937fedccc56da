package io.mapwalk.deliverable.markdown;

import io.mapwalk.deliverable.Audience;
import io.mapwalk.deliverable.Incoming;
import io.mapwalk.deliverable.Returned;
import io.mapwalk.journey.Dossier;
import io.mapwalk.journey.JourneyMap;
import io.mapwalk.journey.MapId;
import io.mapwalk.journey.Refused;
import io.mapwalk.journey.Text;
import io.mapwalk.journey.Version;
import io.mapwalk.journey.element.MapHeader;
import io.mapwalk.journey.element.MapKind;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A map that comes back as the document it was written into, edited or not. */
public final class MarkdownIncoming implements Incoming {

  private final FrontMatter facts;
  private final String body;

  MarkdownIncoming(FrontMatter facts, String body) {
    this.facts = facts;
    this.body = body;
  }

  @Override
  public Optional<MapId> map() {
    return facts.map();
  }

  @Override
  public Optional<Version> version() {
    return facts.version();
  }

  /**
   * @throws Refused if the document tells one audience a part of its map
   */
  @Override
  public JourneyMap blank(MapId id) {
    if (facts.audience().kind() != Audience.Kind.EVERYBODY) {
      throw new Refused("deliverable.md.only-part");
    }
    JourneyMap plain =
        JourneyMap.create(
            id,
            Text.clean("-"),
            Text.EMPTY,
            Text.EMPTY,
            MapKind.CURRENT,
            facts.messages().locale().getLanguage());
    // What the rows of a map are called depends on what it shows.
    JourneyMap read = taken(plain).map();
    MapHeader said = read.header();
    MapHeader header =
        new MapHeader(
            JourneyMap.HEADER,
            said.text(),
            said.client(),
            said.project(),
            said.kind(),
            said.language(),
            said.addedLanes(),
            said.hiddenLanes());
    return JourneyMap.of(id, List.of(header), Map.of());
  }

  @Override
  public Returned onto(JourneyMap base) {
    return taken(base);
  }

  private Returned taken(JourneyMap base) {
    MapNames names = new MapNames(base, facts.messages(), facts.whole());
    return new TakingBack(base, map -> told(map, names), names)
        .onto(DocumentReader.read(body, names));
  }

  // A document for clients never said what they are not to see, so that stays as it is.
  private Written told(JourneyMap map, MapNames names) {
    JourneyMap told = facts.edition().of(Dossier.of(map)).map();
    return DocumentReader.read(MarkdownExport.body(told, facts), names);
  }
}
