package io.mapwalk.shell.workshop;

import io.mapwalk.deliverable.Placement;
import io.mapwalk.deliverable.markdown.FollowUp;
import io.mapwalk.deliverable.markdown.Invitation;
import io.mapwalk.deliverable.markdown.SessionReport;
import io.mapwalk.journey.JourneyMap;
import io.mapwalk.journey.Messages;
import io.mapwalk.journey.Refused;
import io.mapwalk.journey.Text;
import io.mapwalk.journey.element.Phase;
import io.mapwalk.journey.element.Session;
import io.mapwalk.journey.element.TemplateCopy;
import io.mapwalk.shell.command.Call;
import io.mapwalk.shell.command.Choice;
import io.mapwalk.shell.command.Exit;
import io.mapwalk.shell.command.Noun;
import io.mapwalk.shell.command.Option;
import io.mapwalk.shell.command.Parameter;
import io.mapwalk.shell.command.Task;
import io.mapwalk.shell.command.Verb;
import io.mapwalk.shell.console.Console;
import io.mapwalk.shell.map.MapFinder;
import io.mapwalk.terminal.DocumentView;
import io.mapwalk.workshop.Conversation;
import io.mapwalk.workshop.Programme;
import io.mapwalk.workshop.Start;
import io.mapwalk.workshop.template.Template;
import io.mapwalk.workshop.template.TemplateLibrary;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.springframework.shell.core.command.ExitStatus;
import tools.jackson.databind.json.JsonMapper;

/** Commands that write what is sent around a workshop: invitation, report and follow-up. */
public final class LetterCommands implements Noun {

  private static final String USUAL_TEMPLATE = "full";
  private static final String STANDARD_OUTPUT = "-";

  private final Workshops workshops;
  private final MapFinder finder;
  private final TemplateLibrary templates;
  private final Clock clock;
  private final Placement placement = new Placement();

  /**
   * @param workshops knows the titles of steps
   * @param finder finds the map that is meant
   * @param templates the templates there are
   * @param clock the day in the room, and its zone
   */
  public LetterCommands(
      Workshops workshops, MapFinder finder, TemplateLibrary templates, Clock clock) {
    this.workshops = workshops;
    this.finder = finder;
    this.templates = templates;
    this.clock = clock;
  }

  @Override
  public List<Verb> verbs() {
    Parameter map = finder.parameter();
    Option to = Option.value("to").completing(Choice.files());
    return List.of(
        Verb.named("workshop invite")
            .in(Task.HANDOVER)
            .takes(map)
            .option(Option.value("starts").asRequired())
            .option(Option.value("place"))
            .option(Option.value("minutes"))
            .option(Option.value("template").completing(Choice.from(templates::ids)))
            .option(to)
            .option(Option.flag("force"))
            .does(this::invite),
        Verb.named("workshop report")
            .in(Task.HANDOVER)
            .takes(Parameter.optional("map").completing(Choice.from(finder::titles)))
            .option(to)
            .option(Option.flag("force"))
            .option(Option.flag("json"))
            .does(this::report),
        Verb.named("workshop follow-up")
            .in(Task.HANDOVER)
            .takes(map)
            .option(to)
            .option(Option.flag("force"))
            .does(this::followUp));
  }

  private JourneyMap map(Call call) {
    return finder.find(call);
  }

  // Whoever gets the letter reads the language of the map, whatever the sender's screen speaks.
  private static Messages language(JourneyMap map) {
    return new Messages(Locale.forLanguageTag(map.header().language().value()));
  }

  private ExitStatus invite(Call call) {
    JourneyMap map = map(call);
    Messages messages = language(map);
    String typed = call.option("starts").orElse("");
    LocalDateTime starts =
        Start.read(typed, LocalDate.now(clock), call.messages())
            .orElseThrow(() -> new Refused("shell.invite.not-a-start", typed));
    Programme programme = Programme.of(template(call, map), minutes(call), starts, messages);
    List<Invitation.Block> blocks =
        programme.blocks().stream()
            .map(block -> new Invitation.Block(block.title(), block.from(), block.to()))
            .toList();
    Text place = Text.clean(call.option("place").orElse(""));
    write(call, new Invitation(map, messages).write(blocks, place));
    LocalDate latest = starts.toLocalDate().minusDays(Invitation.READING_DAYS);
    if (latest.isBefore(LocalDate.now(clock))) {
      call.say("shell.invite.late", Invitation.READING_DAYS);
    }
    return Exit.DONE;
  }

  private static OptionalInt minutes(Call call) {
    Optional<String> typed = call.option("minutes");
    if (typed.isEmpty()) {
      return OptionalInt.empty();
    }
    if (!typed.get().matches("[0-9]{1,4}")) {
      throw new Refused("shell.invite.not-minutes", typed.get());
    }
    return OptionalInt.of(Integer.parseInt(typed.get()));
  }

  // What is being prepared is most likely what is going to be run.
  private Template template(Call call, JourneyMap map) {
    String prepared =
        map.sessions().stream()
            .reduce((one, later) -> later)
            .flatMap(session -> map.find(TemplateCopy.class, session.template()))
            .map(TemplateCopy::template)
            .filter(id -> templates.find(id).isPresent())
            .orElse(USUAL_TEMPLATE);
    return workshops.template(call.option("template").orElse(prepared), language(map));
  }

  private ExitStatus report(Call call) {
    JourneyMap map =
        call.optionalArgument("map")
            .map(said -> finder.find(said, call.console().inShell()))
            .or(finder::lastHeld)
            .orElseThrow(() -> new Refused("shell.workshop.none-held"));
    Session session =
        last(map).orElseThrow(() -> new Refused("shell.workshop.no-session", map.header().text()));
    if (call.has("json")) {
      Conversation conversation = workshops.look(call.messages(), map, session.id());
      ReportJson json = new ReportJson(map, session, conversation::titleOf);
      write(call, new JsonMapper().writeValueAsString(List.of(json.row())) + "\n", false);
      return Exit.DONE;
    }
    Messages messages = language(map);
    Conversation conversation = workshops.look(messages, map, session.id());
    SessionReport report = new SessionReport(map, messages, clock.getZone());
    write(call, report.write(session, conversation::titleOf));
    return Exit.DONE;
  }

  // The one in the room is what people ask about, also when it has been followed up since.
  private static Optional<Session> last(JourneyMap map) {
    List<Session> sessions = map.sessions();
    return sessions.stream()
        .filter(session -> session.phase() == Phase.ROOM)
        .reduce((one, later) -> later)
        .or(() -> sessions.stream().reduce((one, later) -> later));
  }

  private ExitStatus followUp(Call call) {
    JourneyMap map = map(call);
    LocalDate held =
        last(map)
            .map(session -> session.progress().at().atZone(clock.getZone()).toLocalDate())
            .orElseGet(() -> LocalDate.now(clock));
    write(call, new FollowUp(map, language(map)).write(held));
    return Exit.DONE;
  }

  private void write(Call call, String letter) {
    write(call, letter, true);
  }

  private void write(Call call, String text, boolean toBeRead) {
    Optional<String> to = call.option("to").filter(name -> !name.equals(STANDARD_OUTPUT));
    if (to.isEmpty()) {
      Console console = call.console();
      boolean read = toBeRead && console.outIsTerminal();
      call.out()
          .print(
              read
                  ? console
                      .look()
                      .print(new DocumentView(console.look()).draw(text, console.width()))
                  : text);
      return;
    }
    Path file = call.console().file(to.get());
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    placement.place(file, call.has("force"), out -> out.write(bytes));
    call.console().show(call.console().name(file));
  }
}
