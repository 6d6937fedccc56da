package io.mapwalk.deliverable.excel;

import io.mapwalk.journey.Handle;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.CRC32;
import org.apache.poi.ss.util.CellReference;

/**
 * A cell that only repeats what has its place on a list, or was worked out: where it stands in its
 * row, whose words it has, and a sum of them, by which an edit is seen without keeping the words.
 *
 * @param column its column, from 0
 * @param seen whether it is seen; not where cells are joined and another one is on top
 * @param of the element it tells of; empty for a heading and for what is told of several
 * @param sum the sum of what stood in it
 */
record Repeat(int column, boolean seen, Optional<Handle> of, String sum) {

  /** What the hidden cell begins with in which the repeats of a row are noted. */
  static final String BEGINNING = "mapwalk-repeats";

  private static final Pattern FORM =
      Pattern.compile("([A-Z]{1,3})([=~])((?:[a-z]{1,4}[1-9][0-9]{0,8})?):([0-9a-f]{8})");

  /** The sum of what stands in a cell; the same whatever program wrote the cell last. */
  static String sum(Entry entry) {
    OptionalDouble number = entry.number();
    String said =
        number.isPresent()
            ? String.format(Locale.ROOT, "%.6f", number.getAsDouble())
            : CellText.plain(entry.said());
    CRC32 crc = new CRC32();
    crc.update(said.getBytes(StandardCharsets.UTF_8));
    return String.format(Locale.ROOT, "%08x", crc.getValue());
  }

  /** The repeats noted in a cell; none where it is no such note. */
  static List<Repeat> parse(String note) {
    if (!note.startsWith(BEGINNING)) {
      return List.of();
    }
    List<Repeat> repeats = new ArrayList<>();
    for (String part : note.substring(BEGINNING.length()).strip().split(" ")) {
      Matcher parts = FORM.matcher(part);
      if (parts.matches()) {
        repeats.add(
            new Repeat(
                CellReference.convertColStringToIndex(parts.group(1)),
                parts.group(2).equals("="),
                Handle.parse(parts.group(3)),
                parts.group(4)));
      }
    }
    return repeats;
  }

  @Override
  public String toString() {
    String column = CellReference.convertNumToColString(column());
    return column + (seen ? "=" : "~") + of.map(Handle::value).orElse("") + ":" + sum;
  }
}
