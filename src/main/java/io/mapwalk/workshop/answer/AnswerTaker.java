package io.mapwalk.workshop.answer;

import io.mapwalk.journey.Handle;
import io.mapwalk.journey.JourneyMap;
import io.mapwalk.journey.Refused;
import java.util.List;

/** Takes the lines of one kind of answer. */
public interface AnswerTaker {

  /** How long a prompt listens. */
  enum Listening {
    /** One line answers it. */
    ONE_LINE,
    /** It takes lines until an empty one. */
    LIST,
    /** It takes values in journey order until each place has had its turn, or an empty line. */
    SWEEP,
    /** It goes from stage to stage; an empty line goes on to the next. */
    WALK
  }

  /** How long its prompt listens. */
  Listening listening();

  /**
   * Takes a line that is not empty.
   *
   * @throws Refused if it cannot be understood; nothing of it is kept then
   */
  void take(Scene scene, Draft draft, String line);

  /** Whether what is said can land at a stage that the talk has been moved to. */
  default boolean lands() {
    return isAtAStage();
  }

  /** Whether the talk is at a stage, which is where plain text lands. */
  default boolean isAtAStage() {
    return listening() == Listening.WALK;
  }

  /** The places a sweep goes through, in order; empty where it goes through none. */
  default List<Handle> places(JourneyMap map) {
    return List.of();
  }

  /** Whether it is about one persona, so that several take turns or are switched between. */
  default boolean isPersonal() {
    return false;
  }

  /** Whether a persona has nothing to answer any more; only asked where it is personal. */
  default boolean isDone(JourneyMap map, Handle persona) {
    return true;
  }

  /** How many places of a sweep have their value for a persona, counted from the first. */
  default int reached(JourneyMap map, Handle persona) {
    return 0;
  }

  /** What is there already, in lines short enough to be read aloud; empty where nothing is. */
  List<String> known(Scene scene);

  /**
   * Takes what an empty line stands for where nothing is known yet; by default nothing.
   *
   * @return the words of the default, to be shown beforehand; blank where there is none
   */
  default String fallback(Scene scene) {
    return "";
  }

  /** What else can be typed where nothing is known yet, in a sentence; by default nothing. */
  default String alternatives(Scene scene) {
    return "";
  }

  /**
   * What there is to choose from, each entry with its number; shown when somebody asks for it. By
   * default nothing.
   *
   * @param further whether more is asked for than what fits best
   */
  default List<String> offers(Scene scene, boolean further) {
    return List.of();
  }

  /** Whether a question mark alone says something here, and asks for no help. */
  default boolean readsQuestionMark() {
    return false;
  }

  /** The words in which {@link #fallback} is offered to the room. */
  default String offer(Scene scene) {
    return fallback(scene);
  }
}
