package io.mapwalk.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import io.mapwalk.deliverable.Audience;
import io.mapwalk.deliverable.Audience.Kind;
import io.mapwalk.deliverable.Brand;
import io.mapwalk.deliverable.Edition;
import io.mapwalk.deliverable.Export;
import io.mapwalk.deliverable.ExportOptions;
import io.mapwalk.deliverable.Format;
import io.mapwalk.deliverable.Import;
import io.mapwalk.deliverable.Owners;
import io.mapwalk.deliverable.PaperSize;
import io.mapwalk.deliverable.Returned;
import io.mapwalk.deliverable.difference.DifferenceLines;
import io.mapwalk.journey.Dossier;
import io.mapwalk.journey.Handle;
import io.mapwalk.journey.JourneyMap;
import io.mapwalk.journey.Messages;
import io.mapwalk.journey.Text;
import io.mapwalk.journey.change.ElementChange.Assign;
import io.mapwalk.journey.element.Action;
import io.mapwalk.journey.element.Element;
import io.mapwalk.journey.element.Owned;
import io.mapwalk.journey.element.PainPoint;
import io.mapwalk.journey.element.Touchpoint;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What of each worked example those with a minute, the team and each owner are told. */
class SamplesForAudiencesTest {

  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-23T12:00:00Z"), ZoneOffset.UTC);

  @TempDir private Path folder;

  @ParameterizedTest
  @EnumSource(Sample.class)
  void whatADocumentLeavesOutStaysWhenItComesBack(Sample sample) throws IOException {
    JourneyMap map = Room.after(sample).map();
    List<Audience> audiences =
        Stream.concat(
                Stream.of(Audience.SUMMARY, Audience.TEAM),
                Owners.of(map).stream().map(name -> new Audience(Kind.OWNER, name)))
            .toList();
    for (Audience audience : audiences) {
      for (Edition edition : Edition.values()) {
        for (String language : List.of("en", "nl", "es")) {
          Returned back = new Import().read(written(map, audience, edition, language)).onto(map);
          assertThat(back.remarks()).as(audience.key()).isEmpty();
          assertThat(back.map()).as(audience.key()).isEqualTo(map);
        }
      }
    }
  }

  @ParameterizedTest
  @EnumSource(Sample.class)
  void eachOwnerFindsWhatIsTheirsAndNothingOfOthers(Sample sample) throws IOException {
    JourneyMap map = Room.after(sample).map();
    for (String owner : Owners.of(map)) {
      Path file = written(map, new Audience(Kind.OWNER, owner), Edition.WORKING, "en");
      String document = Files.readString(file);
      assertThat(document).contains("*What " + owner + " has to do and to know.*");
      for (Touchpoint step : map.touchpoints()) {
        String row = "\\| \\d+ +\\| `" + step.id() + "` .*";
        boolean owned = isOwned(map, step, owner);
        assertThat(document.lines().anyMatch(line -> line.matches(row)))
            .as(owner + " " + step)
            .isEqualTo(owned);
        for (PainPoint pain : map.at(PainPoint.class, step.id())) {
          assertThat(document.contains("| `" + pain.id() + "` ")).isEqualTo(owned);
        }
      }
      for (Action action : map.all(Action.class)) {
        assertThat(document.contains("`" + action.id() + "` "))
            .as(owner + " " + action)
            .isEqualTo(action.owner().says(owner) || isPlanned(action, document));
      }
    }
  }

  // What is planned at their touchpoints they should know, whoever does it.
  private static boolean isPlanned(Action action, String document) {
    return action.idea().filter(idea -> document.contains("| `" + idea + "` ")).isPresent();
  }

  // Samples name one owner at a time.
  private static boolean isOwned(JourneyMap map, Touchpoint step, String owner) {
    String own = step.owner().value();
    return (own.isBlank() ? map.stageOf(step.id()).orElseThrow().owner() : step.owner())
        .says(owner);
  }

  @ParameterizedTest
  @EnumSource(Sample.class)
  void aLineAnOwnerTakesOutIsThatOneLine(Sample sample) throws IOException {
    JourneyMap all = Room.after(sample).map();
    PainPoint pain =
        all.all(PainPoint.class).stream()
            .filter(hurts -> all.find(Touchpoint.class, hurts.at().orElseThrow()).isPresent())
            .findFirst()
            .orElseThrow();
    JourneyMap map = all.apply(new Assign(pain.at().orElseThrow(), Text.clean("Night shift")));
    Path file = written(map, new Audience(Kind.OWNER, "night shift"), Edition.CLIENT, "en");
    String document = Files.readString(file);
    Files.writeString(file, document.replaceAll("\n\\| `" + pain.id() + "` [^\n]*", ""));
    JourneyMap back = new Import().read(file).onto(map).map();
    Set<Handle> rest = new HashSet<>(map.elements().keySet());
    rest.remove(pain.id());
    assertThat(back.elements().keySet()).isEqualTo(rest);
    // What answered it or vouched for it does so no more, and that is all.
    assertThat(new DifferenceLines(map, back, new Messages(Locale.ENGLISH)).lines())
        .allMatch(line -> line.contains(pain.id() + " “"));
  }

  @ParameterizedTest
  @EnumSource(Sample.class)
  void theSummaryIsShortAndTheTeamHasThePlan(Sample sample) throws IOException {
    JourneyMap map = Room.after(sample).map();
    String summary = Files.readString(written(map, Audience.SUMMARY, Edition.CLIENT, "en"));
    assertThat(summary).contains("## In short").doesNotContain("## The journey", "| --- |");
    assertThat(summary.lines().count()).isLessThan(60);
    String team = Files.readString(written(map, Audience.TEAM, Edition.WORKING, "en"));
    for (Element element : map.elements().values()) {
      if (element instanceof Owned && !element.id().prefix().equals("x")) {
        assertThat(team).contains("`" + element.id() + "`");
      }
    }
    assertThat(team).doesNotContain("## Evidence", "## Participants", "```mermaid\njourney");
  }

  private Path written(JourneyMap map, Audience audience, Edition edition, String language)
      throws IOException {
    Path file = folder.resolve("map.md");
    Messages messages = new Messages(Locale.forLanguageTag(language));
    ExportOptions options = new ExportOptions(edition, PaperSize.A3, Brand.NONE, audience);
    new Export(messages, CLOCK, options).export(Dossier.of(map), Format.MD, file, true);
    return file;
  }
}
