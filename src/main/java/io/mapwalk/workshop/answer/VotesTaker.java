package io.mapwalk.workshop.answer;

import io.mapwalk.journey.Handle;
import io.mapwalk.journey.Refused;
import io.mapwalk.journey.change.OutcomeChange.Vote;
import io.mapwalk.journey.element.Idea;
import io.mapwalk.journey.element.Participant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes votes by totals, all in one line: {@code i1 5, i4 7}, or the dots of one person after the
 * other: {@code Mia: i1 i1 i4; Ben: i2}. Where it is known who is there, more votes than these
 * people have are refused, for somebody has miscounted.
 */
final class VotesTaker implements AnswerTaker {

  private static final String BALLOT =
      "(?![iI]?\\d+\\s*:)\\p{L}[^:;\\n]*:\\s*[iI]?\\d{1,4}(?:[\\s,]+[iI]?\\d{1,4})*\\s*";
  private static final Pattern PERSON = Pattern.compile(BALLOT + "(?:[;\\n]\\s*" + BALLOT + ")*;?");
  private static final int DOTS = 3;
  private static final int DOTS_ON_ONE = 2;

  private final BiFunction<Draft, String, Idea> ideas;
  private final Function<Scene, List<String>> known;

  /**
   * @param ideas finds an idea by what was typed
   * @param known what is there now
   */
  VotesTaker(BiFunction<Draft, String, Idea> ideas, Function<Scene, List<String>> known) {
    this.ideas = ideas;
    this.known = known;
  }

  @Override
  public Listening listening() {
    return Listening.LIST;
  }

  @Override
  public void take(Scene scene, Draft draft, String line) {
    Matcher person = PERSON.matcher(line.strip());
    if (person.matches()) {
      for (String one : line.strip().split("[;\\n]")) {
        ballot(draft, one.strip());
      }
      return;
    }
    int people = draft.map().all(Participant.class).size();
    List<Integer> given = new ArrayList<>();
    for (Pairs.Pair pair : Pairs.read(line)) {
      Idea idea = ideas.apply(draft, pair.name());
      if (!pair.value().matches("\\d{1,4}")) {
        throw new Refused("workshop.not-a-number", pair.value());
      }
      int votes = Integer.parseInt(pair.value());
      if (people > 0 && votes > people * DOTS_ON_ONE) {
        throw new Refused(
            "workshop.too-many-on-one",
            votes,
            idea.id(),
            people * DOTS_ON_ONE,
            people,
            DOTS_ON_ONE);
      }
      draft.apply(new Vote(idea.id(), votes));
      draft.touched(idea.id());
      draft.echo("workshop.echo.votes", idea.text().value(), votes);
      given.add(votes);
    }
    checkAll(draft);
    given.stream().distinct().filter(votes -> votes > 0).forEach(votes -> tie(draft, votes));
  }

  // The dots of one person are added to what is there, an idea for each: "Mia: i1 i1 i4".
  private void ballot(Draft draft, String line) {
    int colon = line.indexOf(':');
    Map<Handle, Integer> dots = new LinkedHashMap<>();
    for (String name : line.substring(colon + 1).strip().split("[\\s,]+")) {
      dots.merge(ideas.apply(draft, name).id(), 1, Integer::sum);
    }
    int all = dots.values().stream().mapToInt(Integer::intValue).sum();
    if (all > DOTS) {
      throw new Refused("workshop.too-many-votes", all, DOTS, 1, DOTS);
    }
    dots.forEach(
        (idea, votes) -> {
          if (votes > DOTS_ON_ONE) {
            throw new Refused("workshop.too-many-on-one", votes, idea, DOTS_ON_ONE, 1, DOTS_ON_ONE);
          }
          Idea found = draft.map().find(Idea.class, idea).orElseThrow();
          draft.apply(new Vote(idea, found.votes() + votes));
          draft.touched(idea);
          draft.echo("workshop.echo.votes", found.text().value(), found.votes() + votes);
        });
    checkAll(draft);
    dots.keySet().stream()
        .map(idea -> draft.map().find(Idea.class, idea).orElseThrow().votes())
        .distinct()
        .forEach(votes -> tie(draft, votes));
  }

  private static void checkAll(Draft draft) {
    int people = draft.map().all(Participant.class).size();
    int all = draft.map().all(Idea.class).stream().mapToInt(Idea::votes).sum();
    if (people > 0 && all > people * DOTS) {
      throw new Refused("workshop.too-many-votes", all, people * DOTS, people, DOTS);
    }
  }

  private static void tie(Draft draft, int votes) {
    List<String> names =
        draft.map().all(Idea.class).stream()
            .filter(idea -> idea.votes() == votes)
            .map(idea -> idea.id().value())
            .toList();
    if (names.size() > 1) {
      draft.echo("workshop.echo.tie", String.join(", ", names), votes);
    }
  }

  @Override
  public List<String> known(Scene scene) {
    return known.apply(scene);
  }
}
