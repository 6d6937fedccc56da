package io.mapwalk.deliverable.markdown;

import io.mapwalk.journey.Handle;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.task.list.items.TaskListItemMarker;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;

/** Finds in a document what it says of the elements of a map. */
final class DocumentReader {

  // Parts in which lists only sum up what is told elsewhere.
  private static final Set<String> DRAWN = Set.of("summary", "feelings", "contacts", "objections");

  // Parts in which entries without handles are fields of one thing.
  private static final Set<String> ONE_THING = Set.of("summary", "goal", "persona", "stage");

  // Parts of which a paragraph or a quotation tells something.
  private static final Set<String> WITH_PROSE = Set.of("summary", "persona");

  private final MapNames names;
  private final Tellings tellings;
  private final Phrase phrase;
  private final List<Saying> sayings = new ArrayList<>();
  private final Map<String, Integer> heads = new HashMap<>();
  private final Set<String> places = new LinkedHashSet<>();
  private final Set<String> drawn = new LinkedHashSet<>();
  private final List<String> unknown = new ArrayList<>();
  private final List<String> unknownColumns = new ArrayList<>();
  private final Set<String> titles = new LinkedHashSet<>();
  private final Map<String, String> lists = new HashMap<>();
  private String part = "map";
  private String role = "map";
  private String within = "";
  private String group = "";

  private DocumentReader(MapNames names) {
    this.names = names;
    this.tellings = new Tellings(names);
    this.phrase = new Phrase(tellings.labels(), tellings.tags(), names.say("dot"));
  }

  /**
   * Reads a document.
   *
   * @param markdown its text, without front matter
   * @param names the words it is written in
   */
  static Written read(String markdown, MapNames names) {
    DocumentReader reader = new DocumentReader(names);
    for (Node node = Blocks.of(markdown).getFirstChild(); node != null; node = node.getNext()) {
      reader.block(node);
    }
    return new Written(
        reader.sayings,
        reader.places,
        reader.drawn,
        reader.unknown,
        reader.unknownColumns,
        reader.titles,
        reader.lists);
  }

  private void block(Node node) {
    if (node instanceof Heading heading) {
      heading(heading);
    } else if (node instanceof Paragraph) {
      paragraph(Inlines.of(node));
    } else if (node instanceof BlockQuote) {
      prose(FrameTellings.QUOTE, paragraphs(node));
    } else if (node instanceof ListBlock) {
      list(node);
    } else if (node instanceof TableBlock) {
      table(node);
    } else if (node instanceof FencedCodeBlock drawing) {
      drawing.getLiteral().lines().map(String::strip).filter(l -> !l.isEmpty()).forEach(drawn::add);
    }
  }

  private void heading(Heading heading) {
    Optional<String> remark = HiddenRemark.of(heading);
    Words said = Inlines.of(heading);
    Words words = remark.isPresent() ? said.trimmed("", " ") : said;
    String text = words.text();
    group = "";
    if (heading.getLevel() == 1) {
      begin("map", "", head(words));
    } else if (heading.getLevel() == 2) {
      part = tellings.part(text).orElse("");
      role = part;
      within = "";
      if (part.isEmpty()) {
        unknown.add(text);
      } else if (part.equals("goal") || part.equals("summary")) {
        begin(part, "", phrase.read(Words.none()));
      }
      places.add(Written.place(role, "", ""));
    } else if (heading.getLevel() == 3) {
      third(words, text, remark);
      remark.ifPresent(list -> lists.putIfAbsent(text, list));
    } else {
      titles.add(text);
      role = tellings.isTitle(text, "back-story") ? "back-story" : part;
    }
  }

  private void third(Words words, String text, Optional<String> list) {
    if (part.equals("stage") && tellings.isTitle(text, "links")) {
      role = "links";
      within = "";
      places.add(Written.place(role, "", ""));
    } else if (part.equals("stage") || part.equals("persona")) {
      Saying head = head(words);
      within = head.handle().map(Handle::value).orElse("+" + sayings.size());
      begin(part, within, head);
    } else {
      group = text;
      within = list.map(Saying::list).orElse("");
      places.add(Written.place(role, within, group));
      if (DRAWN.contains(role)) {
        drawn.add(text);
      }
    }
  }

  private Saying head(Words words) {
    Optional<Handle> handle = Optional.empty();
    Words said = words;
    int last = words.pieces().size() - 1;
    if (last >= 0 && words.pieces().get(last).look() == Words.Look.CODE) {
      handle = Handle.parse(words.pieces().get(last).text());
      said = Words.none();
      words.pieces().subList(0, last).forEach(said::add);
      said = said.trimmed("", " ");
    }
    return phrase.read(said).of(handle);
  }

