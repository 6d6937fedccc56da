package io.mapwalk.deliverable.excel;

import io.mapwalk.journey.Handle;
import io.mapwalk.journey.JourneyMap;
import io.mapwalk.journey.MapLanes;
import io.mapwalk.journey.Messages;
import io.mapwalk.journey.Text;
import io.mapwalk.journey.element.Backing;
import io.mapwalk.journey.element.Card;
import io.mapwalk.journey.element.Lane;
import io.mapwalk.journey.element.MapKind;
import io.mapwalk.journey.element.PersonaField;
import io.mapwalk.journey.element.ScoreRound;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The ways in which fields stand in cells. */
final class Forms {

  private static final int MOST = 1_000_000;
  private static final Pattern NUMBERS = Pattern.compile("[\\s,]+");

  private final JourneyMap map;
  private final Messages messages;
  private final Names names;

  Forms(JourneyMap map, Messages messages, Names names) {
    this.map = map;
    this.messages = messages;
    this.names = names;
  }

  /** Words. */
  Form<Text> text() {
    return Made.of(text -> new Entry.Words(text.value()), (said, all) -> text(said));
  }

  /** Words that must be there. */
  Form<Text> must() {
    return Made.of(text -> new Entry.Words(text.value()), (said, all) -> said(said));
  }

  /** Words of a list of fields, in which one nobody spoke of is not there. */
  Form<Optional<Text>> fact() {
    return Made.of(
        text -> new Entry.Words(text.map(Text::value).orElse("")),
        (said, all) -> Optional.of(text(said)).filter(text -> !text.isBlank()));
  }

  private static Text text(Entry said) {
    return Text.clean(CellText.unfitted(said.said()));
  }

  private static Text said(Entry said) throws Misfit {
    Text text = text(said);
    if (text.isBlank()) {
      throw new Misfit("must-say");
    }
    return text;
  }

  /** A mark that is there or not. */
  Form<Boolean> mark(String yes, String no) {
    return new MarkForm(yes, no, messages);
  }

  /** Yes or no. */
  Form<Boolean> whether() {
    return MarkForm.inWords(messages);
  }

  /** Yes, no, or nothing where nobody said. */
  Form<Optional<Boolean>> yesOrNo() {
    return Made.perhaps(MarkForm.inWords(messages));
  }

  /** How many; just one is not worth a word. */
  Form<Integer> count() {
    return unlessUsual(1);
  }

  /** How many; none is not worth a word. */
  Form<Integer> votes() {
    return unlessUsual(0);
  }

  private static Form<Integer> unlessUsual(int usual) {
    return Made.of(
        number -> number > usual ? new Entry.Number(number) : Entry.NONE,
        (said, all) -> said.isEmpty() ? usual : within(said, usual, MOST));
  }

  /** A whole number, from one to another, or nothing. */
  Form<OptionalInt> perhaps(int least, int most) {
    List<String> choices =
        most - least > 9
            ? List.of()
            : IntStream.rangeClosed(least, most).mapToObj(Integer::toString).toList();
    return new Made<>(
        Entry::of,
        (said, all) ->
            said.isEmpty() ? OptionalInt.empty() : OptionalInt.of(within(said, least, most)),
        choices,
        false);
  }

  private static int within(Entry said, int least, int most) throws Misfit {
    double value = said.number().orElse(Double.NaN);
    if (value != Math.rint(value) || value < least || value > most) {
      throw new Misfit("no-number", said.said(), least, most);
    }
    return (int) value;
  }

  /** A share of a hundred, or nothing. */
  Form<OptionalInt> percent() {
    return Made.of(Entry::percent, (said, all) -> share(said));
  }

  // Where 60 was typed into a cell of shares, nobody means six thousand percent.
  private static OptionalInt share(Entry said) throws Misfit {
    if (said.isEmpty()) {
      return OptionalInt.empty();
    }
    double value = said.number().orElse(Double.NaN);
    double percent = Math.abs(value) > 1 ? value : value * 100;
    if (!(percent >= 0 && percent <= 100)) {
      throw new Misfit("no-number", said.said(), 0, 100);
    }
    return OptionalInt.of((int) Math.round(percent));
  }

