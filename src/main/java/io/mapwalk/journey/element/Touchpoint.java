package io.mapwalk.journey.element;

import io.mapwalk.journey.Handle;
import io.mapwalk.journey.OrderKey;
import io.mapwalk.journey.Text;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;

/**
 * What the customer does, asks or decides at a moment of the journey.
 *
 * @param id its handle
 * @param order its place among its kind
 * @param stage the stage it belongs to
 * @param kind action, question or decision
 * @param text what happens, never blank
 * @param channels keys of known channels or free names, each in one line; at most ten, none twice
 * @param owner who answers for it; may be blank
 * @param moment whether it is a moment of truth
 * @param importance 1 to 5, to the customer
 * @param quality 1 to 5, as delivered
 * @param response what the company does in answer; may be blank
 * @param backing what it rests on
 * @param contact what is known of the contact; empty where nothing is
 */
public record Touchpoint(
    Handle id,
    OrderKey order,
    Handle stage,
    TouchpointKind kind,
    Text text,
    List<Text> channels,
    Text owner,
    boolean moment,
    OptionalInt importance,
    OptionalInt quality,
    Text response,
    Backing backing,
    Optional<Contact> contact)
    implements Element, Worded, Owned, Backed {

  /** Keeps its own unmodifiable copies. */
  public Touchpoint {
    channels = channels.stream().map(Text::inOneLine).distinct().toList();
    contact = contact.filter(known -> !known.equals(Contact.UNKNOWN));
  }

  /** Where it happens, as far as its channels are known ones; empty where none is. */
  public Optional<ChannelPlace> place() {
    return ChannelPlace.of(
        channels.stream()
            .flatMap(channel -> Channel.ofKey(channel.value()).stream())
            .map(Channel::place)
            .toList());
  }

  @Override
  public Touchpoint reworded(Text other) {
    return with(copy -> copy.text = other);
  }

  @Override
  public Touchpoint ordered(OrderKey other) {
    return with(copy -> copy.order = other);
  }

  @Override
  public Touchpoint owned(Text other) {
    return with(copy -> copy.owner = other);
  }

  @Override
  public Touchpoint backed(Backing other) {
    return with(copy -> copy.backing = other);
  }

  /** The same, in another stage, at a place there. */
  public Touchpoint inStage(Handle stage, OrderKey order) {
    return with(
        copy -> {
          copy.stage = stage;
          copy.order = order;
        });
  }

  /** The same, of another kind. */
  public Touchpoint ofKind(TouchpointKind kind) {
    return with(copy -> copy.kind = kind);
  }

  /** The same, with other channels. */
  public Touchpoint withChannels(List<Text> channels) {
    return with(copy -> copy.channels = channels);
  }

  /** The same, marked as a moment of truth, or not. */
  public Touchpoint asMoment(boolean moment) {
    return with(copy -> copy.moment = moment);
  }

  /** The same, with another importance and quality. */
  public Touchpoint rated(OptionalInt importance, OptionalInt quality) {
    return with(
        copy -> {
          copy.importance = importance;
          copy.quality = quality;
        });
  }

  /** The same, with another answer of the company. */
  public Touchpoint withResponse(Text response) {
    return with(copy -> copy.response = response);
  }

  /** The same, with something else known of the contact. */
  public Touchpoint meeting(Contact contact) {
    return with(copy -> copy.contact = Optional.of(contact));
  }

  // Thirteen fields in a row are said once; neighbours of one type are mixed up too easily.
  private Touchpoint with(Consumer<Copy> change) {
    Copy copy = new Copy(this);
    change.accept(copy);
    return copy.touchpoint();
  }

  /** A touchpoint that is being changed. */
  private static final class Copy {

    private final Handle id;
    private OrderKey order;
    private Handle stage;
    private TouchpointKind kind;
    private Text text;
    private List<Text> channels;
    private Text owner;
    private boolean moment;
    private OptionalInt importance;
    private OptionalInt quality;
    private Text response;
    private Backing backing;
    private Optional<Contact> contact;

    Copy(Touchpoint of) {
      this.id = of.id;
      this.order = of.order;
      this.stage = of.stage;
      this.kind = of.kind;
      this.text = of.text;
      this.channels = of.channels;
      this.owner = of.owner;
      this.moment = of.moment;
      this.importance = of.importance;
      this.quality = of.quality;
      this.response = of.response;
      this.backing = of.backing;
      this.contact = of.contact;
    }

    Touchpoint touchpoint() {
      return new Touchpoint(
          id,
          order,
          stage,
          kind,
          text,
          channels,
          owner,
          moment,
          importance,
          quality,
          response,
          backing,
          contact);
    }
  }
}
