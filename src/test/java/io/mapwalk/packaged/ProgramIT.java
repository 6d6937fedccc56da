package io.mapwalk.packaged;

import static org.assertj.core.api.Assertions.assertThat;

import io.mapwalk.packaged.Program.Ran;
import io.mapwalk.shell.PseudoTerminal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The packaged program, called as people and scripts call it. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "the launcher is a shell script")
class ProgramIT {

  @TempDir private Path folder;
  private Program program;

  @BeforeEach
  void find() throws IOException {
    program = Program.in(folder);
    // An application.properties in the current folder is not ours to read.
    Files.writeString(
        folder.resolve("application.properties"), "spring.main.banner-mode=console\n");
  }

  @Test
  void aWordOfSeveralWordsStaysOne() throws Exception {
    Ran ran = program.run("help", "Pizza evening");
    assertThat(ran.status()).isEqualTo(2);
    assertThat(ran.out()).isEmpty();
    assertThat(ran.err()).contains("“Pizza evening”").hasLineCount(1);
  }

  @Test
  void anUnknownOptionIsWrongUsage() throws Exception {
    Ran ran = program.run("version", "--verson");
    assertThat(ran.status()).isEqualTo(2);
    assertThat(ran.err()).contains("--verson").contains("--version").hasLineCount(1);
  }

  @Test
  void helpBesideAnotherOptionIsHelp() throws Exception {
    Ran ran = program.run("version", "--plain", "--help");
    assertThat(ran.status()).isZero();
    assertThat(ran.out()).contains("Shows the version.").doesNotContain("on Java");
    assertThat(ran.err()).isEmpty();
  }

  @Test
  void extraWordsAreWrongUsage() throws Exception {
    Ran ran = program.run("version", "now");
    assertThat(ran.status()).isEqualTo(2);
    assertThat(ran.err()).contains("“now”").hasLineCount(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"C", "POSIX", "C.UTF-8", "no_SUCH.UTF-8"})
  void everyLetterSurvivesInEveryLocale(String locale) throws Exception {
    Ran argument = program.with("LC_ALL", locale).run("crêpe-日本");
    assertThat(argument.err()).contains("“crêpe-日本”");
    Ran piped = program.with("LC_ALL", locale).answer("“crêpe”-日本\nversion");
    assertThat(piped.err()).contains("“crêpe”-日本");
    assertThat(piped.out()).startsWith("Mapwalk ");
    assertThat(piped.status()).isEqualTo(2);
  }

  @Test
  void theJarAloneDoesTheSame() throws Exception {
    Ran ran = program.asJar().run("--version");
    assertThat(ran.status()).isZero();
    assertThat(ran.out()).startsWith("Mapwalk ").hasLineCount(1);
    assertThat(ran.err()).isEmpty();
  }

  @Test
  void theLauncherWorksThroughALink() throws Exception {
    Path link = Files.createSymbolicLink(folder.resolve("a link"), Program.LAUNCHER);
    Program linked = new Program(folder, List.of(link.toString()), Map.of());
    assertThat(linked.run("--version").status()).isZero();
    Files.delete(link);
  }

  @Test
  void inTheShellCtrlCEmptiesTheLineAndCtrlDLeaves() throws Exception {
    Program colourful = program.with("TERM", "xterm-256color").with("NO_COLOR", "");
    try (Seat shell = colourful.seat(60, 18)) {
      shell.shell();
      shell.type("nonsense" + PseudoTerminal.CTRL_C);
      shell.shell();
      shell.enter("it's!!");
      shell.waitFor("no command “it's!!”");
      shell.shell();
      shell.enter("versio\t");
      shell.waitFor("on Java");
      shell.shell();
      shell.type(PseudoTerminal.CTRL_D);
      assertThat(shell.status()).isZero();
    }
    Path history = program.home().resolve("history");
    assertThat(history).content().contains("it's!!").doesNotContain("nonsense");
    assertThat(Files.getPosixFilePermissions(history)).hasSize(2);
  }
}
