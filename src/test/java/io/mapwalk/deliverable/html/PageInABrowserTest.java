package io.mapwalk.deliverable.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.mapwalk.fixture.Browser;
import io.mapwalk.fixture.EveryKind;
import io.mapwalk.fixture.PizzaMap;
import io.mapwalk.fixture.World;
import io.mapwalk.journey.Dossier;
import io.mapwalk.journey.Messages;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page in a browser: it says nothing on the console, filters, and prints. */
@Tag("world")
class PageInABrowserTest {

  @TempDir private Path folder;

  private Path page() throws IOException {
    return page(PizzaMap.dossier());
  }

  private Path page(Dossier dossier) throws IOException {
    Path page = folder.resolve("page.html");
    try (OutputStream out = Files.newOutputStream(page)) {
      new HtmlExport(new Messages(Locale.ENGLISH)).write(dossier, PizzaMap.DAY, out);
    }
    return page;
  }

  @Test
  void leavesWhatIsSomebodysAndComplainsOfNothing() throws Exception {
    Path profile = Files.createDirectories(folder.resolve("profile"));
    try (Browser browser = Browser.open(page(), profile)) {
      browser.waitFor("document.body.innerText", "The journey");
      assertThat(browser.evaluate("String(document.getElementById('filters').hidden)"))
          .isEqualTo("false");
      assertThat(browser.evaluate("String(document.querySelectorAll('.off').length)"))
          .isEqualTo("0");
      browser.evaluate(
          "var pain = document.getElementById('by-pain'); pain.value = '1';"
              + " pain.dispatchEvent(new Event('change')); 'done'");
      assertThat(browser.evaluate("document.getElementById('filtered').textContent"))
          .matches("\\d+ of " + PizzaMap.map().touchpoints().size() + " touchpoints shown");
      assertThat(browser.evaluate("String(document.querySelectorAll('.map .step.off').length > 0)"))
          .isEqualTo("true");
      assertThat(
              browser.evaluate(
                  "String(document.documentElement.scrollWidth - document.documentElement.clientWidth)"))
          .isEqualTo("0");
      // Asking once more fails if anything was complained of since.
      assertThat(browser.evaluate("document.title")).isEqualTo("A pizza evening");
    }
  }

  @Test
  void showsThePicturesItHoldsAndComplainsOfNothing() throws Exception {
    Path profile = Files.createDirectories(folder.resolve("profile"));
    try (Browser browser = Browser.open(page(Dossier.of(EveryKind.map())), profile)) {
      browser.waitFor("document.readyState", "complete");
      assertThat(browser.evaluate("String(document.images.length > 0)")).isEqualTo("true");
      assertThat(
              browser.evaluate(
                  "String(Array.from(document.images).every(i => i.complete && i.naturalWidth > 0))"))
          .isEqualTo("true");
    }
  }

  @Test
  void isPrintedOnAFewSheets() throws Exception {
    assertThat(World.sheets(page(), folder.resolve("page.pdf"))).isBetween(2, 8);
  }
}
