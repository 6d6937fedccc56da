package io.mapwalk.deliverable.foreign;

import static io.mapwalk.deliverable.foreign.Strangers.cards;
import static io.mapwalk.deliverable.foreign.Strangers.feeling;
import static io.mapwalk.deliverable.foreign.Strangers.said;
import static io.mapwalk.deliverable.foreign.Strangers.stage;
import static io.mapwalk.deliverable.foreign.Strangers.stages;
import static io.mapwalk.deliverable.foreign.Strangers.step;
import static io.mapwalk.deliverable.foreign.Strangers.steps;
import static io.mapwalk.deliverable.foreign.Strangers.texts;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.mapwalk.deliverable.Returned;
import io.mapwalk.deliverable.foreign.Strangers.Book;
import io.mapwalk.journey.JourneyMap;
import io.mapwalk.journey.Refused;
import io.mapwalk.journey.element.Idea;
import io.mapwalk.journey.element.Lane;
import io.mapwalk.journey.element.Opportunity;
import io.mapwalk.journey.element.PainPoint;
import io.mapwalk.journey.element.Placed;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Workbooks as people make them who never heard of Mapwalk. */
class StrangersWorkbookTest {

  private static final Object[][] USUAL = {
    {"Customer journey map", "", "", ""},
    {"", "", "", ""},
    {"Stage", "Awareness", "Consideration", "Purchase"},
    {"Doing", "sees an ad\nasks a friend", "• compares\n• reads reviews", "pays"},
    {"Thinking", "“Nice!”", "Is it worth it?", ""},
    {"Feeling", 1, 0, -2},
    {"Touchpoints", "poster", "website", "checkout"},
    {"Pain points", "", "1. too many\n2. no filter", "card refused"},
    {"", "", "", "form too long"},
    {"Opportunities", "partner with shops", "", ""},
    {"Backstage", "marketing", "", "payment team"},
    {"Line of visibility", "", "", ""},
    {"Legal", "", "", "terms accepted"},
  };

  @TempDir private Path folder;

  private Returned read(Book book) throws IOException {
    return new Strangers(folder).read("map.xlsx", book.bytes(), Manner.PLAIN);
  }

  @Test
  void aMatrixWithItsStagesAcrossComesInWhole() throws IOException {
    Returned returned = read(new Book().sheet("Map", USUAL, "A1:D1"));
    JourneyMap map = returned.map();
    assertThat(stages(map)).containsExactly("Awareness", "Consideration", "Purchase");
    assertThat(steps(map, "Awareness")).containsExactly("sees an ad", "asks a friend");
    assertThat(steps(map, "Consideration")).containsExactly("compares", "reads reviews");
    var purchase = stage(map, "Purchase").id();
    assertThat(cards(map, Lane.THOUGHTS, stage(map, "Awareness").id())).containsExactly("Nice!");
    assertThat(cards(map, new Lane("touchpoints"), purchase)).containsExactly("checkout");
    assertThat(texts(map.at(PainPoint.class, purchase)))
        .containsExactly("card refused", "form too long");
    assertThat(texts(map.at(PainPoint.class, stage(map, "Consideration").id())))
        .containsExactly("too many", "no filter");
    assertThat(texts(map.all(Opportunity.class))).containsExactly("partner with shops");
    assertThat(cards(map, Lane.BACKSTAGE, purchase)).containsExactly("payment team");
    assertThat(cards(map, new Lane("Legal"), purchase)).containsExactly("terms accepted");
    assertThat(feeling(map, purchase).score()).hasValue(-2);
    assertThat(said(returned))
        .anyMatch(each -> each.contains("stages side by side: 3 columns"))
        .anyMatch(each -> each.contains("“Legal” = own row"))
        .anyMatch(each -> each.contains("“Customer journey map”"));
  }

  @Test
  void theSameWithItsStagesBeneathEachOtherSaysTheSame() throws IOException {
    Object[][] turned = new Object[4][USUAL.length - 4];
    for (int row = 2; row < USUAL.length; row++) {
      int to = row < 8 ? row - 2 : row == 8 ? -1 : row - 3;
      for (int column = 0; column < 4 && to >= 0 && to < turned[0].length; column++) {
        turned[column][to] = USUAL[row][column];
      }
    }
    JourneyMap map = read(new Book().sheet("Map", turned)).map();
    assertThat(stages(map)).containsExactly("Awareness", "Consideration", "Purchase");
    assertThat(steps(map, "Consideration")).containsExactly("compares", "reads reviews");
    assertThat(texts(map.at(PainPoint.class, stage(map, "Consideration").id())))
        .containsExactly("too many", "no filter");
    assertThat(feeling(map, stage(map, "Awareness").id()).score()).hasValue(1);
  }

