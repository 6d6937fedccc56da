package io.mapwalk.workshop.answer;

import io.mapwalk.journey.Handle;
import io.mapwalk.journey.Refused;
import io.mapwalk.journey.change.FeelingChange.ScoreTogether;
import io.mapwalk.journey.element.ElementKind;
import io.mapwalk.journey.element.Emotion;
import io.mapwalk.journey.element.ScoreRound;
import io.mapwalk.workshop.Tone;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes what everybody scored for one moment, before they talk: {@code 6: -1 0 -1 2 1}. All values
 * are kept, the middle one is the score, and where they lie far apart the room is told to talk. A
 * second round for the same moment is kept beside the first, and counts.
 */
public final class ScoreRounds {

  private static final Pattern PLACE = Pattern.compile("^([tTsS]?\\d{1,4})[:=](.*)$");
  private static final Pattern BEFORE =
      Pattern.compile("^([tTsS]?\\d{1,4})(?:[:=]?[\\s,;/]+|[:=])(.+)$");
  private static final Pattern NAMED =
      Pattern.compile("^(\\p{L}[^:]*):\\s*([tTsS]?\\d{1,4}[:=\\s].*)$", Pattern.DOTALL);
  private static final Pattern VALUE = Pattern.compile("[+\\-−–]?\\d{1,3}|\\.|\\?");

  private static final String SCORE = "(?:[+\\-−–]?[0-2]|\\.)";
  private static final Pattern AT_A_MOMENT =
      Pattern.compile("[tTsS]?\\d{1,4}[:=]\\s*" + SCORE + "(?:[\\s,/]+" + SCORE + ")*");
  private static final Pattern TOGETHER = Pattern.compile(SCORE + "(?:/" + SCORE + ")+");

  private ScoreRounds() {}

  /**
   * One moment and what was scored for it.
   *
   * @param place how the moment was named
   * @param values the scores as they were typed
   */
  private record Called(String place, List<String> values) {}

  /**
   * Whether scores, at the prompt for them, are of several people for one moment: a place with a
   * colon and more than one value behind it.
   *
   * @param values the words of the line, with nothing between a place and its colon
   */
  static boolean reads(List<String> values) {
    return called(values).stream().anyMatch(one -> one.values().size() > 1);
  }

  /** Takes a line that {@link #reads}, with single scores among it. */
  static void take(Scene scene, Draft draft, Handle persona, List<String> values) {
    for (Called one : called(values)) {
      Handle place = new Places(draft.map()).place(one.place());
      round(scene, draft, place, persona, one.values());
    }
  }

  /**
   * Takes a round from anywhere: {@code 6 -1 0 -1 2 1}, with the name of a persona and a colon
   * before it where there are several.
   *
   * @throws Refused if it names no moment, or not what two people or more scored
   */
  public static void take(Scene scene, Draft draft, String line) {
    for (String pasted : Lines.pasted(line)) {
      Matcher named = NAMED.matcher(pasted);
      boolean whose = named.matches() && Everyone.called(draft.map(), named.group(1)).isPresent();
      Handle persona =
          whose
              ? Everyone.called(draft.map(), named.group(1)).orElseThrow()
              : Everyone.spokenOf(scene, draft);
      Matcher matcher = BEFORE.matcher(whose ? named.group(2) : pasted);
      if (!matcher.matches()) {
        throw new Refused("workshop.usage.round");
      }
      Handle place = new Places(draft.map()).place(matcher.group(1));
      round(scene, draft, place, persona, List.of(matcher.group(2).split("[\\s,;/]+")));
    }
  }

  /**
   * Takes a line said while walking the journey, if it has nothing but scores: of the moment it
   * names, or {@code -1/0/2} of the one just named.
   *
   * @return whether it was one
   */
  static boolean heard(Scene scene, Draft draft, String line) {
    if (AT_A_MOMENT.matcher(line).matches()) {
      take(scene, draft, line);
      return true;
    }
    Optional<Handle> here = scene.here(draft);
    if (here.isEmpty() || !TOGETHER.matcher(line).matches()) {
      return false;
    }
    Handle persona = Everyone.spokenOf(scene, draft);
    round(scene, draft, here.get(), persona, List.of(line.split("/")));
    return true;
  }

  private static List<Called> called(List<String> values) {
    List<Called> called = new ArrayList<>();
    for (String value : values) {
      Matcher place = PLACE.matcher(value);
      if (place.matches()) {
        called.add(new Called(place.group(1), new ArrayList<>()));
      }
      if (called.isEmpty()) {
        return List.of();
      }
      String score = place.matches() ? place.group(2) : value;
      if (!score.isEmpty()) {
        called.get(called.size() - 1).values().addAll(List.of(score.split("/")));
      }
    }
    return called;
  }

  /** Keeps one round, and says what came of it. A dot is somebody who has no opinion. */
  static void round(Scene scene, Draft draft, Handle place, Handle persona, List<String> typed) {
    List<Integer> values = new ArrayList<>();
    for (String value : typed) {
      if (!VALUE.matcher(value).matches()) {
        throw new Refused("workshop.not-a-score", value);
      }
      if (!value.equals(".") && !value.equals("?")) {
        values.add(Integer.parseInt(value.replace('−', '-').replace('–', '-')));
      }
    }
    if (values.size() == 1 && typed.size() == 1) {
      ScoreSweep.single(scene, draft, place, persona, typed.get(0));
      return;
    }
    Optional<ScoreRound> before = draft.map().emotion(place, persona).flatMap(Emotion::round);
    draft.apply(new ScoreTogether(draft.map().next(ElementKind.EMOTION), place, persona, values));
    draft.touched(place);
    ScoreRound round = draft.map().emotion(place, persona).flatMap(Emotion::round).orElseThrow();
    draft.echo(
        "workshop.echo.round",
        Scene.inWords(draft.map(), Optional.of(place), scene.messages()),
        ScoreSweep.whose(draft, persona) + ScoreSweep.signed(round.median()),
        ScoreSweep.signed(round.lowest()),
        ScoreSweep.signed(round.highest()),
        values.size(),
        round.isHalf() ? 1 : 0,
        round.spread(),
        round.isContested() ? 1 : 0);
    before.ifPresent(
        first ->
            draft.say(
                Tone.HINT,
                "workshop.round-before",
                ScoreSweep.signed(first.median()),
                first.spread()));
  }
}
