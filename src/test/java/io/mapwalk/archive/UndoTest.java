package io.mapwalk.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.mapwalk.fixture.EveryKind;
import io.mapwalk.fixture.RandomMaps;
import io.mapwalk.journey.Handle;
import io.mapwalk.journey.JourneyMap;
import io.mapwalk.journey.Text;
import io.mapwalk.journey.change.CardChange.AddCard;
import io.mapwalk.journey.change.Change;
import io.mapwalk.journey.change.ElementChange.Remove;
import io.mapwalk.journey.change.ElementChange.Reword;
import io.mapwalk.journey.element.Card;
import io.mapwalk.journey.element.Element;
import io.mapwalk.journey.element.ElementKind;
import io.mapwalk.journey.element.Lane;
import io.mapwalk.journey.element.Session;
import io.mapwalk.journey.element.Session.AgendaItem;
import io.mapwalk.journey.element.SessionStatus;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UndoTest {

  private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");

  @TempDir private Path home;
  private Archive archive;
  private JourneyMap map;

  @BeforeEach
  void open() {
    archive = Archive.open(home, new TickingClock(NOON, Duration.ofSeconds(1)));
    map = archive.find(EveryKind.ID).orElseGet(() -> archive.create(EveryKind.map(), "", "Made."));
  }

  @AfterEach
  void close() {
    archive.close();
  }

  private void save(String sentence, Change... changes) {
    save(sentence, map.apply(List.of(changes)));
  }

  private void save(String sentence, JourneyMap after) {
    archive.save(map, after, "ann", sentence);
    map = after;
  }

  private Undone undo() {
    Undone undone = archive.undo(map.id(), "bob");
    map = undone.map();
    return undone;
  }

  private Undone redo() {
    Undone undone = archive.redo(map.id(), "bob");
    map = undone.map();
    return undone;
  }

  @Test
  void theLatestEditIsTakenBackFirstAndTellsWhatItWas() {
    JourneyMap first = map;
    save("Renamed to One.", title("One"));
    JourneyMap second = map;
    save("Renamed to Two.", title("Two"));
    assertThat(undo()).isEqualTo(new Undone(second, 4, 3, "Renamed to Two."));
    assertThat(undo()).isEqualTo(new Undone(first, 5, 2, "Renamed to One."));
    assertThat(archive.find(map.id())).contains(first);
    assertThat(archive.history(map.id()))
        .extracting(EditRow::kind, EditRow::author, EditRow::takenBack)
        .containsExactly(
            tuple(EditKind.CREATED, "", false),
            tuple(EditKind.EDIT, "ann", true),
            tuple(EditKind.EDIT, "ann", true),
            tuple(EditKind.UNDO, "bob", false),
            tuple(EditKind.UNDO, "bob", false));
  }

  @Test
  void theMakingOfAMapCannotBeTakenBack() {
    Refusals.assertThatRefused("archive.nothing-to-undo", this::undo);
    save("Renamed.", title("One"));
    undo();
    Refusals.assertThatRefused("archive.nothing-to-undo", this::undo);
    assertThat(archive.history(map.id())).hasSize(3);
  }

  @Test
  void whatWasTakenBackComesBackInItsOldOrder() {
    save("One.", title("One"));
    save("Two.", title("Two"));
    JourneyMap two = map;
    undo();
    undo();
    assertThat(redo().sentence()).isEqualTo("One.");
    assertThat(redo().sentence()).isEqualTo("Two.");
    assertThat(map).isEqualTo(two);
    Refusals.assertThatRefused("archive.nothing-to-redo", this::redo);
    assertThat(undo().sentence()).isEqualTo("Two.");
  }

  @Test
  void afterAFreshEditNothingComesBack() {
    save("One.", title("One"));
    save("Two.", title("Two"));
    undo();
    save("Three.", title("Three"));
    Refusals.assertThatRefused("archive.nothing-to-redo", this::redo);
    assertThat(undo().sentence()).isEqualTo("Three.");
    assertThat(undo().sentence()).isEqualTo("One.");
  }

  @Test
  void undoAndRedoGoOnAfterARestart() {
    save("One.", title("One"));
    save("Two.", title("Two"));
    undo();
    close();
    open();
    assertThat(undo().sentence()).isEqualTo("One.");
    close();
    open();
    assertThat(redo().sentence()).isEqualTo("One.");
    assertThat(redo().sentence()).isEqualTo("Two.");
    close();
    open();
    Refusals.assertThatRefused("archive.nothing-to-redo", this::redo);
  }

  @Test
  void whatWasTakenOutComesBackWithItsHandleAndPlace() {
    JourneyMap whole = map;
    for (Element element : whole.elements().values()) {
      if (element.id().equals(JourneyMap.HEADER)
          || element instanceof Session
          || ElementKind.of(element) == ElementKind.TEMPLATE_COPY
          || ElementKind.of(element) == ElementKind.STAGE) {
        continue;
      }
      save("Took it out.", new Remove(element.id()));
      assertThat(map.find(element.id())).isEmpty();
      undo();
      assertThat(map).isEqualTo(whole);
      assertThat(map.all(element.getClass())).isEqualTo(whole.all(element.getClass()));
    }
  }

  @Test
  void handlesOfWhatWasTakenBackAreNotGivenOutAgain() {
    Handle id = map.next(ElementKind.CARD);
    save("Added.", new AddCard(id, Lane.NOTES, Optional.empty(), Text.clean("Said")));
    undo();
    assertThat(map.next(ElementKind.CARD)).isEqualTo(Handle.of("c", id.number() + 1));
    close();
    open();
    assertThat(map.next(ElementKind.CARD)).isEqualTo(Handle.of("c", id.number() + 1));
    assertThat(archive.at(map.id(), 1).next(ElementKind.CARD))
        .isEqualTo(Handle.of("c", id.number() + 1));
  }

  @Test
  void anEditIsNotTakenBackWhereAnElementIsNewer() {
    save("One.", title("One"));
    Handle card = map.all(Card.class).get(0).id();
    save("Two.", title("Two"), new Reword(card, Text.clean("Other words")));
    // Only another program can bring this about; the stack alone keeps edits in order.
    close();
    Databases.execute(
        home, "update element set body = replace(body, 'Other words', 'Newer words')");
    open();
    String sentence =
        Refusals.assertThatRefused("archive.element-newer", () -> archive.undo(map.id(), ""));
    assertThat(sentence).contains(card.value());
    assertThat(archive.find(map.id()).orElseThrow().header().text()).hasToString("Two");
    assertThat(archive.history(map.id())).extracting(EditRow::takenBack).doesNotContain(true);
  }

  @Test
  void undoPassesOverTheCourseOfASession() {
    save("Renamed.", title("One"));
    save("Went on.", session(map, s -> s.inStatus(SessionStatus.RUNNING)));
    save("Paused.", session(map, s -> s.inStatus(SessionStatus.PAUSED)));
    save("Time.", session(map, s -> s.withAgenda(used(s, 60))));
    assertThat(undo().sentence()).isEqualTo("Renamed.");
    assertThat(redo().sentence()).isEqualTo("Renamed.");
    save("Went on.", session(map, s -> s.inStatus(SessionStatus.RUNNING)));
    undo();
    save("Finished.", session(map, s -> s.inStatus(SessionStatus.FINISHED)));
    assertThat(redo().sentence()).isEqualTo("Renamed.");
    assertThat(archive.history(map.id()))
        .filteredOn(edit -> edit.kind() == EditKind.COURSE)
        .hasSize(5);
  }

  @Test
  void anEditIsTakenBackTogetherWithItsMoveButNotWithItsTime() {
    Session before = map.sessions().get(0);
    JourneyMap moved =
        session(map.apply(title("One")), s -> standing(s.withAgenda(used(s, 77)), "ideas"));
    save("Renamed and went on.", moved);
    save("Paused.", session(map, s -> s.inStatus(SessionStatus.PAUSED)));
    undo();
    Session after = map.sessions().get(0);
    assertThat(after.progress().step()).isEqualTo(before.progress().step());
    assertThat(after.status()).isEqualTo(SessionStatus.PAUSED);
    assertThat(after.agenda()).isEqualTo(used(before, 77));
    redo();
    assertThat(map.sessions().get(0).progress().step()).isEqualTo("ideas");
  }

  @Test
  void aMoveAloneIsTakenBackLikeAnyEdit() {
    save("Moved.", session(map, s -> standing(s, "ideas")));
    assertThat(undo().sentence()).isEqualTo("Moved.");
    assertThat(map.sessions().get(0).progress().step()).isNotEqualTo("ideas");
  }

  @Test
  void aSessionNeverGoesWhenTheEditThatBeganItIsTakenBack() {
    JourneyMap every = EveryKind.map();
    Session session = every.sessions().get(0);
    JourneyMap empty = archive.create(RandomMaps.empty(), "", "Made.");
    JourneyMap begun =
        JourneyMap.of(
            empty.id(),
            List.of(
                empty.header().reworded(Text.clean("One")),
                session,
                every.find(session.template()).orElseThrow()),
            empty.lastNumbers());
    archive.save(empty, begun, "", "Renamed and began.");
    JourneyMap undone = archive.undo(empty.id(), "").map();
    assertThat(undone.header()).isEqualTo(empty.header());
    assertThat(undone.sessions()).containsExactly(session);
  }

  private static JourneyMap session(JourneyMap map, UnaryOperator<Session> move) {
    return Sessions.with(map, move);
  }

  private static List<AgendaItem> used(Session session, long seconds) {
    return session.agenda().stream().map(item -> item.used(seconds)).toList();
  }

  private static Session standing(Session session, String step) {
    Session.Progress progress = session.progress();
    return session.at(
        progress.to(step, progress.prompt(), progress.cursor()).answered(progress.answered()));
  }

  private static Reword title(String title) {
    return new Reword(JourneyMap.HEADER, Text.clean(title));
  }
}
