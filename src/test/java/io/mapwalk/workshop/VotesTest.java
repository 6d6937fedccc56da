package io.mapwalk.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import io.mapwalk.journey.element.Idea;
import io.mapwalk.workshop.template.Answer;
import org.junit.jupiter.api.Test;

/** Votes by totals, held against the people who are there. */
class VotesTest {

  private static Room voting(String people) {
    Room room = Room.at(Answer.IDEAS);
    room.types("a", "b", "c", "d", ":go participants", people, ":go votes");
    return room;
  }

  @Test
  void votesAreTakenInOneLineAndTiesAreShown() {
    Room room = voting("Ana; Ben; Cem");
    assertThat(room.type("i1 3, i4 3, i2 1"))
        .contains("a: 3 votes")
        .contains("i1, i4: a tie with 3 votes")
        .doesNotContain("tie with 1 vote");
    assertThat(room.map().all(Idea.class)).map(Idea::votes).containsExactly(3, 1, 0, 3);
    assertThat(room.type("i3 1")).contains("i2, i3: a tie with 1 vote");
  }

  @Test
  void moreVotesThanPeopleHaveAreRefused() {
    Room room = voting("Ana; Ben; Cem");
    assertThat(room.refused("i1 5, i2 5"))
        .contains("10 votes are more than the 9 that 3 people have");
    room.types("i1 6");
    assertThat(room.refused("i2 4")).contains("10 votes are more than the 9");
    assertThat(room.refused("i1 7")).contains("7 votes for i1 are more than the 6");
    room.types("i1 4, i2 5");
  }

  @Test
  void whereNobodyIsListedAnyNumberIsTaken() {
    Room room = Room.at(Answer.IDEAS);
    room.types("a", "b", ":go votes", "i1 50, i2 70");
    assertThat(room.map().all(Idea.class)).map(Idea::votes).containsExactly(50, 70);
  }

  @Test
  void aListThatIsRefusedInItsMiddleLeavesNothingBehind() {
    Room room = voting("Ana; Ben; Cem");
    assertThat(room.refused("i1 2, i2 9, i3 1")).contains("9 votes for i2");
    assertThat(room.refused("i1 2, i9 1")).contains("i9");
    assertThat(room.map().all(Idea.class)).allMatch(idea -> idea.votes() == 0);
  }

  @Test
  void onePersonAfterTheOtherCanVote() {
    Room room = voting("Ana; Ben; Cem");
    assertThat(room.type("Ana: i1 i1 i4; Ben: i1, i4")).contains("a: 3 votes");
    room.types("Cem: 2");
    assertThat(room.map().all(Idea.class)).map(Idea::votes).containsExactly(3, 1, 0, 2);
    assertThat(room.refused("Cem: i1 i1 i1")).contains("3 votes for i1");
    assertThat(room.refused("Cem: i1 i2 i3 i4")).contains("4 votes");
    room.types("i1: 3; i2: 1", "Ana: i3 i3");
    assertThat(room.refused("Ben: i1 i2")).contains("10 votes are more than the 9");
  }
}
