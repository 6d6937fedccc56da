package io.mapwalk.terminal;

import io.mapwalk.analysis.Disagreement;
import io.mapwalk.journey.Handle;
import io.mapwalk.journey.JourneyMap;
import io.mapwalk.journey.Messages;
import io.mapwalk.journey.Text;
import io.mapwalk.journey.element.Backing;
import io.mapwalk.journey.element.Card;
import io.mapwalk.journey.element.Cluster;
import io.mapwalk.journey.element.Decision;
import io.mapwalk.journey.element.Emotion;
import io.mapwalk.journey.element.Idea;
import io.mapwalk.journey.element.IdeaStatus;
import io.mapwalk.journey.element.Kpi;
import io.mapwalk.journey.element.Lane;
import io.mapwalk.journey.element.Link;
import io.mapwalk.journey.element.Objection;
import io.mapwalk.journey.element.OpenQuestion;
import io.mapwalk.journey.element.Owned;
import io.mapwalk.journey.element.PainPoint;
import io.mapwalk.journey.element.ParkedPoint;
import io.mapwalk.journey.element.ParkedStatus;
import io.mapwalk.journey.element.Photo;
import io.mapwalk.journey.element.Severity;
import io.mapwalk.journey.element.Strength;
import io.mapwalk.journey.element.Touchpoint;
import io.mapwalk.journey.element.TouchpointKind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Tells each kind of element in one line: its words first, then what is noted of it. */
final class Phrases {

  /** Sets notes apart on the same line. */
  static final String INLINE = " · ";

  /** Sets notes apart on a line of their own. */
  static final String BENEATH = "\n";

  /** Marks a moment of truth. */
  static final String MOMENT = "★";

  /** Stands before the name of a group of cards. */
  static final String GROUP = "▸ ";

  private static final String OPENING_QUOTES = "“\"„«‘'";

  private final JourneyMap map;
  private final Messages messages;
  private final boolean handles;
  private final boolean plain;
  private final String beforeNotes;
  private final Tint tint;

  /**
   * @param map the map the elements belong to
   * @param messages the reader's language
   * @param handles whether handles are shown
   * @param plain whether nothing but words may be used
   * @param beforeNotes what sets the notes apart from the words: a new line, or {@link #INLINE}
   * @param tint what the colours of the words say
   */
  Phrases(
      JourneyMap map,
      Messages messages,
      boolean handles,
      boolean plain,
      String beforeNotes,
      Tint tint) {
    this.map = map;
    this.messages = messages;
    this.handles = handles;
    this.plain = plain;
    this.beforeNotes = beforeNotes;
    this.tint = tint;
  }

  Line touchpoint(Touchpoint touchpoint) {
    List<Line> notes = new ArrayList<>();
    if (touchpoint.moment() && plain) {
      notes.add(Line.of(messages.text("terminal.moment-of-truth")));
    }
    if (touchpoint.kind() != TouchpointKind.ACTION) {
      notes.add(faint(messages.name(touchpoint.kind())));
    }
    for (Link link : map.all(Link.class)) {
      if (link.from().equals(touchpoint.id())) {
        String to = "→ " + map.position(link.to());
        notes.add(faint(link.text().isBlank() ? to : to + " " + link.text()));
      }
    }
    Line name =
        Line.of(Ink.HEADING, map.position(touchpoint.id()) + " ")
            .plus(Ink.STRONG, touchpoint.text().value());
    boolean marked = touchpoint.moment() && !plain;
    return noted(marked ? name.plus(Ink.WARNING, " " + MOMENT) : name, notes, touchpoint.id());
  }

  Line card(Card card) {
    List<Line> notes = new ArrayList<>();
    if (card.count() > 1) {
      notes.add(faint(messages.text("terminal.count", card.count())));
    }
    backing(notes, card.backing());
    contested(notes, card.id());
    return noted(
        card.lane().equals(Lane.THOUGHTS) ? quoted(card.text()) : words(card.text()),
        notes,
        card.id());
  }

