package io.mapwalk.journey.merge;

import io.mapwalk.journey.Handle;
import io.mapwalk.journey.JourneyMap;
import io.mapwalk.journey.Refused;
import io.mapwalk.journey.Text;
import io.mapwalk.journey.change.Change;
import io.mapwalk.journey.change.ElementChange.Remove;
import io.mapwalk.journey.change.MergeChange.TakeIn;
import io.mapwalk.journey.element.Element;
import io.mapwalk.journey.element.ElementKind;
import io.mapwalk.journey.element.Emotion;
import io.mapwalk.journey.element.Objective;
import io.mapwalk.journey.element.Scope;
import io.mapwalk.journey.element.Session;
import io.mapwalk.journey.element.Stage;
import io.mapwalk.journey.element.TemplateCopy;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Brings a map that was changed elsewhere, in a workbook say, together with what was changed here
 * since. Each field is merged for itself; what both sides changed differently is a conflict, in
 * which one side is given the last word, but never unsaid. Sessions are left as they are here.
 */
public final class Merge {

  // What is referred to comes before what refers to it.
  private static final List<ElementKind> LATE =
      List.of(
          ElementKind.CLUSTER,
          ElementKind.CARD,
          ElementKind.SOURCE,
          ElementKind.OBJECTION,
          ElementKind.CHECK);

  private static final Comparator<Element> REFERRED_FIRST =
      Comparator.<Element>comparingInt(e -> rank(ElementKind.of(e))).thenComparing(Element::id);

  private final JourneyMap base;
  private final JourneyMap here;
  private final JourneyMap there;
  private final Side preferred;
  private final Map<Handle, Element> elements;
  private final List<Change> changes = new ArrayList<>();
  private final List<Conflict> conflicts = new ArrayList<>();

  private Merge(JourneyMap base, JourneyMap here, JourneyMap there, Side preferred) {
    this.base = base;
    this.here = here;
    this.there = there;
    this.preferred = preferred;
    this.elements = new LinkedHashMap<>(here.elements());
  }

  /**
   * Merges.
   *
   * @param base the version both sides come from; the map as it is here where that is not known
   * @param here the map as it is here
   * @param there the map as it came back
   * @param preferred whose word holds in a conflict
   * @throws Refused if what came back could not stand on any map
   */
  public static Merged of(JourneyMap base, JourneyMap here, JourneyMap there, Side preferred) {
    Newcomers newcomers = new Newcomers(base, here, there);
    Merge merge = new Merge(base, here, there, preferred);
    there.elements().values().stream()
        .map(newcomers::renamed)
        .sorted(REFERRED_FIRST)
        .forEach(merge::take);
    merge.tellStagesApart();
    merge.noteChanges();
    JourneyMap put = here.apply(merge.changes);
    return merge.without(
        put,
        base.elements().values().stream()
            .filter(gone -> there.find(gone.id()).isEmpty())
            .sorted(REFERRED_FIRST.reversed())
            .toList());
  }

  private static int rank(ElementKind kind) {
    return LATE.contains(kind) ? LATE.indexOf(kind) + 100 : kind.ordinal();
  }

  private void take(Element there) {
    boolean same = base.find(there.id()).filter(there::equals).isPresent();
    if (same || there instanceof Session || there instanceof TemplateCopy) {
      return;
    }
    Optional<Element> was = on(base, there);
    Optional<Element> now = on(here, there);
    if (was.isPresent() && now.isPresent()) {
      FieldMerge fields = new FieldMerge(preferred);
      put(fields.merge("", was.get(), now.get(), there));
      note(now.get(), fields);
    } else if (was.isPresent()) {
      conflicts.add(new Conflict(Conflict.Kind.GONE_HERE, there, Optional.empty()));
    } else {
      sameMoment(there).ifPresentOrElse(mine -> takeAgain(mine, there), () -> put(there));
    }
  }

  // Of these every map has one, though nobody may have said anything of it.
  private static Optional<Element> on(JourneyMap map, Element there) {
    if (there instanceof Objective) {
      return Optional.of(map.objective());
    }
    return there instanceof Scope ? Optional.of(map.scope()) : map.find(there.id());
  }

