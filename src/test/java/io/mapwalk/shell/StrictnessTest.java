package io.mapwalk.shell;

import static org.assertj.core.api.Assertions.assertThat;

import io.mapwalk.journey.Refused;
import io.mapwalk.shell.CommandLine.Ran;
import io.mapwalk.shell.command.Call;
import io.mapwalk.shell.command.Exit;
import io.mapwalk.shell.command.Noun;
import io.mapwalk.shell.command.Option;
import io.mapwalk.shell.command.Parameter;
import io.mapwalk.shell.command.Task;
import io.mapwalk.shell.command.Verb;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.shell.core.command.ExitStatus;

/** Nothing typed wrongly is ignored, and each kind of outcome has its exit status. */
class StrictnessTest {

  /** Commands that say what they were called with. */
  private static final class Toys implements Noun {

    @Override
    public List<Verb> verbs() {
      return List.of(
          Verb.named("toy make")
              .in(Task.RUN)
              .takes(Parameter.required("name"))
              .takes(Parameter.optional("size").oneOf("small", "big"))
              .option(Option.value("title"))
              .option(Option.value("colour").oneOf("red", "blue").orElse("red"))
              .option(Option.value("part"))
              .option(Option.flag("json"))
              .does(this::make),
          Verb.named("toy list").in(Task.LOOK).does(call -> say(call, "list")),
          Verb.named("find")
              .in(Task.LOOK)
              .takes(Parameter.oneOrMore("words"))
              .does(call -> say(call, String.join("+", call.arguments("words")))),
          Verb.named("need").option(Option.value("to").asRequired()).does(call -> Exit.DONE),
          Verb.named("refuse")
              .does(
                  call -> {
                    throw new Refused("shell.input.too-long", 7);
                  }),
          Verb.named("deny")
              .does(
                  call -> {
                    throw new AccessDeniedException("/secret");
                  }),
          Verb.named("break")
              .does(
                  call -> {
                    throw new IllegalStateException("a fault");
                  }),
          Verb.named("fail").does(call -> ExitStatus.EXECUTION_ERROR));
    }

    private ExitStatus make(Call call) {
      return say(
          call,
          call.argument("name")
              + "|"
              + call.optionalArgument("size").orElse("-")
              + "|"
              + call.option("title").orElse("-")
              + "|"
              + call.option("colour").orElseThrow()
              + "|"
              + call.option("part").orElse("-")
              + "|"
              + call.has("json")
              + "|"
              + call.console().plain());
    }

    private static ExitStatus say(Call call, String text) {
      call.out().println(text);
      return Exit.DONE;
    }
  }

  private static Ran run(String... words) {
    return CommandLine.of(new Toys()).run(words);
  }

  private static void assertMisuse(Ran ran, String... parts) {
    assertThat(ran.status()).isEqualTo(2);
    assertThat(ran.out()).isEmpty();
    assertThat(ran.err().lines()).hasSize(1);
    assertThat(ran.err()).contains(parts);
  }

  @Test
  void wordsArriveAsTheyWereGiven() {
    assertThat(run("toy", "make", "Pizza evening", "--title", "a  \"b\" 'c' \\d").out())
        .isEqualTo("Pizza evening|-|a  \"b\" 'c' \\d|red|-|false|false\n");
  }

  @Test
  void optionsStandAnywhere() {
    String expected = "x|big|T|blue|a|true|true\n";
    assertThat(
            run(
                    "toy",
                    "make",
                    "x",
                    "big",
                    "--title=T",
                    "--colour",
                    "blue",
                    "--part",
                    "a",
                    "--json",
                    "--plain")
                .out())
        .isEqualTo(expected);
    assertThat(
            run(
                    "--plain",
                    "--title",
                    "T",
                    "--part",
                    "a",
                    "toy",
                    "--json",
                    "make",
                    "x",
                    "--colour=blue",
                    "big")
                .out())
        .isEqualTo(expected);
  }

  @Test
  void twoDashesEndTheOptions() {
    assertThat(run("toy", "make", "--json", "--", "--title").out()).startsWith("--title|-|-");
  }

  @Test
  void aValueMayBeginWithOneDashAndWithTwoAfterAnEqualsSign() {
    assertThat(run("toy", "make", "-2", "--title", "-").out()).startsWith("-2|-|-|");
    assertThat(run("toy", "make", "x", "--title", "-b").out()).startsWith("x|-|-b|");
    assertThat(run("toy", "make", "x", "--title=--y").out()).startsWith("x|-|--y|");
    assertThat(run("toy", "make", "x", "--title=").out()).startsWith("x|-||");
    assertMisuse(run("toy", "make", "x", "--title", "--y"), "--title");
    assertMisuse(run("toy", "make", "x", "--title"), "--title");
  }