  Line pain(PainPoint pain) {
    List<Line> notes = new ArrayList<>();
    if (!pain.sort().isBlank()) {
      notes.add(faint(pain.sort().value()));
    }
    pain.severity().ifPresent(s -> notes.add(Line.of(ink(s), unbroken(messages.name(s)))));
    pain.reach().ifPresent(reach -> notes.add(faint(messages.text("terminal.reach", reach))));
    backing(notes, pain.backing());
    pain.status().ifPresent(s -> notes.add(Line.of(Ink.LABEL, messages.name(s))));
    contested(notes, pain.id());
    return noted(words(pain.text()), notes, pain.id());
  }

  Line strength(Strength strength) {
    List<Line> notes = new ArrayList<>();
    backing(notes, strength.backing());
    contested(notes, strength.id());
    return noted(words(strength.text()), notes, strength.id());
  }

  Line idea(Idea idea) {
    List<Line> notes = new ArrayList<>();
    if (idea.quickWin()) {
      notes.add(Line.of(Ink.GOOD, unbroken(messages.text("terminal.quick-win"))));
    }
    if (idea.status() != IdeaStatus.OPEN) {
      notes.add(Line.of(Ink.LABEL, unbroken(messages.name(idea.status()))));
    }
    if (idea.votes() > 0) {
      notes.add(faint(messages.text("terminal.votes", idea.votes())));
    }
    if (!idea.owner().isBlank()) {
      notes.add(faint(idea.owner().value()));
    }
    contested(notes, idea.id());
    idea.treatment().ifPresent(treatment -> notes.add(faint(messages.name(treatment))));
    return noted(words(idea.text()), notes, idea.id());
  }

  Line question(OpenQuestion question) {
    List<Line> notes = new ArrayList<>();
    owner(notes, question);
    question.due().ifPresent(day -> notes.add(faint(messages.shortDay(day))));
    return noted(words(question.text()), notes, question.id());
  }

  Line decision(Decision decision) {
    List<Line> notes = new ArrayList<>();
    owner(notes, decision);
    decision.due().ifPresent(day -> notes.add(faint(messages.shortDay(day))));
    return noted(words(decision.text()), notes, decision.id());
  }

  Line parked(ParkedPoint point) {
    List<Line> notes = new ArrayList<>();
    owner(notes, point);
    if (point.status() != ParkedStatus.OPEN) {
      notes.add(Line.of(Ink.LABEL, unbroken(messages.name(point.status()))));
    }
    return noted(words(point.text()), notes, point.id());
  }

  Line photo(Photo photo) {
    List<Line> notes = new ArrayList<>();
    if (photo.forClient()) {
      notes.add(Line.of(Ink.LABEL, unbroken(messages.text("terminal.photo-for-client"))));
    }
    return noted(words(photo.text()), notes, photo.id());
  }

  private static void owner(List<Line> notes, Owned owned) {
    if (!owned.owner().isBlank()) {
      notes.add(faint(owned.owner().value()));
    }
  }

  Line kpi(Kpi kpi) {
    List<Line> notes = new ArrayList<>();
    String from = kpi.baseline().isBlank() ? "" : kpi.baseline() + " ";
    if (!kpi.target().isBlank()) {
      notes.add(faint(from + "→ " + kpi.target()));
    } else if (!from.isBlank()) {
      notes.add(faint(from.strip()));
    }
    return noted(words(kpi.text()), notes, kpi.id());
  }

  /** What the room did not agree on, with how people see it. */
  Line disagreement(Disagreement disagreement) {
    List<Line> notes = new ArrayList<>();
    disagreement.views(map, messages).forEach(view -> notes.add(Line.of(Ink.WARNING, view)));
    return noted(Line.of(disagreement.subject(map)), notes, disagreement.about());
  }

