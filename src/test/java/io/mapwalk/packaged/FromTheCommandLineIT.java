package io.mapwalk.packaged;

import static org.assertj.core.api.Assertions.assertThat;

import io.mapwalk.packaged.Program.Ran;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What scripts rely on: results alone on standard output, the rest on standard error, the exit
 * status, and that nothing is overwritten or forgotten between two starts.
 */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "the launcher is a shell script")
class FromTheCommandLineIT {

  @TempDir private static Path folder;
  private static Program program;
  private static Ran demo;
  private static String title;

  @TempDir private Path target;

  @BeforeAll
  static void runTheDemo() throws Exception {
    program = Program.in(folder);
    demo = program.run("demo");
    title = program.run("map", "list", "--json").json().get(0).get("title").asString();
  }

  private static void assertDone(Ran ran) {
    assertThat(ran.status()).as(ran.err()).isZero();
  }

  private static List<String> names(Path folder) throws Exception {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  @Test
  void theDemoShowsTheMapAndWritesItsFiles() throws Exception {
    assertDone(demo);
    List<String> lines = demo.out().lines().toList();
    List<String> files = lines.subList(lines.size() - 3, lines.size());
    assertThat(files).allMatch(file -> Files.isRegularFile(folder.resolve(file)));
    assertThat(files).allMatch(file -> file.startsWith("exports/"));
    assertThat(demo.err()).contains(title);
    assertThat(demo.out()).contains("Awareness").doesNotContain("Step 1 of");
    Ran back = program.run("import", files.get(0), "--preview");
    assertDone(back);
    assertThat(back.err()).contains("compared with").doesNotContain("from which state");
  }

  @Test
  void listsAreTablesForPeopleAndJsonForScripts() throws Exception {
    String history = "map history \"" + title + "\"";
    List<String> lists = List.of("map list", "workshop list", "template list", history);
    // Lines of a pipe are run one after the other in one start, like a script of commands.
    Ran tables = program.answer(String.join("\n", lists));
    assertDone(tables);
    assertThat(tables.err()).isEmpty();
    assertThat(tables.out().lines()).hasSizeGreaterThan(12).allMatch(line -> line.length() <= 80);
    Ran json = program.answer(String.join(" --json\n", lists) + " --json\n");
    assertDone(json);
    assertThat(json.err()).isEmpty();
    assertThat(json.out().lines()).hasSize(lists.size());
    for (String line : json.out().lines().toList()) {
      JsonNode array = new JsonMapper().readTree(line);
      assertThat(array.isArray()).isTrue();
      assertThat(array).isNotEmpty().allMatch(row -> row.has("id"));
    }
    Ran nobody = program.run("map", "list", "--client", "Nobody");
    assertDone(nobody);
    assertThat(nobody.out()).isEmpty();
    assertThat(nobody.err()).isNotBlank();
    assertThat(program.run("map", "list", "--client", "Nobody", "--json").json()).isEmpty();
  }

  @Test
  void mapsAndSessionsAreShownOnStandardOutput() throws Exception {
    Ran status = program.run("workshop", "status", title);
    assertDone(status);
    assertThat(status.out()).contains(title, "finished", "Read back and close");
    assertThat(status.err()).isEmpty();
    Ran shown = program.run("map", "show", title);
    assertDone(shown);
    assertThat(shown.out()).contains("reads the menu");
    assertThat(shown.err()).isEmpty();
    assertThat(program.run("map", "show", title, "--stage", "Order").out())
        .contains("reads the menu")
        .doesNotContain("asks around at work");
    assertThat(program.run("workshop", "resume", title).status()).isEqualTo(1);
  }

  @Test
  void filesGoIntoAFolderOrAFileAndNeverOverAnother() throws Exception {
    Path file = target.resolve("map.md");
    Ran first = program.run("export", title, "--to", file.toString());
    assertDone(first);
    assertThat(first.out()).isEqualTo(file + "\n");
    assertThat(first.err()).contains(title).hasLineCount(1);
    assertThat(file).content().startsWith("---\n").contains("\n# Dinner out tonight");

    Files.writeString(file, "mine");
    Ran again = program.run("export", title, "--format", "md", "--to", file.toString());
    assertThat(again.status()).isEqualTo(1);
    assertThat(again.out()).isEmpty();
    assertThat(again.err()).contains("map.md", "--force").hasLineCount(1);
    assertThat(file).hasContent("mine");
    assertDone(program.run("export", title, "--format", "md", "--to", file.toString(), "--force"));
    assertThat(file).content().startsWith("---\n").contains("\n# Dinner out tonight");
    assertThat(program.run("export", title, "--to", target.resolve("map.doc").toString()).status())
        .isEqualTo(2);

    Path all = target.resolve("all");
    Ran every = program.run("export", title, "--format", "all", "--to", all.toString());
    assertDone(every);
    assertThat(every.out().lines().map(Path::of)).allMatch(Files::isRegularFile);
    int number = names(all).size();
    assertThat(every.out().lines()).hasSize(number);
    assertThat(names(all)).hasSizeGreaterThanOrEqualTo(5).noneMatch(name -> name.startsWith("."));
    assertDone(program.run("export", title, "--format", "all", "--to", all.toString()));
    assertThat(names(all)).hasSize(2 * number);
    assertDone(program.run("export", title, "--format", "all", "--to", all + "/", "--force"));
    assertThat(names(all)).hasSize(2 * number);
  }

  @Test
  void standardOutputHoldsTheResultAndNothingElse() throws Exception {
    for (String format : List.of("md", "json")) {
      Ran ran = program.run("export", title, "--format", format, "--to", "-");
      assertDone(ran);
      // Whoever takes the whole map is told what is in it.
      assertThat(ran.err()).hasLineCount(format.equals("json") ? 1 : 0);
      assertThat(ran.out()).isNotBlank().doesNotContain("Written");
    }
    Program intoFile = program.under("sh", "-c", "exec \"$@\" >book.xlsx", "sh");
    assertDone(intoFile.run("export", title, "--format", "xlsx", "--to", "-"));
    assertThat(Files.readAllBytes(folder.resolve("book.xlsx"))).startsWith('P', 'K', 3, 4);
    Files.delete(folder.resolve("book.xlsx"));
    assertThat(program.run("export", title, "--format", "all", "--to", "-").status()).isEqualTo(2);
    // Whoever takes only the beginning is no fault to be looked up in a log.
    Program cut = program.under("sh", "-c", "\"$@\" | head -c 10", "sh");
    assertThat(cut.run("export", title, "--format", "json", "--to", "-").err())
        .doesNotContain("did not expect");
  }

  // The tests within one process have other libraries beside them, so this is held of the whole.
  @Test
  void whatWasHandedOverComesBackAndWhatWasEditedInItIsShown() throws Exception {
    for (List<String> asked :
        List.of(
            List.of("xlsx", "client"),
            List.of("xlsx", "working"),
            List.of("md", "client"),
            List.of("md", "working"),
            List.of("json", "working"))) {
      String file = target.resolve(asked.get(1) + "." + asked.get(0)).toString();
      assertDone(program.run("export", title, "--edition", asked.get(1), "--to", file));
      Ran back = program.run("import", file, "--preview");
      assertDone(back);
      assertThat(back.err() + back.out()).contains("Nothing came back that is not here already.");
    }
    Path edited = target.resolve("client.xlsx");
    try (XSSFWorkbook book = new XSSFWorkbook(Files.newInputStream(edited));
        OutputStream out = Files.newOutputStream(target.resolve("edited.xlsx"))) {
      for (Row row : book.getSheet("Pain points")) {
        for (Cell cell : row) {
          if (cell.toString().equals("few reviews")) {
            cell.setCellValue("hardly any reviews");
          }
        }
      }
      book.write(out);
    }
    Ran back = program.run("import", target.resolve("edited.xlsx").toString(), "--preview");
    assertDone(back);
    assertThat(back.out()).contains("“few reviews” -> “hardly any reviews”");
  }

  @Test
  void anUnknownLanguageIsAnsweredInTheNearestWhichIsSaid() throws Exception {
    Ran ran = program.run("template", "show", "quick", "--language", "fy");
    assertThat(ran.status()).isZero();
    assertThat(ran.err()).contains("“fy”").contains("Nederlands");
    assertThat(ran.out()).contains("min");
  }

  @Test
  void undoAndRedoReachAcrossStarts() throws Exception {
    Program other = Program.in(target);
    String beginning = "60 min\na zebra\n\n\nfirst wish\n";
    assertDone(other.answer(beginning, "workshop", "start", "--title", "T", "--client", "C"));
    String before = elements(other);
    assertThat(before).contains("first wish");
    Ran undone = other.run("undo", "T");
    assertDone(undone);
    assertThat(undone.out()).isEmpty();
    assertThat(undone.err()).contains("taken back", "first wish").hasLineCount(1);
    assertThat(elements(other)).doesNotContain("first wish").contains("a zebra");
    assertDone(other.run("redo", "T"));
    assertThat(elements(other)).isEqualTo(before);
    assertThat(other.run("redo", "T").status()).isEqualTo(1);

    assertDone(other.run("map", "rename", "T", "It's \"U\" now"));
    assertDone(other.run("undo", "It's"));
    assertThat(other.run("map", "list", "--json").json().get(0).get("title").asString())
        .isEqualTo("T");
    Ran all = other.answer("undo T\n".repeat(12));
    assertThat(all.status()).isEqualTo(1);
    assertThat(all.err()).contains("Nothing is left").hasLineCount(12);
    assertThat(elements(other)).doesNotContain("a zebra");
    assertThat(other.run("map", "delete", "T").status()).isEqualTo(1);
    assertDone(other.run("map", "delete", "T", "--yes"));
    assertThat(other.run("map", "list", "--json").json()).isEmpty();
  }

  /** All of a map but its sessions, whose clock goes on. */
  private static String elements(Program program) throws Exception {
    StringBuilder all = new StringBuilder();
    for (JsonNode element : program.exported("T").get("elements")) {
      if (!element.get("element").asString().equals("session")) {
        all.append(element).append('\n');
      }
    }
    return all.toString();
  }
}
