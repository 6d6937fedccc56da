package io.mapwalk.deliverable.excel;

import io.mapwalk.journey.Handle;
import io.mapwalk.journey.JourneyMap;
import io.mapwalk.journey.Text;
import io.mapwalk.journey.element.Backing;
import io.mapwalk.journey.element.Emotion;
import io.mapwalk.journey.element.Lane;
import io.mapwalk.journey.element.Link;
import io.mapwalk.journey.element.Persona;
import io.mapwalk.journey.element.Touchpoint;
import io.mapwalk.journey.element.TouchpointKind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;

/** The list of touchpoints, in journey order. */
final class TouchpointSheet {

  private static final String STAR = "\u2605";

  private final Book book;
  private final JourneyMap map;
  private final Wording wording;
  private final CardsByPlace cards;

  TouchpointSheet(Book book) {
    this.book = book;
    this.map = book.map();
    this.wording = book.wording();
    this.cards = new CardsByPlace(map);
  }

  /** Writes it, if there is a touchpoint. */
  void write() {
    List<Touchpoint> touchpoints = map.touchpoints();
    if (touchpoints.isEmpty()) {
      return;
    }
    ListSheet sheet =
        new ListSheet(
            book,
            "touchpoints",
            Colour.STEEL,
            book.say(
                "touchpoints-sentence",
                touchpoints.size(),
                map.stages().size(),
                touchpoints.stream().anyMatch(Touchpoint::moment) ? 1 : 0,
                map.all(Emotion.class).stream().anyMatch(e -> e.score().isPresent()) ? 1 : 0));
    List<Column<Touchpoint>> columns = columns(touchpoints);
    ListTable<Touchpoint> list = sheet.list("Touchpoints", columns, touchpoints);
    for (Persona persona : map.personas()) {
      list.colour(scoreHeading(persona));
    }
  }

  private List<Column<Touchpoint>> columns(List<Touchpoint> touchpoints) {
    Map<Handle, Integer> numbers = new HashMap<>();
    touchpoints.forEach(touchpoint -> numbers.put(touchpoint.id(), numbers.size() + 1));
    List<Column<Touchpoint>> columns = new ArrayList<>();
    columns.add(
        Column.of("#", Look.NUMBER, 50, t -> new Entry.Number(numbers.getOrDefault(t.id(), 0))));
    columns.add(Column.words(book.say("handle"), Look.HANDLE, 60, t -> t.id().value()));
    columns.add(
        Column.words(
            book.say("stage"), Look.TEXT, 130, t -> wording.stage(Optional.of(t.stage()))));
    columns.add(
        Column.words(
            wording.lane(Lane.ACTIONS, "touchpoint"), Look.STRONG, 250, t -> t.text().value()));
    // Where everything is an action, saying so in every row is noise.
    if (touchpoints.stream().anyMatch(t -> t.kind() != TouchpointKind.ACTION)) {
      columns.add(
          Column.<Touchpoint>words(
                  book.say("kind"), Look.TEXT, 90, t -> book.messages().name(t.kind()))
              .choosing(wording.names(TouchpointKind.values())));
    }
    columns.add(Column.words(book.say("channels"), Look.TEXT, 170, wording::channels));
    columns.addAll(new ContactColumns(book).all());
    columns.add(Column.words(book.say("owner"), Look.TEXT, 120, t -> t.owner().value()));
    columns.add(
        Column.<Touchpoint>words(book.say("moment"), Look.SIGN, 90, t -> t.moment() ? STAR : "")
            .choosing(List.of(STAR)));
    columns.add(
        Column.<Touchpoint>of(
                book.say("importance"), Look.NUMBER, 100, t -> Entry.of(t.importance()))
            .choosing(Scale.ONE_TO_FIVE));
    columns.add(
        Column.<Touchpoint>of(book.say("quality"), Look.NUMBER, 90, t -> Entry.of(t.quality()))
            .choosing(Scale.ONE_TO_FIVE));
    map.personas().forEach(persona -> feelings(columns, persona));
    for (Lane lane : wording.lanes()) {
      columns.add(
          Column.<Touchpoint>words(
              wording.lane(lane), Look.TEXT, 260, t -> cards.text(lane, t.id())));
    }
    columns.add(
        Column.<Touchpoint>words(book.say("response"), Look.TEXT, 230, t -> t.response().value()));
    columns.add(Column.<Touchpoint>words(book.say("leads-to"), Look.TEXT, 180, t -> links(t.id())));
    columns.add(
        Column.<Touchpoint>words(
                book.say("backing"), Look.TEXT, 100, t -> book.messages().name(t.backing()))
            .choosing(wording.names(Backing.values())));
    return columns;
  }

  private void feelings(List<Column<Touchpoint>> columns, Persona persona) {
    Map<Handle, Emotion> felt =
        map.all(Emotion.class).stream()
            .filter(emotion -> emotion.persona().equals(persona.id()))
            .collect(Collectors.toMap(Emotion::place, emotion -> emotion, (a, b) -> a));
    columns.add(
        Column.<Touchpoint>of(
                scoreHeading(persona), Look.LIST_SCORE, 110, t -> Entry.of(score(felt, t)))
            .choosing(Scale.SCORES));
    columns.add(
        Column.<Touchpoint>words(
            named("word", persona),
            Look.TEXT,
            110,
            t -> Feeling.word(book.messages(), Optional.ofNullable(felt.get(t.id())))));
    columns.add(
        Column.<Touchpoint>words(
            named("own-words", persona),
            Look.TEXT,
            240,
            t ->
                Optional.ofNullable(felt.get(t.id()))
                    .map(Emotion::text)
                    .map(Text::value)
                    .orElse("")));
  }

  private static OptionalInt score(Map<Handle, Emotion> felt, Touchpoint touchpoint) {
    Emotion emotion = felt.get(touchpoint.id());
    return emotion == null ? OptionalInt.empty() : emotion.score();
  }

  private String scoreHeading(Persona persona) {
    return named("score", persona);
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
}
