package io.mapwalk.journey.change;

import io.mapwalk.journey.Editor;
import io.mapwalk.journey.Handle;
import io.mapwalk.journey.Refused;
import io.mapwalk.journey.Text;
import io.mapwalk.journey.element.Photo;
import io.mapwalk.journey.element.WallPicture;
import java.util.Optional;

/** Edits of the photos of the wall. */
public sealed interface PhotoChange extends Change {

  /**
   * Adds a photo.
   *
   * @param id a handle not given out yet
   * @param at the stage or touchpoint it shows; empty for the whole wall
   * @param text the caption
   * @param forClient whether a client is to see it
   * @param picture what it shows
   */
  record AddPhoto(Handle id, Optional<Handle> at, Text text, boolean forClient, WallPicture picture)
      implements PhotoChange {
    @Override
    public void on(Editor editor) {
      if (editor.map().all(Photo.class).size() >= Photo.MOST) {
        throw new Refused("journey.photos-full", Photo.MOST);
      }
      editor.add(
          new Photo(
              id,
              editor.end(Photo.class),
              editor.place(at),
              Editor.said(text).strip(),
              forClient,
              Optional.of(picture)));
    }
  }

  /**
   * Says whether a client is to see a photo.
   *
   * @param photo which
   * @param forClient whether
   */
  record ShowPhoto(Handle photo, boolean forClient) implements PhotoChange {
    @Override
    public void on(Editor editor) {
      editor.put(editor.get(Photo.class, photo).shown(forClient));
    }
  }
}
