package io.mapwalk.archive;

import io.mapwalk.journey.element.ElementKind;
import io.mapwalk.journey.element.Session;
import io.mapwalk.journey.element.Session.AgendaItem;
import io.mapwalk.journey.element.Session.Progress;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What of a session cannot be taken back: that it runs or rests, when it must end, and the time
 * that has passed. Taking an edit back returns to the prompt where it was made, but the clock on
 * the wall goes on.
 */
final class SessionCourse {

  private SessionCourse() {}

  /** Whether an edit is nothing but the course of a session, so that undo passes over it. */
  static boolean isAll(List<Touch> touches) {
    return touches.stream().allMatch(SessionCourse::isCourse);
  }

  private static boolean isCourse(Touch touch) {
    if (touch.kind() == ElementKind.TEMPLATE_COPY) {
      return true;
    }
    if (touch.kind() != ElementKind.SESSION || touch.after().isEmpty()) {
      return false;
    }
    Session after = (Session) touch.after().get();
    return touch.before().isEmpty()
        || keeping((Session) touch.before().get(), after).inStatus(after.status()).equals(after);
  }

  /** Whether an element of this kind stays when the edit that made it is taken back. */
  static boolean stays(ElementKind kind) {
    return kind == ElementKind.SESSION || kind == ElementKind.TEMPLATE_COPY;
  }

  /**
   * A session that stands where it stood, at the time it is now.
   *
   * @param then the session as it stood
   * @param now the session as it is
   */
  static Session keeping(Session then, Session now) {
    Progress place = then.progress();
    return then.inStatus(now.status())
        .ending(now.ends())
        .withAgenda(withTimeUsed(then.agenda(), now.agenda()))
        .at(place.at(now.progress().at()));
  }

  // An agenda may hold the same step more than once, such as breaks; the first goes with the first.
  private static List<AgendaItem> withTimeUsed(List<AgendaItem> then, List<AgendaItem> now) {
    Map<String, Deque<Long>> used = new HashMap<>();
    now.forEach(
        item ->
            used.computeIfAbsent(item.step(), step -> new ArrayDeque<>()).add(item.usedSeconds()));
    List<AgendaItem> agenda = new ArrayList<>();
    for (AgendaItem item : then) {
      Optional<Long> seconds = Optional.ofNullable(used.get(item.step())).map(Deque::poll);
      agenda.add(seconds.map(item::used).orElse(item));
    }
    return agenda;
  }
}
