package io.mapwalk.deliverable.markdown;

import io.mapwalk.deliverable.Audience;
import io.mapwalk.deliverable.Edition;
import io.mapwalk.journey.Dossier;
import io.mapwalk.journey.JourneyMap;
import io.mapwalk.journey.Messages;
import io.mapwalk.journey.Progress.Task;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;

/**
 * Writes a map as one Markdown document, the summary first; and its checklists as another that can
 * be worked through. What the map does not have is left out.
 */
public final class MarkdownExport {

  private final Messages messages;
  private final Task task;

  /** Documents in the language of the messages. */
  public MarkdownExport(Messages messages) {
    this(messages, Task.UNSEEN);
  }

  /** Documents in the language of the messages, which somebody may stop. */
  public MarkdownExport(Messages messages, Task task) {
    this.messages = messages;
    this.task = task;
  }

  /**
   * Writes the document in UTF-8 and leaves the stream open.
   *
   * @param dossier what it tells of, as the edition tells it
   * @param edition whom it is for
   * @param day the day it is dated
   * @throws IOException if the stream cannot take it
   */
  public void write(Dossier dossier, Edition edition, LocalDate day, OutputStream out)
      throws IOException {
    write(dossier, edition, Audience.EVERYBODY, day, out);
  }

  /**
   * Writes the document in UTF-8 and leaves the stream open.
   *
   * @param dossier what it tells of, as the edition tells it
   * @param edition how much those it is for may see
   * @param audience whom it is for; an owner by the name as it is on the map
   * @param day the day it is dated
   * @throws IOException if the stream cannot take it
   */
  public void write(
      Dossier dossier, Edition edition, Audience audience, LocalDate day, OutputStream out)
      throws IOException {
    FrontMatter facts = FrontMatter.of(dossier, messages, edition, audience);
    MarkdownWriter writer = new MarkdownWriter(task);
    writer.frontMatter(facts.lines());
    body(dossier.map(), facts, day, writer);
    out.write(writer.toString().getBytes(StandardCharsets.UTF_8));
  }

  /** What a document with those facts says of a map, without the facts. */
  static String body(JourneyMap map, FrontMatter facts) {
    MarkdownWriter writer = new MarkdownWriter();
    body(map, facts, LocalDate.EPOCH, writer);
    return writer.toString();
  }

  private static void body(
      JourneyMap map, FrontMatter facts, LocalDate day, MarkdownWriter writer) {
    MapNames names = new MapNames(map, facts.messages(), facts.whole());
    new Sections(map, facts.audience(), names, day).write(writer);
  }

  /**
   * Writes the checklists as a document of their own, in UTF-8, and leaves the stream open.
   *
   * @param dossier whose checklists
   * @param day the day it is dated
   * @throws IOException if the stream cannot take it
   */
  public void writeChecklists(Dossier dossier, LocalDate day, OutputStream out) throws IOException {
    JourneyMap map = dossier.map();
    MapNames names = new MapNames(map, messages);
    MarkdownWriter writer = new MarkdownWriter();
    writer.heading(1, Words.of(names.say("checklists-of", map.header().text().value())));
    writer.paragraph(new HeadPart(map, names, day).status());
    new ChecklistPart(map, names).write(2, false, item -> Words.of(item.text()), writer);
    out.write(writer.toString().getBytes(StandardCharsets.UTF_8));
  }
}
