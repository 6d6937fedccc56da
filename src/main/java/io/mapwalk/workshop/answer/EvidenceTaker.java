package io.mapwalk.workshop.answer;

import io.mapwalk.journey.Handle;
import io.mapwalk.journey.Text;
import io.mapwalk.journey.change.EvidenceChange.DescribeSource;
import io.mapwalk.journey.change.PlanChange.AddSource;
import io.mapwalk.journey.element.ElementKind;
import io.mapwalk.journey.element.Source;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Takes sources: {@code 12 guest talks (words, solicited, 3 May, consent): they ask first}; what is
 * in brackets and what stands behind them is optional. {@code e1: p1 p3 4-6} says what rests on a
 * source that is there already.
 */
final class EvidenceTaker implements AnswerTaker {

  private static final Pattern DESCRIBED =
      Pattern.compile(
          "^(.*?\\S)\\s*\\(([^()]*)\\)(?:\\s*(?::|[-–—]\\s)\\s*(\\S.*))?$", Pattern.DOTALL);

  @Override
  public Listening listening() {
    return Listening.LIST;
  }

  @Override
  public void take(Scene scene, Draft draft, String line) {
    for (String item : Lines.items(line)) {
      if (Evidence.isLink(scene, draft.map(), item)) {
        Evidence.link(scene, draft, item);
      } else {
        source(scene, draft, item);
      }
    }
  }

  private static void source(Scene scene, Draft draft, String item) {
    Matcher matcher = DESCRIBED.matcher(item);
    boolean described = matcher.matches();
    SourceWords about = new SourceWords(scene, described ? matcher.group(2) : "");
    boolean understood = about.isUnderstood();
    String named = understood ? matcher.group(1) + about.rest() : item;
    Text text = draft.text(named);
    Handle id =
        draft.add(ElementKind.SOURCE, h -> new AddSource(h, text, about.kind(), about.solicited()));
    if (understood) {
      String found = matcher.group(3);
      Text finding = found == null ? Text.EMPTY : draft.text(found);
      Text link = draft.text(about.link());
      draft.apply(
          new DescribeSource(id, about.date(), link, finding, about.consent(), about.people()));
    }
    Source source = draft.map().find(Source.class, id).orElseThrow();
    draft.echo("workshop.echo.item", id.value(), inShort(scene, source));
  }

  private static String inShort(Scene scene, Source source) {
    String about =
        Stream.of(scene.messages().about(source), source.link().value())
            .filter(part -> !part.isBlank())
            .collect(Collectors.joining(", "));
    return about.isEmpty() ? source.text().value() : source.text() + " (" + about + ")";
  }

  @Override
  public List<String> known(Scene scene) {
    return scene.map().all(Source.class).stream()
        .map(source -> source.id() + " " + inShort(scene, source))
        .toList();
  }
}
