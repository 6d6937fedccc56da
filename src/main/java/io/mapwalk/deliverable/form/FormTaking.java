package io.mapwalk.deliverable.form;

import io.mapwalk.deliverable.form.FilledForm.Entry;
import io.mapwalk.journey.Handle;
import io.mapwalk.journey.JourneyMap;
import io.mapwalk.journey.Messages;
import io.mapwalk.journey.Quotation;
import io.mapwalk.journey.Refused;
import io.mapwalk.journey.Text;
import io.mapwalk.journey.change.TouchpointChange.AddTouchpoint;
import io.mapwalk.journey.change.TouchpointChange.MoveTouchpoint;
import io.mapwalk.journey.element.ElementKind;
import io.mapwalk.journey.element.Lane;
import io.mapwalk.journey.element.Touchpoint;
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

  private FormTaking(Pen pen, boolean foreign) {
    this.pen = pen;
    this.feelings = new FeelingTaker(pen, foreign);
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
    Pen pen = new Pen(map);
    filled.remarks().forEach(pen::remark);
    FormTaking taking = new FormTaking(pen, foreign);
    filled.entries().forEach(taking::take);
    return pen.taking(map, filled.names());
  }

  private void take(Entry entry) {
    Lane lane = entry.lane();
    boolean steps = lane.equals(Lane.ACTIONS);
    boolean feels = lane.equals(Lane.EMOTIONS);
    if ((steps || feels) && entry.stage().isEmpty()) {
      pen.statement(Optional.empty(), Lane.NOTES, entry.text());
    } else if (steps) {
      Pen.parts(entry.text()).forEach(text -> step(entry, entry.stage().orElseThrow(), text));
    } else if (feels) {
      feelings.take(entry, entry.stage().orElseThrow());
    } else if (lane.equals(Lane.THOUGHTS)) {
      String said = Quotation.within(entry.text()).orElse(entry.text());
      pen.statement(entry.stage(), lane, said);
    } else {
      pen.statement(entry.stage(), lane, entry.text());
    }
  }

  private void step(Entry entry, Handle stage, Text text) {
    if (pen.isThere(Optional.of(stage), Lane.ACTIONS, text)) {
      return;
    }
    List<Handle> steps = pen.map().touchpoints(stage).stream().map(Touchpoint::id).toList();
    Handle id = pen.map().next(ElementKind.TOUCHPOINT);
    pen.apply(new AddTouchpoint(id, stage, text));
    int at = entry.before().map(steps::indexOf).orElse(-1);
    if (at >= 0) {
      Optional<Handle> after = at == 0 ? Optional.empty() : Optional.of(steps.get(at - 1));
      pen.apply(new MoveTouchpoint(id, stage, after));
    }
    pen.added(Optional.of(stage), Lane.ACTIONS, text.value());
  }
}
