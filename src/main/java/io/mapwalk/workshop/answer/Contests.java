package io.mapwalk.workshop.answer;

import io.mapwalk.journey.Handle;
import io.mapwalk.journey.JourneyMap;
import io.mapwalk.journey.Marked;
import io.mapwalk.journey.Refused;
import io.mapwalk.journey.Text;
import io.mapwalk.journey.change.ElementChange.Contest;
import io.mapwalk.journey.change.ElementChange.Remove;
import io.mapwalk.journey.element.Element;
import io.mapwalk.journey.element.ElementKind;
import io.mapwalk.journey.element.Emotion;
import io.mapwalk.journey.element.Objection;
import io.mapwalk.journey.element.Touchpoint;
import io.mapwalk.journey.element.Worded;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Marks what somebody in the room does not agree with: {@code p3 "the owner says it is rare"}, or
 * {@code [!]} behind the words when they are said.
 */
public final class Contests {

  private static final String SIGN = "!";

  private Contests() {}

  /**
   * A statement with the sign taken off.
   *
   * @param text the statement, with other signs in its brackets left where they were
   * @param contested whether the sign was there
   */
  record Signed(String text, boolean contested) {}

  /** Reads the sign behind a statement. */
  static Signed signed(String said) {
    Marked marked = Marked.of(said);
    List<String> marks = new ArrayList<>(List.of(marked.marks().split("[\\s,]+")));
    if (!marks.remove(SIGN)) {
      return new Signed(said, false);
    }
    String others = String.join(" ", marks).strip();
    return new Signed(others.isEmpty() ? marked.text() : marked.text() + " [" + others + "]", true);
  }

  /** Marks what was just said. */
  static void mark(Scene scene, Draft draft, Handle about, Signed signed) {
    if (signed.contested()) {
      contest(draft, about, Text.EMPTY);
      draft.echo("workshop.echo.contested", inWords(scene, draft.map(), about), "", 0);
    }
  }

  /**
   * Takes a handle, or the number of a touchpoint, which stands for its score where it has one, and
   * what is held against it. Without words the mark is put there, or taken away again.
   *
   * @throws Refused if there is no such thing, or nobody can disagree with it
   */
  public static void take(Scene scene, Draft draft, String line) {
    String[] parts = line.strip().split("[\\s:=]+", 2);
    Handle about = about(scene, draft, parts[0]);
    String words = parts.length < 2 ? "" : Lines.quoted(parts[1]).orElse(parts[1]).strip();
    List<Objection> held = held(draft.map(), about);
    if (words.isEmpty() && !held.isEmpty()) {
      held.forEach(objection -> draft.apply(new Remove(objection.id())));
      draft.echo("workshop.echo.settled", inWords(scene, draft.map(), about));
      return;
    }
    contest(draft, about, draft.text(words));
    draft.echo(
        "workshop.echo.contested",
        inWords(scene, draft.map(), about),
        words,
        words.isEmpty() ? 0 : 1);
  }

  private static void contest(Draft draft, Handle about, Text words) {
    Handle id = draft.map().next(ElementKind.OBJECTION);
    draft.apply(new Contest(id, about, words));
  }

  private static List<Objection> held(JourneyMap map, Handle about) {
    return map.all(Objection.class).stream().filter(o -> o.about().equals(about)).toList();
  }

  private static Handle about(Scene scene, Draft draft, String name) {
    Handle named = Corrections.element(draft.map(), name);
    Element element = draft.map().find(named).orElseThrow();
    if (!(element instanceof Touchpoint) || draft.map().personas().isEmpty()) {
      return named;
    }
    return draft
        .map()
        .emotion(named, Everyone.spokenOf(scene, draft))
        .filter(emotion -> emotion.score().isPresent())
        .map(Emotion::id)
        .orElse(named);
  }

  private static String inWords(Scene scene, JourneyMap map, Handle about) {
    Optional<Emotion> emotion = map.find(Emotion.class, about);
    if (emotion.isPresent()) {
      String place = Scene.inWords(map, Optional.of(emotion.get().place()), scene.messages());
      return emotion.get().score().isPresent()
          ? place + " " + ScoreSweep.signed(emotion.get().score().getAsInt())
          : place;
    }
    String words = map.find(Worded.class, about).map(w -> w.text().value()).orElse("");
    return words.isBlank() ? about.value() : about + " " + words;
  }
}
