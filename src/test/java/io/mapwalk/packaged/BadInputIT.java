package io.mapwalk.packaged;

import static org.assertj.core.api.Assertions.assertThat;

import io.mapwalk.packaged.Program.Ran;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** What scripts and hurried people get wrong: one sentence, the right status, nothing lost. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "the launcher is a shell script")
class BadInputIT {

  /** Leads to the walk through the journey, with the stages A and B. */
  private static final String BEGINNING = "60 min\ng\nm\n\ns\nw\na -> b\nEva\n\n\n\nA; B\n\n";

  private static final String ESCAPES = "\u001b[31mred\u001b]0;title\u0007\u009b2J\u202e";

  @TempDir private Path folder;

  private Program program() {
    return Program.in(folder);
  }

  private static void assertFails(Ran ran, int status, String... parts) {
    assertThat(ran.status()).as(ran.err()).isEqualTo(status);
    assertThat(ran.out()).isEmpty();
    assertThat(ran.err()).hasLineCount(1).contains(parts);
  }

  @Test
  void whatIsNotThereIsSaidWithTheNearestNames() throws Exception {
    assertFails(program().run("mpa", "list"), 2, "“mpa”", "“map list”");
    assertFails(program().run("map", "list", "--jsn"), 2, "“--jsn”", "“--json”");
    assertFails(program().run("map", "show", "Dinner"), 1, "none at all yet", "workshop start");
    assertFails(program().run("workshop", "start", "--template", "ful"), 1, "“ful”", ": full");
    assertFails(program().run("export", "x", "--format", "pdf"), 2, "“pdf”", "xlsx");
    Ran started = program().run("workshop", "start", "--title", "Dinner out tonight");
    assertThat(started.status()).isZero();
    assertFails(program().run("map", "show", "Diner out"), 1, "“Diner out”", "Dinner out tonight");
    assertFails(program().run("workshop", "start", "--map", "Dinner", "--title", "T"), 2, "--map");
  }

  @Test
  void aTemplateWithFaultsIsToldLineByLineAndNeverStarted() throws Exception {
    Path file = folder.resolve("mine.md");
    String content =
        """
        ---
        id: mine
        title: Mine
        language: en
        kind: nonsense
        ---
        # Mine

        ## Begin (ten min)

        ### What hurts?
        Anwer: pains %s
        """;
    Files.writeString(file, content.formatted("\u001b[31m"));
    Ran checked = program().run("template", "check", file.toString());
    assertThat(checked.status()).isEqualTo(1);
    assertThat(checked.out())
        .contains("mine.md, line 5: “nonsense” is no kind of map; write one of")
        .contains("mine.md, line 9: ")
        .contains("mine.md, line 12: ")
        .doesNotContain("\u001b");
    assertThat(checked.err()).contains("faults").hasLineCount(1);

    Path own = Files.createDirectories(program().home().resolve("workshop-templates"));
    Files.move(file, own.resolve("mine.md"));
    Ran refused = program().run("workshop", "start", "--template", "mine");
    assertFails(refused, 1, "mine.md", "“template check mine”");
    Ran listed = program().run("template", "list");
    assertThat(listed.status()).isZero();
    assertThat(listed.out()).contains("full").doesNotContain("mine");
    assertThat(listed.err()).contains("mine.md").hasLineCount(1);
    assertThat(program().run("map", "list", "--json").json()).isEmpty();
  }

  @Test
  void aRefusedAnswerFromAPipeNamesItsLineAndEverythingBeforeItIsKept() throws Exception {
    String input = BEGINNING + "kept\n>9\nnot reached here\n";
    Ran ran = program().answer(input, "workshop", "start", "--title", "T");
    assertThat(ran.status()).isEqualTo(1);
    assertThat(ran.out()).isEmpty();
    assertThat(ran.err().lines().toList())
        .last()
        .asString()
        .startsWith("Line 15, at “A")
        .contains("“9”")
        .contains("paused");
    assertThat(program().run("workshop", "list", "--json").json().get(0).get("status").asString())
        .isEqualTo("paused");
    assertThat(program().exported("T").toString())
        .contains("\"kept\"")
        .doesNotContain("not reached here");

    // The input ends here, so it pauses once more; then it goes on at the very same prompt.
    Ran resumed = program().answer("also kept", "workshop", "resume");
    assertThat(resumed.status()).isZero();
    assertThat(resumed.err()).contains("1 kept").contains("Paused, and everything is kept.");
    Ran unreadable =
        program().answer("caf\u00e9\n".getBytes(StandardCharsets.ISO_8859_1), "workshop", "resume");
    assertThat(unreadable.status()).isEqualTo(1);
    assertThat(unreadable.err())
        .contains("2 also kept")
        .contains("Line 1 of the input")
        .contains("UTF-8");
    try (Talk talk = program().talk("workshop", "resume", "T")) {
      assertThat(talk.prompt()).contains("2 also kept").contains("Stage 1 of 2: A");
      assertThat(talk.ask("")).contains("Stage 2 of 2: B");
      assertThat(talk.end()).contains("Paused, and everything is kept.");
      assertThat(talk.status()).isZero();
    }
    try (Talk talk = program().talk("workshop", "resume", "T")) {
      assertThat(talk.prompt()).contains("Stage 2 of 2: B");
    }
  }

  @Test
  void noEscapeReachesTheTerminal() throws Exception {
    String input = BEGINNING + ESCAPES + "\n:show\n:nonsense " + ESCAPES + "\n";
    Ran ran = program().answer(input, "workshop", "start", "--title", "T " + ESCAPES);
    assertHarmless(ran);
    assertThat(ran.err()).contains("[31mred");
    assertHarmless(program().run("map", "list"));
    assertHarmless(program().run("map", "show", "T"));
    assertHarmless(program().run("map", "history", "T"));
    assertHarmless(program().run("map", "show", ESCAPES));
    assertHarmless(program().run(ESCAPES));
    assertHarmless(program().run("map", "list", "--" + ESCAPES));
    assertHarmless(program().run("workshop", "start", "--template", ESCAPES));
    assertHarmless(program().run("template", "check", ESCAPES + ".md"));
    assertHarmless(program().run("map", "list", "--home", "/proc/" + ESCAPES));
    assertHarmless(
        program().run("export", "T", "--to", folder.resolve(ESCAPES + "/x.md").toString()));
  }

  private static void assertHarmless(Ran ran) {
    assertThat(ran.out() + ran.err())
        .isNotBlank()
        .doesNotContainPattern("[\\p{Cntrl}\\u202e&&[^\\n]]");
    assertThat(ran.err()).doesNotContain("did not expect");
  }
}
