package io.mapwalk.shell.handover;

import io.mapwalk.journey.Refused;
import io.mapwalk.shell.console.Console;
import io.mapwalk.shell.console.PlainReader;
import java.util.Locale;
import java.util.Optional;
import org.jline.reader.EndOfFileException;
import org.jline.reader.UserInterruptException;

/** Asks whether what was shown is to be done. */
final class Agreement {

  private Agreement() {}

  /**
   * Asks; Enter agrees.
   *
   * @param room the beginning of the keys of the question, such as {@code shell.take}
   * @param file what is being read
   * @throws Refused if nobody can be asked
   */
  static boolean asked(Console console, String room, String file) {
    if (!console.interactive()) {
      throw new Refused(room + ".sure", file);
    }
    String question = console.messages().text(room + ".ask") + " ";
    String no = console.messages().text("shell.take.no");
    try {
      String answer =
          PlainReader.line(PlainReader.at(console.terminal()), question, Optional.empty()).strip();
      return answer.isEmpty() || !answer.toLowerCase(Locale.ROOT).startsWith(no);
    } catch (UserInterruptException | EndOfFileException left) {
      return false;
    }
  }
}
