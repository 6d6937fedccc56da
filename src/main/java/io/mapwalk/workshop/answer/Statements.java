package io.mapwalk.workshop.answer;

import io.mapwalk.journey.Handle;
import io.mapwalk.journey.InEnglish;
import io.mapwalk.journey.Marked;
import io.mapwalk.journey.PainRating;
import io.mapwalk.journey.Text;
import io.mapwalk.journey.change.CardChange.AddCard;
import io.mapwalk.journey.change.OutcomeChange.AddIdea;
import io.mapwalk.journey.change.OutcomeChange.AddInsight;
import io.mapwalk.journey.change.OutcomeChange.AddOpportunity;
import io.mapwalk.journey.change.OutcomeChange.AddPain;
import io.mapwalk.journey.change.OutcomeChange.AddStrength;
import io.mapwalk.journey.change.OutcomeChange.MarkQuickWin;
import io.mapwalk.journey.change.OutcomeChange.RatePain;
import io.mapwalk.journey.change.PlanChange.AddQuestion;
import io.mapwalk.journey.element.Card;
import io.mapwalk.journey.element.ElementKind;
import io.mapwalk.journey.element.Lane;
import io.mapwalk.journey.element.Opportunity;
import io.mapwalk.journey.element.PainPoint;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Adds what people say about the journey: pains, strengths, ideas, insights and cards. */
final class Statements {

  private static final int MOST_ECHOED = 8;

  private Statements() {}

  /** A pain point with its rating in brackets: {@code no parking hint [T 30]}. */
  static void pain(Scene scene, Draft draft, String line, Optional<Handle> place) {
    Contests.Signed signed = Contests.signed(line);
    String said = signed.text();
    Marked marked = Marked.of(said);
    Optional<PainRating> rating = PainRating.read(marked.marks(), scene.messages());
    Text text = draft.text(rating.isPresent() ? marked.text() : said);
    Handle id = draft.add(ElementKind.PAIN_POINT, h -> new AddPain(h, place, text));
    rating.ifPresent(r -> draft.apply(new RatePain(id, r.severity(), r.reach())));
    String rated = rating.map(r -> r.inWords(scene.messages())).orElse("");
    echo(scene, draft, "pain", id, text, place, rated);
    Contests.mark(scene, draft, id, signed);
  }

  /** Something that works. */
  static void strength(Scene scene, Draft draft, String said, Optional<Handle> place) {
    Contests.Signed signed = Contests.signed(said);
    Text text = draft.text(signed.text());
    Handle id = draft.add(ElementKind.STRENGTH, h -> new AddStrength(h, place, text));
    echo(scene, draft, "strength", id, text, place, "");
    Contests.mark(scene, draft, id, signed);
  }

  /** A finding about the whole or a place. */
  static void insight(Scene scene, Draft draft, String said, Optional<Handle> place) {
    Contests.Signed signed = Contests.signed(said);
    Text text = draft.text(signed.text());
    Handle id = draft.add(ElementKind.INSIGHT, h -> new AddInsight(h, place, text));
    echo(scene, draft, "insight", id, text, place, "");
    Contests.mark(scene, draft, id, signed);
  }

  /** A direction for improvement; pain points named before it are grouped by it. */
  static void opportunity(
      Scene scene, Draft draft, String said, Optional<Handle> named, Optional<Handle> here) {
    Answered answered = Answered.leading(draft, said);
    Text text = draft.text(answered.text());
    Optional<Handle> place = named.or(() -> answered.handles().isEmpty() ? here : Optional.empty());
    List<Handle> pains =
        answered.handles().stream()
            .filter(h -> draft.map().find(PainPoint.class, h).isPresent())
            .toList();
    Handle id = draft.add(ElementKind.OPPORTUNITY, h -> new AddOpportunity(h, place, text, pains));
    echo(scene, draft, "opportunity", id, text, place, "");
  }

