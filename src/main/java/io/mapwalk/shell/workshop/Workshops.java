package io.mapwalk.shell.workshop;

import io.mapwalk.archive.Archive;
import io.mapwalk.journey.Handle;
import io.mapwalk.journey.JourneyMap;
import io.mapwalk.journey.MapId;
import io.mapwalk.journey.Messages;
import io.mapwalk.journey.Refused;
import io.mapwalk.journey.Text;
import io.mapwalk.journey.change.MapChange.SetObjective;
import io.mapwalk.journey.element.MapKind;
import io.mapwalk.journey.element.ObjectiveField;
import io.mapwalk.journey.element.Phase;
import io.mapwalk.journey.element.Session;
import io.mapwalk.shell.Author;
import io.mapwalk.shell.console.Console;
import io.mapwalk.shell.console.OutsideEditor;
import io.mapwalk.shell.hint.Hints;
import io.mapwalk.shell.present.PublicScreen;
import io.mapwalk.shell.template.TemplateCommands;
import io.mapwalk.workshop.Conversation;
import io.mapwalk.workshop.Guide;
import io.mapwalk.workshop.TemplateChoice;
import io.mapwalk.workshop.TemplateChoice.Chosen;
import io.mapwalk.workshop.Turn;
import io.mapwalk.workshop.capture.Capturing;
import io.mapwalk.workshop.template.Template;
import io.mapwalk.workshop.template.TemplateLibrary;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.shell.core.command.ExitStatus;

/**
 * Begins workshops and lets them go on, whoever asks for it: a command, the welcome or the demo.
 */
public final class Workshops {

  private final ObjectProvider<Archive> archive;
  private final TemplateLibrary templates;
  private final Author author;
  private final Clock clock;
  private final RandomGenerator random;
  private final Runnable listening;
  private final PublicScreen screen;
  private final OutsideEditor editor;
  private final Hints hints;

  /**
   * @param archive where maps are kept, opened when first needed
   * @param templates the templates there are
   * @param author who makes the edits
   * @param clock the time in the room
   * @param random the source of new identities
   * @param listening lets other processes hand in commands while a workshop runs
   * @param screen what everybody in the room sees
   * @param editor the user's own, for texts longer than a line
   * @param hints what is said the first times
   */
  public Workshops(
      ObjectProvider<Archive> archive,
      TemplateLibrary templates,
      Author author,
      Clock clock,
      RandomGenerator random,
      Runnable listening,
      PublicScreen screen,
      OutsideEditor editor,
      Hints hints) {
    this.archive = archive;
    this.templates = templates;
    this.author = author;
    this.clock = clock;
    this.random = random;
    this.listening = listening;
    this.screen = screen;
    this.editor = editor;
    this.hints = hints;
  }

  /**
   * The template of that id.
   *
   * @throws Refused if there is none, with the nearest names
   */
  Template template(String id) {
    return templates.find(id).orElseThrow(() -> TemplateCommands.missing(templates, id));
  }

  /**
   * The template of that id in the language of somebody, where it comes in it.
   *
   * @throws Refused if there is none, with the nearest names
   */
  Template template(String id, Messages messages) {
    return templates
        .find(id, messages.locale().getLanguage())
        .orElseThrow(() -> TemplateCommands.missing(templates, id));
  }

  /** Lets a person choose the template of a workshop; empty where somebody left. */
  Optional<Chosen> choose(Console console) {
    TemplateChoice choice = new TemplateChoice(templates.all(), console.messages(), clock);
    return new ChoiceRun(console, choice).run();
  }

  /** Tells a session that has just begun what was said while its template was chosen. */
  static void told(Console console, Conversation conversation, Chosen chosen) {
    Speaker speaker = new Speaker(console, console.terminal().writer(), console.look());
    speaker.say(conversation.tell(chosen.time()).said());
    if (!chosen.goal().isBlank()) {
      Text goal = Text.clean(chosen.goal());
      Messages messages = console.messages();
      String label = messages.text("workshop.label.business-goal");
      conversation.note(
          new SetObjective(ObjectiveField.BUSINESS_GOAL, goal),
          messages.text("workshop.sentence.answer", label, goal.value()));
    }
  }

  /** Makes a map with nothing on it, and keeps it. */
  JourneyMap create(
      Messages messages,
      String title,
      String client,
      String project,
      MapKind kind,
      String language) {
    JourneyMap map =
        JourneyMap.create(
            MapId.draw(random),
            Text.clean(title),
            Text.clean(client),
            Text.clean(project),
            kind,
            language);
    String sentence = messages.text("shell.sentence.create", map.header().text());
    return archive.getObject().create(map, author.name(), sentence);
  }

  /** Takes a map out again that was made for nothing. */
  void drop(MapId map) {
    archive.getObject().delete(map);
  }

  /** Begins a session on a map. */
  public Conversation begin(Messages messages, JourneyMap map, Template template, Phase phase) {
    Guide guide = new Guide(messages, clock);
    Turn turn = guide.begin(map, template, phase);
    archive.getObject().save(map, turn.map(), author.name(), turn.sentence());
    List<Session> sessions = turn.map().sessions();
    Handle session = sessions.get(sessions.size() - 1).id();
    return conversation(messages, guide, turn.map(), session);
  }

  /** Lets a session go on where it stopped. */
  Conversation resume(Messages messages, JourneyMap map, Handle session) {
    Conversation conversation = conversation(messages, new Guide(messages, clock), map, session);
    conversation.resume();
    return conversation;
  }

  /** A session to be looked at, without letting it go on. */
  Conversation look(Messages messages, JourneyMap map, Handle session) {
    return conversation(messages, new Guide(messages, clock), map, session);
  }

  private Conversation conversation(
      Messages messages, Guide guide, JourneyMap map, Handle session) {
    ArchiveLedger ledger = new ArchiveLedger(archive.getObject(), map.id(), author);
    return new Conversation(guide, ledger, messages, map, session);
  }

  /** Takes down what is said about a map. */
  Conversation capture(Messages messages, JourneyMap map) {
    ArchiveLedger ledger = new ArchiveLedger(archive.getObject(), map.id(), author);
    Guide guide = new Guide(messages, clock);
    return Capturing.open(guide, ledger, messages, map, clock.instant());
  }

  /** Runs a session to its end, or until it is left. */
  ExitStatus run(Console console, Conversation conversation) {
    return run(console, conversation, Parting.WORKSHOP);
  }

  /** Runs a conversation to its end, or until it is left, and says so. */
  ExitStatus run(Console console, Conversation conversation, Parting parting) {
    listening.run();
    return console.interactive()
        ? new TerminalRun(console, conversation, parting, screen, editor, hints).run()
        : new PipeRun(console, conversation, parting, screen).run();
  }

  /** Titles that are taken, so that a new map gets another. */
  Optional<String> freeTitle(String wanted) {
    List<String> titles =
        archive.getObject().maps().stream().map(map -> map.title().value()).toList();
    for (int n = 1; n < 10_000; n++) {
      String title = n == 1 ? wanted : wanted + " (" + n + ")";
      if (!titles.contains(title)) {
        return Optional.of(title);
      }
    }
    return Optional.empty();
  }
}
