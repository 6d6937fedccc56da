package io.mapwalk.journey;

import io.mapwalk.journey.element.Backing;
import io.mapwalk.journey.element.Lane;
import io.mapwalk.journey.element.MapKind;
import io.mapwalk.journey.element.Persona;
import io.mapwalk.journey.element.Source;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.FormatStyle;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Every sentence a user reads, by key, in one language. A key begins with the room it belongs to,
 * and each room has a bundle of its own ({@code io/mapwalk/messages/ROOM.properties}), loaded when
 * the first of its sentences is asked for.
 */
public final class Messages {

  /** The codes of the languages there are sentences in, English first. */
  public static final List<String> LANGUAGES = List.of("en", "nl", "es");

  private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

  private final Locale locale;
  private final Map<String, ResourceBundle> bundles = new ConcurrentHashMap<>();

  /** Sentences in the given language, or in English where a bundle does not have it. */
  public Messages(Locale locale) {
    this.locale = locale;
  }

  /** The sentences of every language there is, each read when it is first asked for. */
  public static List<Messages> inEveryLanguage() {
    return LANGUAGES.stream().map(Locale::forLanguageTag).map(Messages::new).toList();
  }

  /** The language the sentences are in. */
  public Locale locale() {
    return locale;
  }

  /**
   * The sentence with its placeholders filled.
   *
   * @param key the room, a dot, and a name, such as {@code journey.name-empty}
   * @param arguments what {@code {0}}, {@code {1}}, ... stand for; numbers are written for the
   *     locale
   * @throws MissingResourceException if there is no such sentence
   */
  public String text(String key, Object... arguments) {
    return new MessageFormat(bundle(key).getString(key), locale).format(arguments);
  }

  /** The sentence, where there is one of that key. */
  public Optional<String> find(String key, Object... arguments) {
    return bundle(key).containsKey(key) ? Optional.of(text(key, arguments)) : Optional.empty();
  }

  /** The name of a value of a fixed list, such as a severity, in the reader's words. */
  public String name(Enum<?> value) {
    String list = value.getDeclaringClass().getSimpleName();
    return text("journey." + dashed(list) + "." + dashed(value.name()));
  }

  /** The label of a channel: that of the catalogue, or the free name itself. */
  public String channel(Text channel) {
    return find("journey.channel." + channel.value()).orElse(channel.value());
  }

  /** The label of a lane: that of the catalogue, or the users' own name for it. */
  public String lane(Lane lane) {
    return find("journey.lane." + lane.key()).orElse(lane.key());
  }

  /** The label of a lane on a map of that kind, which may have a name of its own for it. */
  public String lane(Lane lane, MapKind kind) {
    return laneOf(kind, lane).orElseGet(() -> lane(lane));
  }

  /** The name that a kind of map alone gives a lane, where it gives one. */
  public Optional<String> laneOf(MapKind kind, Lane lane) {
    return find("journey.lane." + dashed(kind.name()) + "." + lane.key());
  }

  /** A day as people write it: 23 November 2026, 23 de noviembre de 2026. */
  public String day(LocalDate day) {
    return days(FormatStyle.LONG).format(day);
  }

  /** A day where there is little room, as in lists: 23 Nov 2026. */
  public String shortDay(LocalDate day) {
    return days(FormatStyle.MEDIUM).format(day);
  }

  /** A moment where there is little room, to the minute: 23 Nov 2026, 14:05. */
  public String moment(LocalDateTime moment) {
    return text("journey.moment", shortDay(moment.toLocalDate()), moment.format(TIME));
  }

  private DateTimeFormatter days(FormatStyle style) {
    // English without a country is read in all of them, and most of them write the day first.
    boolean anywhere = locale.getLanguage().equals("en") && locale.getCountry().isEmpty();
    return DateTimeFormatter.ofLocalizedDate(style).withLocale(anywhere ? Locale.UK : locale);
  }

  /** A day as people write it, with its name: Monday 23 November 2026. */
  public String weekday(LocalDate day) {
    String name = day.getDayOfWeek().getDisplayName(TextStyle.FULL, locale);
    return text("journey.weekday", name, day(day));
  }

  /** A text as it is, or as people write a day where it is a day in the form of ISO 8601. */
  public String dayOr(Text text) {
    String kept = text.value();
    if (!DAY.matcher(kept).matches()) {
      return kept;
    }
    try {
      return day(LocalDate.parse(kept));
    } catch (DateTimeParseException noSuchDay) {
      return kept;
    }
  }

  /** What is known of a source besides its name, its link and what it says, between commas. */
  public String about(Source source) {
    String people =
        source.people().isEmpty() ? "" : text("journey.source.people", source.people().getAsInt());
    return Stream.of(
            source.kind().map(this::name).orElse(""),
            source
                .solicited()
                .map(yes -> "journey.source." + (yes ? "asked" : "unasked"))
                .map(this::text)
                .orElse(""),
            people,
            source.date().map(this::shortDay).orElse(""),
            source
                .consent()
                .map(yes -> "journey.source." + (yes ? "consent" : "no-consent"))
                .map(this::text)
                .orElse(""))
        .filter(part -> !part.isBlank())
        .collect(Collectors.joining(", "));
  }

  /** What single fields of a persona rest on: {@code Goals, Needs: observed; Quote: validated}. */
  public String grounds(Persona persona) {
    Map<Backing, List<String>> fields = new EnumMap<>(Backing.class);
    persona
        .grounds()
        .forEach(
            (field, backing) ->
                fields.computeIfAbsent(backing, b -> new ArrayList<>()).add(name(field)));
    return fields.entrySet().stream()
        .map(each -> String.join(", ", each.getValue()) + ": " + name(each.getKey()))
        .collect(Collectors.joining("; "));
  }

  /** The word for a score of -2 to +2. */
  public String score(int score) {
    return text("journey.score." + score);
  }

  private static String dashed(String name) {
    return name.replaceAll("(?<=[a-z])(?=[A-Z])", "-").replace('_', '-').toLowerCase(Locale.ROOT);
  }

  private ResourceBundle bundle(String key) {
    int dot = key.indexOf('.');
    if (dot < 0) {
      throw new MissingResourceException("a key begins with its room", "Messages", key);
    }
    return bundles.computeIfAbsent(key.substring(0, dot), this::load);
  }

  private ResourceBundle load(String room) {
    // Without this control a missing language would fall back to the machine's, not to English.
    return ResourceBundle.getBundle(
        "io.mapwalk.messages." + room,
        locale,
        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
  }
}
