package io.mapwalk.packaged;

import static org.assertj.core.api.Assertions.assertThat;

import io.mapwalk.shell.PseudoTerminal;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The packaged program with a home and a current folder of its own, started through its launcher.
 *
 * @param folder the current folder; the home is in it
 * @param command what is put before the arguments; usually the launcher alone
 * @param variables environment variables on top of ours
 */
public record Program(Path folder, List<String> command, Map<String, String> variables) {

  /** What starts the program. */
  static final Path LAUNCHER = Path.of("mapwalk").toAbsolutePath();

  private static final Path JAR = Path.of(System.getProperty("mapwalk.jar", "target/mapwalk.jar"));
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  // The first start unpacks the program and remembers its classes; no test is to wait for that.
  static {
    try {
      new ProcessBuilder(LAUNCHER.toString(), "--version")
          .redirectOutput(ProcessBuilder.Redirect.DISCARD)
          .redirectError(ProcessBuilder.Redirect.INHERIT)
          .start()
          .waitFor(5, TimeUnit.MINUTES);
    } catch (IOException | InterruptedException e) {
      throw new ExceptionInInitializerError(e);
    }
  }

  /** What a run left behind. */
  public record Ran(int status, String out, String err) {

    /** Standard output, which has to be JSON. */
    JsonNode json() {
      assertThat(status).as(err).isZero();
      return new JsonMapper().readTree(out);
    }
  }

  /** The program in a folder, with its home below that. */
  public static Program in(Path folder) {
    return new Program(folder, List.of(LAUNCHER.toString()), Map.of());
  }

  /** The same without the launcher: the jar alone. */
  public Program asJar() {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    List<String> jar = List.of(java, "-jar", JAR.toAbsolutePath().toString());
    return new Program(folder, jar, variables);
  }

  /** The same, started by something else, such as a shell that sets a limit. */
  public Program under(String... before) {
    List<String> whole = new ArrayList<>(List.of(before));
    whole.addAll(command);
    return new Program(folder, whole, variables);
  }

  /** The same with an environment variable. */
  public Program with(String variable, String value) {
    Map<String, String> more = new HashMap<>(variables);
    more.put(variable, value);
    return new Program(folder, command, more);
  }

  /** The same home, from another folder. */
  public Program startedIn(Path other) {
    return new Program(other, command, variables).with("MAPWALK_HOME", home().toString());
  }

  /** The home. */
  public Path home() {
    return folder.resolve("home");
  }

  /** The file that holds the maps. */
  public Path database() {
    return home().resolve("mapwalk.mv.db");
  }

  /** Runs a command to its end with nothing on standard input. */
  public Ran run(String... words) throws IOException, InterruptedException {
    return answer("", words);
  }

  /** Runs a command to its end with this on standard input. */
  public Ran answer(String input, String... words) throws IOException, InterruptedException {
    return answer(input.getBytes(StandardCharsets.UTF_8), words);
  }

  /** Runs a command to its end with these bytes on standard input. */
  public Ran answer(byte[] input, String... words) throws IOException, InterruptedException {
    Path streams = Files.createTempDirectory("mapwalk-streams");
    Path in = Files.write(streams.resolve("in"), input);
    Path out = streams.resolve("out");
    Path err = streams.resolve("err");
    Process process =
        builder(words)
            .redirectInput(in.toFile())
            .redirectOutput(out.toFile())
            .redirectError(err.toFile())
            .start();
    boolean ended = process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS);
    process.destroyForcibly();
    String said = Files.readString(err);
    assertThat(ended).as(said).isTrue();
    String result = new String(Files.readAllBytes(out), StandardCharsets.UTF_8);
    for (Path file : List.of(in, out, err, streams)) {
      Files.delete(file);
    }
    return new Ran(process.exitValue(), result, said);
  }

  /** Starts a command that is answered from a pipe, line by line. */
  public Talk talk(String... words) throws IOException {
    return new Talk(builder(words).redirectOutput(ProcessBuilder.Redirect.DISCARD).start());
  }

  /** Starts a command that a person answers at a terminal of that size. */
  public Seat seat(int columns, int rows, String... words) throws IOException {
    Map<String, String> environment = environment();
    List<String> whole = new ArrayList<>(command);
    whole.addAll(List.of(words));
    return new Seat(
        PseudoTerminal.start(folder, environment, columns, rows, whole.toArray(String[]::new)),
        columns,
        rows);
  }

  /** A map as JSON. */
  public JsonNode exported(String map) throws IOException, InterruptedException {
    return run("export", map, "--format", "json", "--to", "-").json();
  }

  private ProcessBuilder builder(String... words) {
    List<String> whole = new ArrayList<>(command);
    whole.addAll(List.of(words));
    ProcessBuilder builder = new ProcessBuilder(whole).directory(folder.toFile());
    builder.environment().clear();
    builder.environment().putAll(environment());
    return builder;
  }

  private Map<String, String> environment() {
    Map<String, String> environment = new HashMap<>(System.getenv());
    // What somebody has set for their own terminal must not decide a test.
    for (String name : List.of("COLUMNS", "LINES", "COLORTERM", "LC_ALL", "LANGUAGE")) {
      environment.remove(name);
    }
    environment.put("TERM", "xterm");
    environment.put("NO_COLOR", "1");
    environment.put("LANG", "en_GB.UTF-8");
    environment.put("MAPWALK_HOME", home().toString());
    environment.putAll(variables);
    return environment;
  }
}
