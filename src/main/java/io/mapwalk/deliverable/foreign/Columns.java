package io.mapwalk.deliverable.foreign;

import io.mapwalk.deliverable.foreign.Column.Sureness;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Finds out what the columns of a list hold: from their headings, else from what is in them. */
final class Columns {

  private static final int LONGEST_EXAMPLE = 60;
  private static final double MOST = 0.6;

  // What no map is made of, whatever its heading: numbers, dates, addresses, colours, ticks.
  private static final Pattern DATUM =
      Pattern.compile(
          "(?i)[-+]?\\d+([.,]\\d+)?%?"
              + "|\\d{1,4}[-/.]\\d{1,2}[-/.]\\d{1,4}([ T,]+\\d{1,2}:\\d{2}.*)?"
              + "|\\d{1,2}:\\d{2}(:\\d{2})?( ?[ap]m)?"
              + "|\\S+@\\S+\\.\\S+|https?://\\S+|#[0-9a-f]{3,8}|[0-9a-f-]{24,40}"
              + "|\\d{1,3}(\\.\\d{1,3}){3}|true|false|yes|no|ja|nee|s[ií]|x");
  private static final Pattern SMALL = Pattern.compile("\\d|10|[-+]?[0-5]");

  private final Listing listing;
  private final Vocabulary vocabulary;

  Columns(Listing listing, Vocabulary vocabulary) {
    this.listing = listing;
    this.vocabulary = vocabulary;
  }

  /** What each seems to hold. */
  List<Column> guessed() {
    List<Column> columns = new ArrayList<>();
    for (int place = 0; place < listing.headings().size(); place++) {
      columns.add(guessed(place));
    }
    return told(columns);
  }

  private Column guessed(int place) {
    String heading = listing.headings().get(place);
    List<String> values = listing.values(place);
    Optional<Meaning> exact = vocabulary.exact(heading);
    if (listing.leadings().contains(place)) {
      boolean last = listing.leadings().indexOf(place) == listing.leadings().size() - 1;
      return column(place, leading(place, last), Sureness.SURE);
    } else if (exact.filter(is -> is == Meaning.ROW_NAME).isPresent()) {
      boolean names = share(values, value -> isRow(value)) >= MOST;
      return column(place, names ? Meaning.ROW_NAME : Meaning.NOTHING, Sureness.SURE);
    } else if (exact.isPresent()) {
      return column(place, exact.get(), Sureness.SURE);
    } else if (values.isEmpty()) {
      return column(place, Meaning.NOTHING, Sureness.SURE);
    }
    Optional<Meaning> hinted = vocabulary.hinted(heading);
    if (listing.across()) {
      return column(place, hinted.orElse(Meaning.OWN_ROW), Sureness.LIKELY);
    }
    return byContent(place, hinted, values);
  }

  // Of two rows above a matrix that have no name the upper one, where it names less, is of stages,
  // and the lower one of what is done in them.
  private Meaning leading(int place, boolean last) {
    List<Integer> leadings = listing.leadings();
    boolean named =
        listing.headings().stream()
            .anyMatch(h -> vocabulary.exact(h).filter(is -> is == Meaning.STAGE).isPresent());
    if (leadings.size() < 2 || named) {
      return named ? Meaning.PHASE : last ? Meaning.STAGE : Meaning.NOTHING;
    }
    int lower = leadings.get(leadings.size() - 1);
    int upper = leadings.get(leadings.size() - 2);
    boolean two = listing.values(upper).size() < listing.values(lower).size();
    if (place == lower) {
      return two ? Meaning.TOUCHPOINT : Meaning.STAGE;
    }
    return place == upper && two ? Meaning.STAGE : Meaning.NOTHING;
  }

  private Column byContent(int place, Optional<Meaning> hinted, List<String> values) {
    boolean nothing = hinted.filter(is -> is == Meaning.NOTHING).isPresent();
    boolean scores = share(values, value -> SMALL.matcher(value).matches()) == 1;
    boolean data = share(values, value -> DATUM.matcher(value).matches()) >= MOST;
    if (scores && hinted.filter(is -> is == Meaning.SCORE).isPresent()) {
      return column(place, Meaning.SCORE, Sureness.UNCLEAR);
    } else if (nothing || data) {
      return column(place, Meaning.NOTHING, Sureness.SURE);
    }
    return column(place, hinted.orElse(Meaning.NOTE), Sureness.UNCLEAR);
  }

  private boolean isRow(String value) {
    return vocabulary.exact(value).filter(Meaning::isRow).isPresent();
  }

  private static double share(List<String> values, Predicate<String> is) {
    return values.isEmpty() ? 0 : (double) values.stream().filter(is).count() / values.size();
  }

  private Column column(int place, Meaning meaning, Sureness sureness) {
    String first = listing.values(place).stream().findFirst().orElse("");
    String line = first.lines().findFirst().orElse("");
    String example =
        line.length() <= LONGEST_EXAMPLE ? line : line.substring(0, LONGEST_EXAMPLE - 1) + "…";
    String heading = listing.headings().get(place);
    return new Column(heading, place, meaning, sureness, Optional.empty(), example);
  }

  /** The same once somebody said what some of them hold: they mean more beside each other. */
  List<Column> told(List<Column> columns) {
    boolean actions = columns.stream().anyMatch(each -> each.meaning() == Meaning.TOUCHPOINT);
    List<Column> stages = columns.stream().filter(each -> each.meaning() == Meaning.STAGE).toList();
    Column finest = null;
    for (Column stage : stages) {
      boolean finer = finest == null || distinct(stage) > distinct(finest);
      finest = finer ? stage : finest;
    }
    List<Column> told = new ArrayList<>();
    for (Column column : columns) {
      Meaning meaning = column.meaning();
      if (meaning == Meaning.CONTACT && !actions) {
        meaning = Meaning.TOUCHPOINT;
        actions = true;
      } else if (meaning == Meaning.STAGE && !column.equals(finest)) {
        meaning = Meaning.PHASE;
      }
      told.add(
          new Column(
              column.heading(),
              column.place(),
              meaning,
              column.sureness(),
              column.scale(),
              column.example()));
    }
    return told;
  }

  private long distinct(Column column) {
    return listing.values(column.place()).stream().distinct().count();
  }
}
