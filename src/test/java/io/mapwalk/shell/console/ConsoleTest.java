package io.mapwalk.shell.console;

import static org.assertj.core.api.Assertions.assertThat;

import io.mapwalk.journey.Messages;
import io.mapwalk.terminal.ColourDepth;
import io.mapwalk.terminal.Look;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class ConsoleTest {

  private static final String CHANGED = "~ touchpoint t12 “eats”: words “eats” -> “shares”";

  private static String shown(boolean terminal, Look look, String line) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Console.Manner manner = new Console.Manner(terminal, 30, look, false, false);
    try (Console console =
        Console.of(out, out, new Messages(Locale.ENGLISH), manner, Path.of(""))) {
      console.showWrapped(line);
    }
    return out.toString(StandardCharsets.UTF_8);
  }

  @Test
  void whatFollowsAMarkStandsBeneathItsWords() {
    Look look = new Look(ColourDepth.NONE, true, false);
    assertThat(shown(true, look, CHANGED))
        .isEqualTo("~ touchpoint t12 “eats”: words\n  “eats” -> “shares”\n");
    assertThat(shown(true, look, "~ ")).isEqualTo("~\n");
  }

  @Test
  void toldPlainlyTheWordsDoWithoutTheMark() {
    assertThat(shown(true, Look.SPOKEN, CHANGED))
        .isEqualTo("touchpoint t12 “eats”: words\n“eats” -> “shares”\n");
  }

  @Test
  void aScriptGetsTheLineAsItIs() {
    assertThat(shown(false, Look.PLAIN, CHANGED)).isEqualTo(CHANGED + "\n");
  }
}
