package io.mapwalk.shell.workshop;

import io.mapwalk.journey.Handle;
import io.mapwalk.journey.JourneyMap;
import io.mapwalk.journey.Refused;
import io.mapwalk.journey.element.MapKind;
import io.mapwalk.shell.command.Call;
import io.mapwalk.shell.command.Noun;
import io.mapwalk.shell.command.Option;
import io.mapwalk.shell.command.Task;
import io.mapwalk.shell.command.Verb;
import io.mapwalk.shell.map.MapFinder;
import io.mapwalk.workshop.Conversation;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.shell.core.command.ExitStatus;

/** Takes down what is said about a map, as it is said: outside a workshop, or from a file. */
public final class CaptureCommand implements Noun {

  private final Workshops workshops;
  private final MapFinder finder;

  /**
   * @param workshops opens the conversation
   * @param finder finds the map
   */
  public CaptureCommand(Workshops workshops, MapFinder finder) {
    this.workshops = workshops;
    this.finder = finder;
  }

  @Override
  public List<Verb> verbs() {
    return List.of(
        Verb.named("capture")
            .in(Task.RUN)
            .takes(finder.parameter())
            .option(Option.flag("new"))
            .option(Option.value("client"))
            .conversing()
            .does(this::capture));
  }

  private ExitStatus capture(Call call) {
    JourneyMap map = call.has("new") ? begun(call) : found(call);
    Conversation conversation = workshops.capture(call.messages(), map);
    Set<Handle> known = Set.copyOf(conversation.map().elements().keySet());
    ExitStatus status = workshops.run(call.console(), conversation, Parting.CAPTURE);
    Set<Handle> added = new HashSet<>(conversation.map().elements().keySet());
    added.removeAll(known);
    call.say("shell.capture.kept", map.header().text(), added.size());
    return status;
  }

  private JourneyMap found(Call call) {
    try {
      return finder.find(call);
    } catch (Refused none) {
      if (none.code().equals("shell.map.none") || none.code().equals("shell.map.no-maps")) {
        throw new Refused("shell.capture.none", call.argument("map"));
      }
      throw none;
    }
  }

  private JourneyMap begun(Call call) {
    String title = call.argument("map");
    if (workshops.freeTitle(title).filter(title::equals).isEmpty()) {
      throw new Refused("shell.capture.there", title);
    }
    String client = call.option("client").orElse("");
    String language = call.messages().locale().getLanguage();
    return workshops.create(call.messages(), title, client, "", MapKind.CURRENT, language);
  }
}