  /**
   * A proposal: {@code p2 lit sign at the corner [Q]}, where Q marks a quick win.
   *
   * @param named the place named before it; empty where none was
   * @param here where the talk is; counts only where neither a place nor what it answers is named
   */
  static void idea(
      Scene scene, Draft draft, String line, Optional<Handle> named, Optional<Handle> here) {
    Contests.Signed signed = Contests.signed(line);
    String said = signed.text();
    Marked marked = Marked.of(said);
    InEnglish words = new InEnglish(scene.messages(), "journey.rating-words");
    String marks = words.word(marked.marks()).orElse(marked.marks().toLowerCase(Locale.ROOT));
    boolean quick = marks.equals("q") || marks.equals("quick") || marks.equals("quick win");
    Answered answered = Answered.leading(draft, quick ? marked.text() : said);
    List<Handle> answers = new ArrayList<>(answered.handles());
    Optional<Handle> place = named.or(() -> answers.isEmpty() ? here : Optional.empty());
    if (answers.isEmpty() && place.isPresent()) {
      answers.addAll(onlyPain(draft, place.get()));
    }
    Text text = draft.text(answered.text());
    Optional<Handle> where = place.or(() -> placeOf(draft, answers));
    Handle id = draft.add(ElementKind.IDEA, h -> new AddIdea(h, where, text, answers));
    if (quick) {
      draft.apply(new MarkQuickWin(id, true));
    }
    String marker = quick ? scene.messages().text("workshop.quick-win") : "";
    echo(scene, draft, "idea", id, text, where, marker);
    Contests.mark(scene, draft, id, signed);
  }

  /** Something nobody in the room can answer. */
  static void openQuestion(Scene scene, Draft draft, String said, Optional<Handle> place) {
    WhoWhen promise = WhoWhen.behind(said).dated(scene);
    Text text = draft.text(promise.text());
    Handle id =
        draft.add(ElementKind.OPEN_QUESTION, h -> new AddQuestion(h, place, text, Text.EMPTY));
    Promises.assign(draft, id, promise);
    echo(scene, draft, "open-question", id, text, place, promise.inWords(scene));
  }

  /** A card in a lane; what was said there before counts once more instead. */
  static void card(Scene scene, Draft draft, Lane lane, String said, Optional<Handle> place) {
    Contests.Signed signed = Contests.signed(said);
    Text text = draft.text(Lines.quoted(signed.text()).orElse(signed.text()));
    Optional<Card> known =
        draft.map().all(Card.class).stream()
            .filter(card -> card.lane().equals(lane) && card.text().says(text.value()))
            .filter(card -> place.isEmpty() || card.at().equals(place))
            .findFirst();
    if (known.isPresent()) {
      draft.again(known.get().id());
      draft.echo("workshop.echo.card-again", known.get().id(), text, known.get().count() + 1);
      Contests.mark(scene, draft, known.get().id(), signed);
      return;
    }
    Handle id = draft.add(ElementKind.CARD, h -> new AddCard(h, lane, place, text));
    draft.echo(
        "workshop.echo.card",
        kind(scene, draft, lane),
        id.value(),
        text.value(),
        Scene.inWords(draft.map(), place, scene.messages()));
    Contests.mark(scene, draft, id, signed);
  }

  // One card is called by what it is; the name of a row speaks of all that is in it.
  private static String kind(Scene scene, Draft draft, Lane lane) {
    return scene
        .messages()
        .find("workshop.kind.card." + lane.key())
        .orElseGet(() -> scene.messages().lane(lane, draft.map().header().kind()));
  }

  /**
   * Says how many there were where there were too many to say each back.
   *
   * @return whether there were
   */
  static boolean sumUp(Draft draft, int statements, String name) {
    boolean many = statements > MOST_ECHOED;
    if (many) {
      draft.sumUp(name);
    }
    return many;
  }

  private static void echo(
      Scene scene,
      Draft draft,
      String what,
      Handle id,
      Text text,
      Optional<Handle> place,
      String more) {
    String kind = scene.messages().text("workshop.kind." + what);
    String where =
        place.isEmpty() && !what.equals("pain") && !what.equals("strength") && !what.equals("idea")
            ? scene.messages().text("workshop.place.whole")
            : Scene.inWords(draft.map(), place, scene.messages());
    String key = more.isEmpty() ? "workshop.echo.statement" : "workshop.echo.rated";
    draft.echo(key, kind, id.value(), text.value(), where, more);
  }

  // Said about a touchpoint with one pain, an idea can only mean that one.
  private static List<Handle> onlyPain(Draft draft, Handle place) {
    List<PainPoint> pains = draft.map().at(PainPoint.class, place);
    return pains.size() == 1 ? List.of(pains.get(0).id()) : List.of();
  }

  private static Optional<Handle> placeOf(Draft draft, List<Handle> answers) {
    return answers.stream()
        .map(
            h ->
                draft
                    .map()
                    .find(PainPoint.class, h)
                    .flatMap(PainPoint::at)
                    .or(() -> draft.map().find(Opportunity.class, h).flatMap(Opportunity::at)))
        .flatMap(Optional::stream)
        .findFirst();
  }
}
