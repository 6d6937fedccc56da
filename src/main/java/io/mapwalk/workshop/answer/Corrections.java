package io.mapwalk.workshop.answer;

import io.mapwalk.journey.AssumptionShare;
import io.mapwalk.journey.Handle;
import io.mapwalk.journey.JourneyMap;
import io.mapwalk.journey.Refused;
import io.mapwalk.journey.Text;
import io.mapwalk.journey.change.ElementChange.Assign;
import io.mapwalk.journey.change.ElementChange.Place;
import io.mapwalk.journey.change.ElementChange.Remove;
import io.mapwalk.journey.change.ElementChange.Reorder;
import io.mapwalk.journey.change.ElementChange.Reword;
import io.mapwalk.journey.change.PlanChange.SetDue;
import io.mapwalk.journey.change.StageChange.AddStage;
import io.mapwalk.journey.change.StageChange.MergeStages;
import io.mapwalk.journey.change.StageChange.SplitStage;
import io.mapwalk.journey.change.TouchpointChange.AddLink;
import io.mapwalk.journey.change.TouchpointChange.MoveTouchpoint;
import io.mapwalk.journey.element.Dated;
import io.mapwalk.journey.element.Element;
import io.mapwalk.journey.element.ElementKind;
import io.mapwalk.journey.element.Link;
import io.mapwalk.journey.element.Owned;
import io.mapwalk.journey.element.Persona;
import io.mapwalk.journey.element.Placed;
import io.mapwalk.journey.element.Stage;
import io.mapwalk.journey.element.Touchpoint;
import io.mapwalk.journey.element.Worded;
import io.mapwalk.workshop.catalogue.Catalogue;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Changes what is on the map already, from whatever prompt. */
public final class Corrections {

  private static final Pattern AFTER =
      Pattern.compile("^(.*?)\\s*\\bafter\\s+(\\S.*)$", Pattern.CASE_INSENSITIVE);
  private static final Pattern NAMED =
      Pattern.compile("^(\\S+?)[:.)]?\\s*[=\\s]\\s*(\\S.*)$", Pattern.DOTALL);

  private Corrections() {}

  /**
   * The element a line speaks of: a handle, or the number of a touchpoint.
   *
   * @throws Refused if it is not there
   */
  public static Handle element(JourneyMap map, String said) {
    String name = said.strip();
    Optional<Handle> handle =
        name.matches("\\d{1,3}") ? new Places(map).find(name) : Handle.parse(name);
    return handle
        .filter(h -> map.find(h).isPresent())
        .orElseThrow(() -> new Refused("journey.no-such-element", name));
  }

  /** Says something in other words: {@code p3 clear signs are missing}. */
  public static void reword(Scene scene, Draft draft, String line) {
    Matcher matcher = matched(line, "workshop.usage.edit");
    reword(draft, element(draft.map(), matcher.group(1)), matcher.group(2));
  }

  /** Says an element in other words. */
  public static void reword(Draft draft, Handle id, String words) {
    Text text = draft.text(words);
    Optional<Text> name = draft.map().find(Persona.class, id).map(Persona::text);
    draft.apply(new Reword(id, text));
    name.ifPresent(before -> PersonaRows.rename(draft, before, text));
    draft.touched(id);
    draft.echo("workshop.echo.reworded", id.value(), text.value());
  }

  /** Takes something out. */
  public static void delete(Scene scene, Draft draft, String line) {
    Handle id = element(draft.map(), line);
    String words = words(draft.map(), id);
    AssumptionShare before = AssumptionShare.of(draft.map());
    Optional<int[]> hanging = Personas.hangingOn(draft.map(), id);
    draft.apply(new Remove(id));
    draft.echo("workshop.echo.deleted", id.value(), words);
    AssumptionShare after = AssumptionShare.of(draft.map());
    // A field of a persona that loses its evidence falls back into the portrait.
    int unsure =
        after.assumptions() - before.assumptions() + before.statements() - after.statements();
    if (unsure > 0 && ElementKind.of(id).filter(ElementKind.SOURCE::equals).isPresent()) {
      draft.echo("workshop.echo.deleted-source", unsure);
    }
    hanging
        .filter(with -> with[0] + with[1] > 0)
        .ifPresent(with -> draft.echo("workshop.echo.deleted-with", words, with[0], with[1]));
  }

