package io.mapwalk.workshop;

import io.mapwalk.journey.element.Persona;
import io.mapwalk.workshop.answer.AnswerTaker;
import io.mapwalk.workshop.answer.Scene;
import io.mapwalk.workshop.template.Answer;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** Says whose answer a prompt waits for, where a map is of several personas. */
final class PersonaTurn {

  // What is said here may be one persona's, if the talk is about that one.
  private static final Set<Answer> MAY_BE_OF_A_PERSONA =
      EnumSet.of(Answer.ACTIONS, Answer.CAPTURE, Answer.THOUGHTS, Answer.QUESTIONS);

  // What is said here is the persona's own, though each is not asked in turn.
  private static final Set<Answer> OF_A_PERSONA =
      EnumSet.of(
          Answer.FEELINGS,
          Answer.BACKSTORY_PAINS,
          Answer.BACKSTORY_REQUIREMENTS,
          Answer.BACKSTORY_OUTCOMES,
          Answer.BACKSTORY_GOAL);

  private PersonaTurn() {}

  /** The persona whose turn it is, where there are several and it matters. */
  static Optional<Persona> of(Scene scene, AnswerTaker taker) {
    boolean several = scene.map().personas().size() > 1;
    boolean switched =
        MAY_BE_OF_A_PERSONA.contains(scene.prompt().answer())
            && scene.session().progress().persona().isPresent();
    boolean own = taker.isPersonal() || OF_A_PERSONA.contains(scene.prompt().answer());
    return several && (own || switched) ? scene.persona() : Optional.empty();
  }
}
