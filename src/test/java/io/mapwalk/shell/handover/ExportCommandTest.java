package io.mapwalk.shell.handover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.mapwalk.archive.Archive;
import io.mapwalk.fixture.PizzaMap;
import io.mapwalk.shell.CommandLine;
import io.mapwalk.shell.CommandLine.Ran;
import io.mapwalk.shell.command.Verb;
import io.mapwalk.shell.map.MapFinder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.shell.core.command.completion.CompletionContext;

/** Files for those who ask for them, from the command line. */
class ExportCommandTest {

  private static final Clock CLOCK = Clock.fixed(PizzaMap.NOON, ZoneOffset.UTC);

  @TempDir private Path home;
  @TempDir private Path folder;
  private Archive archive;
  private ExportCommands commands;

  @BeforeEach
  void open() {
    archive = Archive.open(home, CLOCK);
    archive.create(PizzaMap.map(), "", "made");
    StaticListableBeanFactory beans = new StaticListableBeanFactory();
    beans.addBean("archive", archive);
    commands = new ExportCommands(new MapFinder(beans.getBeanProvider(Archive.class)), CLOCK);
  }

  @AfterEach
  void close() {
    archive.close();
  }

  private Ran run(String... words) {
    return CommandLine.of(commands).at(home).run(words);
  }

  @Test
  void anAudienceIsGivenTheDocument() {
    Ran ran = run("export", "A pizza evening", "--audience", "owner=Nobody", "--to", "-");
    assertThat(ran.status()).isEqualTo(1);
    assertThat(ran.err()).contains("something belongs to:");
    Ran team = run("export", "A pizza evening", "--audience", "team", "--to", folder.toString());
    assertThat(team.status()).as(team.err()).isZero();
    assertThat(team.out()).contains(" - team.md");
  }

  @Test
  void anotherFormatOrAnUnknownAudienceIsMisuseSaidInOneSentence() {
    Ran format = run("export", "A pizza evening", "--audience", "team", "--format", "xlsx");
    assertThat(format.status()).isEqualTo(1);
    assertThat(format.err()).contains("choose md instead of xlsx");
    Ran audience = run("export", "A pizza evening", "--audience", "owner");
    assertThat(audience.status()).isEqualTo(2);
    assertThat(audience.err()).contains("owner=NAME").contains("“owner”");
  }

  @Test
  void allFilesForAClientAreWithoutTheOneThatLeavesNothingOut() {
    Ran all = run("export", "A pizza evening", "--format", "all", "--to", folder.toString());
    assertThat(all.status()).as(all.err()).isZero();
    assertThat(all.out()).contains(".xlsx", ".html", ".zip").doesNotContain(".json");
    assertThat(all.err()).contains("--edition working or --format json").hasLineCount(2);
    Ran working = ran("--format", "all", "--edition", "working");
    assertThat(working.out()).contains(".xlsx", ".json");
    assertThat(working.err()).hasLineCount(1);
  }

  @Test
  void theJsonIsWrittenWhenAskedForAloneAndItIsSaidWhatItHolds() {
    assertThat(ran("--format", "json").err()).contains("the whole map, with sessions");
    Ran piped = run("export", "A pizza evening", "--format", "json", "--to", "-");
    assertThat(piped.out()).startsWith("{").doesNotContain("whole map");
    assertThat(piped.err()).contains("keep it for yourselves").hasLineCount(1);
    assertThat(ran("--format", "json", "--edition", "working").err()).hasLineCount(1);
  }

  @Test
  void theWholeMapIsNeverWrittenAsTheEditionForTheClient() {
    for (List<String> asked : List.of(List.of("--format", "json"), List.of("--to", "a.json"))) {
      List<String> words = new ArrayList<>(List.of("export", "A pizza evening"));
      words.addAll(asked);
      words.addAll(List.of("--edition", "client"));
      Ran refused = run(words.toArray(String[]::new));
      assertThat(refused.status()).isEqualTo(2);
      assertThat(refused.out()).isEmpty();
      assertThat(refused.err()).contains("leave out “--edition client”").hasLineCount(1);
    }
    assertThat(home.resolve("a.json")).doesNotExist();
  }

  private Ran ran(String... options) {
    List<String> words = new ArrayList<>(List.of("export", "A pizza evening"));
    words.addAll(List.of(options));
    words.addAll(List.of("--to", folder.toString()));
    Ran ran = run(words.toArray(String[]::new));
    assertThat(ran.status()).as(ran.err()).isZero();
    return ran;
  }

  // Nobody writes there, whoever they are.
  @Test
  @EnabledOnOs(OS.LINUX)
  void aTargetThatTakesNothingIsRefusedInOneSentenceAndNothingIsLeftThere() throws IOException {
    Path closed = Path.of("/sys/kernel");
    assumeTrue(Files.isDirectory(closed));
    Path file = Files.writeString(folder.resolve("file"), "mine");
    for (String to :
        List.of(
            closed.resolve("map.xlsx").toString(),
            closed + "/",
            closed.resolve("exports").toString(),
            file.resolve("map.md").toString(),
            file.resolve("exports") + "/",
            file + "/")) {
      Ran ran = run("export", "A pizza evening", "--to", to);
      assertThat(ran.status()).as(to).isEqualTo(1);
      assertThat(ran.out()).as(to).isEmpty();
      assertThat(ran.err().strip()).as(to).hasLineCount(1).endsWith(".");
    }
    try (Stream<Path> there = Files.list(closed)) {
      assertThat(there).noneMatch(each -> each.toString().contains("map"));
    }
    assertThat(file).hasContent("mine");
  }

  @Test
  void theTabKeyKnowsTheOwnersOfTheMap() {
    assertThat(proposed("A pizza evening", "--audience", "")).contains("summary", "team");
    assertThat(proposed("A pizza evening", "--audience", "")).contains("owner=Marketing");
    assertThat(proposed("Nothing like it", "--audience", "")).containsExactly("summary", "team");
  }

  private List<String> proposed(String... words) {
    Verb verb = commands.verbs().get(0);
    List<String> typed = List.of(words);
    CompletionContext context = new CompletionContext(typed, typed.size() - 1, 0, verb, null);
    return verb.getCompletionProvider().apply(context).stream().map(p -> p.value()).toList();
  }
}
