package io.mapwalk.journey.element;

import io.mapwalk.journey.Text;
import java.util.List;
import java.util.stream.Stream;

/**
 * What is known of the contact at a touchpoint beyond what happens there.
 *
 * @param traits what kind of contact it is, in the order of the list, none of them with its
 *     opposite
 * @param promised what the customer is led to expect [Salesforce]; may be blank
 * @param received what the customer gets; may be blank
 */
public record Contact(List<ContactTrait> traits, Text promised, Text received) {

  /** Nothing is known. */
  public static final Contact UNKNOWN = new Contact(List.of(), Text.EMPTY, Text.EMPTY);

  /** Sorts the traits; of two opposites the one said last holds. */
  public Contact {
    List<ContactTrait> said = traits;
    traits =
        said.stream()
            .filter(trait -> said.lastIndexOf(trait) > said.lastIndexOf(trait.opposite()))
            .distinct()
            .sorted()
            .toList();
  }

  /** Whether it is said to be so. */
  public boolean is(ContactTrait trait) {
    return traits.contains(trait);
  }

  /** The same, with something said that its opposite no longer is. */
  public Contact with(ContactTrait trait) {
    return new Contact(
        Stream.concat(traits.stream(), Stream.of(trait)).toList(), promised, received);
  }

  /** The same, with neither a trait nor its opposite said. */
  public Contact without(ContactTrait trait) {
    return new Contact(
        traits.stream().filter(t -> t != trait && t != trait.opposite()).toList(),
        promised,
        received);
  }

  /** The same, with another expectation and another outcome. */
  public Contact between(Text promised, Text received) {
    return new Contact(traits, promised, received);
  }
}
