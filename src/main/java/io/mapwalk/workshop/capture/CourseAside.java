package io.mapwalk.workshop.capture;

import io.mapwalk.journey.Handle;
import io.mapwalk.journey.JourneyMap;
import io.mapwalk.journey.element.Element;
import io.mapwalk.journey.element.Session;
import io.mapwalk.workshop.Ledger;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;

/**
 * Keeps what is said of a map in another ledger, without the session in which it is said. Where
 * that session stood before each edit is remembered here, so that taking the edit back brings the
 * talk back too; when the conversation is over, it is forgotten.
 */
final class CourseAside implements Ledger {

  private final Ledger kept;
  private final Handle session;
  private final Map<Handle, Element> aside = new LinkedHashMap<>();
  private final Deque<Session> before = new ArrayDeque<>();
  private final Deque<Session> after = new ArrayDeque<>();
  private JourneyMap plain;
  private Session now;

  /**
   * @param kept where edits are kept
   * @param plain the map as it is kept there
   * @param begun the same with the session and whatever else is to be held aside
   * @param session the session
   */
  CourseAside(Ledger kept, JourneyMap plain, JourneyMap begun, Handle session) {
    this.kept = kept;
    this.session = session;
    this.plain = plain;
    this.now = begun.find(Session.class, session).orElseThrow();
    begun.elements().values().stream()
        .filter(element -> plain.find(element.id()).isEmpty())
        .forEach(element -> aside.put(element.id(), element));
  }

  @Override
  public void save(JourneyMap old, JourneyMap changed, String sentence) {
    JourneyMap said = without(changed);
    Session then = now;
    if (!said.elements().equals(plain.elements())) {
      kept.save(plain, said, sentence);
      before.push(then);
      after.clear();
      plain = said;
    }
    now = changed.find(Session.class, session).orElseThrow();
  }

  @Override
  public Reverted undo() {
    return reverted(kept.undo(), before, after);
  }

  @Override
  public Reverted redo() {
    return reverted(kept.redo(), after, before);
  }

  // What was kept before this conversation began has no place in it to go back to.
  private Reverted reverted(Reverted reverted, Deque<Session> from, Deque<Session> to) {
    to.push(now);
    now = from.isEmpty() ? now : from.pop();
    plain = reverted.map();
    return new Reverted(with(plain), reverted.sentence());
  }

  @Override
  public Optional<JourneyMap> changedElsewhere() {
    Optional<JourneyMap> changed = kept.changedElsewhere();
    changed.ifPresent(map -> plain = map);
    return changed.map(this::with);
  }

  @Override
  public <T> T undisturbed(Supplier<T> work) {
    return kept.undisturbed(work);
  }

  private JourneyMap without(JourneyMap map) {
    List<Element> elements =
        map.elements().values().stream().filter(element -> !isAside(element)).toList();
    Map<String, Integer> numbers = new TreeMap<>(map.lastNumbers());
    // The handles held aside are not given out on the map that is kept.
    for (Handle handle : aside.keySet()) {
      numbers.remove(handle.prefix());
      Optional.ofNullable(plain.lastNumbers().get(handle.prefix()))
          .ifPresent(last -> numbers.put(handle.prefix(), last));
    }
    return JourneyMap.of(map.id(), elements, numbers);
  }

  private boolean isAside(Element element) {
    return aside.containsKey(element.id());
  }

  private JourneyMap with(JourneyMap map) {
    List<Element> elements = new ArrayList<>(map.elements().values());
    aside.put(session, now);
    elements.addAll(aside.values());
    return JourneyMap.of(map.id(), elements, map.lastNumbers());
  }
}
