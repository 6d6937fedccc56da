package io.mapwalk.deliverable;

import static org.assertj.core.api.Assertions.assertThat;

import io.mapwalk.fixture.PizzaMap;
import io.mapwalk.fixture.Unpacked;
import io.mapwalk.journey.Dossier;
import io.mapwalk.journey.Handle;
import io.mapwalk.journey.JourneyMap;
import io.mapwalk.journey.Messages;
import io.mapwalk.journey.Text;
import io.mapwalk.journey.change.ElementChange.Contest;
import io.mapwalk.journey.change.EvidenceChange.AddCheck;
import io.mapwalk.journey.change.FeelingChange.ScoreTogether;
import io.mapwalk.journey.change.MapChange.HideLane;
import io.mapwalk.journey.change.PlanChange.AddSource;
import io.mapwalk.journey.change.PlanChange.Park;
import io.mapwalk.journey.change.SessionChange.AddParticipant;
import io.mapwalk.journey.element.Card;
import io.mapwalk.journey.element.Check;
import io.mapwalk.journey.element.ElementKind;
import io.mapwalk.journey.element.PainPoint;
import io.mapwalk.journey.element.SourceKind;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a client is given, and what stays among those who work on the map. */
class EditionTest {

  private static final List<String> PRIVATE =
      List.of(
          "Interview with Maria Lopez",
          "Park the quarrel about budgets",
          "Otto the participant",
          "I never saw that happen");

  @Test
  void unzippedAWorkbookForTheClientHasNothingPrivateAnywhere() throws IOException {
    String all = unzipped(written(Edition.CLIENT, Format.XLSX));
    assertThat(all).contains("A pizza evening").doesNotContain(PRIVATE);
    String working = unzipped(written(Edition.WORKING, Format.XLSX));
    assertThat(working).contains(PRIVATE);
  }

  @ParameterizedTest
  @EnumSource(
      value = Format.class,
      names = {"XLSX", "JSON"},
      mode = EnumSource.Mode.EXCLUDE)
  void noTextForTheClientHasAnythingPrivate(Format format) throws IOException {
    assertThat(Unpacked.text(written(Edition.CLIENT, format))).doesNotContain(PRIVATE);
  }

  @Test
  void theWholeMapForOtherArchivesIsWholeInEveryEdition() throws IOException {
    assertThat(new String(written(Edition.CLIENT, Format.JSON), StandardCharsets.UTF_8))
        .contains(PRIVATE);
  }

  @Test
  void whatEachPersonScoredStaysInTheRoom() {
    JourneyMap told = Edition.CLIENT.of(Dossier.of(map())).map();
    assertThat(told.emotion(new Handle("t3"), PizzaMap.EVA).orElseThrow().rounds()).isEmpty();
    assertThat(told.emotion(new Handle("t3"), PizzaMap.EVA).orElseThrow().score()).hasValue(-1);
  }

  @Test
  void whoAsksCustomersAboutAHiddenCardStaysInTheRoom() throws IOException {
    JourneyMap map = PizzaMap.map();
    Card card = map.all(Card.class).get(0);
    map =
        map.apply(
            List.of(
                new AddCheck(
                    map.next(ElementKind.CHECK), card.id(), Text.clean("Olga"), Optional.empty()),
                new HideLane(card.lane())));
    assertThat(Edition.WORKING.of(Dossier.of(map)).map().all(Check.class)).hasSize(1);
    assertThat(Edition.CLIENT.of(Dossier.of(map)).map().all(Check.class)).isEmpty();
    for (Format format : List.of(Format.MD, Format.HTML, Format.XLSX)) {
      assertThat(Unpacked.text(written(map, Edition.CLIENT, format))).doesNotContain("Olga");
      assertThat(Unpacked.text(written(map, Edition.WORKING, format))).contains("Olga");
    }
  }

  @Test
  void aClientGetsAtMostSevenSheets() throws IOException {
    try (XSSFWorkbook book =
        new XSSFWorkbook(new ByteArrayInputStream(written(Edition.CLIENT, Format.XLSX)))) {
      assertThat(book.getNumberOfSheets()).isBetween(3, 7);
      for (int i = 0; i < book.getNumberOfSheets(); i++) {
        assertThat(book.isSheetHidden(i) || book.isSheetVeryHidden(i)).isFalse();
      }
    }
  }

  private static JourneyMap map() {
    JourneyMap map = PizzaMap.map();
    Handle pain = map.all(PainPoint.class).get(0).id();
    return map.apply(
        List.of(
            new AddSource(
                map.next(ElementKind.SOURCE),
                Text.clean(PRIVATE.get(0)),
                Optional.of(SourceKind.QUALITATIVE),
                Optional.empty()),
            new Park(map.next(ElementKind.PARKED_POINT), Text.clean(PRIVATE.get(1))),
            new AddParticipant(
                map.next(ElementKind.PARTICIPANT), Text.clean(PRIVATE.get(2)), Text.EMPTY),
            new Contest(map.next(ElementKind.OBJECTION), pain, Text.clean(PRIVATE.get(3))),
            new ScoreTogether(
                map.next(ElementKind.EMOTION),
                new Handle("t3"),
                PizzaMap.EVA,
                List.of(-2, -1, 1))));
  }

  private static byte[] written(Edition edition, Format format) throws IOException {
    return written(map(), edition, format);
  }

  private static byte[] written(JourneyMap map, Edition edition, Format format) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new Export(
            new Messages(Locale.ENGLISH),
            Clock.fixed(PizzaMap.NOON, ZoneOffset.UTC),
            new ExportOptions(edition, PaperSize.A3))
        .write(Dossier.of(map), format, out);
    return out.toByteArray();
  }

  private static String unzipped(byte[] book) throws IOException {
    StringBuilder all = new StringBuilder();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(book))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        all.append(entry.getName()).append('\n');
        all.append(new String(zip.readAllBytes(), StandardCharsets.UTF_8)).append('\n');
      }
    }
    return all.toString();
  }
}
