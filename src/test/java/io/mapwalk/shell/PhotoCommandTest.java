package io.mapwalk.shell;

import static org.assertj.core.api.Assertions.assertThat;

import io.mapwalk.archive.Archive;
import io.mapwalk.deliverable.Export;
import io.mapwalk.deliverable.ExportOptions;
import io.mapwalk.deliverable.Format;
import io.mapwalk.deliverable.Import;
import io.mapwalk.fixture.Pictures;
import io.mapwalk.fixture.PizzaMap;
import io.mapwalk.journey.Dossier;
import io.mapwalk.journey.JourneyMap;
import io.mapwalk.journey.Messages;
import io.mapwalk.journey.element.Photo;
import io.mapwalk.shell.CommandLine.Ran;
import io.mapwalk.shell.map.MapCommands;
import io.mapwalk.shell.map.MapDesk;
import io.mapwalk.shell.map.MapFinder;
import io.mapwalk.shell.map.PhotoCommand;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.ObjectProvider;

/** Photos of the wall are kept with a map, for the team until somebody says otherwise. */
class PhotoCommandTest {

  private static final Clock CLOCK = Clock.fixed(PizzaMap.NOON, ZoneOffset.UTC);
  private static final Messages ENGLISH = new Messages(Locale.ENGLISH);
  private static final String MAP = "A pizza evening";

  @TempDir private Path home;
  @TempDir private Path folder;
  private Archive archive;

  @BeforeEach
  void open() throws IOException {
    archive = Archive.open(home, CLOCK);
    archive.create(PizzaMap.map(), "", "made");
    file("wall-1.jpg", Pictures.photo(Pictures.held(60, 40, 6), 6, true));
    file("wall-2.jpg", Pictures.of("jpeg", 300, 400));
    file("wall-3.jpg", Pictures.of("jpeg", 400, 300));
  }

  @AfterEach
  void close() {
    archive.close();
  }

  private String file(String name, byte[] bytes) throws IOException {
    return Files.write(folder.resolve(name), bytes).toString();
  }

  private Ran run(String... words) {
    ObjectProvider<Archive> provider = CommandLine.providing(archive);
    MapFinder finder = new MapFinder(provider);
    return CommandLine.of(
            new PhotoCommand(new MapDesk(provider, finder, new Author("Kim"))),
            new MapCommands(provider, finder, new Author("Kim"), CLOCK))
        .at(folder)
        .run(words);
  }

  private Ran photo(String... words) {
    List<String> line = new ArrayList<>(List.of("map", "photo", MAP));
    line.addAll(Arrays.asList(words));
    return run(line.toArray(String[]::new));
  }

  private void done(Ran ran) {
    assertThat(ran.status()).as(ran.err()).isZero();
  }

  private List<Photo> photos() {
    return map().all(Photo.class);
  }

  private JourneyMap map() {
    return archive.find(PizzaMap.ID).orElseThrow();
  }

  @Test
  void allThatFitAPatternAreKeptUprightAndNumberedInOneEdit() {
    done(photo(folder.resolve("wall-*.jpg").toString()));
    assertThat(photos())
        .extracting(photo -> photo.id() + " " + photo.text() + " " + photo.picture().orElseThrow())
        .containsExactly(
            "w1 Photo 1 of the wall WallPicture[60x40]",
            "w2 Photo 2 of the wall WallPicture[300x400]",
            "w3 Photo 3 of the wall WallPicture[400x300]");
    assertThat(photos()).noneMatch(Photo::forClient);
    done(run("undo", MAP));
    assertThat(photos()).isEmpty();
  }

  @Test
  void whereAPhotoWasTakenIsNotKept() {
    done(photo(folder.resolve("wall-1.jpg").toString()));
    byte[] kept = photos().get(0).picture().orElseThrow().bytes();
    assertThat(new String(kept, StandardCharsets.ISO_8859_1)).doesNotContain("52.37", "Exif");
  }

  @Test
  void captionPlaceAndReadersAreChangedByTheHandle() {
    done(
        photo(
            folder.resolve("wall-1.jpg").toString(),
            folder.resolve("wall-2.jpg").toString(),
            "--caption",
            "After lunch",
            "--at",
            "1"));
    assertThat(photos())
        .extracting(photo -> photo.text().value())
        .containsExactly("After lunch (1)", "After lunch (2)");
    assertThat(photos()).allMatch(photo -> photo.at().isPresent());
    done(photo("w2", "--caption", "Where it hurts", "--at", "-", "--for", "client"));
    Photo changed = photos().get(1);
    assertThat(changed.text().value()).isEqualTo("Where it hurts");
    assertThat(changed.at()).isEmpty();
    assertThat(changed.forClient()).isTrue();
    assertThat(photo("w2", "--for", "client").err()).contains("already");
    done(photo("W1", "--remove"));
    assertThat(photos()).extracting(photo -> photo.id().value()).containsExactly("w2");
    done(run("undo", MAP));
    assertThat(photos()).hasSize(2);
  }

  @Test
  void theyAreListed() {
    assertThat(photo().err()).contains("no photos of the wall yet");
    done(photo(folder.resolve("wall-2.jpg").toString(), "--caption", "After lunch", "--at", "1"));
    String stage = map().stages().get(0).text().value();
    assertThat(photo().out()).contains("w1", "After lunch", stage, "team");
    assertThat(photo("--json").out())
        .contains("\"id\":\"w1\"", "\"caption\":\"After lunch\"", "\"width\":300");
  }

