package io.mapwalk.workshop.answer;

import io.mapwalk.journey.Handle;
import io.mapwalk.journey.Refused;
import io.mapwalk.journey.Signs;
import io.mapwalk.journey.Text;
import io.mapwalk.journey.change.CardChange.AddCard;
import io.mapwalk.journey.change.ElementChange.Assign;
import io.mapwalk.journey.change.TouchpointChange.MarkMoment;
import io.mapwalk.journey.change.TouchpointChange.SetChannels;
import io.mapwalk.journey.element.Card;
import io.mapwalk.journey.element.ElementKind;
import io.mapwalk.journey.element.Lane;
import io.mapwalk.journey.element.Stage;
import io.mapwalk.journey.element.Touchpoint;
import io.mapwalk.workshop.catalogue.Catalogue;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Takes a line that says several things of one moment of the journey at once. A line of signs alone
 * is about the touchpoint just named.
 */
final class Capture {

  private static final Pattern ADDRESSED =
      Pattern.compile("^(\\d{1,3}|[tTsS]\\d{1,4})[:.)]?\\s+(\\S.*)$", Pattern.DOTALL);

  private final ChannelLane channels;
  private final OwnerLane owners;

  Capture(Catalogue catalogue) {
    this.channels = new ChannelLane(catalogue);
    this.owners = new OwnerLane(catalogue);
  }

  /** Takes a line said at a stage. */
  void take(Scene scene, Draft draft, Stage stage, String line) {
    Signs signs = Signs.read(line);
    Optional<Handle> named = justNamed(scene, draft);
    boolean alone = !signs.areNone() && signs.words().isEmpty();
    if (alone && named.isPresent()) {
      add(scene, draft, named.get(), signs);
    } else if (alone && !isOfATouchpoint(signs)) {
      add(scene, draft, stage.id(), signs);
    } else if (signs.areNone() || alone) {
      ActionsWalk.touchpoint(scene, draft, stage, line);
    } else {
      add(scene, draft, ActionsWalk.touchpoint(scene, draft, stage, signs.words()), signs);
    }
  }

  /** Takes a line said at no stage; nothing said is refused, so it is kept without a place. */
  void unplaced(Scene scene, Draft draft, String line) {
    Signs signs = Signs.read(line);
    Optional<Handle> named = justNamed(scene, draft);
    boolean alone = !signs.areNone() && signs.words().isEmpty();
    if (alone && named.isPresent()) {
      add(scene, draft, named.get(), signs);
      return;
    }
    boolean needsPlace =
        isOfATouchpoint(signs)
            || signs.score().isPresent()
            || signs.owner().isPresent()
            || !signs.tags().isEmpty();
    String words = needsPlace ? line : signs.words();
    if (!words.isEmpty()) {
      Statements.card(scene, draft, Lane.NOTES, words, Optional.empty());
    }
    if (!needsPlace) {
      state(scene, draft, signs, Optional.empty());
    }
  }

  private static boolean isSignsAlone(String said) {
    Signs signs = Signs.read(said);
    return !signs.areNone() && signs.words().isEmpty();
  }

  // A slip of the finger would else become a step of that name, in the middle of the walk.
  private static void refuse(Places places, String name) {
    if (name.toLowerCase(Locale.ROOT).startsWith("t")) {
      places.touchpoint(name);
    } else {
      places.stage(name);
    }
  }

  /**
   * Takes a line that begins with the number or handle of what it is about, such as {@code 5
   * #phone}. Behind a number only signs can be about it, for “2 people wait” is a step.
   *
   * @return whether it was one
   * @throws Refused if signs alone stand behind a handle that is not there
   */
  boolean heard(Scene scene, Draft draft, String line) {
    Matcher matcher = ADDRESSED.matcher(line);
    Optional<Handle> place =
        matcher.matches() ? new Places(draft.map()).find(matcher.group(1)) : Optional.empty();
    boolean named = matcher.matches() && Character.isLetter(line.charAt(0));
    if (place.isEmpty()) {
      if (named && isSignsAlone(matcher.group(2))) {
        refuse(new Places(draft.map()), matcher.group(1));
      }
      return false;
    }
    String said = matcher.group(2);
    Optional<String> quote = Lines.quoted(said);
    // Behind a handle a bare number up to two says how it feels, and nothing else.
    boolean bare = named && said.strip().matches("[0-2]");
    Signs signs = Signs.read(bare ? "+" + said.strip() : said);
    if (quote.isPresent()) {
      Statements.card(scene, draft, Lane.THOUGHTS, quote.get(), place);
      return true;
    }
    if (!named && (signs.areNone() || !signs.words().isEmpty())) {
      return false;
    }
    Optional<Stage> stage = draft.map().find(Stage.class, place.get());
    if (stage.isPresent() && (!signs.words().isEmpty() || isOfATouchpoint(signs))) {
      draft.touched(place.get());
      take(scene, draft, stage.get(), said);
      return true;
    }
    if (!signs.words().isEmpty()) {
      Statements.card(scene, draft, Lane.NOTES, signs.words(), place);
    }
    if (!signs.areNone()) {
      add(scene, draft, place.get(), signs);
    }
    draft.touched(place.get());
    return true;
  }

