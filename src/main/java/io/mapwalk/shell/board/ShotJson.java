package io.mapwalk.shell.board;

import io.mapwalk.deliverable.json.JsonExport;
import io.mapwalk.deliverable.json.JsonImport;
import io.mapwalk.terminal.BoardShot;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a board shows as one line of JSON, on its way from one process to another. */
final class ShotJson {

  private final JsonMapper json = new JsonMapper();

  String write(BoardShot shot) throws IOException {
    ByteArrayOutputStream map = new ByteArrayOutputStream();
    new JsonExport().write(shot.map(), map);
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("id", shot.map().id().value());
    fields.put("asked", shot.asked());
    shot.ends().ifPresent(end -> fields.put("ends", end.toString()));
    shot.back().ifPresent(back -> fields.put("back", back.toString()));
    fields.put("map", json.readTree(map.toByteArray()));
    return json.writeValueAsString(fields);
  }

  /**
   * Reads a line.
   *
   * @throws IOException if it is no such line
   */
  BoardShot read(String line) throws IOException {
    try {
      JsonNode fields = json.readTree(line);
      byte[] map = fields.path("map").toString().getBytes(StandardCharsets.UTF_8);
      List<String> asked = new ArrayList<>();
      fields.path("asked").forEach(question -> asked.add(question.asString()));
      return new BoardShot(
          new JsonImport().read(new ByteArrayInputStream(map)),
          asked,
          moment(fields, "ends"),
          moment(fields, "back"));
    } catch (JacksonException e) {
      throw new IOException(e);
    }
  }

  private static Optional<Instant> moment(JsonNode fields, String name) {
    return fields.has(name)
        ? Optional.of(Instant.parse(fields.get(name).asString()))
        : Optional.empty();
  }
}
