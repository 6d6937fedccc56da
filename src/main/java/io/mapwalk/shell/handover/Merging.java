package io.mapwalk.shell.handover;

import io.mapwalk.archive.Archive;
import io.mapwalk.deliverable.Incoming;
import io.mapwalk.deliverable.Returned;
import io.mapwalk.deliverable.difference.DifferenceLines;
import io.mapwalk.journey.JourneyMap;
import io.mapwalk.journey.Progress;
import io.mapwalk.journey.Refused;
import io.mapwalk.journey.merge.Merge;
import io.mapwalk.journey.merge.Merged;
import io.mapwalk.journey.merge.Side;
import io.mapwalk.shell.Author;
import io.mapwalk.shell.command.Call;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;

/** Brings what was edited outside together with the map, in sight of whoever asked for it. */
final class Merging {

  private final ObjectProvider<Archive> archive;
  private final Author author;

  Merging(ObjectProvider<Archive> archive, Author author) {
    this.archive = archive;
    this.author = author;
  }

  /**
   * Shows what came back and takes it over, when asked to.
   *
   * @param call the options that say how
   * @param name what it came from, as people know it
   * @param incoming what came back
   * @param here the map as it is here
   * @return whether it was taken over, or nothing was to be
   * @throws Refused if what came back can stand on no map, or nobody can be asked
   */
  boolean merge(Call call, String name, Incoming incoming, JourneyMap here) {
    Archive open = archive.getObject();
    Optional<JourneyMap> known = incoming.version().flatMap(version -> open.at(here.id(), version));
    JourneyMap base = known.orElse(here);
    boolean hereHolds = !call.option("prefer").filter("file"::equals).isPresent();
    Returned returned = onto(call, name, incoming, base);
    Merged merged = Merge.of(base, here, returned.map(), hereHolds ? Side.HERE : Side.THERE);
    call.say("shell.import.for", name, here.header().text());
    if (known.isEmpty() && incoming.map().isPresent()) {
      call.say("shell.import.no-base", name);
    }
    DifferenceLines lines = new DifferenceLines(here, merged.result(), call.messages());
    show(
        call,
        returned,
        here,
        merged.result(),
        merged.conflicts().stream().map(conflict -> lines.line(conflict, hereHolds)).toList());
    if (merged.changes().isEmpty()) {
      call.say("shell.import.nothing");
      return true;
    } else if (call.has("preview")) {
      call.say("shell.import.only-shown");
    } else if (call.has("yes") || Agreement.asked(call.console(), "shell.import", name)) {
      String sentence = call.messages().text("shell.sentence.import", name);
      open.save(here, merged.result(), author.name(), sentence, call.progress());
      call.say("shell.import.done", here.header().text());
      return true;
    } else {
      call.say("shell.import.left");
    }
    return false;
  }

  /** What came back makes of a map, which may take long where both are large. */
  static Returned onto(Call call, String name, Incoming incoming, JourneyMap base) {
    try (Progress.Task task = call.progress().begin("shell.progress.comparing", name)) {
      Returned returned = incoming.onto(base);
      task.step(0);
      return returned;
    }
  }

  /** Shows what is different, what both sides changed, and what there is to say of the reading. */
  static void show(
      Call call, Returned returned, JourneyMap before, JourneyMap after, List<String> conflicts) {
    new DifferenceLines(before, after, call.messages())
        .lines()
        .forEach(line -> call.console().showWrapped(line));
    call.console().flush();
    conflicts.forEach(call.console()::tell);
    remark(call, returned);
  }

  /** Tells what there is to say of the reading. */
  static void remark(Call call, Returned returned) {
    returned.remarks().forEach(remark -> call.console().tell(remark.sentence(call.messages())));
  }
}
