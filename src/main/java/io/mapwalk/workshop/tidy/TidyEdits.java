package io.mapwalk.workshop.tidy;

import io.mapwalk.journey.Handle;
import io.mapwalk.journey.JourneyMap;
import io.mapwalk.journey.Refused;
import io.mapwalk.journey.change.CardChange.CountAgain;
import io.mapwalk.journey.change.ElementChange.Place;
import io.mapwalk.journey.change.ElementChange.Remove;
import io.mapwalk.journey.change.EvidenceChange.LinkEvidence;
import io.mapwalk.journey.change.OutcomeChange.LinkIdea;
import io.mapwalk.journey.change.TouchpointChange.MoveTouchpoint;
import io.mapwalk.journey.element.Backed;
import io.mapwalk.journey.element.Card;
import io.mapwalk.journey.element.Element;
import io.mapwalk.journey.element.ElementKind;
import io.mapwalk.journey.element.Idea;
import io.mapwalk.journey.element.Placed;
import io.mapwalk.journey.element.Source;
import io.mapwalk.journey.element.Stage;
import io.mapwalk.journey.element.Touchpoint;
import io.mapwalk.workshop.answer.Corrections;
import io.mapwalk.workshop.answer.Draft;
import io.mapwalk.workshop.answer.Places;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What one line does to one thing: other words, another place, evidence, joined, or gone. */
final class TidyEdits {

  private static final Pattern MOVE = Pattern.compile(">\\s*(\\S.*)");
  private static final Pattern JOIN = Pattern.compile("\\+\\s*([a-zA-Z]{1,4}\\d{1,9})");
  private static final Pattern PROVE =
      Pattern.compile("[(\\[]\\s*([eE]\\d{1,9}(?:[\\s,]+[eE]\\d{1,9})*)\\s*[)\\]]");
  private static final String DELETE = "-";
  private static final String TEXT = "::";

  private final Draft draft;
  private final Handle id;

  TidyEdits(Draft draft, Handle id) {
    this.draft = draft;
    this.id = id;
  }

  /**
   * Takes a line that is not empty.
   *
   * @return whether the same thing is to be shown once more, since its words were not yet looked at
   * @throws Refused if it cannot be done
   */
  boolean take(String line) {
    Matcher move = MOVE.matcher(line);
    Matcher join = JOIN.matcher(line);
    Matcher prove = PROVE.matcher(line);
    if (line.equals(DELETE)) {
      delete();
    } else if (move.matches()) {
      move(move.group(1));
      return true;
    } else if (join.matches()) {
      join(other(join.group(1)));
    } else if (prove.matches()) {
      prove(prove.group(1));
      return true;
    } else {
      Corrections.reword(draft, id, line.startsWith(TEXT) ? line.substring(1) : line);
    }
    return false;
  }

  private void delete() {
    String words = Corrections.words(draft.map(), id);
    draft.apply(new Remove(id));
    draft.echo("workshop.echo.deleted", id.value(), words);
  }

  private void move(String to) {
    Places places = new Places(draft.map());
    Element element = draft.map().find(id).orElseThrow();
    if (element instanceof Touchpoint) {
      Handle stage = places.stage(to);
      Optional<Handle> last =
          draft.map().touchpoints(stage).stream()
              .map(Touchpoint::id)
              .filter(other -> !other.equals(id))
              .reduce((first, second) -> second);
      draft.apply(new MoveTouchpoint(id, stage, last));
    } else if (element instanceof Placed) {
      draft.apply(new Place(id, Optional.of(place(places, to))));
    } else {
      throw new Refused("workshop.tidy.no-place", id.value());
    }
    Handle now =
        draft
            .map()
            .find(Placed.class, id)
            .flatMap(Placed::at)
            .or(() -> draft.map().stageOf(id).map(Stage::id))
            .orElse(id);
    draft.echo("workshop.tidy.moved", id.value(), named(draft.map(), now));
  }

  // As everywhere behind this sign, a bare number is a stage.
  private Handle place(Places places, String to) {
    return Handle.parse(to)
        .filter(h -> draft.map().find(Touchpoint.class, h).isPresent())
        .orElseGet(() -> places.stage(to));
  }

  private Handle other(String name) {
    Handle other = Corrections.element(draft.map(), name);
    if (other.equals(id) || !ElementKind.of(other).equals(ElementKind.of(id))) {
      throw new Refused("workshop.tidy.not-joined", id.value(), other.value());
    }
    return other;
  }

  // What rests on it, or answers it, goes to the other; its words stay in the history.
  private void join(Handle other) {
    JourneyMap map = draft.map();
    for (Source source : map.sources(id)) {
      draft.apply(new LinkEvidence(source.id(), other));
    }
    for (Idea idea : map.all(Idea.class)) {
      if (idea.answers().contains(id)) {
        List<Handle> answers =
            Stream.concat(idea.answers().stream(), Stream.of(other))
                .filter(answered -> !answered.equals(id))
                .distinct()
                .toList();
        draft.apply(new LinkIdea(idea.id(), answers));
      }
    }
    if (map.find(id).orElseThrow() instanceof Card card) {
      for (int i = 0; i < card.count(); i++) {
        draft.apply(new CountAgain(other));
      }
    }
    draft.apply(new Remove(id));
    draft.echo("workshop.tidy.joined", id.value(), named(draft.map(), other));
  }

  private void prove(String names) {
    if (!(draft.map().find(id).orElseThrow() instanceof Backed)) {
      throw new Refused("workshop.tidy.no-statement", id.value());
    }
    for (String name : names.split("[\\s,]+")) {
      Handle source = Corrections.element(draft.map(), name);
      draft.apply(new LinkEvidence(source, id));
    }
    draft.echo("workshop.tidy.proven", id.value(), names);
  }

  /** A place as it is shown: its handle and its words. */
  static String named(JourneyMap map, Handle place) {
    return place.value() + " " + Corrections.words(map, place);
  }
}
