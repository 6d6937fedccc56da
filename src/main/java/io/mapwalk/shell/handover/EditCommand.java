package io.mapwalk.shell.handover;

import io.mapwalk.archive.Archive;
import io.mapwalk.deliverable.Export;
import io.mapwalk.deliverable.ExportOptions;
import io.mapwalk.deliverable.Format;
import io.mapwalk.deliverable.Incoming;
import io.mapwalk.deliverable.markdown.MarkdownImport;
import io.mapwalk.journey.Dossier;
import io.mapwalk.journey.JourneyMap;
import io.mapwalk.journey.Refused;
import io.mapwalk.shell.Author;
import io.mapwalk.shell.command.Call;
import io.mapwalk.shell.command.Exit;
import io.mapwalk.shell.command.Noun;
import io.mapwalk.shell.command.Option;
import io.mapwalk.shell.command.Task;
import io.mapwalk.shell.command.Verb;
import io.mapwalk.shell.console.OutsideEditor;
import io.mapwalk.shell.map.MapFinder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.shell.core.command.ExitStatus;

/**
 * The command that opens a map as a document in the user's own editor, and brings it back as any
 * file is brought back when it was saved.
 */
public final class EditCommand implements Noun {

  private final ObjectProvider<Archive> archive;
  private final MapFinder finder;
  private final Merging merging;
  private final OutsideEditor editor;
  private final Clock clock;

  /**
   * @param archive where maps are kept, opened when first needed
   * @param finder finds the map that is meant
   * @param author who makes the edits
   * @param editor the user's own editor
   * @param clock tells the day
   */
  public EditCommand(
      ObjectProvider<Archive> archive,
      MapFinder finder,
      Author author,
      OutsideEditor editor,
      Clock clock) {
    this.archive = archive;
    this.finder = finder;
    this.merging = new Merging(archive, author);
    this.editor = editor;
    this.clock = clock;
  }

  @Override
  public List<Verb> verbs() {
    return List.of(
        Verb.named("map edit")
            .in(Task.HANDOVER)
            .takes(finder.parameter())
            .option(Option.value("prefer").oneOf("here", "file"))
            .option(Option.flag("preview"))
            .option(Option.flag("yes"))
            .does(this::edit));
  }

  private ExitStatus edit(Call call) {
    Dossier dossier = finder.dossier(call);
    String before = document(dossier, call);
    String title = dossier.map().header().text().value();
    String after = editor.edit(call.console().terminal(), "map.md", before);
    if (after.equals(before.strip())) {
      call.say("shell.import.nothing");
      return Exit.DONE;
    }
    try {
      Incoming incoming = new MarkdownImport().incoming(after);
      if (!incoming.map().equals(Optional.of(dossier.map().id()))) {
        throw new Refused("shell.map.edit.other");
      }
      if (merging.merge(call, title, incoming, now(dossier.map()))) {
        return Exit.DONE;
      }
      call.say("shell.map.edit.kept", editor.keep("map.md", after).toString());
    } catch (Refused unreadable) {
      call.say("shell.map.edit.kept", editor.keep("map.md", after).toString());
      throw unreadable;
    }
    return Exit.DONE;
  }

  // Others may have changed it while the editor was open.
  private JourneyMap now(JourneyMap then) {
    return archive.getObject().find(then.id()).orElse(then);
  }

  private String document(Dossier dossier, Call call) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      new Export(call.messages(), clock, ExportOptions.WHOLE).write(dossier, Format.MD, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toString(StandardCharsets.UTF_8);
  }
}
