package io.mapwalk.deliverable.markdown;

import io.mapwalk.analysis.SentimentLine;
import io.mapwalk.deliverable.mermaid.MermaidJourney;
import io.mapwalk.journey.JourneyMap;
import java.util.List;
import java.util.Optional;

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
    List<SentimentLine> lines = SentimentLine.all(map);
    if (lines.isEmpty()) {
      return;
    }
    out.heading(2, Words.of(names.say("feelings")));
    for (SentimentLine line : lines) {
      if (lines.size() > 1) {
        out.heading(3, names.place(Optional.of(line.persona())));
      }
      out.fence("text", new LineDrawing(line, names).text());
      line.readings()
          .forEach(reading -> out.item(Words.of(reading.sentence(map, names.messages()))));
    }
    out.fence("mermaid", new MermaidJourney().text(map));
  }
}
