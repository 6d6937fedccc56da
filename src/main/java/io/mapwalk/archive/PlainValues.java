package io.mapwalk.archive;

import io.mapwalk.journey.Handle;
import io.mapwalk.journey.MapId;
import io.mapwalk.journey.OrderKey;
import io.mapwalk.journey.Text;
import io.mapwalk.journey.element.Lane;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.StdSerializer;

/** The domain's words and names as plain strings, so that JSON shows no class of ours. */
final class PlainValues extends SimpleModule {

  private static final long serialVersionUID = 1L;

  PlainValues() {
    // Text that an older Java held to be clean may not be for a newer one; it is cleaned, not lost.
    add(Text.class, Text::value, Text::clean, Text.EMPTY);
    add(Handle.class, Handle::value, Handle::new, null);
    add(OrderKey.class, OrderKey::value, OrderKey::new, OrderKey.FIRST);
    add(Lane.class, Lane::key, Lane::new, Lane.NOTES);
    add(MapId.class, MapId::value, MapId::new, null);
  }

  private <T> void add(
      Class<T> type, Function<T, String> write, Function<String, T> read, @Nullable T none) {
    addSerializer(type, new Writer<>(type, write));
    addDeserializer(type, new Reader<>(type, read, none));
  }

  private static final class Writer<T> extends StdSerializer<T> {

    private final Function<T, String> write;

    Writer(Class<T> type, Function<T, String> write) {
      super(type);
      this.write = write;
    }

    @Override
    public void serialize(T value, JsonGenerator json, SerializationContext context) {
      json.writeString(write.apply(value));
    }
  }

  private static final class Reader<T> extends StdDeserializer<T> {

    private final Function<String, T> read;
    private final @Nullable T none;

    Reader(Class<T> type, Function<String, T> read, @Nullable T none) {
      super(type);
      this.read = read;
      this.none = none;
    }

    /** What stands for a field that is missing, or null. */
    @Override
    public @Nullable Object getNullValue(DeserializationContext context) {
      return none;
    }

    @Override
    public T deserialize(JsonParser json, DeserializationContext context) {
      return read.apply(json.getValueAsString(""));
    }
  }
}
