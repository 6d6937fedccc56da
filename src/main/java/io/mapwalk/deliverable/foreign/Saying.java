package io.mapwalk.deliverable.foreign;

import io.mapwalk.deliverable.form.ChannelNames;
import io.mapwalk.journey.Handle;
import io.mapwalk.journey.Marked;
import io.mapwalk.journey.Messages;
import io.mapwalk.journey.PainRating;
import io.mapwalk.journey.Quotation;
import io.mapwalk.journey.Text;
import io.mapwalk.journey.element.ElementKind;
import io.mapwalk.journey.element.Lane;
import io.mapwalk.journey.element.SourceKind;
import io.mapwalk.journey.element.Touchpoint;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Puts what stands under a heading where it belongs on a map. */
final class Saying {

  private static final Pattern NUMBER =
      Pattern.compile(
          "^(?:(?i:stage|phase|step|fase|etapa)\\s*)?\\d{1,2}\\s?(?:[.):–—]|\\s-)\\s*(?=\\p{L})");

  private final Drafting map;
  private final ChannelNames channels = new ChannelNames(Messages.inEveryLanguage());
  private final Text source;

  /**
   * @param map the map it goes onto
   * @param source what quotes are known from
   */
  Saying(Drafting map, Text source) {
    this.map = map;
    this.source = source;
  }

  /** A text without blanks at its ends; empty where it says nothing. */
  static Optional<Text> text(String said) {
    return Optional.of(Text.clean(said).strip()).filter(text -> !text.isBlank());
  }

  /** A text on one line, as names are. */
  static Optional<Text> name(String said) {
    return text(said.replaceAll("[\\s\\p{Z}]+", " "));
  }

  /** The name of a stage, on one line and without the number that some put before it. */
  static Optional<Text> stage(String said) {
    return name(said).flatMap(text -> name(NUMBER.matcher(text.value()).replaceFirst("")));
  }

  /**
   * Puts it there.
   *
   * @param meaning what it is
   * @param heading what it stood under; the name of a row of its own
   * @param at the stage or touchpoint; empty for none
   * @return the statement it became, where it became one
   */
  Optional<Handle> say(Meaning meaning, String heading, Optional<Handle> at, Text text) {
    switch (meaning) {
      case PAIN -> {
        return Optional.of(pain(at, text));
      }
      case IDEA, OPPORTUNITY, STRENGTH, INSIGHT, OPEN_QUESTION, KPI -> {
        return Optional.of(map.statement(kind(meaning), at, text));
      }
      case QUOTE -> {
        Handle thought = map.card(Lane.THOUGHTS, at, unquoted(text));
        map.rest(thought, source, Optional.of(SourceKind.QUALITATIVE));
        return Optional.of(thought);
      }
      case THOUGHT -> {
        return Optional.of(map.card(Lane.THOUGHTS, at, unquoted(text)));
      }
      case TAG -> {
        parts(text).forEach(tag -> map.card(Lane.TAGS, at, tag));
        return Optional.empty();
      }
      case OWNER, GOAL, BUSINESS_GOAL, PHASE, CHANNEL -> {
        if (at.isPresent()) {
          about(meaning, at.get(), text);
          return Optional.empty();
        }
        return Optional.of(map.card(Lane.NOTES, at, text));
      }
      case OWN_ROW -> {
        return Optional.of(map.card(new Lane(Text.clean(heading).value()), at, text));
      }
      default -> {
        return Optional.of(map.card(meaning.lane().orElse(Lane.NOTES), at, text));
      }
    }
  }

  // How badly it hurts may stand in brackets behind it.
  private Handle pain(Optional<Handle> at, Text said) {
    Marked marked = Marked.of(said.value());
    Optional<PainRating> rating =
        Messages.inEveryLanguage().stream()
            .flatMap(language -> PainRating.read(marked.marks(), language).stream())
            .filter(read -> read.reach().orElse(0) <= 100)
            .findFirst();
    Text text = rating.isPresent() ? Text.clean(marked.text()) : said;
    Handle pain = map.statement(ElementKind.PAIN_POINT, at, text);
    rating.ifPresent(how -> map.rate(pain, how));
    return pain;
  }

  private static ElementKind kind(Meaning meaning) {
    return switch (meaning) {
      case OPPORTUNITY -> ElementKind.OPPORTUNITY;
      case STRENGTH -> ElementKind.STRENGTH;
      case INSIGHT -> ElementKind.INSIGHT;
      case OPEN_QUESTION -> ElementKind.OPEN_QUESTION;
      case KPI -> ElementKind.KPI;
      default -> ElementKind.IDEA;
    };
  }

  private void about(Meaning meaning, Handle at, Text text) {
    Handle stage = map.map().stageOf(at).orElseThrow().id();
    switch (meaning) {
      case OWNER -> map.owner(at, text);
      case GOAL -> map.goal(stage, text);
      case BUSINESS_GOAL -> map.businessGoal(stage, text);
      case PHASE -> map.phase(stage, text);
      default -> means(at, text);
    }
  }

  // A stage as a whole goes by no channel, so that what goes by it is noted in that row.
  private void means(Handle at, Text text) {
    List<Text> all = parts(text).stream().map(name -> channels.channel(name.value())).toList();
    if (map.map().find(Touchpoint.class, at).isPresent()) {
      map.channels(at, all);
    } else {
      parts(text).forEach(name -> map.card(Lane.CHANNELS, Optional.of(at), name));
    }
  }

  private static List<Text> parts(Text text) {
    return Arrays.stream(text.value().split("[,;/\n]"))
        .map(Saying::text)
        .flatMap(Optional::stream)
        .toList();
  }

  private static Text unquoted(Text text) {
    return Quotation.within(text.value()).map(Text::clean).orElse(text);
  }
}
