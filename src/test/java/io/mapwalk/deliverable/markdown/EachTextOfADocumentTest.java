package io.mapwalk.deliverable.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import io.mapwalk.deliverable.Edition;
import io.mapwalk.deliverable.Returned;
import io.mapwalk.fixture.EveryKind;
import io.mapwalk.fixture.PizzaMap;
import io.mapwalk.journey.Dossier;
import io.mapwalk.journey.JourneyMap;
import io.mapwalk.journey.Messages;
import io.mapwalk.journey.element.Session;
import io.mapwalk.journey.merge.Difference;
import io.mapwalk.journey.merge.Differences;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The law of the texts of a document: wherever a text of the map stands in it, changing it there
 * changes that text and nothing else, or is answered with where to change it.
 */
class EachTextOfADocumentTest {

  private final List<String> plain = new ArrayList<>();
  private final List<String> silent = new ArrayList<>();
  private final List<String> homeless = new ArrayList<>();
  private final JourneyMap map = EveryKind.map(this::word);

  // As long as all others, so that none stands within another.
  private String word(String words) {
    plain.add(words);
    return word(plain.size() - 1);
  }

  private static String word(int number) {
    return String.format(Locale.ROOT, "word%03d", number);
  }

  private static String other(int number) {
    return String.format(Locale.ROOT, "other%03d", number);
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "nl", "es"})
  void changedInOnePlaceIsOneChangeOrIsAnswered(String language) throws IOException {
    String document = document(new Messages(Locale.forLanguageTag(language)));
    for (int number = 0; number < plain.size(); number++) {
      if (isOfTheMap(number)) {
        each(document, number);
      }
    }
    assertThat(plain).hasSizeGreaterThan(90);
    assertThat(homeless).as("told nowhere where it could be changed").isEmpty();
    assertThat(silent).as("changed without a word").isEmpty();
  }

  // Where a session stands is in no document.
  private boolean isOfTheMap(int number) {
    return map.all(Session.class).stream()
        .noneMatch(session -> session.progress().lastLine().value().equals(word(number)));
  }

  private void each(String document, int number) {
    boolean home = false;
    for (int at = document.indexOf(word(number));
        at >= 0;
        at = document.indexOf(word(number), at + 1)) {
      String edited =
          document.substring(0, at)
              + other(number)
              + document.substring(at + word(number).length());
      String where = plain.get(number) + " in: " + line(edited, other(number));
      Returned back = new MarkdownImport().incoming(edited).onto(map);
      List<Difference> differences = Differences.between(map, back.map());
      if (differences.isEmpty()) {
        if (back.remarks().isEmpty()) {
          silent.add(where);
        }
      } else {
        home = true;
        assertThat(back.remarks()).as(where).isEmpty();
        assertThat(differences).as(where).hasSize(1);
        assertThat(differences.get(0).fields()).as(where).hasSize(1);
        assertThat(differences.get(0).before().toString()).as(where).contains(word(number));
        assertThat(differences.get(0).after().toString())
            .as(where)
            .contains(other(number))
            .doesNotContain(word(number));
      }
    }
    if (!home) {
      homeless.add(plain.get(number));
    }
  }

  private static String line(String document, String words) {
    return document.lines().filter(line -> line.contains(words)).findFirst().orElseThrow();
  }

  private String document(Messages messages) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new MarkdownExport(messages).write(Dossier.of(map), Edition.WORKING, PizzaMap.DAY, out);
    return out.toString(StandardCharsets.UTF_8);
  }
}
