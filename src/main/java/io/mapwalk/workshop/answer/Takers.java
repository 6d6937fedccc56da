package io.mapwalk.workshop.answer;

import io.mapwalk.workshop.catalogue.Catalogue;
import io.mapwalk.workshop.template.Answer;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** The taker of every kind of answer, in one list. */
public final class Takers {

  private final Map<Answer, AnswerTaker> takers = new EnumMap<>(Answer.class);

  /**
   * All takers.
   *
   * @param catalogue what is offered to choose from; read only when it is needed
   */
  public Takers(Catalogue catalogue) {
    new FrameTakers(takers, catalogue).register();
    new JourneyTakers(takers, catalogue).register();
    new StatementTakers(takers).register();
    new ChoiceTakers(takers).register();
  }

  /** The taker of a kind of answer. */
  public AnswerTaker of(Answer answer) {
    return Optional.ofNullable(takers.get(answer))
        .orElseThrow(() -> new IllegalStateException("no taker for " + answer));
  }
}
