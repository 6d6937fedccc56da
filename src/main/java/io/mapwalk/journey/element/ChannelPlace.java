package io.mapwalk.journey.element;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** Where a channel exists. */
public enum ChannelPlace {
  /** Only online. */
  ONLINE,
  /** Only offline. */
  OFFLINE,
  /** Online as well as offline. */
  BOTH;

  /** Where several channels exist together; empty where there are none. */
  public static Optional<ChannelPlace> of(Collection<ChannelPlace> places) {
    Set<ChannelPlace> found = EnumSet.noneOf(ChannelPlace.class);
    found.addAll(places);
    return found.size() > 1 ? Optional.of(BOTH) : found.stream().findFirst();
  }
}
