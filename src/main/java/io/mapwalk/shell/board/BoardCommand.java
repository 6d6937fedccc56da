package io.mapwalk.shell.board;

import io.mapwalk.archive.Archive;
import io.mapwalk.journey.JourneyMap;
import io.mapwalk.journey.Messages;
import io.mapwalk.journey.Refused;
import io.mapwalk.journey.RoomView;
import io.mapwalk.shell.command.Call;
import io.mapwalk.shell.command.Exit;
import io.mapwalk.shell.command.Noun;
import io.mapwalk.shell.command.Option;
import io.mapwalk.shell.command.Task;
import io.mapwalk.shell.command.Verb;
import io.mapwalk.shell.console.Console;
import io.mapwalk.shell.map.MapFinder;
import io.mapwalk.shell.present.RoomViews;
import io.mapwalk.shell.relay.Messenger;
import io.mapwalk.terminal.BoardShot;
import io.mapwalk.terminal.Line;
import io.mapwalk.terminal.MapView;
import io.mapwalk.terminal.Scene;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.shell.core.command.ExitStatus;

/** The command that fills the terminal with a map. */
public final class BoardCommand implements Noun {

  private final ObjectProvider<Archive> archive;
  private final MapFinder finder;
  private final RoomViews views;
  private final Messenger messenger;
  private final Changes changes;
  private final Clock clock;

  /**
   * @param archive where maps are kept, opened when first needed
   * @param finder finds the map that is meant
   * @param views what the room may see
   * @param messenger takes commands to the process that has the archive open
   * @param changes tells of changes that this process makes
   * @param clock the time in the room, with its zone
   */
  public BoardCommand(
      ObjectProvider<Archive> archive,
      MapFinder finder,
      RoomViews views,
      Messenger messenger,
      Changes changes,
      Clock clock) {
    this.archive = archive;
    this.finder = finder;
    this.views = views;
    this.messenger = messenger;
    this.changes = changes;
    this.clock = clock;
  }

  @Override
  public List<Verb> verbs() {
    return List.of(
        Verb.named("map board")
            .in(Task.LOOK)
            .takes(finder.parameter())
            .option(Option.flag("follow"))
            .option(Option.flag("json"))
            .does(this::board));
  }

  private ExitStatus board(Call call) throws Exception {
    Console console = call.console();
    if (call.has("json")) {
      new BoardStream(changes).tell(held(call, find(call)), console);
      return Exit.DONE;
    }
    if (!fills(console)) {
      if (call.has("follow")) {
        throw new Refused("shell.board.follow-draws");
      }
      return print(call);
    }
    boolean elsewhere = !console.inShell() && messenger.isAnswered();
    try (BoardFeed feed = elsewhere ? relayed(call, Optional.empty()) : here(call)) {
      Messages messages =
          call.has("follow") ? views.language(feed.shot().map()) : console.messages();
      new BoardRun(console, feed, messages, clock, !call.has("follow")).run();
      feed.end()
          .ifPresent(
              why -> {
                throw new Refused("shell.board.ended", why);
              });
    }
    return Exit.DONE;
  }

  private static boolean fills(Console console) {
    return console.interactive()
        && console.outIsTerminal()
        && !console.plain()
        && BoardRun.suits(console.terminal());
  }

  private ExitStatus print(Call call) {
    Console console = call.console();
    MapView view = new MapView(call.messages(), console.look());
    List<Line> lines = view.draw(find(call), console.width(), Scene.EVERYTHING);
    call.out().print(console.look().print(lines));
    return Exit.DONE;
  }

  // Whoever only looks must not keep others from the archive: a workshop may begin meanwhile.
  private BoardFeed here(Call call) {
    JourneyMap map = find(call);
    if (call.console().inShell()) {
      return held(call, map);
    }
    BoardShot known = seen(call).apply(map);
    archive.getObject().close();
    return relayed(call, Optional.of(known));
  }

  private BoardFeed held(Call call, JourneyMap map) {
    return new HeldFeed(archive.getObject(), map, seen(call), call.messages());
  }

  private BoardFeed relayed(Call call, Optional<BoardShot> known) {
    String map = known.map(shot -> shot.map().id().value()).orElseGet(() -> call.argument("map"));
    List<String> words = new ArrayList<>(List.of("map", "board", map, "--json"));
    if (call.has("follow")) {
      words.add("--follow");
    }
    return new RelayedFeed(messenger, words, call.console(), known);
  }

  private JourneyMap find(Call call) {
    return finder.find(call);
  }

  private Function<JourneyMap, BoardShot> seen(Call call) {
    return call.has("follow") ? this::ofRoom : BoardShot::of;
  }

  private BoardShot ofRoom(JourneyMap map) {
    RoomView view = views.of(map);
    return new BoardShot(view.map(), view.asked(), view.ends(), view.back());
  }
}