  /** What people scored together, a round a line. */
  Form<List<ScoreRound>> rounds() {
    return Made.of(
        rounds -> Entry.lines(rounds.stream().map(Forms::shown)), (said, all) -> rounds(said));
  }

  private static String shown(ScoreRound round) {
    return round.values().stream().map(String::valueOf).collect(Collectors.joining(" "));
  }

  private static List<ScoreRound> rounds(Entry said) throws Misfit {
    List<ScoreRound> rounds = new ArrayList<>();
    for (String line : said.lines()) {
      List<Integer> values = new ArrayList<>();
      for (String number : NUMBERS.split(line)) {
        values.add(within(new Entry.Words(number), -2, 2));
      }
      rounds.add(new ScoreRound(values));
    }
    return rounds;
  }

  /** A day, or nothing. */
  Form<Optional<LocalDate>> day() {
    return Made.perhaps(mustDay());
  }

  /** A day that must be there. */
  Form<LocalDate> mustDay() {
    return Made.of(
        Entry.Day::new,
        (said, all) -> said.day().orElseThrow(() -> new Misfit("no-day", said.said())));
  }

  /** One of a fixed list. */
  <V extends Enum<V>> Form<V> named(V[] values) {
    return new ChoiceForm<>(List.of(values), messages);
  }

  /** One of a fixed list, or nothing. */
  <V extends Enum<V>> Form<Optional<V>> perhaps(V[] values) {
    return Made.perhaps(named(values));
  }

  /** A lane. */
  Form<Lane> lane() {
    return Made.of(
        lane -> new Entry.Words(label(lane)), (said, all) -> lane(said(said).value(), List.of()));
  }

  /** Some lanes, one a line. Where two have one name, that of those which are there is meant. */
  Form<List<Lane>> lanes(List<Lane> there) {
    return Made.of(
        lanes -> Entry.lines(lanes.stream().map(this::label)),
        (said, all) -> said.lines().stream().map(line -> lane(line, there)).toList());
  }

  private String label(Lane lane) {
    return messages.lane(lane, map.header().kind());
  }

  private Lane lane(String said, List<Lane> there) {
    return Stream.of(
            there,
            new MapLanes(map).shown(),
            map.all(Card.class).stream().map(Card::lane).distinct().toList(),
            map.header().hiddenLanes(),
            Arrays.stream(MapKind.values()).flatMap(kind -> kind.lanes().stream()).toList())
        .flatMap(List::stream)
        .filter(lane -> label(lane).equalsIgnoreCase(said.strip()))
        .findFirst()
        .orElseGet(() -> new Lane(said));
  }

  /** Channels by the names people use. */
  Form<List<Text>> channels() {
    return new ChannelsForm(messages);
  }

  /** What single facts of a persona rest on, a fact a line. */
  Form<Map<PersonaField, Backing>> grounds() {
    return new FactForms(messages, names).grounds();
  }

  /** Which facts of which personas rest on something, one a line. */
  Form<Map<PersonaField, List<Handle>>> proven() {
    return new FactForms(messages, names).proven();
  }

  /** Another element, which must be there. */
  Form<Handle> one(Class<?>... types) {
    return Made.referring(
        handle -> new Entry.Words(name(handle, types)),
        (said, all) -> all.find(said(said).value(), types));
  }

  /** Another element, or none. */
  Form<Optional<Handle>> perhapsOne(Class<?>... types) {
    return Made.perhaps(one(types));
  }

  /** Other elements, one a line. */
  Form<List<Handle>> several(Class<?>... types) {
    return Made.referring(
        handles -> Entry.lines(handles.stream().map(names::full)),
        (said, all) -> {
          List<Handle> found = new ArrayList<>();
          for (String line : said.lines()) {
            Handle handle = all.find(line, types);
            if (!found.contains(handle)) {
              found.add(handle);
            }
          }
          return found;
        });
  }

  // Words that name one pain point may name a card as well, so there the handle stands behind.
  private String name(Handle handle, Class<?>... types) {
    boolean oneKind = types.length == 1 && types[0].isRecord();
    return oneKind ? names.name(handle) : names.full(handle);
  }
}
