package io.mapwalk.journey.element;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The catalogue of channels: the means by which a touchpoint happens. Others are free names. */
public enum Channel {
  /** Website [Atlassian]. */
  WEB(true, false),
  /** E-mail [Atlassian]. */
  EMAIL(true, false),
  /** Social media [Atlassian]. */
  SOCIAL(true, false),
  /** Native or mobile app [SMI]. */
  APP(true, false),
  /** In the product itself. */
  PRODUCT(true, false),
  /** Organic search [Close, HubSpot]. */
  SEARCH(true, false),
  /** Review sites, third-party sites, mentions [Close, HubSpot]. */
  THIRD_PARTY(true, false),
  /** Text message [McKinsey]. */
  SMS(true, false),
  /** Messaging apps [Salesforce]. */
  MESSENGER(true, false),
  /** Live chat, chatbot [Crazy Egg, Clootrack]. */
  CHAT(true, false),
  /** Map service [UXPressia]. */
  MAPS(true, false),
  /** Phone, call centre, IVR [Atlassian, SMI, McKinsey]. */
  PHONE(false, true),
  /** Postal mail [Atlassian]. */
  MAIL(false, true),
  /** Face-to-face [Atlassian]. */
  F2F(false, true),
  /** Shop, branch, premises [SMI, NN/g]. */
  STORE(false, true),
  /** Event, conference [Hotjar, HubSpot]. */
  EVENT(false, true),
  /** TV, print, flyer, sign [Qualtrics, Close]. */
  TV_PRINT(false, true),
  /** Physical product, parcel, place. */
  THING(false, true),
  /** Paid ads [Close]. */
  ADS(true, true),
  /** Marketing content [Close]. */
  CONTENT(true, true),
  /** Word of mouth, private channels [Woopra, Hotjar]. */
  WOM(true, true);

  private final boolean online;
  private final boolean offline;

  Channel(boolean online, boolean offline) {
    this.online = online;
    this.offline = offline;
  }

  /** Whether it exists online. */
  public boolean online() {
    return online;
  }

  /** Whether it exists offline. */
  public boolean offline() {
    return offline;
  }

  /** Where it exists. */
  public ChannelPlace place() {
    return online && offline
        ? ChannelPlace.BOTH
        : online ? ChannelPlace.ONLINE : ChannelPlace.OFFLINE;
  }

  /** The name it is stored under and typed as, such as {@code third-party}. */
  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The channel of that key, however it is capitalised. */
  public static Optional<Channel> ofKey(String key) {
    String wanted = key.strip().toLowerCase(Locale.ROOT);
    return Arrays.stream(values()).filter(channel -> channel.key().equals(wanted)).findFirst();
  }
}
