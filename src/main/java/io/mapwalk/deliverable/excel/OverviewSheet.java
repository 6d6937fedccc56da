package io.mapwalk.deliverable.excel;

import io.mapwalk.analysis.IdeaRank;
import io.mapwalk.analysis.PainPriority;
import io.mapwalk.analysis.SentimentLine;
import io.mapwalk.deliverable.excel.Styles.Place;
import io.mapwalk.journey.Handle;
import io.mapwalk.journey.JourneyMap;
import io.mapwalk.journey.element.Card;
import io.mapwalk.journey.element.Element;
import io.mapwalk.journey.element.Idea;
import io.mapwalk.journey.element.Lane;
import io.mapwalk.journey.element.PainPoint;
import io.mapwalk.journey.element.Persona;
import io.mapwalk.journey.element.Placed;
import io.mapwalk.journey.element.Stage;
import io.mapwalk.journey.element.Strength;
import io.mapwalk.journey.element.Touchpoint;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;

/** The journey on one page: stages as columns, and of every lane what weighs most. */
final class OverviewSheet {

  private static final int HEAD_LINES = 2;
  private static final String STAR = "\u2605 ";

  private final Book book;
  private final JourneyMap map;
  private final Track track;
  private final List<Stage> stages;
  private final SheetWriter writer;
  // From the heaviest and the best on.
  private final List<PainPoint> pains;
  private final List<Idea> ideas;
  private int row;

  /** A card of a lane: what it tells of, what it says and what it looks like. */
  private record Said(Handle of, String text, String note, Look look) {}

  OverviewSheet(Book book) {
    this.book = book;
    this.map = book.map();
    this.track = Track.ofStages(map, book.options().paper());
    this.stages =
        map.stages().stream().filter(stage -> track.stages().contains(stage.id())).toList();
    this.writer = book.repeating("overview", Colour.AMBER);
    this.pains =
        PainPriority.ranked(map).stream()
            .flatMap(ranked -> map.find(PainPoint.class, ranked.pain()).stream())
            .toList();
    this.ideas =
        IdeaRank.ranked(map).stream()
            .flatMap(ranked -> map.find(Idea.class, ranked.idea()).stream())
            .toList();
  }

  /** Writes it. */
  void write() {
    writer.column(Track.LABEL, Track.LABEL_PIXELS);
    for (int column = Track.FIRST; column <= track.last(); column++) {
      writer.column(column, track.columnPixels());
    }
    head();
    int headings = row;
    stages();
    lane(book.wording().lane(Lane.GOALS, "customer-goal"), 1, 3, this::goal);
    lane(book.wording().lane(Lane.ACTIONS, "touchpoint"), 6, 2, this::steps);
    lane(book.wording().lane(Lane.THOUGHTS), 1, 3, this::thoughts);
    lane(book.wording().lane(Lane.PAINS, "pains"), 3, 3, this::pains);
    lane(book.wording().lane(Lane.HAPPY, "strengths"), 2, 3, this::strengths);
    lane(book.wording().lane(Lane.IDEAS, "ideas"), 2, 3, this::ideas);
    lane(book.say("stage-owner"), 1, 2, this::owner);
    feelings(headings);
    writer.finish();
    writer.sheet().createFreezePane(Track.FIRST, 0);
    new Paper(book, writer.sheet())
        .onePage(Paper.of(book.options().paper()))
        .quiet(row, track.last());
  }

  private void head() {
    int wide = writer.room(Track.LABEL, track.last());
    String kicker = Cut.to(ListSheet.kicker(book), 1, wide, Look.BYLINE.face());
    writer.text(row, Track.LABEL, kicker, Look.KICKER);
    writer.whose(row, Track.LABEL, JourneyMap.HEADER);
    writer.fit(row++, 22);
    writer.text(row++, Track.LABEL, book.say("overview"), Look.TITLE);
    String personas =
        map.personas().stream()
            .map(book.wording()::introduced)
            .collect(Collectors.joining("  \u00B7  "));
    // A cell that tells of several personas is nobody's.
    lead(personas, map.personas().stream().map(Persona::id).limit(2).toList());
    lead(book.wording().scope(), List.of(JourneyMap.SCOPE));
    int all = map.stages().size();
    if (all > stages.size()) {
      lead(book.say("overview-first", stages.size(), all, book.say("detailed")), List.of());
    }
    writer.fit(row++, 8);
  }

  private void lead(String line, List<Handle> of) {
    if (line.isBlank()) {
      return;
    }
    int wide = writer.room(Track.LABEL, track.last());
    String cut = Cut.to(line, HEAD_LINES, wide, Look.LEAD.face());
    writer.span(row, Track.LABEL, track.last(), cut, "", Look.LEAD, Place.INSIDE);
    if (of.size() == 1) {
      writer.whose(row, Track.LABEL, of.get(0));
    }
    row++;
  }

  private void stages() {
    writer.text(row, Track.LABEL, book.say("stage"), Look.LABEL);
    int index = 0;
    for (Stage stage : stages) {
      Look look = index++ % 2 == 0 ? Look.STAGE : Look.STAGE_OTHER;
      int column = track.of(stage).first();
      writer.text(row, column, cut(stage.text().value(), 2, look), look);
      writer.whose(row, column, stage.id());
    }
    writer.fit(row++, 28);
  }

