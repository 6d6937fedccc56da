package io.mapwalk.journey;

import io.mapwalk.journey.change.Change;
import io.mapwalk.journey.element.Element;
import io.mapwalk.journey.element.ElementKind;
import io.mapwalk.journey.element.Emotion;
import io.mapwalk.journey.element.MapHeader;
import io.mapwalk.journey.element.MapKind;
import io.mapwalk.journey.element.Objective;
import io.mapwalk.journey.element.Persona;
import io.mapwalk.journey.element.Placed;
import io.mapwalk.journey.element.Scope;
import io.mapwalk.journey.element.Session;
import io.mapwalk.journey.element.Source;
import io.mapwalk.journey.element.Stage;
import io.mapwalk.journey.element.Touchpoint;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * One scenario with one goal, for one persona or more: the aggregate that every element belongs to.
 * It never changes; {@link #apply} gives a new one that shares whatever stayed the same, so two
 * versions can be told apart by comparing identities.
 */
public final class JourneyMap {

  /** The handle of the header, which every map has. */
  public static final Handle HEADER = new Handle("map1");

  /** The handle of the objective. */
  public static final Handle OBJECTIVE = new Handle("goal1");

  /** The handle of the scope. */
  public static final Handle SCOPE = new Handle("sc1");

  private final MapId id;
  private final Map<Handle, Element> elements;
  private final Map<String, Integer> lastNumbers;
  private final MapIndex index;

  private JourneyMap(
      MapId id, Map<Handle, Element> elements, Map<String, Integer> lastNumbers, MapIndex index) {
    this.id = id;
    this.elements = Collections.unmodifiableMap(elements);
    this.lastNumbers = Collections.unmodifiableMap(lastNumbers);
    this.index = index;
  }

  /**
   * A new map with nothing on it.
   *
   * @param id its identity
   * @param title its title
   * @param client whose map it is; may be blank
   * @param project the undertaking it belongs to; may be blank
   * @param kind what it is to show
   * @param language the language tag of its content
   * @throws Refused if the title is blank
   */
  public static JourneyMap create(
      MapId id, Text title, Text client, Text project, MapKind kind, String language) {
    MapHeader header =
        new MapHeader(
            HEADER,
            Editor.said(title).strip(),
            client.strip(),
            project.strip(),
            kind,
            Text.clean(language),
            List.of(),
            List.of());
    return of(id, List.of(header), Map.of());
  }

  /**
   * A map as it was kept.
   *
   * @param id its identity
   * @param elements all its elements, in any order
   * @param lastNumbers the highest number ever given out for each prefix; what the elements
   *     themselves show is added
   */
  public static JourneyMap of(
      MapId id, Collection<? extends Element> elements, Map<String, Integer> lastNumbers) {
    Map<Handle, Element> byHandle = new LinkedHashMap<>();
    Map<String, Integer> numbers = new TreeMap<>(lastNumbers);
    for (Element element : elements) {
      byHandle.put(element.id(), element);
      numbers.merge(element.id().prefix(), element.id().number(), Math::max);
    }
    return new JourneyMap(id, byHandle, numbers, new MapIndex(byHandle));
  }

  /**
   * Carries out one edit. This is the only way a map changes.
   *
   * @return the map with the edit made; this one stays as it is
   * @throws Refused if the edit does not fit this map; nothing has changed then
   */
  public JourneyMap apply(Change change) {
    return apply(List.of(change));
  }

  /**
   * Carries out several edits, all or none.
   *
   * @return the map with the edits made; this very one if they changed nothing
   * @throws Refused if one of them does not fit; nothing has changed then
   */
  public JourneyMap apply(Iterable<? extends Change> changes) {
    // Copied once for all edits: the versions in between share it, and nobody else sees those.
    Map<Handle, Element> working = new LinkedHashMap<>(elements);
    JourneyMap map = this;
    for (Change change : changes) {
      Editor editor = new Editor(map);
      change.on(editor);
      List<ElementEdit> edits = editor.edits();
      if (!edits.isEmpty()) {
        edits.forEach(edit -> edit.on(working));
        MapIndex next = map.index.after(working, edits);
        map = new JourneyMap(id, working, editor.lastNumbers(), next);
      }
    }
    return map;
  }

  /** Its identity. */
  public MapId id() {
    return id;
  }

  /** Every element by its handle. */
  public Map<Handle, Element> elements() {
    return elements;
  }

  /** The highest number ever given out, by the letters of the handle. */
  public Map<String, Integer> lastNumbers() {
    return lastNumbers;
  }

  /**
   * The handle the next new element of a kind gets.
   *
   * @throws Refused if the highest possible number was given out
   */
  public Handle next(ElementKind kind) {
    int last = lastNumbers.getOrDefault(kind.prefix(), 0);
    if (last >= Handle.HIGHEST) {
      throw new Refused("journey.handles-used-up", kind.prefix() + last);
    }
    return Handle.of(kind.prefix(), last + 1);
  }

  /** The element with this handle. */
  public Optional<Element> find(Handle handle) {
    return Optional.ofNullable(elements.get(handle));
  }

  /** The element with this handle, if it is of this type. */
  public <E> Optional<E> find(Class<E> type, Handle handle) {
    return find(handle).filter(type::isInstance).map(type::cast);
  }

  /** All elements of a type, in order; touchpoints in journey order. */
  public <E extends Element> List<E> all(Class<E> type) {
    return index.all(type);
  }

  /** What the map is and whose it is. */
  public MapHeader header() {
    return find(MapHeader.class, HEADER).orElseThrow();
  }

  /** Why the map is made; without fields where nobody said. */
  public Objective objective() {
    return find(Objective.class, OBJECTIVE).orElse(new Objective(OBJECTIVE, Map.of()));
  }

  /** What is mapped; without fields where nobody said. */
  public Scope scope() {
    return find(Scope.class, SCOPE).orElse(new Scope(SCOPE, Map.of()));
  }

  /** The personas, in order. */
  public List<Persona> personas() {
    return all(Persona.class);
  }

  /** The stages, in order. */
  public List<Stage> stages() {
    return all(Stage.class);
  }

  /** All touchpoints in journey order: by stage, then by their place in it. */
  public List<Touchpoint> touchpoints() {
    return all(Touchpoint.class);
  }

  /** The touchpoints of a stage, in order. */
  public List<Touchpoint> touchpoints(Handle stage) {
    return index.touchpoints(stage);
  }

  /** The sessions held on this map, in order. */
  public List<Session> sessions() {
    return all(Session.class);
  }

  /** What hangs right at a stage or touchpoint, in order. */
  public <E extends Element & Placed> List<E> at(Class<E> type, Handle place) {
    return index.at(type, place);
  }

  /** What hangs nowhere yet, in order. */
  public <E extends Element & Placed> List<E> unsorted(Class<E> type) {
    return all(type).stream().filter(e -> e.at().isEmpty()).toList();
  }

  /** What hangs at a stage or at any of its touchpoints, in order. */
  public <E extends Element & Placed> List<E> within(Class<E> type, Handle stage) {
    return index.within(type, stage);
  }

  /** The stage a place is, or lies in. */
  public Optional<Stage> stageOf(Handle place) {
    return index.stageOf(place).flatMap(stage -> find(Stage.class, stage));
  }

  /** How a persona feels at a touchpoint or stage, where that is known. */
  public Optional<Emotion> emotion(Handle place, Handle persona) {
    return index.emotion(place, persona);
  }

  /** The sources a statement rests on, in order. */
  public List<Source> sources(Handle statement) {
    return all(Source.class).stream().filter(s -> s.supports().contains(statement)).toList();
  }

  /** The number people count with: the place in journey order, from 1; 0 where it is not there. */
  public int position(Handle touchpoint) {
    return index.positions(Touchpoint.class).getOrDefault(touchpoint, 0);
  }

  /** Whether another version of this map says the same, wherever its sessions stand. */
  public boolean saysTheSameAs(JourneyMap other) {
    return content().equals(other.content());
  }

  private Map<Handle, Element> content() {
    Map<Handle, Element> content = new HashMap<>(elements);
    content.values().removeIf(Session.class::isInstance);
    return content;
  }

  /** Equal when identity and all elements are. */
  @Override
  public boolean equals(Object other) {
    return other instanceof JourneyMap map && id.equals(map.id) && elements.equals(map.elements);
  }

  @Override
  public int hashCode() {
    return id.hashCode() * 31 + elements.hashCode();
  }

  @Override
  public String toString() {
    return id + " " + header().text();
  }
}
