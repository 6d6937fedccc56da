package io.mapwalk.shell.board;

import io.mapwalk.journey.Messages;
import io.mapwalk.shell.console.Console;
import io.mapwalk.terminal.BoardKey;
import io.mapwalk.terminal.BoardShot;
import io.mapwalk.terminal.BoardState;
import io.mapwalk.terminal.BoardView;
import io.mapwalk.terminal.Line;
import java.time.Clock;
import java.util.List;
import org.jline.keymap.BindingReader;
import org.jline.terminal.Attributes;
import org.jline.terminal.Terminal;
import org.jline.utils.InfoCmp.Capability;
import org.jspecify.annotations.Nullable;

/** Fills the terminal with the board until somebody leaves it, and gives the screen back then. */
final class BoardRun {

  private static final long GLANCE_MILLIS = 100;

  private final Terminal terminal;
  private final Clock clock;
  private final BoardView view;
  private final BoardFeed feed;
  private final BoardKeys keys;
  private final Painter painter;
  private BoardState state = BoardState.BEGINNING;
  private BoardShot shot;
  private @Nullable Drawn drawn;
  private volatile boolean left;

  /** A drawing with what it was drawn from; it takes longer than showing another part of it. */
  private record Drawn(BoardShot shot, BoardState state, int width, List<Line> lines) {

    boolean isOf(BoardShot other, BoardState now, int columns) {
      return shot == other
          && width == columns
          && state.stage().equals(now.stage())
          && state.outline() == now.outline()
          && state.tint() == now.tint()
          && state.sees(now);
    }
  }

  /**
   * @param hints whether it says what keys do
   */
  BoardRun(Console console, BoardFeed feed, Messages messages, Clock clock, boolean hints) {
    this.terminal = console.terminal();
    this.clock = clock;
    this.view = new BoardView(messages, console.look(), clock.getZone(), hints);
    this.feed = feed;
    this.keys = new BoardKeys(terminal);
    this.painter = new Painter(terminal, console.look());
    this.shot = feed.shot();
  }

  /** Runs until somebody leaves, or nothing is left to show. */
  void run() {
    Attributes before = terminal.enterRawMode();
    Terminal.SignalHandler interrupt = terminal.handle(Terminal.Signal.INT, signal -> left = true);
    Terminal.SignalHandler resize =
        terminal.handle(Terminal.Signal.WINCH, signal -> painter.forget());
    Thread rescue = new Thread(painter::close, "mapwalk-board");
    Runtime.getRuntime().addShutdownHook(rescue);
    try {
      painter.open();
      look();
    } finally {
      painter.close();
      terminal.handle(Terminal.Signal.WINCH, resize);
      terminal.handle(Terminal.Signal.INT, interrupt);
      terminal.setAttributes(before);
      Runtime.getRuntime().removeShutdownHook(rescue);
    }
  }

  private void look() {
    BindingReader reader = new BindingReader(terminal.reader());
    while (!left && feed.end().isEmpty()) {
      shot = feed.shot();
      int width = Math.max(1, terminal.getWidth());
      int height = Math.max(2, terminal.getHeight());
      List<Line> head = view.head(shot, clock.instant(), width);
      List<Line> lines = drawing(width);
      painter.paint(view.screen(head, lines, state, width, height));
      int key = reader.peekCharacter(GLANCE_MILLIS);
      if (key == -1) {
        return;
      }
      // All keys that wait are taken before anything is drawn, or a held key would run on.
      while (key >= 0 && !left) {
        press(reader, drawing(width).size(), view.rows(head, height));
        key = reader.peekCharacter(1);
      }
    }
  }

  private List<Line> drawing(int width) {
    Drawn known = drawn;
    if (known == null || !known.isOf(shot, state, width)) {
      known = new Drawn(shot, state, width, view.drawing(shot.map(), state, width));
      drawn = known;
    }
    return known.lines();
  }

  private void press(BindingReader reader, int lines, int rows) {
    if (state.isTyping()) {
      state = keys.type(reader, state);
      return;
    }
    BoardKeys.Pressed pressed = keys.read(reader);
    if (pressed.stage() > 0) {
      state = state.atStage(shot.map(), pressed.stage());
    } else if (pressed.key() == BoardKey.LEAVE) {
      left = true;
    } else if (pressed.key() != null) {
      state = state.after(pressed.key(), shot.map(), lines, rows);
    }
  }

  /** The capability that a terminal needs to be filled and given back. */
  static boolean suits(Terminal terminal) {
    return terminal.getStringCapability(Capability.enter_ca_mode) != null
        && terminal.getStringCapability(Capability.cursor_address) != null;
  }
}
