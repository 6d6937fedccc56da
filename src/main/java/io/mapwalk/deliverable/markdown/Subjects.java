package io.mapwalk.deliverable.markdown;

import io.mapwalk.journey.Handle;
import io.mapwalk.journey.OrderKey;
import io.mapwalk.journey.element.ElementKind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds out of which element each saying of a document speaks, and begins those that are new. */
final class Subjects {

  private final Earlier earlier;
  private final Scene scene;
  private final Tellings tellings;
  private final MapNames names;
  private final Set<Handle> begun = new LinkedHashSet<>();
  private final List<Saying> unchecked = new ArrayList<>();

  /**
   * @param earlier what the document said when it was written
   * @param scene where new elements are begun
   */
  Subjects(Earlier earlier, Scene scene, Tellings tellings, MapNames names) {
    this.earlier = earlier;
    this.scene = scene;
    this.tellings = tellings;
    this.names = names;
  }

  /** The elements that were begun. */
  Set<Handle> begun() {
    return begun;
  }

  /** Statements that are listed as unproven, with words they do not have. */
  List<Saying> unchecked() {
    return unchecked;
  }

  /** What a document says, each with the handle of what it speaks of, new ones included. */
  List<Saying> of(Written after) {
    after.sayings().forEach(saying -> saying.handle().ifPresent(scene::known));
    List<Saying> now = new ArrayList<>();
    Map<String, String> heads = new HashMap<>();
    Set<String> seen = new HashSet<>();
    Set<Saying> told = new HashSet<>(earlier.written().sayings());
    for (Saying saying : after.sayings()) {
      String within = heads.getOrDefault(saying.within(), saying.within());
      Saying placed = saying.at(saying.role(), within, saying.group());
      boolean twice = placed.handle().isPresent() && !seen.add(placed.key());
      Optional<Saying> found =
          placed.handle().isPresent() && !twice ? known(placed) : begin(placed, told);
      found.ifPresent(
          named -> {
            if (saying.within().startsWith("+")) {
              named.handle().ifPresent(id -> heads.putIfAbsent(saying.within(), id.value()));
            }
            String at = heads.getOrDefault(named.within(), named.within());
            Saying here = named.at(named.role(), at, named.group());
            now.add(earlier.of(here).map(here::marked).orElse(here));
          });
    }
    return now;
  }

  private Optional<Saying> known(Saying saying) {
    Handle handle = saying.handle().orElseThrow();
    boolean there = scene.find(handle).isPresent();
    Optional<Telling> telling =
        tellings
            .find(saying.role(), handle)
            .filter(told -> there || told.keeps() || told.columns() == 0);
    if (telling.isEmpty()) {
      scene.remark("misplaced", handle.value(), saying.main().text());
      return Optional.empty();
    }
    if (!there) {
      begin(telling.get().kind(), handle);
    }
    return Optional.of(saying);
  }

  private Optional<Saying> begin(Saying saying, Set<Saying> told) {
    if (saying.ofTheMap()) {
      return Optional.of(saying);
    }
    if (saying.isEmpty() || told.contains(saying)) {
      return Optional.empty();
    }
    if (isUnchecked(saying)) {
      unchecked.add(saying);
      return Optional.empty();
    }
    Optional<Telling> telling = tellings.begins(saying);
    if (telling.isEmpty()) {
      scene.remark("begins-nothing", saying.main().text());
      return Optional.empty();
    }
    Handle handle = scene.next(telling.get().kind());
    begin(telling.get().kind(), handle);
    return Optional.of(saying.of(Optional.of(handle)));
  }

  // What nobody asks customers about yet is only listed.
  private boolean isUnchecked(Saying saying) {
    return saying.role().equals("checks")
        && saying.fields().keySet().equals(Set.of(names.say("about")));
  }

  private void begin(ElementKind kind, Handle handle) {
    scene.put(Beginnings.of(kind, handle, OrderKey.FIRST));
    begun.add(handle);
  }
}
