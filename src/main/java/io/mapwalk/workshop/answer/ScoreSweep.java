package io.mapwalk.workshop.answer;

import io.mapwalk.journey.Handle;
import io.mapwalk.journey.JourneyMap;
import io.mapwalk.journey.Refused;
import io.mapwalk.journey.change.FeelingChange.Score;
import io.mapwalk.journey.element.ElementKind;
import io.mapwalk.journey.element.Emotion;
import io.mapwalk.journey.element.Persona;
import io.mapwalk.journey.element.Touchpoint;
import io.mapwalk.workshop.Tone;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes scores in journey order ({@code 0 -1 1 . -2}), where a dot is unknown, or for single places
 * ({@code 6: -2}). With several personas a name before the scores says whose they are.
 */
final class ScoreSweep implements AnswerTaker {

  private static final Pattern SINGLE =
      Pattern.compile("^([tTsS]?\\d{1,4})\\s*[:=]\\s*([+\\-−–]?\\d{1,3}|\\.|\\?)$");
  private static final Pattern PLACE = Pattern.compile("[tTsS]\\d{1,4}");
  private static final Pattern VALUE = Pattern.compile("^(?:[+\\-−–]?\\d{1,3}|\\.|\\?)$");
  private static final Pattern NAMED =
      Pattern.compile("^(\\p{L}[^:]*):\\s*([+\\-−–.?\\d][\\s\\S]*)$");

  @Override
  public Listening listening() {
    return Listening.SWEEP;
  }

  @Override
  public void take(Scene scene, Draft draft, String line) {
    if (draft.map().touchpoints().isEmpty()) {
      throw new Refused("workshop.no-touchpoints-yet");
    }
    Matcher named = NAMED.matcher(line.strip());
    boolean whose = named.matches() && !PLACE.matcher(named.group(1).strip()).matches();
    Handle persona = whose ? persona(draft, named.group(1)) : speaking(scene, draft);
    String scores = whose ? named.group(2) : line;
    String tight = scores.strip().replaceAll("\\s*([:=])\\s*", "$1");
    List<String> values =
        Arrays.stream(tight.split("[\\s,;/]+")).filter(v -> !v.isEmpty()).toList();
    if (values.stream().allMatch(v -> SINGLE.matcher(v).matches())) {
      values.forEach(value -> single(scene, draft, persona, value));
    } else {
      inOrder(scene, draft, persona, values);
    }
  }

  @Override
  public boolean lands() {
    return true;
  }

  @Override
  public List<Handle> places(JourneyMap map) {
    return map.touchpoints().stream().map(Touchpoint::id).toList();
  }

  // Scores without a name go on with the persona that is being scored, at first the main one.
  private static Handle speaking(Scene scene, Draft draft) {
    return current(scene, draft).orElseGet(() -> Everyone.main(scene, draft));
  }

  private static Optional<Handle> current(Scene scene, Draft draft) {
    return draft
        .last()
        .filter(last -> scene.answered() > 0)
        .filter(last -> draft.map().find(Persona.class, last).isPresent());
  }

  private static Handle persona(Draft draft, String name) {
    return Everyone.called(draft.map(), name)
        .orElseThrow(() -> new Refused("workshop.no-such-persona", name.strip()));
  }

  private void single(Scene scene, Draft draft, Handle persona, String typed) {
    Matcher matcher = SINGLE.matcher(typed);
    if (!matcher.matches()) {
      throw new Refused("workshop.not-a-score", typed);
    }
    Handle place = new Places(draft.map()).place(matcher.group(1));
    OptionalInt score = score(matcher.group(2));
    score(draft, place, persona, score);
    draft.echo(
        "workshop.echo.score",
        Scene.inWords(draft.map(), Optional.of(place), scene.messages()),
        score.isPresent()
            ? signed(score.getAsInt()) + " " + scene.messages().score(score.getAsInt())
            : scene.messages().text("workshop.unknown"));
  }

