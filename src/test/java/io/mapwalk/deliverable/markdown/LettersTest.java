package io.mapwalk.deliverable.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import io.mapwalk.fixture.EveryKind;
import io.mapwalk.fixture.Golden;
import io.mapwalk.fixture.HostileText;
import io.mapwalk.fixture.PizzaMap;
import io.mapwalk.fixture.RandomMaps;
import io.mapwalk.journey.JourneyMap;
import io.mapwalk.journey.Messages;
import io.mapwalk.journey.Text;
import io.mapwalk.journey.change.PersonaChange.AddPersona;
import io.mapwalk.journey.element.ElementKind;
import io.mapwalk.journey.element.Session;
import java.io.IOException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** What is sent before and after a workshop, and the report for the team. */
class LettersTest {

  private static final Messages ENGLISH = new Messages(Locale.ENGLISH);
  private static final LocalDateTime TWO = LocalDateTime.of(2026, 12, 3, 14, 0);
  private static final List<Invitation.Block> PROGRAMME =
      List.of(
          new Invitation.Block("Agree on the scope", TWO, TWO.plusMinutes(10)),
          new Invitation.Block("Break", TWO.plusMinutes(10), TWO.plusMinutes(15)),
          new Invitation.Block("Close", TWO.plusMinutes(15), TWO.plusMinutes(120)));

  private static String invitation(JourneyMap map, Messages messages) {
    return new Invitation(map, messages).write(PROGRAMME, Text.clean("Room 4"));
  }

  private static String report(JourneyMap map, Messages messages) {
    Session session = map.sessions().get(0);
    return new SessionReport(map, messages, ZoneOffset.UTC).write(session, key -> "The " + key);
  }

  @Test
  void theInvitationHasTimesRolesReadingAndWhatToBring() throws IOException {
    Golden.of(LettersTest.class, "invitation.md").holds(invitation(PizzaMap.map(), ENGLISH));
  }

  @Test
  void theFollowUpSaysWhoDoesWhatAndWhatIsCheckedWhen() throws IOException {
    String letter = new FollowUp(EveryKind.map(), ENGLISH).write(PizzaMap.DAY);
    Golden.of(LettersTest.class, "follow-up.md").holds(letter);
  }

  @Test
  void theReportHoldsThePlanAgainstTheTimeUsed() throws IOException {
    Golden.of(LettersTest.class, "report.md").holds(report(EveryKind.map(), ENGLISH));
  }

  @Test
  void anEmptyMapGivesLettersToo() {
    JourneyMap empty = RandomMaps.empty();
    assertThat(invitation(empty, ENGLISH))
        .contains("**When:** Thursday 3 December 2026, 14:00 to 16:00", "**Where:** Room 4");
    assertThat(new FollowUp(empty, ENGLISH).write(PizzaMap.DAY))
        .contains("By Tuesday 24 November 2026", "By Monday 21 December 2026")
        .contains("No day is set yet")
        .doesNotContain("Who does what");
  }

  @Test
  void theInvitationSaysHowManyPeopleAreFollowed() {
    JourneyMap one = PizzaMap.map();
    JourneyMap two = one.apply(new AddPersona(one.next(ElementKind.PERSONA), Text.clean("Tom")));
    assertThat(invitation(one, ENGLISH)).contains("we follow one person through");
    assertThat(invitation(two, ENGLISH)).contains("we follow 2 people through");
    assertThat(invitation(two, new Messages(Locale.forLanguageTag("es"))))
        .contains("seguimos a 2 personas", "qué hacen, piensan y sienten");
    assertThat(invitation(two, new Messages(Locale.forLanguageTag("nl"))))
        .contains("volgen we 2 personen", "wat ieder van hen doet");
  }

  @Test
  void theySpeakDutchAndSpanish() {
    Messages dutch = new Messages(Locale.forLanguageTag("nl"));
    Messages spanish = new Messages(Locale.forLanguageTag("es"));
    assertThat(invitation(PizzaMap.map(), dutch))
        .contains("donderdag 3 december 2026, 14:00 tot 16:00", "We stoppen om 16:00");
    assertThat(invitation(PizzaMap.map(), spanish))
        .contains("jueves 3 de diciembre de 2026, de 14:00 a 16:00", "Terminamos a las 16:00");
    assertThat(report(EveryKind.map(), dutch)).contains("| **Alles samen**", "ingekort tot 15");
    assertThat(new FollowUp(EveryKind.map(), spanish).write(PizzaMap.DAY))
        .contains("Antes del lunes 21 de diciembre de 2026");
  }

  @Property(tries = 60)
  void noWordsBecomeMarksOfTheDocument(@ForAll("words") String words) {
    JourneyMap map = EveryKind.map(plain -> words);
    List<String> plain = headings(invitation(EveryKind.map(), ENGLISH));
    assertThat(headings(invitation(map, ENGLISH))).hasSameSizeAs(plain);
    assertThat(headings(report(map, ENGLISH)))
        .hasSameSizeAs(headings(report(EveryKind.map(), ENGLISH)));
    assertThat(headings(new FollowUp(map, ENGLISH).write(PizzaMap.DAY)))
        .hasSameSizeAs(headings(new FollowUp(EveryKind.map(), ENGLISH).write(PizzaMap.DAY)));
  }

  private static List<String> headings(String document) {
    return document.lines().filter(line -> line.matches("#+ .*")).toList();
  }

  @Provide
  Arbitrary<String> words() {
    return HostileText.any().filter(text -> !Text.clean(text).isBlank());
  }
}
