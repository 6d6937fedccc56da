package io.mapwalk.deliverable.markdown;

import io.mapwalk.deliverable.Remark;
import io.mapwalk.deliverable.Returned;
import io.mapwalk.journey.Handle;
import io.mapwalk.journey.JourneyMap;
import io.mapwalk.journey.Refused;
import io.mapwalk.journey.Soundness;
import io.mapwalk.journey.change.ElementChange.Remove;
import io.mapwalk.journey.element.ChecklistItem;
import io.mapwalk.journey.element.Element;
import io.mapwalk.journey.element.Photo;
import io.mapwalk.journey.element.Worded;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Takes back onto a map what a document says of it now. What the document says is compared with
 * what it said when it was written, so that only what somebody changed in it is read at all.
 */
final class TakingBack {

  private final JourneyMap base;
  private final MapNames names;
  private final Tellings tellings;
  private final Feelings feelings;
  private final Function<JourneyMap, Written> telling;
  private final Earlier earlier;
  private final Scene scene;
  private Map<String, String> lists = Map.of();

  /**
   * @param base the map the document was written of
   * @param telling what the document would say of a map
   * @param names the words the document is written in
   */
  TakingBack(JourneyMap base, Function<JourneyMap, Written> telling, MapNames names) {
    this.base = base;
    this.names = names;
    this.tellings = new Tellings(names);
    this.feelings = new Feelings(names);
    this.telling = telling;
    this.earlier = new Earlier(telling.apply(base));
    this.scene = new Scene(base);
  }

  /** The map as the document has it. */
  Returned onto(Written after) {
    lists = after.lists();
    Subjects subjects = new Subjects(earlier, scene, tellings, names);
    List<Saying> now = subjects.of(after);
    for (Saying saying : now) {
      tellings.of(saying).forEach(told -> take(saying, told));
    }
    now.forEach(this::feel);
    new Sequence(base, earlier.written(), scene, subjects.begun(), names.whole())
        .order(now, tellings);
    drop();
    JourneyMap whole = JourneyMap.of(base.id(), scene.elements().values(), base.lastNumbers());
    JourneyMap map = without(whole, now, after);
    new Unheeded(names, tellings, earlier, telling, scene)
        .remark(after, now, subjects.unchecked(), map);
    return new Returned(map, scene.remarks());
  }

  private static Handle subject(Saying saying, Telling telling) {
    return switch (telling.kind()) {
      case MAP_HEADER -> JourneyMap.HEADER;
      case OBJECTIVE -> JourneyMap.OBJECTIVE;
      case SCOPE -> JourneyMap.SCOPE;
      default -> saying.handle().orElseThrow();
    };
  }

  private Element element(Handle handle) {
    if (handle.equals(JourneyMap.OBJECTIVE)) {
      return scene.find(handle).orElse(base.objective());
    }
    return handle.equals(JourneyMap.SCOPE)
        ? scene.find(handle).orElse(base.scope())
        : scene.find(handle).orElseThrow();
  }

  private void take(Saying saying, Telling telling) {
    Handle handle = subject(saying, telling);
    Optional<Saying> then = earlier.of(saying);
    for (Field field : telling.fields()) {
      if (field.value().isEmpty() && !field.label().equals(feelings.label())) {
        drawn(saying, then, field);
      }
    }
    for (Field field : telling.read()) {
      Optional<Words> said = field.said().apply(saying);
      Optional<Words> old = then.flatMap(field.said());
      if (said.isEmpty() || said.equals(old.or(() -> nothing(then)))) {
        continue;
      }
      take(saying, handle, field, said.get(), then.isPresent());
    }
  }

  private static Optional<Words> nothing(Optional<Saying> then) {
    return Optional.of(Words.none()).filter(none -> then.isPresent());
  }

  private void take(Saying saying, Handle handle, Field field, Words said, boolean known) {
    Element old = element(handle);
    try {
      Element other = field.taken(old, said, scene);
      if (!other.equals(old)) {
        scene.put(list(saying, other, old));
      }
    } catch (Misread misread) {
      boolean unsaid = !known && said.isBlank();
      if (!unsaid && (known || !misread.code().equals("named-elsewhere"))) {
        scene.remark(misread.code(), said.text(), label(field), handle.value());
      }
    }
  }