  private void inOrder(Scene scene, Draft draft, Handle persona, List<String> values) {
    List<Touchpoint> all = draft.map().touchpoints();
    values.stream()
        .filter(v -> !VALUE.matcher(v).matches())
        .findFirst()
        .ifPresent(
            v -> {
              throw new Refused("workshop.not-a-score", v);
            });
    int from = from(scene, draft, persona, all);
    if (values.size() > all.size() - from) {
      throw new Refused("workshop.sweep-too-many", values.size(), all.size() - from, all.size());
    }
    for (int i = 0; i < values.size(); i++) {
      score(draft, all.get(from + i).id(), persona, score(values.get(i)));
    }
    draft.touched(persona);
    int reached = from + values.size();
    draft.advance(reached - scene.answered());
    if (reached < all.size()) {
      String name = draft.map().find(Persona.class, persona).orElseThrow().text().value();
      int several = draft.map().personas().size() > 1 ? 1 : 0;
      draft.echo(
          "workshop.echo.sweep-scores",
          reached,
          all.size(),
          TouchpointSweep.comingUp(all, reached),
          several,
          name);
      return;
    }
    draft.echo("workshop.echo.sweep-done", all.size());
    boolean others =
        draft.map().personas().stream()
            .anyMatch(p -> !p.id().equals(persona) && !isScored(draft, p.id(), all));
    if (others) {
      draft.say(Tone.HINT, "workshop.scores-of-others");
    } else {
      draft.complete();
    }
  }

  // Another persona than the one before starts at the first place that has no score of hers.
  private static int from(Scene scene, Draft draft, Handle persona, List<Touchpoint> all) {
    boolean goesOn = current(scene, draft).map(persona::equals).orElse(true);
    if (goesOn) {
      return scene.answered() >= all.size() ? 0 : scene.answered();
    }
    for (int i = 0; i < all.size(); i++) {
      if (draft.map().emotion(all.get(i).id(), persona).flatMap(ScoreSweep::known).isEmpty()) {
        return i;
      }
    }
    return 0;
  }

  private static Optional<Integer> known(Emotion emotion) {
    return emotion.score().isPresent() ? Optional.of(emotion.score().getAsInt()) : Optional.empty();
  }

  private static boolean isScored(Draft draft, Handle persona, List<Touchpoint> all) {
    return all.stream()
        .allMatch(t -> draft.map().emotion(t.id(), persona).flatMap(ScoreSweep::known).isPresent());
  }

  private static void score(Draft draft, Handle place, Handle persona, OptionalInt score) {
    boolean same =
        draft.map().emotion(place, persona).map(Emotion::score).filter(score::equals).isPresent();
    if (!same) {
      draft.apply(new Score(draft.map().next(ElementKind.EMOTION), place, persona, score));
    }
  }

  private static OptionalInt score(String typed) {
    String plain = typed.replace('−', '-').replace('–', '-');
    return plain.equals(".") || plain.equals("?")
        ? OptionalInt.empty()
        : OptionalInt.of(Integer.parseInt(plain));
  }

  private static String signed(int score) {
    return score > 0 ? "+" + score : String.valueOf(score);
  }

  @Override
  public List<String> known(Scene scene) {
    List<String> lines = new ArrayList<>();
    for (Persona persona : scene.map().personas()) {
      List<OptionalInt> scores =
          scene.map().touchpoints().stream()
              .map(
                  t ->
                      scene
                          .map()
                          .emotion(t.id(), persona.id())
                          .map(Emotion::score)
                          .orElse(OptionalInt.empty()))
              .toList();
      if (scores.stream().anyMatch(OptionalInt::isPresent)) {
        String row =
            String.join(
                " ", scores.stream().map(s -> s.isPresent() ? signed(s.getAsInt()) : ".").toList());
        lines.add(scene.map().personas().size() > 1 ? persona.text() + ": " + row : row);
      }
    }
    return lines;
  }
}
