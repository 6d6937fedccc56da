package io.mapwalk.workshop.template;

import static org.assertj.core.api.Assertions.assertThat;

import io.mapwalk.journey.element.MapKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** What the page for authors says must be so. */
class TemplateGuideTest {

  private static final Path PAGE = Path.of("docs/templates.md");

  @Test
  void theExampleOfThePageIsATemplateWithoutFault() throws IOException {
    String page = Files.readString(PAGE);
    String begin = "```markdown\n";
    int from = page.indexOf(begin) + begin.length();
    String example = page.substring(from, page.indexOf("```", from));
    Template template = new TemplateReader().read("bank.md", example);
    assertThat(template.agendas()).hasSize(2);
  }

  @Test
  void thePageNamesEveryKindOfAnswerAndOfMap() throws IOException {
    String page = Files.readString(PAGE);
    assertThat(page)
        .contains(Arrays.stream(Answer.values()).map(answer -> "`" + answer.key() + "`").toList())
        .contains(
            Arrays.stream(MapKind.values())
                .map(kind -> "`" + kind.name().toLowerCase(Locale.ROOT) + "`")
                .toList());
  }
}
