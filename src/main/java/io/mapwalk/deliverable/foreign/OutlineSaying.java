package io.mapwalk.deliverable.foreign;

import io.mapwalk.deliverable.Remark;
import io.mapwalk.deliverable.foreign.OutlineNode.Kind;
import io.mapwalk.deliverable.form.ChannelNames;
import io.mapwalk.journey.Handle;
import io.mapwalk.journey.Messages;
import io.mapwalk.journey.Quotation;
import io.mapwalk.journey.Signs;
import io.mapwalk.journey.Text;
import io.mapwalk.journey.element.Channel;
import io.mapwalk.journey.element.Stage;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Says the parts of an outline on a map. A line may begin with what it is, as in {@code Pain: too
 * slow}, or carry the signs of the room, as in {@code !too slow}.
 */
final class OutlineSaying {

  private static final Pattern LABEL =
      Pattern.compile("^([^:!?\"“”]{2,40}?)\\s*(?::|\\s[–—-]\\s)\\s*(.*)$", Pattern.DOTALL);
  private static final double MOST = 0.5;

  /**
   * A line that begins with what it is.
   *
   * @param meaning what
   * @param name how it says so
   * @param rest what stands behind it; may be blank
   */
  record Label(Meaning meaning, String name, String rest) {}

  private final Drafting map;
  private final Saying saying;
  private final Vocabulary vocabulary;
  private final Messages language;
  private final ChannelNames channels = new ChannelNames(Messages.inEveryLanguage());
  private final Map<String, Integer> feelings = Feeling.words();
  private final Scores scores;
  private final List<String> left = new ArrayList<>();

  OutlineSaying(Drafting map, Vocabulary vocabulary, Text source, Locale language) {
    this.map = map;
    this.saying = new Saying(map, source);
    this.vocabulary = vocabulary;
    this.language = new Messages(language);
    this.scores = new Scores(map);
  }

  /** What a line begins with, where it says what it is. */
  Optional<Label> labelled(String words) {
    Matcher label = LABEL.matcher(words);
    if (!label.matches()) {
      return Optional.empty();
    }
    return vocabulary
        .exact(label.group(1))
        .filter(is -> is.isRow() || is == Meaning.PERSONA || is == Meaning.OWNER)
        .map(meaning -> new Label(meaning, label.group(1), label.group(2)));
  }

  /** How bullets without headings are to be taken: as stages, as steps of one, or as notes. */
  String wayOf(OutlineNode body) {
    List<OutlineNode> items = body.children(Kind.ITEM);
    if (body.depth() < 2) {
      boolean numbered = items.size() > 1 && items.stream().allMatch(OutlineNode::isNumbered);
      return numbered ? "steps" : "notes";
    }
    List<OutlineNode> inner =
        items.stream().flatMap(item -> item.children(Kind.ITEM).stream()).toList();
    long said = inner.stream().filter(item -> isStatement(Inline.words(item.text()))).count();
    return body.depth() == 2 && said >= inner.size() * MOST ? "steps" : "bullets";
  }

  private boolean isStatement(String words) {
    Signs signs = Signs.read(words);
    return labelled(words).isPresent()
        || vocabulary.exact(words).filter(Meaning::isRow).isPresent()
        || Quotation.within(words).isPresent()
        || !signs.areNone() && signs.words().isEmpty();
  }

  /** Says all that stands in a stage. */
  void stage(OutlineNode node, Handle stage) {
    for (OutlineNode child : node.children()) {
      if (child.kind() == Kind.ITEM) {
        step(child, stage);
      } else if (child.kind() == Kind.HEADING) {
        heading(child, stage);
      } else {
        other(child, Optional.of(stage), Optional.empty());
      }
    }
  }

  // A heading within a stage names a row of the map, or a touchpoint.
  private void heading(OutlineNode heading, Handle stage) {
    String words = Inline.words(heading.text());
    Optional<Meaning> row = vocabulary.exact(words).filter(Meaning::isRow);
    boolean steps = row.filter(OutlineSaying::isSteps).isPresent();
    if (steps) {
      stage(heading, stage);
    } else if (row.isPresent()) {
      contents(heading, Optional.of(stage), row);
    } else {
      contents(heading, touchpoint(words, stage), Optional.empty());
    }
  }

  private static boolean isSteps(Meaning meaning) {
    return meaning == Meaning.TOUCHPOINT || meaning == Meaning.CONTACT;
  }

  /** Says all that stands beneath something, as cards. */
  void contents(OutlineNode node, Optional<Handle> at, Optional<Meaning> row) {
    for (OutlineNode child : node.children()) {
      if (child.kind() == Kind.ITEM) {
        card(child, at, row);
      } else if (child.kind() == Kind.HEADING) {
        String words = Inline.words(child.text());
        Optional<Meaning> inner = vocabulary.exact(words).filter(Meaning::isRow);
        inner.ifPresentOrElse(meaning -> contents(child, at, inner), () -> card(child, at, row));
      } else {
        other(child, at, row);
      }
    }
  }

  private void other(OutlineNode node, Optional<Handle> at, Optional<Meaning> row) {
    if (node.kind() == Kind.TEXT) {
      card(node, at, row);
    } else if (node.kind() == Kind.QUOTE) {
      quote(node, at);
    } else {
      leave(node);
    }
  }

