package io.mapwalk.deliverable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.mapwalk.fixture.PizzaMap;
import io.mapwalk.journey.Messages;
import io.mapwalk.journey.Refused;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Locale;
import javax.imageio.ImageIO;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFPicture;
import org.apache.poi.xssf.usermodel.XSSFShape;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A file with colours, letters and a logo, and what it does to a workbook. */
class BrandFileTest {

  @TempDir private Path folder;

  @Test
  void aWorkbookHasTheColoursTheLettersAndTheLogo() throws IOException {
    ImageIO.write(
        new BufferedImage(600, 200, BufferedImage.TYPE_INT_RGB),
        "png",
        folder.resolve("logo.png").toFile());
    Brand brand = read("headings=#402060\nfont=Arial\nlogo=logo.png\nlogo-text=The house\n");
    try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(written(brand)))) {
      XSSFSheet summary = book.getSheet("Summary");
      XSSFCellStyle title = summary.getRow(1).getCell(1).getCellStyle();
      assertThat(title.getFont().getFontName()).isEqualTo("Arial");
      assertThat(title.getFont().getXSSFColor().getARGBHex()).isEqualTo("FF402060");
      assertThat(summary.getDrawingPatriarch().getShapes())
          .filteredOn(XSSFPicture.class::isInstance)
          .singleElement()
          .satisfies(BrandFileTest::isSmallAndSaysWhatItIs);
    }
  }

  private static void isSmallAndSaysWhatItIs(XSSFShape shape) {
    XSSFPicture picture = (XSSFPicture) shape;
    assertThat(picture.getCTPicture().getNvPicPr().getCNvPr().getDescr()).isEqualTo("The house");
    assertThat(picture.getPictureData().getMimeType()).isEqualTo("image/png");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "headings=violet",
        "headings=#FFFFE0",
        "cards=#101010",
        "colour=#101010",
        "font=<b>",
        "logo=missing.png",
        "logo=brand.properties",
        "headings=\\u00zz"
      })
  void aFaultIsSaidInOneSentence(String line) throws IOException {
    Path file = Files.writeString(folder.resolve("brand.properties"), line + "\n");
    Refused refused = catchThrowableOfType(Refused.class, () -> new BrandFile(file).read());
    for (Messages messages : Messages.inEveryLanguage()) {
      assertThat(refused.sentence(messages)).contains("brand.properties").endsWith(".");
      assertThat(refused.sentence(messages)).doesNotContain("{", "null", "Exception");
    }
  }

  @Test
  void aFileThatIsNotThereIsSaidToBe() {
    Refused refused =
        catchThrowableOfType(Refused.class, () -> new BrandFile(folder.resolve("none")).read());
    assertThat(refused.code()).isEqualTo("deliverable.brand-unreadable");
  }

  private Brand read(String told) throws IOException {
    return new BrandFile(Files.writeString(folder.resolve("brand.properties"), told)).read();
  }

  private static byte[] written(Brand brand) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new Export(
            new Messages(Locale.ENGLISH),
            Clock.fixed(PizzaMap.NOON, ZoneOffset.UTC),
            new ExportOptions(Edition.CLIENT, PaperSize.A3, brand))
        .write(PizzaMap.dossier(), Format.XLSX, out);
    return out.toByteArray();
  }
}
