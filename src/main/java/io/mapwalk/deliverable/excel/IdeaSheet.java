package io.mapwalk.deliverable.excel;

import io.mapwalk.analysis.IdeaRank;
import io.mapwalk.journey.JourneyMap;
import io.mapwalk.journey.Text;
import io.mapwalk.journey.element.Appraisal;
import io.mapwalk.journey.element.Idea;
import io.mapwalk.journey.element.IdeaStatus;
import io.mapwalk.journey.element.Kano;
import io.mapwalk.journey.element.Treatment;
import io.mapwalk.journey.element.Verdict;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;

/** The list of ideas, the most rewarding first. */
final class IdeaSheet {

  private static final String YES = "\u2713";

  private final Book book;
  private final JourneyMap map;
  private final Wording wording;

  IdeaSheet(Book book) {
    this.book = book;
    this.map = book.map();
    this.wording = book.wording();
  }

  /** Writes it, if there is an idea. */
  void write() {
    List<Idea> ideas =
        IdeaRank.ranked(map).stream()
            .map(rank -> map.find(Idea.class, rank.idea()).orElseThrow())
            .toList();
    if (ideas.isEmpty()) {
      return;
    }
    boolean weighed =
        ideas.stream().anyMatch(i -> i.impact().isPresent() || i.effort().isPresent());
    String sentence = book.say("ideas-sentence", ideas.size(), weighed ? 1 : 0);
    new ListSheet(book, "ideas", Colour.DELIGHTED, sentence).list("Ideas", columns(), ideas);
  }

  private List<Column<Idea>> columns() {
    return List.of(
        Column.words(book.say("handle"), Look.HANDLE, 60, i -> i.id().value()),
        Column.words(book.say("idea"), Look.STRONG, 300, i -> i.text().value()),
        Column.words(book.say("answers"), Look.TEXT, 270, i -> wording.lines(i.answers())),
        Column.<Idea>words(book.say("quotes"), Look.TEXT, 270, i -> wording.quotes(i.id())),
        Column.words(book.say("stage"), Look.TEXT, 130, i -> wording.stage(i.at())),
        Column.words(book.say("touchpoint"), Look.TEXT, 190, i -> wording.step(i.at())),
        Column.<Idea>words(book.say("quick-win"), Look.SIGN, 90, i -> i.quickWin() ? YES : "")
            .choosing(List.of(YES)),
        Column.<Idea>of(book.say("impact"), Look.NUMBER, 90, i -> Entry.of(i.impact()))
            .choosing(Scale.ONE_TO_THREE),
        Column.<Idea>of(
            book.say("idea-customer-value"),
            Look.NUMBER,
            90,
            i -> Entry.of(i.appraisalOrNone().customerValue())),
        Column.<Idea>of(
            book.say("idea-business-value"),
            Look.NUMBER,
            90,
            i -> Entry.of(i.appraisalOrNone().businessValue())),
        Column.<Idea>of(
            book.say("idea-fit"), Look.NUMBER, 90, i -> Entry.of(i.appraisalOrNone().metricFit())),
        named("kano", 120, found -> found.kano()).choosing(wording.names(Kano.values())),
        named("feasible", 90, found -> found.feasible()).choosing(wording.names(Verdict.values())),
        named("viable", 90, found -> found.viable()).choosing(wording.names(Verdict.values())),
        named("desirable", 90, found -> found.desirable())
            .choosing(wording.names(Verdict.values())),
        told("have", 160, Appraisal::have),
        told("need", 160, Appraisal::need),
        told("story", 300, Appraisal::story),
        Column.<Idea>words(book.say("owner"), Look.TEXT, 120, i -> i.owner().value()),
        Column.<Idea>of(book.say("effort"), Look.NUMBER, 90, i -> Entry.of(i.effort()))
            .choosing(Scale.ONE_TO_THREE),
        Column.<Idea>words(
            book.say("verdict"),
            Look.TEXT,
            120,
            i -> IdeaRank.of(i).cell().map(c -> c.name(book.messages())).orElse("")),
        Column.<Idea>words(
                book.say("treatment"),
                Look.TEXT,
                130,
                i -> i.treatment().map(book.messages()::name).orElse(""))
            .choosing(wording.names(Treatment.values())),
        Column.<Idea>of(
            book.say("votes"),
            Look.NUMBER,
            80,
            i -> Entry.of(i.votes() == 0 ? OptionalInt.empty() : OptionalInt.of(i.votes()))),
        Column.<Idea>words(
                book.say("status"), Look.TEXT, 100, i -> book.messages().name(i.status()))
            .choosing(wording.names(IdeaStatus.values())));
  }

  private Column<Idea> named(
      String name, int width, Function<Appraisal, Optional<? extends Enum<?>>> value) {
    return Column.<Idea>words(
        book.say("idea-" + name),
        Look.TEXT,
        width,
        i -> value.apply(i.appraisalOrNone()).map(book.messages()::name).orElse(""));
  }

  private Column<Idea> told(String name, int width, Function<Appraisal, Text> value) {
    return Column.<Idea>words(
        book.say("idea-" + name), Look.TEXT, width, i -> value.apply(i.appraisalOrNone()).value());
  }
}