  /** Says something quoted: a thought. */
  void quote(OutlineNode node, Optional<Handle> at) {
    Saying.text(Inline.words(node.text()))
        .ifPresent(text -> saying.say(Meaning.THOUGHT, "", at, text));
  }

  /** Leaves something out, and counts it. */
  void leave(OutlineNode node) {
    left.add(Inline.words(node.text()));
  }

  /** Says an item of a stage: a touchpoint, unless it says that it is something else. */
  void step(OutlineNode item, Handle stage) {
    String words = Inline.words(item.text());
    Optional<Meaning> row = vocabulary.exact(words).filter(Meaning::isRow);
    if (row.filter(OutlineSaying::isSteps).isPresent() && item.depth() > 0) {
      stage(item, stage);
    } else if (row.isPresent() && item.depth() > 0 || isStatement(words)) {
      card(item, Optional.of(stage), Optional.empty());
    } else {
      contents(item, touchpoint(words, stage), Optional.empty());
    }
  }

  private Optional<Handle> touchpoint(String said, Handle stage) {
    Signs signs = Signs.read(said);
    boolean plain = signs.areNone() || signs.words().isBlank();
    Optional<Handle> made =
        Saying.text(plain ? said : signs.words()).map(words -> map.touchpoint(stage, words));
    if (!plain) {
      made.ifPresent(step -> signs(signs, Optional.of(step)));
    }
    return made.or(() -> Optional.of(stage));
  }

  /**
   * Says an item as a card.
   *
   * @param at the stage or touchpoint; empty for none
   * @param row the row it belongs to; empty where it says so itself, or nobody does
   */
  void card(OutlineNode item, Optional<Handle> at, Optional<Meaning> row) {
    String words = Inline.words(item.text());
    Optional<Meaning> named = vocabulary.exact(words).filter(Meaning::isRow);
    Optional<Label> label = labelled(words);
    if (named.isPresent() && !item.children().isEmpty()) {
      contents(item, at, named);
      return;
    }
    if (row.isPresent()) {
      say(row.get(), at, words);
    } else if (label.isPresent() && label.get().rest().isBlank()) {
      contents(item, at, Optional.of(label.get().meaning()));
      return;
    } else if (label.isPresent()) {
      say(label.get().meaning(), at, label.get().rest());
    } else {
      signed(words, at);
    }
    contents(item, at, row);
  }

  private void signed(String words, Optional<Handle> at) {
    Optional<String> quote = Quotation.within(words);
    Signs signs = Signs.read(words);
    if (quote.isPresent()) {
      say(Meaning.THOUGHT, at, quote.get());
    } else if (words.matches("(?s)\\?\\s+\\S.*")) {
      say(Meaning.QUESTION, at, words.substring(1));
    } else if (signs.areNone() || at.isEmpty() && signs.score().isPresent()) {
      say(Meaning.NOTE, at, words);
    } else {
      say(Meaning.NOTE, at, signs.words());
      signs(signs, at);
    }
  }

  private void signs(Signs signs, Optional<Handle> at) {
    for (String name : signs.channels()) {
      boolean known = isChannel(channels.channel(name).value());
      say(known ? Meaning.CHANNEL : Meaning.TAG, at, name);
    }
    if (signs.score().isPresent() && at.isPresent()) {
      felt(at.get(), Integer.toString(signs.score().getAsInt()));
    }
    signs.quote().ifPresent(quote -> say(Meaning.THOUGHT, at, quote));
    signs.owner().ifPresent(owner -> say(Meaning.OWNER, at, owner));
    signs.pains().forEach(pain -> say(Meaning.PAIN, at, pain));
    signs.ideas().forEach(idea -> say(Meaning.IDEA, at, idea));
    signs.tags().forEach(tag -> say(Meaning.TAG, at, tag));
    boolean step = at.filter(place -> map.map().find(Stage.class, place).isEmpty()).isPresent();
    if (signs.moment() && step) {
      map.moment(at.orElseThrow());
    }
  }

  private static boolean isChannel(String name) {
    return Arrays.stream(Channel.values()).anyMatch(channel -> channel.key().equals(name));
  }

  private void say(Meaning meaning, Optional<Handle> at, String words) {
    if (meaning == Meaning.SCORE && at.isPresent()) {
      felt(at.get(), words);
    } else if (meaning == Meaning.PERSONA) {
      Saying.name(words).ifPresent(map::persona);
    } else {
      Meaning said = meaning == Meaning.SCORE ? Meaning.NOTE : meaning;
      Saying.text(words).ifPresent(text -> saying.say(said, "", at, text));
    }
  }

  private void felt(Handle at, String words) {
    Feeling feeling = Feeling.read(words, feelings);
    scores.take(at, map.persona(language), feeling, Scale.OURS, words);
  }

  /** Puts the feelings there, now that all are known, and says what is to be remarked. */
  List<Remark> finished() {
    scores.write();
    List<Remark> remarks = new ArrayList<>();
    if (!left.isEmpty()) {
      remarks.add(
          Remark.of("deliverable.foreign.outline.left", left.size(), Remarks.line(left.get(0))));
    }
    if (scores.unread() > 0) {
      remarks.add(Remark.of("deliverable.foreign.scores", scores.unread(), scores.firstUnread()));
    }
    return remarks;
  }
}
