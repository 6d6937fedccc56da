package io.mapwalk.workshop;

import io.mapwalk.journey.JourneyMap;
import io.mapwalk.journey.Refused;
import java.util.ArrayList;
import java.util.List;

/** A ledger that forgets everything at the end of the test. */
final class MemoryLedger implements Ledger {

  private final List<JourneyMap> past = new ArrayList<>();
  private final List<String> sentences = new ArrayList<>();
  private int present;

  MemoryLedger(JourneyMap first) {
    past.add(first);
    sentences.add("");
  }

  @Override
  public void save(JourneyMap before, JourneyMap after, String sentence) {
    past.subList(present + 1, past.size()).clear();
    sentences.subList(present + 1, sentences.size()).clear();
    past.add(after);
    sentences.add(sentence);
    present++;
  }

  @Override
  public Reverted undo() {
    if (present == 0) {
      throw new Refused("workshop.nothing-to-undo");
    }
    present--;
    JourneyMap back = past.get(present);
    return new Reverted(
        JourneyMap.of(back.id(), back.elements().values(), past.get(present + 1).lastNumbers()),
        sentences.get(present + 1));
  }

  @Override
  public Reverted redo() {
    if (present + 1 == past.size()) {
      throw new Refused("workshop.nothing-to-redo");
    }
    present++;
    return new Reverted(past.get(present), sentences.get(present));
  }

  int edits() {
    return present;
  }
}
