package io.mapwalk.workshop.answer;

import io.mapwalk.journey.Handle;
import io.mapwalk.journey.JourneyMap;
import io.mapwalk.journey.Refused;
import io.mapwalk.journey.change.FeelingChange.Score;
import io.mapwalk.journey.element.ElementKind;
import io.mapwalk.journey.element.Emotion;
import io.mapwalk.journey.element.Persona;
import io.mapwalk.journey.element.Touchpoint;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes scores in journey order ({@code 0 -1 1 . -2}), where a dot is unknown, or for single places
 * ({@code 6: -2}). Several values behind a place ({@code 6: -1 0 2}), or with slashes between them
 * ({@code -1/0/2}), are what several people scored for that one. With several personas each has a
 * turn; a name before the scores says whose they are.
 */
final class ScoreSweep implements AnswerTaker {

  private static final Pattern SINGLE =
      Pattern.compile("^([tTsS]?\\d{1,4})\\s*[:=]\\s*([+\\-−–]?\\d{1,3}|\\.|\\?)$");
  private static final Pattern PLACE = Pattern.compile("[tTsS]\\d{1,4}");
  private static final String SCORE = "(?:[+\\-−–]?\\d{1,3}|\\.|\\?)";
  private static final Pattern VALUE = Pattern.compile("^" + SCORE + "(?:/" + SCORE + ")*$");
  private static final int LONGEST_LIST = 40;
  private static final Pattern NAMED =
      Pattern.compile("^(\\p{L}[^:]*):\\s*([+\\-−–.?\\d][\\s\\S]*)$");

  @Override
  public Listening listening() {
    return Listening.SWEEP;
  }

  @Override
  public boolean readsQuestionMark() {
    return true;
  }

  @Override
  public void take(Scene scene, Draft draft, String line) {
    if (draft.map().touchpoints().isEmpty()) {
      throw new Refused("workshop.no-touchpoints-yet");
    }
    Matcher named = NAMED.matcher(line.strip());
    boolean whose = named.matches() && !PLACE.matcher(named.group(1).strip()).matches();
    Handle persona = whose ? persona(draft, named.group(1)) : Everyone.spokenOf(scene, draft);
    String scores = whose ? named.group(2) : line;
    String tight = scores.strip().replaceAll("\\s*([:=/])\\s*", "$1");
    List<String> values = Arrays.stream(tight.split("[\\s,;]+")).filter(v -> !v.isEmpty()).toList();
    if (ScoreRounds.reads(values)) {
      ScoreRounds.take(scene, draft, persona, values);
    } else if (values.stream().allMatch(v -> SINGLE.matcher(v).matches())) {
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
  public String alternatives(Scene scene) {
    return scene.messages().text("workshop.round-hint");
  }

  @Override
  public List<Handle> places(JourneyMap map) {
    return map.touchpoints().stream().map(Touchpoint::id).toList();
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
    single(scene, draft, place, persona, matcher.group(2));
  }

  /** Scores one place, and says so. */
  static void single(Scene scene, Draft draft, Handle place, Handle persona, String typed) {
    OptionalInt score = score(typed);
    score(draft, place, persona, score);
    draft.echo(
        "workshop.echo.score",
        Scene.inWords(draft.map(), Optional.of(place), scene.messages()),
        whose(draft, persona)
            + (score.isPresent()
                ? signed(score.getAsInt()) + " " + scene.messages().score(score.getAsInt())
                : scene.messages().text("workshop.unknown")));
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
    Handle speaker = Everyone.spokenOf(scene, draft);
    int begun = persona.equals(speaker) ? scene.answered() : reached(draft.map(), persona);
    // As many as there are places can only mean all of them, also where some have theirs already.
    int from = begun >= all.size() || values.size() == all.size() ? 0 : begun;
    if (values.size() > all.size() - from) {
      throw new Refused("workshop.sweep-too-many", values.size(), all.size() - from, all.size());
    }
    for (int i = 0; i < values.size(); i++) {
      inOrder(scene, draft, all.get(from + i).id(), persona, values.get(i));
    }
    draft.touched(persona);
    draft.speakOf(persona);
    int done = from + values.size();
    draft.advance(done - scene.answered());
    if (done == all.size()) {
      finished(scene, draft, persona);
      return;
    }
    List<String> open = open(draft, persona, done);
    draft.echo(
        "workshop.echo.sweep-scores",
        done,
        all.size(),
        TouchpointSweep.comingUp(all, done),
        several(draft),
        name(draft, persona),
        open.size(),
        told(open));
  }

  // What stands between slashes was scored by several people for one place.
  private static void inOrder(
      Scene scene, Draft draft, Handle place, Handle persona, String value) {
    if (value.contains("/")) {
      ScoreRounds.round(scene, draft, place, persona, List.of(value.split("/")));
    } else {
      score(draft, place, persona, score(value));
    }
  }

  // Whoever's turn has not come, or was broken off, has the next.
  private void finished(Scene scene, Draft draft, Handle persona) {
    Optional<Handle> next =
        draft.map().personas().stream()
            .map(Persona::id)
            .filter(other -> !other.equals(persona) && !isDone(draft.map(), other))
            .findFirst();
    int all = draft.map().touchpoints().size();
    List<String> open = open(draft, persona, all);
    draft.echo(
        "workshop.echo.sweep-scored",
        all,
        several(draft),
        name(draft, persona),
        all - open.size(),
        open.size(),
        told(open));
    if (next.isEmpty()) {
      draft.complete();
      return;
    }
    Personas.switchTo(draft, next.get());
    draft.advance(reached(draft.map(), next.get()) - all);
  }

  // The numbers of those that got a dot, for a dot typed by mistake looks like a score given.
  private static List<String> open(Draft draft, Handle persona, int done) {
    return draft.map().touchpoints().stream()
        .limit(done)
        .map(Touchpoint::id)
        .filter(place -> draft.map().emotion(place, persona).flatMap(ScoreSweep::known).isEmpty())
        .map(place -> String.valueOf(draft.map().position(place)))
        .toList();
  }

  private static Optional<Integer> known(Emotion emotion) {
    return emotion.score().isPresent() ? Optional.of(emotion.score().getAsInt()) : Optional.empty();
  }

  private static String told(List<String> numbers) {
    return Excerpt.of(String.join(" ", numbers), LONGEST_LIST);
  }

  private static int several(Draft draft) {
    return draft.map().personas().size() > 1 ? 1 : 0;
  }

  /** Whose a score is, with a blank behind the name, where there are several; else blank. */
  static String whose(Draft draft, Handle persona) {
    return several(draft) == 1 ? name(draft, persona) + " " : "";
  }

  private static String name(Draft draft, Handle persona) {
    return draft.map().find(Persona.class, persona).orElseThrow().text().value();
  }

  @Override
  public boolean isPersonal() {
    return true;
  }

  // A dot is an answer too, so what counts is whether anything was said of a place.
  @Override
  public boolean isDone(JourneyMap map, Handle persona) {
    return reached(map, persona) == map.touchpoints().size();
  }

  @Override
  public int reached(JourneyMap map, Handle persona) {
    int reached = 0;
    for (Touchpoint touchpoint : map.touchpoints()) {
      if (map.emotion(touchpoint.id(), persona).isEmpty()) {
        return reached;
      }
      reached++;
    }
    return reached;
  }

  /** Keeps how a persona feels at a place. */
  static void score(Draft draft, Handle place, Handle persona, OptionalInt score) {
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

  /** A score with its sign. */
  static String signed(int score) {
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
