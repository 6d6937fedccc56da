package io.mapwalk.workshop.catalogue;

import java.util.List;

/**
 * Something that can be measured.
 *
 * @param name what it is called
 * @param stage the key of the classic stage it belongs to, {@link #WHOLE} or {@link #B2B}
 * @param publishers who names it; none where several do
 */
public record Metric(String name, String stage, List<String> publishers) {

  /** The key of what is measured over the whole journey [Forrester]. */
  public static final String WHOLE = "whole";

  /** The key of what companies measure of companies [McKinsey]. */
  public static final String B2B = "b2b";

  /** Keeps its own unmodifiable copy. */
  public Metric {
    publishers = List.copyOf(publishers);
  }

  static Metric of(Row row) {
    return new Metric(row.text("Label", "Name"), row.text("Stage"), row.list("Publishers"));
  }
}
