package io.mapwalk.deliverable.json;

import io.mapwalk.journey.Handle;
import io.mapwalk.journey.JourneyMap;
import io.mapwalk.journey.MapId;
import io.mapwalk.journey.Refused;
import io.mapwalk.journey.Soundness;
import io.mapwalk.journey.Version;
import io.mapwalk.journey.element.Element;
import io.mapwalk.journey.element.ElementKind;
import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Reads the JSON that {@link JsonExport} wrote. The file may come from anywhere: it is read within
 * bounds, element by element, and every fault ends in one sentence that says where it is.
 */
public final class JsonImport {

  /**
   * Reads a map and leaves the stream open.
   *
   * @throws Refused if the file is no JSON, breaks off, is of something else or of a newer Mapwalk,
   *     is too big, or holds what a map cannot hold
   * @throws IOException if the stream cannot be read
   */
  public JourneyMap read(InputStream in) throws IOException {
    return incoming(in).onlyMap();
  }

  /**
   * Reads a map with the state it was in, and leaves the stream open.
   *
   * @throws Refused as {@link #read} does
   * @throws IOException if the stream cannot be read
   */
  public JsonIncoming incoming(InputStream in) throws IOException {
    // Elements are read one by one, so each is followed by others.
    JsonMapper mapper =
        JsonMapper.builder(JsonFormat.factory())
            .disable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();
    try (JsonParser json = mapper.createParser(new Unclosed(in))) {
      return new Reading(json, mapper).incoming();
    } catch (UnexpectedEndOfInputException e) {
      throw new Refused("deliverable.json-cut-off");
    } catch (StreamConstraintsException e) {
      throw new Refused("deliverable.json-too-big");
    } catch (JacksonIOException e) {
      throw e.getCause();
    } catch (JacksonException e) {
      int line = e.getLocation() == null ? 1 : Math.max(1, e.getLocation().getLineNr());
      throw new Refused("deliverable.json-broken", line);
    }
  }

  /** Keeps the parser from closing what it was lent. */
  private static final class Unclosed extends java.io.FilterInputStream {
    Unclosed(InputStream in) {
      super(in);
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
      return in.read(buffer, offset, length);
    }

    @Override
    public void close() {
      // Whoever opened the stream closes it.
    }
  }

  /** One reading of one file. */
  private static final class Reading {

    private final JsonParser json;
    private final JsonMapper mapper;
    private final Map<Handle, Element> elements = new LinkedHashMap<>();
    private Map<String, Integer> lastNumbers = Map.of();
    private @Nullable MapId id;
    private Optional<Version> version = Optional.empty();

    Reading(JsonParser json, JsonMapper mapper) {
      this.json = json;
      this.mapper = mapper;
    }

    JsonIncoming incoming() {
      expect(json.nextToken() == JsonToken.START_OBJECT);
      expect(JsonFormat.FORMAT.equals(json.nextName()));
      expect(json.nextToken() == JsonToken.VALUE_STRING);
      expect(JsonFormat.NAME.equals(json.getString()));
      expect(JsonFormat.VERSION.equals(json.nextName()));
      expect(json.nextToken() == JsonToken.VALUE_NUMBER_INT);
      if (json.getIntValue() > JsonFormat.NUMBER) {
        throw new Refused("deliverable.json-newer", json.getIntValue(), JsonFormat.NUMBER);
      }
      for (String name = json.nextName(); name != null; name = json.nextName()) {
        json.nextToken();
        field(name);
      }
      if (json.currentToken() == null || id == null) {
        throw new Refused("deliverable.json-cut-off");
      }
      if (json.nextToken() != null) {
        throw new Refused("deliverable.json-broken", json.currentTokenLocation().getLineNr());
      }
      new Soundness(elements).check();
      return new JsonIncoming(JourneyMap.of(id, elements.values(), lastNumbers), version);
    }

    private void field(String name) {
      switch (name) {
        case JsonFormat.ID -> id = mapId();
        case JsonFormat.STATE -> version = state();
        case JsonFormat.LAST_NUMBERS -> lastNumbers = numbers();
        case JsonFormat.ELEMENTS -> elements();
        default -> throw new Refused("deliverable.json-unknown-field", name);
      }
    }

    private Optional<Version> state() {
      Optional<Version> read = Version.parse(json.getString());
      if (read.isEmpty()) {
        throw new Refused("deliverable.json-bad-field", JsonFormat.STATE, 1);
      }
      return read;
    }

    private MapId mapId() {
      try {
        return new MapId(json.getString());
      } catch (IllegalArgumentException e) {
        throw new Refused("deliverable.json-bad-field", JsonFormat.ID, 1);
      }
    }

    private Map<String, Integer> numbers() {
      Map<String, Integer> numbers = new LinkedHashMap<>();
      if (!(mapper.readTree(json) instanceof ObjectNode object)) {
        throw new Refused("deliverable.json-bad-field", JsonFormat.LAST_NUMBERS, 1);
      }
      object
          .properties()
          .forEach(
              entry -> {
                Optional<Handle> last = Handle.parse(entry.getKey() + entry.getValue().asString());
                numbers.put(entry.getKey(), last.orElseThrow(this::badNumbers).number());
              });
      return numbers;
    }

    private Refused badNumbers() {
      return new Refused("deliverable.json-bad-field", JsonFormat.LAST_NUMBERS, 1);
    }

    private void elements() {
      if (json.currentToken() != JsonToken.START_ARRAY) {
        throw new Refused("deliverable.json-bad-field", JsonFormat.ELEMENTS, 1);
      }
      while (json.nextToken() != JsonToken.END_ARRAY) {
        int line = json.currentTokenLocation().getLineNr();
        if (!(mapper.readTree(json) instanceof ObjectNode object)) {
          throw new Refused("deliverable.json-bad-field", JsonFormat.ELEMENTS, line);
        }
        Element element = element(object, line);
        if (elements.put(element.id(), element) != null) {
          throw new Refused("deliverable.json-twice", element.id().value(), line);
        }
        if (elements.size() > JsonFormat.MOST_ELEMENTS) {
          throw new Refused("deliverable.json-too-big");
        }
      }
    }

    private static Element element(ObjectNode object, int line) {
      try {
        ElementKind kind =
            Optional.ofNullable(object.get(JsonFormat.KIND))
                .flatMap(node -> ElementKind.ofKey(node.asString()))
                .orElseThrow(() -> new RecordReader.Misfit(JsonFormat.KIND));
        Element element = RecordReader.read(kind.type(), object, JsonFormat.KIND);
        if (!element.id().prefix().equals(kind.prefix())) {
          throw new RecordReader.Misfit(JsonFormat.ID);
        }
        return element;
      } catch (RecordReader.Misfit e) {
        throw new Refused("deliverable.json-bad-field", e.field(), line);
      }
    }

    private static void expect(boolean fits) {
      if (!fits) {
        throw new Refused("deliverable.json-foreign");
      }
    }
  }
}
