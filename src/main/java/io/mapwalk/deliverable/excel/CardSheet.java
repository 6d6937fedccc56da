package io.mapwalk.deliverable.excel;

import io.mapwalk.journey.Handle;
import io.mapwalk.journey.element.Backing;
import io.mapwalk.journey.element.Card;
import io.mapwalk.journey.element.Cluster;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/** Everything that was said, card by card, in journey order; what is unsorted comes last. */
final class CardSheet {

  private final Book book;
  private final Wording wording;

  CardSheet(Book book) {
    this.book = book;
    this.wording = book.wording();
  }

  /** Writes it, if anything was said. */
  void write() {
    Map<Handle, Integer> places = places();
    List<Card> cards =
        book.map().all(Card.class).stream()
            .sorted(
                Comparator.comparingInt(
                    card ->
                        card.at()
                            .map(place -> places.getOrDefault(place, Integer.MAX_VALUE))
                            .orElse(Integer.MAX_VALUE)))
            .toList();
    if (cards.isEmpty()) {
      return;
    }
    long unsorted = cards.stream().filter(card -> card.at().isEmpty()).count();
    new ListSheet(book, "cards", Colour.STEEL, book.say("cards-sentence", cards.size(), unsorted))
        .list("Cards", columns(), cards);
  }

  private List<Column<Card>> columns() {
    return List.of(
        Column.words(book.say("handle"), Look.HANDLE, 60, c -> c.id().value()),
        Column.words(book.say("stage"), Look.TEXT, 130, c -> wording.stage(c.at())),
        Column.words(book.say("touchpoint"), Look.TEXT, 200, c -> wording.step(c.at())),
        Column.words(book.say("lane"), Look.TEXT, 120, c -> book.wording().lane(c.lane())),
        Column.words(book.say("card"), Look.STRONG, 420, c -> c.text().value()),
        Column.<Card>words(book.say("cluster"), Look.TEXT, 160, this::cluster),
        Column.<Card>of(
            book.say("count"),
            Look.NUMBER,
            80,
            c -> Entry.of(c.count() > 1 ? OptionalInt.of(c.count()) : OptionalInt.empty())),
        Column.<Card>words(
                book.say("backing"), Look.TEXT, 110, c -> book.messages().name(c.backing()))
            .choosing(wording.names(Backing.values())));
  }

  private String cluster(Card card) {
    return card.cluster()
        .flatMap(cluster -> book.map().find(Cluster.class, cluster))
        .map(cluster -> cluster.text().value())
        .orElse("");
  }

  private Map<Handle, Integer> places() {
    Map<Handle, Integer> places = new HashMap<>();
    book.map()
        .stages()
        .forEach(
            stage -> {
              places.put(stage.id(), places.size());
              book.map().touchpoints(stage.id()).forEach(t -> places.put(t.id(), places.size()));
            });
    return places;
  }
}
