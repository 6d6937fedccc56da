package io.mapwalk.workshop.answer;

import io.mapwalk.journey.Handle;
import io.mapwalk.journey.JourneyMap;
import io.mapwalk.journey.Refused;
import io.mapwalk.journey.Text;
import io.mapwalk.journey.change.PlanChange.AddAction;
import io.mapwalk.journey.element.Action;
import io.mapwalk.journey.element.ElementKind;
import io.mapwalk.journey.element.Idea;
import io.mapwalk.journey.element.IdeaStatus;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes who does what by when: {@code i2: print the column, Mia, in 2 weeks}, or {@code ... @Mia in
 * 2 weeks}. With an idea the words may be left out; without one, who and when go to the chosen
 * ideas in order.
 */
final class PlanTaker implements AnswerTaker {

  private static final Pattern IDEA = Pattern.compile("^([iI]\\d{1,4})(?:[:\\s,]\\s*(.*))?$");

  @Override
  public Listening listening() {
    return Listening.LIST;
  }

  @Override
  public void take(Scene scene, Draft draft, String line) {
    for (String item : Lines.items(line)) {
      Matcher matcher = IDEA.matcher(item);
      if (matcher.matches()) {
        String rest = Optional.ofNullable(matcher.group(2)).orElse("");
        action(scene, draft, Optional.of(idea(draft, matcher.group(1))), rest);
      } else {
        action(scene, draft, Optional.empty(), item);
      }
    }
  }

  private static Idea idea(Draft draft, String typed) {
    return Handle.parse(typed)
        .flatMap(h -> draft.map().find(Idea.class, h))
        .orElseThrow(() -> new Refused("workshop.no-such-idea", typed));
  }

  private static void action(Scene scene, Draft draft, Optional<Idea> named, String said) {
    WhoWhen at = WhoWhen.behind(said).dated(scene);
    List<String> parts = new ArrayList<>(Lines.commas(at.text()));
    Dates dates = new Dates(scene.today(), scene.messages().locale());
    Optional<LocalDate> due = at.who().isBlank() ? WhoWhen.due(dates, parts) : at.due();
    Optional<Idea> idea = named;
    if (idea.isEmpty() && parts.size() == 1) {
      idea = nextChosen(draft);
    }
    boolean ownerGiven =
        at.who().isBlank() && (parts.size() > 1 || (parts.size() == 1 && idea.isPresent()));
    Text owner = draft.text(ownerGiven ? parts.remove(parts.size() - 1) : at.who());
    Text what =
        parts.isEmpty()
            ? idea.map(Idea::text).orElse(Text.EMPTY)
            : draft.text(String.join(", ", parts));
    Optional<Handle> of = idea.map(Idea::id);
    Handle id = draft.add(ElementKind.ACTION, h -> new AddAction(h, of, what, owner, due));
    draft.echo(
        "workshop.echo.action",
        id.value(),
        what.value(),
        owner.isBlank() ? scene.messages().text("workshop.nobody-yet") : owner.value(),
        due.map(dates::inFull).orElseGet(() -> scene.messages().text("workshop.no-date-yet")));
  }

  private static Optional<Idea> nextChosen(Draft draft) {
    return chosen(draft.map()).stream()
        .filter(
            idea ->
                draft.map().all(Action.class).stream()
                    .noneMatch(a -> a.idea().filter(idea.id()::equals).isPresent()))
        .findFirst();
  }

  /** The ideas the group has chosen, in order. */
  static List<Idea> chosen(JourneyMap map) {
    return map.all(Idea.class).stream().filter(i -> i.status() == IdeaStatus.CHOSEN).toList();
  }

  @Override
  public List<String> known(Scene scene) {
    return scene.map().all(Action.class).stream()
        .map(a -> a.id() + " " + a.text() + (a.owner().isBlank() ? "" : ", " + a.owner()))
        .toList();
  }
}
