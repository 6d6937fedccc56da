package io.mapwalk.deliverable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.within;

import io.mapwalk.fixture.Pictures;
import io.mapwalk.journey.Messages;
import io.mapwalk.journey.Refused;
import io.mapwalk.journey.element.Portrait;
import io.mapwalk.journey.element.WallPicture;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Pictures as people have them become small portraits, or are refused in a sentence. */
class PictureFileTest {

  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource({"png, 4000, 1000, 640, 160", "jpeg, 900, 1800, 320, 640", "png, 30, 40, 30, 40"})
  void aPictureIsDrawnAnewNoLargerThanItIsKept(
      String format, int width, int height, int newWidth, int newHeight) throws IOException {
    Portrait portrait = read(Pictures.of(format, width, height));
    assertThat(portrait.width()).isEqualTo(newWidth);
    assertThat(portrait.height()).isEqualTo(newHeight);
    assertThat(portrait.bytes().length).isLessThan(Portrait.MOST_BYTES);
  }

  @ParameterizedTest
  @CsvSource({"png, 4000, 1000, 1600, 400", "jpeg, 900, 1800, 800, 1600", "png, 30, 40, 30, 40"})
  void aPhotoOfTheWallKeepsEnoughToBeRead(
      String format, int width, int height, int newWidth, int newHeight) throws IOException {
    byte[] bytes = Pictures.of(format, width, height);
    WallPicture wall = new PictureFile(Files.write(folder.resolve("wall"), bytes)).wall();
    assertThat(wall.width()).isEqualTo(newWidth);
    assertThat(wall.height()).isEqualTo(newHeight);
  }

  @Test
  void whatCompressesWorstIsStillSmallEnough() throws IOException {
    Path file = Files.write(folder.resolve("noise.jpg"), Pictures.noise(1700, 1700));
    assertThat(new PictureFile(file).wall().bytes().length)
        .isLessThanOrEqualTo(WallPicture.MOST_BYTES);
  }

  // Red is at the left end of the upper edge, blue at its right end.
  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
  void itStandsUprightHoweverTheCameraWasHeld(int orientation) throws IOException {
    for (boolean little : new boolean[] {true, false}) {
      byte[] photo = Pictures.photo(Pictures.held(60, 40, orientation), orientation, little);
      BufferedImage upright = ImageIO.read(new ByteArrayInputStream(read(photo).bytes()));
      assertThat(upright.getWidth()).isEqualTo(60);
      assertThat(upright.getHeight()).isEqualTo(40);
      isAbout(Color.RED, upright.getRGB(5, 5));
      isAbout(Color.BLUE, upright.getRGB(55, 5));
      isAbout(Color.WHITE, upright.getRGB(5, 35));
    }
  }

  @Test
  void whereAndWhenItWasTakenIsLeftBehind() throws IOException {
    byte[] photo = Pictures.photo(Pictures.held(60, 40, 6), 6, true);
    assertThat(text(photo)).contains("Exif", "52.37 north");
    assertThat(text(read(photo).bytes())).doesNotContain("Exif", "52.37 north");
  }

  @Test
  void whatIsNoPictureIsRefusedWhateverItsName() throws IOException {
    assertThat(refused("eva.jpg", "no picture at all".getBytes(StandardCharsets.UTF_8)))
        .isEqualTo("deliverable.picture.none");
    assertThat(refused("eva.png", Pictures.of("gif", 20, 20)))
        .isEqualTo("deliverable.picture.none");
    assertThat(refused("eva.png", new byte[0])).isEqualTo("deliverable.picture.none");
    byte[] jpeg = Pictures.of("jpeg", 300, 300);
    assertThat(refused("eva.jpg", Arrays.copyOf(jpeg, jpeg.length - 9)))
        .isEqualTo("deliverable.picture.cut");
    byte[] phone = "\0\0\0\u0018ftypheic".getBytes(StandardCharsets.ISO_8859_1);
    assertThat(refused("eva.jpg", phone)).isEqualTo("deliverable.picture.of-phone");
    byte[] whole = Pictures.of("png", 300, 300);
    assertThat(refused("eva.png", Arrays.copyOf(whole, 60))).isEqualTo("deliverable.picture.none");
    byte[] large = Arrays.copyOf(whole, 31 << 20);
    assertThat(refused("eva.png", large)).isEqualTo("deliverable.picture.too-large");
  }

  @Test
  void aSmallFileThatUnfoldsIntoAHugePictureIsRefusedUnread() throws IOException {
    byte[] bomb = Pictures.of("png", 10, 10);
    // The width and height of a PNG stand at its 17th and 21st byte.
    bomb[17] = 1;
    bomb[21] = 1;
    assertThat(refused("eva.png", bomb)).isEqualTo("deliverable.picture.too-many-points");
  }

  @Test
  void aFileThatIsNotThereIsNamed() {
    Refused refused =
        catchThrowableOfType(
            Refused.class, () -> new PictureFile(folder.resolve("none.jpg")).portrait());
    assertThat(refused.sentence(new Messages(Locale.ENGLISH))).contains("none.jpg").endsWith(".");
  }

  private Portrait read(byte[] bytes) throws IOException {
    return new PictureFile(Files.write(folder.resolve("picture"), bytes)).portrait();
  }

  private String refused(String name, byte[] bytes) throws IOException {
    Path file = Files.write(folder.resolve(name), bytes);
    Refused refused = catchThrowableOfType(Refused.class, () -> new PictureFile(file).portrait());
    assertThat(refused).isNotNull();
    assertThat(refused.sentence(new Messages(Locale.ENGLISH))).contains(name).endsWith(".");
    return refused.code();
  }

  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.ISO_8859_1);
  }

  private static void isAbout(Color wanted, int rgb) {
    Color found = new Color(rgb);
    assertThat(found.getRed()).isCloseTo(wanted.getRed(), within(60));
    assertThat(found.getGreen()).isCloseTo(wanted.getGreen(), within(60));
    assertThat(found.getBlue()).isCloseTo(wanted.getBlue(), within(60));
  }
}
