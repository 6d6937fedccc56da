package io.mapwalk.deliverable.excel;

import io.mapwalk.journey.AssumptionShare;

/** How far a map can be trusted, in a few words. */
final class Standing {

  private Standing() {}

  /** The words, such as “draft, 68 % assumptions”. */
  static String of(Book book) {
    AssumptionShare share = AssumptionShare.of(book.map());
    return share.statements() == 0
        ? book.say("standing-draft")
        : book.say("standing", share.assumptions() == 0 ? 0 : 1, share.percent());
  }
}