  /** Adds what the signs say to a touchpoint, or to a stage. */
  private void add(Scene scene, Draft draft, Handle at, Signs signs) {
    List<String> marks =
        Stream.of(
                means(scene, draft, at, signs),
                feels(scene, draft, at, signs),
                owns(draft, at, signs))
            .flatMap(Optional::stream)
            .collect(Collectors.toCollection(ArrayList::new));
    if (signs.moment()) {
      draft.apply(new MarkMoment(at, true));
      marks.add("★");
    }
    signs.tags().forEach(tag -> marks.add(tag(draft, at, tag)));
    draft.touched(at);
    if (!marks.isEmpty()) {
      // Of what was named before, the room must see which it was.
      Object where =
          signs.words().isEmpty()
              ? Scene.inWords(draft.map(), Optional.of(at), scene.messages())
              : draft.map().position(at);
      draft.echo("workshop.echo.signs", where, String.join(" · ", marks));
    }
    state(scene, draft, signs, Optional.of(at));
    draft.touched(at);
  }

  private static void state(Scene scene, Draft draft, Signs signs, Optional<Handle> place) {
    signs.quote().ifPresent(q -> Statements.card(scene, draft, Lane.THOUGHTS, q, place));
    signs.pains().forEach(pain -> Statements.pain(scene, draft, pain, place));
    signs.ideas().forEach(idea -> Statements.idea(scene, draft, idea, Optional.empty(), place));
  }

  // A stage as a whole goes by no channel, and is no moment.
  private static boolean isOfATouchpoint(Signs signs) {
    return !signs.channels().isEmpty() || signs.moment();
  }

  private static Optional<Handle> justNamed(Scene scene, Draft draft) {
    return scene.here(draft).filter(id -> draft.map().find(Touchpoint.class, id).isPresent());
  }

  private Optional<String> means(Scene scene, Draft draft, Handle at, Signs signs) {
    if (signs.channels().isEmpty()) {
      return Optional.empty();
    }
    List<Text> all =
        new ArrayList<>(draft.map().find(Touchpoint.class, at).orElseThrow().channels());
    for (String name : signs.channels()) {
      Text channel = channels.channel(draft, name);
      if (!all.contains(channel)) {
        all.add(channel);
      }
    }
    draft.apply(new SetChannels(at, all));
    return Optional.of(
        all.stream().map(scene.messages()::channel).collect(Collectors.joining(", ")));
  }

  private static Optional<String> feels(Scene scene, Draft draft, Handle at, Signs signs) {
    if (signs.score().isEmpty()) {
      return Optional.empty();
    }
    Handle persona = Everyone.spokenOf(scene, draft);
    ScoreSweep.score(draft, at, persona, signs.score());
    int score = signs.score().getAsInt();
    return Optional.of(
        ScoreSweep.whose(draft, persona)
            + ScoreSweep.signed(score)
            + " "
            + scene.messages().score(score));
  }

  private static String tag(Draft draft, Handle at, String said) {
    Text tag = draft.text(said);
    boolean known =
        draft.map().at(Card.class, at).stream()
            .anyMatch(card -> card.lane().equals(Lane.TAGS) && card.text().says(tag.value()));
    if (!known) {
      draft.add(ElementKind.CARD, h -> new AddCard(h, Lane.TAGS, Optional.of(at), tag));
    }
    return "+" + tag.value();
  }

  private Optional<String> owns(Draft draft, Handle at, Signs signs) {
    return signs
        .owner()
        .map(
            name -> {
              Text owner = owners.owner(draft, name);
              draft.apply(new Assign(at, owner));
              return owner.value();
            });
  }
}
