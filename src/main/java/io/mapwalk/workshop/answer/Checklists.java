package io.mapwalk.workshop.answer;

import io.mapwalk.journey.JourneyMap;
import io.mapwalk.journey.Refused;
import io.mapwalk.journey.Text;
import io.mapwalk.journey.change.PlanChange.AddChecklistItem;
import io.mapwalk.journey.element.ChecklistItem;
import io.mapwalk.journey.element.ElementKind;
import io.mapwalk.workshop.Tone;
import io.mapwalk.workshop.catalogue.Catalogue;
import io.mapwalk.workshop.catalogue.StandardChecklist;
import io.mapwalk.workshop.catalogue.StandardChecklist.Offered;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * All checklists there are, those on the map and those of the catalogue: lists them, opens one at
 * any time, and works through it. One that is opened is on the map from then on, and can be changed
 * there.
 */
public final class Checklists {

  private static final String PREFIX = "cl-";
  private static final int SHORTEST_BEGINNING = 3;
  private static final int MOST_NAMED = 5;

  private final Catalogue catalogue;

  /** Checklists of a map and of a catalogue. */
  public Checklists(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  /**
   * A list somebody may mean.
   *
   * @param key its key
   * @param title what people call it
   * @param number its number, from 1: that of the catalogue, or one behind all of those
   * @param by whose it is; blank for a list of the template
   */
  private record Known(String key, String title, int number, String by) {

    boolean isCalled(String name) {
      return key.equals(name)
          || key.equals(PREFIX + name)
          || title.equalsIgnoreCase(name)
          || String.valueOf(number).equals(name);
    }

    boolean begins(String name) {
      return name.length() >= SHORTEST_BEGINNING && title.toLowerCase(Locale.ROOT).startsWith(name);
    }

    String shortKey() {
      return key.startsWith(PREFIX) ? key.substring(PREFIX.length()) : key;
    }
  }

  /**
   * Lists the checklists, opens one, or works through it.
   *
   * @param line nothing, {@code all}, or the name or number of a list and what to do with it
   */
  public void take(Scene scene, Draft draft, String line) {
    if (line.isBlank()) {
      overview(draft);
    } else if (isAll(scene, line.strip())) {
      all(draft);
    } else {
      open(draft, line.strip());
    }
  }

  private static boolean isAll(Scene scene, String line) {
    return line.equalsIgnoreCase("all")
        || line.equalsIgnoreCase(scene.messages().text("workshop.checklist.all"));
  }

  private void open(Draft draft, String line) {
    List<Known> lists = lists(draft.map());
    String[] words = line.split("\\s+");
    for (int count = words.length; count > 0; count--) {
      String name =
          Stream.of(words).limit(count).collect(Collectors.joining(" ")).toLowerCase(Locale.ROOT);
      List<Known> called = lists.stream().filter(list -> list.isCalled(name)).toList();
      List<Known> meant =
          called.isEmpty() ? lists.stream().filter(list -> list.begins(name)).toList() : called;
      if (meant.size() > 1) {
        throw new Refused("workshop.which-checklist", name, named(meant));
      }
      if (!meant.isEmpty()) {
        String rest = Stream.of(words).skip(count).collect(Collectors.joining(" "));
        work(draft, meant.get(0), rest);
        return;
      }
    }
    throw new Refused("workshop.no-such-checklist", line);
  }

  private void work(Draft draft, Known list, String rest) {
    put(draft, list);
    Text title = Text.clean(list.title());
    if (rest.isEmpty()) {
      show(draft, list);
    } else if (!new Ticking(draft, list.key(), title).take(rest)) {
      throw new Refused("workshop.usage.checklist", rest, list.shortKey());
    }
  }

  private void put(Draft draft, Known list) {
    if (!Ticking.items(draft.map(), list.key()).isEmpty()) {
      return;
    }
    Text title = Text.clean(list.title());
    StandardChecklist standard = catalogue.checklists().find(list.key()).orElseThrow();
    for (StandardChecklist.Item item : standard.items()) {
      Text text =
          Text.clean(item.part().isBlank() ? item.text() : item.part() + ": " + item.text());
      draft.add(ElementKind.CHECKLIST_ITEM, h -> new AddChecklistItem(h, list.key(), title, text));
    }
    draft.echo("workshop.echo.checklist", list.title(), standard.items().size());
  }

  private static void show(Draft draft, Known list) {
    Ticking.share(draft.map(), list.key())
        .ifPresent(
            share ->
                draft.say(
                    Tone.HEADING,
                    "workshop.echo.done",
                    list.title(),
                    share.done(),
                    share.all(),
                    share.percent()));
    int number = 0;
    for (ChecklistItem item : Ticking.items(draft.map(), list.key())) {
      number++;
      draft.say(Tone.PLAIN, "workshop.echo.field", Ticking.shown(item, number));
    }
    draft.say(Tone.HINT, "workshop.checklist.how", list.shortKey());
  }

  // Those on the map come first; of the others only those are named that most rooms need.
  private void overview(Draft draft) {
    List<Known> lists = lists(draft.map());
    for (Known list : lists) {
      Ticking.share(draft.map(), list.key())
          .ifPresent(
              share ->
                  draft.say(
                      Tone.PLAIN,
                      "workshop.checklist.mine",
                      list.shortKey(),
                      list.title(),
                      share.done(),
                      share.all(),
                      share.percent()));
    }
    int offered = 0;
    for (Offered when : List.of(Offered.BEFORE, Offered.AFTER, Offered.MAP)) {
      for (Known list : offered(lists, when)) {
        if (Ticking.items(draft.map(), list.key()).isEmpty()) {
          draft.say(Tone.PLAIN, "workshop.checklist.offered", list.shortKey(), list.title());
          offered++;
        }
      }
    }
    int others = (int) lists.stream().filter(l -> isNew(draft.map(), l)).count() - offered;
    draft.say(Tone.HINT, "workshop.checklist.others", others);
  }

  private static boolean isNew(JourneyMap map, Known list) {
    return Ticking.items(map, list.key()).isEmpty();
  }

  private List<Known> offered(List<Known> lists, Offered when) {
    return catalogue.offered(when).stream()
        .flatMap(offered -> lists.stream().filter(list -> list.key().equals(offered.key())))
        .toList();
  }

  private void all(Draft draft) {
    String all =
        lists(draft.map()).stream()
            .map(Checklists::named)
            .map(name -> name.replace(' ', '\u00a0'))
            .collect(Collectors.joining("  ·  "));
    draft.sayAll(Tone.PLAIN, all);
    draft.say(Tone.HINT, "workshop.checklist.open");
  }

  private static String named(List<Known> lists) {
    return lists.stream()
        .limit(MOST_NAMED)
        .map(Checklists::named)
        .collect(Collectors.joining(", "));
  }

  private static String named(Known list) {
    return list.number() + " " + list.title() + (list.by().isBlank() ? "" : " (" + list.by() + ")");
  }

  // A list on the map keeps the title it came with; those only a template has stand last.
  private List<Known> lists(JourneyMap map) {
    List<Known> lists = new ArrayList<>();
    for (StandardChecklist standard : catalogue.checklists().all()) {
      String title =
          Ticking.items(map, standard.key()).stream()
              .findFirst()
              .map(item -> item.title().value())
              .orElse(standard.title());
      String by = standard.publishers().stream().findFirst().orElse("");
      lists.add(new Known(standard.key(), title, lists.size() + 1, by));
    }
    for (ChecklistItem item : map.all(ChecklistItem.class)) {
      if (lists.stream().noneMatch(list -> list.key().equals(item.list()))) {
        lists.add(new Known(item.list(), item.title().value(), lists.size() + 1, ""));
      }
    }
    return lists;
  }
}
