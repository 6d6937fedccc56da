package io.mapwalk.shell;

import static org.assertj.core.api.Assertions.assertThat;

import io.mapwalk.archive.Archive;
import io.mapwalk.journey.Handle;
import io.mapwalk.journey.JourneyMap;
import io.mapwalk.journey.MapId;
import io.mapwalk.journey.Text;
import io.mapwalk.journey.change.ElementChange.Back;
import io.mapwalk.journey.change.EvidenceChange.LinkEvidence;
import io.mapwalk.journey.change.EvidenceChange.LinkFact;
import io.mapwalk.journey.change.FeelingChange.Score;
import io.mapwalk.journey.change.PersonaChange.AddBackStory;
import io.mapwalk.journey.change.PersonaChange.AddPersona;
import io.mapwalk.journey.change.PersonaChange.Describe;
import io.mapwalk.journey.change.PersonaChange.GroundFact;
import io.mapwalk.journey.change.PlanChange.AddSource;
import io.mapwalk.journey.change.StageChange.AddStage;
import io.mapwalk.journey.element.BackStory;
import io.mapwalk.journey.element.BackStoryLayer;
import io.mapwalk.journey.element.Backing;
import io.mapwalk.journey.element.ElementKind;
import io.mapwalk.journey.element.Emotion;
import io.mapwalk.journey.element.MapKind;
import io.mapwalk.journey.element.Persona;
import io.mapwalk.journey.element.PersonaField;
import io.mapwalk.journey.element.Source;
import io.mapwalk.journey.element.SourceKind;
import io.mapwalk.shell.CommandLine.Ran;
import io.mapwalk.shell.map.MapCommands;
import io.mapwalk.shell.map.MapDesk;
import io.mapwalk.shell.map.MapFinder;
import io.mapwalk.shell.map.PersonaCommand;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.ObjectProvider;

/** A persona goes from one map to another with all that is known of it. */
class PersonaCommandTest {

  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-23T09:00:00Z"), ZoneOffset.UTC);
  private static final MapId DINNER = new MapId("bcdefghj23");
  private static final MapId LUNCH = new MapId("abcdefgh23");

  @TempDir private Path home;
  private Archive archive;

  @BeforeEach
  void open() {
    archive = Archive.open(home, CLOCK);
    archive.create(dinner(), "", "made");
    archive.create(map(LUNCH, "A quick lunch"), "", "made");
  }

  @AfterEach
  void close() {
    archive.close();
  }

  private static JourneyMap map(MapId id, String title) {
    return JourneyMap.create(id, new Text(title), Text.EMPTY, Text.EMPTY, MapKind.CURRENT, "en");
  }

  private static JourneyMap dinner() {
    JourneyMap map = map(DINNER, "Dinner out tonight");
    Handle eva = map.next(ElementKind.PERSONA);
    Handle story = map.next(ElementKind.BACK_STORY);
    Handle source = map.next(ElementKind.SOURCE);
    Handle stage = map.next(ElementKind.STAGE);
    return map.apply(
        List.of(
            new AddPersona(eva, new Text("Eva Moline")),
            new Describe(eva, PersonaField.QUOTE, new Text("I just want to sit down.")),
            new Describe(eva, PersonaField.THINKS, new Text("Not again")),
            new Describe(eva, PersonaField.SUMMARY, new Text("Eva is hungry.")),
            new AddBackStory(story, eva, BackStoryLayer.PAIN, new Text("no table")),
            new AddSource(
                source,
                new Text("12 guest talks"),
                Optional.of(SourceKind.QUALITATIVE),
                Optional.of(true)),
            new LinkEvidence(source, story),
            new LinkFact(source, eva, PersonaField.THINKS),
            new GroundFact(eva, PersonaField.QUOTE, Backing.REFUTED),
            new Back(eva, Backing.VALIDATED),
            new AddStage(stage, new Text("Arrival"), Optional.empty()),
            new Score(map.next(ElementKind.EMOTION), stage, eva, OptionalInt.of(-1))));
  }

  private Ran run(String... words) {
    ObjectProvider<Archive> provider = CommandLine.providing(archive);
    MapFinder finder = new MapFinder(provider);
    Author author = new Author("Jo");
    return CommandLine.of(
            new MapCommands(provider, finder, author, CLOCK),
            new PersonaCommand(new MapDesk(provider, finder, author)))
        .run(words);
  }

  private JourneyMap lunch() {
    return archive.find(LUNCH).orElseThrow();
  }

