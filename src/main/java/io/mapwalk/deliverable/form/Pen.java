package io.mapwalk.deliverable.form;

import io.mapwalk.journey.Handle;
import io.mapwalk.journey.JourneyMap;
import io.mapwalk.journey.Text;
import io.mapwalk.journey.change.CardChange.AddCard;
import io.mapwalk.journey.change.Change;
import io.mapwalk.journey.change.OutcomeChange.AddIdea;
import io.mapwalk.journey.change.OutcomeChange.AddPain;
import io.mapwalk.journey.element.ElementKind;
import io.mapwalk.journey.element.Lane;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Writes what a form says onto a map, and keeps account of it. */
final class Pen {

  private final AlreadyThere there;
  private final List<Change> changes = new ArrayList<>();
  private final List<Taking.Added> added = new ArrayList<>();
  private final List<Remark> remarks = new ArrayList<>();
  private JourneyMap map;
  private int known;

  Pen(JourneyMap map) {
    this.map = map;
    this.there = new AlreadyThere(map);
  }

  /** The map with what was written so far. */
  JourneyMap map() {
    return map;
  }

  /** Makes an edit. */
  void apply(Change change) {
    map = map.apply(change);
    changes.add(change);
  }

  /** Whether the map had this before the form; counts it if so. */
  boolean isThere(Optional<Handle> stage, Lane lane, Text text) {
    boolean is = there.claim(stage, lane, text);
    known += is ? 1 : 0;
    return is;
  }

  /** Counts something the map has already. */
  void isThere() {
    known++;
  }

  /** Accounts for something that was added. */
  void added(Optional<Handle> place, Lane lane, String text) {
    added.add(new Taking.Added(place, lane, text));
  }

  /** Notes what people should know about a line. */
  void remark(Remark remark) {
    remarks.add(remark);
  }

  /** Writes a statement into a row, unless it is there; a long one in several pieces. */
  void statement(Optional<Handle> stage, Lane lane, String said) {
    for (Text text : parts(said)) {
      if (!isThere(stage, lane, text)) {
        apply(statement(stage, lane, text));
        added(stage, lane, text.value());
      }
    }
  }

  private Change statement(Optional<Handle> stage, Lane lane, Text text) {
    if (lane.equals(Lane.PAINS)) {
      return new AddPain(map.next(ElementKind.PAIN_POINT), stage, text);
    }
    return lane.equals(Lane.IDEAS)
        ? new AddIdea(map.next(ElementKind.IDEA), stage, text, List.of())
        : new AddCard(map.next(ElementKind.CARD), lane, stage, text);
  }

  /** A text in as few pieces as can be kept, so that nothing of it is cut off. */
  static List<Text> parts(String said) {
    List<Text> parts = new ArrayList<>();
    int from = 0;
    while (from < said.length()) {
      int end = Math.min(said.length(), from + Text.MAX_LENGTH);
      if (end < said.length() && Character.isHighSurrogate(said.charAt(end - 1))) {
        end--;
      }
      Text part = Text.clean(said.substring(from, end)).strip();
      if (!part.isBlank()) {
        parts.add(part);
      }
      from = end;
    }
    return parts;
  }

  /** The account of all that was written. */
  Taking taking(JourneyMap before, String names) {
    return new Taking(before, names, changes, added, known, remarks);
  }
}
