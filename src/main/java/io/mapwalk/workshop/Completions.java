package io.mapwalk.workshop;

import io.mapwalk.journey.JourneyMap;
import io.mapwalk.journey.Messages;
import io.mapwalk.journey.Text;
import io.mapwalk.journey.element.Card;
import io.mapwalk.journey.element.Lane;
import io.mapwalk.journey.element.Owned;
import io.mapwalk.journey.element.Participant;
import io.mapwalk.journey.element.Source;
import io.mapwalk.journey.element.Stage;
import io.mapwalk.journey.element.Touchpoint;
import io.mapwalk.workshop.answer.Excerpt;
import io.mapwalk.workshop.catalogue.Catalogue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What may be typed next at a prompt, which is how the signs are learnt: behind {@code #} the
 * channels, behind {@code @} who answers for things, behind {@code +} the tags, behind {@code >}
 * the stages, behind {@code (} the sources, behind {@code :} the commands; and where nothing is
 * begun, the signs themselves.
 */
public final class Completions {

  private static final Pattern BEGUN =
      Pattern.compile("^\\s*(?::\\p{L}*|>[^>]*)$|(?<!\\S)(?:[#(+]\\S*|@[^@#!(\"]*)$");
  private static final int LONGEST = 40;

  private final Messages messages;
  private final CommandWords words;
  private final Catalogue catalogue;

  Completions(Messages messages, CommandWords words, Catalogue catalogue) {
    this.messages = messages;
    this.words = words;
    this.catalogue = catalogue;
  }

  /**
   * Where the part begins that is to be completed.
   *
   * @param before the line up to the cursor
   * @return from 0 to its length, which is where nothing is begun
   */
  public static int start(String before) {
    Matcher begun = BEGUN.matcher(before);
    if (begun.find()) {
      return begun.start() + leadingBlanks(begun.group());
    }
    return before.length();
  }

  private static int leadingBlanks(String part) {
    return part.length() - part.stripLeading().length();
  }

  /** What may stand at the cursor, instead of the part that begins at {@link #start}. */
  List<Completion> of(JourneyMap map, Optional<Route.Stop> stop, String before) {
    String part = before.substring(start(before));
    if (part.isEmpty()) {
      boolean between =
          before.isEmpty() || Character.isWhitespace(before.charAt(before.length() - 1));
      return between ? signs(stop, before.isBlank()) : List.of();
    }
    return switch (part.charAt(0)) {
      case ':' -> commands();
      case '>' -> stages(map);
      case '#' -> channels(map);
      case '@' -> owners(map);
      case '+' -> tags(map);
      default -> sources(map);
    };
  }

  private List<Completion> signs(Optional<Route.Stop> stop, boolean first) {
    List<Completion> signs = new ArrayList<>();
    if (stop.filter(Route.Stop::takesSigns).isPresent()) {
      Stream.of("#", "-1", "+1", "\"", "!", "=>", "@", "*", "+")
          .forEach(sign -> signs.add(sign(sign)));
    }
    signs.add(sign("("));
    if (first) {
      signs.add(sign(">"));
      signs.add(sign(":"));
    }
    return signs;
  }

  private Completion sign(String sign) {
    String name =
        switch (sign) {
          case "#" -> "channel";
          case "-1" -> "bad";
          case "+1" -> "good";
          case "\"" -> "quote";
          case "!" -> "pain";
          case "=>" -> "idea";
          case "@" -> "owner";
          case "*" -> "moment";
          case "+" -> "tag";
          case "(" -> "source";
          case ">" -> "stage";
          default -> "command";
        };
    return new Completion(sign, messages.text("workshop.sign." + name), false);
  }

  private List<Completion> commands() {
    return Stream.of(Command.values())
        .map(command -> new Completion(":" + words.word(command), "", true))
        .toList();
  }

  private List<Completion> stages(JourneyMap map) {
    List<Completion> stages = new ArrayList<>();
    for (Stage stage : map.stages()) {
      String number = String.valueOf(stages.size() + 1);
      stages.add(new Completion(">" + oneLine(stage.text()), number, false));
    }
    return stages;
  }

  // What this map goes by already comes before all there is.
  private List<Completion> channels(JourneyMap map) {
    Map<String, Completion> channels = new LinkedHashMap<>();
    Stream<Text> used = map.all(Touchpoint.class).stream().flatMap(t -> t.channels().stream());
    Stream<Text> known =
        catalogue.channels().all().stream().map(c -> Text.clean(c.channel().key()));
    Stream.concat(used, known)
        .forEach(
            key -> {
              String label = messages.channel(key);
              String small = label.toLowerCase(messages.locale());
              String name = hasBlanks(small) ? key.value() : small;
              if (!hasBlanks(name)) {
                String meaning = name.equals(small) ? "" : label;
                channels.putIfAbsent(name, new Completion("#" + name, meaning, true));
              }
            });
    return List.copyOf(channels.values());
  }

  private static boolean hasBlanks(String name) {
    return name.chars().anyMatch(Character::isWhitespace);
  }

  private List<Completion> owners(JourneyMap map) {
    Stream<String> owning =
        map.elements().values().stream()
            .filter(Owned.class::isInstance)
            .map(element -> oneLine(((Owned) element).owner()));
    Stream<String> present = map.all(Participant.class).stream().map(p -> oneLine(p.text()));
    Stream<String> said = Stream.concat(owning, present);
    Map<String, Completion> owners = new LinkedHashMap<>();
    Stream.concat(said, catalogue.ownerTeams().stream())
        .filter(name -> !name.isBlank())
        .forEach(
            name ->
                owners.putIfAbsent(
                    name.toLowerCase(Locale.ROOT), new Completion("@" + name, "", true)));
    return List.copyOf(owners.values());
  }

  private static List<Completion> tags(JourneyMap map) {
    return map.all(Card.class).stream()
        .filter(card -> card.lane().equals(Lane.TAGS))
        .map(card -> oneLine(card.text()))
        .filter(tag -> !hasBlanks(tag))
        .distinct()
        .map(tag -> new Completion("+" + tag, "", true))
        .toList();
  }

  private static List<Completion> sources(JourneyMap map) {
    return map.all(Source.class).stream()
        .map(s -> new Completion("(" + s.id() + ")", Excerpt.of(oneLine(s.text()), LONGEST), true))
        .toList();
  }

  private static String oneLine(Text text) {
    return text.value().strip().replaceAll("\\s+", " ");
  }
}
