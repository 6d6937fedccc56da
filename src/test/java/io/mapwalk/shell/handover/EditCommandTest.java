package io.mapwalk.shell.handover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.mapwalk.archive.Archive;
import io.mapwalk.fixture.PizzaMap;
import io.mapwalk.journey.JourneyMap;
import io.mapwalk.journey.element.Touchpoint;
import io.mapwalk.shell.Author;
import io.mapwalk.shell.CommandLine;
import io.mapwalk.shell.CommandLine.Ran;
import io.mapwalk.shell.console.OutsideEditor;
import io.mapwalk.shell.map.MapFinder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.ObjectProvider;

/** A map is edited in an editor that a script plays. */
class EditCommandTest {

  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-23T09:00:00Z"), ZoneOffset.UTC);
  private static final JourneyMap PIZZA = PizzaMap.map();

  @TempDir private Path home;
  private Archive archive;

  @BeforeEach
  void open() {
    assumeThat(Files.isExecutable(Path.of("/bin/sh"))).isTrue();
    archive = Archive.open(home, CLOCK);
    archive.create(PIZZA, "", "made");
  }

  @AfterEach
  void close() {
    archive.close();
  }

  private Ran edit(String script, String... more) throws IOException {
    Path editor = home.resolve("editor");
    Files.writeString(editor, "#!/bin/sh\n" + script + "\n");
    assertThat(editor.toFile().setExecutable(true)).isTrue();
    ObjectProvider<Archive> provider = CommandLine.providing(archive);
    Map<String, String> environment =
        script.isEmpty() ? Map.of() : Map.of("EDITOR", editor.toString());
    EditCommand command =
        new EditCommand(
            provider,
            new MapFinder(provider),
            new Author("Kim"),
            new OutsideEditor(home, environment),
            CLOCK);
    String title = PIZZA.header().text().value();
    return CommandLine.of(command)
        .at(home)
        .run(
            Stream.concat(Stream.of("map", "edit", title), Stream.of(more)).toArray(String[]::new));
  }

  private JourneyMap now() {
    return archive.find(PIZZA.id()).orElseThrow();
  }

  private List<Path> kept() throws IOException {
    try (Stream<Path> all = Files.walk(home)) {
      return all.filter(path -> path.endsWith("map.md")).toList();
    }
  }

  @Test
  void whatWasSavedIsTakenOver() throws IOException {
    Ran ran = edit("sed -i 's/looks for parking/hunts for parking/' \"$1\"", "--yes");
    assertThat(ran.status()).as(ran.err()).isZero();
    assertThat(ran.out()).contains("hunts for parking");
    assertThat(now().all(Touchpoint.class))
        .anyMatch(touchpoint -> touchpoint.text().value().equals("hunts for parking"));
    assertThat(kept()).isEmpty();
  }

  @Test
  void nothingSavedChangesNothing() throws IOException {
    assertThat(edit("exit 0").status()).isZero();
    assertThat(now()).isEqualTo(PIZZA);
  }

  @Test
  void whatCannotBeReadIsKeptForItsWriter() throws IOException {
    Ran ran = edit("echo nonsense > \"$1\"", "--yes");
    assertThat(ran.status()).isEqualTo(1);
    assertThat(now()).isEqualTo(PIZZA);
    assertThat(kept())
        .singleElement()
        .satisfies(
            file -> {
              assertThat(file).content().isEqualTo("nonsense\n");
              assertThat(ran.err().replaceAll("\\s+", "")).contains(file.getFileName().toString());
            });
  }

  @Test
  void withoutAnEditorItSaysHowToNameOne() throws IOException {
    Ran ran = edit("", "--yes");
    assertThat(ran.status()).isEqualTo(1);
    assertThat(ran.err()).contains("EDITOR");
  }
}
