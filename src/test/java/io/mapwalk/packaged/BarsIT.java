package io.mapwalk.packaged;

import static org.assertj.core.api.Assertions.assertThat;

import io.mapwalk.archive.Archive;
import io.mapwalk.archive.MapSummary;
import io.mapwalk.archive.Restoring;
import io.mapwalk.archive.SearchQuery;
import io.mapwalk.journey.Handle;
import io.mapwalk.journey.JourneyMap;
import io.mapwalk.journey.MapId;
import io.mapwalk.journey.Progress;
import io.mapwalk.journey.Text;
import io.mapwalk.journey.change.CardChange.AddCard;
import io.mapwalk.journey.change.Change;
import io.mapwalk.journey.change.StageChange.AddStage;
import io.mapwalk.journey.change.TouchpointChange.AddTouchpoint;
import io.mapwalk.journey.element.Lane;
import io.mapwalk.journey.element.MapKind;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.Statement;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.SplittableRandom;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/**
 * Measures what is promised about answers, memory, the growth of the file and archives of many
 * years; {@code .ci/measure-bars} runs it. It takes a short form of each unless {@code
 * -Dmapwalk.bars=full} asks for all of it.
 */
@Tag("bars")
@EnabledOnOs(OS.LINUX)
class BarsIT {

  private static final boolean FULL = "full".equals(System.getProperty("mapwalk.bars"));
  private static final int ANSWERS = FULL ? 5000 : 1000;
  private static final int MAPS = FULL ? 10_000 : 500;
  private static final int CARDS_A_MAP = 100;

  /**
   * The short form runs on whatever machine there is, where the slowest ones tell of the others.
   */
  private static final double SHARE = FULL ? 0.95 : 0.5;

  private static final int WARM_UP = 100;
  private static final long MOST_RESIDENT_KB = 220 * 1024;

  private static final int VOCABULARY = 20_000;

  @TempDir private Path folder;
  private final SplittableRandom random = new SplittableRandom(2026);

  private static void tell(String sentence, Object... figures) {
    System.out.println("bar: " + String.format(Locale.ROOT, sentence, figures));
  }

  // The n-th most frequent word of a language is about an n-th as frequent as the first [Zipf].
  private String words(int number) {
    StringBuilder said = new StringBuilder();
    for (int i = 0; i < number; i++) {
      int rank = (int) Math.pow(VOCABULARY, random.nextDouble());
      said.append(i == 0 ? "" : " ").append(word(rank));
    }
    return said.toString();
  }

  // Frequent words are short, and words begin alike only by chance.
  private static String word(int rank) {
    StringBuilder word = new StringBuilder();
    for (long rest = rank * 7919L % 1_000_003; rest > 0; rest /= 60) {
      word.append("bcdfghklmnprstvwz".charAt((int) (rest % 17)))
          .append("aeiou".charAt((int) (rest / 17 % 5)));
    }
    return word.toString();
  }

  private JourneyMap map(String title, int stages, int touchpoints, int cards) {
    JourneyMap map =
        JourneyMap.create(
            MapId.draw(random),
            Text.clean(title),
            Text.clean("Client " + random.nextInt(50)),
            Text.EMPTY,
            MapKind.CURRENT,
            "en");
    List<Change> changes = new ArrayList<>();
    for (int i = 1; i <= stages; i++) {
      changes.add(new AddStage(new Handle("s" + i), new Text("Stage " + i), Optional.empty()));
    }
    for (int i = 1; i <= touchpoints; i++) {
      Handle stage = new Handle("s" + (1 + (i - 1) * stages / touchpoints));
      changes.add(new AddTouchpoint(new Handle("t" + i), stage, new Text(words(4))));
    }
    for (int i = 1; i <= cards; i++) {
      Handle at = new Handle("t" + (1 + random.nextInt(touchpoints)));
      changes.add(
          new AddCard(new Handle("c" + i), Lane.THOUGHTS, Optional.of(at), new Text(words(7))));
    }
    return map.apply(changes);
  }

