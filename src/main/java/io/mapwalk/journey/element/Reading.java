package io.mapwalk.journey.element;

import io.mapwalk.journey.Handle;
import io.mapwalk.journey.OrderKey;
import io.mapwalk.journey.Text;
import java.time.LocalDate;

/**
 * A measured value of a KPI.
 *
 * @param id its handle
 * @param order its place among its kind
 * @param kpi what was measured
 * @param date when
 * @param text the value with its unit, never blank
 */
public record Reading(Handle id, OrderKey order, Handle kpi, LocalDate date, Text text)
    implements Element, Worded {

  @Override
  public Reading reworded(Text other) {
    return new Reading(id, order, kpi, date, other);
  }

  @Override
  public Reading ordered(OrderKey other) {
    return new Reading(id, other, kpi, date, text);
  }
}
