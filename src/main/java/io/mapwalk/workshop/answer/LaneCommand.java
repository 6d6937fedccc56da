package io.mapwalk.workshop.answer;

import io.mapwalk.journey.Handle;
import io.mapwalk.journey.Refused;
import io.mapwalk.journey.change.MapChange.HideLane;
import io.mapwalk.journey.change.MapChange.ShowLane;
import io.mapwalk.journey.element.Lane;
import io.mapwalk.workshop.Tone;
import io.mapwalk.workshop.catalogue.Catalogue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Rows of the room's own: {@code Our promises} adds one, {@code Our promises 3 on time} notes a
 * card in it, {@code -Our promises} hides it with all its cards; nothing lists the rows there are
 * with a few that could be added, and {@code all} lists those as well.
 */
public final class LaneCommand {

  private static final String BETWEEN = "  ·  ";
  // Fits the narrowest of the usual terminals without being broken.
  private static final int ROW = 58;

  private static final int LONGEST_NAME = 60;
  private static final int FEW = 8;

  // What may stand between the name of a lane and what goes into it: a place, or a colon.
  private static final Pattern NOTE =
      Pattern.compile(
          "\\s*(?::\\s*(?<said>\\S.*)|\\s(?<placed>(?:\\d{1,3}|[tTsS]\\d{1,4})[:.)]?\\s+\\S.*))",
          Pattern.DOTALL);

  private final Catalogue catalogue;

  /**
   * @param catalogue the lanes publishers use, which may be added by any of their names
   */
  public LaneCommand(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  /** Takes what stands behind the word of the command. */
  public void take(Scene scene, Draft draft, String line) {
    LaneNames names = new LaneNames(draft.map(), catalogue);
    String said = line.strip();
    if (said.isEmpty()) {
      list(scene, draft, names, FEW);
    } else if (isAll(scene, said)) {
      list(scene, draft, names, Integer.MAX_VALUE);
    } else if (said.startsWith("-")) {
      hide(scene, draft, names, said.substring(1).strip());
    } else {
      showOrNote(scene, draft, names, said);
    }
  }

  private static boolean isAll(Scene scene, String said) {
    return said.equals("?")
        || said.equalsIgnoreCase("all")
        || said.equalsIgnoreCase(scene.messages().text("workshop.checklist.all"));
  }

  // Nobody reads forty names while people wait, and on a small screen they push the question away.
  private static void list(Scene scene, Draft draft, LaneNames names, int most) {
    List<String> used = new ArrayList<>();
    names.inUse().forEach(l -> used.add((used.size() + 1) + " " + names.name(l, scene.messages())));
    List<String> offered = new ArrayList<>();
    names
        .offered()
        .forEach(
            lane ->
                offered.add(
                    (used.size() + offered.size() + 1) + " " + names.name(lane, scene.messages())));
    sayAll(draft, "workshop.lane.used", used);
    sayAll(draft, "workshop.lane.offered", offered.subList(0, Math.min(offered.size(), most)));
    if (offered.size() > most) {
      draft.say(Tone.HINT, "workshop.lane.rest", offered.size() - most);
    }
    draft.say(Tone.HINT, "workshop.lane.how");
  }

  // Longer than what a sentence may quote, so the names go as many as a row has room for.
  private static void sayAll(Draft draft, String key, List<String> names) {
    String sentence = key;
    StringBuilder few = new StringBuilder();
    for (String name : names) {
      if (few.length() > 0 && few.length() + BETWEEN.length() + name.length() > ROW) {
        draft.say(Tone.KNOWN, sentence, few.toString());
        sentence = "workshop.lane.more";
        few.setLength(0);
      }
      // Broken, the rest of a name would look like one of another line.
      few.append(few.length() > 0 ? BETWEEN : "").append(name.replace(' ', '\u00A0'));
    }
    if (few.length() > 0) {
      draft.say(Tone.KNOWN, sentence, few.toString());
    }
  }

  private static void hide(Scene scene, Draft draft, LaneNames names, String said) {
    Lane lane =
        names
            .find(said)
            .filter(names.inUse()::contains)
            .orElseThrow(() -> new Refused("workshop.lane.none", said));
    draft.apply(new HideLane(lane));
    draft.echo("workshop.lane.hidden", names.name(lane, scene.messages()));
  }

  private static void showOrNote(Scene scene, Draft draft, LaneNames names, String said) {
    Optional<Lane> whole = names.find(said);
    Optional<LaneNames.Named> begun = whole.isPresent() ? Optional.empty() : names.before(said);
    Matcher note = NOTE.matcher(begun.map(LaneNames.Named::text).orElse(""));
    if (begun.isPresent() && note.matches()) {
      Lane lane = begun.get().lane();
      show(draft, names, lane);
      String text = note.group("said") == null ? note.group("placed") : note.group("said");
      card(scene, draft, lane, text);
      return;
    }
    Lane lane = whole.orElseGet(() -> own(draft, said));
    show(draft, names, lane);
    draft.echo("workshop.lane.shown", names.name(lane, scene.messages()));
  }

  private static Lane own(Draft draft, String said) {
    String name = draft.text(said).value().strip().replaceAll("\\s+", " ");
    if (name.isEmpty() || name.length() > LONGEST_NAME || name.matches("\\d+")) {
      throw new Refused("workshop.lane.no-name", said, LONGEST_NAME);
    }
    return new Lane(name);
  }

  private static void show(Draft draft, LaneNames names, Lane lane) {
    if (!names.inUse().contains(lane)) {
      draft.apply(new ShowLane(lane));
    }
  }

  // The number is that of a touchpoint, as everywhere; before there are any, that of a stage.
  private static void card(Scene scene, Draft draft, Lane lane, String text) {
    Places places = new Places(draft.map());
    if (draft.map().touchpoints().isEmpty()) {
      Optional<Places.Named> stage = places.stageBefore(text, false);
      if (stage.filter(named -> !named.text().isBlank()).isPresent()) {
        Optional<Handle> at = stage.map(Places.Named::place);
        Statements.card(scene, draft, lane, stage.get().text(), at);
        return;
      }
    }
    Places.Placed placed = places.leading(text);
    Statements.card(scene, draft, lane, placed.text(), placed.place().or(() -> scene.here(draft)));
  }
}
