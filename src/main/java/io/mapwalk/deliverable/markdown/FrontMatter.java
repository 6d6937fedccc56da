package io.mapwalk.deliverable.markdown;

import io.mapwalk.deliverable.Audience;
import io.mapwalk.deliverable.Edition;
import io.mapwalk.journey.Dossier;
import io.mapwalk.journey.MapId;
import io.mapwalk.journey.Messages;
import io.mapwalk.journey.Refused;
import io.mapwalk.journey.Version;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.commonmark.ext.front.matter.YamlFrontMatterExtension;
import org.commonmark.ext.front.matter.YamlFrontMatterVisitor;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;

/**
 * What a document says of itself in its first lines, so that it finds its map when it comes back.
 *
 * @param map which map it is of
 * @param version the state of the map it was written of; empty where it was in no archive
 * @param messages the language of the words around the content
 * @param edition how much they may see whom it is for
 * @param audience whom it is for
 */
record FrontMatter(
    Optional<MapId> map,
    Optional<Version> version,
    Messages messages,
    Edition edition,
    Audience audience) {

  private static final int FORMAT = 1;
  private static final int LONGEST = 200_000;
  private static final Parser PARSER =
      Parser.builder().extensions(List.of(YamlFrontMatterExtension.create())).build();

  /** The facts of a document that is to be written. */
  static FrontMatter of(Dossier dossier, Messages messages, Edition edition, Audience audience) {
    return new FrontMatter(
        Optional.of(dossier.map().id()), dossier.version(), messages, edition, audience);
  }

  /**
   * Reads the facts of a document; empty where it has none of ours.
   *
   * @throws Refused if a newer Mapwalk wrote it, or they were damaged
   */
  static Optional<FrontMatter> read(String markdown) {
    if (!markdown.startsWith("---")) {
      return Optional.empty();
    }
    YamlFrontMatterVisitor visitor = new YamlFrontMatterVisitor();
    Node document = PARSER.parse(head(markdown));
    document.accept(visitor);
    Map<String, List<String>> facts = visitor.getData();
    if (!facts.containsKey("mapwalk")) {
      return Optional.empty();
    }
    String format = value(facts, "format");
    if (!format.equals(Integer.toString(FORMAT))) {
      throw new Refused("deliverable.md.newer", format);
    }
    String language = value(facts, "language");
    return Optional.of(
        new FrontMatter(
            map(value(facts, "mapwalk")),
            Version.parse(value(facts, "version")),
            new Messages(Locale.forLanguageTag(language.isEmpty() ? "en" : language)),
            Edition.ofKey(value(facts, "edition")).orElse(Edition.WORKING),
            audience(value(facts, "audience"))));
  }

  private static String head(String markdown) {
    int end = markdown.indexOf("\n---", 3);
    return end < 0 || end > LONGEST ? "" : markdown.substring(0, end) + "\n---\n";
  }

  private static String value(Map<String, List<String>> facts, String name) {
    List<String> values = facts.getOrDefault(name, List.of());
    return values.isEmpty() ? "" : values.get(0).strip();
  }

  // A name may have signs that mean something in YAML.
  private static Audience audience(String said) {
    if (said.isEmpty()) {
      return Audience.EVERYBODY;
    }
    try {
      return Audience.ofKey(URLDecoder.decode(said, StandardCharsets.UTF_8)).orElseThrow();
    } catch (IllegalArgumentException | NoSuchElementException damaged) {
      throw new Refused("deliverable.md.no-audience", said);
    }
  }

  private static Optional<MapId> map(String id) {
    try {
      return Optional.of(new MapId(id));
    } catch (IllegalArgumentException damaged) {
      throw new Refused("deliverable.md.no-map", id);
    }
  }

  /** Whether all there is is in it, also what only those want who work with the map. */
  boolean whole() {
    return edition == Edition.WORKING;
  }

  /** The names and values, as they are written. */
  Map<String, String> lines() {
    Map<String, String> lines = new LinkedHashMap<>();
    map.ifPresent(id -> lines.put("mapwalk", id.toString()));
    version.ifPresent(state -> lines.put("version", state.toString()));
    lines.put("format", Integer.toString(FORMAT));
    lines.put("language", messages.locale().toLanguageTag());
    lines.put("edition", edition.key());
    if (audience.kind() != Audience.Kind.EVERYBODY) {
      lines.put("audience", URLEncoder.encode(audience.key(), StandardCharsets.UTF_8));
    }
    return lines;
  }
}
