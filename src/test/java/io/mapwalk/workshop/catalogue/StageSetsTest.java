package io.mapwalk.workshop.catalogue;

import static io.mapwalk.workshop.catalogue.Expected.row;
import static io.mapwalk.workshop.catalogue.Expected.several;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class StageSetsTest {

  private final Catalogue catalogue = new Catalogue(Locale.ENGLISH);

  @Test
  void everySetHasItsStagesInOrderAndItsPublishers() {
    assertThat(catalogue.stageSets().all())
        .extracting(set -> row(set.key(), several(set.stages()), several(set.publishers())))
        .containsExactlyElementsOf(Expected.rows("stage-sets"));
  }

  @Test
  void everySetSaysWhatItIsForAndNamesNoStageTwice() {
    for (StageSet set : catalogue.stageSets().all()) {
      assertThat(set.note()).as(set.key()).isNotBlank();
      assertThat(set.stages()).as(set.key()).doesNotHaveDuplicates();
    }
  }

  @Test
  void aSetIsFoundByItsKeyHoweverItIsCapitalised() {
    assertThat(catalogue.stageSets().find(" Classic-Purchase ").orElseThrow().stages())
        .containsExactly("Awareness", "Consideration", "Purchase", "Retention", "Advocacy");
  }

  @Test
  void aSetIsFoundByItsNumber() {
    StageSet third = catalogue.stageSets().find("3").orElseThrow();
    assertThat(third.key()).isEqualTo("hubspot-5");
    assertThat(catalogue.stageSets().number(third)).isEqualTo(3);
  }

  @Test
  void whatIsNoSetIsNotFound() {
    for (String other : List.of("0", "43", "99999", "-1", "", "1.5", "Awareness", "classic")) {
      assertThat(catalogue.stageSets().find(other)).as(other).isEmpty();
    }
  }

  @Test
  void aMistypedKeyLeadsToTheNearest() {
    assertThat(catalogue.stageSets().nearest("clasic-purchase")).startsWith("classic-purchase");
    assertThat(catalogue.stageSets().nearest("hubspot")).contains("hubspot-5");
    assertThat(catalogue.stageSets().nearest("xxxxxxxxxxxx")).isEmpty();
  }

  @Test
  void inDutchTheClassicStagesHaveDutchNames() {
    Catalogue dutch = new Catalogue(Locale.forLanguageTag("nl-BE"));
    List<List<String>> names = Expected.rows("stage-labels-nl");
    for (List<String> name : names) {
      assertThat(dutch.stageSets().all())
          .as(name.get(0))
          .filteredOn(set -> set.stages().contains(name.get(0)))
          .anySatisfy(
              set ->
                  assertThat(set.labels().get(set.stages().indexOf(name.get(0))))
                      .isEqualTo(name.get(1)));
    }
    StageSet classic = dutch.stageSets().find("classic-purchase").orElseThrow();
    assertThat(classic.stages().get(2)).isEqualTo("Purchase");
    assertThat(classic.labels().get(2)).isEqualTo("Aankoop");
  }

  @Test
  void aSetWithoutATranslationKeepsItsNames() {
    StageSet set =
        new Catalogue(Locale.forLanguageTag("nl")).stageSets().find("gust-7-nl").orElseThrow();
    assertThat(set.labels()).isEqualTo(set.stages()).contains("Oriëntatie");
    assertThat(new Catalogue(Locale.JAPANESE).stageSets().all())
        .isEqualTo(catalogue.stageSets().all());
  }

  @Test
  void everyTranslationNamesAsManyStagesAsTheSetHas() {
    for (String language : List.of("nl", "es")) {
      for (StageSet set : new Catalogue(Locale.forLanguageTag(language)).stageSets().all()) {
        assertThat(set.labels()).as(set.key()).hasSameSizeAs(set.stages()).doesNotHaveDuplicates();
      }
    }
  }

  @Test
  void theClassicStagesSayWhatTheyMean() {
    assertThat(catalogue.classicStages().all())
        .extracting(s -> row(s.key(), s.name(), s.customer(), s.company(), several(s.publishers())))
        .containsExactlyElementsOf(Expected.rows("classic-stages"));
  }

  @Test
  void aStageOnAMapMeansAClassicOne() {
    assertThat(meaning("Purchase")).isEqualTo("decision");
    assertThat(meaning(" aankoop ")).isEqualTo("decision");
    assertThat(meaning("Loyaliteit")).isEqualTo("advocacy");
    assertThat(meaning("consideración")).isEqualTo("consideration");
    assertThat(meaning("retention")).isEqualTo("retention");
    assertThat(catalogue.classicStages().meaning("Looking for the door")).isEmpty();
  }

  private String meaning(String stage) {
    return catalogue.classicStages().meaning(stage).orElseThrow().key();
  }
}
