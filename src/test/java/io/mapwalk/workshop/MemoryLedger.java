package io.mapwalk.workshop;

import io.mapwalk.journey.Handle;
import io.mapwalk.journey.JourneyMap;
import io.mapwalk.journey.Refused;
import io.mapwalk.journey.element.Element;
import io.mapwalk.journey.element.Session;
import io.mapwalk.journey.element.Session.AgendaItem;
import io.mapwalk.journey.element.Session.Progress;
import io.mapwalk.journey.element.TemplateCopy;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A ledger that forgets everything at the end of the test. It promises what the archive promises:
 * undo passes over what only moves a session's clock or status, and never takes back the time used.
 */
final class MemoryLedger implements Ledger {

  /** An edit: the map before and after, and what was done. */
  private record Edit(JourneyMap before, JourneyMap after, String sentence) {}

  private final List<Edit> standing = new ArrayList<>();
  private final Deque<Edit> takenBack = new ArrayDeque<>();
  private JourneyMap map;
  private boolean broken;

  MemoryLedger(JourneyMap first) {
    map = first;
  }

  /** Lets the disk be full from now on, or not any more. */
  void breaks(boolean fails) {
    broken = fails;
  }

  @Override
  public void save(JourneyMap before, JourneyMap after, String sentence) {
    work();
    if (!before.equals(map)) {
      throw new Refused("journey.handle-taken", "stale");
    }
    if (!isCourse(before, after)) {
      standing.add(new Edit(before, after, sentence));
      takenBack.clear();
    }
    map = after;
  }

  @Override
  public Reverted undo() {
    work();
    if (standing.isEmpty()) {
      throw new Refused("workshop.nothing-to-undo");
    }
    Edit edit = standing.remove(standing.size() - 1);
    takenBack.push(edit);
    map = images(edit.after(), edit.before());
    return new Reverted(map, edit.sentence());
  }

  @Override
  public Reverted redo() {
    work();
    if (takenBack.isEmpty()) {
      throw new Refused("workshop.nothing-to-redo");
    }
    Edit edit = takenBack.pop();
    standing.add(edit);
    map = images(edit.before(), edit.after());
    return new Reverted(map, edit.sentence());
  }

  private void work() {
    if (broken) {
      throw new Refused("workshop.fault.unreadable", "disk");
    }
  }

  private JourneyMap images(JourneyMap from, JourneyMap to) {
    Map<Handle, Element> elements = new LinkedHashMap<>(map.elements());
    for (Handle handle : from.elements().keySet()) {
      if (!to.elements().containsKey(handle) && !stays(from.elements().get(handle))) {
        elements.remove(handle);
      }
    }
    to.elements()
        .forEach(
            (handle, element) -> {
              boolean touched = !element.equals(from.elements().get(handle));
              if (touched) {
                Optional<Session> now = map.find(Session.class, handle);
                elements.put(
                    handle,
                    element instanceof Session then && now.isPresent()
                        ? keeping(then, now.get())
                        : element);
              }
            });
    return JourneyMap.of(map.id(), elements.values(), map.lastNumbers());
  }

  private static boolean stays(Element element) {
    return element instanceof Session || element instanceof TemplateCopy;
  }

  private static boolean isCourse(JourneyMap before, JourneyMap after) {
    Map<Handle, Element> old = before.elements();
    return old.keySet().equals(after.elements().keySet())
        && after.elements().values().stream()
            .filter(element -> !element.equals(old.get(element.id())))
            .allMatch(
                element ->
                    element instanceof Session now
                        && keeping((Session) old.get(now.id()), now)
                            .inStatus(now.status())
                            .equals(now));
  }

  private static Session keeping(Session then, Session now) {
    Progress p = then.progress();
    Map<String, Deque<Long>> used = new HashMap<>();
    now.agenda()
        .forEach(i -> used.computeIfAbsent(i.step(), s -> new ArrayDeque<>()).add(i.usedSeconds()));
    List<AgendaItem> agenda = new ArrayList<>();
    for (AgendaItem item : then.agenda()) {
      Optional<Long> seconds = Optional.ofNullable(used.get(item.step())).map(Deque::poll);
      agenda.add(seconds.map(item::used).orElse(item));
    }
    return then.inStatus(now.status())
        .ending(now.ends())
        .withAgenda(agenda)
        .at(p.at(now.progress().at()));
  }

  /** The map as it is kept. */
  JourneyMap map() {
    return map;
  }

  int edits() {
    return standing.size();
  }
}
