package io.mapwalk.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import io.mapwalk.deliverable.Export;
import io.mapwalk.deliverable.ExportOptions;
import io.mapwalk.deliverable.Format;
import io.mapwalk.deliverable.screen.RoomPage;
import io.mapwalk.fixture.EveryKind;
import io.mapwalk.fixture.RandomMaps;
import io.mapwalk.fixture.World;
import io.mapwalk.journey.Dossier;
import io.mapwalk.journey.JourneyMap;
import io.mapwalk.journey.Messages;
import io.mapwalk.journey.RoomView;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a strict reader of HTML says of the pages: nothing. */
@Tag("world")
class ValidPagesTest {

  private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");

  @TempDir private Path folder;
  private final List<Path> pages = new ArrayList<>();

  @Test
  void theCheckerFindsWhatIsWrong() throws Exception {
    Path page = folder.resolve("wrong.html");
    Files.writeString(page, "<!DOCTYPE html><html lang=en><title>x</title><p><ul><li></p>");
    assertThat(faults(List.of(page))).isNotEmpty();
  }

  @Test
  void theCheckerFindsNothingWrongWithAnyPage() throws Exception {
    for (Sample sample : Sample.values()) {
      add(sample.name(), Room.after(sample).map(), Locale.ENGLISH);
    }
    for (String language : Messages.LANGUAGES) {
      add("every-" + language, EveryKind.map(), Locale.forLanguageTag(language));
    }
    for (int seed = 1; seed <= 5; seed++) {
      add("random-" + seed, RandomMaps.map(seed, 120), Locale.ENGLISH);
    }
    RoomView view =
        RoomView.of(Room.after(Sample.PIZZA).map())
            .asking("Walk", List.of("What next?"), Optional.of(NOON), Optional.empty());
    RoomPage room = RoomPage.of(new Messages(Locale.ENGLISH), ZoneOffset.UTC, view, "r-1");
    pages.add(Files.writeString(folder.resolve("room.html"), room.page()));
    assertThat(faults(pages)).isEmpty();
  }

  private void add(String name, JourneyMap map, Locale language) {
    Path page = folder.resolve(name + ".html");
    new Export(new Messages(language), Clock.fixed(NOON, ZoneOffset.UTC), ExportOptions.WHOLE)
        .export(Dossier.of(map), Format.HTML, page, false);
    pages.add(page);
  }

  // It does not reckon the hash by which a page allows its one script, says of every page that is
  // well formed as XML too that it need not be, dislikes signs that users may well type, guesses at
  // the language of words drawn by lot, and says of any picture within a page that it is blocked,
  // even where a policy allows just these.
  private static List<String> faults(List<Path> pages) throws IOException, InterruptedException {
    return World.pageCheck(pages)
        .output()
        .lines()
        .filter(line -> !line.contains(" info: Trailing slash on void elements"))
        .filter(line -> !line.contains(" warning: Inline script violates Content Security Policy"))
        .filter(line -> !line.contains("image “data:") || !line.contains("blocked by “img-src”"))
        .filter(line -> !line.contains(" info warning: This document appears to be written in "))
        .filter(line -> !line.contains(" info warning: Text run "))
        .filter(line -> !line.contains(" info warning: Document uses the Unicode Private Use"))
        .toList();
  }
}
