package io.mapwalk.packaged;

import static org.assertj.core.api.Assertions.assertThat;

import io.mapwalk.packaged.Program.Ran;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/**
 * While a workshop runs, commands typed in other windows work on the same maps, and the workshop
 * sees at once what they changed.
 */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "the launcher is a shell script")
class SecondProcessIT {

  private static final String TITLE = "Lost luggage";

  @TempDir private Path folder;
  private Program program;
  private Program other;

  @BeforeEach
  void find() throws Exception {
    program = Program.in(folder);
    Path elsewhere = Files.createDirectories(folder.resolve("another folder"));
    other = program.startedIn(elsewhere);
  }

  private static Ran done(Ran ran) {
    assertThat(ran.status()).as(ran.err()).isZero();
    return ran;
  }

  private Talk workshop() throws Exception {
    Talk talk = program.talk("workshop", "start", "--template", "quick", "--title", TITLE);
    talk.prompt();
    talk.ask("60");
    return talk;
  }

  @Test
  void looksAtAndHandsOverTheMapOfARunningWorkshop() throws Exception {
    try (Talk talk = workshop()) {
      talk.ask("fewer calls about suitcases");
      JsonNode maps = other.run("map", "list", "--json").json();
      assertThat(maps.get(0).get("title").asString()).isEqualTo(TITLE);
      assertThat(done(other.run("map", "show", "Lost")).out()).contains("fewer calls");
      Ran exported = done(other.run("export", TITLE, "--format", "md"));
      assertThat(exported.out()).startsWith("exports/");
      Path file = other.folder().resolve(exported.out().strip());
      assertThat(file).content().contains("fewer calls about suitcases");
      Ran written = done(other.run("export", TITLE, "--format", "json", "--to", "-"));
      assertThat(written.json().toString()).contains("fewer calls about suitcases");
      Ran workbook = done(other.run("export", TITLE, "--to", "mine.xlsx"));
      assertThat(workbook.out()).isEqualTo("mine.xlsx\n");
      assertThat(other.folder().resolve("mine.xlsx")).isNotEmptyFile();
    }
  }

  @Test
  void speaksAsTheOtherProcessIsAskedTo() throws Exception {
    try (Talk talk = workshop()) {
      talk.ask("fewer calls about suitcases");
      Ran dutch = other.run("map", "show", "nothing", "--language", "nl");
      assertThat(dutch.status()).isEqualTo(1);
      assertThat(dutch.err()).hasLineCount(1).contains("kaart").doesNotContain("no map");
      assertThat(other.run("map", "list", "--wrong").status()).isEqualTo(2);
      String narrow = done(other.with("COLUMNS", "40").run("map", "list")).out();
      assertThat(narrow.lines()).allMatch(line -> line.length() <= 40);
    }
  }

  @Test
  void theWorkshopGoesOnWithWhatAnotherProcessChanged() throws Exception {
    try (Talk talk = workshop()) {
      talk.ask("fewer calls about suitcases");
      done(other.run("map", "rename", TITLE, "Found luggage"));
      talk.ask(":park a lounge for the delayed");
      assertThat(talk.ask(":note they never say sorry")).contains("never say sorry");
      done(other.run("undo", "Found"));
      talk.ask(":note nobody calls back");
      talk.tell(":quit");
      assertThat(talk.status()).isZero();
    }
    String map = program.exported("Found luggage").toString();
    assertThat(map)
        .contains("a lounge for the delayed", "nobody calls back", "fewer calls about suitcases")
        .doesNotContain("never say sorry");
  }

  @Test
  void aMapThatWasDeletedElsewhereIsSaidToBeGone() throws Exception {
    try (Talk talk = workshop()) {
      done(other.run("map", "delete", TITLE, "--yes"));
      talk.tell("fewer calls about suitcases");
      assertThat(talk.next()).contains("deleted by another program");
      assertThat(talk.status()).isEqualTo(1);
    }
  }

  @Test
  void aSecondWorkshopIsRefusedAtOnceAndSaysWhoHasTheMaps() throws Exception {
    try (Talk talk = workshop()) {
      Ran second = other.answer("60\n", "workshop", "start", "--title", "Another");
      assertThat(second.status()).isEqualTo(1);
      assertThat(second.err()).hasLineCount(1).contains("process " + talk.pid());
    }
  }

  @Test
  void manyShortCommandsAtOnceWaitForOneAnother() throws Exception {
    done(program.run("demo"));
    List<CompletableFuture<Ran>> all = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      all.add(CompletableFuture.supplyAsync(() -> shown(other)));
    }
    for (CompletableFuture<Ran> one : all) {
      assertThat(done(one.get()).out()).contains("Awareness");
    }
  }

  private static Ran shown(Program program) {
    try {
      return program.run("map", "show", "Dinner");
    } catch (Exception e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void theDoorIsForTheOwnerAndWorksInADeepHomeAndAfterAKill() throws Exception {
    String deep = "a-folder-with-a-long-name/".repeat(6);
    Program far = program.with("MAPWALK_HOME", folder.resolve(deep).toString());
    try (Talk talk = far.talk("workshop", "start", "--title", TITLE)) {
      talk.prompt();
      Path socket = folder.resolve(deep).resolve("mapwalk.socket");
      assertThat(Files.getPosixFilePermissions(socket))
          .isEqualTo(PosixFilePermissions.fromString("rw-------"));
      assertThat(done(far.run("map", "list")).out()).contains(TITLE);
      talk.kill();
      assertThat(socket).exists();
    }
    assertThat(done(far.run("map", "list")).out()).contains(TITLE);
    try (Talk talk = far.talk("workshop", "resume", TITLE)) {
      talk.prompt();
      assertThat(done(far.run("map", "list")).out()).contains(TITLE);
      talk.tell(":quit");
      assertThat(talk.status()).isZero();
    }
    assertThat(folder.resolve(deep).resolve("mapwalk.socket")).doesNotExist();
  }

  @Test
  void theShellLetsOthersInToo() throws Exception {
    done(program.run("demo"));
    try (Seat seat = program.seat(100, 30)) {
      seat.shell();
      seat.enter("map list");
      seat.shell();
      assertThat(done(other.run("map", "list")).out()).contains("Dinner out");
      assertThat(other.run("map", "show", "Nobody").status()).isEqualTo(1);
      seat.enter("quit");
      assertThat(seat.status()).isZero();
    }
  }
}
