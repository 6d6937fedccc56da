package io.mapwalk.deliverable.excel;

import io.mapwalk.journey.Handle;
import io.mapwalk.journey.JourneyMap;
import io.mapwalk.journey.MapLanes;
import io.mapwalk.journey.Messages;
import io.mapwalk.journey.Text;
import io.mapwalk.journey.change.TouchpointChange;
import io.mapwalk.journey.element.Backing;
import io.mapwalk.journey.element.Card;
import io.mapwalk.journey.element.Channel;
import io.mapwalk.journey.element.Lane;
import io.mapwalk.journey.element.MapKind;
import io.mapwalk.journey.element.Persona;
import io.mapwalk.journey.element.PersonaField;
import io.mapwalk.journey.element.ScoreRound;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The ways in which fields stand in cells. */
final class Forms {

  private static final Pattern NUMBERS = Pattern.compile("[\\s,]+");

  private final JourneyMap map;
  private final Messages messages;
  private final Names names;

  Forms(JourneyMap map, Messages messages, Names names) {
    this.map = map;
    this.messages = messages;
    this.names = names;
  }

  /** What a form shows and how it is read. */
  private record Made<V>(
      Function<V, Entry> shown, Reader<V> reader, List<String> choices, boolean refers)
      implements Form<V> {

    @Override
    public Entry show(V value) {
      return shown.apply(value);
    }

    @Override
    public V read(Entry said, Names names) throws Misfit {
      return reader.read(said, names);
    }
  }

  /** Reads a cell. */
  @FunctionalInterface
  private interface Reader<V> {
    V read(Entry said, Names names) throws Misfit;
  }

  private static <V> Form<V> made(Function<V, Entry> shown, Reader<V> reader) {
    return new Made<>(shown, reader, List.of(), false);
  }

  private static Text text(Entry said) {
    return Text.clean(CellText.unfitted(said.said()));
  }

  /** Words. */
  Form<Text> text() {
    return made(text -> new Entry.Words(text.value()), (said, all) -> text(said));
  }

  /** Words that must be there. */
  Form<Text> must() {
    return made(text -> new Entry.Words(text.value()), (said, all) -> said(said));
  }

  private static Text said(Entry said) throws Misfit {
    Text text = text(said);
    if (text.isBlank()) {
      throw new Misfit("must-say");
    }
    return text;
  }

  /** Words of a list of fields, in which one nobody spoke of is not there. */
  Form<Optional<Text>> fact() {
    return made(
        text -> new Entry.Words(text.map(Text::value).orElse("")),
        (said, all) -> Optional.of(text(said)).filter(text -> !text.isBlank()));
  }

  /** A mark that is there or not. */
  Form<Boolean> mark(String yes, String no) {
    List<String> choices = Stream.of(yes, no).filter(sign -> !sign.isEmpty()).toList();
    return new Made<>(
        marked -> new Entry.Words(marked ? yes : no),
        (said, all) -> isYes(said, yes, no),
        choices,
        false);
  }

  private boolean isYes(Entry said, String yes, String no) throws Misfit {
    String word = said.said().strip().toLowerCase(Locale.ROOT);
    if (word.equals(yes) || YES.contains(word) || word.equals(yesOrNo(true))) {
      return true;
    } else if (word.isEmpty()
        || word.equals(no)
        || NO.contains(word)
        || word.equals(yesOrNo(false))) {
      return false;
    }
    throw new Misfit("no-mark", yes);
  }

  private static final Set<String> YES =
      Set.of(
          "\u2611", "\u2612", "\u2713", "\u2714", "\u2605", "x", "1", "true", "yes", "ja",
          "s\u00ED", "si");
  private static final Set<String> NO = Set.of("\u2610", "\u2606", "-", "0", "false", "no", "nee");

  private String yesOrNo(boolean yes) {
    return messages.text("deliverable.difference." + (yes ? "yes" : "no"));
  }

  /** Yes, no, or nothing where nobody said. */
  Form<Optional<Boolean>> yesOrNo() {
    return new Made<>(
        said -> new Entry.Words(said.map(this::yesOrNo).orElse("")),
        (said, all) ->
            said.isEmpty() ? Optional.empty() : Optional.of(isYes(said, yesOrNo(true), "")),
        List.of(yesOrNo(true), yesOrNo(false)),
        false);
  }

  /** A whole number, from one to another. */
  Form<Integer> number(int least, int most) {
    return made(number -> new Entry.Number(number), (said, all) -> within(said, least, most));
  }

