package io.mapwalk.shell.hint;

import static org.assertj.core.api.Assertions.assertThat;

import io.mapwalk.journey.Messages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Hints are there the first times, and then never again. */
class HintsTest {

  private static final int ROOM = 60;
  private static final int MARK = 4;

  @TempDir private Path folder;

  private Path file() {
    return folder.resolve("home").resolve("hints");
  }

  /** As when the program has been started anew. */
  private Hints started() {
    return new Hints(file(), true);
  }

  @Test
  void eachIsSeenTwiceAndOnlyOnceWhileTheProgramRuns() {
    for (int time = 1; time <= 2; time++) {
      Hints hints = started();
      assertThat(hints.at("stages")).contains(Hint.LIST);
      hints.shown(Hint.LIST);
      assertThat(hints.at("stages")).isEmpty();
      assertThat(hints.at("welcome")).contains(Hint.TAB);
    }
    assertThat(started().at("stages")).isEmpty();
    assertThat(started().at("welcome")).contains(Hint.TAB);
    assertThat(started().at("review-date")).isEmpty();
  }

  @Test
  void oneGivesWayToTheNextAtTheSamePlace() {
    Hints hints = started();
    assertThat(hints.at("actions")).contains(Hint.SIGNS);
    hints.shown(Hint.SIGNS);
    assertThat(hints.at("actions")).contains(Hint.GO);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "stages | Search; Compare | LIST",
        "actions | waits #phone | SIGNS",
        "actions | !slow | SIGNS",
        "actions | calls =>an app | SIGNS",
        "time | :undo | HELP"
      })
  void whoDoesItAlreadyIsNotTold(String place, String line, Hint hint) {
    assertThat(started().at(place)).contains(hint);
    started().heard(line);
    assertThat(started().at(place)).isNotEqualTo(java.util.Optional.of(hint));
  }

  @ParameterizedTest
  @ValueSource(strings = {"waits in line", "writes to a@b.nl", "C# and 24/7", "wow!", ":-)", ""})
  void whatOnlyLooksLikeItDoesNotCount(String line) {
    started().heard(line);
    assertThat(file()).doesNotExist();
  }

  @Test
  void whoWantsNoneSeesNoneAndLeavesNothingBehind() {
    Hints none = new Hints(file(), false);
    assertThat(none.at("stages")).isEmpty();
    none.heard("Search; Compare");
    assertThat(file()).doesNotExist();
  }

  @Test
  @DisabledOnOs(value = OS.WINDOWS, disabledReason = "its rights are others")
  void theFileIsForItsOwnerAlone() throws IOException {
    started().shown(Hint.TAB);
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file())))
        .isEqualTo("rw-------");
    assertThat(file()).content().contains("tab 1").doesNotContain("Search");
  }

  @Test
  void aHomeThatCannotBeWrittenOrAFileThatIsNoneDoesNoHarm() throws IOException {
    Path below = Files.writeString(folder.resolve("file"), "").resolve("hints");
    Hints hints = new Hints(below, true);
    assertThat(hints.at("stages")).contains(Hint.LIST);
    hints.shown(Hint.LIST);
    assertThat(hints.at("stages")).isEmpty();
    Files.createDirectories(file().getParent());
    Files.write(file(), new byte[] {(byte) 0xff, 0, 'l', 'i', 's', 't', ' ', '9', '9', '\n'});
    assertThat(started().at("stages")).contains(Hint.LIST);
  }

  @ParameterizedTest
  @EnumSource
  void eachIsOneLineInEveryLanguage(Hint hint) {
    for (Messages messages : Messages.inEveryLanguage()) {
      String said = messages.text("shell.hint." + hint.key());
      assertThat(said).doesNotContain("\n", "› ").hasSizeBetween(20, ROOM - MARK);
    }
  }
}
