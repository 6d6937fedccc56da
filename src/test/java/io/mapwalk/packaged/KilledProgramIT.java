package io.mapwalk.packaged;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/**
 * Kills the program in the middle of a workshop and looks whether every answer is there that it had
 * acknowledged with its next prompt. {@code -Dmapwalk.kills=200} makes it the long form.
 */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "the launcher is a shell script")
class KilledProgramIT {

  private static final int KILLS = Integer.getInteger("mapwalk.kills", 20);

  /** About as many answers as a long workshop has. */
  private static final int KILLS_A_MAP = 20;

  /** Enough for H2's default, which writes half a second late, to lose something every time. */
  private static final int KILLS_THAT_LOSE = Math.max(3, Math.min(KILLS_A_MAP, KILLS / 10));

  private static final int MOST_ACKNOWLEDGED = 25;
  private static final int MOST_ON_THE_WAY = 15;
  private static final int LONGEST_WAIT_IN_MILLISECONDS = 50;

  /** Leads to the walk through the journey, where each line of plain text is kept by itself. */
  private static final String BEGINNING = "60 min\ng\nm\n\ns\nw\na -> b\nEva\n\n\n\nA; B\n\n";

  @TempDir private Path folder;
  private final long seed = new Random().nextLong();
  private final Random random = new Random(seed);
  private int given;

  /** What came of some kills. */
  private record Outcome(int kills, int acknowledged, int killsThatLost, int lost) {
    Outcome plus(Outcome other) {
      return new Outcome(
          kills + other.kills,
          acknowledged + other.acknowledged,
          killsThatLost + other.killsThatLost,
          lost + other.lost);
    }
  }

  @Test
  void whatWasAcknowledgedOutlivesEveryKill() throws Exception {
    Outcome outcome = new Outcome(0, 0, 0, 0);
    while (outcome.kills() < KILLS) {
      Path home = Files.createDirectory(folder.resolve("after" + outcome.kills()));
      int times = Math.min(KILLS_A_MAP, KILLS - outcome.kills());
      outcome = outcome.plus(kill(Program.in(home), times));
    }
    System.out.println("The program, as it is: " + outcome);
    assertThat(outcome.lost()).as("%s, seed %d", outcome, seed).isZero();
  }

  @Test
  void withTheDefaultOfTheDatabaseAcknowledgedAnswersAreLost() throws Exception {
    String option = "-Dmapwalk.database.write-delay=default";
    Outcome outcome = kill(Program.in(folder).with("JDK_JAVA_OPTIONS", option), KILLS_THAT_LOSE);
    System.out.println("The program, with H2's default: " + outcome);
    assertThat(outcome.lost()).as("%s, seed %d", outcome, seed).isPositive();
  }

  private Outcome kill(Program program, int times) throws Exception {
    Program.Ran ran = program.answer(BEGINNING, "workshop", "start", "--title", "Kill");
    assertThat(ran.err()).contains("Stage 1 of 2: A");
    List<List<String>> acknowledged = new ArrayList<>();
    for (int i = 0; i < times; i++) {
      acknowledged.add(killOnce(program));
    }
    try (Talk talk = program.talk("workshop", "resume", "Kill")) {
      assertThat(talk.prompt()).contains("Stage 1 of 2: A");
      assertThat(talk.ask("the last word")).contains("the last word");
      assertThat(talk.end()).contains("Paused");
      assertThat(talk.status()).isZero();
    }
    String map = program.exported("Kill").toString();
    assertThat(map).contains("the last word");
    List<Integer> missing =
        acknowledged.stream()
            .map(words -> (int) words.stream().filter(word -> !map.contains(word)).count())
            .toList();
    return new Outcome(
        times,
        acknowledged.stream().mapToInt(List::size).sum(),
        (int) missing.stream().filter(number -> number > 0).count(),
        missing.stream().mapToInt(Integer::intValue).sum());
  }

  /** Gives the answers that were acknowledged before the kill. */
  private List<String> killOnce(Program program) throws Exception {
    try (Talk talk = program.talk("workshop", "resume", "Kill")) {
      talk.prompt();
      List<String> words = new ArrayList<>();
      int wanted = 1 + random.nextInt(MOST_ACKNOWLEDGED);
      for (int i = 0; i < wanted; i++) {
        talk.ask(answer(words));
      }
      // The kill is to come while the program is at work, so some more are on the way.
      int onTheWay = random.nextInt(MOST_ON_THE_WAY);
      for (int i = 0; i < onTheWay; i++) {
        talk.tell(answer(words));
      }
      TimeUnit.MILLISECONDS.sleep(random.nextInt(LONGEST_WAIT_IN_MILLISECONDS + 1));
      return words.subList(0, wanted + talk.kill());
    }
  }

  /** An action, a thought or a point for later, each with a word that no other answer has. */
  private String answer(List<String> words) {
    given++;
    String word = "it’s word " + given + ".";
    words.add(word);
    return switch (given % 3) {
      case 0 -> word;
      case 1 -> '"' + word + '"';
      default -> ":park " + word;
    };
  }
}
