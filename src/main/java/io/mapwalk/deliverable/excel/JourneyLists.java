package io.mapwalk.deliverable.excel;

import io.mapwalk.journey.Handle;
import io.mapwalk.journey.JourneyMap;
import io.mapwalk.journey.element.Backing;
import io.mapwalk.journey.element.Card;
import io.mapwalk.journey.element.Cluster;
import io.mapwalk.journey.element.Emotion;
import io.mapwalk.journey.element.Idea;
import io.mapwalk.journey.element.Insight;
import io.mapwalk.journey.element.Lane;
import io.mapwalk.journey.element.Link;
import io.mapwalk.journey.element.PainPoint;
import io.mapwalk.journey.element.Persona;
import io.mapwalk.journey.element.ProcessKind;
import io.mapwalk.journey.element.Stage;
import io.mapwalk.journey.element.Touchpoint;
import io.mapwalk.journey.element.TouchpointKind;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The lists of the journey itself: stages, touchpoints, what leads where, and what was said. */
final class JourneyLists {

  private static final String STAR = "\u2605";

  private final Telling book;
  private final JourneyMap map;
  private final Wording wording;
  private final Forms forms;

  JourneyLists(Telling book) {
    this.book = book;
    this.map = book.map();
    this.wording = book.wording();
    this.forms = wording.forms();
  }

  /** The stages, in journey order. */
  ListPlan<Stage> stages() {
    List<Stage> stages = map.stages();
    Columns<Stage> columns = numbered(stages.stream().map(Stage::id).toList(), Stage::id);
    columns
        .reckoned("handle", Look.HANDLE, 60, s -> new Entry.Words(s.id().value()))
        .field("stage", Look.STRONG, 220, "text", forms.must())
        .field("phase", Look.TEXT, 160, "phase", forms.text())
        .field("customer-goal", Look.TEXT, 300, "customerGoal", forms.text())
        .field("business-goal", Look.TEXT, 300, "businessGoal", forms.text())
        .field("owner", Look.TEXT, 140, "owner", forms.text())
        .field("process", Look.TEXT, 180, "process", forms.perhaps(ProcessKind.values()));
    return new ListPlan<>(
        "Stages",
        "stages",
        Colour.STEEL,
        Stage.class,
        stages,
        columns.list(),
        book.say("stages-sentence", stages.size()));
  }

  /** The touchpoints, in journey order. */
  ListPlan<Touchpoint> touchpoints() {
    List<Touchpoint> touchpoints = map.touchpoints();
    Columns<Touchpoint> columns =
        numbered(touchpoints.stream().map(Touchpoint::id).toList(), Touchpoint::id);
    columns
        .reckoned("handle", Look.HANDLE, 60, t -> new Entry.Words(t.id().value()))
        .field("stage", Look.TEXT, 130, "stage", forms.one(Stage.class))
        .titled(wording.lane(Lane.ACTIONS, "touchpoint"), Look.STRONG, 250, "text", forms.must());
    // Where everything is an action, saying so in every row is noise.
    if (book.whole() || touchpoints.stream().anyMatch(t -> t.kind() != TouchpointKind.ACTION)) {
      columns.field("kind", Look.TEXT, 90, "kind", forms.named(TouchpointKind.values()));
    }
    columns
        .field("channels", Look.TEXT, 170, "channels", forms.channels())
        .all(new ContactColumns(book).all())
        .field("owner", Look.TEXT, 120, "owner", forms.text())
        .field("moment", Look.SIGN, 90, "moment", forms.mark(STAR, ""))
        .field("importance", Look.NUMBER, 100, "importance", forms.perhaps(1, 5))
        .field("quality", Look.NUMBER, 90, "quality", forms.perhaps(1, 5))
        .field("response", Look.TEXT, 230, "response", forms.text())
        .field("backing", Look.TEXT, 100, "backing", forms.named(Backing.values()));
    repeats(columns);
    return new ListPlan<>(
        "Touchpoints",
        "touchpoints",
        Colour.STEEL,
        Touchpoint.class,
        touchpoints,
        columns.list(),
        book.say(
            "touchpoints-sentence",
            touchpoints.size(),
            map.stages().size(),
            touchpoints.stream().anyMatch(Touchpoint::moment) ? 1 : 0,
            map.all(Emotion.class).stream().anyMatch(e -> e.score().isPresent()) ? 1 : 0));
  }