  private void addToDinner(String name) {
    JourneyMap before = archive.find(DINNER).orElseThrow();
    Handle id = before.next(ElementKind.PERSONA);
    archive.save(before, before.apply(new AddPersona(id, new Text(name))), "", "added");
  }

  @Test
  void allThatIsKnownOfItComesAlongButNotItsFeelings() {
    Ran ran = run("map", "persona", "Dinner out tonight", "--into", "A quick lunch");
    assertThat(ran.status()).isZero();
    assertThat(ran.err()).contains("Eva Moline is on “A quick lunch” now");
    JourneyMap lunch = lunch();
    Persona eva = lunch.personas().get(0);
    assertThat(eva.fields()).isEqualTo(dinner().personas().get(0).fields());
    assertThat(eva.backing()).isEqualTo(Backing.VALIDATED);
    assertThat(eva.grounds())
        .isEqualTo(
            Map.of(PersonaField.THINKS, Backing.OBSERVED, PersonaField.QUOTE, Backing.REFUTED));
    assertThat(lunch.all(Source.class))
        .singleElement()
        .matches(source -> source.supports(eva.id(), PersonaField.THINKS));
    BackStory story = lunch.all(BackStory.class).get(0);
    assertThat(story.persona()).isEqualTo(eva.id());
    assertThat(story.text()).isEqualTo(new Text("no table"));
    assertThat(story.layer()).isEqualTo(BackStoryLayer.PAIN);
    assertThat(story.backing()).isEqualTo(Backing.OBSERVED);
    assertThat(lunch.sources(story.id()))
        .map(Source::text)
        .containsExactly(new Text("12 guest talks"));
    assertThat(lunch.all(Emotion.class)).isEmpty();
  }

  @Test
  void oneUndoTakesItOffAgain() {
    run("map", "persona", "Dinner out tonight", "--into", "A quick lunch");
    assertThat(run("map", "history", "A quick lunch").out())
        .contains("copied Eva Moline from “Dinner out tonight”");
    assertThat(run("undo", "A quick lunch").status()).isZero();
    assertThat(lunch().elements()).hasSize(1);
    assertThat(run("map", "history", "A quick lunch").out())
        .contains("↶ copied Eva Moline")
        .contains("took back: copied Eva Moline");
    run("redo", "A quick lunch");
    assertThat(run("map", "history", "A quick lunch").out())
        .contains("made again: copied Eva Moline")
        .doesNotContain("↶");
  }

  @Test
  void ofSeveralOneIsNamedAndElseAllAreListed() {
    addToDinner("Tom");
    String[] unnamed = {"map", "persona", "Dinner out tonight", "--into", "A quick lunch"};
    assertThat(run(unnamed).status()).isEqualTo(1);
    assertThat(run(unnamed).err()).contains("--name").contains("Eva Moline, Tom");
    Ran unknown = run("map", "persona", "Dinner", "--into", "A quick lunch", "--name", "Tim");
    assertThat(unknown.status()).isEqualTo(1);
    assertThat(unknown.err()).contains("“Tim”").contains("Eva Moline, Tom");
    assertThat(lunch().personas()).isEmpty();
    assertThat(run("map", "persona", "Dinner", "--into", "A quick", "--name", "tom").status())
        .isZero();
    assertThat(lunch().personas()).map(Persona::text).containsExactly(new Text("Tom"));
  }

  @Test
  void aSourceThatIsThereAlreadyIsNotAddedTwice() {
    addToDinner("Tom");
    JourneyMap before = archive.find(DINNER).orElseThrow();
    Handle tom = before.personas().get(1).id();
    Handle talks = before.all(Source.class).get(0).id();
    archive.save(before, before.apply(new LinkEvidence(talks, tom)), "", "linked");
    for (String name : List.of("Eva Moline", "Tom")) {
      run("map", "persona", "Dinner", "--into", "A quick", "--name", name);
    }
    assertThat(lunch().personas()).hasSize(2);
    assertThat(lunch().all(Source.class)).hasSize(1);
    assertThat(lunch().all(Source.class).get(0).supports()).hasSize(2);
  }

  @Test
  void aNameThatIsThereAlreadyAndAMapWithoutPersonasAreRefused() {
    Ran twice = run("map", "persona", "Dinner", "--into", "Dinner");
    assertThat(twice.status()).isEqualTo(1);
    assertThat(twice.err()).contains("has a persona called Eva Moline already");
    Ran none = run("map", "persona", "A quick lunch", "--into", "Dinner");
    assertThat(none.status()).isEqualTo(1);
    assertThat(none.err()).contains("has no persona yet");
    assertThat(run("map", "persona", "Dinner").status()).isEqualTo(2);
  }
}
