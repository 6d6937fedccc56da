package io.mapwalk.packaged;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A map so large that everybody has to wait for it, as a file to be imported. */
final class LargeMap {

  /** What it is called. */
  static final String TITLE = "Everything we know";

  private static final int STAGES = 12;
  private static final int TOUCHPOINTS = 1200;
  private static final int CARDS = 20_000;
  private static final int LETTERS = 26;

  private LargeMap() {}

  /** Writes it into a folder. */
  static Path in(Path folder) throws IOException {
    List<String> elements = new ArrayList<>();
    elements.add(
        element("map-header", "map1", "", TITLE, "\"kind\":\"current\",\"language\":\"en\""));
    elements.add(element("persona", "pe1", order(0), "The customer", "\"backing\":\"assumption\""));
    for (int i = 0; i < STAGES; i++) {
      elements.add("{%s}".formatted(head("stage", "s" + (i + 1), order(i), "Stage " + (i + 1))));
    }
    for (int i = 0; i < TOUCHPOINTS; i++) {
      String more =
          "\"stage\":\"s%d\",\"kind\":\"action\",\"channels\":[],\"moment\":false,\"backing\":\"assumption\""
              .formatted(1 + i * STAGES / TOUCHPOINTS);
      elements.add(element("touchpoint", "t" + (i + 1), order(i), "takes step " + (i + 1), more));
    }
    for (int i = 0; i < CARDS; i++) {
      String more =
          "\"lane\":\"thoughts\",\"at\":\"t%d\",\"count\":1,\"backing\":\"assumption\""
              .formatted(1 + i % TOUCHPOINTS);
      String text = "wonders for the time number " + i + " whether anybody reads this";
      elements.add(element("card", "c" + (i + 1), order(i), text, more));
    }
    String numbers =
        String.format(
            Locale.ROOT,
            "\"c\":%d,\"map\":1,\"pe\":1,\"s\":%d,\"t\":%d",
            CARDS,
            STAGES,
            TOUCHPOINTS);
    return Files.writeString(
        folder.resolve("large.json"),
        "{\"format\":\"mapwalk-journey-map\",\"version\":1,\"id\":\"aaaaaaaaab\",\"lastNumbers\":{"
            + numbers
            + "},\"elements\":[\n"
            + String.join(",\n", elements)
            + "\n]}\n");
  }

  private static String element(String kind, String id, String order, String text, String more) {
    return "{%s,%s}".formatted(head(kind, id, order, text), more);
  }

  private static String head(String kind, String id, String order, String text) {
    String place = order.isEmpty() ? "" : "\"order\":\"%s\",".formatted(order);
    return "\"element\":\"%s\",\"id\":\"%s\",%s\"text\":\"%s\"".formatted(kind, id, place, text);
  }

  // Keys of one length stand in the order of their letters; none ends in the first.
  private static String order(int number) {
    StringBuilder key = new StringBuilder("n");
    for (int left = number, i = 0; i < 4; left /= LETTERS, i++) {
      key.insert(0, (char) ('a' + left % LETTERS));
    }
    return key.insert(0, 'n').toString();
  }
}
