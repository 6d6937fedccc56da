package io.mapwalk.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.mapwalk.journey.Messages;
import io.mapwalk.shell.command.Choice;
import io.mapwalk.shell.command.Exit;
import io.mapwalk.shell.command.Option;
import io.mapwalk.shell.command.Parameter;
import io.mapwalk.shell.command.StrictParser;
import io.mapwalk.shell.command.Verb;
import io.mapwalk.shell.command.Verbs;
import io.mapwalk.shell.command.Words;
import io.mapwalk.shell.console.Console;
import io.mapwalk.terminal.Look;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.jline.reader.Candidate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

/** All commands of the program, as they are wired: each can be found, understood and completed. */
class CommandsTest {

  private static final Supplier<List<String>> TITLES = () -> List.of("Pizza evening", "Bob's");

  private final Messages messages = new Messages(Locale.ENGLISH);
  private final StringWriter out = new StringWriter();
  private AnnotationConfigApplicationContext context;
  private Verbs verbs;

  @TempDir private Path home;

  @BeforeEach
  void wire() {
    context = new AnnotationConfigApplicationContext();
    Console console =
        Console.over(InputStream.nullInputStream(), out, new StringWriter(), messages, 60);
    context.registerBean(Console.class, () -> console);
    context.registerBean(Messages.class, () -> messages);
    context.registerBean(HomeFolder.class, () -> new HomeFolder(home));
    context.registerBean(Clock.class, Clock::systemDefaultZone);
    context.register(Wiring.class);
    context.refresh();
    verbs = context.getBean(Verbs.class);
  }

  @AfterEach
  void close() {
    context.close();
  }

  @Test
  void everyCommandOptionAndArgumentHasItsSentences() {
    for (Verb verb : verbs.inOrder()) {
      assertThat(messages.find(verb.key())).as(verb.key()).isPresent();
      assertThat(messages.find(verb.key() + ".example")).as(verb.key() + ".example").isPresent();
      for (Option option : verb.options()) {
        assertThat(messages.find(option.key())).as(option.key()).isPresent();
      }
      for (Parameter parameter : verb.parameters()) {
        assertThat(messages.find(parameter.key())).as(parameter.key()).isPresent();
      }
    }
  }

  @Test
  void theHelpOfACommandTearsNoOptionFromItsValues() {
    Verb verb = verbs.inOrder().stream().filter(v -> v.getName().equals("import")).findAny().get();
    for (int width : new int[] {40, 60, 80, 100}) {
      StringWriter page = new StringWriter();
      new Help(verbs, messages, new PrintWriter(page, true), Look.PLAIN, width).about(verb);
      assertThat(page.toString())
          .contains("[--prefer here|file]", "[--columns COLUMNS]")
          .satisfies(
              text ->
                  assertThat(text.lines())
                      .allSatisfy(l -> assertThat(l).hasSizeLessThanOrEqualTo(width)));
    }
  }

  @Test
  void everyExampleIsACommandLineThatTheParserAccepts() {
    for (Verb verb : verbs.inOrder()) {
      String example = messages.text(verb.key() + ".example").replaceFirst(" [<>|] .*", "");
      StrictParser parser = new StrictParser(verbs);
      assertThat(parser.parse(Words.split(example)).commandName())
          .as(example)
          .isEqualTo(verb.getName().split(" ")[0]);
    }
  }

  @Test
  void everyCommandLineOfTheReadmeIsOneThatTheParserAccepts() throws IOException {
    List<String> lines =
        Files.readAllLines(Path.of("README.md")).stream()
            .filter(line -> line.startsWith("./mapwalk "))
            .map(line -> line.substring("./mapwalk ".length()).replaceFirst(" < .*", ""))
            .toList();
    assertThat(lines).hasSizeGreaterThan(20);
    StrictParser parser = new StrictParser(verbs);
    for (String line : lines) {
      assertThatCode(() -> parser.parse(Words.split(line))).as(line).doesNotThrowAnyException();
    }
  }

  @Test
  void helpFitsTheWidth() {
    Help help = new Help(verbs, messages, context.getBean(Console.class).out(), Look.PLAIN, 60);
    help.all();
    verbs.inOrder().forEach(help::about);
    context.getBean(Console.class).flush();
    assertThat(out.toString().lines()).allSatisfy(line -> assertThat(line).hasSizeLessThan(61));
    for (Verb verb : verbs.inOrder()) {
      assertThat(out.toString()).contains(verb.getName());
    }
  }

  @Test
  void theTabKeyProposesCommandsAndWhatTheyTake() {
    assertThat(proposed("")).contains("help", "version", "quit");
    assertThat(proposed("help ")).contains("help", "version", "quit");
    assertThat(proposed("version ")).isEmpty();
  }

  @Test
  void theTabKeyProposesOptionsValuesAndArguments() throws IOException {
    Files.createFile(home.resolve("some file.md"));
    verbs =
        new Verbs(
            List.of(
                () ->
                    List.of(
                        Verb.named("toy make")
                            .takes(Parameter.required("name").completing(Choice.from(TITLES)))
                            .option(Option.flag("json"))
                            .option(Option.value("to").completing(Choice.files()))
                            .option(Option.value("colour").oneOf("red", "blue"))
                            .does(call -> Exit.DONE),
                        Verb.named("toy list").does(call -> Exit.DONE))));
    assertThat(proposed("")).containsExactly("toy");
    assertThat(proposed("toy ")).containsExactly("make", "list");
    assertThat(proposed("toy make ")).containsExactly("Pizza evening", "Bob's");
    assertThat(proposed("toy make \"Pizza e")).contains("Pizza evening");
    assertThat(proposed("toy make x --json --")).containsExactly("--to", "--colour");
    assertThat(proposed("toy make x --colour ")).containsExactly("red", "blue");
    assertThat(proposed("toy make x --colour red y ")).isEmpty();
    assertThat(proposed("toy make x --to " + home + "/so"))
        .containsExactly(home.resolve("some file.md").toString());
  }

  @Test
  void whatIsProposedIsQuotedSoThatItStaysOneWord() {
    assertThat(ShellLine.of("toy make Piz", 12).escape("Pizza evening", true))
        .hasToString("\"Pizza evening\"");
    ShellLine open = ShellLine.of("toy make \"Pizza e", 17);
    assertThat(open.word()).isEqualTo("Pizza e");
    assertThat(open.rawWordLength()).isEqualTo(8);
  }

  @Test
  void theMenuTakesAwayJustWhatWasTypedOfTheWord() {
    assertThat(ShellLine.of("map ", 4).escape("", false)).hasToString("");
    assertThat(ShellLine.of("map sh", 6).escape("sh", false)).hasToString("sh");
    assertThat(ShellLine.of("toy make \"Pizza e", 17).escape("Pizza e", false))
        .hasToString("\"Pizza e");
    assertThat(ShellLine.of("toy make \"Piz", 13).escape("Piz", false)).hasToString("\"Piz");
  }

  private List<String> proposed(String line) {
    List<Candidate> candidates = new ArrayList<>();
    new ShellCompleter(verbs, messages)
        .complete(null, ShellLine.of(line, line.length()), candidates);
    return candidates.stream().map(Candidate::value).toList();
  }
}
