package io.mapwalk.deliverable.markdown;

import io.mapwalk.analysis.SentimentLine;
import io.mapwalk.analysis.SentimentReading;
import io.mapwalk.analysis.SentimentReading.Pattern;
import io.mapwalk.deliverable.mermaid.MermaidJourney;
import io.mapwalk.journey.JourneyMap;
import io.mapwalk.journey.element.Emotion;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The emotion line: drawn in plain text, told in sentences, and as a diagram. */
final class FeelingPart implements Part {

  private final JourneyMap map;
  private final MapNames names;

  FeelingPart(JourneyMap map, MapNames names) {
    this.map = map;
    this.names = names;
  }

  @Override
  public void write(MarkdownWriter out) {
    // Also whoever is told of a part only sees where in the whole it lies.
    List<SentimentLine> lines = SentimentLine.all(names.map());
    List<Emotion> details = names.whole() ? map.all(Emotion.class) : List.of();
    if (lines.isEmpty() && details.isEmpty()) {
      return;
    }
    out.heading(2, Words.of(names.say("feelings")));
    for (SentimentLine line : lines) {
      if (lines.size() > 1) {
        out.heading(3, names.place(Optional.of(line.persona())));
      }
      out.fence("text", new LineDrawing(line, names).text());
      readings(line, out);
    }
    if (!lines.isEmpty()) {
      out.fence("mermaid", new MermaidJourney().text(names.map()));
    }
    new Teller(names, out).rows(new JourneyTellings(names).feeling(), details);
  }

  // Lows and highs stand in the summary; the others need a word on what they mean.
  private void readings(SentimentLine line, MarkdownWriter out) {
    Map<Pattern, List<SentimentReading>> patterns =
        line.readings().stream()
            .filter(r -> r.pattern() != Pattern.TROUGH && r.pattern() != Pattern.PEAK)
            .collect(
                Collectors.groupingBy(
                    SentimentReading::pattern, TreeMap::new, Collectors.toList()));
    for (List<SentimentReading> readings : patterns.values()) {
      SentimentReading first = readings.get(0);
      Words meaning = Words.of(first.meaning(names.messages()));
      out.item(HeadPart.labelled(names, first.name(names.messages()), meaning));
      readings.forEach(r -> out.subitem(Words.of(r.sentence(names.map(), names.messages()))));
    }
  }
}
