package io.mapwalk.shell.console;

import java.util.Map;
import org.jline.keymap.KeyMap;
import org.jline.reader.Binding;
import org.jline.reader.LineReader;
import org.jline.reader.Reference;

/**
 * The keys that move, in the other of the two ways in which terminals send them. Which of the two
 * it is can be asked for, and JLine does, but some terminals – and what stands between them and a
 * program, such as a recorder or a console of a web page – go on with the one they always send.
 */
public final class ArrowKeys {

  private static final Map<String, String> SENT =
      Map.of(
          "\u001b[A", LineReader.UP_LINE_OR_SEARCH,
          "\u001b[B", LineReader.DOWN_LINE_OR_SEARCH,
          "\u001b[C", LineReader.FORWARD_CHAR,
          "\u001b[D", LineReader.BACKWARD_CHAR,
          "\u001b[H", LineReader.BEGINNING_OF_LINE,
          "\u001b[F", LineReader.END_OF_LINE);

  private ArrowKeys() {}

  /**
   * Lets a reader know them in both ways.
   *
   * @param reader where lines are typed
   * @return the same reader
   */
  public static LineReader in(LineReader reader) {
    KeyMap<Binding> keys = reader.getKeyMaps().get(LineReader.MAIN);
    SENT.forEach((key, what) -> keys.bindIfNotBound(new Reference(what), key));
    return reader;
  }
}