  private void repeats(Columns<Touchpoint> columns) {
    for (Persona persona : map.personas()) {
      Map<Handle, Emotion> felt =
          map.all(Emotion.class).stream()
              .filter(emotion -> emotion.persona().equals(persona.id()))
              .collect(Collectors.toMap(Emotion::place, emotion -> emotion, (a, b) -> a));
      columns
          .own(
              "score." + persona.id(),
              named("score", persona),
              Look.LIST_SCORE,
              110,
              t ->
                  Optional.ofNullable(felt.get(t.id()))
                      .map(emotion -> Entry.of(emotion.score()))
                      .orElse(Entry.NONE),
              List.of(),
              new Origin.Elsewhere<>("feelings"))
          .own(
              "quote." + persona.id(),
              named("own-words", persona),
              Look.TEXT,
              240,
              t ->
                  new Entry.Words(
                      Optional.ofNullable(felt.get(t.id()))
                          .map(emotion -> emotion.text().value())
                          .orElse("")),
              List.of(),
              new Origin.Elsewhere<>("feelings"));
    }
    CardsByPlace cards = new CardsByPlace(map);
    for (Lane lane : wording.lanes()) {
      columns.own(
          "lane." + lane,
          wording.lane(lane),
          Look.TEXT,
          260,
          t -> new Entry.Words(cards.text(lane, t.id())),
          List.of(),
          new Origin.Elsewhere<>("cards"));
    }
    columns.repeat("leads-to", Look.TEXT, 180, "links", t -> links(t.id()));
  }

  private String named(String key, Persona persona) {
    return map.personas().size() == 1
        ? book.say(key)
        : book.say(key + "-of", persona.text().value());
  }

  private String links(Handle from) {
    return map.all(Link.class).stream()
        .filter(link -> link.from().equals(from))
        .map(
            link ->
                link.text().isBlank()
                    ? wording.step(Optional.of(link.to()))
                    : book.say("link", wording.step(Optional.of(link.to())), link.text().value()))
        .collect(Collectors.joining("\n"));
  }

  /** What joins touchpoints outside the plain order. */
  ListPlan<Link> links() {
    Columns<Link> columns = new Columns<>(book);
    columns
        .field("link-from", Look.TEXT, 280, "from", forms.one(Touchpoint.class))
        .field("leads-to", Look.TEXT, 280, "to", forms.one(Touchpoint.class))
        .field("link-why", Look.STRONG, 260, "text", forms.text());
    return plain("Links", "links", Link.class, map.all(Link.class), columns);
  }

  /** Everything that was said, card by card, in journey order; what is unsorted comes last. */
  ListPlan<Card> cards() {
    Map<Handle, Integer> places = places();
    List<Card> cards =
        map.all(Card.class).stream()
            .sorted(
                Comparator.comparingInt(
                    card ->
                        card.at()
                            .map(place -> places.getOrDefault(place, Integer.MAX_VALUE))
                            .orElse(Integer.MAX_VALUE)))
            .toList();
    Columns<Card> columns = new Columns<>(book);
    columns
        .reckoned("handle", Look.HANDLE, 60, c -> new Entry.Words(c.id().value()))
        .all(new PlaceColumns(book).free())
        .field("lane", Look.TEXT, 120, "lane", forms.lane())
        .field("card", Look.STRONG, 420, "text", forms.must())
        .field("cluster", Look.TEXT, 160, "cluster", forms.perhapsOne(Cluster.class))
        .field("count", Look.NUMBER, 80, "count", forms.count())
        .field("backing", Look.TEXT, 110, "backing", forms.named(Backing.values()));
    long unsorted = cards.stream().filter(card -> card.at().isEmpty()).count();
    return new ListPlan<>(
        "Cards",
        "cards",
        Colour.STEEL,
        Card.class,
        cards,
        columns.list(),
        book.say("cards-sentence", cards.size(), unsorted));
  }

  /** The groups of cards. */
  ListPlan<Cluster> clusters() {
    Columns<Cluster> columns = new Columns<>(book);
    columns
        .reckoned("handle", Look.HANDLE, 60, c -> new Entry.Words(c.id().value()))
        .field("cluster", Look.STRONG, 300, "text", forms.must())
        .all(new PlaceColumns(book).free())
        .field(
            "became",
            Look.TEXT,
            300,
            "became",
            forms.perhapsOne(PainPoint.class, Idea.class, Insight.class));
    return plain("Groups", "clusters", Cluster.class, map.all(Cluster.class), columns);
  }

  private <E extends io.mapwalk.journey.element.Element> ListPlan<E> plain(
      String table, String sheet, Class<E> type, List<E> rows, Columns<E> columns) {
    return new ListPlan<>(
        table,
        sheet,
        Colour.STEEL,
        type,
        rows,
        columns.list(),
        book.say(sheet + "-sentence", rows.size()));
  }

  // The number is the one thing that says the order, for rows are sorted by anything.
  private <E> Columns<E> numbered(List<Handle> inOrder, java.util.function.Function<E, Handle> id) {
    Map<Handle, Integer> numbers = new HashMap<>();
    inOrder.forEach(handle -> numbers.put(handle, numbers.size() + 1));
    Columns<E> columns = new Columns<>(book);
    return columns.own(
        ListPlan.NUMBER,
        "#",
        Look.NUMBER,
        50,
        element ->
            numbers.containsKey(id.apply(element))
                ? new Entry.Number(numbers.get(id.apply(element)))
                : Entry.NONE,
        List.of(),
        new Origin.Here<>((element, row, names) -> element, false));
  }

  private Map<Handle, Integer> places() {
    Map<Handle, Integer> places = new HashMap<>();
    map.stages()
        .forEach(
            stage -> {
              places.put(stage.id(), places.size());
              map.touchpoints(stage.id()).forEach(t -> places.put(t.id(), places.size()));
            });
    return places;
  }
}
