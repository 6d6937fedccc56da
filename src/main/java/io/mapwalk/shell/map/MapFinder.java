package io.mapwalk.shell.map;

import io.mapwalk.archive.Archive;
import io.mapwalk.archive.MapFilter;
import io.mapwalk.archive.MapSummary;
import io.mapwalk.journey.Dossier;
import io.mapwalk.journey.JourneyMap;
import io.mapwalk.journey.MapId;
import io.mapwalk.journey.Nearest;
import io.mapwalk.journey.Progress;
import io.mapwalk.journey.Refused;
import io.mapwalk.shell.command.Call;
import io.mapwalk.shell.command.Choice;
import io.mapwalk.shell.command.Parameter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import org.springframework.beans.factory.ObjectProvider;

/**
 * Finds the map that is meant: by its exact id, its exact title, its number in the list shown last
 * (inside the shell only), or the beginning of its title or id, in this order. Where several fit,
 * they are named and nothing is done.
 */
public final class MapFinder {

  private static final String MAP = "map";
  private static final int MOST_NAMED = 5;

  private final ObjectProvider<Archive> archive;
  private List<MapId> listed = List.of();

  /** A finder in the archive, which is opened when first needed. */
  public MapFinder(ObjectProvider<Archive> archive) {
    this.archive = archive;
  }

  /**
   * Remembers the list just shown, so that its numbers can be used.
   *
   * @param shown the map of each row; the same may stand in several
   */
  public void remember(List<MapSummary> shown) {
    listed = shown.stream().map(MapSummary::id).toList();
  }

  /** Titles of all maps, for completion. */
  public List<String> titles() {
    return archive.getObject().maps().stream().map(map -> map.title().value()).toList();
  }

  /** How a command takes the map it is about. */
  public Parameter parameter() {
    return Parameter.required(MAP).completing(Choice.from(this::titles));
  }

  /**
   * The map a command is about, which it took as its {@link #parameter()}.
   *
   * @throws Refused if none fits, or several do
   */
  public JourneyMap find(Call call) {
    return find(call.argument(MAP), call.console().inShell());
  }

  /**
   * The map a command is about, with the state it is in; the command is told that a large one is
   * being read.
   *
   * @throws Refused if none fits, or several do
   */
  public Dossier dossier(Call call) {
    return dossier(call.argument(MAP), call.console().inShell(), call.progress());
  }

  /**
   * The map that is meant.
   *
   * @param said what was typed
   * @param inShell whether numbers of the last list are understood
   * @throws Refused if none fits, or several do
   */
  public JourneyMap find(String said, boolean inShell) {
    Archive open = archive.getObject();
    return open.find(summary(said, inShell).id())
        .orElseThrow(() -> new Refused("shell.map.none", said));
  }

  /** The map changed last of those that a workshop was begun on; empty where there is none. */
  public Optional<JourneyMap> lastHeld() {
    Archive open = archive.getObject();
    return open.maps(MapFilter.HELD).stream().findFirst().flatMap(map -> open.find(map.id()));
  }

  /**
   * The map that is meant, with the state it is in.
   *
   * @param said what was typed
   * @param inShell whether numbers of the last list are understood
   * @param progress is told that a large one is being read
   * @throws Refused if none fits, or several do
   */
  public Dossier dossier(String said, boolean inShell, Progress progress) {
    MapSummary meant = summary(said, inShell);
    try (Progress.Task task = progress.begin("shell.progress.reading", meant.title())) {
      return archive
          .getObject()
          .dossier(meant.id(), task)
          .orElseThrow(() -> new Refused("shell.map.none", said));
    }
  }

  /** What a list shows of the map that is meant. */
  public MapSummary summary(String said, boolean inShell) {
    String wanted = said.strip();
    List<MapSummary> named = archive.getObject().maps(MapFilter.ALL.named(wanted));
    return only(named, wanted, map -> map.id().value().equals(wanted))
        .or(() -> only(named, wanted, map -> map.title().says(wanted)))
        .or(() -> inShell ? numbered(wanted) : Optional.empty())
        .orElseGet(() -> beginning(archive.getObject().maps(), wanted));
  }

  private static MapSummary beginning(List<MapSummary> all, String name) {
    return only(all, name, map -> begins(map, name)).orElseThrow(() -> none(all, name));
  }

  private static boolean begins(MapSummary map, String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return !lower.isEmpty()
        && (map.title().value().toLowerCase(Locale.ROOT).startsWith(lower)
            || map.id().value().startsWith(lower));
  }

  private Optional<MapSummary> numbered(String name) {
    if (!name.matches("[1-9]\\d{0,5}") || Integer.parseInt(name) > listed.size()) {
      return Optional.empty();
    }
    MapId id = listed.get(Integer.parseInt(name) - 1);
    return archive.getObject().maps(MapFilter.ALL.named(id.value())).stream()
        .filter(map -> map.id().equals(id))
        .findFirst();
  }

  private static Optional<MapSummary> only(
      List<MapSummary> all, String name, Predicate<MapSummary> fits) {
    List<MapSummary> found = all.stream().filter(fits).toList();
    if (found.size() > 1) {
      String names =
          String.join(", ", found.stream().limit(MOST_NAMED).map(MapFinder::named).toList());
      throw new Refused("shell.map.several", name, found.size(), names);
    }
    return found.stream().findFirst();
  }

  private static String named(MapSummary map) {
    String client = map.client().isBlank() ? "" : ", " + map.client();
    return map.id() + " (" + map.title() + client + ")";
  }

  private static Refused none(List<MapSummary> all, String name) {
    if (all.isEmpty()) {
      return new Refused("shell.map.no-maps", name);
    }
    List<String> near = Nearest.to(name, all.stream().map(map -> map.title().value()).toList());
    return near.isEmpty()
        ? new Refused("shell.map.none", name)
        : new Refused("shell.map.none-near", name, String.join(", ", near));
  }
}
