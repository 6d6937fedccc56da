package io.mapwalk.deliverable.screen;

import io.mapwalk.deliverable.html.HtmlWriter;
import io.mapwalk.journey.Handle;

/**
 * A card on the screen.
 *
 * @param id what it is called aloud
 * @param named whether that is shown, where no number tells it from others
 * @param number the number of its touchpoint; blank where it has none
 * @param text its words
 * @param aside what is noted of it; may be blank
 * @param look the class it is drawn with; may be blank
 */
record Note(Handle id, boolean named, String number, String text, String aside, String look) {

  /** A card with nothing but its words. */
  static Note of(Handle id, String number, String text) {
    return new Note(id, true, number, text, "", "");
  }

  /** The same without its handle. */
  Note unnamed() {
    return new Note(id, false, number, text, aside, look);
  }

  /** The same with something noted of it. */
  Note with(String other) {
    return new Note(id, named, number, text, other, look);
  }

  /** The same, drawn in another way. */
  Note looking(String other) {
    return new Note(id, named, number, text, aside, other);
  }

  void write(HtmlWriter html) {
    // By its key the page knows what is new to it, and shows that for a moment.
    String key = id + "-" + Integer.toHexString((text + aside + number).hashCode());
    html.open("li", look.isEmpty() ? "note" : "note " + look).with("data-key", key);
    if (!number.isEmpty()) {
      html.element("b", number);
    }
    html.element("span", text, "words");
    if (named) {
      html.element("i", id.value());
    }
    if (!aside.isEmpty()) {
      html.element("small", aside);
    }
    html.close();
  }
}
