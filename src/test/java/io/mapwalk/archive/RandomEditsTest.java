package io.mapwalk.archive;

import static org.assertj.core.api.Assertions.assertThat;

import io.mapwalk.fixture.Intent;
import io.mapwalk.fixture.RandomMaps;
import io.mapwalk.journey.ElementTexts;
import io.mapwalk.journey.Handle;
import io.mapwalk.journey.JourneyMap;
import io.mapwalk.journey.Progress;
import io.mapwalk.journey.Text;
import io.mapwalk.journey.change.SessionChange.BeginSession;
import io.mapwalk.journey.change.SessionChange.MoveSession;
import io.mapwalk.journey.element.ChecklistItem;
import io.mapwalk.journey.element.Element;
import io.mapwalk.journey.element.Session;
import io.mapwalk.journey.element.SessionStatus;
import io.mapwalk.journey.element.TemplateCopy;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/**
 * Random edits, undos, redos and restarts, against a model that could not be simpler: all states a
 * map has been in, and a pointer to the one it is in.
 */
class RandomEditsTest {

  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-23T09:00:00Z"), ZoneOffset.UTC);

  /** Something that is done with the archive. */
  private sealed interface Step {}

  private record Edit(Intent intent) implements Step {}

  private record Pause(int seconds) implements Step {}

  private record Undo(int times) implements Step {}

  private record Redo(int times) implements Step {}

  private record Restart() implements Step {}

  @Provide
  Arbitrary<List<Step>> steps() {
    Arbitrary<Long> seeds = Arbitraries.longs();
    return Arbitraries.<Step>frequencyOf(
            Tuple.of(12, RandomMaps.intent().map(Edit::new)),
            Tuple.of(1, seeds.map(seed -> new Edit(new Intent(BeginSession.class, seed)))),
            Tuple.of(1, seeds.map(seed -> new Edit(new Intent(MoveSession.class, seed)))),
            Tuple.of(2, Arbitraries.integers().between(0, 900).map(Pause::new)),
            Tuple.of(5, Arbitraries.integers().between(1, 4).map(Undo::new)),
            Tuple.of(3, Arbitraries.integers().between(1, 4).map(Redo::new)),
            Tuple.of(2, Arbitraries.of(new Restart())))
        .list()
        .ofMaxSize(80);
  }

