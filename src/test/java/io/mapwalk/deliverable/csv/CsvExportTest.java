package io.mapwalk.deliverable.csv;

import static org.assertj.core.api.Assertions.assertThat;

import io.mapwalk.fixture.HostileText;
import io.mapwalk.fixture.PizzaMap;
import io.mapwalk.journey.Dossier;
import io.mapwalk.journey.JourneyMap;
import io.mapwalk.journey.Messages;
import io.mapwalk.journey.Text;
import io.mapwalk.journey.change.ElementChange.Reword;
import io.mapwalk.journey.element.Emotion;
import io.mapwalk.journey.element.PainPoint;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;

class CsvExportTest {

  private static Map<String, List<CSVRecord>> lists(JourneyMap map) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new CsvExport(new Messages(Locale.ENGLISH)).write(Dossier.of(map), PizzaMap.DAY, out);
    Map<String, List<CSVRecord>> lists = new LinkedHashMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(out.toByteArray()))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        String text = new String(zip.readAllBytes(), StandardCharsets.UTF_8);
        assertThat(text).startsWith("\uFEFF");
        String table = text.substring(1);
        lists.put(entry.getName(), CSVFormat.RFC4180.parse(new StringReader(table)).getRecords());
      }
    }
    return lists;
  }

  @Test
  void everyListThatSaysSomethingIsATableOfItsOwn() throws IOException {
    Map<String, List<CSVRecord>> lists = lists(PizzaMap.map());
    assertThat(lists).containsKeys("Touchpoints.csv", "Pain points.csv", "Ideas.csv");
    assertThat(lists.get("Touchpoints.csv")).hasSize(PizzaMap.map().touchpoints().size() + 1);
    assertThat(lists.get("Pain points.csv"))
        .hasSize(PizzaMap.map().all(PainPoint.class).size() + 1);
    assertThat(lists.get("Pain points.csv").get(0).get(2)).isEqualTo("Pain point");
  }

  @Test
  void numbersStayNumbersAlsoBelowZero() throws IOException {
    List<CSVRecord> feelings = lists(PizzaMap.map()).get("Feeling.csv");
    assertThat(feelings).hasSize(PizzaMap.map().all(Emotion.class).size() + 1);
    assertThat(feelings.stream().skip(1).map(row -> row.get(3)))
        .contains("-2", "2")
        .allMatch(score -> score.matches("-?[0-2]|"));
  }

  @Provide
  Arbitrary<Text> hostile() {
    return HostileText.any().map(Text::clean).filter(text -> !text.isBlank());
  }

  @Property(tries = 200)
  void wordsNeverBecomeFormulasAndComeBackAsTheyWere(@ForAll("hostile") Text text)
      throws IOException {
    PainPoint pain = PizzaMap.map().all(PainPoint.class).get(0);
    JourneyMap map = PizzaMap.map().apply(new Reword(pain.id(), text));
    String cell = lists(map).get("Pain points.csv").get(1).get(2);
    assertThat(cell.charAt(0)).isNotIn('=', '+', '-', '@', '\t', '\r');
    String said = map.find(PainPoint.class, pain.id()).orElseThrow().text().value();
    assertThat(cell).isIn(said, "'" + said);
  }
}
