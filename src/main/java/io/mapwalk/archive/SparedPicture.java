package io.mapwalk.archive;

import java.util.Optional;

/**
 * Leaves the picture of an element out of the images of an edit that did not change it. Pictures
 * are a hundred times as long as all the words beside them, and each stands in the image of the
 * edit that brought it already.
 */
final class SparedPicture {

  // In a text a quotation mark is never without a backslash, so nobody can have typed this.
  private static final String BEFORE = "{\"jpeg\":\"";
  private static final String BEHIND = "\"}";

  private SparedPicture() {}

  /** The picture in a body; empty where there is none, or it was left out. */
  static Optional<String> of(String body) {
    int from = body.indexOf(BEFORE) + BEFORE.length();
    int to = from < BEFORE.length() ? -1 : body.indexOf(BEHIND, from);
    return to > from ? Optional.of(body.substring(from, to)) : Optional.empty();
  }

  /** Whether a picture was left out of a body. */
  static boolean isLeftOut(String body) {
    return body.contains(BEFORE + BEHIND);
  }

  /** A body without its picture; itself where there is none. */
  static String leftOut(String body) {
    return of(body).map(picture -> body.replace(picture, "")).orElse(body);
  }

  /** A body with the picture that was left out of it. */
  static String putBack(String body, String picture) {
    return body.replace(BEFORE + BEHIND, BEFORE + picture + BEHIND);
  }
}
