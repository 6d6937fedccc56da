package io.mapwalk.workshop.answer;

import io.mapwalk.journey.Handle;
import io.mapwalk.journey.Marked;
import io.mapwalk.journey.PainRating;
import io.mapwalk.journey.Refused;
import io.mapwalk.journey.Text;
import io.mapwalk.journey.change.TouchpointChange.AddTouchpoint;
import io.mapwalk.journey.change.TouchpointChange.SetTouchpointKind;
import io.mapwalk.journey.element.ElementKind;
import io.mapwalk.journey.element.Lane;
import io.mapwalk.journey.element.Stage;
import io.mapwalk.journey.element.TouchpointKind;
import io.mapwalk.workshop.Tone;
import io.mapwalk.workshop.catalogue.Catalogue;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Walks the journey stage by stage. A plain line is what the customer does there and becomes a
 * touchpoint at once; a line in quotation marks is what goes through their head at the touchpoint
 * just named.
 */
final class ActionsWalk implements AnswerTaker {

  /** Takes what is no step of the journey, though it was said in the middle of one. */
  @FunctionalInterface
  private interface Aside {
    void take(Scene scene, Draft draft, String text);
  }

  // The words of the guide's commands mean the same here without their colon in front: people type
  // "pain: no signs" before they have read of ":pain".
  private static final Map<String, Aside> ASIDES =
      Map.of(
          "pain", Asides::pain,
          "strength", Asides::strength,
          "thought", Asides::thought,
          "idea", Asides::idea,
          "note", Asides::note,
          "park", Asides::park);

  // A mark before the words says the same as the name of the kind would.
  private static final Pattern MARKED =
      Pattern.compile("^(\\?|<>)\\s*([^\\s?].*)$", Pattern.DOTALL);

  private final TouchpointOffer offer;
  private final Capture capture;

  /**
   * @param catalogue where it is known what customers often meet
   */
  ActionsWalk(Catalogue catalogue) {
    this.offer = new TouchpointOffer(catalogue);
    this.capture = new Capture(catalogue);
  }

  @Override
  public Listening listening() {
    return Listening.WALK;
  }

  @Override
  public void take(Scene scene, Draft draft, String line) {
    if (draft.map().stages().isEmpty()) {
      throw new Refused("workshop.no-stages-yet");
    }
    tell(scene, draft, line);
  }

  /** Takes a line, wherever the talk is. */
  void tell(Scene scene, Draft draft, String line) {
    Optional<List<String>> picked =
        line.startsWith("+") ? Picked.all(offer.all(scene.cursor()), line) : Optional.empty();
    if (picked.isPresent()) {
      picked.get().forEach(name -> step(scene, draft, name));
      return;
    }
    for (String pasted : Lines.pasted(line)) {
      List<String> items = Lines.quoted(pasted).isPresent() ? List.of(pasted) : Lines.items(pasted);
      items.forEach(item -> said(scene, draft, item));
    }
  }

  private void said(Scene scene, Draft draft, String item) {
    Optional<Aside> aside = aside(item);
    if (aside.isPresent()) {
      aside.get().take(scene, draft, item.substring(item.indexOf(':') + 1).strip());
      return;
    }
    if (ScoreRounds.heard(scene, draft, item) || capture.heard(scene, draft, item)) {
      return;
    }
    Optional<String> thought = Lines.quoted(item);
    if (thought.isPresent()) {
      Statements.card(scene, draft, Lane.THOUGHTS, thought.get(), scene.here(draft));
    } else {
      step(scene, draft, item);
    }
  }

  private void step(Scene scene, Draft draft, String item) {
    Optional<Stage> stage = scene.cursor();
    if (stage.isPresent()) {
      capture.take(scene, draft, stage.get(), item);
    } else {
      capture.unplaced(scene, draft, item);
    }
  }

  /**
   * Adds a touchpoint, whose kind may be said before it: {@code question: is it open?} or {@code ?
   * is it open}, {@code decision: this one or that} or {@code <> this one or that}.
   *
   * @return its handle
   */
  static Handle touchpoint(Scene scene, Draft draft, Stage stage, String item) {
    Matcher marked = MARKED.matcher(item);
    Optional<TouchpointKind> named = kind(scene, item);
    Optional<TouchpointKind> kind = named.or(() -> marked(marked));
    String said =
        named.isPresent()
            ? item.substring(item.indexOf(':') + 1).strip()
            : marked.matches() ? marked.group(2) : item;
    Text text = draft.text(said);
    Handle id = draft.add(ElementKind.TOUCHPOINT, h -> new AddTouchpoint(h, stage.id(), text));
    kind.ifPresent(k -> draft.apply(new SetTouchpointKind(id, k)));
    draft.echo(
        "workshop.echo.touchpoint",
        stage.text().value(),
        draft.map().position(id),
        kind.map(k -> text.value() + " (" + scene.messages().name(k) + ")").orElse(text.value()),
        id.value());
    rated(scene, draft, text);
    return id;
  }

  // Whoever rates a step means a pain there, but only they know its words.
  private static void rated(Scene scene, Draft draft, Text text) {
    String marks = Marked.of(text.value()).marks();
    PainRating.read(marks, scene.messages())
        .filter(rating -> rating.severity().isPresent())
        .ifPresent(rating -> draft.say(Tone.HINT, "workshop.rated-step", marks));
  }

  private static Optional<TouchpointKind> marked(Matcher marked) {
    return marked.matches()
        ? Optional.of(
            marked.group(1).equals("?") ? TouchpointKind.QUESTION : TouchpointKind.DECISION)
        : Optional.empty();
  }

  private static Optional<Aside> aside(String item) {
    int colon = item.indexOf(": ");
    return colon < 1
        ? Optional.empty()
        : Optional.ofNullable(
            ASIDES.get(item.substring(0, colon).strip().toLowerCase(Locale.ROOT)));
  }

  private static Optional<TouchpointKind> kind(Scene scene, String item) {
    int colon = item.indexOf(':');
    if (colon < 1 || colon == item.length() - 1) {
      return Optional.empty();
    }
    String word = item.substring(0, colon).strip().toLowerCase(Locale.ROOT);
    for (TouchpointKind kind : TouchpointKind.values()) {
      if (word.equals(kind.name().toLowerCase(Locale.ROOT))
          || word.equalsIgnoreCase(scene.messages().name(kind))) {
        return Optional.of(kind);
      }
    }
    return Optional.empty();
  }

  @Override
  public List<String> known(Scene scene) {
    return scene
        .cursor()
        .map(
            stage ->
                scene.map().touchpoints(stage.id()).stream()
                    .map(t -> scene.map().position(t.id()) + " " + t.text())
                    .toList())
        .orElse(List.of());
  }

  @Override
  public String alternatives(Scene scene) {
    // One thing to learn a stage, and only at the first ones.
    return switch (scene.cursor().map(scene.map().stages()::indexOf).orElse(-1)) {
      case 0 -> scene.messages().text("workshop.offer.actions-hint");
      case 1 -> scene.messages().text("workshop.offer.signs-hint");
      default -> "";
    };
  }

  @Override
  public List<String> offers(Scene scene, boolean further) {
    return offer.shown(scene.cursor(), further);
  }
}
