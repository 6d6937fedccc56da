package io.mapwalk.deliverable;

import io.mapwalk.journey.Handle;
import io.mapwalk.journey.JourneyMap;
import io.mapwalk.journey.Text;
import io.mapwalk.journey.element.Action;
import io.mapwalk.journey.element.Check;
import io.mapwalk.journey.element.ChecklistItem;
import io.mapwalk.journey.element.Element;
import io.mapwalk.journey.element.ElementKind;
import io.mapwalk.journey.element.Emotion;
import io.mapwalk.journey.element.Idea;
import io.mapwalk.journey.element.Link;
import io.mapwalk.journey.element.MapHeader;
import io.mapwalk.journey.element.Objection;
import io.mapwalk.journey.element.Objective;
import io.mapwalk.journey.element.Owned;
import io.mapwalk.journey.element.PainPoint;
import io.mapwalk.journey.element.Placed;
import io.mapwalk.journey.element.Reading;
import io.mapwalk.journey.element.Scope;
import io.mapwalk.journey.element.Stage;
import io.mapwalk.journey.element.Touchpoint;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * What of a map one owner has to see to, and what lies there: their touchpoints with all that was
 * said of them, the ideas that answer their pain points and what is planned of them, and whatever
 * bears their name.
 */
final class OwnersPart {

  private final JourneyMap map;
  private final String owner;
  private final Set<Handle> places = new HashSet<>();
  private final Set<Handle> kept = new HashSet<>();

  OwnersPart(JourneyMap map, String owner) {
    this.map = map;
    this.owner = owner;
    map.stages().forEach(this::places);
    keep(this::isFrame);
    keep(this::isThere);
    keep(this::isTheirs);
    keep(element -> element instanceof PainPoint && isChecked(element.id()));
    keep(element -> element instanceof Idea idea && (isAnswer(idea) || isPlanned(idea)));
    keep(
        element ->
            element instanceof Action action && action.idea().filter(kept::contains).isPresent());
    keep(element -> element instanceof Check check && kept.contains(check.statement()));
    keep(element -> element instanceof Reading reading && kept.contains(reading.kpi()));
    keep(element -> element instanceof ChecklistItem item && names(item.text()));
  }

  /** The map with nothing else on it. */
  JourneyMap map() {
    List<Element> elements =
        map.elements().values().stream().filter(element -> kept.contains(element.id())).toList();
    return JourneyMap.of(map.id(), elements, map.lastNumbers());
  }

  private void keep(Predicate<Element> wanted) {
    map.elements().values().stream().filter(wanted).map(Element::id).forEach(kept::add);
  }

  // The owner of a stage sees to what in it has no owner of its own; and what was said of a stage
  // as a whole, if that has no owner, concerns everybody who has a touchpoint in it.
  private void places(Stage stage) {
    boolean whole = Owners.has(stage.owner(), owner);
    boolean any = whole;
    for (Touchpoint touchpoint : map.touchpoints(stage.id())) {
      if (Owners.has(touchpoint.owner(), owner) || whole && touchpoint.owner().isBlank()) {
        places.add(touchpoint.id());
        any = true;
      }
    }
    if (any) {
      kept.add(stage.id());
    }
    if (whole || any && stage.owner().isBlank()) {
      places.add(stage.id());
    }
  }

  private boolean isFrame(Element element) {
    return element instanceof MapHeader || element instanceof Objective || element instanceof Scope;
  }

  private boolean isThere(Element element) {
    return places.contains(element.id())
        || element instanceof Placed placed && placed.at().filter(places::contains).isPresent()
        || element instanceof Emotion felt && places.contains(felt.place())
        || element instanceof Link link
            && places.contains(link.from())
            && places.contains(link.to())
        || element instanceof Objection objection && places.contains(objection.about());
  }

  // A touchpoint of theirs was found with its stage.
  private boolean isTheirs(Element element) {
    return element instanceof Owned owned
        && !(element instanceof Stage)
        && Owners.has(owned.owner(), owner);
  }

  private boolean isChecked(Handle statement) {
    return map.all(Check.class).stream()
        .anyMatch(check -> check.statement().equals(statement) && kept.contains(check.id()));
  }

  private boolean isAnswer(Idea idea) {
    return idea.answers().stream()
        .anyMatch(
            answered ->
                answered.prefix().equals(ElementKind.PAIN_POINT.prefix())
                    && kept.contains(answered));
  }

  private boolean isPlanned(Idea idea) {
    return map.all(Action.class).stream()
        .anyMatch(
            action -> kept.contains(action.id()) && action.idea().equals(Optional.of(idea.id())));
  }

  // Things to tick belong to nobody, unless they say so.
  private boolean names(Text text) {
    String name = "(?<![\\p{L}\\p{N}])" + Pattern.quote(owner) + "(?![\\p{L}\\p{N}])";
    return Pattern.compile(name, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
        .matcher(text.value())
        .find();
  }
}
