package io.mapwalk.packaged;

import static org.assertj.core.api.Assertions.assertThat;

import io.mapwalk.packaged.Program.Ran;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The Tab key in the user's own shell. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "the launcher is a shell script")
class CompletionIT {

  // What bash does when the Tab key is pressed at the end of the words.
  private static final String TAB =
      """
      eval "$("$0" completion bash)"
      COMP_WORDS=("$0" "$@"); COMP_CWORD=$#
      _mapwalk
      printf '%s\\n' "${COMPREPLY[@]}"
      """;

  @TempDir private static Path folder;
  private static Program program;

  @BeforeAll
  static void makeMaps() throws Exception {
    program = Program.in(folder);
    String[] titles = {"Dinner out", "Dinner $(touch harm) `id` \"x\"", "Übung"};
    for (String title : titles) {
      Ran ran = program.answer("60\n", "workshop", "start", "--title", title);
      assertThat(ran.status()).as(ran.err()).isZero();
    }
  }

  private static List<String> tab(String... words) throws Exception {
    List<String> command = new ArrayList<>(List.of("bash", "-c", TAB));
    command.add(Program.LAUNCHER.toString());
    Ran ran = new Program(folder, command, program.variables()).run(words);
    assertThat(ran.status()).as(ran.err()).isZero();
    return ran.out().lines().filter(line -> !line.isEmpty()).toList();
  }

  @Test
  void completesCommandsOptionsAndValues() throws Exception {
    assertThat(tab("ma")).containsExactly("map");
    assertThat(tab("map", "sh")).containsExactly("show");
    assertThat(tab("export", "x", "--format", "x")).containsExactly("xlsx");
    assertThat(tab("map", "list", "--")).contains("--json", "--client", "--home", "--plain");
    assertThat(tab("map", "list", "--json", "--j")).isEmpty();
    assertThat(tab("nonsense", "")).isEmpty();
    assertThat(tab("")).contains("workshop", "map", "export").doesNotContain("--home");
  }

  @Test
  void completesTitlesWhateverIsInThem() throws Exception {
    assertThat(tab("map", "show", "Din"))
        .containsExactlyInAnyOrder("Dinner out", "Dinner $(touch harm) `id` \"x\"");
    assertThat(tab("map", "show", "'Dinner o")).containsExactly("Dinner out");
    assertThat(tab("map", "show", "Dinner\\ ou")).containsExactly("Dinner out");
    assertThat(tab("map", "show", "Ü")).containsExactly("Übung");
    assertThat(folder.resolve("harm")).doesNotExist();
  }
}
