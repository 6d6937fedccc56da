package io.mapwalk.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OrderKeyTest {

  @Provide
  Arbitrary<OrderKey> keys() {
    return Arbitraries.strings()
        .withCharRange('a', 'z')
        .withChars('a', 'b', 'z')
        .ofMinLength(1)
        .ofMaxLength(8)
        .filter(value -> !value.endsWith("a"))
        .map(OrderKey::new);
  }

  @Property
  void betweenIsStrictlyBetween(@ForAll("keys") OrderKey one, @ForAll("keys") OrderKey other) {
    if (!one.equals(other)) {
      OrderKey low = one.compareTo(other) < 0 ? one : other;
      OrderKey high = low == one ? other : one;
      assertThat(OrderKey.between(Optional.of(low), Optional.of(high)))
          .isGreaterThan(low)
          .isLessThan(high);
    }
  }

  @Property
  void thereIsAlwaysRoomBeforeAndBehind(@ForAll("keys") OrderKey key) {
    assertThat(OrderKey.between(Optional.empty(), Optional.of(key))).isLessThan(key);
    assertThat(OrderKey.between(Optional.of(key), Optional.empty())).isGreaterThan(key);
  }

  @Property(tries = 50)
  void anyInsertionsKeepTheOrder(@ForAll List<Integer> places) {
    List<OrderKey> keys = new ArrayList<>(List.of(OrderKey.FIRST));
    for (int place : places) {
      int at = Math.floorMod(place, keys.size() + 1);
      Optional<OrderKey> low = at == 0 ? Optional.empty() : Optional.of(keys.get(at - 1));
      Optional<OrderKey> high = at == keys.size() ? Optional.empty() : Optional.of(keys.get(at));
      keys.add(at, OrderKey.between(low, high));
    }
    assertThat(keys).isSorted().doesNotHaveDuplicates();
  }

  @Test
  void tenThousandAppendedKeysStayShort() {
    OrderKey key = OrderKey.FIRST;
    for (int i = 0; i < 10_000; i++) {
      OrderKey next = OrderKey.between(Optional.of(key), Optional.empty());
      assertThat(next).isGreaterThan(key);
      key = next;
    }
    assertThat(key.value()).hasSizeLessThanOrEqualTo(4);
  }

  @Test
  void aThousandInsertionsAtOnePlaceStillFit() {
    OrderKey low = OrderKey.FIRST;
    OrderKey high = OrderKey.between(Optional.of(low), Optional.empty());
    for (int i = 0; i < 1_000; i++) {
      high = OrderKey.between(Optional.of(low), Optional.of(high));
    }
    assertThat(high).isGreaterThan(low);
    assertThat(high.value()).hasSizeLessThan(300);
  }

  @Test
  void behindTheLastKeyOfAFixedLengthMoreFit() {
    OrderKey key = new OrderKey("zzzz");
    for (int i = 0; i < 30; i++) {
      OrderKey next = OrderKey.between(Optional.of(key), Optional.empty());
      assertThat(next).isGreaterThan(key);
      key = next;
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "a", "na", "N", "n1", "é"})
  void otherFormsAreNoKeys(String value) {
    assertThatThrownBy(() -> new OrderKey(value)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void nothingLiesBetweenAKeyAndItself() {
    Optional<OrderKey> key = Optional.of(OrderKey.FIRST);

    assertThatThrownBy(() -> OrderKey.between(key, key))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
