package io.mapwalk.deliverable.markdown;

import io.mapwalk.deliverable.Audience;
import io.mapwalk.journey.JourneyMap;
import java.time.LocalDate;

/** Which parts the document has for whom, and in which order. */
final class Sections implements Part {

  private final JourneyMap whole;
  private final JourneyMap map;
  private final Audience audience;
  private final MapNames names;
  private final LocalDate day;

  /**
   * @param whole the map, as the edition tells it
   * @param names the words for all of it
   */
  Sections(JourneyMap whole, Audience audience, MapNames names, LocalDate day) {
    this.whole = whole;
    this.map = audience.of(whole);
    this.audience = audience;
    this.names = names;
    this.day = day;
  }

  @Override
  public void write(MarkdownWriter out) {
    HeadPart head = new HeadPart(whole, names, day);
    head.write(out);
    switch (audience.kind()) {
      case EVERYBODY -> everything(head, out);
      case SUMMARY -> {
        new SummaryPart(map, names).write(out);
        new ListsPart(map, names).decisions(out);
      }
      case TEAM -> {
        new SummaryPart(map, names).write(out);
        head.goal(out);
        new JourneyPart(map, names).write(out);
        new OutcomePart(map, names).write(out);
        new ListsPart(map, names).write(out);
      }
      case OWNER -> {
        // What is to be done comes first; the rest is why.
        out.paragraph(Words.none().emphasis(names.say("for-owner", audience.owner())));
        new ListsPart(map, names).write(out);
        new FeelingPart(map, names).write(out);
        new JourneyPart(map, names).write(out);
        new OutcomePart(map, names).write(out);
      }
    }
  }

  private void everything(HeadPart head, MarkdownWriter out) {
    new SummaryPart(map, names).write(out);
    head.goal(out);
    new PersonaPart(map, names).write(out);
    new FeelingPart(map, names).write(out);
    new JourneyPart(map, names).write(out);
    new ContactPart(map, names).write(out);
    new OutcomePart(map, names).write(out);
    new ListsPart(map, names).write(out);
  }
}
