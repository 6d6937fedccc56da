package io.mapwalk.packaged;

import static io.mapwalk.shell.PseudoTerminal.CTRL_C;
import static io.mapwalk.shell.PseudoTerminal.CTRL_D;
import static io.mapwalk.shell.PseudoTerminal.ENTER;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** A workshop with a person at a small terminal: interrupted, gone on with, and pasted into. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "the launcher is a shell script")
class AtTheTerminalIT {

  private static final int COLUMNS = 60;
  private static final int ROWS = 18;
  private static final String CTRL_L = "\f";
  private static final String CLEARED = "\u001b[2J";

  /** Leads to the walk through the journey, with the stages A and B. */
  private static final List<String> BEGINNING =
      List.of("60 min", "g", "m", "", "s", "w", "a -> b", "Eva", "", "", "", "A; B", "");

  @TempDir private Path folder;

  private Program program() {
    return Program.in(folder);
  }

  @Test
  void whatTheWelcomeOffersCanBeTakenAfterASlipAndOnlyAsTheFirstCommand() throws Exception {
    assertThat(program().answer("", "capture", "Shop", "--new").status()).isZero();
    try (Seat seat = program().seat(COLUMNS, ROWS)) {
      String last =
          seat.shell().lines().filter(l -> l.contains("look at your maps")).findAny().get();
      String number = last.strip().split(" ")[0];
      seat.enter("mpa lits");
      seat.shell();
      seat.enter(number);
      assertThat(seat.shell()).contains("Shop");
      seat.enter(number);
      assertThat(seat.shell()).contains("There is no command");
      seat.enter("?");
      assertThat(seat.shell()).contains("Run a workshop").doesNotContain("There is no command");
      for (String clearing : List.of("clear" + ENTER, CTRL_L)) {
        seat.enter("version");
        seat.shell();
        assertThat(seat.screen()).anyMatch(row -> row.startsWith("Mapwalk "));
        seat.type(clearing);
        seat.waitFor(CLEARED);
        seat.waitFor("mapwalk> ");
        assertThat(seat.screen().get(0)).startsWith("mapwalk>");
        assertThat(seat.screen()).noneMatch(row -> row.startsWith("Mapwalk "));
      }
      seat.enter("quit");
      assertThat(seat.status()).isZero();
    }
  }

  @Test
  void aPausedWorkshopLeadsBackToTheShellAndGoesOnAtItsVeryPrompt() throws Exception {
    try (Seat seat = program().seat(COLUMNS, ROWS)) {
      seat.shell();
      seat.enter("workshop start --template full --title \"It's T\"");
      seat.prompt();
      seat.ask("60 min");
      assertThat(seat.ask("a goal")).contains("number › ");

      seat.type(CTRL_C);
      assertThat(seat.shell()).contains("Paused, and everything is kept.");
      seat.enter("workshop resume");
      assertThat(seat.prompt()).contains("It's T").contains("number › ");

      seat.type(CTRL_D);
      assertThat(seat.shell()).contains("Paused, and everything is kept.");
      seat.enter("workshop resume It's");
      assertThat(seat.prompt()).contains("number › ");

      seat.type("half an answer");
      seat.waitFor("half an answer");
      seat.type(CTRL_C);
      assertThat(seat.shell()).contains("Not taken").contains("half an answer").contains("Paused");
      seat.enter("workshop resume");
      seat.prompt();
      seat.enter(":quit");
      assertThat(seat.shell()).contains("Paused");

      seat.enter("map list");
      assertThat(seat.shell()).contains("It's T").contains("paused");
      seat.enter("export 1 --format json --to -");
      assertThat(seat.shell()).contains("\"a goal\"");
      seat.enter("quit");
      assertThat(seat.status()).isZero();
    }
    assertThat(program().home().resolve("history")).content().doesNotContain("a goal", "half");
    try (var files = Files.walk(folder)) {
      assertThat(files.filter(f -> f.getFileName().toString().endsWith(".log"))).isEmpty();
    }
  }

  @Test
  void outsideTheShellCtrlCPausesToo() throws Exception {
    for (String key : List.of(CTRL_C, CTRL_D)) {
      try (Seat seat =
          program()
              .seat(COLUMNS, ROWS, "workshop", "start", "--template", "full", "--title", "T")) {
        seat.prompt();
        seat.type(key);
        seat.waitFor("Paused, and everything is kept.");
        assertThat(seat.status()).isZero();
      }
    }
    assertThat(program().run("workshop", "list", "--json").json())
        .extracting(session -> session.get("status").asString())
        .containsExactly("paused", "paused");
  }

