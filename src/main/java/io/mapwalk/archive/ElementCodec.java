package io.mapwalk.archive;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import io.mapwalk.journey.Refused;
import io.mapwalk.journey.element.Element;
import io.mapwalk.journey.element.ElementKind;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Elements as JSON. Each body begins with the number of its format, so that a later program can
 * tell old bodies from new ones; fields it does not know are passed over, missing ones are empty.
 */
final class ElementCodec {

  /** The longest body H2 keeps in a text column. */
  static final int LONGEST = 1_048_576;

  private static final String FORMAT = "{\"format\":1,";

  // Made when the first element is read or written: a list of maps needs none.
  private @Nullable JsonMapper mapper;

  /**
   * The body of an element.
   *
   * @throws Refused if it is too long to be kept
   */
  String write(Element element) {
    String body = FORMAT + mapper().writeValueAsString(element).substring(1);
    if (body.length() > LONGEST) {
      throw new Refused("archive.too-large", element.id().value());
    }
    return body;
  }

  /**
   * The element of a body.
   *
   * @param kind the key of its kind
   * @param handle its handle
   * @throws Refused if it is no body this program knows
   */
  Element read(String kind, String handle, String body) {
    Class<? extends Element> type =
        ElementKind.ofKey(kind)
            .map(ElementKind::type)
            .orElseThrow(() -> new Refused("archive.element-unreadable", handle));
    if (!body.startsWith(FORMAT)) {
      throw new Refused("archive.element-unreadable", handle);
    }
    try {
      return mapper().readValue(body, type);
    } catch (JacksonException | IllegalArgumentException e) {
      throw new Refused("archive.element-unreadable", handle);
    }
  }

  private JsonMapper mapper() {
    JsonMapper made = mapper;
    if (made == null) {
      JsonSetter.Value emptyForNone = JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY);
      made =
          JsonMapper.builder()
              .addModule(new PlainValues())
              .disable(EnumFeature.READ_ENUMS_USING_TO_STRING)
              .disable(EnumFeature.WRITE_ENUMS_USING_TO_STRING)
              .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
              .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
              .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
              .withConfigOverride(List.class, o -> o.setNullHandling(emptyForNone))
              .withConfigOverride(Map.class, o -> o.setNullHandling(emptyForNone))
              .build();
      mapper = made;
    }
    return made;
  }
}