  @Test
  void anUnknownCommandHasItsNearestNames() {
    assertMisuse(run("toy", "mkae", "x"), "“toy mkae”", "“toy make”");
    assertMisuse(run("toi", "make", "x"), "“toy make”");
    assertMisuse(run("list"), "“toy list”");
    assertMisuse(run("toy"), "make, list");
    assertMisuse(run("toy", "xyzzy"), "xyzzy", "make, list");
    assertMisuse(run("xyzzy"), "xyzzy", "mapwalk help");
    assertMisuse(run("--plain"), "mapwalk help");
    assertMisuse(run("toy make", "x"), "“toy make”");
    assertMisuse(run("toy list"), "“toy list”");
  }

  @Test
  void anUnknownOptionHasItsNearestName() {
    assertMisuse(run("toy", "make", "x", "--titel", "T"), "--titel", "--title");
    assertMisuse(run("toy", "make", "x", "--zzz"), "--zzz", "mapwalk help toy make");
    assertMisuse(run("toy", "make", "x", "-j"), "-j");
    assertMisuse(run("toy", "list", "--title", "T"), "--title");
  }

  @Test
  void countsAndChoicesAreChecked() {
    assertMisuse(run("toy", "make"), "NAME");
    assertMisuse(run("toy", "make", "a", "big", "c"), "“c”");
    assertMisuse(run("toy", "list", "c"), "“c”");
    assertMisuse(run("toy", "make", "a", "huge"), "huge", "small, big");
    assertMisuse(run("toy", "make", "a", "--colour", "pink"), "pink", "red, blue");
    assertMisuse(run("toy", "make", "a", "--title", "x", "--title", "y"), "--title");
    assertMisuse(run("toy", "make", "a", "--json=yes"), "--json");
    assertMisuse(run("need"), "--to");
    assertMisuse(run("find"), "WORDS");
    assertThat(run("find", "a", "b c").out()).isEqualTo("a+b c\n");
  }

  @Test
  void helpAnywhereIsHelpAndRunsNothing() {
    for (String[] line :
        new String[][] {
          {"toy", "make", "--help"},
          {"--help", "toy", "make", "x"},
          {"toy", "make", "x", "--title", "T", "-h"},
          {"toy", "make", "--no-such-option", "--help"},
          {"toy", "make", "--title", "--help"},
          {"help", "toy", "make"}
        }) {
      Ran ran = run(line);
      // The toys have no sentences in the bundle, so that help about them is a fault; but never
      // run.
      assertThat(ran.out()).doesNotContain("|");
    }
    Ran ran = run("version", "--help");
    assertThat(ran.status()).isZero();
    assertThat(ran.out()).contains("Shows the version.");
    assertMisuse(run("nonsense", "--help"), "nonsense");
  }

  @Test
  void versionIsGivenOnRequest() {
    assertThat(run("--version").out()).startsWith("Mapwalk ");
    assertThat(run("version").out()).startsWith("Mapwalk ");
  }

  @Test
  void aRefusalIsOneSentenceAndStatusOne() {
    Ran ran = run("refuse");
    assertThat(ran.status()).isEqualTo(1);
    assertThat(ran.err()).startsWith("Line 7 ").hasLineCount(1);
    assertThat(run("fail").status()).isEqualTo(1);
    assertThat(run("deny").err()).contains("/secret").hasLineCount(1);
  }

  @Test
  void aFaultIsOneSentenceAndItsDetailsAreForTheOwnerAlone(@TempDir Path folder)
      throws IOException {
    Path home = folder.resolve("home");
    Ran ran = CommandLine.of(new Toys()).at(home).run("break");
    assertThat(ran.status()).isEqualTo(1);
    assertThat(ran.err()).hasLineCount(1).contains("mapwalk.log").doesNotContain("a fault");
    Path log = home.resolve("mapwalk.log");
    assertThat(log).content().contains("2026-11-23T09:00:00Z").contains("a fault");
    if (log.getFileSystem().supportedFileAttributeViews().contains("posix")) {
      assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(log)))
          .isEqualTo("rw-------");
      assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(home)))
          .isEqualTo("rwx------");
    }
  }

  @Test
  void theHomeIsNotChangedInsideTheShell() {
    Ran ran = CommandLine.of(new Toys()).inShell().run("toy", "list", "--home", "/x");
    assertMisuse(ran, "--home");
    assertMisuse(CommandLine.of(new Toys()).inShell().run("toy", "make"), "“help toy make”");
  }

  @Test
  void whatWasTypedCannotSteerTheTerminal() {
    assertThat(run("\u001b[31mred\u0007\u202e").err()).contains("“[31mred”");
    assertThat(run("x".repeat(500)).err()).hasSizeLessThan(200);
  }
}
