package io.mapwalk.shell.board;

import io.mapwalk.terminal.BoardKey;
import io.mapwalk.terminal.BoardState;
import org.jline.keymap.BindingReader;
import org.jline.keymap.KeyMap;
import org.jline.terminal.Terminal;
import org.jline.utils.InfoCmp.Capability;
import org.jspecify.annotations.Nullable;

/** Which key does what on the board. */
final class BoardKeys {

  private static final String ESCAPE = "\u001b";
  private static final long AMBIGUOUS_MILLIS = 60;

  private final KeyMap<Pressed> keys = new KeyMap<>();
  private final KeyMap<Typed> letters = new KeyMap<>();

  /**
   * A key that was pressed.
   *
   * @param key what it does; null where it does nothing, or names a stage
   * @param stage the number of the stage it names; 0 where it names none
   */
  record Pressed(@Nullable BoardKey key, int stage) {}

  private enum Typed {
    LETTER,
    BACK,
    TAKE,
    DROP
  }

  BoardKeys(Terminal terminal) {
    keys.setAmbiguousTimeout(AMBIGUOUS_MILLIS);
    keys.setNomatch(new Pressed(null, 0));
    keys.setUnicode(new Pressed(null, 0));
    bind(BoardKey.UP, "k", "\u001b[A", "\u001bOA");
    bind(BoardKey.DOWN, "j", "\u001b[B", "\u001bOB");
    bind(BoardKey.RIGHT, "l", "\u001b[C", "\u001bOC", "\t");
    bind(BoardKey.LEFT, "h", "\u001b[D", "\u001bOD", "\u001b[Z");
    bind(BoardKey.PAGE_UP, "b", "\u001b[5~");
    bind(BoardKey.PAGE_DOWN, " ", "\u001b[6~");
    bind(BoardKey.HOME, "g", "\u001b[H", "\u001bOH", "\u001b[1~");
    bind(BoardKey.END, "G", "\u001b[F", "\u001bOF", "\u001b[4~");
    bind(BoardKey.NEARER, "+", "=", "\r", "\n");
    bind(BoardKey.FARTHER, "-", "_", "\u007f", "\b");
    bind(BoardKey.COLOUR, "c");
    bind(BoardKey.FIND, "/");
    bind(BoardKey.PAINS, "p");
    bind(BoardKey.OWNER, "o");
    bind(BoardKey.CLEAR, "x");
    bind(BoardKey.LEAVE, "q", "Q", ESCAPE, "\u0003", "\u0004");
    own(terminal, BoardKey.UP, Capability.key_up);
    own(terminal, BoardKey.DOWN, Capability.key_down);
    own(terminal, BoardKey.LEFT, Capability.key_left);
    own(terminal, BoardKey.RIGHT, Capability.key_right);
    own(terminal, BoardKey.PAGE_UP, Capability.key_ppage);
    own(terminal, BoardKey.PAGE_DOWN, Capability.key_npage);
    own(terminal, BoardKey.HOME, Capability.key_home);
    own(terminal, BoardKey.END, Capability.key_end);
    for (int stage = 1; stage <= 9; stage++) {
      keys.bind(new Pressed(null, stage), Integer.toString(stage));
    }
    letters.setAmbiguousTimeout(AMBIGUOUS_MILLIS);
    letters.setNomatch(Typed.LETTER);
    letters.setUnicode(Typed.LETTER);
    letters.bind(Typed.BACK, "\u007f", "\b");
    letters.bind(Typed.TAKE, "\r", "\n");
    letters.bind(Typed.DROP, ESCAPE, "\u0003", "\u0004");
  }

  private void bind(BoardKey key, String... typed) {
    keys.bind(new Pressed(key, 0), typed);
  }

  private void own(Terminal terminal, BoardKey key, Capability capability) {
    String typed = KeyMap.key(terminal, capability);
    if (typed != null) {
      bind(key, typed);
    }
  }

  /** The key that was pressed. */
  Pressed read(BindingReader reader) {
    Pressed pressed = reader.readBinding(keys, null, false);
    return pressed == null ? new Pressed(null, 0) : pressed;
  }

  /** The board with one more key typed of what is looked for. */
  BoardState type(BindingReader reader, BoardState state) {
    Typed typed = reader.readBinding(letters, null, false);
    if (typed == null) {
      return state;
    }
    return switch (typed) {
      case TAKE -> state.typedOut(true);
      case DROP -> state.typedOut(false);
      case BACK -> state.typing("");
      case LETTER -> letter(state, reader.getLastBinding());
    };
  }

  // A key that is no letter, such as an arrow, is no word to look for.
  private static BoardState letter(BoardState state, String typed) {
    boolean said = !typed.isEmpty() && typed.codePoints().noneMatch(Character::isISOControl);
    return said ? state.typing(typed) : state;
  }
}
