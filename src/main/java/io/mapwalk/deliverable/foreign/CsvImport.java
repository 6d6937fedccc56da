package io.mapwalk.deliverable.foreign;

import io.mapwalk.deliverable.Incoming;
import io.mapwalk.deliverable.Remark;
import io.mapwalk.deliverable.foreign.Columns.Kind;
import io.mapwalk.journey.Handle;
import io.mapwalk.journey.Refused;
import io.mapwalk.journey.Text;
import io.mapwalk.journey.element.Persona;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * Reads a table as whiteboards and survey tools export it, a row a note or a touchpoint: its
 * columns are known by their headings. A table of one column is a list of notes. Notes without a
 * place stay unsorted.
 */
public final class CsvImport {

  private static final int MOST_ROWS = 5_000;
  private static final int MOST_COLUMNS = 500;
  private static final char[] SEPARATORS = {',', ';', '\t'};

  /**
   * What a file says.
   *
   * @param name the file
   * @throws Refused if it is no table, breaks off, is bigger than any map, or no column of it is
   *     known
   */
  public Incoming incoming(InputStream in, String name) throws IOException {
    List<List<String>> rows = rows(ForeignText.read(in, name), name);
    if (rows.isEmpty()) {
      throw new Refused("deliverable.foreign.empty", name);
    }
    List<String> headings = rows.get(0);
    Columns columns = Columns.of(headings);
    Text title = Stranger.titleOf(name);
    String language = columns.language().locale().getLanguage();
    if (columns.sayAnything()) {
      List<List<String>> body = rows.subList(1, rows.size());
      return new Stranger(title, language, map -> draft(map, body, columns));
    }
    if (rows.stream().allMatch(row -> row.size() <= 1)) {
      return new Stranger(title, language, map -> notes(map, rows));
    }
    throw new Refused(
        "deliverable.foreign.no-column",
        name,
        Text.clean(String.join(", ", headings)).value().lines().findFirst().orElse(""));
  }

  private static List<List<String>> rows(String text, String name) {
    CSVFormat format =
        CSVFormat.DEFAULT.builder().setDelimiter(separator(text)).setIgnoreEmptyLines(true).get();
    List<List<String>> rows = new ArrayList<>();
    try (CSVParser parser = CSVParser.parse(new StringReader(text), format)) {
      for (CSVRecord row : parser) {
        if (rows.size() > MOST_ROWS || row.size() > MOST_COLUMNS) {
          throw new Refused("deliverable.foreign.too-big", name);
        }
        if (row.stream().anyMatch(cell -> !cell.isBlank())) {
          rows.add(List.of(row.values()));
        }
      }
    } catch (IOException | UncheckedIOException | IllegalStateException broken) {
      throw new Refused("deliverable.foreign.broken", name);
    }
    return rows;
  }

  // The sign that parts most in the first line, outside of quotation marks.
  private static char separator(String text) {
    int[] counts = new int[SEPARATORS.length];
    boolean quoted = false;
    for (int i = 0; i < text.length() && (quoted || text.charAt(i) != '\n'); i++) {
      char sign = text.charAt(i);
      quoted ^= sign == '"';
      for (int s = 0; s < SEPARATORS.length && !quoted; s++) {
        counts[s] += sign == SEPARATORS[s] ? 1 : 0;
      }
    }
    int best = 0;
    for (int s = 1; s < SEPARATORS.length; s++) {
      best = counts[s] > counts[best] ? s : best;
    }
    return SEPARATORS[best];
  }

  private static List<Remark> notes(Drafting map, List<List<String>> rows) {
    for (List<String> row : rows) {
      for (String cell : row) {
        said(cell).ifPresent(note -> map.note(Optional.empty(), note));
      }
    }
    return List.of();
  }

  private static List<Remark> draft(Drafting map, List<List<String>> rows, Columns columns) {
    int unread = 0;
    Optional<Handle> last = Optional.empty();
    for (List<String> row : rows) {
      Optional<Handle> stage = said(columns.in(row, Kind.STAGE)).map(map::stage);
      last = stage.isPresent() ? stage : last;
      Optional<Text> step = said(columns.in(row, Kind.TOUCHPOINT));
      // A cell that was joined with the one above is empty in the file.
      Optional<Handle> within = step.isPresent() ? last : stage;
      Optional<Handle> place =
          within.isPresent() && step.isPresent()
              ? Optional.of(map.touchpoint(within.get(), step.get()))
              : within;
      if (within.isEmpty()) {
        step.ifPresent(words -> map.note(Optional.empty(), words));
      }
      said(columns.in(row, Kind.TEXT)).ifPresent(note -> map.note(place, note));
      said(columns.in(row, Kind.PAIN)).ifPresent(pain -> map.pain(place, pain));
      said(columns.in(row, Kind.IDEA)).ifPresent(idea -> map.idea(place, idea));
      if (place.isPresent()) {
        about(map, place.get(), step.isPresent(), row, columns);
        unread += score(map, place.get(), row, columns) ? 0 : 1;
      }
    }
    return unread == 0 ? List.of() : List.of(Remark.of("deliverable.foreign.scores", unread));
  }

  private static void about(
      Drafting map, Handle place, boolean step, List<String> row, Columns columns) {
    said(columns.in(row, Kind.OWNER)).ifPresent(owner -> map.owner(place, owner));
    List<Text> channels =
        Arrays.stream(columns.in(row, Kind.CHANNEL).split("[,;/\n]"))
            .map(CsvImport::said)
            .flatMap(Optional::stream)
            .toList();
    if (step && !channels.isEmpty()) {
      map.channels(place, channels);
    }
  }

  // Whether there was none, or one that could be read.
  private static boolean score(Drafting map, Handle place, List<String> row, Columns columns) {
    String said = columns.in(row, Kind.SCORE);
    OptionalInt score = number(said);
    if (score.isPresent()) {
      Handle persona =
          said(columns.in(row, Kind.PERSONA))
              .map(map::persona)
              .or(() -> map.map().personas().stream().map(Persona::id).findFirst())
              .orElseGet(
                  () ->
                      map.persona(
                          Text.clean(columns.language().text("deliverable.foreign.customer"))));
      map.score(place, persona, score.getAsInt());
    }
    return said.isEmpty() || score.isPresent();
  }

  private static OptionalInt number(String said) {
    String plain = said.replace('\u2212', '-');
    return plain.matches("\\+?[0-2]|-[0-2]")
        ? OptionalInt.of(Integer.parseInt(plain))
        : OptionalInt.empty();
  }

  private static Optional<Text> said(String cell) {
    return Optional.of(Text.clean(cell).strip()).filter(text -> !text.isBlank());
  }
}
