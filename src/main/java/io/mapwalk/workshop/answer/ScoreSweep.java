package io.mapwalk.workshop.answer;

import io.mapwalk.journey.Handle;
import io.mapwalk.journey.Refused;
import io.mapwalk.journey.Text;
import io.mapwalk.journey.change.FeelingChange.Score;
import io.mapwalk.journey.change.PersonaChange.AddPersona;
import io.mapwalk.journey.element.ElementKind;
import io.mapwalk.journey.element.Emotion;
import io.mapwalk.journey.element.Persona;
import io.mapwalk.journey.element.Touchpoint;
import io.mapwalk.workshop.Tone;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
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
    boolean whose = named.matches() && !SINGLE.matcher(line.strip()).matches();
    Handle persona = whose ? persona(draft, named.group(1)) : first(scene, draft);
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

  private static Handle first(Scene scene, Draft draft) {
    List<Persona> personas = draft.map().personas();
    if (!personas.isEmpty()) {
      return personas.get(0).id();
    }
    Text name = Text.clean(scene.messages().text("workshop.some-customer"));
    return draft.add(ElementKind.PERSONA, h -> new AddPersona(h, name));
  }

  private static Handle persona(Draft draft, String name) {
    String wanted = name.strip().toLowerCase(Locale.ROOT);
    return draft.map().personas().stream()
        .filter(
            p ->
                p.id().value().equals(wanted)
                    || p.text().value().toLowerCase(Locale.ROOT).startsWith(wanted))
        .findFirst()
        .map(Persona::id)
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
    draft.touched(place);
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
    int from = scene.answered() >= all.size() ? 0 : scene.answered();
    if (values.size() > all.size() - from) {
      throw new Refused("workshop.sweep-too-many", values.size(), all.size() - from, all.size());
    }
    for (int i = 0; i < values.size(); i++) {
      score(draft, all.get(from + i).id(), persona, score(values.get(i)));
    }
    int reached = from + values.size();
    draft.advance(reached - scene.answered());
    if (reached == all.size()) {
      draft.echo("workshop.echo.sweep-done", all.size());
      if (draft.map().personas().size() < 2) {
        draft.complete();
      } else {
        draft.say(Tone.HINT, "workshop.scores-of-others");
      }
    } else {
      Touchpoint next = all.get(reached);
      draft.echo("workshop.echo.sweep", reached, all.size(), reached + 1, next.text().value());
    }
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