  @Test
  void aStageMayReachOverSeveralColumnsWithAStepInEach() throws IOException {
    Object[][] rows = {
      {"", "Before", "", "After", ""},
      {"Steps", "hears of it", "looks it up", "gets a letter", "calls"},
      {"Customer Thoughts", "hm", "why?", "", "who?"},
      {"Emotions", "😀", "Frustrated", "3/5", ""},
      {"Pains", "slow answer", "", "", ""},
      {"Owner / team", "Marketing", "", "Service", ""}
    };
    JourneyMap map = read(new Book().sheet("Map", rows, "B1:C1", "D1:E1", "B5:E5")).map();
    assertThat(stages(map)).containsExactly("Before", "After");
    assertThat(steps(map, "Before")).containsExactly("hears of it", "looks it up");
    assertThat(cards(map, Lane.THOUGHTS, step(map, "calls"))).containsExactly("who?");
    assertThat(feeling(map, step(map, "hears of it")).score()).hasValue(2);
    assertThat(feeling(map, step(map, "looks it up")).word().value()).isEqualTo("Frustrated");
    assertThat(feeling(map, step(map, "looks it up")).score()).hasValue(-1);
    assertThat(texts(map.at(PainPoint.class, stage(map, "Before").id())))
        .containsExactly("slow answer");
    assertThat(texts(map.at(PainPoint.class, stage(map, "After").id())))
        .containsExactly("slow answer");
    assertThat(map.touchpoints().get(0).owner().value()).isEqualTo("Marketing");
  }

  @Test
  void namesOfRowsAreKnownInDutchAndSpanish() throws IOException {
    Object[][] dutch = {
      {"Fasen", "Oriënteren", "Kopen"},
      {"Handelingen", "zoekt", "betaalt"},
      {"Gedachten en gevoelens", "duur", "eindelijk"},
      {"Knelpunten", "geen prijs", "pin weigert"},
      {"Kansen", "prijs tonen", ""},
      {"Achter de schermen", "", "bank"}
    };
    Returned returned = read(new Book().sheet("Klantreis", dutch));
    assertThat(returned.map().header().language()).hasToString("nl");
    assertThat(stages(returned.map())).containsExactly("Oriënteren", "Kopen");
    assertThat(texts(returned.map().all(PainPoint.class)))
        .containsExactly("geen prijs", "pin weigert");
    Object[][] spanish = {
      {"Etapas", "Buscar", "Comprar"},
      {"Acciones del cliente", "mira", "paga"},
      {"Emociones", "Contento", "Enojada"},
      {"Puntos de dolor", "caro", ""},
      {"Oportunidades de mejora", "", "un descuento"}
    };
    JourneyMap map = read(new Book().sheet("Mapa", spanish)).map();
    assertThat(map.header().language()).hasToString("es");
    assertThat(texts(map.all(Opportunity.class))).containsExactly("un descuento");
    assertThat(feeling(map, step(map, "paga")).score()).hasValue(-2);
  }

  @Test
  void theSheetThatFitsBestIsReadAndAnotherWhereItIsNamed() throws IOException {
    Object[][] list = {{"Idea", "Owner"}, {"a filter", "IT"}};
    Object[][] secret = {
      {"Stage", "Touchpoint", "Pain point", "Idea", "Owner"}, {"x", "y", "z", "w", "v"}
    };
    Book book =
        new Book()
            .sheet("Read me", new Object[][] {{"Fill in the second sheet."}})
            .sheet("Journey", USUAL)
            .sheet("Backlog", list)
            .sheet("Old", secret)
            .hidden();
    byte[] bytes = book.bytes();
    Strangers strangers = new Strangers(folder);
    Returned best = strangers.read("m.xlsx", bytes, Manner.PLAIN);
    assertThat(stages(best.map())).hasSize(3);
    assertThat(said(best)).anyMatch(each -> each.contains("“Journey”") && each.contains("Backlog"));
    assertThat(said(best)).noneMatch(each -> each.contains("Old"));
    Manner named =
        new Manner(Optional.empty(), Optional.of("backlog"), Asking.NOBODY, Locale.ENGLISH);
    JourneyMap other = strangers.read("m.xlsx", bytes, named).map();
    assertThat(texts(other.all(Idea.class))).containsExactly("a filter");
    Manner none = new Manner(Optional.empty(), Optional.of("Nope"), Asking.NOBODY, Locale.ENGLISH);
    Refused refused =
        catchThrowableOfType(Refused.class, () -> strangers.read("m.xlsx", bytes, none));
    assertThat(refused.code()).isEqualTo("deliverable.foreign.no-sheet");
  }