  private static long nanos(Callable<?> work) throws Exception {
    long begun = System.nanoTime();
    work.call();
    return System.nanoTime() - begun;
  }

  private static double milliseconds(long[] nanos, double share) {
    long[] sorted = nanos.clone();
    Arrays.sort(sorted);
    return sorted[(int) Math.ceil(share * sorted.length) - 1] / 1e6;
  }

  private static long resident(long pid) throws IOException {
    return Files.readAllLines(Path.of("/proc/" + pid + "/status")).stream()
        .filter(line -> line.startsWith("VmHWM:"))
        .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void anAnswerOnALargeMapIsKeptBeforeAnybodyNotices() throws Exception {
    Program program = Program.in(folder);
    try (Archive archive = Archive.open(program.home(), Clock.systemUTC())) {
      archive.create(map("Large", 8, 120, 2000), "", "made");
    }
    long[] took = new long[1000];
    try (Talk talk = program.talk("workshop", "start", "--map", "Large", "--template", "quick")) {
      talk.prompt();
      for (int i = 0; i < WARM_UP; i++) {
        talk.ask(":note " + words(7));
      }
      for (int i = 0; i < took.length; i++) {
        String line = ":note " + words(7);
        took[i] = nanos(() -> talk.ask(line));
      }
      tell("memory with 120 touchpoints and 3,100 cards: %d MB", resident(talk.pid()) / 1024);
    }
    long[] bare = bareCommits(took.length);
    double p99 = milliseconds(took, 0.99);
    double bareP99 = milliseconds(bare, 0.99);
    tell(
        "answer: p50 %.1f ms, p99 %.1f ms; bare commit with CHECKPOINT SYNC: p50 %.1f ms, p99 %.1f ms",
        milliseconds(took, 0.5), p99, milliseconds(bare, 0.5), bareP99);
    assertThat(p99).isLessThanOrEqualTo(Math.max(20, 4 * bareP99));
  }

  private long[] bareCommits(int number) throws Exception {
    long[] took = new long[number];
    String url = "jdbc:h2:file:" + folder.resolve("bare") + ";WRITE_DELAY=0";
    try (Connection connection = new org.h2.Driver().connect(url, new Properties());
        Statement statement = connection.createStatement()) {
      statement.execute("create table line (id int primary key, said varchar)");
      connection.setAutoCommit(false);
      try (PreparedStatement insert =
          connection.prepareStatement("insert into line values (?, ?)")) {
        for (int i = 0; i < number; i++) {
          insert.setInt(1, i);
          insert.setString(2, words(7));
          took[i] =
              nanos(
                  () -> {
                    insert.execute();
                    connection.commit();
                    return statement.execute("CHECKPOINT SYNC");
                  });
        }
      }
    }
    return took;
  }

  @Test
  void aWholeWorkshopFitsIntoLittleMemory() throws Exception {
    String sample;
    try (InputStream file =
        Archive.class.getResourceAsStream("/io/mapwalk/samples/sample-pizza.txt")) {
      sample = new String(file.readAllBytes(), StandardCharsets.UTF_8);
    }
    Program program = Program.in(folder);
    try (Talk talk = program.talk("workshop", "start", "--title", "Pizza", "--template", "full")) {
      talk.prompt();
      long most = 0;
      for (String line : sample.lines().toList()) {
        talk.tell(line);
        String heard = talk.next();
        if (!heard.endsWith(" >\n")) {
          break;
        }
        most = Math.max(most, resident(talk.pid()));
      }
      tell("memory of a whole workshop: %d MB", most / 1024);
      assertThat(most).isPositive().isLessThanOrEqualTo(MOST_RESIDENT_KB);
    }
  }

  @Test
  void theFileIsSmallAgainAfterAKillAndAnIdleMinute() throws Exception {
    Program program = Program.in(folder);
    try (Archive archive = Archive.open(program.home(), Clock.systemUTC())) {
      archive.create(map("Grown", 8, 40, 10), "", "made");
    }
    try (Talk talk = program.talk("workshop", "start", "--map", "Grown", "--template", "quick")) {
      talk.prompt();
      for (int i = 0; i < ANSWERS; i++) {
        talk.ask(":note " + words(7));
      }
      talk.kill();
    }
    long grown = Files.size(program.database());
    long idle = grown;
    try (Seat seat = program.seat(80, 24)) {
      seat.shell();
      seat.enter("map list");
      for (int second = 0; second < 60 && idle > grown / 5; second++) {
        TimeUnit.SECONDS.sleep(1);
        idle = Files.size(program.database());
      }
      // Whoever comes next would else be heard by one that is just being closed.
      seat.enter("quit");
      assertThat(seat.status()).isZero();
    }
    Path backup = folder.resolve("maps.backup");
    Path other = folder.resolve("other");
    assertThat(program.run("backup", backup.toString()).status()).isZero();
    try (Restoring restoring = Restoring.of(other, Clock.systemUTC(), backup, Progress.UNSEEN)) {
      restoring.replace();
    }
    long smallest = Math.min(idle, Files.size(other.resolve("mapwalk.mv.db")));
    tell(
        "file after %d answers and a kill: %d kB; after an idle minute %d kB; written anew %d kB",
        ANSWERS, grown / 1024, idle / 1024, smallest / 1024);
    assertThat(idle).isLessThanOrEqualTo(5 * smallest);
  }

  @Test
  void anArchiveOfManyYearsIsListedSearchedAndOpenedAtOnce() throws Exception {
    Program program = Program.in(folder);
    long begun = System.nanoTime();
    try (Archive archive = Archive.open(program.home(), Clock.systemUTC())) {
      for (int i = 0; i < MAPS; i++) {
        archive.create(map("Map " + words(3), 5, 15, CARDS_A_MAP), "", "made");
      }
      long made = System.nanoTime();
      archive.search(SearchQuery.of("nothing"), any -> true, 40, 5, Progress.UNSEEN);
      long read = System.nanoTime();
      tell(
          "%d maps with %d cards each were made in %d s and read for search in %d s: %d MB",
          MAPS,
          CARDS_A_MAP,
          (made - begun) / 1_000_000_000,
          (read - made) / 1_000_000_000,
          archive.size() >> 20);
    }
    try (Archive archive = Archive.open(program.home(), Clock.systemUTC())) {
      List<MapSummary> maps = archive.maps();
      double list = time(() -> archive.maps());
      double open =
          time(() -> archive.find(maps.get(random.nextInt(maps.size())).id()).orElseThrow());
      double search =
          time(
              () ->
                  archive.search(
                      SearchQuery.of(words(1 + random.nextInt(3))),
                      any -> true,
                      40,
                      5,
                      Progress.UNSEEN));
      tell("p%.0f: list %.1f ms, open %.1f ms, search %.1f ms", 100 * SHARE, list, open, search);
      assertThat(list).isLessThanOrEqualTo(100);
      assertThat(open).isLessThanOrEqualTo(100);
      assertThat(search).isLessThanOrEqualTo(100);
    }
    start(program);
  }

  private static double time(Callable<?> work) throws Exception {
    for (int i = 0; i < 20; i++) {
      work.call();
    }
    long[] took = new long[200];
    for (int i = 0; i < took.length; i++) {
      took[i] = nanos(work);
    }
    return milliseconds(took, SHARE);
  }

  private void start(Program large) throws Exception {
    Program small = Program.in(Files.createDirectory(folder.resolve("small")));
    Archive.open(small.home(), Clock.systemUTC()).close();
    String[] listing = {"map", "list", "--client", "Nobody"};
    large.run(listing);
    small.run(listing);
    double[] ratios = new double[FULL ? 15 : 5];
    for (int i = 0; i < ratios.length; i++) {
      long one = nanos(() -> large.run(listing));
      ratios[i] = (double) one / nanos(() -> small.run(listing));
    }
    Arrays.sort(ratios);
    double ratio = ratios[ratios.length / 2];
    tell("start with %d maps: %.2f of an empty archive’s", MAPS, ratio);
    assertThat(ratio).isLessThanOrEqualTo(FULL ? 1.3 : 2);
  }
}
