package io.mapwalk.shell.console;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.mapwalk.journey.Refused;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.jline.terminal.Terminal;
import org.jline.terminal.impl.DumbTerminal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Long texts are written in the user's own editor, and nothing of them is left behind. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "the editors here are shell scripts")
class OutsideEditorTest {

  @TempDir private Path home;
  @TempDir private Path programs;

  private String edited(String script, String text) throws IOException {
    Path editor = programs.resolve("my editor");
    Files.writeString(editor, "#!/bin/sh\n" + script + "\n");
    assertThat(editor.toFile().setExecutable(true)).isTrue();
    return edit(Map.of("EDITOR", "false", "VISUAL", "'" + editor + "' -w"), text);
  }

  private String edit(Map<String, String> environment, String text) throws IOException {
    try (Terminal terminal =
        new DumbTerminal(
            "test",
            "dumb",
            new ByteArrayInputStream(new byte[0]),
            new ByteArrayOutputStream(),
            StandardCharsets.UTF_8)) {
      return new OutsideEditor(home, environment).edit(terminal, "p3", text);
    } finally {
      try (var left = Files.list(home)) {
        assertThat(left).as("what is left in the home").isEmpty();
      }
    }
  }

  @Test
  void theTextComesBackAsItWasLeft() throws IOException {
    assertThat(edited("printf 'zwei Zeilen\\nfür alle\\n' > \"$2\"; touch \"$2~\"", "one"))
        .isEqualTo("zwei Zeilen\nfür alle");
    assertThat(edited("cat \"$2\" > /dev/null", "unchanged\ntext")).isEqualTo("unchanged\ntext");
    assertThat(edited(": > \"$2\"", "one")).isEmpty();
    assertThat(edited("rm \"$2\"", "one")).isEmpty();
  }

  @Test
  void onlyItsOwnerCanReadIt() throws IOException {
    String rights = "stat -c %a \"$2\" \"$(dirname \"$2\")\" > \"$2.new\"; mv \"$2.new\" \"$2\"";
    assertThat(edited(rights, "secret").split("\\s+")).containsExactly("600", "700");
  }

  @Test
  void anEditorThatIsMissingOrFailsIsToldInASentence() {
    assertThatThrownBy(() -> edit(Map.of("EDITOR", " "), "one"))
        .isInstanceOfSatisfying(
            Refused.class, refused -> assertThat(refused.code()).isEqualTo("shell.editor.none"));
    assertThatThrownBy(() -> edit(Map.of("EDITOR", "no-such-editor"), "one"))
        .isInstanceOfSatisfying(
            Refused.class, r -> assertThat(r.code()).isEqualTo("shell.editor.cannot-run"));
    assertThatThrownBy(() -> edited("exit 3", "one"))
        .isInstanceOfSatisfying(
            Refused.class, r -> assertThat(r.code()).isEqualTo("shell.editor.failed"));
    assertThatThrownBy(() -> edited("printf '\\377' > \"$2\"", "one"))
        .isInstanceOfSatisfying(
            Refused.class, r -> assertThat(r.code()).isEqualTo("shell.editor.not-utf8"));
  }
}
