package io.mapwalk.deliverable.markdown;

import io.mapwalk.analysis.TouchpointUse;
import io.mapwalk.analysis.TouchpointUse.Verdict;
import io.mapwalk.journey.JourneyMap;
import io.mapwalk.journey.element.Touchpoint;
import java.util.List;
import java.util.Optional;

/**
 * What kind of contact the touchpoints are, what is promised against what people get, and those in
 * use against those that should be.
 */
final class ContactPart implements Part {

  private final JourneyMap map;
  private final MapNames names;

  ContactPart(JourneyMap map, MapNames names) {
    this.map = map;
    this.names = names;
  }

  @Override
  public void write(MarkdownWriter out) {
    List<Touchpoint> known =
        map.touchpoints().stream().filter(t -> t.contact().isPresent()).toList();
    if (known.isEmpty()) {
      return;
    }
    out.heading(2, Words.of(names.say("contacts")));
    new Teller(names, out).rows(new JourneyTellings(names).contact(), known);
    TouchpointUse use = TouchpointUse.of(map);
    for (Verdict verdict : List.of(Verdict.UNWELCOME, Verdict.MISSED)) {
      if (!use.of(verdict).isEmpty()) {
        out.paragraph(Words.none().strong(verdict.name(names.messages())));
        use.of(verdict).forEach(place -> out.item(names.place(Optional.of(place))));
      }
    }
  }
}
