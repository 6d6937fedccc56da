package io.mapwalk.deliverable.form;

import io.mapwalk.deliverable.form.FilledForm.Entry;
import io.mapwalk.journey.JourneyMap;
import io.mapwalk.journey.Messages;
import io.mapwalk.journey.Quotation;
import io.mapwalk.journey.Refused;
import io.mapwalk.journey.element.Lane;
import java.util.List;
import java.util.Optional;

/**
 * Works out what a filled form adds to a map. What the map has already at the same stage is not
 * added again, so a form may be taken twice, or once more when the pair has gone on writing; and
 * nothing on the map is overwritten.
 */
public final class FormTaking {

  private final Pen pen;
  private final FeelingTaker feelings;

  private final StepTaker steps;

  private FormTaking(Pen pen, boolean foreign, List<Messages> languages) {
    this.pen = pen;
    this.feelings = new FeelingTaker(pen, foreign);
    this.steps = new StepTaker(pen, feelings, languages);
  }

  /**
   * What a form would do to a map.
   *
   * @param form the form
   * @param map the map it goes to
   * @param languages the languages its headings may be in
   * @throws Refused if it holds more than any pair writes
   */
  public static Taking of(FormText form, JourneyMap map, List<Messages> languages) {
    boolean foreign = FormKey.of(form).filter(key -> key.map().equals(map.id())).isEmpty();
    FilledForm filled = new FormReader(map, foreign, languages).read(form.lines());
    Pen pen = new Pen(map, languages);
    filled.remarks().forEach(pen::remark);
    FormTaking taking = new FormTaking(pen, foreign, languages);
    filled.entries().forEach(taking::take);
    return pen.taking(map, filled.names());
  }

  private void take(Entry entry) {
    Lane lane = entry.lane();
    boolean acts = lane.equals(Lane.ACTIONS);
    boolean feels = lane.equals(Lane.EMOTIONS);
    if ((acts || feels) && entry.stage().isEmpty()) {
      pen.statement(Optional.empty(), Lane.NOTES, entry.text());
    } else if (acts) {
      steps.take(entry, entry.stage().orElseThrow());
    } else if (feels) {
      feelings.take(entry, entry.stage().orElseThrow());
    } else if (lane.equals(Lane.THOUGHTS)) {
      String said = Quotation.within(entry.text()).orElse(entry.text());
      pen.statement(entry.stage(), lane, said);
    } else {
      pen.statement(entry.stage(), lane, entry.text());
    }
  }
}
