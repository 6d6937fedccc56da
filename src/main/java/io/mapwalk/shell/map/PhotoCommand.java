package io.mapwalk.shell.map;

import io.mapwalk.deliverable.PictureFile;
import io.mapwalk.journey.Handle;
import io.mapwalk.journey.JourneyMap;
import io.mapwalk.journey.Messages;
import io.mapwalk.journey.Progress;
import io.mapwalk.journey.Refused;
import io.mapwalk.journey.Text;
import io.mapwalk.journey.change.Change;
import io.mapwalk.journey.change.ElementChange.Place;
import io.mapwalk.journey.change.ElementChange.Remove;
import io.mapwalk.journey.change.ElementChange.Reword;
import io.mapwalk.journey.change.PhotoChange.AddPhoto;
import io.mapwalk.journey.change.PhotoChange.ShowPhoto;
import io.mapwalk.journey.element.ElementKind;
import io.mapwalk.journey.element.Photo;
import io.mapwalk.journey.element.Touchpoint;
import io.mapwalk.journey.element.WallPicture;
import io.mapwalk.shell.command.Call;
import io.mapwalk.shell.command.Choice;
import io.mapwalk.shell.command.Exit;
import io.mapwalk.shell.command.Misuse;
import io.mapwalk.shell.command.Noun;
import io.mapwalk.shell.command.Option;
import io.mapwalk.shell.command.Parameter;
import io.mapwalk.shell.command.Task;
import io.mapwalk.shell.command.Verb;
import io.mapwalk.workshop.answer.Places;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.shell.core.command.ExitStatus;

/** The command that keeps photos of the wall with a map. */
public final class PhotoCommand implements Noun {

  private static final String NAME = "map photo";
  private static final String CLIENT = "client";
  private static final String NOWHERE = "-";
  private static final List<String> SAYING = List.of("caption", "at", "for", "remove");

  private final MapDesk desk;

  /** The command, working with what it finds and keeps maps by. */
  public PhotoCommand(MapDesk desk) {
    this.desk = desk;
  }

  @Override
  public List<Verb> verbs() {
    return List.of(
        Verb.named(NAME)
            .in(Task.HANDOVER)
            .takes(desk.finder().parameter())
            .takes(Parameter.anyNumber("photo").completing(Choice.files()))
            .option(Option.value("caption"))
            .option(Option.value("at"))
            .option(Option.value("for").oneOf(CLIENT, "team"))
            .option(Option.flag("remove"))
            .option(Option.flag("json"))
            .does(this::photo));
  }

  private ExitStatus photo(Call call) {
    List<String> words = call.arguments("photo");
    boolean saying = SAYING.stream().anyMatch(call::has);
    JourneyMap map = desk.finder().find(call);
    List<Handle> meant = words.stream().flatMap(word -> handle(word).stream()).toList();
    if (words.isEmpty() && !saying) {
      new PhotoList(map).print(call);
    } else if (words.isEmpty() || !meant.isEmpty() && meant.size() < words.size()) {
      throw new Misuse(NAME, "shell.map.photo.which");
    } else if (meant.isEmpty()) {
      add(call, map, words);
    } else if (saying) {
      change(call, map, meant);
    } else {
      throw new Misuse(NAME, "shell.map.photo.what");
    }
    return Exit.DONE;
  }

  private static Optional<Handle> handle(String word) {
    return Handle.parse(word).filter(handle -> handle.prefix().equals(ElementKind.PHOTO.prefix()));
  }

