package io.mapwalk.deliverable.html;

import io.mapwalk.journey.Progress.Task;
import io.mapwalk.journey.element.Photo;
import java.util.List;

/** The photos of the wall, each with what it is beneath. */
final class WallSection {

  private final Page page;
  private final HtmlWriter html;
  private final Task task;

  WallSection(Page page, Task task) {
    this.page = page;
    this.html = page.html();
    this.task = task;
  }

  void write() {
    List<Photo> photos = page.map().all(Photo.class);
    if (photos.isEmpty()) {
      return;
    }
    page.section("photos", page.doc("photos"));
    html.open("div", "wall");
    for (Photo photo : photos) {
      task.step(0);
      html.open("figure").with("id", photo.id().value());
      photo
          .picture()
          .ifPresent(
              picture ->
                  html.picture(picture.bytes(), page.say("photo", photo.text().value()), "photo"));
      html.open("figcaption").element("span", photo.text().value(), "words");
      page.whereabouts(photo.at());
      html.close().close();
    }
    html.close().close();
  }
}