  @Test
  void aListInAWorkbookIsReadAsOneInAFile() throws IOException {
    Object[][] rows = {
      {"Stage", "Touchpoint", "Score", "Pain point"},
      {"Search", "reads", 2, ""},
      {"", "asks", 5, "nobody there"},
      {"Order", "calls", 1, ""}
    };
    Returned returned = read(new Book().sheet("List", rows, "A2:A3"));
    assertThat(steps(returned.map(), "Search")).containsExactly("reads", "asks");
    assertThat(feeling(returned.map(), step(returned.map(), "asks")).score()).hasValue(2);
    assertThat(feeling(returned.map(), step(returned.map(), "calls")).score()).hasValue(-2);
    assertThat(said(returned)).anyMatch(each -> each.contains("run from 1 to 5"));
  }

  @Provide
  Arbitrary<List<String>> cells() {
    Arbitrary<String> word = Arbitraries.strings().withCharRange('a', 'z').ofLength(5);
    Arbitrary<String> line = word.list().ofMinSize(1).ofMaxSize(3).map(w -> String.join(" ", w));
    Arbitrary<String> cell =
        line.list().ofMinSize(0).ofMaxSize(3).map(lines -> String.join("\n", lines));
    return cell.list().ofSize(30);
  }

  @Property(tries = 60)
  void anyMatrixComesInWhole(
      @ForAll("cells") List<String> cells, @ForAll("widths") int width, @ForAll boolean down)
      throws IOException {
    String[] labels = {"Actions", "Thoughts", "Pain points", "Ideas", "Something of ours"};
    Object[][] rows = new Object[labels.length + 1][width + 1];
    rows[0][0] = "Phases";
    for (int column = 0; column < width; column++) {
      rows[0][column + 1] = "Phase " + (char) ('A' + column);
    }
    Set<String> all = new HashSet<>();
    for (int row = 0; row < labels.length; row++) {
      rows[row + 1][0] = labels[row];
      for (int column = 0; column < width; column++) {
        String cell = cells.get(row * 6 + column);
        rows[row + 1][column + 1] = cell;
        cell.lines().forEach(all::add);
      }
    }
    Path own = java.nio.file.Files.createTempDirectory("matrix");
    byte[] book = new Book().sheet("x", down ? turned(rows) : rows).bytes();
    Manner manner = down ? Strangers.columns("Something=own row") : Manner.PLAIN;
    JourneyMap map = new Strangers(own).read("x.xlsx", book, manner).map();
    assertThat(stages(map)).hasSize(width);
    Set<String> read =
        map.elements().values().stream()
            .filter(element -> element instanceof Placed)
            .filter(element -> ((Placed) element).at().isPresent())
            .map(element -> ((io.mapwalk.journey.element.Worded) element).text().value())
            .collect(Collectors.toSet());
    read.addAll(texts(map.touchpoints()));
    assertThat(read).isEqualTo(all);
  }

  @Provide
  Arbitrary<Integer> widths() {
    return Combinators.combine(Arbitraries.integers().between(2, 6), Arbitraries.just(0))
        .as((width, none) -> width);
  }

  private static Object[][] turned(Object[][] rows) {
    List<Object[]> turned = new ArrayList<>();
    for (int column = 0; column < rows[0].length; column++) {
      Object[] line = new Object[rows.length];
      for (int row = 0; row < rows.length; row++) {
        line[row] = rows[row][column];
      }
      turned.add(line);
    }
    return turned.toArray(new Object[0][]);
  }
}
