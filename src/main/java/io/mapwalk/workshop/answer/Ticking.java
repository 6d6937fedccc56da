package io.mapwalk.workshop.answer;

import io.mapwalk.journey.Handle;
import io.mapwalk.journey.JourneyMap;
import io.mapwalk.journey.Refused;
import io.mapwalk.journey.Text;
import io.mapwalk.journey.change.ElementChange.Remove;
import io.mapwalk.journey.change.ElementChange.Reword;
import io.mapwalk.journey.change.PlanChange.AddChecklistItem;
import io.mapwalk.journey.change.PlanChange.Tick;
import io.mapwalk.journey.element.ChecklistItem;
import io.mapwalk.journey.element.ElementKind;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One checklist of a map being worked through: {@code 1 3-5} ticks, {@code -3} takes a tick away,
 * {@code + text} adds a line, {@code 3 = text} says one in other words, and {@code 3 =} takes it
 * out.
 */
final class Ticking {

  private static final Pattern NUMBERS = Pattern.compile("[\\d\\s,;−–-]+");
  private static final Pattern NUMBER =
      Pattern.compile(
          "[\\s,;]*([−–-](?=\\d))?(\\d{1,4})(?:(?:[−–-]|\\s+[−–-]\\s+)(\\d{1,4}))?(?=[\\s,;]|$)");
  private static final Pattern OTHER_WORDS = Pattern.compile("(?s)(\\d{1,4})\\s*=\\s*(.*)");

  private final Draft draft;
  private final String key;
  private final Text title;

  /**
   * @param draft what the line is turned into
   * @param key the key of the list
   * @param title its title, for lines that are added to it
   */
  Ticking(Draft draft, String key, Text title) {
    this.draft = draft;
    this.key = key;
    this.title = title;
  }

  /** The lines of a checklist of a map, in order. */
  static List<ChecklistItem> items(JourneyMap map, String key) {
    return map.all(ChecklistItem.class).stream().filter(i -> i.list().equals(key)).toList();
  }

  /** A line of a list as it is shown. */
  static String shown(ChecklistItem item, int number) {
    return (item.ticked() ? "[x] " : "[ ] ") + number + " " + item.text();
  }

  /**
   * Does what a line says, and tells how much of the list is done then.
   *
   * @return whether the line said any of it; words without a sign before them are left alone
   */
  boolean take(String line) {
    String said = line.strip();
    Matcher words = OTHER_WORDS.matcher(said);
    if (words.matches()) {
      reword(item(words.group(1)), words.group(2));
    } else if (said.startsWith("+") && !said.substring(1).isBlank()) {
      add(said.substring(1));
    } else if (NUMBERS.matcher(said).matches()) {
      tick(said);
    } else {
      return false;
    }
    done();
    return true;
  }

  /** Adds lines to the list. */
  void add(String line) {
    for (String item : Lines.items(line)) {
      Text text = draft.text(item);
      Handle id =
          draft.add(ElementKind.CHECKLIST_ITEM, h -> new AddChecklistItem(h, key, title, text));
      draft.echo("workshop.echo.item", id.value(), text.value());
    }
  }

  private void reword(ChecklistItem item, String words) {
    if (words.isBlank()) {
      draft.apply(new Remove(item.id()));
      draft.echo("workshop.echo.deleted", item.id().value(), item.text().value());
      return;
    }
    Text text = draft.text(words.replaceAll("\\s*\\n\\s*", " "));
    draft.apply(new Reword(item.id(), text));
    draft.echo("workshop.echo.reworded", item.id().value(), text.value());
  }

  private void tick(String line) {
    Matcher matcher = NUMBER.matcher(line);
    int read = 0;
    while (matcher.find(read) && matcher.start() == read) {
      boolean ticked = matcher.group(1) == null;
      ChecklistItem first = item(matcher.group(2));
      ChecklistItem last = matcher.group(3) == null ? first : item(matcher.group(3));
      List<ChecklistItem> items = items(draft.map(), key);
      int from = Math.min(items.indexOf(first), items.indexOf(last));
      int to = Math.max(items.indexOf(first), items.indexOf(last));
      items.subList(from, to + 1).forEach(item -> tick(item, ticked));
      read = matcher.end();
    }
    if (read == 0 || !line.substring(read).matches("[\\s,;]*")) {
      throw new Refused("workshop.not-a-number", line.substring(read).strip());
    }
  }

  private void tick(ChecklistItem item, boolean ticked) {
    draft.apply(new Tick(item.id(), ticked));
    draft.echo(ticked ? "workshop.echo.ticked" : "workshop.echo.unticked", item.text().value());
  }

  private ChecklistItem item(String typed) {
    List<ChecklistItem> items = items(draft.map(), key);
    int number = Integer.parseInt(typed);
    if (number < 1 || number > items.size()) {
      throw new Refused("workshop.no-such-line", number, items.size());
    }
    return items.get(number - 1);
  }

  private void done() {
    share(draft.map(), key)
        .ifPresent(
            share ->
                draft.echo(
                    "workshop.echo.done",
                    title.value(),
                    share.done(),
                    share.all(),
                    share.percent()));
  }

  /**
   * How much of a list is done.
   *
   * @param done the lines ticked
   * @param all all lines, from 1
   */
  record Share(int done, int all) {
    int percent() {
      return Math.round(100f * done / all);
    }
  }

  /** How much of a list of a map is done; empty where it has no lines. */
  static Optional<Share> share(JourneyMap map, String key) {
    List<ChecklistItem> items = items(map, key);
    int ticked = (int) items.stream().filter(ChecklistItem::ticked).count();
    return items.isEmpty() ? Optional.empty() : Optional.of(new Share(ticked, items.size()));
  }
}
