package io.mapwalk.deliverable.foreign;

import io.mapwalk.deliverable.Remark;
import io.mapwalk.deliverable.foreign.Listing.Cell;
import io.mapwalk.journey.Handle;
import io.mapwalk.journey.Messages;
import io.mapwalk.journey.Text;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Puts a table onto a map, row by row, once it is known what its columns hold. */
final class TableDraft {

  private final Listing listing;
  private final List<Column> columns;
  private final Messages language;
  private final Text source;
  private final Vocabulary vocabulary;
  private final Map<String, Integer> feelings = Feeling.words();
  private final Map<Integer, Scale> scales = new HashMap<>();
  private final boolean matrix;
  private final boolean onePerRow;

  TableDraft(
      Listing listing,
      List<Column> columns,
      Messages language,
      Text source,
      Vocabulary vocabulary) {
    this.listing = listing;
    this.columns = columns;
    this.language = language;
    this.source = source;
    this.vocabulary = vocabulary;
    this.matrix = eachRowIsAStage();
    this.onePerRow =
        of(Meaning.TOUCHPOINT).stream()
            .flatMap(column -> listing.values(column.place()).stream())
            .allMatch(cell -> items(Meaning.TOUCHPOINT, cell).size() == 1);
    for (Column column : of(Meaning.SCORE)) {
      scales.put(column.place(), scale(column));
    }
  }

  private Scale scale(Column column) {
    List<Double> numbers = new ArrayList<>();
    for (String cell : listing.values(column.place())) {
      Feeling.read(cell, feelings).number().ifPresent(numbers::add);
    }
    return column.scale().or(() -> Scale.said(column.heading())).orElse(Scale.of(numbers));
  }

  private List<Column> of(Meaning meaning) {
    return columns.stream().filter(column -> column.meaning() == meaning).toList();
  }

  private Optional<Text> name(List<Cell> row, Meaning meaning) {
    return of(meaning).stream()
        .flatMap(column -> Saying.name(row.get(column.place()).text()).stream())
        .findFirst();
  }

  // In a matrix several things stand in a cell, a line each; in a list a note or an answer, which
  // keeps its lines.
  private List<String> items(Meaning meaning, String cell) {
    boolean whole = meaning == Meaning.NOTE || meaning == Meaning.QUOTE;
    return Items.of(cell, listing.across() || matrix && !whole);
  }

  private boolean eachRowIsAStage() {
    List<String> stages =
        of(Meaning.STAGE).stream().flatMap(c -> listing.values(c.place()).stream()).toList();
    return stages.size() == listing.rows().size()
        && stages.stream().distinct().count() == stages.size();
  }

  /** Puts it onto a map, and says what is to be remarked. */
  List<Remark> onto(Drafting map) {
    Saying saying = new Saying(map, source);
    Scores scores = new Scores(map);
    List<Optional<Handle>> stages = stages(map);
    List<Text> personas =
        of(Meaning.PERSONA).stream()
            .flatMap(column -> listing.values(column.place()).stream())
            .flatMap(said -> Saying.name(said).stream())
            .distinct()
            .toList();
    for (int i = 0; i < listing.rows().size(); i++) {
      List<Cell> row = listing.rows().get(i);
      Optional<Handle> stage = stages.get(i);
      List<String> steps =
          of(Meaning.TOUCHPOINT).stream()
              .flatMap(c -> items(Meaning.TOUCHPOINT, row.get(c.place()).text()).stream())
              .toList();
      Optional<Handle> place = steps(map, saying, stage, steps);
      // One persona in the whole table is meant in every row.
      Optional<Text> whose =
          name(row, Meaning.PERSONA)
              .or(() -> personas.size() == 1 ? Optional.of(personas.get(0)) : Optional.empty());
      for (Column column : columns) {
        Cell cell = row.get(column.place());
        if (!cell.text().isEmpty()) {
          for (Optional<Handle> at : places(cell, i, stages, place)) {
            take(map, saying, scores, column, row, at, whose);
          }
        }
      }
    }
    personas.forEach(map::persona);
    scores.write();
    return remarks(scores);
  }

