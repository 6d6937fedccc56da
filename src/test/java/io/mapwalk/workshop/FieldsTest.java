package io.mapwalk.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import io.mapwalk.journey.element.Appraisal;
import io.mapwalk.journey.element.Idea;
import io.mapwalk.journey.element.IdeaStatus;
import io.mapwalk.journey.element.Kano;
import io.mapwalk.journey.element.PainPoint;
import io.mapwalk.journey.element.PainStatus;
import io.mapwalk.journey.element.Phase;
import io.mapwalk.journey.element.Treatment;
import io.mapwalk.journey.element.Verdict;
import io.mapwalk.workshop.template.TemplateReader;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What is said of pains and ideas beyond their words, and how ideas are chosen. */
class FieldsTest {

  private static Room withIdeas() {
    Room room = Room.walked("pains");
    room.types("4 unclear signs [A 15]", ":go ideas", "p1 lit sign", "big map", "a guide");
    return room;
  }

  private static Idea idea(Room room, int number) {
    return room.map().all(Idea.class).get(number - 1);
  }

  @Test
  void severalFieldsStandInOneLine() {
    Room room = withIdeas();
    String said =
        room.type(
            ":idea i1 kano must-be; value 5/3; fit 2; fvd y n ?; have paint; need a permit; owner"
                + " Carla; status parked; treatment delight");
    assertThat(said).contains("i1 lit sign – Kano: must-be").contains("status: parked");
    Idea idea = idea(room, 1);
    Appraisal found = idea.appraisalOrNone();
    assertThat(found.kano()).contains(Kano.MUST_BE);
    assertThat(found.customerValue()).hasValue(5);
    assertThat(found.businessValue()).hasValue(3);
    assertThat(found.metricFit()).hasValue(2);
    assertThat(found.feasible()).contains(Verdict.YES);
    assertThat(found.viable()).contains(Verdict.NO);
    assertThat(found.desirable()).contains(Verdict.UNSURE);
    assertThat(found.have().value() + found.need() + idea.owner())
        .isEqualTo("paint" + "a permit" + "Carla");
    assertThat(idea.status()).isEqualTo(IdeaStatus.PARKED);
    assertThat(idea.treatment()).contains(Treatment.DELIGHT);
    room.types(":idea i1 viable yes; kano .");
    assertThat(idea(room, 1).appraisalOrNone().viable()).contains(Verdict.YES);
    assertThat(idea(room, 1).appraisalOrNone().kano()).isEmpty();
    assertThat(room.type(":idea i1")).contains("it needs: a permit").contains("owner: Carla");
    room.types(":undo", ":undo", ":undo");
    assertThat(idea(room, 1).appraisal()).isEmpty();
  }

  @Test
  void anEmptiedAppraisalIsNone() {
    Room room = withIdeas();
    room.types(":idea i1 need money", ":idea i1 need .");
    assertThat(idea(room, 1).appraisal()).isEqualTo(Optional.empty());
  }

  @Test
  void theUserStoryIsDraftedFromTheMap() {
    Room room = withIdeas();
    room.types(":go stage-goals", "find it fast; park; eat well", ":go ideas");
    assertThat(room.type(":idea i1 story")).contains("As journalist, I want this: park");
    room.types(":idea i1 story As a driver I want to see the door from the street");
    assertThat(idea(room, 1).appraisalOrNone().story().value()).startsWith("As a driver");
  }

  @Test
  void whatDoesNotFitAFieldIsRefusedWhole() {
    Room room = withIdeas();
    assertThat(room.refused(":idea i1 kano must-be; value 9/3")).contains("9");
    assertThat(room.refused(":idea i1 kano sometimes")).contains("must-be, performance");
    assertThat(room.refused(":idea i1 colour red")).contains("colour").contains("kano");
    assertThat(room.refused(":idea i1 fvd y n")).contains("y n ?");
    assertThat(room.refused(":idea i1 fit 7")).contains("7");
    assertThat(room.refused(":idea i1 answers i2")).contains("i2");
    assertThat(idea(room, 1).appraisal()).isEmpty();
  }

  @Test
  void aPainHasAKindAndAStatus() {
    Room room = withIdeas();
    assertThat(room.type(":pain p1 kind confusing signs; status solved; W 60"))
        .contains("kind: confusing signs")
        .contains("status: solved");
    PainPoint pain = room.map().all(PainPoint.class).get(0);
    assertThat(pain.sort().value()).isEqualTo("confusing signs");
    assertThat(pain.status()).contains(PainStatus.SOLVED);
    assertThat(pain.reach()).hasValue(60);
    room.types(":pain p1 status open");
    assertThat(room.map().all(PainPoint.class).get(0).status()).isEmpty();
    assertThat(room.refused(":pain p1")).contains(":pain p1 kind waiting");
    assertThat(room.refused(":pain p1 colour red")).contains(":pain p1 kind waiting");
  }

  @Test
  void ideasAreRatedByEachMethod() {
    Room room = withIdeas();
    Conversation.Reply reply = room.tell(":rank value i1 5/4, i2 5/1, i3 1/1");
    assertThat(reply.refused()).isFalse();
    assertThat(reply.effect()).isEqualTo(new Effect.Rank("value"));
    assertThat(idea(room, 2).appraisalOrNone().businessValue()).hasValue(1);
    room.types(
        ":rank kano i1 must, i2 attractive", ":rank fvd i1 y y y; i2 n/?/y", ":rank fit i1 3");
    assertThat(idea(room, 2).appraisalOrNone().kano()).contains(Kano.EXCITEMENT);
    assertThat(idea(room, 1).appraisalOrNone().metricFit()).hasValue(3);
    room.types(":rank impact-effort i1 3/1", ":rank dots i1 2, i2 1");
    assertThat(idea(room, 1).impact()).hasValue(3);
    assertThat(idea(room, 1).votes()).isEqualTo(2);
    assertThat(room.tell(":rank kano").effect()).isEqualTo(new Effect.Rank("kano"));
    assertThat(room.refused(":rank")).contains("impact-effort");
    assertThat(room.refused(":rank colour")).contains("impact-effort");
    assertThat(room.refused(":rank value i9 1/1")).contains("i9");
  }

  @Test
  void aTemplateMayAskForAMethod() {
    String template =
        """
        ---
        id: choose
        title: Choose
        language: en
        kind: current
        ---

        ## Choose (10 min)

        Key: choose

        ### What is each worth?

        Answer: idea-ratings value
        """;
    Room room =
        new Room(new TemplateReader().read("choose.md", template), "Dinner out", Phase.ROOM);
    room.types("10", ":idea lit sign");
    assertThat(room.asked().label()).isEqualTo("value");
    room.types("i1 4/2");
    assertThat(idea(room, 1).appraisalOrNone().customerValue()).hasValue(4);
    assertThat(idea(room, 1).impact()).isEmpty();
  }

  @Test
  void aRoomUsesItsOwnWords() {
    Room room = withIdeas().next(Room.template("full"), Phase.ROOM, Locale.forLanguageTag("nl"));
    room.types(":idee i1 kano basiseis; waarde 5/3; nodig een vergunning");
    assertThat(idea(room, 1).appraisalOrNone().kano()).contains(Kano.MUST_BE);
    assertThat(idea(room, 1).appraisalOrNone().need().value()).isEqualTo("een vergunning");
  }
}
