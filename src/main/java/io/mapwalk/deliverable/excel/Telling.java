package io.mapwalk.deliverable.excel;

import io.mapwalk.journey.JourneyMap;
import io.mapwalk.journey.Messages;

/** A map and the words in which it is told: all that lists have to know, written or read. */
interface Telling {

  /** What is told of. */
  JourneyMap map();

  /** What it is told in. */
  Wording wording();

  /** Whether everything is told, so that every field has its cell although nothing stands in it. */
  boolean whole();

  /** The sentences. */
  default Messages messages() {
    return wording().messages();
  }

  /** A sentence of this room. */
  default String say(String name, Object... arguments) {
    return wording().messages().text("deliverable.excel." + name, arguments);
  }
}
