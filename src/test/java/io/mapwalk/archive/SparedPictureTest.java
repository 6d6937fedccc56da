package io.mapwalk.archive;

import static org.assertj.core.api.Assertions.assertThat;

import io.mapwalk.fixture.EveryKind;
import io.mapwalk.fixture.Pictures;
import io.mapwalk.journey.Handle;
import io.mapwalk.journey.JourneyMap;
import io.mapwalk.journey.Progress;
import io.mapwalk.journey.Text;
import io.mapwalk.journey.change.Change;
import io.mapwalk.journey.change.ElementChange.Remove;
import io.mapwalk.journey.change.ElementChange.Reword;
import io.mapwalk.journey.change.PersonaChange.Portray;
import io.mapwalk.journey.change.PhotoChange.AddPhoto;
import io.mapwalk.journey.element.Portrait;
import io.mapwalk.journey.element.WallPicture;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A picture is kept once in the history, however often the words beside it are changed. */
class SparedPictureTest {

  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-23T12:00:00Z"), ZoneOffset.UTC);
  private static final Handle EVA = new Handle("pe1");
  private static final Handle PHOTO = new Handle("w2");

  @TempDir private Path home;
  private Archive archive;
  private JourneyMap map;
  private final List<JourneyMap> versions = new ArrayList<>();

  @BeforeEach
  void open() {
    archive = Archive.open(home, CLOCK);
    map = archive.create(EveryKind.map(), "", "Made.");
    versions.add(map);
  }

  @AfterEach
  void close() {
    archive.close();
  }

  private void save(Change... changes) {
    JourneyMap after = map.apply(List.of(changes));
    archive.save(map, after, "ann", "Changed.");
    keep(after);
  }

  private void keep(JourneyMap after) {
    map = after;
    versions.add(after);
  }

  private static Reword reworded(Handle element, String text) {
    return new Reword(element, Text.clean(text));
  }

  @Test
  void everyVersionHasItsPictureAgainHoweverItCameAbout() throws IOException {
    WallPicture wall = WallPicture.of(Pictures.of("jpeg", 60, 40));
    save(new AddPhoto(PHOTO, Optional.empty(), Text.clean("One"), false, wall));
    save(reworded(PHOTO, "Two"), reworded(EVA, "Eve {\"jpeg\":\"\"}"));
    save(new Portray(EVA, Optional.of(Portrait.of(Pictures.of("jpeg", 30, 20)))));
    save(reworded(PHOTO, "Three"), reworded(EVA, "Ada"));
    save(new Portray(EVA, Optional.empty()));
    save(reworded(EVA, "Zoe"));
    save(new Remove(PHOTO));
    int edits = versions.size() - 1;
    for (int i = 0; i < edits; i++) {
      keep(archive.undo(map.id(), "ann").map());
      assertThat(map).isEqualTo(versions.get(edits - 1 - i));
    }
    for (int i = 0; i < edits; i++) {
      keep(archive.redo(map.id(), "ann").map());
      assertThat(map).isEqualTo(versions.get(i + 1));
    }
    close();
    archive = Archive.open(home, CLOCK);
    for (int i = 0; i < versions.size(); i++) {
      assertThat(archive.at(map.id(), i + 1)).as("revision " + (i + 1)).isEqualTo(versions.get(i));
    }
    assertThat(archive.find(map.id())).contains(map);
  }

  @Test
  void otherWordsDoNotMakeTheHistoryLonger() throws IOException {
    WallPicture wall = WallPicture.of(Pictures.noise(400, 400));
    save(new AddPhoto(PHOTO, Optional.empty(), Text.clean("One"), false, wall));
    Path before = home.resolve("before");
    Path after = home.resolve("after");
    archive.backup(before, false, Progress.UNSEEN);
    for (int i = 0; i < 30; i++) {
      save(reworded(PHOTO, "caption " + i));
    }
    archive.backup(after, false, Progress.UNSEEN);
    assertThat(Files.size(after) - Files.size(before)).isLessThan(wall.bytes().length);
  }
}
