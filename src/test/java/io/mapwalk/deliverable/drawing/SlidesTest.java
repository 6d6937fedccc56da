package io.mapwalk.deliverable.drawing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.mapwalk.deliverable.drawing.Shape.Box;
import io.mapwalk.deliverable.drawing.Shape.Style;
import io.mapwalk.deliverable.drawing.Shape.Words;
import io.mapwalk.fixture.EveryKind;
import io.mapwalk.fixture.HostileText;
import io.mapwalk.fixture.PizzaMap;
import io.mapwalk.fixture.RandomMaps;
import io.mapwalk.fixture.TwoOfAMind;
import io.mapwalk.journey.JourneyMap;
import io.mapwalk.journey.Messages;
import io.mapwalk.journey.Progress.Task;
import io.mapwalk.journey.Refused;
import io.mapwalk.journey.Text;
import io.mapwalk.journey.change.ElementChange.Reword;
import io.mapwalk.journey.element.PainPoint;
import io.mapwalk.journey.element.Touchpoint;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class SlidesTest {

  private static final Messages ENGLISH = new Messages(Locale.ENGLISH);

  @Provide
  Arbitrary<JourneyMap> maps() {
    return RandomMaps.maps().filter(map -> map.stages().size() <= 14);
  }

  @Provide
  Arbitrary<Text> hostile() {
    return HostileText.any().map(Text::clean).filter(text -> !text.isBlank());
  }

  @Test
  void theSlideOfTheMapShowsStagesStepsAndWhereItHurts() {
    List<String> words = words(MapSlide.of(PizzaMap.map(), ENGLISH));
    assertThat(words.get(0)).isEqualTo("A pizza evening");
    String all = String.join(" ", words);
    PizzaMap.map().stages().forEach(stage -> assertThat(all).contains(stage.text().value()));
    Touchpoint first = PizzaMap.map().touchpoints().get(0);
    assertThat(all).contains("1 " + first.text().value().split(" ")[0]);
    assertThat(all)
        .contains(PizzaMap.map().all(PainPoint.class).get(0).text().value().split(" ")[0]);
  }

  @Test
  void theSlideOfTheLineNamesItsLowestAndHighest() {
    Drawing slide = LineSlide.of(PizzaMap.map(), ENGLISH);
    assertThat(String.join(" ", words(slide))).contains("delighted").contains("upset");
    assertThat(slide.described()).contains("Eva Moline: ").contains("-2 upset");
    assertThat(slide.shapes()).filteredOn(Shape.Dot.class::isInstance).isNotEmpty();
  }

  @Test
  void theDotsOfPersonasWhoFeelTheSameStandSideBySide() {
    List<Shape.Dot> one = dots(LineSlide.of(PizzaMap.map(), ENGLISH));
    List<Shape.Dot> two = dots(LineSlide.of(TwoOfAMind.map(), ENGLISH));
    assertThat(two).hasSize(2 * one.size());
    for (Shape.Dot dot : two) {
      assertThat(two)
          .filteredOn(other -> Math.hypot(other.x() - dot.x(), other.y() - dot.y()) < dot.radius())
          .containsExactly(dot);
    }
  }

  private static List<Shape.Dot> dots(Drawing slide) {
    return slide.shapes().stream()
        .filter(Shape.Dot.class::isInstance)
        .map(Shape.Dot.class::cast)
        .toList();
  }

  @Test
  void aLineNobodyScoredIsNotDrawn() {
    assertThatThrownBy(() -> LineSlide.of(RandomMaps.empty(), ENGLISH))
        .isInstanceOfSatisfying(
            Refused.class, e -> assertThat(e.code()).isEqualTo("deliverable.no-line"));
  }

  @Property(tries = 80)
  void noWordsCoverOthersAndNothingLeavesTheSlide(@ForAll("maps") JourneyMap map) {
    Drawing slide = MapSlide.of(map, ENGLISH);
    List<Rectangle2D> taken = new ArrayList<>();
    for (Shape shape : slide.shapes()) {
      if (shape instanceof Words words) {
        Rectangle2D place = place(words);
        assertThat(taken).as(words.text()).noneMatch(place::intersects);
        taken.add(place);
        assertThat(new Rectangle2D.Double(0, 0, slide.width(), slide.height()).contains(place))
            .as(words.text())
            .isTrue();
      } else if (shape instanceof Box box) {
        assertThat(box.x()).isGreaterThanOrEqualTo(-0.1);
        assertThat(box.y() + box.height()).isLessThanOrEqualTo(slide.height() + 0.1);
      }
    }
  }

  @Test
  void aMarkWithoutALetterTakesRoomToo() {
    assertThat(Lettering.width("\u0F9B", 20, false)).isEqualTo(Lettering.width("o", 20, false));
    assertThat(Lettering.width("e\u0301", 20, false)).isEqualTo(Lettering.width("e", 20, false));
  }

  @Property(tries = 150)
  void hostileWordsStayWordsInAFileThatIsWellFormed(@ForAll("hostile") Text text) throws Exception {
    JourneyMap map = EveryKind.map();
    for (Touchpoint step : EveryKind.map().touchpoints()) {
      map = map.apply(new Reword(step.id(), text));
    }
    String svg = SvgPicture.file(MapSlide.of(map, ENGLISH), "en");
    DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)));
    assertThat(svg.toLowerCase(Locale.ROOT)).doesNotContain("<script", "<image", "href=", "<a ");
  }

  @Test
  void thePictureIsTwiceAsFineAsTheSlide() throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PngPicture.write(MapSlide.of(PizzaMap.map(), ENGLISH), Task.UNSEEN, out);
    BufferedImage picture = ImageIO.read(new ByteArrayInputStream(out.toByteArray()));
    assertThat(picture.getWidth()).isEqualTo(3840);
    assertThat(picture.getHeight()).isEqualTo(2160);
    int ground = picture.getRGB(5, 5);
    long drawn =
        IntStream.range(0, picture.getWidth())
            .filter(x -> picture.getRGB(x, 300) != ground)
            .count();
    assertThat(drawn).isPositive();
  }

  @Test
  void aWordThatFillsMoreThanALineIsBrokenAndWhatIsTooLongSaysSo() {
    List<String> lines = Lettering.lines("a".repeat(200), 100, 18, false, 3);
    assertThat(lines).hasSize(3);
    assertThat(lines.get(2)).endsWith("\u2026");
    assertThat(lines).allMatch(line -> Lettering.width(line, 18, false) <= 100);
  }

  private static Rectangle2D place(Words words) {
    double wide = Lettering.width(words.text(), words.size(), words.style() == Style.BOLD);
    double left =
        switch (words.anchor()) {
          case START -> words.x();
          case MIDDLE -> words.x() - wide / 2;
          case END -> words.x() - wide;
        };
    // From the top of a capital to just beneath the line.
    return new Rectangle2D.Double(left, words.y() - words.size() * 0.72, wide, words.size() * 0.9);
  }

  private static List<String> words(Drawing drawing) {
    return drawing.shapes().stream()
        .filter(Words.class::isInstance)
        .map(shape -> ((Words) shape).text())
        .toList();
  }
}
