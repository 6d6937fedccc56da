package io.mapwalk.workshop.catalogue;

import java.util.List;
import java.util.Locale;

/**
 * One of the large steps most journeys share.
 *
 * @param key its short name: awareness, consideration, decision, onboarding, retention or advocacy
 * @param name what it is called
 * @param also names of stages that mean the same
 * @param customer what the customer does in it
 * @param company what the company has to do in it
 * @param publishers who says so
 */
public record ClassicStage(
    String key,
    String name,
    List<String> also,
    String customer,
    String company,
    List<String> publishers)
    implements Keyed {

  /** Keeps its own unmodifiable copies. */
  public ClassicStage {
    also = List.copyOf(also);
    publishers = List.copyOf(publishers);
  }

  /** Whether a stage of that name means this one, however it is capitalised. */
  public boolean means(String stage) {
    String wanted = stage.strip().toLowerCase(Locale.ROOT);
    return wanted.equals(key)
        || also.stream().anyMatch(n -> n.toLowerCase(Locale.ROOT).equals(wanted));
  }

  static ClassicStage of(Row row) {
    return new ClassicStage(
        row.key(),
        row.text("Name"),
        row.list("Also"),
        row.text("Customer"),
        row.text("Company"),
        row.list("Publishers"));
  }
}
