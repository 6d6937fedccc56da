package io.mapwalk.packaged;

import static io.mapwalk.shell.PseudoTerminal.CTRL_C;
import static org.assertj.core.api.Assertions.assertThat;

import io.mapwalk.shell.PseudoTerminal;
import io.mapwalk.workshop.Sample;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jline.utils.AttributedString;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Whatever is asked, Ctrl-C leads back to the shell with nothing lost; and windows change. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "the launcher is a shell script")
class InterruptedIT {

  private static final int NARROW = 40;
  private static final int ROWS = 24;
  private static final String READING = "\u001b[?2004h";
  private static final String READ = "\u001b[?2004l";
  private static final Pattern CODE = Pattern.compile("\u001b?\\[[?>=]*[0-9;]*[a-zA-Z]");
  private static final String TAB = "\t";
  private static final String WHEEL_RESTORED = "\u001b[?1007r";
  private static final String CURSOR_SHOWN = "25h";
  private static final String OWN_SCREEN = "\u001b[?1049l";
  private static final String MOUSE_FOLLOWED = "\u001b[?1000h";

  @TempDir private Path folder;

  private Program program() {
    return Program.in(folder);
  }

  /** The prompt that stands, without its figures, which go on with the time. */
  private static String standing(String seen) {
    String prompt = seen.substring(seen.lastIndexOf(READING) + READING.length());
    return AttributedString.stripAnsi(prompt).replaceAll("[0-9:]+", "#").strip();
  }

  private static List<String> tooWide(String seen) {
    String said = seen.substring(0, Math.max(0, seen.lastIndexOf(READING)));
    return CODE.matcher(said.substring(said.lastIndexOf(READ) + 1))
        .replaceAll("")
        .lines()
        .filter(line -> new AttributedString(line).columnLength() > NARROW)
        .toList();
  }

  @Test
  void atEveryPromptOfAWorkshopOnANarrowTerminalItMayBeLeftAndGoneOnWith() throws Exception {
    List<String> wide = new ArrayList<>();
    int left = 0;
    try (Seat seat = program().seat(NARROW, ROWS)) {
      seat.shell();
      seat.enter("workshop start --template full --title Pizza");
      String seen = seat.prompt();
      String before = "";
      for (String line : Sample.PIZZA.lines()) {
        String prompt = standing(seen);
        wide.addAll(tooWide(seen));
        if (!prompt.equals(before)) {
          before = prompt;
          left++;
          seat.type("half of it");
          seat.waitFor("half of it");
          seat.type(CTRL_C);
          assertThat(seat.shell()).contains("Not taken").contains("kept");
          seat.enter("workshop resume");
          assertThat(standing(seat.prompt())).isEqualTo(prompt);
        }
        seat.enter(line);
        if (line.equals(":quit")) {
          break;
        }
        seen = seat.waitFor(READING) + seat.waitFor(line.equals(last()) ? "mapwalk> " : "› ");
      }
      seat.enter("quit");
      assertThat(seat.status()).isZero();
    }
    assertThat(left).isGreaterThan(30);
    assertThat(wide).isEmpty();
    // What was typed in part is in no map; all the rest is as if nobody had ever left.
    assertThat(program().exported("Pizza").toString())
        .contains("looks for parking", "asks around at work")
        .doesNotContain("half of it");
  }

  private static String last() {
    List<String> lines = Sample.PIZZA.lines();
    return lines.get(lines.size() - 1);
  }

  @Test
  void atEveryOtherQuestionNothingIsDoneAndTheTerminalIsAsItWas() throws Exception {
    assertThat(program().run("demo").status()).isZero();
    String whole = program().exported("Dinner").toString();
    Files.writeString(
        folder.resolve("edited.json"), whole.replace("looks for parking", "looks for a place"));
    try (Seat seat =
        program()
            .under("sh", "-c", "trap : INT; \"$@\"; echo \"status $?\"; stty -a", "sh")
            .seat(80, ROWS)) {
      seat.shell();
      for (String[] answers :
          new String[][] {{}, {"90"}, {"90", "fewer calls"}, {"90", "fewer calls", "9"}}) {
        seat.enter("workshop start --title Other");
        seat.prompt();
        for (String answer : answers) {
          seat.ask(answer);
        }
        seat.type("half of it");
        seat.waitFor("half of it");
        seat.type(CTRL_C);
        assertThat(seat.shell()).contains("Nothing was begun");
      }
      for (String command : List.of("capture Dinner", "tidy Dinner")) {
        seat.enter(command);
        seat.prompt();
        seat.type("half of it");
        seat.waitFor("half of it");
        seat.type(CTRL_C);
        assertThat(seat.shell()).contains("half of it");
      }
      seat.enter("import edited.json");
      seat.waitFor(READING);
      seat.waitFor("Take it over");
      seat.type("y");
      seat.waitFor("y");
      seat.type(CTRL_C);
      assertThat(seat.shell()).contains("Left; nothing was changed");
      seat.type("half of it");
      seat.waitFor("half of it");
      seat.type(CTRL_C);
      seat.shell();
      seat.enter("quit");
      assertThat(seat.rest())
          .contains("status 0", "icanon", " echo ", "isig")
          .doesNotContain("-icanon", "-echo ", "-isig");
    }
    assertThat(program().exported("Dinner").toString()).isEqualTo(whole);
    assertThat(program().run("map", "list", "--json").out()).doesNotContain("Other");
  }

