package io.mapwalk.deliverable.foreign;

import io.mapwalk.deliverable.Remark;
import io.mapwalk.deliverable.foreign.OutlineNode.Kind;
import io.mapwalk.deliverable.foreign.OutlineReader.Outline;
import io.mapwalk.journey.Handle;
import io.mapwalk.journey.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Puts an outline onto a map. Without headings the outermost bullets are the stages where others
 * are set in beneath them; numbered ones alone are the steps of one stage, and plain ones alone are
 * notes nobody has sorted yet.
 */
final class OutlineDraft {

  private final OutlineNode body;
  private final Text title;
  private final Locale language;
  private final Vocabulary vocabulary = new Vocabulary();

  OutlineDraft(Outline outline, Text file, Locale language) {
    this.language = language;
    List<OutlineNode> headings = outline.root().children(Kind.HEADING);
    boolean above = headings.size() == 1 && isTitle(headings.get(0));
    this.body = above ? headings.get(0) : outline.root();
    Optional<Text> named =
        outline.title().map(said -> Text.clean(said).strip()).filter(said -> !said.isBlank());
    Text heading = above ? OutlineImport.text(headings.get(0)) : Text.EMPTY;
    this.title = heading.or(named.orElse(file));
  }

  // One heading above three levels of bullets is no stage either.
  private boolean isTitle(OutlineNode heading) {
    return heading.depth() > 2
        || heading.children(Kind.HEADING).stream()
            .map(inner -> vocabulary.exact(Inline.words(inner.text())))
            .anyMatch(row -> row.filter(Meaning::isRow).isEmpty());
  }

  /** What a new map of it is called. */
  Text title() {
    return title;
  }

  /** Puts it there, and says what is to be remarked. */
  List<Remark> onto(Drafting map) {
    OutlineSaying saying = new OutlineSaying(map, vocabulary, title, language);
    List<OutlineNode> headings = body.children(Kind.HEADING);
    body.children(Kind.TEXT).forEach(text -> intro(map, saying, text));
    body.children(Kind.QUOTE).forEach(quote -> saying.quote(quote, Optional.empty()));
    body.children(Kind.TABLE).forEach(saying::leave);
    body.children(Kind.OTHER).forEach(saying::leave);
    if (headings.isEmpty()) {
      return bullets(map, saying, body.children(Kind.ITEM), saying.wayOf(body));
    }
    for (OutlineNode item : body.children(Kind.ITEM)) {
      saying.card(item, Optional.empty(), Optional.empty());
    }
    headings.forEach(heading -> part(map, saying, heading));
    return remarks(saying, "headings");
  }

  private List<Remark> bullets(
      Drafting map, OutlineSaying saying, List<OutlineNode> items, String way) {
    switch (way) {
      case "bullets" -> {
        for (OutlineNode item : items) {
          Optional<Handle> stage = Saying.stage(Inline.words(item.text())).map(map::stage);
          stage.ifPresent(place -> saying.stage(item, place));
        }
      }
      case "steps" -> {
        Handle stage = map.stage(Saying.stage(title.value()).orElse(title));
        items.forEach(item -> saying.step(item, stage));
      }
      default -> items.forEach(item -> saying.card(item, Optional.empty(), Optional.empty()));
    }
    return remarks(saying, way);
  }

  // Before the first heading stands what the document is about; only whose journey it is counts.
  private void intro(Drafting map, OutlineSaying saying, OutlineNode text) {
    Optional<Text> persona =
        saying
            .labelled(Inline.words(text.text()))
            .filter(label -> label.meaning() == Meaning.PERSONA)
            .flatMap(label -> Saying.name(label.rest()));
    if (persona.isPresent()) {
      map.persona(persona.get());
    } else {
      saying.leave(text);
    }
  }

  private void part(Drafting map, OutlineSaying saying, OutlineNode heading) {
    String words = Inline.words(heading.text());
    Optional<Meaning> meaning = vocabulary.exact(words);
    Optional<OutlineSaying.Label> label = saying.labelled(words);
    boolean deeper = !heading.children(Kind.HEADING).isEmpty();
    if (label.filter(said -> said.meaning() == Meaning.PERSONA).isPresent()) {
      label.flatMap(said -> Saying.name(said.rest())).ifPresent(map::persona);
      heading.children().forEach(saying::leave);
    } else if (meaning.filter(is -> is == Meaning.PERSONA).isPresent()) {
      heading.children().stream()
          .filter(OutlineDraft::speaks)
          .limit(1)
          .flatMap(child -> Saying.name(Inline.words(child.text())).stream())
          .forEach(map::persona);
      heading.children().stream().skip(1).forEach(saying::leave);
    } else if (meaning.filter(is -> is == Meaning.STAGE).isPresent() && deeper) {
      heading.children(Kind.HEADING).forEach(inner -> part(map, saying, inner));
    } else if (meaning.filter(is -> is == Meaning.STAGE).isPresent()) {
      bullets(map, saying, heading.children(Kind.ITEM), "bullets");
    } else if (meaning.filter(OutlineDraft::isOfTheWhole).isPresent() && !deeper) {
      saying.contents(heading, Optional.empty(), meaning);
    } else {
      Saying.stage(words).map(map::stage).ifPresent(stage -> saying.stage(heading, stage));
    }
  }

  private static boolean speaks(OutlineNode node) {
    return node.kind() == Kind.ITEM || node.kind() == Kind.TEXT;
  }

  private static boolean isOfTheWhole(Meaning meaning) {
    return switch (meaning) {
      case PAIN, IDEA, OPPORTUNITY, STRENGTH, INSIGHT, OPEN_QUESTION, KPI, NOTE, QUOTE -> true;
      default -> false;
    };
  }

  private static List<Remark> remarks(OutlineSaying saying, String way) {
    List<Remark> remarks = new ArrayList<>();
    remarks.add(Remark.of("deliverable.foreign.outline." + way));
    remarks.addAll(saying.finished());
    return remarks;
  }
}
