package io.mapwalk.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.mapwalk.journey.element.ElementKind;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class HandleTest {

  @Test
  void sortsByLettersThenByNumber() {
    assertThat(Stream.of("t10", "t2", "s3", "st1", "t1").map(Handle::new).sorted())
        .extracting(Handle::value)
        .containsExactly("s3", "st1", "t1", "t2", "t10");
  }

  @ParameterizedTest
  @ValueSource(strings = {"t14", " T14 ", "t14\n"})
  void isReadAsPeopleTypeIt(String typed) {
    assertThat(Handle.parse(typed)).contains(Handle.of("t", 14));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "t", "14", "t0", "t01", "t-1", "t 1", "hello1", "t1x", "é1", "t1234567890"})
  void isNotReadFromAnythingElse(String typed) {
    assertThat(Handle.parse(typed)).isEmpty();
    assertThatThrownBy(() -> new Handle(typed)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void knowsItsLettersAndItsNumber() {
    assertThat(new Handle("goal1").prefix()).isEqualTo("goal");
    assertThat(new Handle("t999999999").number()).isEqualTo(Handle.HIGHEST);
  }

  @ParameterizedTest
  @EnumSource
  void everyKindHasLettersOfItsOwn(ElementKind kind) {
    Handle handle = Handle.of(kind.prefix(), 1);

    assertThat(ElementKind.of(handle)).contains(kind);
    assertThat(ElementKind.ofKey(kind.key())).contains(kind);
    assertThat(ElementKind.of(kind.type())).isEqualTo(kind);
  }

  @Test
  void lettersAndKeysThatAreStoredStayAsTheyAre() {
    List<String> stored =
        Arrays.stream(ElementKind.values()).map(kind -> kind.prefix() + " " + kind.key()).toList();

    assertThat(stored)
        .containsExactly(
            "map map-header",
            "goal objective",
            "sc scope",
            "pe persona",
            "b back-story",
            "s stage",
            "t touchpoint",
            "l link",
            "c card",
            "cl cluster",
            "f emotion",
            "p pain-point",
            "st strength",
            "o opportunity",
            "i idea",
            "n insight",
            "d decision",
            "ob objection",
            "q open-question",
            "a action",
            "k kpi",
            "r reading",
            "e source",
            "v check",
            "u participant",
            "x parked-point",
            "ch checklist-item",
            "w photo",
            "tc template-copy",
            "se session");
    assertThat(ElementKind.ofKey("nonsense")).isEqualTo(Optional.empty());
  }
}
