package io.mapwalk.packaged;

import static org.assertj.core.api.Assertions.assertThat;

import io.mapwalk.packaged.Program.Ran;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The page on the second screen, as the files that a browser reads. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "the launcher is a shell script")
class PresentIT {

  private static final String BLANK = "Nothing is shown at the moment.";
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  @TempDir private Path folder;
  private Program program;
  private Path page;

  @BeforeEach
  void find() {
    program = Program.in(folder);
    page = program.home().resolve("present.html");
  }

  private static Ran done(Ran ran) {
    assertThat(ran.status()).as(ran.err()).isZero();
    return ran;
  }

  private Talk workshop(String title) throws Exception {
    Talk talk = program.talk("workshop", "start", "--template", "quick", "--title", title);
    talk.prompt();
    talk.ask("60");
    return talk;
  }

  /** What the page holds once it holds that. */
  private String seen(String words) throws IOException {
    long begun = System.nanoTime();
    String content = Files.readString(page);
    while (!content.contains(words)) {
      assertThat(System.nanoTime() - begun).as(content).isLessThan(PATIENCE.toNanos());
      Thread.onSpinWait();
      content = Files.readString(page);
    }
    return content;
  }

  @Test
  void whatIsTypedIsSeenAndWhatIsTheFacilitatorsAloneIsNot() throws Exception {
    try (Talk talk = workshop("Lost luggage")) {
      Ran present = done(program.run("present"));
      assertThat(present.out().strip()).isEqualTo(page.toUri().toString());
      assertThat(present.err()).contains("“Lost luggage”");
      assertThat(seen("Lost luggage")).contains("data-ends").contains("class=\"asked\"");
      talk.ask(":park a lounge on the roof");
      talk.ask(":source twelve confidential talks");
      talk.ask(":note they never say sorry");
      assertThat(seen("they never say sorry")).doesNotContain("lounge", "confidential");
      done(program.run("map", "rename", "Lost", "Found luggage"));
      seen("Found luggage");
      for (String file : new String[] {"present.html", "present/map.js", "present/now.js"}) {
        assertThat(Files.getPosixFilePermissions(program.home().resolve(file)))
            .isEqualTo(PosixFilePermissions.fromString("rw-------"));
      }
      assertThat(done(program.run("present", "--stop")).err()).contains("blank");
      assertThat(seen(BLANK)).doesNotContain("Found luggage");
      talk.ask(":note this is not for the room");
      assertThat(talk.ask(":present")).contains(page.toUri().toString());
      seen("this is not for the room");
      talk.ask(":present stop");
      assertThat(Files.readString(page)).contains(BLANK);
    }
  }

  @Test
  void nothingStaysOnTheScreenWhenTheWorkshopEnds() throws Exception {
    try (Talk talk = workshop("Lost luggage")) {
      talk.ask(":present");
      seen("Lost luggage");
      talk.tell(":quit");
      assertThat(talk.status()).isZero();
    }
    assertThat(Files.readString(page)).contains(BLANK).doesNotContain("Lost luggage");
    assertThat(program.home().resolve("present/map.js")).content().doesNotContain("luggage");
  }

  @Test
  void nothingStaysOnTheScreenWhenItsWindowIsClosed() throws Exception {
    try (Talk talk = workshop("Lost luggage")) {
      talk.ask(":present");
      seen("Lost luggage");
      ProcessHandle.of(talk.pid()).orElseThrow().destroy();
      talk.status();
    }
    assertThat(Files.readString(page)).contains(BLANK);
  }

  @Test
  void whatWasTurnedOnBeforeTheWorkshopFollowsIt() throws Exception {
    done(program.run("demo"));
    assertThat(program.run("present").status()).isEqualTo(1);
    done(program.run("present", "Dinner"));
    assertThat(Files.readString(page)).contains("Dinner out tonight", "asks around at work");
    done(program.run("map", "rename", "Dinner", "Pizza out tonight"));
    assertThat(Files.readString(page)).contains("Pizza out tonight");
    try (Talk talk = program.talk("workshop", "start", "--template", "quick", "--map", "Pizza")) {
      talk.prompt();
      talk.ask("60");
      talk.ask(":note a card for the room");
      seen("a card for the room");
      done(program.run("map", "delete", "Pizza", "--yes"));
      seen(BLANK);
    }
    assertThat(done(program.run("present", "--stop")).err()).contains("Nothing was shown");
  }

  @Test
  void aMapAndAStopContradictEachOther() throws Exception {
    assertThat(program.run("present", "Dinner", "--stop").status()).isEqualTo(2);
  }
}