  @Test
  void whileCardsAreSortedInABreakAndOnTheBoardNothingIsLost() throws Exception {
    assertThat(program().run("demo").status()).isZero();
    try (Seat seat =
        program()
            .under("sh", "-c", "trap : INT; \"$@\"; echo \"status $?\"; stty -a", "sh")
            .seat(80, ROWS)) {
      seat.shell();
      seat.enter("workshop start --template quick --map Dinner");
      seat.prompt();
      seat.ask("60");
      seat.ask(":note a lounge on the roof");
      for (String command : List.of(":sort", ":break 10", ":checklist before")) {
        seat.ask(command);
        interrupted(seat, "Not taken");
        seat.enter("workshop resume");
        seat.prompt();
      }
      seat.ask("");
      seat.enter(":quit");
      seat.shell();
      seat.enter("map board Dinner");
      seat.waitFor(" 1–23/");
      seat.type(CTRL_C);
      String left = seat.shell();
      assertThat(left).contains(WHEEL_RESTORED, CURSOR_SHOWN, OWN_SCREEN);
      seat.enter("map delete Dinner");
      assertThat(seat.shell()).contains("--yes");
      seat.enter("quit");
      assertThat(seat.rest())
          .contains("status 0", "icanon", " echo ", "isig")
          .doesNotContain("-icanon", "-echo ", "-isig");
      assertThat(seat.all()).doesNotContain(MOUSE_FOLLOWED);
    }
    assertThat(program().exported("Dinner").toString())
        .contains("a lounge on the roof")
        .doesNotContain("half of it");
  }

  private static void interrupted(Seat seat, String said) throws Exception {
    seat.type("half of it");
    seat.waitFor("half of it");
    seat.type(CTRL_C);
    assertThat(seat.shell()).contains(said);
  }

  @Test
  void aWindowMayChangeWhileALineIsTyped() throws Exception {
    String begun = "a goal that takes more than one row of a narrow window";
    try (Seat seat =
        program().seat(80, ROWS, "workshop", "start", "--template", "full", "--title", "T")) {
      seat.prompt();
      seat.ask("60 min");
      seat.type(begun);
      seat.waitFor("a goal");
      // The line is drawn anew, prompt and all, once the program has heard of the other width.
      seat.resize(NARROW, ROWS);
      seat.waitFor("› ");
      seat.type(" ~");
      seat.waitFor("~");
      seat.resize(120, ROWS);
      seat.waitFor("› ");
      seat.type(" +");
      seat.waitFor("+");
      seat.resize(NARROW, ROWS);
      seat.waitFor("› ");
      seat.type(" &");
      seat.waitFor("&");
      assertThat(tooWide(seat.ask(" of a wide one"))).isEmpty();
      seat.enter(":quit");
      assertThat(seat.status()).isZero();
    }
    assertThat(program().exported("T").toString()).contains(begun + " ~ + & of a wide one");
  }

  @Test
  void theMenuOfTheTabKeyWritesIntoTheLineWhatIsChosen() throws Exception {
    try (Seat seat = program().seat(80, ROWS)) {
      seat.shell();
      seat.type("map " + TAB);
      seat.waitFor("archive");
      // The first of the menu, taken, and a map that is not there.
      seat.type(TAB + PseudoTerminal.ENTER + " Nowhere" + PseudoTerminal.ENTER);
      assertThat(seat.shell()).contains("There is no map “Nowhere”");
      seat.enter("quit");
      assertThat(seat.status()).isZero();
    }
  }
}
