package io.mapwalk.workshop.catalogue;

import static io.mapwalk.workshop.catalogue.Expected.row;
import static io.mapwalk.workshop.catalogue.Expected.several;
import static org.assertj.core.api.Assertions.assertThat;

import io.mapwalk.workshop.catalogue.StandardChecklist.Offered;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class StandardChecklistsTest {

  private final Catalogue catalogue = new Catalogue(Locale.ENGLISH);

  @Test
  void everyListHasItsItemsInOrder() {
    Shelf<StandardChecklist> lists = catalogue.checklists();
    Stream<List<String>> items =
        lists.all().stream()
            .flatMap(
                list ->
                    list.items().stream()
                        .map(
                            item ->
                                row(
                                    "12." + lists.number(list),
                                    list.key(),
                                    list.title(),
                                    several(list.publishers()),
                                    item.id().substring(list.key().length() + 1),
                                    item.part(),
                                    item.text())));
    assertThat(items).containsExactlyElementsOf(Expected.rows("checklists"));
    assertThat(lists.all()).hasSize(28);
  }

  @Test
  void threeListsAreOfferedTheOthersOnRequest() {
    assertThat(catalogue.offered(Offered.BEFORE).orElseThrow().key()).isEqualTo("cl-before");
    assertThat(catalogue.offered(Offered.AFTER).orElseThrow().key()).isEqualTo("cl-after");
    assertThat(catalogue.offered(Offered.MAP).orElseThrow().key()).isEqualTo("cl-cjm-10");
    assertThat(catalogue.checklists().all())
        .filteredOn(list -> list.offered() == Offered.ON_REQUEST)
        .hasSize(25);
  }

  @Test
  void idsOfItemsAreTheirListAndNumber() {
    assertThat(catalogue.checklists().find("cl-walk").orElseThrow().items())
        .hasSize(13)
        .element(12)
        .extracting(StandardChecklist.Item::id)
        .isEqualTo("cl-walk-13");
  }

  @Test
  void aListIsInTheLanguageOfTheRoomWhereThatIsSpoken() {
    Catalogue dutch = new Catalogue(Locale.forLanguageTag("nl"));
    StandardChecklist mistakes = dutch.checklists().find("cl-mistakes-6").orElseThrow();
    assertThat(mistakes.title()).isEqualTo("Veelgemaakte fouten");
    assertThat(mistakes.items().get(1).text()).startsWith("Verkeerde scope");
    Catalogue french = new Catalogue(Locale.forLanguageTag("fr"));
    assertThat(french.checklists().find("cl-trust-4"))
        .isEqualTo(catalogue.checklists().find("cl-trust-4"));
  }

  @Test
  void aMistypedKeyLeadsToTheNearest() {
    assertThat(catalogue.checklists().nearest("cl-befor")).startsWith("cl-before");
    assertThat(catalogue.checklists().nearest("privacy")).contains("cl-privacy");
  }
}