  private void add(Call call, JourneyMap map, List<String> words) {
    if (call.has("remove")) {
      throw new Misuse(NAME, "shell.map.photo.which");
    }
    List<Path> files = new NamedFiles(call.console()).of(words);
    // Some may be there already; but so many cannot be, and reading them takes its time.
    if (files.size() > Photo.MOST) {
      int room = Photo.MOST - map.all(Photo.class).size();
      throw new Refused("shell.map.photo.full", Photo.MOST, Math.max(0, room), files.size());
    }
    Optional<Handle> at = at(call, map).flatMap(place -> place);
    boolean forClient = call.option("for").filter(CLIENT::equals).isPresent();
    JourneyMap now = map;
    List<Handle> added = new ArrayList<>();
    try (Progress.Task task = call.progress().begin("shell.progress.photos")) {
      task.expect(files.size());
      for (Path file : files) {
        WallPicture picture = new PictureFile(file).wall();
        task.step(1);
        if (!isThere(now, picture)) {
          Handle id = now.next(ElementKind.PHOTO);
          Text caption = caption(call, map, id, files.size() > 1, added.size() + 1);
          now = now.apply(new AddPhoto(id, at, caption, forClient, picture));
          added.add(id);
        }
      }
    }
    if (added.isEmpty()) {
      call.say("shell.map.photo.there", files.size());
      return;
    }
    save(call, map, now, "shell.sentence.photos-added", added);
    call.say(
        "shell.map.photo.added", added.size(), list(added), map.header().text(), forClient ? 1 : 0);
    if (added.size() < files.size()) {
      call.say("shell.map.photo.there", files.size() - added.size());
    }
  }

  private static boolean isThere(JourneyMap map, WallPicture picture) {
    return map.all(Photo.class).stream()
        .anyMatch(photo -> photo.picture().filter(picture::equals).isPresent());
  }

  private Text caption(Call call, JourneyMap map, Handle id, boolean several, int number) {
    Messages own = new Messages(Locale.forLanguageTag(map.header().language().value()));
    return Text.clean(
        call.option("caption")
            .map(said -> several ? own.text("shell.map.photo.numbered", said, number) : said)
            .orElseGet(() -> own.text("shell.map.photo.caption", id.number())));
  }

  private void change(Call call, JourneyMap map, List<Handle> photos) {
    Optional<Optional<Handle>> at = at(call, map);
    List<Change> changes = new ArrayList<>();
    for (Handle photo : photos) {
      if (map.find(Photo.class, photo).isEmpty()) {
        throw new Refused("shell.map.photo.unknown", photo.value(), map.header().text());
      }
      if (call.has("remove")) {
        changes.add(new Remove(photo));
        continue;
      }
      call.option("caption").map(Text::clean).ifPresent(c -> changes.add(new Reword(photo, c)));
      at.ifPresent(place -> changes.add(new Place(photo, place)));
      call.option("for").ifPresent(who -> changes.add(new ShowPhoto(photo, who.equals(CLIENT))));
    }
    JourneyMap now = map.apply(changes);
    if (now.equals(map)) {
      call.say("shell.map.photo.same", photos.size(), list(photos));
      return;
    }
    if (call.has("remove")) {
      save(call, map, now, "shell.sentence.photos-removed", photos);
      call.say("shell.map.photo.removed", photos.size(), list(photos));
    } else {
      save(call, map, now, "shell.sentence.photos-changed", photos);
      call.say("shell.map.photo.changed", photos.size(), list(photos));
    }
  }

  // Empty where nothing was said of it, and a place that is none for the whole wall.
  private static Optional<Optional<Handle>> at(Call call, JourneyMap map) {
    return call.option("at")
        .map(
            said ->
                said.strip().equals(NOWHERE)
                    ? Optional.empty()
                    : Handle.parse(said)
                        .filter(handle -> map.find(Touchpoint.class, handle).isPresent())
                        .or(() -> Optional.of(new Places(map).stage(said))));
  }

  private void save(Call call, JourneyMap map, JourneyMap other, String code, List<Handle> of) {
    String sentence = call.messages().text(code, of.size(), list(of));
    desk.save(map, other, sentence);
  }

  private static String list(List<Handle> photos) {
    return photos.stream().map(Handle::value).collect(Collectors.joining(", "));
  }
}
