package io.mapwalk.deliverable.excel;

import io.mapwalk.analysis.Disagreement;
import io.mapwalk.journey.Handle;
import io.mapwalk.journey.JourneyMap;
import io.mapwalk.journey.Text;
import io.mapwalk.journey.ToValidate;
import io.mapwalk.journey.element.Check;
import io.mapwalk.journey.element.Decision;
import io.mapwalk.journey.element.Emotion;
import io.mapwalk.journey.element.Insight;
import io.mapwalk.journey.element.OpenQuestion;
import io.mapwalk.journey.element.Opportunity;
import io.mapwalk.journey.element.ParkedPoint;
import io.mapwalk.journey.element.Participant;
import io.mapwalk.journey.element.Placed;
import io.mapwalk.journey.element.Source;
import io.mapwalk.journey.element.Strength;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What was found out, decided, left open and put aside, and what it rests on. */
final class NoteSheet {

  private final Book book;
  private final JourneyMap map;

  /** A line of the sheet, whatever it is. */
  private record Note(
      Handle id, String kind, String text, Optional<Handle> at, String who, String detail) {}

  NoteSheet(Book book) {
    this.book = book;
    this.map = book.map();
  }

  /** Writes it, if there is anything of the kind. */
  void write() {
    List<Note> notes = notes();
    if (notes.isEmpty()) {
      return;
    }
    new ListSheet(book, "notes", Colour.MUTED, book.say("notes-sentence"))
        .list("Notes", columns(), notes);
  }

  private List<Column<Note>> columns() {
    return List.of(
        Column.words(book.say("handle"), Look.HANDLE, 60, note -> note.id().value()),
        Column.words(book.say("what"), Look.TEXT, 130, Note::kind),
        Column.words(book.say("note"), Look.STRONG, 420, Note::text),
        Column.<Note>words(
            book.say("where"), Look.TEXT, 240, note -> book.wording().where(note.at())),
        Column.<Note>words(book.say("who"), Look.TEXT, 150, Note::who),
        Column.<Note>words(book.say("detail"), Look.TEXT, 240, Note::detail));
  }

  // What works comes before what is open: a report that begins with what is wrong is put away.
  private List<Note> notes() {
    List<Note> notes = new ArrayList<>();
    for (Strength one : map.all(Strength.class)) {
      notes.add(
          note(
              one.id(),
              "strength",
              one.text().value(),
              one.at(),
              "",
              book.messages().name(one.backing())));
    }
    for (Insight one : map.all(Insight.class)) {
      String quotes = book.wording().quotes(one.id());
      notes.add(note(one.id(), "insight", one.text().value(), one.at(), "", quotes));
    }
    for (Opportunity one : map.all(Opportunity.class)) {
      String pains = book.wording().lines(one.pains());
      notes.add(note(one.id(), "opportunity", one.text().value(), one.at(), "", pains));
    }
    for (Disagreement one : Disagreement.of(map)) {
      String views = String.join("\n", one.views(map, book.messages()));
      notes.add(note(one.about(), "disagreed", one.subject(map), place(one), "", views));
    }
    for (Decision one : map.all(Decision.class)) {
      String who = one.owner().value();
      notes.add(note(one.id(), "decision", one.text().value(), Optional.empty(), who, ""));
    }
    for (OpenQuestion one : map.all(OpenQuestion.class)) {
      String by = one.due().map(book.wording()::day).orElse("");
      String who = one.owner().value();
      notes.add(note(one.id(), "question", one.text().value(), one.at(), who, by));
    }
    for (ParkedPoint one : map.all(ParkedPoint.class)) {
      String status = book.messages().name(one.status());
      notes.add(
          note(
              one.id(),
              "parked",
              one.text().value(),
              Optional.empty(),
              one.owner().value(),
              status));
    }
    for (Source one : map.all(Source.class)) {
      notes.add(note(one.id(), "evidence", one.text().value(), Optional.empty(), "", detail(one)));
    }
    for (ToValidate one : ToValidate.of(map)) {
      notes.add(
          note(
              one.statement(),
              "check",
              one.words(map, book.messages()),
              one.place(map),
              one.check().map(Check::owner).map(Text::value).orElse(""),
              one.check().flatMap(Check::due).map(book.wording()::day).orElse("")));
    }
    for (Participant one : map.all(Participant.class)) {
      notes.add(
          note(
              one.id(),
              "participant",
              one.text().value(),
              Optional.empty(),
              "",
              one.role().value()));
    }
    return notes;
  }

  private Optional<Handle> place(Disagreement one) {
    return map.find(Emotion.class, one.about())
        .map(Emotion::place)
        .or(() -> map.find(Placed.class, one.about()).flatMap(Placed::at));
  }

  private Note note(
      Handle id, String kind, String text, Optional<Handle> at, String who, String detail) {
    return new Note(id, book.say("note-" + kind), text, at, who, detail);
  }

  private String detail(Source source) {
    String rests = source.statements() == 0 ? "" : book.say("supports", source.statements());
    return Stream.of(
            source.finding().value(), book.messages().about(source), source.link().value(), rests)
        .filter(part -> !part.isBlank())
        .collect(Collectors.joining("\n"));
  }
}
