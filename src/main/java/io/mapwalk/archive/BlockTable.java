package io.mapwalk.archive;

import io.mapwalk.journey.MapId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/**
 * In which elements of which maps a word stands, for maps whose words were read together: one row a
 * word and block of maps. A map that changes or goes leaves its block, so that nothing of it stays
 * behind.
 */
final class BlockTable {

  // A row must fit into memory several times over, and H2 takes a million characters at most.
  private static final int LONGEST = 100_000;
  private static final int AT_ONCE = 1000;

  private static final String BETWEEN_MAPS = ";";

  /**
   * A row, or one of several, of a word.
   *
   * @param places the maps, set apart by semicolons: id, blank, handles
   */
  private record Row(String word, int part, String places) {

    boolean tellsOf(String beginning) {
      return places.startsWith(beginning) || places.contains(BETWEEN_MAPS + beginning);
    }

    Row without(String beginning) {
      return new Row(
          word,
          part,
          Arrays.stream(places.split(BETWEEN_MAPS))
              .filter(map -> !map.startsWith(beginning))
              .collect(Collectors.joining(BETWEEN_MAPS)));
    }
  }

  /** The number of the block made last; 0 if there is none. */
  int last(Handle handle) {
    return handle
        .select("select max(block) from search_block")
        .map((row, context) -> row.getInt(1))
        .one();
  }

  /** Writes a new block. */
  void insert(Handle handle, int block, NewWords words) {
    List<Row> rows = new ArrayList<>();
    StringBuilder places = new StringBuilder();
    String word = "";
    int part = 0;
    for (NewWords.Word each : words.sorted()) {
      boolean same = each.word().equals(word);
      if (!places.isEmpty() && (!same || places.length() > LONGEST)) {
        rows.add(new Row(word, part, places.toString()));
        places.setLength(0);
      }
      part = !same ? 0 : places.isEmpty() ? part + 1 : part;
      word = each.word();
      places.append(places.isEmpty() ? "" : BETWEEN_MAPS);
      places.append(each.map()).append(WordTable.BLANK).append(each.handles());
      if (rows.size() == AT_ONCE) {
        insert(handle, block, rows);
        rows.clear();
      }
    }
    if (!places.isEmpty()) {
      rows.add(new Row(word, part, places.toString()));
    }
    insert(handle, block, rows);
  }

  private static void insert(Handle handle, int block, List<Row> rows) {
    PreparedBatch batch =
        handle.prepareBatch(
            "insert into search_block (block, word, part, places) values (?, ?, ?, ?)");
    rows.forEach(
        row ->
            batch
                .bind(0, block)
                .bind(1, row.word())
                .bind(2, row.part())
                .bind(3, row.places())
                .add());
    batch.execute();
  }

  /** Adds what the words of a range stand in: the handles by the id of their map. */
  void find(Handle handle, WordTable.Range range, Map<String, String> found) {
    for (int block = last(handle); block > 0; block--) {
      handle
          .select(
              "select places from search_block where block = ? and word >= ? and word < ?",
              block,
              range.from(),
              range.to())
          .map((row, context) -> row.getString(1))
          .forEach(places -> note(places, found));
    }
  }

  private static void note(String places, Map<String, String> found) {
    for (String place : places.split(BETWEEN_MAPS)) {
      int blank = place.indexOf(WordTable.BLANK);
      found.merge(
          place.substring(0, blank), place.substring(blank + 1), (a, b) -> a + WordTable.BLANK + b);
    }
  }

  /** Takes a map out of a block. */
  void remove(Handle handle, int block, MapId map) {
    String beginning = map.value() + WordTable.BLANK;
    List<Row> rows = new ArrayList<>();
    handle
        .select("select word, part, places from search_block where block = ?", block)
        .map((row, context) -> new Row(row.getString(1), row.getInt(2), row.getString(3)))
        .forEach(
            row -> {
              if (row.tellsOf(beginning)) {
                rows.add(row.without(beginning));
              }
            });
    for (Row row : rows) {
      if (row.places().isEmpty()) {
        handle.execute(
            "delete from search_block where block = ? and word = ? and part = ?",
            block,
            row.word(),
            row.part());
      } else {
        handle.execute(
            "update search_block set places = ? where block = ? and word = ? and part = ?",
            row.places(),
            block,
            row.word(),
            row.part());
      }
    }
  }
}