  /** Marks moments of truth, or takes the mark away: {@code 8 12}. */
  public static void moment(Scene scene, Draft draft, String line) {
    for (Handle place : new Places(draft.map()).touchpoints(line)) {
      boolean marked =
          draft.map().find(Touchpoint.class, place).filter(Touchpoint::moment).isPresent();
      JourneyTakers.moment(scene, draft, place, !marked);
    }
  }

  /**
   * Says who answers for what: {@code t5 Marketing}, or {@code Marketing: 1-4 9}; and by when,
   * where something has a day: {@code a1 Mia, friday}.
   */
  public static void owner(Scene scene, Draft draft, String line) {
    boolean listed = Lines.sequence(line).stream().allMatch(TouchpointSweep::isGroup);
    Catalogue catalogue = new Catalogue(scene.messages().locale());
    if (listed && line.contains(":")) {
      JourneyTakers.owners(catalogue).take(scene, draft, line);
      return;
    }
    Matcher matcher = matched(line, "workshop.usage.owner");
    Handle id = element(draft.map(), matcher.group(1));
    WhoWhen said = new WhoWhen("", matcher.group(2), Optional.empty());
    boolean dated = draft.map().find(Dated.class, id).isPresent();
    WhoWhen promise = dated ? said.dated(scene) : said;
    if (!promise.who().isBlank()) {
      draft.apply(new Assign(id, new OwnerLane(catalogue).owner(draft, promise.who())));
    }
    promise.due().ifPresent(day -> draft.apply(new SetDue(id, Optional.of(day))));
    draft.touched(id);
    Text owner = draft.map().find(Owned.class, id).map(Owned::owner).orElse(Text.EMPTY);
    String now = new WhoWhen("", owner.value(), promise.due()).inWords(scene);
    draft.echo("workshop.echo.owner", words(draft.map(), id), now);
  }

  /** Moves something: {@code p3 to 5}, {@code t4 to s2 after t7}, {@code s3 after s5}. */
  public static void move(Scene scene, Draft draft, String typed) {
    String line = PlaceWords.inEnglish(scene, draft.map(), typed);
    Matcher after = AFTER.matcher(line.strip());
    Optional<String> predecessor =
        after.matches() ? Optional.of(after.group(2).strip()) : Optional.empty();
    String rest = after.matches() ? after.group(1) : line.strip();
    String[] words = rest.split("\\s+(?:to\\s+)?", 2);
    Handle id = element(draft.map(), words[0]);
    Optional<String> to =
        words.length > 1 && !words[1].isBlank() ? Optional.of(words[1].strip()) : Optional.empty();
    if (to.isEmpty() && predecessor.isEmpty()) {
      throw new Refused("workshop.usage.move");
    }
    Element element = draft.map().find(id).orElseThrow();
    Optional<Handle> behind =
        predecessor
            .filter(p -> !p.equals("0"))
            .map(
                p ->
                    element instanceof Stage
                        ? new Places(draft.map()).stage(p)
                        : element(draft.map(), p));
    if (element instanceof Touchpoint touchpoint) {
      moveTouchpoint(draft, touchpoint, to, predecessor.isPresent(), behind);
    } else if (to.isPresent() && element instanceof Placed) {
      draft.apply(new Place(id, place(draft, to.get())));
      predecessor.ifPresent(p -> draft.apply(new Reorder(id, behind)));
    } else if (predecessor.isPresent()) {
      draft.apply(new Reorder(id, behind));
    } else {
      throw new Refused("workshop.usage.move");
    }
    draft.touched(id);
    Optional<Handle> now =
        element instanceof Placed
            ? draft.map().find(Placed.class, id).flatMap(Placed::at)
            : Optional.of(id);
    draft.echo(
        "workshop.echo.moved",
        words(draft.map(), id),
        element instanceof Placed || element instanceof Touchpoint || element instanceof Stage
            ? Scene.inWords(draft.map(), now, scene.messages())
            : id.value());
  }

  private static Optional<Handle> place(Draft draft, String to) {
    return to.equals(".") || to.equals("-")
        ? Optional.empty()
        : Optional.of(new Places(draft.map()).place(to));
  }

  private static void moveTouchpoint(
      Draft draft,
      Touchpoint touchpoint,
      Optional<String> to,
      boolean ordered,
      Optional<Handle> behind) {
    Handle stage =
        to.map(new Places(draft.map())::stage)
            .or(() -> behind.flatMap(draft.map()::stageOf).map(Stage::id))
            .orElse(touchpoint.stage());
    List<Touchpoint> there = draft.map().touchpoints(stage);
    Optional<Handle> last =
        there.stream()
            .map(Touchpoint::id)
            .filter(h -> !h.equals(touchpoint.id()))
            .reduce((a, b) -> b);
    Optional<Handle> predecessor = ordered ? behind : last;
    draft.apply(new MoveTouchpoint(touchpoint.id(), stage, predecessor));
  }