  @Test
  void whoeverNamesNoTemplateIsOfferedAFewAndMayLeave() throws Exception {
    try (Seat seat = program().seat(COLUMNS, ROWS, "workshop", "start", "--title", "T")) {
      assertThat(seat.prompt()).contains("How much time");
      assertThat(seat.ask("soon")).contains("✗ “soon” is no time");
      assertThat(seat.ask("?")).contains("Type how long the room has").doesNotContain("✗");
      assertThat(seat.ask("90")).contains("What is it for");
      assertThat(seat.ask("fewer calls")).contains("Which workshop");
      seat.type(CTRL_C);
      seat.waitFor("Nothing was begun");
      assertThat(seat.status()).isZero();
    }
    assertThat(program().run("map", "list", "--json").out()).isEqualTo("[]\n");
    try (Seat seat = program().seat(COLUMNS, ROWS, "workshop", "start", "--title", "T")) {
      seat.prompt();
      seat.ask("90");
      seat.ask("fewer calls");
      assertThat(seat.ask("9")).contains("no number 9 in this list");
      assertThat(seat.ask("quick")).contains("90 minutes").contains("fewer calls");
      seat.type(CTRL_D);
      assertThat(seat.status()).isZero();
    }
    assertThat(program().exported("T").toString()).contains("fewer calls");
  }

  // Terminals have two ways to send an arrow.
  @ParameterizedTest
  @ValueSource(strings = {"\u001b[A", "\u001bOA"})
  void aRefusedAnswerCanBeMended(String arrowUp) throws Exception {
    try (Seat seat =
        program().seat(COLUMNS, ROWS, "workshop", "start", "--template", "full", "--title", "T")) {
      seat.prompt();
      assertThat(seat.ask("6O min")).contains("✗ “6O min” is no time");
      seat.type(arrowUp);
      seat.waitFor("6O min");
      // To the beginning, one to the right, and the letter away.
      assertThat(seat.ask("\u0001\u0006\u0004" + "0")).contains("60 minutes");
    }
  }

  @Test
  void aPastedBlockBecomesOneItemALine() throws Exception {
    List<String> many =
        IntStream.rangeClosed(1, 40).mapToObj(i -> "the pasted step number " + i).toList();
    try (Seat seat =
        program().seat(COLUMNS, ROWS, "workshop", "start", "--template", "full", "--title", "T")) {
      seat.prompt();
      for (String answer : BEGINNING) {
        seat.ask(answer);
      }
      seat.paste("- one\n\n• two's\n* \"three\"\n\n\n1. four\n  5) C:\\five");
      assertThat(seat.prompt()).contains("four").contains("C:\\five");
      seat.paste("a \u001b[31mred\u001b]0 title\u0007 one");
      assertThat(seat.prompt()).contains("[31mred").doesNotContain("\u001b[31m", "\u001b]0");
      seat.ask("");
      seat.paste("- " + String.join("\n- ", many));
      assertThat(seat.prompt()).contains("step number 40");
      seat.enter(":quit");
      assertThat(seat.status()).isZero();
      assertThat(seat.all()).doesNotContain("\u001b[31m", "\u001b]0");
    }
    JsonNode map = program().exported("T");
    List<String> touchpoints = new ArrayList<>();
    for (JsonNode element : map.get("elements")) {
      if (element.get("element").asString().equals("touchpoint")) {
        touchpoints.add(element.get("text").asString());
      }
    }
    assertThat(touchpoints)
        .startsWith("one", "two's")
        .contains("four", "C:\\five", "a [31mred]0 title one")
        .containsAll(many);
    // The quotation is what goes through somebody's head, not a step of its own.
    assertThat(touchpoints).noneMatch(text -> text.contains("three"));
    assertThat(StreamSupport.stream(map.get("elements").spliterator(), false))
        .anyMatch(e -> e.path("text").asString("").contains("three"));
  }

  @Test
  void aTerminalThatDoesNotSayItsSizeIsTakenForAnOrdinaryOne() throws Exception {
    Program unsized =
        program().under("sh", "-c", "stty cols 0 rows 0; exec \"$@\" >/dev/null", "sh");
    try (Seat seat =
        unsized.seat(COLUMNS, ROWS, "workshop", "start", "--template", "full", "--title", "T")) {
      assertThat(seat.prompt()).endsWith("time › ");
      assertThat(seat.ask("60 min")).contains("goal › ");
      seat.type(CTRL_D);
      assertThat(seat.status()).isZero();
    }
  }
}
