package io.mapwalk.shell.handover;

import io.mapwalk.deliverable.Audience;
import io.mapwalk.deliverable.Brand;
import io.mapwalk.deliverable.BrandFile;
import io.mapwalk.deliverable.Edition;
import io.mapwalk.deliverable.Export;
import io.mapwalk.deliverable.ExportOptions;
import io.mapwalk.deliverable.Format;
import io.mapwalk.deliverable.PaperSize;
import io.mapwalk.journey.Dossier;
import io.mapwalk.journey.JourneyMap;
import io.mapwalk.journey.Refused;
import io.mapwalk.shell.Languages;
import io.mapwalk.shell.command.Call;
import io.mapwalk.shell.command.Choice;
import io.mapwalk.shell.command.Exit;
import io.mapwalk.shell.command.Misuse;
import io.mapwalk.shell.command.Noun;
import io.mapwalk.shell.command.Option;
import io.mapwalk.shell.command.Task;
import io.mapwalk.shell.command.Verb;
import io.mapwalk.shell.map.MapFinder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.shell.core.command.ExitStatus;

/** The command that writes the files a client can be handed. */
public final class ExportCommands implements Noun {

  private static final String ALL = "all";
  private static final String STANDARD_OUTPUT = "-";
  private static final String USUAL_FOLDER = "exports";

  private final MapFinder finder;
  private final Clock clock;

  /**
   * @param finder finds the map that is meant
   * @param clock the day in the room
   */
  public ExportCommands(MapFinder finder, Clock clock) {
    this.finder = finder;
    this.clock = clock;
  }

  @Override
  public List<Verb> verbs() {
    String[] formats =
        Stream.concat(Arrays.stream(Format.values()).map(Format::key), Stream.of(ALL))
            .toArray(String[]::new);
    return List.of(
        Verb.named("export")
            .in(Task.HANDOVER)
            .takes(finder.parameter())
            .option(Option.value("format").oneOf(formats))
            .option(Option.value("edition").oneOf(names(Edition.values(), Edition::key)))
            .option(Option.value("audience").completing(new AudienceChoice(finder)))
            .option(Option.value("paper").oneOf(names(PaperSize.values(), PaperSize::label)))
            .option(Option.value("brand").completing(Choice.files()))
            .option(Option.value("to").completing(Choice.files()))
            .option(Option.flag("force"))
            .option(Option.value("language").completing(Choice.of(Languages.spoken())))
            .does(this::export));
  }

  private ExitStatus export(Call call) throws IOException {
    Dossier dossier = finder.dossier(call);
    JourneyMap map = dossier.map();
    ExportOptions options = options(call);
    Set<Format> formats = formats(call, options.edition());
    Export export = new Export(FileLanguage.of(call, map), clock, options, call.progress());
    Optional<String> to = call.option("to");
    if (to.filter(STANDARD_OUTPUT::equals).isPresent()) {
      write(call, export, dossier, only(formats, STANDARD_OUTPUT));
      warn(call, formats, options.edition());
      return Exit.DONE;
    }
    Path target = call.console().file(to.orElse(USUAL_FOLDER));
    List<Path> written;
    if (to.isPresent() && isFile(to.get(), target)) {
      Format format = only(formats, to.get());
      export.export(dossier, format, target, call.has("force"));
      written = List.of(target);
    } else {
      written = export.export(dossier, formats, target, call.has("force"));
    }
    call.say("shell.export.done", map.header().text());
    written.forEach(file -> call.console().show(call.console().name(file)));
    warn(call, formats, options.edition());
    return Exit.DONE;
  }

  // The one format that leaves nothing out must not reach a client by mistake.
  private static void warn(Call call, Set<Format> formats, Edition edition) {
    if (edition == Edition.CLIENT && formats.contains(Format.JSON)) {
      call.say("shell.export.json-whole");
    } else if (edition == Edition.CLIENT && formats.size() > 1) {
      call.say("shell.export.json-apart");
    }
  }

  private static <E> String[] names(E[] values, Function<E, String> name) {
    return Arrays.stream(values).map(name).toArray(String[]::new);
  }

  private static ExportOptions options(Call call) {
    return new ExportOptions(
        call.option("edition").flatMap(Edition::ofKey).orElse(ExportOptions.USUAL.edition()),
        call.option("paper").flatMap(PaperSize::of).orElse(ExportOptions.USUAL.paper()),
        call.option("brand")
            .map(file -> new BrandFile(call.console().file(file)).read())
            .orElse(Brand.NONE),
        call.option("audience")
            .map(
                said ->
                    Audience.ofKey(said)
                        .orElseThrow(() -> new Misuse("export", "shell.export.audience", said)))
            .orElse(Audience.EVERYBODY));
  }

  private static void write(Call call, Export export, Dossier dossier, Format format)
      throws IOException {
    if (format.isBinary() && call.console().outIsTerminal()) {
      throw new Refused("shell.export.binary", format.extension());
    }
    // All of it before any of it, so that nobody is given half a file.
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    export.write(dossier, format, bytes);
    try {
      OutputStream out = call.console().bytes();
      bytes.writeTo(out);
      out.flush();
    } catch (IOException e) {
      throw new Refused("shell.failed.output");
    }
  }

  private static boolean isFile(String typed, Path target) {
    return !Files.isDirectory(target)
        && !typed.endsWith("/")
        && !typed.endsWith("\\")
        && String.valueOf(target.getFileName()).contains(".");
  }

  private static Set<Format> formats(Call call, Edition edition) {
    Optional<String> named = call.option("format");
    if (named.filter(ALL::equals).isPresent()) {
      return Format.all(edition);
    }
    Optional<String> file = call.option("to").filter(to -> isFile(to, call.console().file(to)));
    Format usual = call.has("audience") ? Format.MD : Format.XLSX;
    Format format =
        named
            .map(key -> Format.ofKey(key).orElseThrow())
            .orElseGet(() -> file.map(ExportCommands::byEnding).orElse(usual));
    if (format == Format.JSON && call.has("edition") && edition == Edition.CLIENT) {
      throw new Misuse("export", "shell.export.json-client");
    }
    return EnumSet.of(format);
  }

  // A workbook in a file that is called a document would be no use to anybody.
  private static Format byEnding(String file) {
    String ending = file.substring(file.lastIndexOf('.') + 1);
    return Arrays.stream(Format.values())
        .filter(format -> format.extension().equalsIgnoreCase(ending))
        .findFirst()
        .orElseThrow(() -> new Misuse("export", "shell.export.one-format", file));
  }

  private static Format only(Set<Format> formats, String target) {
    if (formats.size() != 1) {
      throw new Misuse("export", "shell.export.one-format", target);
    }
    return formats.iterator().next();
  }
}
