package io.mapwalk.workshop.template;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.jspecify.annotations.Nullable;

/** Reads the checklists: {@code ## Title} with a task list beneath. */
final class ChecklistsReader {

  private static final Set<String> KNOWN = Set.of("key", "phase");

  private final Faults faults;
  private final List<Checklist> checklists = new ArrayList<>();
  private final Map<String, Integer> lines = new HashMap<>();

  ChecklistsReader(Faults faults) {
    this.faults = faults;
  }

  /** Reads one checklist. */
  void checklist(Section section) {
    List<Node> lists = section.blocks().stream().filter(ListBlock.class::isInstance).toList();
    List<Node> others = section.blocks().stream().filter(each -> !lists.contains(each)).toList();
    Body body =
        new Body(
            new Section(section.line(), section.level(), section.title(), others), KNOWN, faults);
    if (section.title().isEmpty()) {
      faults.add(section.line(), "checklist-without-title");
    }
    List<String> items = new ArrayList<>();
    lists.forEach(list -> takeItems(list, items));
    if (items.isEmpty()) {
      faults.add(section.line(), "checklist-without-items", section.title());
    }
    checklists.add(
        new Checklist(key(body, section), section.title(), StepsReader.phase(body, faults), items));
  }

  /** The checklists read so far. */
  List<Checklist> checklists() {
    return checklists;
  }

  /** Notes which of the checklists named by prompts are not there. */
  void check(List<StepsReader.Mention> mentions) {
    for (StepsReader.Mention mention : mentions) {
      if (!lines.containsKey(mention.checklist())) {
        String known =
            Names.suggest(mention.checklist(), lines.keySet().stream().sorted().toList());
        faults.add(
            mention.line(),
            known.isEmpty() ? "no-checklists" : "unknown-checklist",
            mention.checklist(),
            known);
      }
    }
  }

  private String key(Body body, Section section) {
    Optional<Body.Attribute> given = body.attribute("key");
    if (given.isEmpty()) {
      faults.add(section.line(), "checklist-without-key", section.title());
      return "";
    }
    int line = given.get().line();
    String key = StepsReader.checkedKey(given.get().value(), line, faults);
    Integer before = lines.putIfAbsent(key, line);
    if (before != null) {
      faults.add(line, "checklist-twice", key, before.toString());
    }
    return key;
  }

  private void takeItems(Node list, List<String> items) {
    for (@Nullable Node item = list.getFirstChild(); item != null; item = item.getNext()) {
      for (@Nullable Node part = item.getFirstChild(); part != null; part = part.getNext()) {
        if (part instanceof Paragraph) {
          takeItem(part, items);
        } else if (part instanceof ListBlock) {
          faults.add(PlainText.line(part, 0), "items-nested");
        }
      }
    }
  }

  private void takeItem(Node paragraph, List<String> items) {
    String text = PlainText.of(paragraph);
    if (text.length() > Body.MAX_PARAGRAPH) {
      faults.add(PlainText.line(paragraph, 0), "text-too-long", Body.MAX_PARAGRAPH);
    } else if (!text.isEmpty()) {
      items.add(text);
    }
  }
}