  private List<Optional<Handle>> stages(Drafting map) {
    List<Optional<Handle>> stages = new ArrayList<>();
    Optional<Handle> last = Optional.empty();
    int joined = 0;
    boolean named = !of(Meaning.STAGE).isEmpty();
    for (List<Cell> row : listing.rows()) {
      Optional<Handle> stage =
          name(row, Meaning.STAGE).flatMap(said -> Saying.stage(said.value())).map(map::stage);
      boolean step = name(row, Meaning.TOUCHPOINT).isPresent();
      if (stage.isPresent()) {
        joined = row.get(of(Meaning.STAGE).get(0).place()).reach();
        last = stage;
      } else if (!named && listing.across()) {
        int number = stages.size() + 1;
        last =
            Optional.of(map.stage(Text.clean(language.text("deliverable.foreign.stage", number))));
      }
      // A cell that was joined with the one above is empty in the file.
      stages.add(step || joined > 0 || listing.across() ? last : stage);
      joined--;
    }
    return stages;
  }

  private Optional<Handle> steps(
      Drafting map, Saying saying, Optional<Handle> stage, List<String> steps) {
    Optional<Handle> only = stage;
    for (String step : steps) {
      Optional<Text> words = Saying.text(step);
      if (words.isPresent() && stage.isPresent()) {
        Handle made = map.touchpoint(stage.get(), words.get());
        only = onePerRow ? Optional.of(made) : stage;
      } else if (words.isPresent()) {
        saying.say(Meaning.NOTE, "", stage, words.get());
      }
    }
    return only;
  }

  // What reaches over several rows is of their stages as a whole.
  private static Set<Optional<Handle>> places(
      Cell cell, int row, List<Optional<Handle>> stages, Optional<Handle> place) {
    if (cell.reach() < 2) {
      return Set.of(place);
    }
    int end = Math.min(stages.size(), row + cell.reach());
    Set<Optional<Handle>> all = new LinkedHashSet<>(stages.subList(row, end));
    all.removeIf(stage -> stage.isEmpty() && all.size() > 1);
    return all;
  }

  private void take(
      Drafting map,
      Saying saying,
      Scores scores,
      Column column,
      List<Cell> row,
      Optional<Handle> at,
      Optional<Text> whose) {
    String cell = row.get(column.place()).text();
    switch (column.meaning()) {
      case STAGE, TOUCHPOINT, PERSONA, SOURCE, ROW_NAME, NOTHING -> {
        // What these say is known by now.
      }
      case SCORE -> {
        if (at.isEmpty()) {
          scores.homeless();
        } else {
          Handle persona = whose.map(map::persona).orElseGet(() -> map.persona(language));
          Feeling feeling = Feeling.read(cell, feelings);
          Scale scale = scales.getOrDefault(column.place(), Scale.OURS);
          scores.take(at.get(), persona, feeling, scale, cell);
        }
      }
      case OWNER, PHASE, CHANNEL, TAG -> {
        if (at.isEmpty()) {
          scores.homeless();
        } else {
          Saying.text(cell).ifPresent(text -> saying.say(column.meaning(), "", at, text));
        }
      }
      default -> {
        Optional<Meaning> named = named(row);
        Meaning meaning =
            column.meaning() == Meaning.NOTE ? named.orElse(Meaning.NOTE) : column.meaning();
        for (String item : items(column.meaning(), cell)) {
          Optional<Handle> said =
              Saying.text(item).flatMap(text -> saying.say(meaning, column.heading(), at, text));
          Optional<Text> from = name(row, Meaning.SOURCE);
          if (said.isPresent() && from.isPresent()) {
            map.rest(said.get(), from.get(), Optional.empty());
          }
        }
      }
    }
  }

  private Optional<Meaning> named(List<Cell> row) {
    return name(row, Meaning.ROW_NAME)
        .flatMap(said -> vocabulary.exact(said.value()))
        .filter(Meaning::isRow)
        .map(meaning -> meaning == Meaning.SCORE ? Meaning.THOUGHT : meaning);
  }

  private List<Remark> remarks(Scores scores) {
    List<Remark> remarks = new ArrayList<>();
    for (Column column : of(Meaning.SCORE)) {
      Scale scale = scales.getOrDefault(column.place(), Scale.OURS);
      if (!scale.isOurs()) {
        remarks.add(
            Remark.of("deliverable.foreign.scale", column.name(), scale.low(), scale.high()));
      }
    }
    if (scores.unread() > 0) {
      remarks.add(Remark.of("deliverable.foreign.scores", scores.unread(), scores.firstUnread()));
    }
    if (scores.homelessOnes() > 0) {
      remarks.add(Remark.of("deliverable.foreign.homeless", scores.homelessOnes()));
    }
    return remarks;
  }
}
