package io.mapwalk.deliverable.foreign;

import io.mapwalk.deliverable.Remark;
import io.mapwalk.journey.JourneyMap;
import io.mapwalk.journey.Messages;
import io.mapwalk.journey.Text;
import io.mapwalk.journey.element.ElementKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Says in plain words how a stranger's table was understood. */
final class Remarks {

  private static final int LONGEST = 60;
  private static final List<ElementKind> COUNTED =
      List.of(
          ElementKind.PERSONA,
          ElementKind.STAGE,
          ElementKind.TOUCHPOINT,
          ElementKind.EMOTION,
          ElementKind.CARD,
          ElementKind.PAIN_POINT,
          ElementKind.STRENGTH,
          ElementKind.OPPORTUNITY,
          ElementKind.IDEA,
          ElementKind.INSIGHT,
          ElementKind.OPEN_QUESTION,
          ElementKind.KPI,
          ElementKind.SOURCE);

  private Remarks() {}

  /** How it was read, what was taken for what, and what was left out. */
  static List<Remark> of(Listing listing, List<Column> columns, boolean board) {
    List<Remark> remarks = new ArrayList<>();
    if (board) {
      remarks.add(Remark.of("deliverable.foreign.read.notes", listing.rows().size()));
      return remarks;
    }
    String way = listing.across() ? "across" : "down";
    remarks.add(Remark.of("deliverable.foreign.read." + way, listing.rows().size()));
    List<Column> taken =
        columns.stream()
            .filter(column -> column.meaning() != Meaning.NOTHING)
            .filter(column -> !column.heading().isBlank())
            .toList();
    if (!taken.isEmpty()) {
      Remark.InWords words = messages -> taken(taken, messages);
      remarks.add(Remark.of("deliverable.foreign.taken", words));
    }
    List<Column> left =
        columns.stream()
            .filter(column -> column.meaning() == Meaning.NOTHING)
            .filter(column -> !listing.values(column.place()).isEmpty())
            .toList();
    if (!left.isEmpty()) {
      String names =
          left.stream()
              .map(each -> "“" + line(each.name()) + "”")
              .collect(Collectors.joining(", "));
      remarks.add(Remark.of("deliverable.foreign.left", left.size(), names));
    }
    if (!listing.aside().isEmpty()) {
      remarks.add(
          Remark.of(
              "deliverable.foreign.aside", listing.aside().size(), line(listing.aside().get(0))));
    }
    return remarks;
  }

  private static String taken(List<Column> columns, Messages messages) {
    return columns.stream()
        .map(
            column ->
                messages.text(
                    "deliverable.foreign.taken-as",
                    line(column.heading()),
                    column.meaning().called(messages)))
        .distinct()
        .collect(Collectors.joining(", "));
  }

  /** How much a file brings to a map. */
  static Remark brought(JourneyMap before, JourneyMap after) {
    Remark.InWords words =
        messages ->
            COUNTED.stream()
                .map(kind -> counted(kind, before, after, messages))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(", "));
    return Remark.of("deliverable.foreign.brought", words);
  }

  private static Optional<String> counted(
      ElementKind kind, JourneyMap before, JourneyMap after, Messages messages) {
    int more = after.all(kind.type()).size() - before.all(kind.type()).size();
    return more < 1
        ? Optional.empty()
        : Optional.of(messages.text("deliverable.foreign.count." + kind.key(), more));
  }

  /** The first line of something, no longer than it can be told. */
  static String line(String said) {
    String line = Text.clean(said.strip()).value().lines().findFirst().orElse("");
    return line.length() <= LONGEST ? line : line.substring(0, LONGEST - 1).strip() + "…";
  }
}