  private void begin(String newRole, String newWithin, Saying saying) {
    role = newRole;
    within = newWithin;
    heads.put(newRole + newWithin, sayings.size());
    sayings.add(saying.at(newRole, newWithin, ""));
  }

  private Optional<Integer> head() {
    String name = ONE_THING.contains(part) || part.equals("map") ? part : "";
    return Optional.ofNullable(heads.get(name + within));
  }

  private void paragraph(Words words) {
    List<Words.Piece> pieces = words.pieces();
    boolean one = pieces.size() == 1;
    if (one && pieces.get(0).look() == Words.Look.STRONG) {
      if (DRAWN.contains(role)) {
        drawn.add(words.text());
      }
      group(words.text());
    } else if (one && pieces.get(0).look() == Words.Look.EMPHASIS) {
      String said = part.equals("map") ? undated(words.text()) : words.text();
      if (!said.isEmpty()) {
        drawn.add(said);
      }
    } else {
      Saying read = phrase.read(words);
      if (read.fields().isEmpty()) {
        prose(FrameTellings.PROSE, words);
      } else {
        head().ifPresent(head -> sayings.set(head, sayings.get(head).with(read)));
      }
    }
  }

  // The day on which it was written is nothing of the map.
  private String undated(String dated) {
    int dot = dated.indexOf(names.say("dot"));
    return dot < 0 ? "" : dated.substring(dot + names.say("dot").length());
  }

  private void group(String name) {
    group = name;
    if (part.equals("stage")) {
      role = "lane";
    } else if (part.equals("kpis")) {
      role = "readings";
      group = "";
      titles.add(name);
    }
    places.add(Written.place(role, within, group));
  }

  private void prose(String label, Words words) {
    Optional<Integer> head = WITH_PROSE.contains(part) ? head() : Optional.empty();
    if (head.isPresent()) {
      sayings.set(head.get(), sayings.get(head.get()).with(label, words));
    } else {
      drawn.add(words.text());
    }
  }

  private static Words paragraphs(Node block) {
    Words words = Words.none();
    for (Node node = block.getFirstChild(); node != null; node = node.getNext()) {
      words.then("\n\n", Inlines.of(node));
    }
    return words;
  }

  private void list(Node list) {
    for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
      item(item);
    }
  }

  private void item(Node item) {
    Words words = Words.none();
    boolean ticked = false;
    List<Node> beneath = new ArrayList<>();
    for (Node node = item.getFirstChild(); node != null; node = node.getNext()) {
      if (node instanceof TaskListItemMarker box) {
        ticked = box.isChecked();
      } else if (node instanceof ListBlock) {
        beneath.add(node);
      } else {
        words.then("\n\n", Inlines.of(node));
      }
    }
    Saying saying = phrase.read(words).ticked(ticked).at(role, within, group);
    boolean named = words.pieces().size() == 1 && words.pieces().get(0).look() == Words.Look.STRONG;
    if (named && !beneath.isEmpty()) {
      if (DRAWN.contains(role)) {
        drawn.add(words.text());
      }
      String outer = group;
      group(words.text());
      beneath.forEach(this::list);
      group = outer;
    } else if (saying.handle().isEmpty() && ONE_THING.contains(role)) {
      if (saying.main().isEmpty()) {
        head().ifPresent(head -> sayings.set(head, sayings.get(head).with(saying)));
      } else {
        drawn.add(words.text());
      }
    } else if (saying.handle().isEmpty() && DRAWN.contains(role)) {
      drawn.add(words.text());
      beneath.forEach(this::list);
    } else {
      sayings.add(beneath.stream().reduce(saying, this::more, (one, other) -> one));
    }
  }

  // A field may stand on a line of its own; what else stands beneath an entry is not read.
  private Saying more(Saying saying, Node list) {
    Saying all = saying;
    for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
      Words words = paragraphs(item);
      Saying read = phrase.read(words);
      if (read.main().isEmpty() && !read.fields().isEmpty()) {
        all = all.with(read);
      } else {
        drawn.add(words.text());
      }
    }
    return all;
  }

  private void table(Node table) {
    String now = part.equals("stage") ? "touchpoint" : part;
    group = "";
    TableReading read = new TableReading(tellings, phrase, now, within, table);
    unknownColumns.addAll(read.unknown());
    titles.addAll(read.titles());
    if (read.isFound()) {
      places.add(Written.place(now, within, ""));
      sayings.addAll(read.sayings());
    }
  }
}
