package io.mapwalk.terminal;

import io.mapwalk.journey.Messages;
import io.mapwalk.workshop.Tone;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Says things to the person at the keyboard: each tone has its mark and its ink, or, told plainly,
 * its word. What is said may hold anything; nothing of it is obeyed by the terminal.
 */
public final class Voice {

  private static final int SHORTEST_LABEL = 8;
  private static final Pattern SIGN = Pattern.compile("^[➜↶↷] ");
  private static final String TO = " ➜ ";
  private static final String MOMENT = Phrases.MOMENT;

  // Longer lines are hard to read, however wide the terminal is.
  private static final int WIDEST = 96;

  private final Messages messages;
  private final Look look;

  /**
   * @param messages the reader's language
   * @param look how things are written
   */
  public Voice(Messages messages, Look look) {
    this.messages = messages;
    this.look = look;
  }

  /**
   * Says something.
   *
   * @param tone how it is meant
   * @param text one line or several
   * @param width the columns of the terminal
   * @return lines, none of them wider
   */
  public List<Line> say(Tone tone, String text, int width) {
    int columns = Math.max(1, Math.min(WIDEST, width));
    if (look.plain()) {
      return word(tone).plus(Line.of(ink(tone), inWords(text))).wrapped(columns);
    }
    Line said = Line.of(ink(tone), text);
    return tone == Tone.COACHING
        ? barred(mark(tone), said, columns)
        : Entries.hanging(mark(tone), said, columns);
  }

  // The signs of an echo, which a screen reader would spell.
  private String inWords(String text) {
    String said = SIGN.matcher(text).replaceFirst("");
    String moment = messages.text("terminal.moment-of-truth");
    if (said.startsWith(MOMENT)) {
      said = moment + ": " + said.substring(MOMENT.length()).strip();
    } else if (said.endsWith(Phrases.INLINE + MOMENT)) {
      said = said.substring(0, said.length() - MOMENT.length()) + moment;
    }
    return said.replaceFirst(TO, ": ");
  }

  // A bar along all of it keeps the facilitator from reading it out by mistake.
  private static List<Line> barred(Line bar, Line said, int columns) {
    return said.wrapped(Math.max(1, columns - bar.width())).stream().map(bar::plus).toList();
  }

  /** The same as {@link #say} as it is written, each line ended by a line break. */
  public String render(Tone tone, String text, int width) {
    return look.print(say(tone, text, width));
  }

  /**
   * A prompt on one line: the clock, the place in the workshop, and a sign to type behind. It takes
   * at most half the width, so there is room to type.
   *
   * @param clocks the clock, the longest form first; may be empty
   * @param place the stage and lane that plain text lands in; may be blank
   * @param width the columns of the terminal
   * @return the prompt as it is written, with a blank at its end
   */
  public String prompt(List<String> clocks, String place, int width) {
    Line label = Line.of(Ink.STRONG, place.replace('\n', ' '));
    int half = width / 2 - 3;
    // Without colours the time would run into the label.
    String apart = place.isBlank() || look.colours() != ColourDepth.NONE ? " " : " · ";
    int beside = half - label.width() - apart.length();
    // A room that is late is told so all the same: the dot may take what is kept free behind it.
    int most = Math.max(half / 2, half - SHORTEST_LABEL - 1);
    List<Line> forms = clocks.stream().map(form -> Line.of(Ink.FAINT, form)).toList();
    Line line =
        forms.isEmpty()
            ? Line.EMPTY
            : form(forms, beside, most).cut(Math.max(beside, most)).plus(apart);
    if (!place.isBlank()) {
      line = line.plus(label.cut(Math.max(SHORTEST_LABEL, half - line.width()))).plus(" ");
    }
    return look.print(line.plus(Ink.LABEL, look.plain() ? ">" : "›")) + " ";
  }

  // The label is cut before the clock loses what matters; the last two forms are for want of room.
  private static Line form(List<Line> forms, int beside, int most) {
    int usual = Math.max(1, forms.size() - 2);
    Stream<Line> whole = forms.stream().limit(usual).filter(form -> form.width() <= beside);
    Stream<Line> cut = forms.stream().skip(usual - 1L).filter(form -> form.width() <= most);
    return Stream.concat(whole, cut).findFirst().orElse(forms.get(forms.size() - 1));
  }

  private static Line mark(Tone tone) {
    return switch (tone) {
      case ECHO -> Line.of(Ink.GOOD, "✓ ");
      case WARNING -> Line.of(Ink.WARNING, "! ");
      case REFUSAL -> Line.of(Ink.ERROR, "✗ ");
      case COACHING -> Line.of(Ink.ASIDE, "┃ ");
      default -> Line.EMPTY;
    };
  }

  private Line word(Tone tone) {
    return switch (tone) {
      case WARNING, REFUSAL, COACHING ->
          Line.of(messages.text("terminal.tone." + tone.name().toLowerCase(Locale.ROOT))).plus(" ");
      default -> Line.EMPTY;
    };
  }

  private static Ink ink(Tone tone) {
    return switch (tone) {
      case HEADING -> Ink.HEADING;
      case QUESTION -> Ink.STRONG;
      case HINT, EXAMPLE -> Ink.FAINT;
      case WARNING -> Ink.WARNING;
      case REFUSAL -> Ink.ERROR;
      case COACHING -> Ink.ASIDE;
      default -> Ink.TEXT;
    };
  }
}
