package io.mapwalk.deliverable.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.mapwalk.journey.Messages;
import io.mapwalk.journey.Refused;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FormTextTest {

  @TempDir private Path folder;

  @Test
  void everyFileThatIsNoFormIsRefusedInOneSentence() {
    byte[] noise = new byte[20_000];
    new Random(7).nextBytes(noise);
    byte[] large = new byte[5_000_000];
    Arrays.fill(large, (byte) 'a');
    assertThat(refusal(new byte[0])).isEqualTo("form.txt is empty; ask for the form again.");
    assertThat(refusal("\uFEFF \r\n\t\r\n".getBytes(StandardCharsets.UTF_8))).contains("is empty");
    assertThat(refusal(large)).contains("larger than 512 kB");
    assertThat(refusal(noise)).contains("is not a text");
    assertThat(refusal("PK\u0003\u0004docx".getBytes(StandardCharsets.UTF_8)))
        .contains("is a document, not plain text", ".txt");
    assertThat(refusal("{\\rtf1 x}".getBytes(StandardCharsets.UTF_8))).contains("is a document");
    assertThat(refusal("%PDF-1.7".getBytes(StandardCharsets.UTF_8))).contains("is a document");
    assertThat(refusal("\u0001\u0002\u0003\u0004abc".getBytes(StandardCharsets.UTF_8)))
        .contains("is not a text");
    assertThat(refused(folder.resolve("gone.txt"))).contains("There is no file", "gone.txt");
    assertThat(refused(folder)).contains("is a folder");
  }

  @Test
  void theKeyIsFoundHoweverItWasWritten() {
    assertThat(FormKey.in(List.of("x [MapWalk  PZZAPZZA22 12 ] y")))
        .hasValueSatisfying(key -> assertThat(key.pair()).isEqualTo(12))
        .hasValueSatisfying(key -> assertThat(key.map().value()).isEqualTo("pzzapzza22"));
    assertThat(FormKey.in(List.of("[mapwalk aaaaaaaaaa 1] – pair 2 [mapwalk pzzapzza22 2]")))
        .hasValueSatisfying(key -> assertThat(key.map().value()).isEqualTo("pzzapzza22"));
    assertThat(FormKey.in(List.of("[mapwalk 1000000000 1]", "nothing"))).isEmpty();
  }

  private static String refusal(byte[] bytes) {
    return sentence(catchThrowableOfType(Refused.class, () -> FormText.of("form.txt", bytes)));
  }

  private static String refused(Path file) {
    return sentence(catchThrowableOfType(Refused.class, () -> FormText.read(file)));
  }

  private static String sentence(Refused refused) {
    return refused.sentence(new Messages(Locale.ENGLISH));
  }
}
