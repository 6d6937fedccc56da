package io.mapwalk;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.CaseTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;

/** Holds every sentence a user reads in the resource bundles, and every key to its sentence. */
class SentencesTest {

  private static final Path SOURCES = Path.of("src/main/java");
  private static final Path BUNDLES = Path.of("src/main/resources/io/mapwalk/messages");

  /** Three words in a row, which no name, key or format has. */
  private static final Pattern SENTENCE =
      Pattern.compile("\\p{L}{2,}[,;:]? \\p{L}{1,}[,;:]? \\p{L}{2,}");

  private static final Pattern SQL =
      Pattern.compile(
          "(?is)^\\s*(select|insert|update|delete|merge|create|alter|drop|set|with|from|where|order"
              + "|group|and|or|union|left|inner|join|values|checkpoint|script|runscript|backup"
              + "|shutdown|on|limit|comment)\\b.*");

  private static final Pattern KEY =
      Pattern.compile(
          "(shell|terminal|deliverable|archive|workshop|analysis|journey)(\\.[a-z0-9-]+)+");

  private static final Pattern FILE =
      Pattern.compile(
          ".*\\.(db|json|md|lock|xlsx|csv|html|sql|properties|log|sock|zip|txt|mmd|css)");

  /** What a map holds, not what the program says: the title of a worked example is content. */
  private static final Set<String> CONTENT = Set.of("Sample.java");

  /** A text in a program, and where it stands. */
  private record Literal(Path file, long line, String text) {
    @Override
    public String toString() {
      return file + ":" + line + " \"" + text.strip() + "\"";
    }
  }

  @Test
  void noSentenceIsWrittenInTheProgram() throws IOException {
    assertThat(literals())
        .filteredOn(literal -> SENTENCE.matcher(literal.text()).find())
        .filteredOn(literal -> !CONTENT.contains(literal.file().toString()))
        .filteredOn(literal -> !SQL.matcher(literal.text()).matches())
        .as("sentences that belong in " + BUNDLES)
        .isEmpty();
  }

  @Test
  void everyKeyHasASentence() throws IOException {
    Properties sentences = sentences();
    assertThat(literals())
        .filteredOn(literal -> KEY.matcher(literal.text()).matches())
        .filteredOn(literal -> !FILE.matcher(literal.text()).matches())
        .filteredOn(literal -> !sentences.containsKey(literal.text()))
        .as("keys without a sentence")
        .isEmpty();
  }

  @Test
  void everySentenceCanBeFilledIn() throws IOException {
    Properties sentences = sentences();
    for (String key : sentences.stringPropertyNames()) {
      String sentence = sentences.getProperty(key);
      assertThat(sentence).as(key + ": write ’ for an apostrophe").doesNotContain("'");
      new MessageFormat(sentence, Locale.ROOT);
    }
  }

  @Test
  void everyKeyBeginsWithItsRoom() throws IOException {
    try (Stream<Path> bundles = Files.list(BUNDLES)) {
      for (Path bundle : bundles.toList()) {
        String room = bundle.getFileName().toString().replaceFirst("[._].*", "");
        assertThat(load(bundle).stringPropertyNames()).allMatch(key -> key.startsWith(room + "."));
      }
    }
  }

  private static Properties sentences() throws IOException {
    Properties all = new Properties();
    try (Stream<Path> bundles = Files.list(BUNDLES)) {
      for (Path bundle : bundles.toList()) {
        all.putAll(load(bundle));
      }
    }
    return all;
  }

  private static Properties load(Path bundle) throws IOException {
    Properties properties = new Properties();
    try (Reader reader = Files.newBufferedReader(bundle, StandardCharsets.UTF_8)) {
      properties.load(reader);
    }
    return properties;
  }

  private static List<Literal> literals() throws IOException {
    List<Literal> literals = new ArrayList<>();
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    try (Stream<Path> tree = Files.walk(SOURCES);
        StandardJavaFileManager files =
            compiler.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8)) {
      List<Path> sources = tree.filter(file -> file.toString().endsWith(".java")).toList();
      JavacTask task =
          (JavacTask)
              compiler.getTask(
                  null, files, null, null, null, files.getJavaFileObjectsFromPaths(sources));
      for (CompilationUnitTree unit : task.parse()) {
        new Collector(unit, Trees.instance(task).getSourcePositions(), literals).scan(unit, null);
      }
    }
    assertThat(literals).isNotEmpty();
    return literals;
  }

  /**
   * Collects texts, but for those of annotations, of exceptions that only a log shows, and of what
   * people type.
   */
  private static final class Collector extends TreeScanner<Void, Void> {

    private final CompilationUnitTree unit;
    private final SourcePositions positions;
    private final List<Literal> literals;

    Collector(CompilationUnitTree unit, SourcePositions positions, List<Literal> literals) {
      this.unit = unit;
      this.positions = positions;
      this.literals = literals;
    }

    @Override
    public Void visitAnnotation(AnnotationTree annotation, Void nothing) {
      return null;
    }

    @Override
    public Void visitCase(CaseTree branch, Void nothing) {
      scan(branch.getStatements(), nothing);
      return scan(branch.getBody(), nothing);
    }

    @Override
    public Void visitNewClass(NewClassTree creation, Void nothing) {
      String type = creation.getIdentifier().toString();
      boolean fault = type.endsWith("Exception") || type.endsWith("Error");
      return fault ? null : super.visitNewClass(creation, nothing);
    }

    @Override
    public Void visitLiteral(LiteralTree literal, Void nothing) {
      if (literal.getValue() instanceof String text) {
        long start = positions.getStartPosition(unit, literal);
        long line = unit.getLineMap().getLineNumber(start);
        Path file = Path.of(unit.getSourceFile().toUri());
        literals.add(new Literal(file.getFileName(), line, text));
      }
      return null;
    }
  }
}