  private void lane(String label, int most, int lines, Function<Stage, List<Said>> said) {
    int top = row;
    boolean hidden = false;
    Map<Handle, Integer> sizes = new HashMap<>();
    for (Stage stage : stages) {
      List<Said> cards = said.apply(stage);
      sizes.put(stage.id(), cards.size());
      hidden |= cards.size() > most;
      for (int i = 0; i < Math.min(most, cards.size()); i++) {
        Said card = cards.get(i);
        Place place = new Place(i == 0, false);
        int column = track.of(stage).first();
        writer.text(
            top + i, column, cut(card.text(), lines, card.look()), card.note(), card.look(), place);
        writer.whose(top + i, column, card.of());
        row = Math.max(row, top + i + 1);
      }
    }
    if (hidden) {
      for (Stage stage : stages) {
        int more = sizes.get(stage.id()) - most;
        if (more > 0) {
          String words = book.say("more-on", more, book.say("detailed"));
          writer.text(row, track.of(stage).first(), words, Look.SMALL);
        }
      }
      row++;
    }
    if (row > top) {
      writer.text(top, Track.LABEL, label, Look.LABEL);
      writer.join(top, row - 1, Track.LABEL);
    }
  }

  private String cut(String text, int lines, Look look) {
    return Cut.to(text, lines, writer.room(Track.FIRST, Track.FIRST), look.face());
  }

  private List<Said> goal(Stage stage) {
    return said(stage.id(), stage.customerGoal().value(), Look.GOAL);
  }

  private List<Said> owner(Stage stage) {
    return said(stage.id(), stage.owner().value(), Look.OWNER);
  }

  private static List<Said> said(Handle of, String text, Look look) {
    return text.isBlank() ? List.of() : List.of(new Said(of, text, "", look));
  }

  private List<Said> steps(Stage stage) {
    return map.touchpoints(stage.id()).stream()
        .map(
            step ->
                step.moment()
                    ? new Said(step.id(), STAR + step.text().value(), "", Look.STEP_MOMENT)
                    : new Said(step.id(), step.text().value(), "", Look.STEP))
        .toList();
  }

  private List<Said> thoughts(Stage stage) {
    return in(stage, map.all(Card.class).stream())
        .filter(card -> card.lane().equals(Lane.THOUGHTS))
        .map(card -> new Said(card.id(), card.text().value(), "", Look.THOUGHT))
        .toList();
  }

  private List<Said> pains(Stage stage) {
    return in(stage, pains.stream())
        .map(
            pain ->
                new Said(
                    pain.id(),
                    pain.text().value(),
                    pain.severity().map(book.wording()::severity).orElse(""),
                    pain.severity().map(Look::ofSeverity).orElse(Look.PAIN_UNRATED)))
        .toList();
  }

  private List<Said> strengths(Stage stage) {
    return in(stage, map.all(Strength.class).stream())
        .map(strength -> new Said(strength.id(), strength.text().value(), "", Look.STRENGTH))
        .toList();
  }

  private List<Said> ideas(Stage stage) {
    return in(stage, ideas.stream())
        .map(
            idea ->
                new Said(
                    idea.id(),
                    idea.text().value(),
                    idea.quickWin() ? book.say("quick-win-mark") : "",
                    idea.quickWin() ? Look.QUICK_WIN : Look.IDEA))
        .toList();
  }

  // What hangs at the stage, or at one of its touchpoints.
  private <E extends Element & Placed> Stream<E> in(Stage stage, Stream<E> all) {
    Set<Handle> places =
        Stream.concat(
                Stream.of(stage.id()), map.touchpoints(stage.id()).stream().map(Touchpoint::id))
            .collect(Collectors.toSet());
    return all.filter(element -> element.at().filter(places::contains).isPresent());
  }

  private void feelings(int headings) {
    List<SentimentLine> lines = SentimentLine.all(map);
    List<EmotionChart.Curve> curves = new ArrayList<>();
    for (SentimentLine line : lines) {
      Optional<Persona> persona = map.find(Persona.class, line.persona());
      String name = persona.map(who -> who.text().value()).orElse("");
      String label =
          lines.size() == 1
              ? book.wording().lane(Lane.EMOTIONS, "feeling")
              : book.say("feeling-of", name);
      writer.text(
          row, Track.LABEL, Cut.to(label, 2, Track.LABEL_PIXELS, Look.LABEL.face()), Look.LABEL);
      for (Stage stage : stages) {
        int column = track.of(stage).first();
        writer.blank(row, column, Look.STAGE_SCORE, Place.INSIDE);
        line.mean(stage.id()).ifPresent(mean -> writer.number(row, column, mean, Look.STAGE_SCORE));
      }
      writer.fit(row, 26);
      Feeling.colour(
          writer.sheet(),
          new CellRangeAddress(row, row, Track.FIRST, track.last()),
          new CellReference(row, Track.FIRST, true, false));
      curves.add(EmotionChart.Curve.bare(name, row++));
    }
    if (!curves.isEmpty()) {
      row =
          new EmotionChart(book, writer)
              .write(
                  row,
                  new EmotionChart.Bay(Track.LABEL, Track.FIRST, track.last(), 28, true),
                  new EmotionChart.Source(
                      writer.sheet(), headings, Track.FIRST, track.last(), curves),
                  lines,
                  LineSentence.ofMeans(book));
    }
  }
}
