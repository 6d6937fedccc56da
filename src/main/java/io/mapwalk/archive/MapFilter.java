package io.mapwalk.archive;

import io.mapwalk.journey.element.SessionStatus;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Which maps are looked for. The archive reads only those, so that whoever wants a few of ten
 * thousand does not wait for all.
 *
 * @param name the id or the title; empty where any fits
 * @param client whose map it is; empty where any fits
 * @param project the undertaking it belongs to; empty where any fits
 * @param archived whether it was put away; empty where both fit
 * @param sessions where its latest session stands; empty where maps without one fit as well
 */
public record MapFilter(
    Optional<String> name,
    Optional<String> client,
    Optional<String> project,
    Optional<Boolean> archived,
    Set<SessionStatus> sessions) {

  /** All maps there are. */
  public static final MapFilter ALL =
      new MapFilter(
          Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Set.of());

  /** Those that a workshop was begun on. */
  public static final MapFilter HELD = ALL.in(EnumSet.allOf(SessionStatus.class));

  /** Those with a workshop that runs, or can be gone on with. */
  public static final MapFilter UNFINISHED =
      ALL.in(EnumSet.complementOf(EnumSet.of(SessionStatus.FINISHED)));

  /** Takes the sets as they are. */
  public MapFilter {
    sessions = Set.copyOf(sessions);
  }

  /** Of these, those with that id or title; upper and lower case in a title are the same. */
  public MapFilter named(String wanted) {
    return new MapFilter(Optional.of(wanted), client, project, archived, sessions);
  }

  /** Of these, those of a client, however the name is capitalised; of any if none is told. */
  public MapFilter of(Optional<String> wanted) {
    return new MapFilter(name, wanted, project, archived, sessions);
  }

  /**
   * Of these, those that belong to a project, however it is capitalised; to any if none is told.
   */
  public MapFilter within(Optional<String> wanted) {
    return new MapFilter(name, client, wanted, archived, sessions);
  }

  /** Of these, those that were put away, or those that were not. */
  public MapFilter archived(boolean wanted) {
    return new MapFilter(name, client, project, Optional.of(wanted), sessions);
  }

  /** Of these, those whose latest session stands at one of these. */
  public MapFilter in(Set<SessionStatus> wanted) {
    return new MapFilter(name, client, project, archived, wanted);
  }

  /** What must hold of a row, as SQL with a question mark for each of the {@link #values}. */
  String condition() {
    List<String> all = new ArrayList<>();
    name.ifPresent(any -> all.add("(id = ? or " + says("title") + ")"));
    client.ifPresent(any -> all.add("client_key = ?"));
    project.ifPresent(any -> all.add(says("project")));
    archived.ifPresent(away -> all.add("coalesce(archived, 0)" + (away ? " > 0" : " = 0")));
    if (!sessions.isEmpty()) {
      all.add("session_status in (?" + ", ?".repeat(sessions.size() - 1) + ")");
    }
    return all.isEmpty() ? "true" : String.join(" and ", all);
  }

  /** What stands for the question marks, in their order. */
  Object[] values() {
    List<String> all = new ArrayList<>();
    name.map(String::strip).ifPresent(wanted -> all.addAll(List.of(wanted, wanted)));
    client.map(String::strip).ifPresent(all::add);
    project.map(String::strip).ifPresent(all::add);
    sessions.forEach(session -> all.add(session.name()));
    return all.toArray();
  }

  private static String says(String column) {
    return "cast(trim(" + column + ") as varchar_ignorecase) = ?";
  }
}