  /** The name of a group of cards, above them. */
  Line group(Text name) {
    return plain ? Line.of(name + ":") : Line.of(Ink.LABEL, GROUP).plus(Ink.STRONG, name.value());
  }

  /** Cards with those of a group together, beneath its name. */
  List<Line> grouped(List<Card> cards) {
    List<Line> lines = new ArrayList<>();
    Map<Optional<Handle>, List<Card>> groups = new LinkedHashMap<>();
    groups.put(Optional.empty(), new ArrayList<>());
    cards.forEach(c -> groups.computeIfAbsent(c.cluster(), g -> new ArrayList<>()).add(c));
    groups.forEach(
        (group, members) -> {
          group.flatMap(g -> map.find(Cluster.class, g)).ifPresent(g -> lines.add(group(g.text())));
          members.forEach(card -> lines.add(card(card)));
        });
    return lines;
  }

  /** Words that have nothing noted of them but their handle. */
  Line plain(Text text, Handle handle) {
    return noted(words(text), List.of(), handle);
  }

  /** Words of a persona, with what they rest on where that is more than belief. */
  Line grounded(Text text, Backing backing) {
    List<Line> notes = new ArrayList<>();
    backing(notes, backing);
    return notes.isEmpty() ? words(text) : words(text).plus(Ink.FAINT, INLINE).plus(notes.get(0));
  }

  /**
   * How somebody feels: the score in figures, and in the word given for it or that of the scale.
   */
  Line feeling(Emotion emotion) {
    Line line = Line.EMPTY;
    if (emotion.score().isPresent()) {
      int score = emotion.score().getAsInt();
      Text word = emotion.word().or(Text.clean(messages.score(score)));
      line = Line.of(Ink.ofScore(score), signed(score) + " " + word);
    } else if (!emotion.word().isBlank()) {
      line = words(emotion.word());
    }
    if (emotion.text().isBlank()) {
      return line;
    }
    return line.equals(Line.EMPTY)
        ? quoted(emotion.text())
        : line.plus(" ").plus(quoted(emotion.text()));
  }

  /** A score as it is typed, such as {@code +1}. */
  static String signed(int score) {
    return score > 0 ? "+" + score : Integer.toString(score);
  }

  static Line words(Text text) {
    return Line.of(text.value());
  }

  Line quoted(Text text) {
    String said = text.value().strip();
    boolean quoted = !said.isEmpty() && OPENING_QUOTES.indexOf(said.charAt(0)) >= 0;
    return Line.of(quoted ? said : messages.text("terminal.quote", said));
  }

  private static Ink ink(Severity severity) {
    return switch (severity) {
      case TRIVIAL -> Ink.FAINT;
      case WORKAROUND -> Ink.WARNING;
      case ABANDONS -> Ink.ERROR;
    };
  }

  private void backing(List<Line> notes, Backing backing) {
    // Every statement begins as an assumption, so only what is more than that is worth a word.
    if (backing != Backing.ASSUMPTION) {
      notes.add(Line.of(Ink.GOOD, messages.name(backing)));
    }
  }

  private void contested(List<Line> notes, Handle about) {
    if (map.all(Objection.class).stream().anyMatch(objection -> objection.about().equals(about))) {
      notes.add(Line.of(Ink.WARNING, unbroken(messages.text("terminal.contested"))));
    }
  }

  private static Line faint(String text) {
    return Line.of(Ink.FAINT, unbroken(text));
  }

  // A note of two words that is torn apart reads like part of the sentence before it.
  private static String unbroken(String note) {
    return note.length() <= 16 ? note.replace(' ', '\u00a0') : note;
  }

  private Line noted(Line told, List<Line> notes, Handle handle) {
    Line words = tint.of(map, handle).map(told::inked).orElse(told);
    Line line = handles ? words.plus(Ink.FAINT, "\u00a0" + handle) : words;
    String before = beforeNotes;
    for (Line note : notes) {
      line = line.plus(Ink.FAINT, before).plus(note);
      before = INLINE;
    }
    return line;
  }
}
