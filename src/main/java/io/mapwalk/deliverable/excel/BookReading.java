package io.mapwalk.deliverable.excel;

import io.mapwalk.deliverable.Edition;
import io.mapwalk.deliverable.Remark;
import io.mapwalk.deliverable.Returned;
import io.mapwalk.journey.Dossier;
import io.mapwalk.journey.Handle;
import io.mapwalk.journey.JourneyMap;
import io.mapwalk.journey.Messages;
import io.mapwalk.journey.Refused;
import io.mapwalk.journey.Soundness;
import io.mapwalk.journey.change.ElementChange.Remove;
import io.mapwalk.journey.element.Element;
import io.mapwalk.journey.element.ElementKind;
import io.mapwalk.journey.element.Emotion;
import io.mapwalk.journey.element.Persona;
import io.mapwalk.journey.element.Photo;
import io.mapwalk.journey.element.Reading;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Reads all lists of a workbook onto a map: first what stands alone, then what speaks of others.
 */
final class BookReading {

  private final Draft draft;
  private final Messages messages;
  private final boolean whole;
  private final List<Grid> grids;
  private final List<ListReading<?>> lists = new ArrayList<>();

  /**
   * @param draft the map it is read onto
   * @param messages the language of the file
   * @param whole whether it was to tell everything
   * @param grids its sheets
   */
  BookReading(Draft draft, Messages messages, boolean whole, List<Grid> grids) {
    this.draft = draft;
    this.messages = messages;
    this.whole = whole;
    this.grids = grids;
  }

  private record Told(JourneyMap map, Wording wording, boolean whole) implements Telling {}

  /** What the workbook makes of the map. */
  Returned returned() {
    lists(about(telling(draft.told())));
    JourneyMap map = withoutGone(draft.map());
    repeats(map).forEach(draft.remarks()::add);
    return new Returned(map, draft.remarks().all());
  }

  private List<Remark> repeats(JourneyMap after) {
    Edition edition = whole ? Edition.WORKING : Edition.CLIENT;
    return new RepeatsReading(
            grids,
            new Homes(grids, lists),
            messages,
            edition,
            draft.told(),
            edition.of(Dossier.of(after)).map())
        .remarks();
  }

  // Of a map nobody knows here the kind is read first: headings and the names of lanes depend on
  // it. Then the lanes it has are known to all lists.
  private Telling about(Telling telling) {
    AboutReading about = new AboutReading(telling, draft);
    Names names = telling.wording().elements();
    if (whole && draft.isNew()) {
      about.takeKind(grids, names);
      new AboutReading(telling(draft.map()), draft).takeOthers(grids, names);
    } else if (whole) {
      about.take(grids, names);
    }
    if (whole) {
      about.remark(grids);
    }
    return draft.isNew() ? telling(draft.map()) : telling;
  }

  private Telling telling(JourneyMap map) {
    return new Told(map, new Wording(map, messages), whole);
  }

  private void lists(Telling telling) {
    Lists all = new Lists(telling);
    for (ListPlan<?> plan : whole ? all.whole() : all.forClient()) {
      if (draft.isNew() && plan.type() == Photo.class) {
        leaveOut(plan);
        continue;
      }
      if (!open(plan) && !draft.isNew() && !plan.rows().isEmpty()) {
        String name = messages.text("deliverable.excel." + plan.sheet());
        draft.remarks().add(Remark.of("deliverable.xlsx.no-list", name));
      }
    }
    if (!whole) {
      open(all.whereThereIsRoom());
    }
    Names before = telling.wording().elements();
    lists.forEach(ListReading::sort);
    lists.forEach(list -> list.take(false, before));
    Names names = new Names(draft.elements(), Optional.of(before));
    lists.forEach(list -> list.take(true, names));
    lists.forEach(this::sound);
    lists.stream().filter(list -> list.plan().isNumbered()).forEach(this::order);
    lists.forEach(ListReading::remark);
  }

  // Pictures are shown in a workbook, and not read from it, so of a new map there would be none.
  private void leaveOut(ListPlan<?> photos) {
    int count = Region.of(grids, photos.tagHeading()).map(list -> list.rows().size()).orElse(0);
    if (count > 0) {
      draft.remarks().add(Remark.of("deliverable.no-photos", count));
    }
  }

  private <E extends Element> boolean open(ListPlan<E> plan) {
    List<Region> copies = Region.all(grids, plan.tagHeading());
    String name = messages.text("deliverable.excel." + plan.sheet());
    Optional<Region> region =
        copies.stream()
            .filter(copy -> copy.grid().name().equals(name))
            .findFirst()
            .or(() -> copies.stream().findFirst());
    region.ifPresent(found -> lists.add(new ListReading<>(plan, found, draft)));
    copies.stream()
        .filter(copy -> !region.equals(Optional.of(copy)))
        .map(copy -> copy.grid().name())
        .forEach(
            copy ->
                draft
                    .remarks()
                    .add(
                        Remark.of(
                            "deliverable.xlsx.copy", region.orElseThrow().grid().name(), copy)));
    return region.isPresent();
  }

  private <E extends Element> void order(ListReading<E> list) {
    new Order<>(list, draft).take();
  }

  // A new line may lack what it cannot be without, or speak of another that was left out.
  private <E extends Element> void sound(ListReading<E> list) {
    Soundness soundness = new Soundness(draft.byHandle());
    for (Handle id : list.lines().keySet()) {
      Optional<E> found = draft.element(list.plan().type(), id);
      if (found.isPresent()) {
        Element element = ofTheOnlyPersona(found.get());
        draft.put(element);
        try {
          soundness.check(element);
          if (isNoDay(element) || isTwice(element)) {
            throw new Refused("journey.misfit", id.value());
          }
        } catch (Refused unsound) {
          list.leftOut(id);
          draft.revert(id);
        }
      }
    }
  }

  private Element ofTheOnlyPersona(Element element) {
    List<Persona> personas =
        draft.elements().stream()
            .filter(Persona.class::isInstance)
            .map(Persona.class::cast)
            .toList();
    return element instanceof Emotion emotion
            && emotion.persona().equals(Newborn.NOWHERE)
            && personas.size() == 1
        ? new RecordField("persona").with(emotion, personas.get(0).id())
        : element;
  }

  private static boolean isNoDay(Element element) {
    return element instanceof Reading reading && reading.date().equals(Newborn.NO_DAY);
  }

  private boolean isTwice(Element element) {
    return element instanceof Emotion emotion
        && draft.elements().stream()
            .anyMatch(
                other ->
                    other instanceof Emotion felt
                        && !felt.id().equals(emotion.id())
                        && felt.place().equals(emotion.place())
                        && felt.persona().equals(emotion.persona()));
  }

  private JourneyMap withoutGone(JourneyMap map) {
    // What belongs to something goes before it.
    List<Handle> gone =
        lists.stream()
            .flatMap(list -> list.gone().stream())
            .sorted(Comparator.comparing(BookReading::rank).reversed())
            .toList();
    JourneyMap left = map;
    for (Handle id : gone) {
      if (left.find(id).isPresent()) {
        try {
          left = left.apply(new Remove(id));
        } catch (Refused filled) {
          String kind = messages.name(ElementKind.of(id).orElseThrow());
          draft.remarks().add(Remark.of("deliverable.xlsx.stays", kind, id.value()));
        }
      }
    }
    return left;
  }

  private static int rank(Handle id) {
    return ElementKind.of(id).map(Enum::ordinal).orElse(0);
  }
}
