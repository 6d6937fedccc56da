package io.mapwalk.deliverable.markdown;

import io.mapwalk.journey.Handle;
import io.mapwalk.journey.JourneyMap;
import io.mapwalk.journey.Text;
import io.mapwalk.journey.element.Card;
import io.mapwalk.journey.element.Cluster;
import io.mapwalk.journey.element.Emotion;
import io.mapwalk.journey.element.Lane;
import io.mapwalk.journey.element.PainPoint;
import io.mapwalk.journey.element.Stage;
import io.mapwalk.journey.element.Touchpoint;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What was said along a stage, lane by lane, each entry with the number of its touchpoint. */
final class LanesPart {

  private static final List<Lane> KNOWN =
      List.of(Lane.THOUGHTS, Lane.QUESTIONS, Lane.NEEDS, Lane.COMPANY, Lane.BACKSTAGE, Lane.NOTES);

  private final JourneyMap map;
  private final MapNames names;

  LanesPart(JourneyMap map, MapNames names) {
    this.map = map;
    this.names = names;
  }

  /** Writes the lanes of a stage. */
  void write(Stage stage, MarkdownWriter out) {
    List<Words> pains = new ArrayList<>();
    map.at(PainPoint.class, stage.id()).forEach(pain -> pains.add(Words.of(pain.text())));
    list(names.say("pains"), pains, out);
    lanes().forEach(lane -> list(names.messages().lane(lane), entries(stage, lane), out));
  }

  /** Writes what nobody has given a place yet. */
  void unsorted(MarkdownWriter out) {
    List<Words> entries = new ArrayList<>();
    for (Card card : map.unsorted(Card.class)) {
      entries.add(HeadPart.labelled(names, names.messages().lane(card.lane()), words(card)));
    }
    if (!entries.isEmpty()) {
      out.heading(2, Words.of(names.say("unsorted")));
      entries.forEach(out::item);
    }
  }

  private Stream<Lane> lanes() {
    Stream<Lane> own =
        map.all(Card.class).stream()
            .map(Card::lane)
            .filter(lane -> !KNOWN.contains(lane))
            .distinct()
            .sorted(Comparator.naturalOrder());
    return Stream.concat(KNOWN.stream(), own);
  }

  private List<Words> entries(Stage stage, Lane lane) {
    List<Handle> places = new ArrayList<>();
    places.add(stage.id());
    map.touchpoints(stage.id()).stream().map(Touchpoint::id).forEach(places::add);
    List<Words> entries = new ArrayList<>();
    for (Handle place : places) {
      map.at(Card.class, place).stream()
          .filter(card -> card.lane().equals(lane))
          .forEach(card -> entries.add(at(card.at(), words(card))));
      said(place, lane).forEach(words -> entries.add(at(Optional.of(place), words)));
    }
    return entries;
  }

  // What is kept with a feeling or a touchpoint belongs to a lane for readers all the same.
  private List<Words> said(Handle place, Lane lane) {
    if (lane.equals(Lane.THOUGHTS)) {
      return map.all(Emotion.class).stream()
          .filter(emotion -> emotion.place().equals(place) && !emotion.text().isBlank())
          .map(emotion -> Words.of(emotion.text()))
          .toList();
    }
    if (lane.equals(Lane.COMPANY)) {
      return map
          .find(Touchpoint.class, place)
          .map(Touchpoint::response)
          .filter(response -> !response.isBlank())
          .map(Words::of)
          .stream()
          .toList();
    }
    return List.of();
  }

  private Words at(Optional<Handle> place, Words words) {
    boolean numbered = place.filter(handle -> map.position(handle) > 0).isPresent();
    return numbered ? Words.of(names.number(place.get())).then(names.say("dot"), words) : words;
  }

  private Words words(Card card) {
    Words words = Words.of(card.text());
    if (card.count() > 1) {
      words.plain(" ").plain(names.say("times", card.count()));
    }
    Words cluster =
        card.cluster()
            .flatMap(handle -> map.find(Cluster.class, handle))
            .map(Cluster::text)
            .map(Text::value)
            .map(name -> Words.none().emphasis(name))
            .orElse(Words.none());
    words.then(names.say("dash"), cluster);
    return words.then(names.say("dash"), names.backing(card.backing()));
  }

  private static void list(String title, List<Words> entries, MarkdownWriter out) {
    if (!entries.isEmpty()) {
      out.paragraph(Words.none().strong(title));
      entries.forEach(out::item);
    }
  }
}
