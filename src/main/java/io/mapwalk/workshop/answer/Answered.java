package io.mapwalk.workshop.answer;

import io.mapwalk.journey.Handle;
import io.mapwalk.journey.element.Opportunity;
import io.mapwalk.journey.element.PainPoint;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A proposal with the pain points or opportunities named before it, as in {@code p2 p5 text}.
 *
 * @param handles what it answers
 * @param text the proposal itself
 */
record Answered(List<Handle> handles, String text) {

  static Answered leading(Draft draft, String said) {
    List<Handle> handles = new ArrayList<>();
    String rest = said.strip();
    while (true) {
      String[] parts = rest.split("[\\s:,]+", 2);
      Optional<Handle> handle =
          parts.length < 2
              ? Optional.empty()
              : Handle.parse(parts[0])
                  .filter(
                      h ->
                          draft.map().find(PainPoint.class, h).isPresent()
                              || draft.map().find(Opportunity.class, h).isPresent());
      if (handle.isEmpty()) {
        return new Answered(handles, rest);
      }
      handles.add(handle.get());
      rest = parts[1];
    }
  }
}
