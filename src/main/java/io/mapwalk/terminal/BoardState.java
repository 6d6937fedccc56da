package io.mapwalk.terminal;

import io.mapwalk.journey.Handle;
import io.mapwalk.journey.JourneyMap;
import io.mapwalk.journey.element.Lane;
import io.mapwalk.journey.element.Stage;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * How somebody looks at the board: where, how near, in which colours, through which lens. It never
 * changes; every key gives another one.
 *
 * @param top the first line of the map that is on the screen, from 0
 * @param outline whether only what happens and how it feels is shown
 * @param stage the only stage that is shown; empty for all
 * @param tint what the colours say
 * @param lens what is looked at
 * @param typed what is being typed to look for; empty while nothing is typed
 */
public record BoardState(
    int top,
    boolean outline,
    Optional<Handle> stage,
    Tint tint,
    Lens lens,
    Optional<String> typed) {

  /** The whole board from its beginning. */
  public static final BoardState BEGINNING =
      new BoardState(0, false, Optional.empty(), Tint.NONE, Lens.CLEAR, Optional.empty());

  private static final Set<Lane> OUTLINE = Set.of(Lane.ACTIONS, Lane.EMOTIONS);
  private static final Set<Lane> PAINS = Set.of(Lane.ACTIONS, Lane.EMOTIONS, Lane.PAINS);
  private static final int LONGEST = 60;

  /**
   * The board after a key; {@link BoardKey#LEAVE} changes nothing.
   *
   * @param map the map that is looked at
   * @param lines how many lines its drawing has
   * @param rows how many of them fit on the screen
   */
  public BoardState after(BoardKey key, JourneyMap map, int lines, int rows) {
    int last = Math.max(0, lines - rows);
    int page = Math.max(1, rows - 2);
    return switch (key) {
      case UP -> at(Math.min(top, last) - 1, last);
      case DOWN -> at(top + 1, last);
      case PAGE_UP -> at(Math.min(top, last) - page, last);
      case PAGE_DOWN -> at(top + page, last);
      case HOME -> at(0, last);
      case END -> at(last, last);
      case LEFT -> beside(map, -1);
      case RIGHT -> beside(map, 1);
      case NEARER -> outline ? whole() : stage.isPresent() ? this : beside(map, 1);
      case FARTHER ->
          stage.isPresent() ? whole() : new BoardState(0, true, stage, tint, lens, typed);
      case COLOUR -> new BoardState(top, outline, stage, tint.next(), lens, typed);
      case FIND -> new BoardState(top, outline, stage, tint, lens, Optional.of(""));
      case PAINS -> through(lens.onPains(!lens.pains()));
      case OWNER -> through(lens.of(nextOwner(map)));
      case CLEAR -> through(Lens.CLEAR);
      case LEAVE -> this;
    };
  }

  /** The board at a stage by its number, from 1; itself where there is no such stage. */
  public BoardState atStage(JourneyMap map, int number) {
    List<Stage> stages = map.stages();
    return number < 1 || number > stages.size() ? this : at(stages.get(number - 1));
  }

  /** Whether the same statements are looked at as by another. */
  public boolean sees(BoardState other) {
    return lens.equals(other.lens);
  }

  /** Whether what is looked for is being typed. */
  public boolean isTyping() {
    return typed.isPresent();
  }

  /** With one more letter typed, or the last taken back where it is empty. */
  public BoardState typing(String letter) {
    String before = typed.orElse("");
    String now =
        !letter.isEmpty()
            ? before + letter
            : before.substring(
                0, before.isEmpty() ? 0 : before.offsetByCodePoints(before.length(), -1));
    return now.length() > LONGEST
        ? this
        : new BoardState(0, outline, stage, tint, lens.saying(now), Optional.of(now));
  }

  /** With what was typed taken, or, where it was not meant, nothing looked for. */
  public BoardState typedOut(boolean meant) {
    Lens through = meant ? lens : lens.saying("");
    return new BoardState(top, outline, stage, tint, through, Optional.empty());
  }

  /** How much of the map is drawn. */
  Scene scene() {
    Scene scene = stage.map(Scene::of).orElse(outline ? Scene.JOURNEY : Scene.EVERYTHING);
    Set<Lane> rows = outline ? OUTLINE : lens.pains() ? PAINS : Set.of();
    boolean around = !outline && stage.isEmpty() && lens.equals(Lens.CLEAR);
    return new Scene(scene.stage(), true, around, rows, tint, Optional.empty());
  }

  private BoardState at(int line, int last) {
    return new BoardState(Math.max(0, Math.min(line, last)), outline, stage, tint, lens, typed);
  }

  private BoardState at(Stage other) {
    return new BoardState(0, false, Optional.of(other.id()), tint, lens, typed);
  }

  private BoardState whole() {
    return new BoardState(0, false, Optional.empty(), tint, lens, typed);
  }

  private BoardState through(Lens other) {
    return new BoardState(0, outline, stage, tint, other, typed);
  }

  private BoardState beside(JourneyMap map, int distance) {
    List<Handle> stages = map.stages().stream().map(Stage::id).toList();
    if (stages.isEmpty()) {
      return this;
    }
    int here = stage.map(stages::indexOf).orElse(distance > 0 ? -1 : stages.size());
    int there = Math.max(0, Math.min(here + distance, stages.size() - 1));
    return at(map.stages().get(there));
  }

  private String nextOwner(JourneyMap map) {
    List<String> owners = Lens.owners(map);
    int next = owners.indexOf(lens.owner()) + 1;
    return next < owners.size() ? owners.get(next) : "";
  }
}
