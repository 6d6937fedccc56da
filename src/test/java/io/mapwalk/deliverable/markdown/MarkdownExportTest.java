package io.mapwalk.deliverable.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import io.mapwalk.deliverable.Edition;
import io.mapwalk.fixture.BusyMap;
import io.mapwalk.fixture.EveryKind;
import io.mapwalk.fixture.Golden;
import io.mapwalk.fixture.PizzaMap;
import io.mapwalk.fixture.RandomMaps;
import io.mapwalk.journey.Dossier;
import io.mapwalk.journey.JourneyMap;
import io.mapwalk.journey.Messages;
import io.mapwalk.journey.change.ElementChange.Remove;
import io.mapwalk.journey.element.Action;
import io.mapwalk.journey.element.Decision;
import io.mapwalk.journey.element.PainPoint;
import io.mapwalk.journey.element.Touchpoint;
import io.mapwalk.journey.element.Worded;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Heading;
import org.commonmark.node.Paragraph;
import org.junit.jupiter.api.Test;

class MarkdownExportTest {

  private final MarkdownExport export = new MarkdownExport(new Messages(Locale.ENGLISH));

  @Test
  void tellsTheWholePizzaEvening() throws IOException {
    Golden.of(MarkdownExportTest.class, "pizza.md").holds(document(PizzaMap.map()));
  }

  @Test
  void hasAPlaceForEveryKindOfElement() throws IOException {
    Golden.of(MarkdownExportTest.class, "every-kind.md").holds(document(EveryKind.map()));
  }

  @Test
  void givesTheChecklistsAFileOfTheirOwn() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    export.writeChecklists(Dossier.of(EveryKind.map()), PizzaMap.DAY, out);
    Golden.of(MarkdownExportTest.class, "checklist.md").holds(out.toString(StandardCharsets.UTF_8));
  }

  @Test
  void drawsALineOfMoreThanAHundredMomentsThatEndsWithAStageAsAWhole() throws IOException {
    String document = document(BusyMap.of(13, 10, 0, 1, () -> "waits"));
    List<String> drawn =
        document.lines().filter(line -> line.matches(" +1 +2 .* 119 +120 +\\*")).toList();
    assertThat(drawn).hasSize(1);
    String middle =
        document.lines().filter(line -> line.startsWith(" 0 ")).findFirst().orElseThrow();
    assertThat(middle).hasSameSizeAs(drawn.get(0));
  }

  @Test
  void saysInTheSummaryWhereNothingIsDecided() throws IOException {
    JourneyMap undecided = PizzaMap.map();
    for (Action action : undecided.all(Action.class)) {
      undecided = undecided.apply(new Remove(action.id()));
    }
    String nothing = "- Nothing is decided yet, and nobody has a task.\n";
    assertThat(undecided.all(Decision.class)).isEmpty();
    assertThat(document(undecided)).contains(nothing);
    assertThat(document(PizzaMap.map())).doesNotContain(nothing);
  }

  @Test
  void saysOnlyWhatIsThere() throws IOException {
    assertThat(document(RandomMaps.empty()))
        .isEqualTo(
            """
            ---
            mapwalk: a2b3c4d5e6
            format: 1
            language: en
            edition: working
            ---

            # Pizza evening

            **Client:** Trattoria “Da Zoë” · **Project:** Spring · **Kind of map:** current state · **Language:** en

            *23 November 2026*
            """);
  }

  @Property(tries = 60)
  void everyTouchpointAndPainStandsInTheDocumentAsItWasSaid(@ForAll("maps") JourneyMap map)
      throws IOException {
    List<String> texts = texts(document(map));
    List<Worded> said = new ArrayList<>(map.all(Touchpoint.class));
    said.addAll(map.all(PainPoint.class));
    for (Worded worded : said) {
      assertThat(texts).anyMatch(text -> text.contains(worded.text().value()));
    }
  }

  @Provide
  Arbitrary<JourneyMap> maps() {
    return RandomMaps.maps();
  }

  private static List<String> texts(String document) {
    List<String> texts = new ArrayList<>();
    MarkdownText.parse(document)
        .accept(
            new AbstractVisitor() {
              @Override
              public void visit(Paragraph paragraph) {
                texts.add(MarkdownText.of(paragraph));
              }

              @Override
              public void visit(Heading heading) {
                texts.add(MarkdownText.of(heading));
              }

              @Override
              public void visit(CustomNode node) {
                if (node instanceof TableCell cell) {
                  texts.add(MarkdownText.of(cell));
                } else {
                  visitChildren(node);
                }
              }
            });
    return texts;
  }

  private String document(JourneyMap map) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    export.write(Dossier.of(map), Edition.WORKING, PizzaMap.DAY, out);
    return out.toString(StandardCharsets.UTF_8);
  }
}
