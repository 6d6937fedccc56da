package io.mapwalk.shell.board;

import io.mapwalk.terminal.Line;
import io.mapwalk.terminal.Look;
import java.util.ArrayList;
import java.util.List;
import org.jline.terminal.Terminal;
import org.jline.utils.InfoCmp.Capability;

/**
 * Writes lines on a whole screen; only those that have changed, so that nothing flickers. The
 * screen that was there before comes back at the end.
 */
final class Painter {

  // On a whole screen the wheel presses the arrows; unlike a program that follows the mouse, this
  // leaves it to people to mark and copy what they see. What was set before is kept and restored
  // [XTerm Control Sequences: alternate scroll mode, XTSAVE, XTRESTORE].
  private static final String WHEEL = "\u001b[?1007s\u001b[?1007h";
  private static final String WHEEL_BEFORE = "\u001b[?1007r";

  private final Terminal terminal;
  private final Look look;
  private List<String> painted = List.of();
  private boolean open;

  Painter(Terminal terminal, Look look) {
    this.terminal = terminal;
    this.look = look;
  }

  /** Takes the screen. */
  synchronized void open() {
    terminal.puts(Capability.enter_ca_mode);
    terminal.puts(Capability.keypad_xmit);
    terminal.puts(Capability.cursor_invisible);
    terminal.writer().print(WHEEL);
    open = true;
  }

  /** What is on the screen is not known any more, so all of it is written again. */
  synchronized void forget() {
    painted = List.of();
  }

  /** Shows lines from the top of the screen to its foot. */
  synchronized void paint(List<Line> lines) {
    if (!open) {
      return;
    }
    List<String> now = new ArrayList<>();
    lines.forEach(line -> now.add(look.print(line)));
    if (painted.size() != now.size()) {
      terminal.puts(Capability.clear_screen);
      painted = List.of();
    }
    for (int y = 0; y < now.size(); y++) {
      if (painted.isEmpty() || !painted.get(y).equals(now.get(y))) {
        terminal.puts(Capability.cursor_address, y, 0);
        // Erased first, for after a full line a terminal may take the last letter with it.
        terminal.puts(Capability.clr_eol);
        terminal.writer().print(now.get(y));
      }
    }
    terminal.flush();
    painted = now;
  }

  /** Gives the screen back; does nothing where it was given back already. */
  synchronized void close() {
    if (open) {
      open = false;
      terminal.writer().print(WHEEL_BEFORE);
      terminal.puts(Capability.cursor_visible);
      terminal.puts(Capability.keypad_local);
      terminal.puts(Capability.exit_ca_mode);
      terminal.flush();
    }
  }
}
