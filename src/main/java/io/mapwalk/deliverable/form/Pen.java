package io.mapwalk.deliverable.form;

import io.mapwalk.journey.Handle;
import io.mapwalk.journey.JourneyMap;
import io.mapwalk.journey.Marked;
import io.mapwalk.journey.Messages;
import io.mapwalk.journey.PainRating;
import io.mapwalk.journey.Text;
import io.mapwalk.journey.change.CardChange.AddCard;
import io.mapwalk.journey.change.Change;
import io.mapwalk.journey.change.OutcomeChange.AddIdea;
import io.mapwalk.journey.change.OutcomeChange.AddPain;
import io.mapwalk.journey.change.OutcomeChange.RatePain;
import io.mapwalk.journey.element.ElementKind;
import io.mapwalk.journey.element.Lane;
import io.mapwalk.journey.element.Stage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Writes what a form says onto a map, and keeps account of it. */
final class Pen {

  private final AlreadyThere there;
  private final List<Messages> languages;
  private final List<Change> changes = new ArrayList<>();
  private final List<Taking.Added> added = new ArrayList<>();
  private final List<Remark> remarks = new ArrayList<>();
  private JourneyMap map;
  private int known;

  /**
   * @param map the map it writes onto
   * @param languages the languages people may write in
   */
  Pen(JourneyMap map, List<Messages> languages) {
    this.map = map;
    this.languages = languages;
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
    added.add(new Taking.Added(place, lane, text, Optional.empty()));
  }

  /** Accounts for what a persona feels. */
  void felt(Handle place, Handle persona, String text) {
    added.add(new Taking.Added(Optional.of(place), Lane.EMOTIONS, text, Optional.of(persona)));
  }

  /** Notes what people should know about a line. */
  void remark(Remark remark) {
    remarks.add(remark);
  }

  /** Writes a statement into a row, unless its stage has it; a long one in several pieces. */
  void statement(Optional<Handle> place, Lane lane, String said) {
    Optional<Handle> stage = place.flatMap(map::stageOf).map(Stage::id);
    Optional<PainRating> rating = lane.equals(Lane.PAINS) ? rating(said) : Optional.empty();
    for (Text text : parts(rating.isPresent() ? Marked.of(said).text() : said)) {
      if (!isThere(stage, lane, text)) {
        Handle id = write(place, lane, text);
        rating.ifPresent(how -> apply(new RatePain(id, how.severity(), how.reach())));
        // As it was written, so that the rating is seen too.
        added(place, lane, rating.isPresent() ? said.strip() : text.value());
      }
    }
  }

  /** How hard a pain hits, where that stands in brackets behind it in any of the languages. */
  private Optional<PainRating> rating(String said) {
    if (said.length() > Text.MAX_LENGTH) {
      return Optional.empty();
    }
    String marks = Marked.of(said).marks();
    return languages.stream()
        .map(messages -> PainRating.read(marks, messages))
        .flatMap(Optional::stream)
        .filter(rating -> rating.reach().orElse(0) <= 100)
        .findFirst();
  }

  private Handle write(Optional<Handle> place, Lane lane, Text text) {
    boolean pain = lane.equals(Lane.PAINS);
    boolean idea = lane.equals(Lane.IDEAS);
    Handle id =
        map.next(pain ? ElementKind.PAIN_POINT : idea ? ElementKind.IDEA : ElementKind.CARD);
    apply(
        pain
            ? new AddPain(id, place, text)
            : idea ? new AddIdea(id, place, text, List.of()) : new AddCard(id, lane, place, text));
    return id;
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
