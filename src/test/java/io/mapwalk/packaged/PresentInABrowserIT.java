package io.mapwalk.packaged;

import static org.assertj.core.api.Assertions.assertThat;

import io.mapwalk.fixture.Browser;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page on the second screen in a browser, from its file: what is typed shows in a second. */
@Tag("world")
class PresentInABrowserIT {

  private static final String BOARD = "document.getElementById('board')";
  private static final String WORDS = "document.body.innerText";
  private static final long SECOND = 1000;

  @TempDir private Path folder;

  @Test
  void aLineTypedIsSeenWithinASecondAndThePageStaysWhereItWas() throws Exception {
    Program program = Program.in(folder);
    assertThat(program.run("demo").status()).isZero();
    Path profile = Files.createDirectories(folder.resolve("profile"));
    try (Talk talk = program.talk("workshop", "start", "--template", "quick", "--map", "Dinner")) {
      talk.prompt();
      talk.ask("60");
      talk.ask(":present");
      try (Browser browser = Browser.open(program.home().resolve("present.html"), profile)) {
        browser.waitFor(WORDS, "asks around at work");
        assertThat(browser.evaluate(WORDS)).contains("min left");
        browser.evaluate(BOARD + ".scrollTop = 333, " + BOARD + ".scrollLeft = 21");
        List<Long> waits = new ArrayList<>();
        for (int card = 1; card <= 7; card++) {
          String text = "card " + card + " <img src=x onerror=alert(1)>";
          long begun = System.nanoTime();
          talk.tell(":note " + text);
          browser.waitFor(WORDS, text);
          waits.add((System.nanoTime() - begun) / 1_000_000);
          talk.prompt();
        }
        Collections.sort(waits);
        System.out.println("milliseconds from a line typed to the screen: " + waits);
        assertThat(waits.get(waits.size() / 2)).as(waits.toString()).isLessThan(SECOND);
        assertThat(browser.evaluate(BOARD + ".scrollTop + '/' + " + BOARD + ".scrollLeft"))
            .isEqualTo("333/21");
        assertThat(browser.evaluate("String(document.images.length)")).isEqualTo("0");

        talk.tell(":quit");
        assertThat(talk.status()).isZero();
        browser.waitFor(WORDS, "Nothing is shown at the moment.");
        assertThat(browser.evaluate(WORDS)).doesNotContain("card 1");

        assertThat(program.run("present", "Dinner").status()).isZero();
        browser.waitFor(WORDS, "card 7");
      }
    }
  }
}