  @Test
  void theSamePhotoIsNotKeptTwice() {
    String wall = folder.resolve("wall-2.jpg").toString();
    done(photo(wall));
    assertThat(photo(wall).err()).contains("with the map already");
    done(photo(folder.resolve("*.jpg").toString()));
    assertThat(photos()).hasSize(3);
  }

  @Test
  void whatCannotBeDoneIsSaidInOneSentenceAndNothingIsKept() throws IOException {
    byte[] whole = Pictures.of("jpeg", 300, 300);
    byte[] phone = "\0\0\0\u0018ftypheic\0\0\0\0mif1heic".getBytes(StandardCharsets.ISO_8859_1);
    String good = folder.resolve("wall-1.jpg").toString();
    List<List<String>> wrong =
        List.of(
            List.of(file("IMG_1.HEIC", phone), "JPEG"),
            List.of(file("cut.jpg", Arrays.copyOf(whole, whole.length - 30)), "breaks off"),
            List.of(file("text.jpg", "no picture".getBytes(StandardCharsets.UTF_8)), "text.jpg"),
            List.of(folder.toString(), "folder"),
            List.of(folder.resolve("none.jpg").toString(), "none.jpg"),
            List.of(folder.resolve("*.bmp").toString(), "*.bmp"));
    for (List<String> each : wrong) {
      Ran ran = photo(good, each.get(0));
      assertThat(ran.status()).as(each.get(1)).isEqualTo(1);
      assertThat(ran.err()).contains(each.get(1));
      assertThat(ran.err().strip().lines().filter(line -> !line.endsWith("…"))).hasSize(1);
    }
    assertThat(photo("w1", "--remove").err()).contains("no photo w1");
    assertThat(photo(good, "--at", "nowhere").status()).isEqualTo(1);
    assertThat(photo("w1").status()).isEqualTo(2);
    assertThat(photo("w1", good).status()).isEqualTo(2);
    assertThat(photo("--caption", "x").status()).isEqualTo(2);
    assertThat(photos()).isEmpty();
  }

  @Test
  void aMapKeepsNoMoreThanItCanHandOver() throws IOException {
    List<String> many = new ArrayList<>();
    for (int i = 0; i <= Photo.MOST; i++) {
      many.add(file("many-" + i + ".png", Pictures.of("png", 10 + i, 10)));
    }
    assertThat(photo(many.toArray(String[]::new)).err()).contains("24 photos at most");
    assertThat(photos()).isEmpty();
    done(photo(many.subList(0, Photo.MOST).toArray(String[]::new)));
    assertThat(photo(many.get(Photo.MOST)).err()).contains("24 photos at most");
    assertThat(photos()).hasSize(Photo.MOST);
    done(photo("w1", "--remove"));
    // Those that are there take up no room.
    done(photo(many.subList(1, Photo.MOST + 1).toArray(String[]::new)));
    assertThat(photos()).hasSize(Photo.MOST);
  }

  @Test
  void aClientIsGivenThoseThatAreForTheClientAndNoOthers() throws IOException {
    done(photo(folder.resolve("wall-2.jpg").toString(), "--caption", "Only among us"));
    done(photo(folder.resolve("wall-3.jpg").toString(), "--caption", "For all", "--for", "client"));
    String ours = photos().get(0).picture().orElseThrow().jpeg();
    String theirs = photos().get(1).picture().orElseThrow().jpeg();
    String page = Files.readString(exported(Format.HTML, ExportOptions.USUAL));
    assertThat(page).contains(theirs, "alt=\"Photo: For all\"").doesNotContain(ours, "among us");
    assertThat(Files.readString(exported(Format.MD, ExportOptions.USUAL)))
        .contains("For all")
        .doesNotContain("among us");
    assertThat(Files.readString(exported(Format.HTML, ExportOptions.WHOLE)))
        .contains(ours, theirs, "Only among us");
  }

  @Test
  void everyFileBringsBackTheMapWithItsPhotos() throws IOException {
    done(photo(folder.resolve("wall-*.jpg").toString(), "--for", "client"));
    done(photo("w1", "--for", "team", "--at", "2"));
    for (ExportOptions options : List.of(ExportOptions.USUAL, ExportOptions.WHOLE)) {
      for (Format format : List.of(Format.XLSX, Format.MD, Format.JSON)) {
        assertThat(new Import().read(exported(format, options)).onto(map()).map())
            .as(format.name())
            .isEqualTo(map());
      }
    }
  }

  @Test
  void aCaptionEditedInTheDocumentComesBackAndADeletedLineTakesThePhotoAway() throws IOException {
    done(photo(folder.resolve("wall-2.jpg").toString(), "--caption", "Beefore"));
    done(photo(folder.resolve("wall-3.jpg").toString(), "--caption", "To go"));
    Path file = exported(Format.MD, ExportOptions.WHOLE);
    String edited =
        Files.readString(file)
            .replace("`w1` Beefore", "`w1` Before *(for the client)*")
            .replaceAll("(?m)^- `w2` To go\n", "");
    Files.writeString(file, edited);
    JourneyMap back = new Import().read(file).onto(map()).map();
    assertThat(back.all(Photo.class))
        .singleElement()
        .satisfies(
            photo -> {
              assertThat(photo.text().value()).isEqualTo("Before");
              assertThat(photo.forClient()).isTrue();
              assertThat(photo.picture()).isEqualTo(photos().get(0).picture());
            });
  }

  private Path exported(Format format, ExportOptions options) {
    Path file = folder.resolve("map." + format.extension());
    new Export(ENGLISH, CLOCK, options).export(Dossier.of(map()), format, file, true);
    return file;
  }
}