  @Property(tries = 60)
  void theArchiveDoesWhatTheModelDoes(@ForAll("steps") List<Step> steps) throws IOException {
    Path home = Files.createTempDirectory("archive");
    try (Run run = new Run(home)) {
      steps.forEach(run::take);
      run.checkHistory();
      run.checkSearch();
    } finally {
      try (Stream<Path> files = Files.walk(home)) {
        for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
  }

  /** The archive beside its model. */
  private static final class Run implements AutoCloseable {

    private final Path home;
    private Archive archive;
    private JourneyMap map;

    private final List<JourneyMap> states = new ArrayList<>();
    private int now;

    private final List<JourneyMap> revisions = new ArrayList<>();

    Run(Path home) {
      this.home = home;
      archive = Archive.open(home, CLOCK);
      map = archive.create(RandomMaps.empty(), "", "made");
      states.add(map);
      revisions.add(map);
    }

    void take(Step step) {
      JourneyMap before = map;
      if (step instanceof Edit edit) {
        edit(edit.intent());
      } else if (step instanceof Pause pause) {
        pause(pause.seconds());
      } else if (step instanceof Undo undo) {
        for (int i = 0; i < undo.times(); i++) {
          rewind(-1, "archive.nothing-to-undo", () -> archive.undo(map.id(), ""));
        }
      } else if (step instanceof Redo redo) {
        for (int i = 0; i < redo.times(); i++) {
          rewind(+1, "archive.nothing-to-redo", () -> archive.redo(map.id(), ""));
        }
      } else {
        archive.close();
        archive = Archive.open(home, CLOCK);
        JourneyMap found = archive.find(map.id()).orElseThrow();
        assertThat(found).isEqualTo(map);
        assertThat(found.lastNumbers()).isEqualTo(map.lastNumbers());
        map = found;
      }
      before
          .lastNumbers()
          .forEach((p, n) -> assertThat(map.lastNumbers().get(p)).isGreaterThanOrEqualTo(n));
      assertThat(content(map)).isEqualTo(content(states.get(now)));
    }

    private void edit(Intent intent) {
      JourneyMap after = intent.play(map);
      boolean changed = !after.equals(map);
      // The same move a second time, after a pause, changes nothing but the course of the session.
      boolean course = SessionCourse.isAll(Touch.between(map, after));
      save(after, intent.toString());
      if (changed && course) {
        states.set(now, after);
      } else if (changed) {
        states.subList(now + 1, states.size()).clear();
        states.add(after);
        now++;
      }
    }

    private void pause(int seconds) {
      if (!map.sessions().isEmpty()) {
        save(Sessions.with(map, session -> waited(session, seconds)), "paused");
      }
    }

    private static Session waited(Session session, int seconds) {
      return session
          .inStatus(SessionStatus.PAUSED)
          .withAgenda(session.agenda().stream().map(item -> item.used(seconds)).toList());
    }

    private void save(JourneyMap after, String sentence) {
      boolean changed = !after.equals(map);
      long revision = archive.save(map, after, "", sentence);
      if (changed) {
        revisions.add(after);
      }
      assertThat(revision).isEqualTo(revisions.size());
      map = after;
    }

    private void rewind(int direction, String refusal, Supplier<Undone> rewind) {
      int target = now + direction;
      if (target < 0 || target >= states.size()) {
        Refusals.assertThatRefused(refusal, rewind::get);
        return;
      }
      JourneyMap before = map;
      Undone undone = rewind.get();
      map = undone.map();
      now = target;
      if (!map.equals(before)) {
        revisions.add(map);
      }
      assertThat(undone.revision()).isEqualTo(revisions.size());
      for (Session session : before.sessions()) {
        Session after = map.find(Session.class, session.id()).orElseThrow();
        assertThat(after.status()).isEqualTo(session.status());
        assertThat(after.agenda()).hasSameSizeAs(session.agenda());
        states
            .get(now)
            .find(Session.class, session.id())
            .ifPresent(
                then ->
                    assertThat(after.progress().lastLine()).isEqualTo(then.progress().lastLine()));
      }
    }

    private static Set<Element> content(JourneyMap map) {
      Set<Element> content = new HashSet<>(map.elements().values());
      content.removeIf(e -> e instanceof Session || e instanceof TemplateCopy);
      return content;
    }

    void checkHistory() {
      assertThat(archive.history(map.id())).hasSize(revisions.size());
      assertThat(archive.find(map.id())).contains(map);
      for (int i = 0; i < revisions.size(); i++) {
        assertThat(archive.at(map.id(), i + 1)).isEqualTo(revisions.get(i));
      }
    }

    void checkSearch() {
      Map<String, Set<Handle>> said = new TreeMap<>();
      Set<Element> searched = content(map);
      searched.removeIf(ChecklistItem.class::isInstance);
      for (Element element : searched) {
        for (Text text : ElementTexts.of(element)) {
          for (SearchWords.Word word : SearchWords.of(text.value())) {
            said.computeIfAbsent(word.folded(), w -> new HashSet<>()).add(element.id());
          }
        }
      }
      Set<String> looked = new TreeSet<>(said.keySet());
      revisions.forEach(old -> looked.addAll(words(old.header().text())));
      for (String word : looked) {
        Set<Handle> expected = new HashSet<>();
        said.forEach(
            (other, elements) -> {
              if (SearchQuery.isBeginning(word) ? other.startsWith(word) : other.equals(word)) {
                expected.addAll(elements);
              }
            });
        SearchFound found =
            archive.search(SearchQuery.of(word), any -> true, 10_000, 10_000, Progress.UNSEEN);
        assertThat(found.hits())
            .as(word)
            .extracting(hit -> hit.element().id())
            .hasSameElementsAs(expected);
        assertThat(found.more()).isFalse();
      }
    }

    private static List<String> words(Text text) {
      return SearchWords.of(text.value()).stream().map(SearchWords.Word::folded).toList();
    }

    @Override
    public void close() {
      archive.close();
    }
  }
}
