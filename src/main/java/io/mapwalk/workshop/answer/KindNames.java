package io.mapwalk.workshop.answer;

import io.mapwalk.journey.Messages;
import io.mapwalk.journey.element.MapKind;
import io.mapwalk.workshop.catalogue.Catalogue;
import io.mapwalk.workshop.catalogue.KindGuide;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Finds the kind of map that somebody names, by number or by any of its names in any language. */
final class KindNames {

  private static final int SHORTEST_BEGINNING = 3;

  private final Catalogue catalogue;

  KindNames(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  /**
   * The kind that is meant: the number of one, a whole name, or the beginning of the names of only
   * one.
   *
   * @param said what was typed
   * @param kinds all kinds, in the order of their numbers
   */
  Optional<MapKind> find(String said, List<MapKind> kinds) {
    String wanted = said.strip().toLowerCase(Locale.ROOT);
    if (wanted.matches("\\d{1,3}")) {
      int number = Integer.parseInt(wanted);
      return number >= 1 && number <= kinds.size()
          ? Optional.of(kinds.get(number - 1))
          : Optional.empty();
    }
    Optional<MapKind> whole = only(kinds, wanted::equals);
    return whole.isPresent() || wanted.length() < SHORTEST_BEGINNING
        ? whole
        : only(kinds, name -> name.startsWith(wanted));
  }

  private Optional<MapKind> only(List<MapKind> kinds, Predicate<String> isMeant) {
    List<MapKind> found = kinds.stream().filter(kind -> names(kind).anyMatch(isMeant)).toList();
    return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
  }

  private Stream<String> names(MapKind kind) {
    KindGuide guide = catalogue.mapKind(kind);
    Stream<String> shown = Messages.inEveryLanguage().stream().map(messages -> messages.name(kind));
    return Stream.of(Stream.of(guide.key(), guide.name()), guide.also().stream(), shown)
        .flatMap(names -> names)
        .map(name -> name.toLowerCase(Locale.ROOT));
  }
}
