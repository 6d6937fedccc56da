package io.mapwalk.workshop;

import io.mapwalk.journey.element.MapKind;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The worked examples that come with the program: what is typed at the prompts of a workshop. */
public enum Sample {
  /** A pizza restaurant; persona, stages 1 to 7, contacts and some pains: UXPressia. */
  PIZZA("sample-pizza", "full", "Dinner out tonight", "Trattoria Lena"),
  /** A team wiki on trial; persona, start, end and beginnings of the back-story: Atlassian. */
  WIKI("sample-wiki", "atlassian-7", "Alana evaluates a team wiki", "Example Software"),
  /** A trial of software that people choose by themselves; the situation: Close. */
  SAAS("sample-saas", "close-8", "A trial of a reporting tool", "Example Reports"),
  /** A service blueprint of a restaurant; the row of ordering and the evidence: HubSpot. */
  BLUEPRINT("sample-blueprint", "blueprint", "A full Friday evening", "Trattoria Lena"),
  /**
   * A business account seen by who decides and who uses it; key persona and journeys: McKinsey,
   * UXPressia.
   */
  BANK("sample-bank", "hotjar-8", "Opening a business account", "Example Bank", MapKind.MULTI),
  /**
   * A contract renewed by two types of customer, whom Close describes after Telus and Bridgeable.
   */
  TELECOM(
      "sample-telecom",
      "close-8",
      "Renewing a mobile contract",
      "Example Telecom",
      MapKind.RENEWAL);

  private final String id;
  private final String template;
  private final String title;
  private final String client;
  private final Optional<MapKind> kind;

  Sample(String id, String template, String title, String client) {
    this(id, template, title, client, Optional.empty());
  }

  Sample(String id, String template, String title, String client, MapKind kind) {
    this(id, template, title, client, Optional.of(kind));
  }

  Sample(String id, String template, String title, String client, Optional<MapKind> kind) {
    this.id = id;
    this.template = template;
    this.title = title;
    this.client = client;
    this.kind = kind;
  }

  /** The sample of that id; its last word is enough. */
  public static Optional<Sample> find(String id) {
    return Arrays.stream(values())
        .filter(sample -> sample.id.equals(id) || sample.id.equals("sample-" + id))
        .findFirst();
  }

  /** Its id, such as {@code sample-pizza}. */
  public String id() {
    return id;
  }

  /** The id of the template it follows. */
  public String template() {
    return template;
  }

  /** The title of its map. */
  public String title() {
    return title;
  }

  /** The client it is filed under, who does not exist. */
  public String client() {
    return client;
  }

  /** What its map shows, where that is not what its template usually does. */
  public Optional<MapKind> kind() {
    return kind;
  }

  /** The lines that are typed, in order; empty ones are answers too. */
  public List<String> lines() {
    try (InputStream in = Sample.class.getResourceAsStream("/io/mapwalk/samples/" + id + ".txt")) {
      if (in == null) {
        throw new IllegalStateException("the program was packed without " + id);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
