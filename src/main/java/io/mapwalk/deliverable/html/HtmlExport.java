package io.mapwalk.deliverable.html;

import io.mapwalk.journey.Dossier;
import io.mapwalk.journey.JourneyMap;
import io.mapwalk.journey.Messages;
import io.mapwalk.journey.Progress.Task;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;

/**
 * Writes a map as one page for a browser that needs nothing else: the summary, the map, and the
 * lists behind it. It is read on a phone, on a screen by day and by night, with a keyboard alone,
 * and printed on A3; without scripts only its filters are missing.
 */
public final class HtmlExport {

  private static final String STYLE = "page.css";
  private static final String SCRIPT = "page.js";

  private static final int SECTIONS = 6;

  private final Messages messages;
  private final Task task;

  /** Pages in the language of the messages. */
  public HtmlExport(Messages messages) {
    this(messages, Task.UNSEEN);
  }

  /** Pages in the language of the messages, of which somebody is told section by section. */
  public HtmlExport(Messages messages, Task task) {
    this.messages = messages;
    this.task = task;
  }

  /**
   * Writes the page in UTF-8 and leaves the stream open.
   *
   * @param dossier what it tells of
   * @param day the day it is dated
   * @throws IOException if the stream cannot take it
   */
  public void write(Dossier dossier, LocalDate day, OutputStream out) throws IOException {
    out.write(page(dossier, day).getBytes(StandardCharsets.UTF_8));
  }

  private String page(Dossier dossier, LocalDate day) {
    JourneyMap map = dossier.map();
    HtmlWriter html =
        HtmlWriter.scripted(
            messages.locale().toLanguageTag(),
            map.header().text().value(),
            resource(STYLE),
            resource(SCRIPT));
    Page page = new Page(map, messages, html, new Marks(map));
    html.open("p", "skip").jump("map", page.say("skip")).close();
    html.open("main");
    task.expect(SECTIONS);
    new SummarySection(page, day).write();
    task.step(1);
    new MapSection(page).write();
    task.step(1);
    new PersonaSection(page).write();
    task.step(1);
    new ListSections(page).write();
    task.step(1);
    new PlanSections(page).write();
    task.step(1);
    new RecordSections(page).write();
    task.step(1);
    new WallSection(page, task).write();
    html.close();
    html.element("footer", page.say("made", messages.day(day)));
    return html.finish();
  }

  private static String resource(String name) {
    try (InputStream in = HtmlExport.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException(name + " is not packaged");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
