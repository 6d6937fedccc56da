package io.mapwalk.deliverable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.mapwalk.deliverable.Audience.Kind;
import io.mapwalk.fixture.EveryKind;
import io.mapwalk.fixture.PizzaMap;
import io.mapwalk.fixture.RandomMaps;
import io.mapwalk.journey.Dossier;
import io.mapwalk.journey.Handle;
import io.mapwalk.journey.JourneyMap;
import io.mapwalk.journey.Messages;
import io.mapwalk.journey.Refused;
import io.mapwalk.journey.Text;
import io.mapwalk.journey.change.ElementChange.Assign;
import io.mapwalk.journey.change.PlanChange.AddChecklistItem;
import io.mapwalk.journey.element.ElementKind;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Documents that tell one audience what it needs. */
class AudienceTest {

  private static final Messages ENGLISH = new Messages(Locale.ENGLISH);

  @ParameterizedTest
  @CsvSource({
    "summary, summary",
    "TEAM, team",
    "owner=Marketing, owner=Marketing",
    "Owner= Customer service , owner=Customer service"
  })
  void isAskedForByItsName(String said, String key) {
    assertThat(Audience.ofKey(said).orElseThrow().key()).isEqualTo(key);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "everybody", "owner", "owner=", "owner= ", "Marketing"})
  void otherWordsNameNoAudience(String said) {
    assertThat(Audience.ofKey(said)).isEmpty();
  }

  @Test
  void anOwnerIsFoundHoweverTheNameIsCapitalisedAndAmongOthers() {
    JourneyMap map = owned("Marketing, Back office");
    assertThat(Owners.of(map)).contains("Back office", "Marketing").doesNotHaveDuplicates();
    assertThat(new Audience(Kind.OWNER, "BACK office").on(map).owner()).isEqualTo("Back office");
    assertThat(document(map, "back office")).contains("`t1`").doesNotContain("| `t2`");
  }

  @Test
  void somebodyWhoOwnsNothingIsToldWhoDoes() {
    Refused refused = refused(PizzaMap.map(), "Legal");
    assertThat(refused.sentence(ENGLISH)).contains("“Legal”").contains("Marketing").endsWith(".");
    JourneyMap nobody =
        JourneyMap.of(PizzaMap.ID, List.of(PizzaMap.map().header()), java.util.Map.of());
    assertThat(refused(nobody, "Legal").code()).isEqualTo("deliverable.audience.no-owners");
  }

  @Test
  void aThingToTickIsTheirsWhoseNameItBears() {
    JourneyMap map = EveryKind.map().apply(new Assign(new Handle("t1"), Text.clean("Design/UX")));
    map = map.apply(item(map, "Ask design/UX for the drawings"));
    map = map.apply(item(map, "Tell the design/UXers nothing"));
    assertThat(document(map, "Design/UX")).contains("for the drawings").doesNotContain("nothing");
  }

  private static AddChecklistItem item(JourneyMap map, String words) {
    return new AddChecklistItem(
        map.next(ElementKind.CHECKLIST_ITEM), "list", Text.clean("T"), Text.clean(words));
  }

  @ParameterizedTest
  @EnumSource(value = Format.class, names = "MD", mode = EnumSource.Mode.EXCLUDE)
  void onlyTheDocumentIsWrittenForOneAudience(Format format, @TempDir Path folder) {
    Export export = export(Audience.TEAM, Edition.WORKING);
    Refused refused =
        catchThrowableOfType(
            Refused.class,
            () -> export.export(Dossier.of(EveryKind.map()), Set.of(format), folder, false));
    assertThat(refused.sentence(ENGLISH)).contains("md").contains(format.key()).contains("team");
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void theNameOfTheFileSaysWhomItIsFor(@TempDir Path folder) {
    for (Audience audience :
        List.of(Audience.SUMMARY, Audience.TEAM, new Audience(Kind.OWNER, "Marketing"))) {
      export(audience, Edition.CLIENT).export(PizzaMap.dossier(), Set.of(Format.MD), folder, false);
    }
    assertThat(folder.toFile().list())
        .hasSize(3)
        .anyMatch(name -> name.endsWith(" - summary.md"))
        .anyMatch(name -> name.endsWith(" - team.md"))
        .anyMatch(name -> name.endsWith(" - for Marketing.md"));
  }

  @Test
  void numbersAndLineAreThoseOfTheWholeMap() {
    JourneyMap map = PizzaMap.map().apply(new Assign(new Handle("t9"), Text.clean("Only me")));
    String document = document(map, "Only me");
    assertThat(document).contains("| 9   | `t9` ");
    String whole = written(map, Audience.EVERYBODY, Edition.WORKING);
    String line = whole.substring(whole.indexOf("```text"), whole.indexOf("```mermaid"));
    assertThat(document).contains(line.strip().lines().limit(3).toList());
  }

  @Test
  void aDocumentForSomebodyUnknownToMapwalkIsNotRead() {
    String document = document(PizzaMap.map(), "Marketing");
    String damaged = document.replace("audience: owner%3DMarketing", "audience: committee");
    assertThat(damaged).isNotEqualTo(document);
    Refused refused = catchThrowableOfType(Refused.class, () -> read(damaged));
    assertThat(refused.code()).isEqualTo("deliverable.md.no-audience");
  }

  @Test
  void aPartOfAMapThatIsNotHereBeginsNone() {
    Incoming incoming = read(document(PizzaMap.map(), "Marketing"));
    Refused refused = catchThrowableOfType(Refused.class, () -> incoming.blank(PizzaMap.ID));
    assertThat(refused.code()).isEqualTo("deliverable.md.only-part");
    assertThat(refused.sentence(ENGLISH)).contains("a part").endsWith(".");
  }

  @Property(tries = 60)
  void whateverAMapSaysADocumentForSomeChangesNothing(@ForAll("maps") JourneyMap map) {
    for (Edition edition : Edition.values()) {
      for (String owner : Owners.of(map)) {
        comesBack(map, new Audience(Kind.OWNER, owner), edition);
      }
      comesBack(map, Audience.SUMMARY, edition);
      comesBack(map, Audience.TEAM, edition);
    }
  }

  private static void comesBack(JourneyMap map, Audience audience, Edition edition) {
    List<String> owners = Owners.of(edition.of(Dossier.of(map)).map());
    if (audience.kind() == Kind.OWNER && !owners.contains(audience.owner())) {
      return;
    }
    Returned back = read(written(map, audience, edition)).onto(map);
    assertThat(back.remarks()).as(audience.key()).isEmpty();
    assertThat(back.map()).as(audience.key()).isEqualTo(map);
  }

  @Provide
  Arbitrary<JourneyMap> maps() {
    return RandomMaps.maps();
  }

  private static JourneyMap owned(String owner) {
    return PizzaMap.map().apply(new Assign(new Handle("t1"), Text.clean(owner)));
  }

  private static Refused refused(JourneyMap map, String owner) {
    return catchThrowableOfType(Refused.class, () -> new Audience(Kind.OWNER, owner).on(map));
  }

  private static Incoming read(String document) {
    return new io.mapwalk.deliverable.markdown.MarkdownImport().incoming(document);
  }

  private static String document(JourneyMap map, String owner) {
    return written(map, new Audience(Kind.OWNER, owner), Edition.WORKING);
  }

  private static String written(JourneyMap map, Audience audience, Edition edition) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      export(audience, edition).write(Dossier.of(map), Format.MD, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toString(StandardCharsets.UTF_8);
  }

  private static Export export(Audience audience, Edition edition) {
    return new Export(
        ENGLISH,
        Clock.fixed(PizzaMap.NOON, ZoneOffset.UTC),
        new ExportOptions(edition, PaperSize.A3, Brand.NONE, audience));
  }
}
