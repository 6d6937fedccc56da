package io.mapwalk.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The packaged program, called as people and scripts call it. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "the launcher is a shell script")
class ProgramIT {

  private static final Path LAUNCHER = Path.of("mapwalk").toAbsolutePath();
  private static final Path JAR = Path.of(System.getProperty("mapwalk.jar", "target/mapwalk.jar"));
  private static final Duration PATIENCE = Duration.ofSeconds(20);

  @TempDir private Path home;

  private record Ran(int status, String out, String err) {}

  private Ran launch(String input, Map<String, String> variables, String... words)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of(LAUNCHER.toString()));
    command.addAll(List.of(words));
    return start(input, variables, command);
  }

  private Ran start(String input, Map<String, String> variables, List<String> command)
      throws IOException, InterruptedException {
    Path in = Files.writeString(home.resolve("in"), input);
    Path out = home.resolve("out");
    Path err = home.resolve("err");
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().putAll(variables);
    builder.environment().put("MAPWALK_HOME", home.resolve("home").toString());
    // An application.properties in the current folder is not ours to read.
    Files.writeString(home.resolve("application.properties"), "spring.main.banner-mode=console\n");
    Process process =
        builder
            .directory(home.toFile())
            .redirectInput(in.toFile())
            .redirectOutput(out.toFile())
            .redirectError(err.toFile())
            .start();
    assertThat(process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)).isTrue();
    return new Ran(process.exitValue(), Files.readString(out), Files.readString(err));
  }

  @Test
  void aWordOfSeveralWordsStaysOne() throws Exception {
    Ran ran = launch("", Map.of(), "help", "Pizza evening");
    assertThat(ran.status()).isEqualTo(2);
    assertThat(ran.out()).isEmpty();
    assertThat(ran.err()).contains("“Pizza evening”").hasLineCount(1);
  }

  @Test
  void anUnknownOptionIsWrongUsage() throws Exception {
    Ran ran = launch("", Map.of(), "version", "--verson");
    assertThat(ran.status()).isEqualTo(2);
    assertThat(ran.err()).contains("--verson").contains("--version").hasLineCount(1);
  }

  @Test
  void helpBesideAnotherOptionIsHelp() throws Exception {
    Ran ran = launch("", Map.of(), "version", "--plain", "--help");
    assertThat(ran.status()).isZero();
    assertThat(ran.out()).contains("Shows the version.").doesNotContain("on Java");
    assertThat(ran.err()).isEmpty();
  }

  @Test
  void extraWordsAreWrongUsage() throws Exception {
    Ran ran = launch("", Map.of(), "version", "now");
    assertThat(ran.status()).isEqualTo(2);
    assertThat(ran.err()).contains("“now”").hasLineCount(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"C", "POSIX", "C.UTF-8", "no_SUCH.UTF-8"})
  void everyLetterSurvivesInEveryLocale(String locale) throws Exception {
    Ran argument = launch("", Map.of("LC_ALL", locale), "crêpe-日本");
    assertThat(argument.err()).contains("“crêpe-日本”");
    Ran piped = launch("“crêpe”-日本\nversion", Map.of("LC_ALL", locale));
    assertThat(piped.err()).contains("“crêpe”-日本");
    assertThat(piped.out()).startsWith("Mapwalk ");
    assertThat(piped.status()).isEqualTo(2);
  }

  @Test
  void theJarAloneDoesTheSame() throws Exception {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    Ran ran =
        start("", Map.of(), List.of(java, "-jar", JAR.toAbsolutePath().toString(), "--version"));
    assertThat(ran.status()).isZero();
    assertThat(ran.out()).startsWith("Mapwalk ").hasLineCount(1);
    assertThat(ran.err()).isEmpty();
  }

  @Test
  void theLauncherWorksThroughALink() throws Exception {
    Path link = Files.createSymbolicLink(home.resolve("a link"), LAUNCHER);
    assertThat(start("", Map.of(), List.of(link.toString(), "--version")).status()).isZero();
    Files.delete(link);
  }

  @Test
  void inTheShellCtrlCEmptiesTheLineAndCtrlDLeaves() throws Exception {
    Map<String, String> environment = new HashMap<>(System.getenv());
    environment.put("TERM", "xterm-256color");
    environment.put("MAPWALK_HOME", home.resolve("home").toString());
    try (PseudoTerminal shell =
        PseudoTerminal.start(home, environment, 60, 18, LAUNCHER.toString())) {
      shell.waitFor("mapwalk> ");
      shell.type("nonsense" + PseudoTerminal.CTRL_C);
      shell.waitFor("mapwalk> ");
      shell.type("it's!!" + PseudoTerminal.ENTER);
      shell.waitFor("no command “it's!!”");
      shell.waitFor("mapwalk> ");
      shell.type("versio\t" + PseudoTerminal.ENTER);
      shell.waitFor("on Java");
      shell.waitFor("mapwalk> ");
      shell.type(PseudoTerminal.CTRL_D);
      assertThat(shell.status()).isZero();
    }
    Path history = home.resolve("home").resolve("history");
    assertThat(history).content().contains("it's!!").doesNotContain("nonsense");
    assertThat(Files.getPosixFilePermissions(history)).hasSize(2);
  }
}
