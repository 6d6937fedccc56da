package io.mapwalk.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import io.mapwalk.journey.element.ChecklistItem;
import io.mapwalk.journey.element.Phase;
import io.mapwalk.workshop.catalogue.Catalogue;
import io.mapwalk.workshop.catalogue.StandardChecklist;
import io.mapwalk.workshop.template.Answer;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Checklists at any moment: found, opened, ticked and made to fit the map. */
class ChecklistsTest {

  // Its template has one list of three lines: cl-before, of its own.
  private final Room room = Room.at(Answer.ACTIONS);

  private List<String> lines(String list) {
    return room.map().all(ChecklistItem.class).stream()
        .filter(item -> item.list().equals(list))
        .map(item -> (item.ticked() ? "x " : "- ") + item.text())
        .toList();
  }

  @Test
  void thoseOnTheMapAreShownWithWhatIsDoneAndTheOthersOffered() {
    int edits = room.ledger().edits();
    assertThat(room.type(":checklist").lines())
        .containsExactly(
            "before: Before – 0 of 3 done (0 %)",
            "after: After the workshop",
            "cjm-10: Journey map checklist",
            ":checklist NAME opens one; 25 more: :checklist all");
    assertThat(room.ledger().edits()).isEqualTo(edits);
    room.types(":checklist before 2");
    assertThat(room.type(":checklist")).contains("before: Before – 1 of 3 done (33 %)");
  }

  @Test
  void threeAreOfferedWhereTheTemplateHasNone() {
    Room bare = new Room(Room.template("two-hours"), "A map", Phase.ROOM);
    assertThat(bare.type(":checklist").lines())
        .map(line -> line.split(":")[0])
        .containsExactly("before", "after", "cjm-10", "");
  }

  @Test
  void everyListOfTheCatalogueCanBeOpenedByItsNumberAndItsKey() {
    List<StandardChecklist> all = new Catalogue(Locale.ENGLISH).checklists().all();
    assertThat(all).hasSize(28);
    String named = room.type(":checklist all").replace('\u00a0', ' ');
    for (StandardChecklist list : all) {
      int number = all.indexOf(list) + 1;
      assertThat(named).contains(number + " " + (number == 21 ? "Before" : list.title()));
      room.types(":checklist " + number);
      int lines = number == 21 ? 3 : list.items().size();
      assertThat(lines(list.key())).as(list.key()).hasSize(lines);
      int edits = room.ledger().edits();
      assertThat(room.type(":checklist " + list.key())).contains("0 of " + lines + " done (0 %)");
      assertThat(room.ledger().edits()).isEqualTo(edits);
    }
  }

  @Test
  void openingOneIsOneEditAndLeavesTheQuestionOpen() {
    String stands = room.stands();
    int edits = room.ledger().edits();
    assertThat(room.type(":checklist seven-d"))
        .contains("“Seven D’s” is on this map now, with 7 lines.")
        .contains("[ ] 7 ")
        .contains("+ WORDS adds a line");
    assertThat(room.ledger().edits()).isEqualTo(edits + 1);
    assertThat(room.stands()).isEqualTo(stands);
    room.types(":undo");
    assertThat(lines("cl-seven-d")).isEmpty();
  }

  @Test
  void linesAreTickedAndUnticked() {
    assertThat(room.type(":checklist before 1 3")).contains("Before: 2 of 3 done (67 %)");
    room.types(":checklist before 1-2");
    assertThat(lines("cl-before")).containsExactly("x Room booked", "x Markers there", "x Coffee");
    room.types(":checklist Before -3, -1");
    assertThat(lines("cl-before")).containsExactly("- Room booked", "x Markers there", "- Coffee");
    room.types(":checklist before 3 - 1 -2");
    assertThat(lines("cl-before")).containsExactly("x Room booked", "- Markers there", "x Coffee");
    room.types(":checklist before -1-3");
    assertThat(lines("cl-before")).noneMatch(line -> line.startsWith("x"));
    assertThat(room.refused(":checklist before 4")).contains("no line 4").contains("from 1 to 3");
    assertThat(room.refused(":checklist before 1-")).contains("“1-”");
  }

  @Test
  void aListIsMadeToFitTheMap() {
    room.types(":checklist before + Cups; two of each");
    room.types(":checklist before 2 = Pens there", ":checklist before 3 =");
    assertThat(lines("cl-before"))
        .containsExactly("- Room booked", "- Pens there", "- Cups", "- two of each");
    room.types(":undo", ":undo");
    assertThat(lines("cl-before")).contains("- Markers there", "- Coffee");
    assertThat(room.refused(":checklist before coffee")).contains(":checklist before 1 3-5");
    assertThat(room.refused(":checklist before 9 = x")).contains("no line 9");
    room.types(":edit " + room.map().all(ChecklistItem.class).get(0).id() + " Hall booked");
    assertThat(lines("cl-before")).contains("- Hall booked");
  }

  @Test
  void theSameSignsWorkWhereTheTemplateAsks() {
    room.types(":go checklist", "1 2", "-1", "+ 3 chairs", "4 = 5 chairs", "water for 8");
    assertThat(lines("cl-before"))
        .containsExactly(
            "- Room booked", "x Markers there", "- Coffee", "- 5 chairs", "- water for 8");
    assertThat(room.askedText()).contains("[x] 2 Markers there");
  }

  @Test
  void aNameThatFitsSeveralListsIsAskedBack() {
    assertThat(room.refused(":checklist best practices"))
        .contains("13 Best practices (HubSpot)")
        .contains("14 Best practices (Crazy Egg)");
    assertThat(room.type(":checklist drawb 3")).contains("Drawbacks: 1 of 8 done");
    assertThat(room.refused(":checklist tea")).contains("“tea”").contains(":checklist all");
    assertThat(room.refused(":checklist 99")).contains("“99”");
  }

  @Test
  void theyAreInTheLanguageOfTheRoom() {
    Room dutch =
        new Room(Room.template("full"), "Uit eten", Phase.ROOM, Locale.forLanguageTag("nl"));
    assertThat(dutch.type(":checklist cjm-10")).contains("klaar (0%)");
    Room spanish = new Room(Room.template("full"), "Cena", Phase.ROOM, Locale.forLanguageTag("es"));
    assertThat(spanish.type(":checklist privacy")).contains("hechos (0 %)");
  }
}
