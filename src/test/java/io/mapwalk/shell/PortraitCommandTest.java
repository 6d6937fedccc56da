package io.mapwalk.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.mapwalk.archive.Archive;
import io.mapwalk.deliverable.Export;
import io.mapwalk.deliverable.ExportOptions;
import io.mapwalk.deliverable.Format;
import io.mapwalk.deliverable.Import;
import io.mapwalk.fixture.Pictures;
import io.mapwalk.fixture.PizzaMap;
import io.mapwalk.journey.Dossier;
import io.mapwalk.journey.JourneyMap;
import io.mapwalk.journey.MapId;
import io.mapwalk.journey.Messages;
import io.mapwalk.journey.PersonaCopy;
import io.mapwalk.journey.Refused;
import io.mapwalk.journey.Text;
import io.mapwalk.journey.element.MapKind;
import io.mapwalk.journey.element.Persona;
import io.mapwalk.journey.element.Portrait;
import io.mapwalk.shell.CommandLine.Ran;
import io.mapwalk.shell.map.MapCommands;
import io.mapwalk.shell.map.MapDesk;
import io.mapwalk.shell.map.MapFinder;
import io.mapwalk.shell.map.PortraitCommand;
import java.io.FileInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.poi.xssf.usermodel.XSSFPicture;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.ObjectProvider;

/** A persona is given a face, which goes wherever the persona goes. */
class PortraitCommandTest {

  private static final Clock CLOCK = Clock.fixed(PizzaMap.NOON, ZoneOffset.UTC);
  private static final Messages ENGLISH = new Messages(Locale.ENGLISH);

  @TempDir private Path home;
  @TempDir private Path folder;
  private Archive archive;
  private Path picture;

  @BeforeEach
  void open() throws IOException {
    archive = Archive.open(home, CLOCK);
    archive.create(PizzaMap.map(), "", "made");
    picture = Files.write(folder.resolve("eva.png"), Pictures.of("png", 300, 400));
  }

  @AfterEach
  void close() {
    archive.close();
  }

  private Ran run(String... words) {
    ObjectProvider<Archive> provider = CommandLine.providing(archive);
    MapFinder finder = new MapFinder(provider);
    return CommandLine.of(
            new PortraitCommand(new MapDesk(provider, finder, new Author("Kim"))),
            new MapCommands(provider, finder, new Author("Kim"), CLOCK))
        .at(folder)
        .run(words);
  }

  private Optional<Portrait> portrait() {
    return map().find(Persona.class, PizzaMap.EVA).orElseThrow().portrait();
  }

  private JourneyMap map() {
    return archive.find(PizzaMap.ID).orElseThrow();
  }

  private Ran give() {
    return run("map", "portrait", "A pizza evening", picture.toString());
  }

  @Test
  void itIsGivenTakenAwayAndBothCanBeUndone() {
    Ran given = give();
    assertThat(given.status()).as(given.err()).isZero();
    assertThat(portrait().orElseThrow().height()).isEqualTo(400);
    assertThat(run("undo", "A pizza evening").status()).isZero();
    assertThat(portrait()).isEmpty();
    assertThat(run("redo", "A pizza evening").status()).isZero();
    assertThat(run("map", "portrait", "A pizza evening", "--remove").status()).isZero();
    assertThat(portrait()).isEmpty();
    assertThat(run("undo", "A pizza evening").status()).isZero();
    assertThat(portrait()).isPresent();
    assertThat(give().err()).contains("already");
  }

  @Test
  void eitherAPictureOrItsRemovalIsAskedFor() {
    assertThat(run("map", "portrait", "A pizza evening").status()).isEqualTo(2);
    assertThat(run("map", "portrait", "A pizza evening", "eva.png", "--remove").status())
        .isEqualTo(2);
    assertThat(run("map", "portrait", "A pizza evening", "none.png").err()).contains("none.png");
  }

  @Test
  void itGoesWithThePersonaOntoAnotherMapAndThroughAFile() throws IOException {
    give();
    JourneyMap lunch =
        JourneyMap.create(
            new MapId("qtqtqtqtqt"),
            Text.clean("Lunch"),
            Text.EMPTY,
            Text.EMPTY,
            MapKind.CURRENT,
            "en");
    JourneyMap copied = PersonaCopy.of(map(), map().personas().get(0), lunch);
    assertThat(copied.personas().get(0).portrait()).isEqualTo(portrait());
    Path json = exported(Format.JSON);
    assertThat(new Import().read(json).onto(map()).map()).isEqualTo(map());
    String text = Files.readString(json);
    Files.writeString(json, text.replace("\"jpeg\":\"/9j/", "\"jpeg\":\"AAAA"));
    assertThat(catchThrowable(() -> new Import().read(json)))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("json-bad-field [jpeg");
  }

  @Test
  void workbookAndPageShowItWithWordsForThoseWhoCannotSeeIt() throws IOException {
    give();
    try (FileInputStream in = new FileInputStream(exported(Format.XLSX).toFile());
        XSSFWorkbook book = new XSSFWorkbook(in)) {
      List<XSSFPicture> pictures =
          book.getSheet("Persona").getDrawingPatriarch().getShapes().stream()
              .map(XSSFPicture.class::cast)
              .toList();
      assertThat(pictures).hasSize(1);
      assertThat(pictures.get(0).getPictureData().getData())
          .isEqualTo(portrait().orElseThrow().bytes());
      assertThat(pictures.get(0).getCTPicture().getNvPicPr().getCNvPr().getDescr())
          .isEqualTo("Portrait of Eva Moline");
    }
    assertThat(Files.readString(exported(Format.HTML)))
        .contains("src=\"data:image/jpeg;base64," + portrait().orElseThrow().jpeg() + "\"")
        .contains("alt=\"Portrait of Eva Moline\"");
    assertThat(new Import().read(exported(Format.XLSX)).onto(map()).map()).isEqualTo(map());
    assertThat(new Import().read(exported(Format.MD)).onto(map()).map()).isEqualTo(map());
  }

  @Test
  void onlySmallPicturesAreKept() throws IOException {
    byte[] large = Pictures.of("jpeg", 700, 10);
    for (String bad :
        List.of("", "!!", "AAAA", Base64.getEncoder().encodeToString(large), "A".repeat(500_000))) {
      assertThat(catchThrowable(() -> new Portrait(bad)))
          .isInstanceOf(IllegalArgumentException.class);
    }
  }

  private Path exported(Format format) {
    Path file = folder.resolve("map." + format.extension());
    new Export(ENGLISH, CLOCK, ExportOptions.USUAL).export(Dossier.of(map()), format, file, true);
    return file;
  }
}
