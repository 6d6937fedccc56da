package io.mapwalk.deliverable.excel;

import static org.assertj.core.api.Assertions.assertThat;

import io.mapwalk.deliverable.Returned;
import io.mapwalk.fixture.EveryKind;
import io.mapwalk.journey.JourneyMap;
import io.mapwalk.journey.Messages;
import io.mapwalk.journey.merge.Differences;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** A workbook of every kind of element that LibreOffice opened and saved as xlsx. */
class SavedElsewhereTest {

  private static final Messages ENGLISH = new Messages(Locale.ENGLISH);

  @Test
  void aWorkbookThatLibreOfficeSavedChangesNothing() throws IOException {
    JourneyMap map = EveryKind.map();
    WorkbookIncoming file = Edited.read(saved());
    assertThat(file.map()).contains(map.id());
    Returned returned = file.onto(map);
    assertThat(Differences.between(map, returned.map())).isEmpty();
    assertThat(returned.remarks()).extracting(r -> r.sentence(ENGLISH)).isEmpty();
  }

  @Test
  void aCellChangedInItChangesJustThat() throws IOException {
    JourneyMap map = EveryKind.map();
    Edited edited = new Edited(new Written(saved()));
    edited.set("Actions", "an action", "Who", "Tom");
    assertThat(Differences.between(map, edited.onto(map).map()))
        .singleElement()
        .satisfies(difference -> assertThat(difference.fields()).hasSize(1));
  }

  private static byte[] saved() throws IOException {
    try (InputStream in =
        SavedElsewhereTest.class.getResourceAsStream("every-kind-libreoffice.xlsx")) {
      return in.readAllBytes();
    }
  }
}
