package io.mapwalk.deliverable;

import io.mapwalk.journey.JourneyMap;
import io.mapwalk.journey.Messages;
import io.mapwalk.journey.element.MapHeader;
import io.mapwalk.journey.element.MapKind;
import io.mapwalk.journey.element.Persona;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Names files as a client would want to find them: {@code Client - Journey - Persona - current -
 * 2026-11-23.xlsx}. What is not known is left out.
 */
public final class FileNames {

  // Together with the rest below 200 bytes, so that a path of Windows' 260 has room for a folder.
  private static final int LONGEST_CLIENT = 40;
  private static final int LONGEST_TITLE = 60;
  private static final int LONGEST_PERSONA = 40;

  private final Messages messages;
  private final Audience audience;

  /** Names with words in the language of the messages. */
  public FileNames(Messages messages) {
    this(messages, Audience.EVERYBODY);
  }

  /** Names that say whom files are for, with words in the language of the messages. */
  public FileNames(Messages messages, Audience audience) {
    this.messages = messages;
    this.audience = audience;
  }

  /**
   * The name of a file, where others of the same name exist.
   *
   * @param map what it holds
   * @param format in which form
   * @param day when it is written
   * @param number 1 for the plain name; from 2 it is added in brackets
   */
  String name(JourneyMap map, Format format, LocalDate day, int number) {
    String what =
        switch (format) {
          case CHECKLIST -> messages.text("deliverable.file-checklist");
          case LINE_SVG, LINE_PNG -> messages.text("deliverable.file-line");
          case MD -> audience();
          default -> "";
        };
    return SafeName.whole(base(map, what, day, number) + "." + format.extension());
  }

  /**
   * The name of a folder with several files of a map.
   *
   * @param map what they hold
   * @param what what they are
   * @param day when they are written
   * @param number 1 for the plain name; from 2 it is added in brackets
   */
  public String folder(JourneyMap map, String what, LocalDate day, int number) {
    return SafeName.whole(base(map, SafeName.part(what, LONGEST_TITLE), day, number));
  }

  private String audience() {
    String key = "deliverable.file-audience." + audience.kind().name().toLowerCase(Locale.ROOT);
    return messages
        .find(key)
        .map(sentence -> messages.text(key, SafeName.part(audience.owner(), LONGEST_PERSONA)))
        .orElse("");
  }

  private String base(JourneyMap map, String what, LocalDate day, int number) {
    MapHeader header = map.header();
    String title = SafeName.part(header.text().value(), LONGEST_TITLE);
    String base =
        Stream.of(
                SafeName.part(header.client().value(), LONGEST_CLIENT),
                title.isEmpty() ? messages.text("deliverable.file-untitled") : title,
                persona(map.personas()),
                kind(header.kind()),
                day.toString(),
                what)
            .filter(part -> !part.isBlank())
            .collect(Collectors.joining(" - "));
    return number == 1 ? base : base + " (" + number + ")";
  }

  private String persona(List<Persona> personas) {
    if (personas.isEmpty()) {
      return "";
    }
    String first = SafeName.part(personas.get(0).text().value(), LONGEST_PERSONA);
    return personas.size() == 1
        ? first
        : messages.text("deliverable.file-personas", first, personas.size() - 1).strip();
  }

  private String kind(MapKind kind) {
    String key = "deliverable.file-kind." + kind.name().toLowerCase(Locale.ROOT);
    return SafeName.part(messages.find(key).orElseGet(() -> messages.name(kind)), 30);
  }
}
