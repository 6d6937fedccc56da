package io.mapwalk.workshop.answer;

import io.mapwalk.journey.Handle;
import io.mapwalk.journey.InEnglish;
import io.mapwalk.journey.JourneyMap;
import io.mapwalk.journey.Refused;
import io.mapwalk.journey.Text;
import io.mapwalk.journey.change.CardChange.AddCluster;
import io.mapwalk.journey.change.CardChange.Become;
import io.mapwalk.journey.change.CardChange.Group;
import io.mapwalk.journey.change.ElementChange.Place;
import io.mapwalk.journey.change.ElementChange.Remove;
import io.mapwalk.journey.element.Card;
import io.mapwalk.journey.element.Cluster;
import io.mapwalk.journey.element.ElementKind;
import io.mapwalk.journey.element.Placed;
import io.mapwalk.journey.element.Worded;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Puts cards that say alike into a group, which keeps the words of each: {@code 2 5 9 = Cannot find
 * us}. With {@code = pain Cannot find us}, and with idea or insight in its place, the group becomes
 * one, and the cards are what was said of it.
 */
public final class Clusters {

  private static final Pattern GROUP = Pattern.compile(Unsorted.LIST + "\\s*=\\s*(\\S.*)");
  private static final Pattern BECOMING = Pattern.compile("(\\p{L}+)(?:\\s*:|\\s+|$)\\s*(.*)");
  private static final Map<String, ElementKind> KINDS =
      Map.of(
          "pain", ElementKind.PAIN_POINT, "idea", ElementKind.IDEA, "insight", ElementKind.INSIGHT);

  private Clusters() {}

  /** Whether a line puts cards into a group. */
  static boolean reads(String line) {
    return GROUP.matcher(line).matches();
  }

  /**
   * Takes a line of the form above; several stand between semicolons.
   *
   * @throws Refused if it cannot be understood, or a card is not there
   */
  public static void take(Scene scene, Draft draft, String line) {
    Unsorted unsorted = Unsorted.of(draft.map());
    List<String> parts = Lines.items(line);
    if (parts.isEmpty() || !parts.stream().allMatch(Clusters::reads)) {
      throw new Refused("workshop.usage.cluster");
    }
    parts.forEach(part -> take(scene, draft, part, unsorted));
  }

  /** Takes one part of a line, whose numbers are those of a list made before. */
  static void take(Scene scene, Draft draft, String part, Unsorted unsorted) {
    Matcher matcher = GROUP.matcher(part);
    if (!matcher.matches()) {
      throw new Refused("workshop.usage.cluster");
    }
    List<Handle> named = unsorted.named(matcher.group(1));
    Matcher becoming = BECOMING.matcher(matcher.group(2));
    Optional<ElementKind> kind =
        becoming.matches() ? kind(scene, becoming.group(1)) : Optional.empty();
    if (kind.isPresent()) {
      become(scene, draft, kind.get(), becoming.group(2), named);
    } else {
      group(draft, draft.text(matcher.group(2)), named);
    }
  }

  private static Optional<ElementKind> kind(Scene scene, String word) {
    String english =
        new InEnglish(scene.messages(), "workshop.command-words")
            .word(word)
            .orElse(word.toLowerCase(Locale.ROOT));
    return Optional.ofNullable(KINDS.get(english));
  }

  // Where nobody says what a pain is called, it is called like the group it comes from.
  private static Text nameOf(JourneyMap map, List<Handle> named) {
    return named.stream()
        .flatMap(id -> map.find(Cluster.class, id).map(Cluster::text).stream())
        .findFirst()
        .orElseThrow(() -> new Refused("workshop.usage.cluster"));
  }

  private static Handle group(Draft draft, Text name, List<Handle> named) {
    Handle cluster =
        draft.map().all(Cluster.class).stream()
            .filter(known -> known.text().says(name.value()))
            .map(Cluster::id)
            .findFirst()
            .orElseGet(() -> made(draft, name, named));
    Optional<Handle> place = draft.map().find(Placed.class, cluster).flatMap(Placed::at);
    int grouped = 0;
    for (Handle id : named) {
      for (Handle member : members(draft.map(), id)) {
        draft.apply(new Group(member, Optional.of(cluster)));
        draft.apply(new Place(member, place));
        grouped++;
      }
      if (!id.equals(cluster) && draft.map().find(Cluster.class, id).isPresent()) {
        draft.apply(new Remove(id));
      }
    }
    draft.echo("workshop.echo.grouped", grouped, name.value(), cluster.value());
    return cluster;
  }

  private static Handle made(Draft draft, Text name, List<Handle> named) {
    Optional<Handle> place = placeOf(draft.map(), named);
    return draft.add(ElementKind.CLUSTER, h -> new AddCluster(h, name, place));
  }

  // Cards that hang at the same place already give it to their group.
  private static Optional<Handle> placeOf(JourneyMap map, List<Handle> named) {
    List<Optional<Handle>> places =
        named.stream()
            .map(id -> map.find(Placed.class, id).flatMap(Placed::at))
            .distinct()
            .toList();
    return places.size() == 1 ? places.get(0) : Optional.empty();
  }

  private static void become(
      Scene scene, Draft draft, ElementKind kind, String said, List<Handle> named) {
    String text = said.isBlank() ? nameOf(draft.map(), named).value() : said;
    Optional<Handle> place = placeOf(draft.map(), named);
    Handle made = draft.map().next(kind);
    switch (kind) {
      case PAIN_POINT -> Statements.pain(scene, draft, text, place);
      case IDEA -> Statements.idea(scene, draft, text, place, Optional.empty());
      default -> Statements.insight(scene, draft, text, place);
    }
    // What stands in brackets behind a pain is its rating and no part of the name.
    Text name = draft.map().find(Worded.class, made).orElseThrow().text();
    Handle cluster = group(draft, name, named);
    draft.apply(new Become(cluster, Optional.of(made)));
  }

  /** The cards of a group; of a card, itself. */
  static List<Handle> members(JourneyMap map, Handle id) {
    return map.find(Cluster.class, id).isEmpty()
        ? List.of(id)
        : map.all(Card.class).stream()
            .filter(card -> card.cluster().filter(id::equals).isPresent())
            .map(Card::id)
            .toList();
  }
}
