package io.mapwalk.packaged;

import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/** Maps as JSON, compared without what two runs of the same words cannot share. */
final class Maps {

  private static final Pattern INSTANT =
      Pattern.compile("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d(:\\d\\d(\\.\\d+)?)?Z");

  private Maps() {}

  /** A map without its identity, and with its moments and seconds made alike. */
  static String comparable(JsonNode exported) {
    String id = exported.get("id").asString();
    String text = exported.toPrettyString().replaceAll("(\"usedSeconds\" ?: ?)\\d+", "$10");
    return INSTANT.matcher(text).replaceAll("INSTANT").replace(id, "ID");
  }
}
