package io.mapwalk.workshop.answer;

import io.mapwalk.journey.Handle;
import io.mapwalk.journey.Text;
import io.mapwalk.journey.change.PlanChange.AddSource;
import io.mapwalk.journey.element.ElementKind;
import io.mapwalk.journey.element.Source;
import io.mapwalk.journey.element.SourceKind;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes sources: {@code 12 guest talks (qualitative, solicited)}; what is in brackets is optional.
 */
final class EvidenceTaker implements AnswerTaker {

  private static final Pattern DESCRIBED = Pattern.compile("^(.*\\S)\\s*\\(([^()]*)\\)$");

  @Override
  public Listening listening() {
    return Listening.LIST;
  }

  @Override
  public void take(Scene scene, Draft draft, String line) {
    for (String item : Lines.items(line)) {
      Matcher matcher = DESCRIBED.matcher(item);
      String words = matcher.matches() ? matcher.group(2).toLowerCase(Locale.ROOT) : "";
      Optional<SourceKind> kind = kind(words);
      Optional<Boolean> solicited = solicited(words);
      boolean understood = kind.isPresent() || solicited.isPresent();
      Text text = draft.text(understood ? matcher.group(1) : item);
      Handle id = draft.add(ElementKind.SOURCE, h -> new AddSource(h, text, kind, solicited));
      draft.echo("workshop.echo.item", id.value(), text.value());
    }
  }

  private static Optional<SourceKind> kind(String words) {
    if (words.contains("quali") || words.contains("words")) {
      return Optional.of(SourceKind.QUALITATIVE);
    }
    return words.contains("quanti") || words.contains("numbers")
        ? Optional.of(SourceKind.QUANTITATIVE)
        : Optional.empty();
  }

  private static Optional<Boolean> solicited(String words) {
    if (words.contains("unsolicited")) {
      return Optional.of(false);
    }
    return words.contains("solicited") ? Optional.of(true) : Optional.empty();
  }

  @Override
  public List<String> known(Scene scene) {
    return scene.map().all(Source.class).stream().map(s -> s.text().value()).toList();
  }
}