  // Both sides may have scored the same moment since; a persona feels one thing at a time.
  private Optional<Emotion> sameMoment(Element told) {
    return told instanceof Emotion emotion
        ? here.emotion(emotion.place(), emotion.persona()).filter(mine -> !isLeaving(mine))
        : Optional.empty();
  }

  // What was taken out there and is as it was here goes, and what was said instead takes its place.
  private boolean isLeaving(Emotion mine) {
    return there.find(mine.id()).isEmpty() && base.find(mine.id()).filter(mine::equals).isPresent();
  }

  private void takeAgain(Emotion mine, Element there) {
    FieldMerge fields = new FieldMerge(preferred);
    put(fields.choose(mine, there));
    note(mine, fields);
  }

  private void note(Element mine, FieldMerge fields) {
    fields
        .conflicts()
        .forEach(
            field ->
                conflicts.add(new Conflict(Conflict.Kind.BOTH_CHANGED, mine, Optional.of(field))));
  }

  private void put(Element element) {
    Optional<Element> sound = Shape.without(element, elements::containsKey);
    if (sound.isEmpty()) {
      conflicts.add(new Conflict(Conflict.Kind.BELONGS_TO_GONE, element, Optional.empty()));
      return;
    }
    elements.put(element.id(), sound.get());
    Set<Handle> lost = Shape.references(element);
    lost.removeAll(Shape.references(sound.get()));
    // What it pointed at before both parted is let go with what was taken out.
    base.find(element.id()).map(Shape::references).ifPresent(lost::removeAll);
    if (!lost.isEmpty()) {
      conflicts.add(new Conflict(Conflict.Kind.POINTS_AT_GONE, sound.get(), Optional.empty()));
    }
  }

  // Names may change places, so they are only looked at when all have been taken in.
  private void tellStagesApart() {
    for (Element element : List.copyOf(elements.values())) {
      if (element instanceof Stage stage && isNew(stage) && isTaken(stage, stage.text())) {
        conflicts.add(new Conflict(Conflict.Kind.NAME_TAKEN, stage, Optional.empty()));
        elements.put(stage.id(), stage.reworded(freeName(stage)));
      }
    }
  }

  private boolean isNew(Stage stage) {
    return here.find(Stage.class, stage.id())
        .filter(old -> old.text().equals(stage.text()))
        .isEmpty();
  }

  private Text freeName(Stage stage) {
    return Stream.concat(
            here.find(Stage.class, stage.id()).map(Stage::text).stream(),
            Stream.iterate(2, n -> n + 1).map(n -> Text.clean(stage.text().value() + " " + n)))
        .filter(name -> !isTaken(stage, name))
        .findFirst()
        .orElseThrow();
  }

  private boolean isTaken(Stage stage, Text name) {
    return elements.values().stream()
        .anyMatch(
            other ->
                other instanceof Stage named
                    && !named.id().equals(stage.id())
                    && named.text().says(name.value()));
  }

  private void noteChanges() {
    elements.values().stream()
        .filter(element -> !here.find(element.id()).filter(element::equals).isPresent())
        .sorted(REFERRED_FIRST)
        .map(TakeIn::new)
        .forEach(changes::add);
  }

  private Merged without(JourneyMap put, List<Element> gone) {
    JourneyMap result = put;
    for (Element old : gone) {
      Optional<Element> now = here.find(old.id());
      if (now.isEmpty() || now.get() instanceof Session || now.get() instanceof TemplateCopy) {
        continue;
      }
      if (!now.get().equals(old)) {
        conflicts.add(new Conflict(Conflict.Kind.GONE_THERE, now.get(), Optional.empty()));
      } else if (result.find(old.id()).isPresent()) {
        try {
          Remove remove = new Remove(old.id());
          result = result.apply(remove);
          changes.add(remove);
        } catch (Refused filled) {
          conflicts.add(new Conflict(Conflict.Kind.NOT_EMPTY, now.get(), Optional.empty()));
        }
      }
    }
    return new Merged(result, changes, conflicts);
  }
}
