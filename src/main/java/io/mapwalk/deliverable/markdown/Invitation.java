package io.mapwalk.deliverable.markdown;

import io.mapwalk.journey.JourneyMap;
import io.mapwalk.journey.Messages;
import io.mapwalk.journey.Text;
import io.mapwalk.journey.element.Insight;
import io.mapwalk.journey.element.ObjectiveField;
import io.mapwalk.journey.element.OpenQuestion;
import io.mapwalk.journey.element.Persona;
import io.mapwalk.journey.element.PersonaField;
import io.mapwalk.journey.element.ScopeField;
import io.mapwalk.journey.element.Source;
import io.mapwalk.journey.element.Worded;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The letter that invites people to a workshop, with what they should read and bring. */
public final class Invitation {

  /** The days before the workshop by which the reading has to be out [Atlassian]. */
  public static final int READING_DAYS = 7;

  private static final int MOST_FINDINGS = 3;
  private static final int MOST_QUESTIONS = 5;
  private static final List<PersonaField> PORTRAIT =
      List.of(
          PersonaField.ROLE,
          PersonaField.AGE,
          PersonaField.GOALS,
          PersonaField.NEEDS,
          PersonaField.PAINS,
          PersonaField.BEHAVIOUR,
          PersonaField.CHANNELS);

  private final JourneyMap map;
  private final MapNames names;

  /**
   * A stretch of the programme.
   *
   * @param title what is done
   * @param from when it begins, on the clock on the wall
   * @param to when it ends
   */
  public record Block(String title, LocalDateTime from, LocalDateTime to) {}

  /**
   * An invitation to a workshop on a map.
   *
   * @param map the map, with whatever has been prepared
   * @param messages the language of the letter
   */
  public Invitation(JourneyMap map, Messages messages) {
    this.map = map;
    this.names = new MapNames(map, messages);
  }

  /**
   * The letter as Markdown.
   *
   * @param programme what happens when, at least one block
   * @param place where; blank leaves it out
   */
  public String write(List<Block> programme, Text place) {
    LocalDateTime from = programme.get(0).from();
    MarkdownWriter out = new MarkdownWriter();
    out.heading(1, Words.of(names.say("invite", map.header().text().value())));
    out.paragraph(new HeadPart(map, names, from.toLocalDate()).owner());
    when(programme, place, out);
    about(out);
    programme(programme, out);
    roles(out);
    reading(from, out);
    list("invite-bring", "invite-bring-", 4, out);
    return out.toString();
  }

  private void when(List<Block> programme, Text place, MarkdownWriter out) {
    LocalDateTime from = programme.get(0).from();
    LocalDateTime to = programme.get(programme.size() - 1).to();
    String when = names.say("invite-day", names.weekday(from.toLocalDate()), at(from), at(to));
    out.item(HeadPart.labelled(names, names.say("invite-when"), Words.of(when)));
    out.item(HeadPart.labelled(names, names.say("invite-place"), Words.of(place)));
  }

  private static String at(LocalDateTime time) {
    return DateTimeFormatter.ofPattern("HH:mm").format(time);
  }

  private void about(MarkdownWriter out) {
    Map<ObjectiveField, Text> goal = map.objective().fields();
    Map<ScopeField, Text> scope = map.scope().fields();
    out.heading(2, Words.of(names.say("invite-about")));
    out.paragraph(new HeadPart(map, names, LocalDate.MIN).scope());
    field(names.name(ScopeField.SCENARIO), scope.get(ScopeField.SCENARIO), out);
    field(names.name(ScopeField.CUSTOMER_GOAL), scope.get(ScopeField.CUSTOMER_GOAL), out);
    field(names.name(ObjectiveField.BUSINESS_GOAL), goal.get(ObjectiveField.BUSINESS_GOAL), out);
    out.paragraph(Words.of(names.say("invite-how", map.personas().size())));
  }

  private void programme(List<Block> programme, MarkdownWriter out) {
    out.heading(2, Words.of(names.say("invite-programme")));
    out.table(
        List.of(names.say("invite-from"), names.say("invite-to"), names.say("invite-block")),
        programme.stream()
            .map(b -> List.of(Words.of(at(b.from())), Words.of(at(b.to())), Words.of(b.title())))
            .toList());
    LocalDateTime end = programme.get(programme.size() - 1).to();
    out.paragraph(Words.of(names.say("invite-ends", at(end))));
  }

  private void roles(MarkdownWriter out) {
    new RecordPart(map, names).participants(out);
    out.heading(2, Words.of(names.say("invite-roles")));
    entries("invite-role-", 4, out);
  }

  private void reading(LocalDateTime from, MarkdownWriter out) {
    out.heading(2, Words.of(names.say("invite-reading")));
    String day = names.weekday(from.toLocalDate());
    out.paragraph(Words.of(names.say("invite-read", day)));
    map.personas().forEach(persona -> persona(persona, out));
    found("invite-findings", map.all(Insight.class), MOST_FINDINGS, out);
    found("invite-sources", map.all(Source.class), MOST_FINDINGS, out);
    found("invite-unknown", map.all(OpenQuestion.class), MOST_QUESTIONS, out);
  }

  private void persona(Persona persona, MarkdownWriter out) {
    out.heading(3, Words.of(persona.text()));
    out.quote(Words.of(persona.fields().getOrDefault(PersonaField.QUOTE, Text.EMPTY)));
    PORTRAIT.forEach(f -> field(names.name(f), persona.fields().get(f), out));
  }

  private void field(String label, @Nullable Text text, MarkdownWriter out) {
    if (text != null) {
      out.item(HeadPart.labelled(names, label, Words.of(text)));
    }
  }

  private void found(String heading, List<? extends Worded> found, int most, MarkdownWriter out) {
    if (!found.isEmpty()) {
      out.heading(3, Words.of(names.say(heading)));
      found.stream().limit(most).forEach(one -> out.item(Words.of(one.text())));
    }
  }

  private void list(String heading, String entries, int count, MarkdownWriter out) {
    out.heading(2, Words.of(names.say(heading)));
    entries(entries, count, out);
  }

  private void entries(String entries, int count, MarkdownWriter out) {
    Stream.iterate(1, i -> i + 1)
        .limit(count)
        .forEach(i -> out.item(Words.of(names.say(entries + i))));
  }
}
