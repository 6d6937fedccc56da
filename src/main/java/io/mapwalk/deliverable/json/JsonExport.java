package io.mapwalk.deliverable.json;

import io.mapwalk.journey.Dossier;
import io.mapwalk.journey.JourneyMap;
import io.mapwalk.journey.Progress.Task;
import io.mapwalk.journey.Version;
import io.mapwalk.journey.element.Element;
import io.mapwalk.journey.element.ElementKind;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.Iterator;
import java.util.Optional;
import java.util.TreeMap;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * Writes a whole map as JSON, sessions and template copies included, so that reading it back gives
 * an equal map. Elements stand one a line, by kind and then by handle: the same map gives the same
 * bytes, and two versions can be told apart line by line.
 */
public final class JsonExport {

  private static final Comparator<Element> ORDER =
      Comparator.<Element>comparingInt(element -> ElementKind.of(element).ordinal())
          .thenComparing(Element::id);

  private final JsonFactory factory = JsonFormat.factory();
  private final Task task;

  /** Exports at which nobody looks. */
  public JsonExport() {
    this(Task.UNSEEN);
  }

  /** Exports of which somebody is told element by element. */
  public JsonExport(Task task) {
    this.task = task;
  }

  /**
   * Writes the map of a dossier; the maps it is linked to are files of their own.
   *
   * @throws IOException if the stream cannot take it
   */
  public void write(Dossier dossier, OutputStream out) throws IOException {
    write(dossier.map(), dossier.version(), out);
  }

  /**
   * Writes a map in UTF-8. The stream stays open.
   *
   * @throws IOException if the stream cannot take it
   */
  public void write(JourneyMap map, OutputStream out) throws IOException {
    write(map, Optional.empty(), out);
  }

  private void write(JourneyMap map, Optional<Version> version, OutputStream out)
      throws IOException {
    Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    writer.write("{\n");
    field(writer, JsonFormat.FORMAT, json -> json.writeString(JsonFormat.NAME));
    field(writer, JsonFormat.VERSION, json -> json.writeNumber(JsonFormat.NUMBER));
    field(writer, JsonFormat.ID, json -> json.writeString(map.id().value()));
    if (version.isPresent()) {
      field(writer, JsonFormat.STATE, json -> json.writeString(version.get().toString()));
    }
    field(writer, JsonFormat.LAST_NUMBERS, json -> numbers(json, map));
    writer.write("  \"" + JsonFormat.ELEMENTS + "\": [\n");
    Iterator<Element> elements = map.elements().values().stream().sorted(ORDER).iterator();
    task.expect(map.elements().size());
    while (elements.hasNext()) {
      task.step(1);
      Element element = elements.next();
      writer.write("    " + line(json -> object(json, element)));
      writer.write(elements.hasNext() ? ",\n" : "\n");
    }
    writer.write("  ]\n}\n");
    writer.flush();
  }

  private interface Part {
    void write(JsonGenerator json);
  }

  private void field(Writer writer, String name, Part part) throws IOException {
    writer.write("  \"" + name + "\": " + line(part) + ",\n");
  }

  private String line(Part part) {
    StringWriter line = new StringWriter();
    try (JsonGenerator json = factory.createGenerator(ObjectWriteContext.empty(), line)) {
      part.write(json);
    }
    return line.toString();
  }

  private static void object(JsonGenerator json, Element element) {
    json.writeStartObject();
    json.writeName(JsonFormat.KIND);
    json.writeString(ElementKind.of(element).key());
    new RecordWriter(json).components((Record) element);
    json.writeEndObject();
  }

  private static void numbers(JsonGenerator json, JourneyMap map) {
    json.writeStartObject();
    new TreeMap<>(map.lastNumbers())
        .forEach(
            (prefix, number) -> {
              json.writeName(prefix);
              json.writeNumber(number.intValue());
            });
    json.writeEndObject();
  }
}