  // Things to tick are in one list with those of the same title.
  private Element list(Saying saying, Element element, Element old) {
    if (!(element instanceof ChecklistItem item) || !(old instanceof ChecklistItem before)) {
      return element;
    }
    if (item.title().equals(before.title())) {
      return element;
    }
    String title = item.title().value();
    String list =
        saying.list().or(() -> titled(item)).orElseGet(() -> lists.getOrDefault(title, title));
    return new ChecklistItem(
        item.id(), item.order(), list, item.title(), item.text(), item.ticked());
  }

  private Optional<String> titled(ChecklistItem item) {
    return scene.all(ChecklistItem.class).stream()
        .filter(other -> other.title().equals(item.title()) && !other.list().isEmpty())
        .map(ChecklistItem::list)
        .findFirst();
  }

  private String label(Field field) {
    return field.label().isEmpty() ? names.say("words") : field.label();
  }

  private void drawn(Saying saying, Optional<Saying> then, Field field) {
    if (!field.label().isEmpty()
        && then.isPresent()
        && saying.fields().containsKey(field.label())
        && !saying.field(field.label()).equals(then.get().field(field.label()))) {
      scene.remark("drawn-field", field.label(), saying.handle().map(Handle::value).orElse(""));
    }
  }

  private void feel(Saying saying) {
    boolean place = saying.role().equals("touchpoint") || saying.role().equals("stage");
    if (!place || !saying.whole() && !saying.fields().containsKey(feelings.label())) {
      return;
    }
    Words said = saying.field(feelings.label());
    Words old = earlier.of(saying).map(then -> then.field(feelings.label())).orElse(Words.none());
    Handle handle = saying.handle().orElseThrow();
    try {
      if (!said.equals(old)) {
        feelings.take(handle, said, old, scene);
      }
    } catch (Misread misread) {
      scene.remark(misread.code(), said.text(), feelings.label(), handle.value());
    }
  }

  // What is new but does not hold together is left out, and said; what was there stays as it was.
  private void drop() {
    dropPhotos();
    boolean again = true;
    while (again) {
      again = false;
      for (Element element : new LinkedHashMap<>(scene.elements()).values()) {
        Optional<Element> old = base.find(element.id());
        if (old.filter(element::equals).isPresent()) {
          continue;
        }
        try {
          new Soundness(scene.elements()).check(element);
        } catch (Refused unsound) {
          again = true;
          String text = element instanceof Worded worded ? worded.text().value() : "";
          scene.remark(old.isPresent() ? "unsound" : "incomplete", element.id().value(), text);
          old.ifPresentOrElse(scene::put, () -> scene.elements().remove(element.id()));
        }
      }
    }
  }

  // A document has what stands beneath photos, and not the photos.
  private void dropPhotos() {
    List<Photo> unseen =
        scene.all(Photo.class).stream().filter(photo -> photo.picture().isEmpty()).toList();
    if (!unseen.isEmpty()) {
      unseen.forEach(photo -> scene.elements().remove(photo.id()));
      scene.remarks().add(Remark.of("deliverable.no-photos", unseen.size()));
    }
  }

  private JourneyMap without(JourneyMap map, List<Saying> now, Written after) {
    Set<Handle> there = new HashSet<>();
    now.stream()
        .filter(saying -> tellings.of(saying).stream().anyMatch(Telling::keeps))
        .forEach(saying -> saying.handle().ifPresent(there::add));
    JourneyMap left = map;
    for (Saying saying : earlier.written().sayings()) {
      Optional<Handle> handle = saying.handle();
      if (handle.isEmpty()
          || there.contains(handle.get())
          || left.find(handle.get()).isEmpty()
          || tellings.of(saying).stream().noneMatch(Telling::keeps)
          || !after.places().contains(Written.place(saying))) {
        continue;
      }
      try {
        left = left.apply(new Remove(handle.get()));
      } catch (Refused stays) {
        scene.remark("unsound", handle.get().value(), saying.main().text());
      }
    }
    return left;
  }
}
