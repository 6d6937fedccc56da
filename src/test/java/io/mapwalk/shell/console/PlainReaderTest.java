package io.mapwalk.shell.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jline.reader.LineReader;
import org.jline.reader.UserInterruptException;
import org.jline.terminal.Terminal;
import org.jline.terminal.impl.DumbTerminal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands before a line that is typed at a terminal. */
class PlainReaderTest {

  @ParameterizedTest
  @ValueSource(strings = {"100 % assumed › ", "20% off · actions › ", "%N %{x%} %P › "})
  void aPromptIsShownAsItIs(String prompt) throws IOException {
    ByteArrayOutputStream shown = new ByteArrayOutputStream();
    byte[] typed = "yes\n".getBytes(StandardCharsets.UTF_8);
    try (Terminal terminal =
        new DumbTerminal(
            "test", "dumb", new ByteArrayInputStream(typed), shown, StandardCharsets.UTF_8)) {
      String line = PlainReader.line(PlainReader.at(terminal), prompt, Optional.empty());
      assertThat(line).isEqualTo("yes");
    }
    assertThat(shown.toString(StandardCharsets.UTF_8)).contains(prompt.strip());
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void aCtrlCThatComesWhenTheLineHasEndedInterruptsNothingThatFollows(boolean left) {
    LineReader pressedTwice =
        (LineReader)
            Proxy.newProxyInstance(
                LineReader.class.getClassLoader(),
                new Class<?>[] {LineReader.class},
                (reader, method, arguments) -> {
                  Thread.currentThread().interrupt();
                  if (left) {
                    throw new UserInterruptException("half");
                  }
                  return "whole";
                });
    try {
      assertThat(PlainReader.line(pressedTwice, "› ", Optional.empty())).isEqualTo("whole");
    } catch (UserInterruptException leaving) {
      assertThat(left).isTrue();
    }
    assertThat(Thread.interrupted()).isFalse();
  }
}
