package io.mapwalk.workshop.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.mapwalk.journey.Messages;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TemplateLibraryTest {

  private static final String TEMPLATE =
      """
      ---
      id: %s
      title: %s
      language: en
      kind: current
      ---

      ## One (15 min)

      Key: one

      ### What hurts?

      Answer: pains
      """;

  @TempDir Path near;
  @TempDir Path home;

  private final Messages messages = new Messages(Locale.ENGLISH);
  private TemplateLibrary library = new TemplateLibrary(List.of());

  @BeforeEach
  void lookInBothFolders() {
    library = new TemplateLibrary(List.of(near, home.resolve("not there"), home));
  }

  @Test
  void programBringsItsOwnTemplates() {
    assertThat(library.ids()).startsWith("full");
    assertThat(library.find("full")).map(Template::id).contains("full");
    assertThat(library.catalogue().faulty()).isEmpty();
  }

  @Test
  void aTemplateComesInTheLanguageAskedForWhereItIsThere() {
    assertThat(library.find("quick", "nl")).map(Template::id).contains("quick-nl");
    assertThat(library.find("quick", "fr")).map(Template::id).contains("quick");
    assertThat(library.find("gust-canvas", "es")).map(Template::id).contains("gust-canvas");
    assertThat(library.find("no-such", "nl")).isEmpty();
    assertThat(library.find("../full", "nl")).isEmpty();
  }

  @Test
  void somebodysOwnTemplateIsNotPassedOverForTheTranslationOfAnother() throws IOException {
    write(near, "quick", "ours");
    assertThat(library.find("quick", "nl")).map(Template::title).contains("ours");
    write(home, "quick-nl", "onze");
    assertThat(library.find("quick", "nl")).map(Template::title).contains("onze");
  }

  @Test
  void laterFolderWins() throws IOException {
    write(near, "mine", "near");
    write(home, "mine", "home");
    write(home, "full", "my own full");
    assertThat(library.find("mine")).map(Template::title).contains("home");
    assertThat(library.find("full")).map(Template::title).contains("my own full");
    assertThat(library.all().get(0).title()).isEqualTo("my own full");
    assertThat(library.ids()).endsWith("mine").doesNotHaveDuplicates();
  }

  @Test
  void unknownOrStrangeIdFindsNothing() throws IOException {
    write(home, "mine", "home");
    assertThat(library.find("other")).isEmpty();
    assertThat(library.find("../" + home.getFileName() + "/mine")).isEmpty();
    assertThat(library.find("")).isEmpty();
  }

  @Test
  void mistypedIdIsNearAKnownOne() {
    assertThat(library.near("ful")).startsWith("full");
    assertThat(library.near("atlasian")).containsExactly("atlassian-7");
    assertThat(library.near("something else")).isEmpty();
  }

  @Test
  void faultyFileIsReportedAndSpoilsNoOther() throws IOException {
    write(home, "mine", "home");
    Files.writeString(home.resolve("broken.md"), "# nothing");
    Files.writeString(home.resolve("README.md"), "How these files are used.");
    Files.writeString(home.resolve("My Workshop.md"), "");
    Files.writeString(home.resolve("notes.txt"), "");
    TemplateLibrary.Catalogue catalogue = library.catalogue();
    assertThat(catalogue.templates()).extracting(Template::id).contains("full", "mine");
    assertThat(catalogue.faulty())
        .extracting(TemplateFaults::fileName)
        .containsExactly("My Workshop.md", "broken.md");
    assertThat(catalogue.faulty().get(0).sentences(messages).get(0)).contains("rename it");
    assertThatThrownBy(() -> library.find("broken")).isInstanceOf(TemplateFaults.class);
    assertThat(library.find("mine")).isPresent();
  }

  @Test
  void fileThatIsNotUtf8IsToldWithItsLine() throws IOException {
    Path file = home.resolve("old.md");
    Files.write(file, "---\nid: old\ntitle: café\n".getBytes(StandardCharsets.ISO_8859_1));
    assertThat(new TemplateReader().check(file))
        .singleElement()
        .satisfies(
            fault ->
                assertThat(fault.sentence("old.md", messages)).startsWith("old.md, line 3: this"));
  }

  @Test
  void fileCutWithinACharacterIsNotUtf8() throws IOException {
    Path file = home.resolve("old.md");
    Files.write(file, new byte[] {'a', '\n', (byte) 0xC3});
    assertThat(new TemplateReader().check(file)).extracting(Fault::code).contains("not-utf-8");
  }

  @Test
  void fileThatIsTooLargeOrGoneIsToldSo() throws IOException {
    Path file = home.resolve("large.md");
    Files.writeString(file, "word\n".repeat(60_000));
    TemplateReader reader = new TemplateReader();
    assertThat(reader.check(file)).extracting(Fault::code).containsExactly("file-too-large");
    assertThat(reader.check(home.resolve("gone.md")))
        .extracting(Fault::code)
        .containsExactly("unreadable");
  }

  private static void write(Path folder, String id, String title) throws IOException {
    Files.writeString(folder.resolve(id + ".md"), TEMPLATE.formatted(id, title));
  }
}
