package io.mapwalk.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import io.mapwalk.journey.element.PainPoint;
import io.mapwalk.journey.element.Phase;
import io.mapwalk.journey.element.SessionStatus;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What the README tells people to type in a workshop, typed. */
class ReadmeTest {

  private static final String PROMPT = " ›";
  private static final Pattern COMMAND = Pattern.compile("`(:[a-z][^`]*)`");

  @Test
  void itsWorkshopAsksWhatItSaysAndRunsToTheEnd() throws IOException {
    Room room = new Room(Room.template("full"), "Renewing a library card", Phase.ROOM);
    workshop().forEach(line -> type(room, line));
    assertThat(room.conversation().session().status()).isEqualTo(SessionStatus.FINISHED);
    assertThat(room.map().stages()).hasSize(4);
    assertThat(room.map().touchpoints()).hasSize(8);
    assertThat(room.map().all(PainPoint.class)).hasSize(3);
  }

  @Test
  void everyCommandOfTheGuideThatItShowsIsTaken() throws IOException {
    List<String> begin = workshop().stream().takeWhile(l -> !l.startsWith("ideas")).toList();
    int taken = 0;
    for (String row : part("### Commands of the guide", "## Before").lines().toList()) {
      Room room = new Room(Room.template("full"), "Renewing a library card", Phase.ROOM);
      begin.forEach(line -> type(room, line));
      Matcher commands = COMMAND.matcher(row);
      while (commands.find()) {
        String command = commands.group(1);
        // What the table only names is given something to note.
        boolean refused =
            room.tell(command).refused() && room.tell(command + " 2 something").refused();
        assertThat(refused).as(command).isFalse();
        taken++;
      }
    }
    assertThat(taken).isGreaterThan(30);
  }

  private static void type(Room room, String line) {
    int end = line.indexOf(PROMPT);
    assertThat(room.asked().label()).as(line).isEqualTo(line.substring(0, end));
    room.types(line.substring(end + PROMPT.length()).strip());
  }

  private static List<String> workshop() throws IOException {
    return part("```workshop\n", "```").lines().toList();
  }

  private static String part(String from, String to) throws IOException {
    String text = Files.readString(Path.of("README.md"));
    int begin = text.indexOf(from) + from.length();
    return text.substring(begin, text.indexOf(to, begin));
  }
}
