package io.mapwalk.deliverable;

import io.mapwalk.journey.JourneyMap;
import io.mapwalk.journey.Refused;
import io.mapwalk.journey.element.BackStory;
import io.mapwalk.journey.element.Card;
import io.mapwalk.journey.element.Cluster;
import io.mapwalk.journey.element.Element;
import io.mapwalk.journey.element.Objection;
import io.mapwalk.journey.element.Opportunity;
import io.mapwalk.journey.element.ParkedPoint;
import io.mapwalk.journey.element.Participant;
import io.mapwalk.journey.element.Source;
import io.mapwalk.journey.element.Strength;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * For whom a document is: it tells them what they need and leaves the rest out. The summary goes to
 * stakeholders within a day, and to every owner [Atlassian, SMI].
 *
 * @param kind which kind of readers
 * @param owner the name of the owner it is for; empty where it is for others
 */
public record Audience(Kind kind, String owner) {

  /** Kinds of readers. */
  public enum Kind {
    /** All there is. */
    EVERYBODY,
    /** What somebody with one minute should know. */
    SUMMARY,
    /** What those who go on with the work need. */
    TEAM,
    /** What one owner has to do and to know. */
    OWNER
  }

  /** A document that leaves nothing out. */
  public static final Audience EVERYBODY = new Audience(Kind.EVERYBODY, "");

  /** A document for somebody with one minute. */
  public static final Audience SUMMARY = new Audience(Kind.SUMMARY, "");

  /** A document for those who go on with the work. */
  public static final Audience TEAM = new Audience(Kind.TEAM, "");

  private static final String OWNED_BY = "owner=";

  private static final Set<Class<? extends Element>> NOT_FOR_THE_TEAM =
      Set.of(
          BackStory.class,
          Strength.class,
          Opportunity.class,
          Objection.class,
          Source.class,
          Participant.class,
          ParkedPoint.class,
          Cluster.class);

  /** The audience that is asked for by such words, however they are capitalised. */
  public static Optional<Audience> ofKey(String key) {
    String wanted = key.strip();
    if (wanted.regionMatches(true, 0, OWNED_BY, 0, OWNED_BY.length())) {
      String name = wanted.substring(OWNED_BY.length()).strip();
      return name.isEmpty() ? Optional.empty() : Optional.of(new Audience(Kind.OWNER, name));
    }
    return List.of(SUMMARY, TEAM).stream()
        .filter(audience -> audience.key().equalsIgnoreCase(wanted))
        .findFirst();
  }

  /** The words it is asked for by, such as {@code team} or {@code owner=Marketing}. */
  public String key() {
    return kind == Kind.OWNER ? OWNED_BY + owner : kind.name().toLowerCase(Locale.ROOT);
  }

  /**
   * The same on a map, an owner by the name as it is written there.
   *
   * @throws Refused if nothing on the map belongs to that owner
   */
  public Audience on(JourneyMap map) {
    if (kind != Kind.OWNER) {
      return this;
    }
    List<String> owners = Owners.of(map);
    return owners.stream()
        .filter(owner::equalsIgnoreCase)
        .findFirst()
        .map(name -> new Audience(Kind.OWNER, name))
        .orElseThrow(
            () ->
                owners.isEmpty()
                    ? new Refused("deliverable.audience.no-owners", map.header().text())
                    : new Refused(
                        "deliverable.audience.unknown", owner, String.join(", ", owners)));
  }

  /**
   * What a map has for them. Documents tell more of the whole where that is needed to understand a
   * part, such as the line of feelings.
   */
  public JourneyMap of(JourneyMap map) {
    return switch (kind) {
      case EVERYBODY, SUMMARY -> map;
      case TEAM -> {
        List<Element> elements =
            map.elements().values().stream().filter(Audience::isForTheTeam).toList();
        yield JourneyMap.of(map.id(), elements, map.lastNumbers());
      }
      case OWNER -> new OwnersPart(map, owner).map();
    };
  }

  // What nobody has put anywhere is of no use to those who were not there.
  private static boolean isForTheTeam(Element element) {
    return !NOT_FOR_THE_TEAM.contains(element.getClass())
        && !(element instanceof Card card && card.at().isEmpty());
  }
}
