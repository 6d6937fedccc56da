package io.mapwalk.shell.workshop;

import io.mapwalk.analysis.Ranking;
import io.mapwalk.journey.Handle;
import io.mapwalk.journey.JourneyMap;
import io.mapwalk.journey.Messages;
import io.mapwalk.journey.element.Session;
import io.mapwalk.shell.console.Console;
import io.mapwalk.terminal.AgendaView;
import io.mapwalk.terminal.BreakScreen;
import io.mapwalk.terminal.Look;
import io.mapwalk.terminal.MapView;
import io.mapwalk.terminal.RankView;
import io.mapwalk.terminal.Scene;
import io.mapwalk.terminal.Voice;
import io.mapwalk.workshop.Asked;
import io.mapwalk.workshop.Said;
import io.mapwalk.workshop.Tone;
import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jline.terminal.Terminal;
import org.jline.utils.InfoCmp;

/** Says on a console what the guide says, in the look and width of that console. */
public final class Speaker {

  private final Console console;
  private final PrintWriter to;
  private final Look look;
  private final Voice voice;
  private final Messages messages;

  /**
   * A speaker.
   *
   * @param console the console
   * @param to where it is said: the terminal of a person, or standard error
   * @param look how it is written there
   */
  public Speaker(Console console, PrintWriter to, Look look) {
    this.console = console;
    this.to = to;
    this.look = look;
    this.messages = console.messages();
    this.voice = new Voice(messages, look);
  }

  /** Says what a line was answered with. */
  public void say(List<Said> said) {
    said.forEach(one -> to.print(voice.render(one.tone(), one.text(), console.width())));
    to.flush();
  }

  /** Says a question that is new. */
  void ask(Asked asked) {
    to.println();
    say(asked.lines());
  }

  /** Says a hint beneath a question, if all of that and the prompt can be seen together. */
  boolean hint(Asked asked, String sentence) {
    int width = console.width();
    int asking =
        Stream.concat(asked.lines().stream(), Stream.of(new Said(Tone.HINT, sentence)))
            .mapToInt(said -> voice.say(said.tone(), said.text(), width).size())
            .sum();
    // The empty line above, and the prompt.
    boolean room = asking + 2 <= console.terminal().getHeight();
    if (room) {
      say(List.of(new Said(Tone.HINT, sentence)));
    }
    return room;
  }

  /**
   * Fills the screen with the time of return, so that it can be read from the last row. Only for a
   * terminal that can be cleared.
   */
  void rest(String until) {
    Terminal terminal = console.terminal();
    terminal.puts(InfoCmp.Capability.clear_screen);
    terminal.flush();
    to.print(look.print(new BreakScreen(messages, look).draw(until, console.width(), rows())));
    to.flush();
  }

  private int rows() {
    return Math.max(1, console.terminal().getHeight() - 1);
  }

  /** The prompt beneath the time of return. */
  String restPrompt() {
    return voice.prompt(List.of(), messages.text("shell.workshop.resting"), console.width());
  }

  /** The prompt that stands before what is typed. */
  String prompt(Asked asked) {
    return voice.prompt(asked.clocks(), asked.label(), console.width());
  }

  /** Draws the map, or one stage of it. */
  void draw(JourneyMap map, Optional<Handle> stage) {
    Scene scene = stage.map(Scene::of).orElse(Scene.JOURNEY);
    to.print(look.print(new MapView(messages, look).draw(map, console.width(), scene)));
    to.flush();
  }

  /** Draws the ideas in the order of a method of choosing. */
  void rank(JourneyMap map, String method) {
    Ranking.Method.ofKey(method)
        .map(by -> new RankView(messages, look).draw(map, by, console.width()))
        .ifPresent(lines -> to.print(look.print(lines)));
    to.flush();
  }

  /** Draws the agenda. */
  void draw(Session session, Function<String, String> titles) {
    to.print(look.print(new AgendaView(messages, look).draw(session, titles, console.width())));
    to.flush();
  }
}
