package io.mapwalk.shell.map;

import io.mapwalk.journey.Handle;
import io.mapwalk.journey.JourneyMap;
import io.mapwalk.journey.element.Photo;
import io.mapwalk.journey.element.Picture;
import io.mapwalk.journey.element.Worded;
import io.mapwalk.shell.command.Call;
import io.mapwalk.terminal.Look;
import io.mapwalk.terminal.Table;
import io.mapwalk.terminal.Table.Column;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.json.JsonMapper;

/** The photos of the wall that are with a map, one a line. */
final class PhotoList {

  private final JourneyMap map;
  private final List<Photo> photos;

  PhotoList(JourneyMap map) {
    this.map = map;
    this.photos = map.all(Photo.class);
  }

  /** Prints them, as JSON where that was asked for. */
  void print(Call call) {
    if (call.has("json")) {
      call.out()
          .println(new JsonMapper().writeValueAsString(photos.stream().map(this::json).toList()));
    } else if (photos.isEmpty()) {
      call.say("shell.map.photo.empty", map.header().text());
    } else {
      table(call);
    }
  }

  private Map<String, Object> json(Photo photo) {
    Map<String, Object> row = new LinkedHashMap<>();
    row.put("id", photo.id().value());
    row.put("caption", photo.text().value());
    row.put("at", photo.at().map(Handle::value).orElse(""));
    row.put("forClient", photo.forClient());
    row.put("width", photo.picture().map(Picture::width).orElse(0));
    row.put("height", photo.picture().map(Picture::height).orElse(0));
    return row;
  }

  private void table(Call call) {
    List<Column> columns =
        List.of(
            Column.whole(call.messages().text("shell.column.photo")),
            Column.wrap(call.messages().text("shell.column.caption")),
            Column.wrap(call.messages().text("shell.column.place")),
            Column.whole(call.messages().text("shell.column.for")));
    List<List<String>> rows =
        photos.stream()
            .map(
                photo ->
                    List.of(
                        photo.id().value(),
                        photo.text().value(),
                        place(photo.at()),
                        call.messages().text("shell.map.photo.for", photo.forClient() ? 1 : 0)))
            .toList();
    Look look = call.console().look();
    int width = call.console().width();
    call.out().print(look.print(Table.ofText(columns, rows).draw(width, look)));
  }

  private String place(Optional<Handle> at) {
    return at.flatMap(place -> map.find(Worded.class, place))
        .map(found -> found.text().value())
        .orElse("");
  }
}
