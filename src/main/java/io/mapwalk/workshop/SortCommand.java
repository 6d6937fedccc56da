package io.mapwalk.workshop;

import io.mapwalk.journey.JourneyMap;
import io.mapwalk.journey.Messages;
import io.mapwalk.journey.Refused;
import io.mapwalk.journey.element.Session;
import io.mapwalk.journey.element.Stage;
import io.mapwalk.workshop.answer.Draft;
import io.mapwalk.workshop.answer.Scene;
import io.mapwalk.workshop.answer.Sorting;
import io.mapwalk.workshop.answer.Unsorted;
import java.util.ArrayList;
import java.util.List;

/**
 * Shows the cards that have no place yet in pages that fit on the smallest screen, and takes where
 * they belong. Until somebody says something else, lines without a command go on with it: 100 notes
 * must not cost 100 commands.
 */
final class SortCommand {

  private static final String SORT = ":sort";
  private static final String PAGE = "\\+\\d{1,3}";
  private static final String END = ":sort .";
  // A number nobody can look up costs more than a page more of notes.
  private static final int FEWEST_ROWS_FOR_STAGES = 2;
  private static final int MOST_ROWS_FOR_STAGES = 7;

  private final Messages messages;

  SortCommand(Messages messages) {
    this.messages = messages;
  }

  /** Whether cards are being sorted: the last line was about it, and some are left. */
  static boolean isGoingOn(JourneyMap map, Session session) {
    String last = session.progress().lastLine().value();
    return last.startsWith(SORT) && !last.equals(END) && !Unsorted.of(map).isEmpty();
  }

  /** The line that is kept when sorting has ended. */
  static String end() {
    return END;
  }

  /** Takes what stands behind the command, and shows what is left. */
  void take(Scene scene, Draft draft, String rest) {
    if (!rest.isEmpty() && !rest.matches(PAGE)) {
      Sorting.take(scene, draft, rest);
    }
    if (rest.isEmpty() && Unsorted.of(draft.map()).isEmpty()) {
      throw new Refused("workshop.nothing-to-sort");
    }
  }

  /** The page of what is left; how to type is told when the sorting begins, and then known. */
  List<Said> page(JourneyMap map, String rest) {
    List<String> left = Unsorted.of(map).inWords();
    if (left.isEmpty()) {
      return List.of(new Said(Tone.HINT, messages.text("workshop.sort.done")));
    }
    List<Said> around = new ArrayList<>();
    String stages = stages(map);
    if (!stages.isEmpty()) {
      around.add(new Said(Tone.PLAIN, stages));
    }
    if (rest.isEmpty()) {
      around.add(new Said(Tone.HINT, messages.text("workshop.sort.how")));
    }
    int cards = Screen.ROWS - Screen.rows(around) - 1;
    int pages = (left.size() + cards - 1) / cards;
    int wanted = rest.matches(PAGE) ? Integer.parseInt(rest.substring(1)) : 1;
    int page = Math.max(1, Math.min(pages, wanted));
    List<String> shown = left.subList((page - 1) * cards, Math.min(left.size(), page * cards));
    List<Said> said = new ArrayList<>();
    said.add(new Said(Tone.PLAIN, messages.text("workshop.sort.left", left.size(), page, pages)));
    Screen.list(shown, cards, String::valueOf).forEach(row -> said.add(new Said(Tone.KNOWN, row)));
    said.addAll(around);
    return said;
  }

  // Whoever types a number for each card wants to see which stage has which.
  private String stages(JourneyMap map) {
    List<String> named = new ArrayList<>();
    for (Stage stage : map.stages()) {
      named.add((named.size() + 1) + " " + stage.text());
    }
    return named.isEmpty()
        ? ""
        : Screen.flowWhole(
            named,
            FEWEST_ROWS_FOR_STAGES,
            MOST_ROWS_FOR_STAGES,
            count -> messages.text("workshop.and-more", count));
  }
}
