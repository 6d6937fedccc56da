package io.mapwalk.deliverable.handout;

import static org.assertj.core.api.Assertions.assertThat;

import io.mapwalk.deliverable.PaperSize;
import io.mapwalk.fixture.PizzaMap;
import io.mapwalk.fixture.World;
import io.mapwalk.journey.Handle;
import io.mapwalk.journey.JourneyMap;
import io.mapwalk.journey.Messages;
import io.mapwalk.journey.Text;
import io.mapwalk.journey.change.MapChange.SetKind;
import io.mapwalk.journey.change.StageChange.AddStage;
import io.mapwalk.journey.element.MapKind;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Printed by a browser, each sheet takes one piece of paper: nothing spills onto a second one. */
@Tag("world")
class PrintedSheetsTest {

  private static final LocalDate DAY = LocalDate.of(2026, 11, 23);
  private static final String ENDLESS = "Rindfleischetikettierungsüberwachungsaufgabenübertragung";

  @TempDir private Path folder;

  @ParameterizedTest
  @EnumSource(PaperSize.class)
  void everySheetFitsOnItsPaper(PaperSize paper) throws Exception {
    JourneyMap map = PizzaMap.map();
    assertThat(spilled(map, paper)).isZero();
    assertThat(spilled(map.apply(new SetKind(MapKind.BLUEPRINT)), paper)).isZero();
    for (int stage = 9; stage <= 12; stage++) {
      Text name = Text.clean(ENDLESS + " " + stage);
      map = map.apply(new AddStage(Handle.of("s", stage), name, Optional.empty()));
    }
    assertThat(spilled(map, paper)).isZero();
  }

  private int spilled(JourneyMap map, PaperSize paper) throws Exception {
    Messages messages = new Messages(Locale.ENGLISH);
    String html = new Sheets(map, messages, paper, DAY).html(Pairs.usual(map));
    Path page = Files.writeString(folder.resolve("sheets.html"), html);
    Path pdf = folder.resolve("sheets.pdf");
    Files.deleteIfExists(pdf);
    return World.sheets(page, pdf) - Jsoup.parse(html).select(".page").size();
  }
}
