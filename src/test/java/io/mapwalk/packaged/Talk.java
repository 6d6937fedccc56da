package io.mapwalk.packaged;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/**
 * The program answered from a pipe, one line at a time. A line that ends in {@code " >"} is a
 * prompt: when it stands, everything before it has been kept.
 */
public final class Talk implements AutoCloseable {

  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private final Process process;
  private final OutputStream to;
  private final BlockingQueue<Optional<String>> lines = new LinkedBlockingQueue<>();

  Talk(Process process) {
    this.process = process;
    this.to = process.getOutputStream();
    Thread reader = new Thread(this::read);
    reader.setDaemon(true);
    reader.start();
  }

  private void read() {
    try (BufferedReader said =
        new BufferedReader(new InputStreamReader(process.getErrorStream(), UTF_8))) {
      for (String line = said.readLine(); line != null; line = said.readLine()) {
        lines.add(Optional.of(line));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      lines.add(Optional.empty());
    }
  }

  private Optional<String> line(String heard) throws InterruptedException {
    Optional<String> line = lines.poll(PATIENCE.toSeconds(), TimeUnit.SECONDS);
    assertThat(line).as("what comes after: " + heard).isNotNull();
    return line;
  }

  /** Waits for the next prompt, and returns what was said up to and with it. */
  public String prompt() throws InterruptedException {
    String heard = next();
    assertThat(heard).endsWith(" >\n");
    return heard;
  }

  /** Waits for the next prompt or for the end, and returns what was said up to and with it. */
  public String next() throws InterruptedException {
    StringBuilder heard = new StringBuilder();
    while (true) {
      Optional<String> line = line(heard.toString());
      line.ifPresent(said -> heard.append(said).append('\n'));
      if (line.isEmpty() || isPrompt(line.get())) {
        return heard.toString();
      }
    }
  }

  private static boolean isPrompt(String line) {
    return line.endsWith(" >");
  }

  /** Gives a line without waiting for what it leads to. */
  public void tell(String line) throws IOException {
    to.write((line + "\n").getBytes(UTF_8));
    to.flush();
  }

  /** Gives a line, and returns what was said up to and with the next prompt. */
  public String ask(String line) throws IOException, InterruptedException {
    tell(line);
    return prompt();
  }

  /** Ends the input, and returns what is said after that. */
  public String end() throws IOException, InterruptedException {
    to.close();
    return rest();
  }

  /** The number of the process. */
  public long pid() {
    return process.pid();
  }

  /** The exit status. */
  public int status() throws InterruptedException {
    assertThat(process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)).isTrue();
    return process.exitValue();
  }

  /**
   * Kills the program itself, as the system does when nothing else helps.
   *
   * @return how many more prompts it had put up by then
   */
  public int kill() throws InterruptedException {
    // The launcher has become Java by now. Killing through the process, not its handle, would
    // throw away what is still in the pipe.
    assertThat(process.toHandle().info().command().orElse("java")).contains("java");
    process.toHandle().destroyForcibly();
    status();
    return (int) rest().lines().filter(Talk::isPrompt).count();
  }

  private String rest() throws InterruptedException {
    StringBuilder heard = new StringBuilder();
    for (Optional<String> line = line(""); line.isPresent(); line = line(heard.toString())) {
      heard.append(line.get()).append('\n');
    }
    return heard.toString();
  }

  @Override
  public void close() {
    process.destroyForcibly();
  }
}