  /** How many; just one is not worth a word. */
  Form<Integer> count() {
    return made(
        number -> number > 1 ? new Entry.Number(number) : Entry.NONE,
        (said, all) -> said.isEmpty() ? 1 : within(said, 1, 1_000_000));
  }

  /** How many; none is not worth a word. */
  Form<Integer> votes() {
    return made(
        number -> number > 0 ? new Entry.Number(number) : Entry.NONE,
        (said, all) -> said.isEmpty() ? 0 : within(said, 0, 1_000_000));
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
    OptionalDouble number = said.number();
    double value = number.orElse(Double.NaN);
    if (value != Math.rint(value) || value < least || value > most) {
      throw new Misfit("no-number", said.said(), least, most);
    }
    return (int) value;
  }

  /** A share of a hundred, or nothing. */
  Form<OptionalInt> percent() {
    return made(Entry::percent, (said, all) -> share(said));
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

  /** A day, or nothing. */
  Form<Optional<LocalDate>> day() {
    return made(
        day -> day.<Entry>map(Entry.Day::new).orElse(Entry.NONE),
        (said, all) -> said.isEmpty() ? Optional.empty() : Optional.of(day(said)));
  }

  /** A day that must be there. */
  Form<LocalDate> mustDay() {
    return made(Entry.Day::new, (said, all) -> day(said));
  }

  private static LocalDate day(Entry said) throws Misfit {
    return said.day().orElseThrow(() -> new Misfit("no-day", said.said()));
  }

  /** One of a fixed list. */
  <V extends Enum<V>> Form<V> named(V[] values) {
    return new Made<>(
        value -> new Entry.Words(messages.name(value)),
        (said, all) -> named(values, said),
        Arrays.stream(values).map(messages::name).toList(),
        false);
  }

  /** One of a fixed list, or nothing. */
  <V extends Enum<V>> Form<Optional<V>> perhaps(V[] values) {
    return new Made<>(
        value -> new Entry.Words(value.map(messages::name).orElse("")),
        (said, all) -> said.isEmpty() ? Optional.empty() : Optional.of(named(values, said)),
        Arrays.stream(values).map(messages::name).toList(),
        false);
  }

  private <V extends Enum<V>> V named(V[] values, Entry said) throws Misfit {
    String wanted = said.said().strip();
    for (V value : values) {
      if (messages.name(value).equalsIgnoreCase(wanted)) {
        return value;
      }
    }
    throw new Misfit(
        "no-choice",
        wanted,
        Arrays.stream(values).map(messages::name).collect(Collectors.joining(", ")));
  }

  /** A lane. */
  Form<Lane> lane() {
    return made(lane -> new Entry.Words(label(lane)), (said, all) -> lane(said(said).value()));
  }

  /** Some lanes, one a line. */
  Form<List<Lane>> lanes() {
    return made(
        lanes -> lines(lanes.stream().map(this::label)),
        (said, all) -> lines(said).map(this::lane).toList());
  }

  private String label(Lane lane) {
    return messages.lane(lane, map.header().kind());
  }

  private Lane lane(String said) {
    return Stream.of(
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
    return made(this::shown, (said, all) -> channels(said));
  }

  // A name with a comma or a line break in it must not fall apart.
  private Entry shown(List<Text> channels) {
    List<String> labels =
        channels.stream()
            .map(channel -> messages.channel(channel).replace("\n", CellText.BREAK_SHOWN))
            .toList();
    boolean commas = labels.stream().anyMatch(label -> label.matches(".*[,;].*"));
    // A single one that is known is told from several by its name alone.
    boolean known = labels.size() == 1 && isKnown(labels.get(0));
    String end = known || labels.size() > 1 ? "" : "\n";
    return new Entry.Words(commas ? String.join("\n", labels) + end : String.join(", ", labels));
  }

  private boolean isKnown(String label) {
    return Arrays.stream(Channel.values())
        .anyMatch(channel -> messages.channel(Text.clean(channel.key())).equalsIgnoreCase(label));
  }

  private List<Text> channels(Entry said) {
    boolean whole = said.said().contains("\n") || isKnown(said.said().strip());
    String separator = whole ? "\n" : "[,;]";
    return Arrays.stream(said.said().split(separator))
        .map(name -> name.replace(CellText.BREAK_SHOWN, "\n"))
        .map(name -> channel(Text.clean(name).strip()))
        .filter(name -> !name.isBlank())
        .distinct()
        .limit(TouchpointChange.MOST_CHANNELS)
        .toList();
  }

  private Text channel(Text name) {
    return Arrays.stream(Channel.values())
        .map(channel -> Text.clean(channel.key()))
        .filter(key -> messages.channel(key).equalsIgnoreCase(name.value()) || key.equals(name))
        .findFirst()
        .orElse(name);
  }

  /** What people scored together, a round a line. */
  Form<List<ScoreRound>> rounds() {
    return made(
        rounds ->
            lines(
                rounds.stream()
                    .map(
                        round ->
                            round.values().stream()
                                .map(String::valueOf)
                                .collect(Collectors.joining(" ")))),
        (said, all) -> rounds(said));
  }

  private static List<ScoreRound> rounds(Entry said) throws Misfit {
    List<ScoreRound> rounds = new ArrayList<>();
    for (String line : lines(said).toList()) {
      List<Integer> values = new ArrayList<>();
      for (String number : NUMBERS.split(line)) {
        values.add(within(new Entry.Words(number), -2, 2));
      }
      rounds.add(new ScoreRound(values));
    }
    return rounds;
  }

  /** What single facts of a persona rest on, a fact a line. */
  Form<Map<PersonaField, Backing>> grounds() {
    return made(
        grounds ->
            lines(
                grounds.entrySet().stream()
                    .map(each -> fact(each.getKey(), messages.name(each.getValue())))),
        (said, all) -> {
          Map<PersonaField, Backing> grounds = new EnumMap<>(PersonaField.class);
          for (String line : lines(said).toList()) {
            Entry rest = new Entry.Words(line.substring(line.indexOf(':') + 1));
            grounds.put(factOf(line), named(Backing.values(), rest));
          }
          return grounds;
        });
  }

  /** Which facts of which personas rest on something, one a line. */
  Form<Map<PersonaField, List<Handle>>> proven() {
    return new Made<>(
        facts ->
            lines(
                facts.entrySet().stream()
                    .flatMap(
                        each ->
                            each.getValue().stream()
                                .map(persona -> fact(each.getKey(), names.full(persona))))),
        (said, all) -> {
          Map<PersonaField, List<Handle>> facts = new EnumMap<>(PersonaField.class);
          for (String line : lines(said).toList()) {
            Handle persona = all.find(line.substring(line.indexOf(':') + 1), Persona.class);
            facts.computeIfAbsent(factOf(line), fact -> new ArrayList<>()).add(persona);
          }
          return facts;
        },
        List.of(),
        true);
  }

  private String fact(PersonaField field, String what) {
    return messages.name(field) + ": " + what;
  }

  private PersonaField factOf(String line) throws Misfit {
    String name = line.substring(0, Math.max(0, line.indexOf(':')));
    return named(PersonaField.values(), new Entry.Words(name));
  }

  /** Another element, which must be there. */
  Form<Handle> one(Class<?>... types) {
    return new Made<>(
        handle -> new Entry.Words(name(handle, types)),
        (said, all) -> all.find(said(said).value(), types),
        List.of(),
        true);
  }

  /** Another element, or none. */
  Form<Optional<Handle>> perhapsOne(Class<?>... types) {
    return new Made<>(
        handle -> new Entry.Words(handle.map(other -> name(other, types)).orElse("")),
        (said, all) ->
            said.isEmpty() ? Optional.empty() : Optional.of(all.find(said.said(), types)),
        List.of(),
        true);
  }

  /** Other elements, one a line. */
  Form<List<Handle>> several(Class<?>... types) {
    return new Made<>(
        handles -> lines(handles.stream().map(names::full)),
        (said, all) -> {
          List<Handle> found = new ArrayList<>();
          for (String line : lines(said).toList()) {
            Handle handle = all.find(line, types);
            if (!found.contains(handle)) {
              found.add(handle);
            }
          }
          return found;
        },
        List.of(),
        true);
  }

  // Words that name one pain point may name a card as well, so there the handle stands behind.
  private String name(Handle handle, Class<?>... types) {
    boolean oneKind = types.length == 1 && types[0].isRecord();
    return oneKind ? names.name(handle) : names.full(handle);
  }

  private static Entry lines(Stream<String> lines) {
    return new Entry.Words(lines.collect(Collectors.joining("\n")));
  }

  private static Stream<String> lines(Entry said) {
    return said.said().lines().map(String::strip).filter(line -> !line.isEmpty());
  }
}
