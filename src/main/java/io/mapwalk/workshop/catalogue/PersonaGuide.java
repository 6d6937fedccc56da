package io.mapwalk.workshop.catalogue;

import io.mapwalk.journey.element.PersonaField;
import java.util.List;
import java.util.Optional;

/** What can be known of a persona, and who else takes part in a decision and in a workshop. */
public final class PersonaGuide {

  private final DataFile file;

  PersonaGuide(DataFile file) {
    this.file = file;
  }

  /**
   * Fields that belong together.
   *
   * @param key its short name
   * @param name what it is called
   * @param fields the fields
   * @param publishers who asks for them
   */
  public record Group(String key, String name, List<Field> fields, List<String> publishers)
      implements Keyed {

    /** Keeps its own unmodifiable copies. */
    public Group {
      fields = List.copyOf(fields);
      publishers = List.copyOf(publishers);
    }
  }

  /**
   * Something to ask about a persona.
   *
   * @param name what it is
   * @param keptOn the field of the persona that keeps it; empty for the name, which is its own
   */
  public record Field(String name, Optional<PersonaField> keptOn) {}

  /**
   * A word with what it means.
   *
   * @param name the word
   * @param meaning what it means, or what to ask; may be blank
   * @param more what follows from it, or who says so; may be blank
   */
  public record Term(String name, String meaning, String more) {}

  /** The groups of fields, each with its fields. */
  public Shelf<Group> groups() {
    List<Row> fields = file.rows("Fields");
    return new Shelf<>(
        file.rows("Groups").stream()
            .map(
                row ->
                    new Group(
                        row.key(),
                        row.text("Name"),
                        fields.stream()
                            .filter(field -> field.text("Group").equals(row.key()))
                            .map(PersonaGuide::field)
                            .toList(),
                        row.list("Publishers")))
            .toList());
  }

  /**
   * The layers of the back-story from the bottom up: name, question, what it becomes [Atlassian].
   */
  public List<Term> backStory() {
    return terms("Back-story", "Question", "Becomes");
  }

  /** The fields of the empathy map with their prompts [IxDF, SMI]. */
  public List<Term> empathyMap() {
    return terms("Empathy map", "Prompt", "Kept on");
  }

  /** The roles in a buying centre; those without whom no such map is whole are {@code minimum}. */
  public List<Term> buyingCentre() {
    return terms("Buying centre", "Meaning", "Needed");
  }

  /** How much people know of their need and of us, with content that fits [Gust de Backer]. */
  public List<Term> awarenessTypes() {
    return terms("Awareness types", "Meaning", "Content");
  }

  /** Why people stay [Gust de Backer]. */
  public List<Term> loyaltyForms() {
    return terms("Loyalty forms", "Meaning", "Publishers");
  }

  /** What to tell customers apart by. */
  public List<Term> segments() {
    return terms("Segments", "Meaning", "Publishers");
  }

  /** Who does what in the room. */
  public List<Term> workshopRoles() {
    return terms("Workshop roles", "Task", "Publishers");
  }

  /** Which department knows what of the customer. */
  public List<Term> departments() {
    return terms("Departments", "Know", "Publishers");
  }

  private List<Term> terms(String heading, String meaning, String more) {
    return file.rows(heading).stream()
        .map(row -> new Term(row.text("Label", "Name"), row.text(meaning), row.text(more)))
        .toList();
  }

  private static Field field(Row row) {
    return new Field(
        row.text("Label", "Name"),
        row.text("Kept on").isEmpty()
            ? Optional.empty()
            : Optional.of(row.constant(PersonaField.class, "Kept on")));
  }
}
