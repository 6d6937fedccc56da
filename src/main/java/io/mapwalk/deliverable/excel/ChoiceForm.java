package io.mapwalk.deliverable.excel;

import io.mapwalk.journey.Messages;
import java.util.List;

/**
 * One of a fixed list, by its name.
 *
 * @param <V> the list
 * @param values what is in it, in the order to choose from
 * @param messages what they are called
 */
record ChoiceForm<V extends Enum<V>>(List<V> values, Messages messages) implements Form<V> {

  @Override
  public Entry show(V value) {
    return new Entry.Words(messages.name(value));
  }

  @Override
  public V read(Entry said, Names names) throws Misfit {
    return read(said.said().strip());
  }

  /**
   * The one that is called so, however it is capitalised.
   *
   * @throws Misfit if none is
   */
  V read(String name) throws Misfit {
    return values.stream()
        .filter(value -> messages.name(value).equalsIgnoreCase(name))
        .findFirst()
        .orElseThrow(() -> new Misfit("no-choice", name, String.join(", ", choices())));
  }

  @Override
  public List<String> choices() {
    return values.stream().map(messages::name).toList();
  }
}
