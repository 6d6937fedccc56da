package io.mapwalk.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.mapwalk.journey.Messages;
import io.mapwalk.journey.Refused;
import java.util.Locale;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** Expects refusals, each with a sentence that can be read. */
final class Refusals {

  private Refusals() {}

  /** Checks that a call is refused with a code, and gives its sentence. */
  static String assertThatRefused(String code, ThrowingCallable call) {
    Refused refused = catchThrowableOfType(Refused.class, call);
    assertThat(refused).as("refusal").isNotNull();
    assertThat(refused.code()).isEqualTo(code);
    String sentence = refused.sentence(new Messages(Locale.ENGLISH));
    assertThat(sentence).doesNotContain("{", "\n", "Exception");
    return sentence;
  }
}