  /** Cuts a stage in two before a touchpoint: {@code 14 = Paying}. */
  public static void split(Scene scene, Draft draft, String line) {
    Matcher matcher = matched(line, "workshop.usage.split");
    Handle from = new Places(draft.map()).touchpoint(matcher.group(1));
    Stage stage = draft.map().stageOf(from).orElseThrow();
    Text name = draft.text(matcher.group(2));
    Handle id =
        draft.add(ElementKind.STAGE, h -> new SplitStage(stage.id(), h, name, Optional.of(from)));
    draft.echo(
        "workshop.echo.split",
        stage.text().value(),
        name.value(),
        draft.map().touchpoints(id).size(),
        id.value());
  }

  /** Joins a stage into another: {@code s4 into s3}. */
  public static void merge(Scene scene, Draft draft, String typed) {
    String line = PlaceWords.inEnglish(scene, draft.map(), typed);
    String[] joined = line.strip().split("\\s+(?:into|with|=)\\s+", 2);
    String[] words = joined.length < 2 ? line.strip().split("\\s+", 2) : joined;
    if (words.length < 2) {
      throw new Refused("workshop.usage.merge");
    }
    Places places = new Places(draft.map());
    Handle going = places.stage(words[0]);
    Handle staying = places.stage(words[1]);
    String gone = words(draft.map(), going);
    draft.apply(new MergeStages(going, staying));
    draft.touched(staying);
    draft.echo("workshop.echo.merged", gone, words(draft.map(), staying));
  }

  /** Adds a stage: {@code Paying after s4}; without a place, at the end. */
  public static void insert(Scene scene, Draft draft, String typed) {
    String line = PlaceWords.inEnglish(scene, draft.map(), typed);
    Matcher after = AFTER.matcher(line.strip());
    Optional<Handle> behind =
        after.matches() ? new Stages(draft.map()).find(after.group(2)) : Optional.empty();
    if (after.matches() && behind.isEmpty() && after.group(2).matches("\\d+|[sS]\\d+")) {
      throw new Refused("workshop.no-such-stage", after.group(2), draft.map().stages().size());
    }
    // In “Look after the kids” the word belongs to the name.
    String names = behind.isPresent() ? after.group(1) : line;
    List<String> several = Lines.items(names);
    Optional<Handle> before = behind;
    for (String each : several.isEmpty() ? List.of(names) : several) {
      Optional<Handle> place = before;
      Text name = draft.text(each);
      Handle id = draft.add(ElementKind.STAGE, h -> new AddStage(h, name, place));
      draft.echo("workshop.echo.inserted", name.value(), id.value());
      before = behind.isPresent() ? Optional.of(id) : behind;
    }
  }

  /** Joins two touchpoints outside the order: {@code 9 -> 4 sold out}. */
  public static void link(Scene scene, Draft draft, String typed) {
    String line = PlaceWords.inEnglish(scene, draft.map(), typed);
    String[] words = line.strip().split("\\s*(?:->|→|\\s)\\s*(?:to\\s+)?", 3);
    if (words.length < 2) {
      throw new Refused("workshop.usage.link");
    }
    Places places = new Places(draft.map());
    Handle from = places.touchpoint(words[0]);
    Handle to = places.touchpoint(words[1]);
    Text label = draft.text(words.length > 2 ? words[2] : "");
    boolean said =
        draft.map().all(Link.class).stream()
            .filter(link -> link.from().equals(from) && link.to().equals(to))
            .anyMatch(link -> label.isBlank() || link.text().says(label.value()));
    if (said) {
      draft.echo("workshop.echo.linked-already", words(draft.map(), from), words(draft.map(), to));
      return;
    }
    draft.add(ElementKind.LINK, h -> new AddLink(h, from, to, label));
    draft.echo("workshop.echo.linked", words(draft.map(), from), words(draft.map(), to));
  }

  private static Matcher matched(String line, String usage) {
    Matcher matcher = NAMED.matcher(line.strip());
    if (!matcher.matches()) {
      throw new Refused(usage);
    }
    return matcher;
  }

  /** The words of an element, or its handle where it has none. */
  public static String words(JourneyMap map, Handle id) {
    return map.find(Worded.class, id)
        .map(w -> w.text().value())
        .filter(words -> !words.isBlank())
        .orElse(id.value());
  }
}
