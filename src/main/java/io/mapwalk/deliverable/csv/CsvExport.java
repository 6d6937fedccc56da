package io.mapwalk.deliverable.csv;

import io.mapwalk.journey.Dossier;
import io.mapwalk.journey.Handle;
import io.mapwalk.journey.JourneyMap;
import io.mapwalk.journey.Messages;
import io.mapwalk.journey.Progress.Task;
import io.mapwalk.journey.Text;
import io.mapwalk.journey.element.Action;
import io.mapwalk.journey.element.Card;
import io.mapwalk.journey.element.Emotion;
import io.mapwalk.journey.element.Idea;
import io.mapwalk.journey.element.Kpi;
import io.mapwalk.journey.element.PainPoint;
import io.mapwalk.journey.element.Stage;
import io.mapwalk.journey.element.Touchpoint;
import io.mapwalk.journey.element.Worded;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Writes the lists of a map, each as a file of its own, packed into one. They begin with a mark by
 * which Excel knows that they are UTF-8; other programs pass it over.
 */
public final class CsvExport {

  private static final String MARK = "\uFEFF";

  private final Messages messages;
  private final Task task;

  /** Lists with headings in the language of the messages. */
  public CsvExport(Messages messages) {
    this(messages, Task.UNSEEN);
  }

  /** Lists with headings in the language of the messages, of which somebody is told one by one. */
  public CsvExport(Messages messages, Task task) {
    this.messages = messages;
    this.task = task;
  }

  /**
   * Writes them and leaves the stream open. A list in which nothing stands is left out.
   *
   * @param dossier what they list
   * @param day the day they are dated
   * @throws IOException if the stream cannot take them
   */
  public void write(Dossier dossier, LocalDate day, OutputStream out) throws IOException {
    JourneyMap map = dossier.map();
    Map<String, CsvTable> lists = new LinkedHashMap<>();
    lists.put("touchpoints", touchpoints(map));
    lists.put("feeling", feelings(map));
    lists.put("pains", pains(map));
    lists.put("ideas", ideas(map));
    lists.put("actions", actions(map));
    lists.put("kpis", kpis(map));
    lists.put("cards", cards(map));
    // Not closed, for the stream is somebody else's.
    ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
    task.expect(lists.size());
    for (Map.Entry<String, CsvTable> list : lists.entrySet()) {
      task.step(1);
      if (!list.getValue().isEmpty()) {
        ZipEntry entry = new ZipEntry(say(list.getKey()) + ".csv");
        entry.setTimeLocal(day.atStartOfDay());
        zip.putNextEntry(entry);
        StringBuilder text = new StringBuilder(MARK);
        list.getValue().write(text);
        zip.write(text.toString().getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
      }
    }
    zip.finish();
  }

  private CsvTable touchpoints(JourneyMap map) {
    CsvTable table =
        table(
            "stage",
            "touchpoint",
            "channels",
            "owner",
            "moment",
            "importance",
            "quality",
            "response");
    for (Stage stage : map.stages()) {
      List<Touchpoint> steps = map.touchpoints(stage.id());
      if (steps.isEmpty()) {
        table.row(stage.text(), "", "", stage.owner(), "", "", "", "");
      }
      for (Touchpoint step : steps) {
        table.row(
            stage.text(),
            step.text(),
            step.channels().stream().map(messages::channel).collect(Collectors.joining(", ")),
            step.owner(),
            step.moment() ? messages.text("deliverable.md.moment") : "",
            step.importance(),
            step.quality(),
            step.response());
      }
    }
    return table;
  }

  private CsvTable feelings(JourneyMap map) {
    CsvTable table = table("stage", "touchpoint", "persona", "score", "word", "card");
    for (Emotion felt : map.all(Emotion.class)) {
      Optional<Handle> place = Optional.of(felt.place());
      table.row(
          stage(map, place),
          step(map, place),
          said(map, felt.persona()),
          felt.score(),
          felt.word(),
          felt.text());
    }
    return table;
  }

  private CsvTable pains(JourneyMap map) {
    CsvTable table = table("stage", "touchpoint", "pain", "severity", "reach");
    for (PainPoint pain : map.all(PainPoint.class)) {
      table.row(
          stage(map, pain.at()),
          step(map, pain.at()),
          pain.text(),
          pain.severity().map(messages::name).orElse(""),
          pain.reach());
    }
    return table;
  }

  private CsvTable ideas(JourneyMap map) {
    CsvTable table =
        table("stage", "touchpoint", "idea", "impact", "effort", "votes", "status", "owner");
    for (Idea idea : map.all(Idea.class)) {
      table.row(
          stage(map, idea.at()),
          step(map, idea.at()),
          idea.text(),
          idea.impact(),
          idea.effort(),
          idea.votes(),
          messages.name(idea.status()),
          idea.owner());
    }
    return table;
  }

  private CsvTable actions(JourneyMap map) {
    CsvTable table = table("action", "who", "due", "effect", "status");
    for (Action action : map.all(Action.class)) {
      table.row(
          action.text(),
          action.owner(),
          action.due().map(LocalDate::toString).orElse(""),
          action.effect(),
          messages.name(action.status()));
    }
    return table;
  }

  private CsvTable kpis(JourneyMap map) {
    CsvTable table = table("stage", "touchpoint", "kpi", "baseline", "target");
    for (Kpi kpi : map.all(Kpi.class)) {
      table.row(
          stage(map, kpi.at()), step(map, kpi.at()), kpi.text(), kpi.baseline(), kpi.target());
    }
    return table;
  }

  private CsvTable cards(JourneyMap map) {
    CsvTable table = table("lane", "stage", "touchpoint", "card", "count");
    for (Card card : map.all(Card.class)) {
      table.row(
          messages.lane(card.lane(), map.header().kind()),
          stage(map, card.at()),
          step(map, card.at()),
          card.text(),
          card.count());
    }
    return table;
  }

  private CsvTable table(String... headings) {
    return new CsvTable(Stream.of(headings).map(this::say).toList());
  }

  private String say(String name) {
    return messages.text("deliverable.excel." + name);
  }

  private static Text stage(JourneyMap map, Optional<Handle> place) {
    return place.flatMap(map::stageOf).map(Stage::text).orElse(Text.EMPTY);
  }

  private static Text step(JourneyMap map, Optional<Handle> place) {
    return place
        .flatMap(at -> map.find(Touchpoint.class, at))
        .map(Touchpoint::text)
        .orElse(Text.EMPTY);
  }

  private static Text said(JourneyMap map, Handle handle) {
    return map.find(Worded.class, handle).map(Worded::text).orElse(Text.EMPTY);
  }
}
