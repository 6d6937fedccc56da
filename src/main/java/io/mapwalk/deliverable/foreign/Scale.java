package io.mapwalk.deliverable.foreign;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * From where to where scores run, so that they can be put onto ours, from -2 to +2.
 *
 * @param low what the worst is scored
 * @param high what the best is scored
 */
public record Scale(double low, double high) {

  /** Ours. */
  static final Scale OURS = new Scale(-2, 2);

  private static final Pattern RANGE =
      Pattern.compile(
          "(?<![\\d.,])([-−]?\\d{1,3})\\s*(?:-|–|—|\\.{2,3}|…|to|tot|a|t/m|hasta)\\s*\\+?([-−]?\\d{1,3})(?!\\d)");

  /** Reads it where words say it, such as {@code 1-5} or {@code from 0 to 10}. */
  public static Optional<Scale> said(String words) {
    Matcher range = RANGE.matcher(words);
    if (!range.find()) {
      return Optional.empty();
    }
    double low = Double.parseDouble(range.group(1).replace('−', '-'));
    double high = Double.parseDouble(range.group(2).replace('−', '-'));
    return low < high ? Optional.of(new Scale(low, high)) : Optional.empty();
  }

  /** The usual scale on which all of some scores are; ours where they can be. */
  static Scale of(List<Double> scores) {
    double least = scores.stream().mapToDouble(Double::doubleValue).min().orElse(0);
    double most = scores.stream().mapToDouble(Double::doubleValue).max().orElse(0);
    if (least >= OURS.low() && most <= OURS.high()) {
      return OURS;
    } else if (least < 0) {
      double widest = Math.max(-least, most) <= 3 ? 3 : Math.max(-least, most) <= 5 ? 5 : 10;
      return widest < Math.max(-least, most) ? new Scale(-100, 100) : new Scale(-widest, widest);
    } else if (most <= 5) {
      return least < 1 ? new Scale(0, 5) : new Scale(1, 5);
    }
    return new Scale(0, most <= 10 ? 10 : 100);
  }

  /** Whether it is ours. */
  boolean isOurs() {
    return equals(OURS);
  }

  /** Whether a score is on it. */
  boolean holds(double score) {
    return low <= score && score <= high;
  }

  /**
   * A score on ours. What lies halfway between two goes to the lower, so that no pain is rounded
   * away.
   */
  int ours(double score) {
    double exact = -2 + 4 * (score - low) / (high - low);
    return (int) Math.ceil(Math.rint(exact * 1e6) / 1e6 - 0.5);
  }
}
