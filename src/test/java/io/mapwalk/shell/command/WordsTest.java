package io.mapwalk.shell.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "map show Pizza | map/show/Pizza",
        "`  map   show  ` | map/show",
        "map show \"Pizza evening\" | map/show/Pizza evening",
        "map show 'Pizza evening' | map/show/Pizza evening",
        "map show Bob's | map/show/Bob's",
        "map show 'Bob's pizza' | map/show/Bob's pizza",
        "map show 't Hoen | map/show/'t/Hoen",
        "map show 5\" x 3\" | map/show/5\"/x/3\"",
        "export x --to C:\\temp\\ --plain | export/x/--to/C:\\temp\\/--plain",
        "export x --to \"C:\\my maps\\\" | export/x/--to/C:\\my maps\\",
        "say \"the 5\\\" nail\" now | say/the 5\" nail/now",
        "x --title=\"Pizza evening\" y | x/--title=Pizza evening/y",
        "x --title='a b' | x/--title=a b",
        "x --title=Bob's | x/--title=Bob's",
        "wow! it !costs $5 * | wow!/it/!costs/$5/*",
        "x \"open end | x/\"open/end",
      })
  void wordsAreWhatWasMeant(String line, String words) {
    assertThat(Words.split(line)).containsExactly(words.split("/"));
  }

  @Test
  void quotesMakeAnEmptyWord() {
    assertThat(Words.split("x \"\" y")).containsExactly("x", "", "y");
  }

  @Property
  void whatIsQuotedComesBack(@ForAll @CharRange(from = ' ', to = '~') String text) {
    if (text.contains("\\") || text.contains("\"")) {
      return;
    }
    assertThat(Words.split("a " + Words.quote(text) + " b")).isEqualTo(List.of("a", text, "b"));
  }

  @Property
  void noLineIsRefused(@ForAll String line) {
    for (Words.Word word : Words.locate(line)) {
      assertThat(word.start()).isLessThan(word.end());
      assertThat(word.end()).isLessThanOrEqualTo(line.length());
    }
  }
}
