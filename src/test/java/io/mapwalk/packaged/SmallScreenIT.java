package io.mapwalk.packaged;

import static org.assertj.core.api.Assertions.assertThat;

import io.mapwalk.workshop.Sample;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jline.utils.AttributedString;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Everything at a prompt fits 60 columns by 18 rows, and no line is wider than its terminal. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "the launcher is a shell script")
class SmallScreenIT {

  private static final int COLUMNS = 60;
  private static final int ROWS = 18;

  @TempDir private Path folder;

  /** What came out between two prompts, without the codes of the line reader. */
  private static List<String> told(String seen) {
    String said = seen.substring(seen.lastIndexOf("\u001b[?2004l") + 1);
    return AttributedString.stripAnsi(said.replaceFirst("^\\[\\?2004l", "")).lines().toList();
  }

  /** What is asked comes after an empty line. */
  private static List<String> question(List<String> told) {
    return told.subList(told.lastIndexOf("") + 1, told.size());
  }

  @Test
  void theQuestionItsHintsAndThePromptAreSeenTogetherThroughoutAWorkshop() throws Exception {
    List<String> lines = Sample.PIZZA.lines();
    List<String> tooHigh = new ArrayList<>();
    List<String> tooWide = new ArrayList<>();
    Program program = Program.in(folder);
    try (Seat seat =
        program.seat(
            COLUMNS, ROWS, "workshop", "start", "--template", "full", "--title", "Pizza")) {
      String seen = seat.prompt();
      for (String line : lines) {
        List<String> question = question(told(seen));
        if (!seat.screen().stream().map(String::strip).toList().contains(question.get(0).strip())) {
          tooHigh.add(String.join("\n", question));
        }
        told(seen).stream().filter(SmallScreenIT::isTooWide).forEach(tooWide::add);
        seat.enter(line);
        seen = line.equals(lines.get(lines.size() - 1)) ? "" : seat.prompt();
      }
      seat.waitFor("is at its end");
      assertThat(seat.status()).isZero();
    }
    assertThat(tooHigh).isEmpty();
    assertThat(tooWide).isEmpty();

    program.run(
        "map", "rename", "Pizza", "日本語のピザ 🍕 and a title that is far too long to fit anywhere");
    for (int columns : List.of(60, 80, 160)) {
      for (String[] words : new String[][] {{"map", "show", "日本"}, {"map", "list"}}) {
        String drawn;
        try (Seat seat = program.seat(columns, 50, words)) {
          drawn = seat.rest();
          assertThat(seat.status()).isZero();
        }
        assertThat(drawn).contains("日本語");
        assertThat(AttributedString.stripAnsi(drawn).lines())
            .allMatch(line -> width(line) <= columns, "fits " + columns);
      }
    }
  }

  private static boolean isTooWide(String line) {
    return width(line) > COLUMNS;
  }

  private static int width(String line) {
    return new AttributedString(line).columnLength();
  }
}
