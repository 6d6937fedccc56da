package io.mapwalk.shell;

import static org.assertj.core.api.Assertions.assertThat;

import io.mapwalk.fixture.HostileText;
import io.mapwalk.journey.Text;
import io.mapwalk.shell.CommandLine.Ran;
import io.mapwalk.shell.template.TemplateCommands;
import io.mapwalk.workshop.template.Template;
import io.mapwalk.workshop.template.TemplateCopying;
import io.mapwalk.workshop.template.TemplateLibrary;
import io.mapwalk.workshop.template.TemplateReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A template of one’s own begins with a copy. */
class TemplateNewTest {

  @TempDir private Path folder;

  private Path home() {
    return folder.resolve("home");
  }

  private TemplateLibrary library() {
    return new TemplateLibrary(List.of(new HomeFolder(home()).templates()));
  }

  private Ran run(String... words) {
    HomeFolder home = new HomeFolder(home());
    return CommandLine.of(new TemplateCommands(library(), home)).at(home()).run(words);
  }

  private Path file(String id) {
    return home().resolve("workshop-templates").resolve(id + ".md");
  }

  @Test
  void aCopyLiesInTheHomeUnderItsOwnNameAndIsSound() {
    Ran ran = run("template", "new", "bank", "--from", "nng", "--title", "Opening: an \"account\"");
    assertThat(ran.status()).isZero();
    assertThat(ran.out()).isEqualTo(file("bank") + "\n");
    assertThat(ran.err()).contains("template check bank", "workshop start --template bank");
    Template copy = library().find("bank").orElseThrow();
    assertThat(copy.title()).isEqualTo("Opening: an \"account\"");
    assertThat(copy.intro()).isEqualTo(library().find("nng").orElseThrow().intro());
    assertThat(copy.source()).contains("# Opening: an \"account\"");
    assertThat(run("template", "check", "bank").err()).contains("bank has no fault");
    assertThat(run("template", "list").out()).contains("bank");
  }

  @Test
  void atATerminalTheListKeepsKindAndLanguageTogether() {
    CommandLine terminal =
        CommandLine.of(new TemplateCommands(library(), new HomeFolder(home())))
            .at(home())
            .atTerminal();
    assertThat(terminal.run("template", "list").out().lines())
        .anyMatch(line -> line.strip().equals("(current state, nl)"))
        .noneMatch(line -> line.strip().matches("[^(]*\\b[a-z]{2}\\)"));
  }

  @Test
  void theListTellsKindLanguageStepsAndMinutesOfEach() throws IOException {
    run("template", "new", "bank");
    String text = Files.readString(file("bank"));
    Files.writeString(file("bank"), text.substring(0, text.indexOf("# Agendas")));
    String row =
        run("template", "list", "--json")
            .out()
            .replaceFirst("(?s).*(\\{\"id\":\"bank\"[^}]*}).*", "$1")
            .strip();
    assertThat(row)
        .contains("\"kind\":\"current\"", "\"language\":\"en\"")
        .containsPattern("\"steps\":\\d+,\"minutes\":\\[\\d+]");
    assertThat(run("template", "list").out()).contains("bank").contains("full");
  }

  static Stream<String> shipped() {
    return new TemplateLibrary(List.of()).ids().stream();
  }

  @ParameterizedTest
  @MethodSource("shipped")
  void anyTemplateCanBeCopiedAndDiffersInItsNameAlone(String id) {
    Template original = new TemplateLibrary(List.of()).find(id).orElseThrow();
    String text = TemplateCopying.copy(original, "my-own", Optional.empty());
    assertThat(text.replaceFirst("id: my-own", "id: " + id)).isEqualTo(original.source());
  }

  @Property(tries = 300)
  void anyTitleIsTakenAsItIs(@ForAll("titles") String title) {
    String said = Text.clean(title).value().replaceAll("\\s+", " ").strip();
    if (said.isEmpty()) {
      return;
    }
    Template original = new TemplateLibrary(List.of()).find("quick").orElseThrow();
    String text = TemplateCopying.copy(original, "my-own", Optional.of(title));
    Template copy = new TemplateReader().read("my-own.md", text);
    assertThat(copy.title()).isEqualTo(said);
    assertThat(copy.steps()).isEqualTo(original.steps());
    assertThat(copy.intro()).isEqualTo(original.intro());
  }

  @Provide
  Arbitrary<String> titles() {
    return HostileText.any();
  }

  @Test
  void nothingIsEverWrittenOver() throws IOException {
    run("template", "new", "bank");
    Files.writeString(file("bank"), "mine");
    for (String id : List.of("bank", "full")) {
      Ran again = run("template", "new", id);
      assertThat(again.status()).isEqualTo(1);
      assertThat(again.err()).contains("There is a template “" + id + "” already");
    }
    assertThat(file("bank")).hasContent("mine");
    assertThat(file("full")).doesNotExist();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Bank", "../bank", "a b", "bank.md", "con:", "é", "-", "x/y"})
  void anIdThatIsNoneIsRefusedAndNothingIsWritten(String id) {
    Ran ran = run("template", "new", "--", id);
    assertThat(ran.status()).isEqualTo(1);
    assertThat(ran.err().lines()).hasSize(1);
    assertThat(home()).doesNotExist();
  }

  @Test
  void aMistypedOriginalIsAnsweredWithTheNearest() {
    Ran ran = run("template", "new", "bank", "--from", "quik");
    assertThat(ran.status()).isEqualTo(1);
    assertThat(ran.err()).contains("“quik”").contains("quick");
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void onlyTheOwnerCanReadIt() throws IOException {
    run("template", "new", "bank");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file("bank"))))
        .isEqualTo("rw-------");
    try (Stream<Path> files = Files.list(file("bank").getParent())) {
      assertThat(files).containsExactly(file("bank"));
    }
  }

  @Test
  void theCheckSaysEveryFaultOfACopyInOneSentenceWithItsLine() throws IOException {
    run("template", "new", "bank");
    List<String> lines = Files.readAllLines(file("bank"));
    lines.replaceAll(line -> line.equals("kind: current") ? "kind: spiral" : line);
    int answer = lines.indexOf("Answer: stages");
    lines.set(answer, "Answer: stagess");
    lines.add("");
    lines.add("## Ticks (5 min)");
    lines.add("");
    lines.add("Key: ticks");
    lines.add("");
    lines.add("### Done?");
    lines.add("");
    lines.add("Answer: checklist cl-nowhere");
    lines.add("Colour: blue");
    // Steps stand before the agendas, so the new one goes in front of them.
    int agendas = lines.indexOf("# Agendas");
    List<String> step = List.copyOf(lines.subList(lines.size() - 9, lines.size()));
    List<String> moved = new java.util.ArrayList<>(lines.subList(0, agendas));
    moved.addAll(step);
    moved.add("");
    moved.addAll(lines.subList(agendas, lines.size() - 10));
    Files.write(file("bank"), moved);

    Ran ran = run("template", "check", "bank");
    assertThat(ran.status()).isEqualTo(1);
    assertThat(ran.out().lines())
        .hasSizeGreaterThanOrEqualTo(4)
        .allMatch(sentence -> sentence.matches("bank\\.md, line \\d+: .*[.]"))
        .anyMatch(s -> s.contains("“spiral”"))
        .anyMatch(s -> s.contains("“stagess”") && s.contains("stages"))
        .anyMatch(s -> s.contains("cl-nowhere"))
        .anyMatch(s -> s.contains("Colour"));
    assertThat(ran.err()).contains("bank has");
  }
}
