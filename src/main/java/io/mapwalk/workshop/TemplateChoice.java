package io.mapwalk.workshop;

import io.mapwalk.journey.InEnglish;
import io.mapwalk.journey.Messages;
import io.mapwalk.journey.Nearest;
import io.mapwalk.journey.Refused;
import io.mapwalk.workshop.TemplateOffers.Offer;
import io.mapwalk.workshop.template.Template;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Asks a person who begins a workshop without naming a template how much time there is and what it
 * is for, and offers the few that fit. Nothing has been kept until one is chosen.
 */
public final class TemplateChoice {

  private static final String USUAL_TIME = "120";
  private static final int ROWS_EACH = 2;

  private final List<Template> templates;
  private final Messages messages;
  private final Clock clock;
  private final CommandWords words;
  private boolean left;
  private Optional<String> time = Optional.empty();
  private Optional<String> goal = Optional.empty();
  private List<Offer> offers = List.of();
  private Optional<Chosen> chosen = Optional.empty();

  /**
   * @param templates all there are, at least one
   * @param messages the language of the room
   * @param clock the time in the room, with its zone
   */
  public TemplateChoice(List<Template> templates, Messages messages, Clock clock) {
    this.templates = List.copyOf(templates);
    this.messages = messages;
    this.clock = Clock.tick(clock, Duration.ofMinutes(1));
    this.words = new CommandWords(messages);
  }

  /**
   * What was chosen.
   *
   * @param template the template
   * @param time how much time there is, as typed
   * @param goal what the map is for; may be blank
   */
  public record Chosen(Template template, String time, String goal) {}

  /** What was chosen, once it was. */
  public Optional<Chosen> chosen() {
    return chosen;
  }

  /** Whether somebody left without choosing. */
  public boolean isLeft() {
    return left;
  }

  /** What is asked now. */
  public Asked asked() {
    List<Said> lines = new ArrayList<>();
    if (time.isEmpty()) {
      lines.add(new Said(Tone.QUESTION, messages.text("workshop.opening.time")));
      lines.add(new Said(Tone.EXAMPLE, messages.text("workshop.opening.time-example")));
      lines.add(new Said(Tone.HINT, messages.text("workshop.opening.time-default", 120)));
      return asked(lines, "workshop.label.time");
    }
    if (goal.isEmpty()) {
      lines.add(new Said(Tone.QUESTION, messages.text("workshop.choose.goal")));
      lines.add(new Said(Tone.HINT, messages.text("workshop.choose.goal-hint")));
      return asked(lines, "workshop.label.business-goal");
    }
    lines.add(new Said(Tone.QUESTION, messages.text("workshop.choose.which")));
    for (Offer offer : offers) {
      int number = offers.indexOf(offer) + 1;
      String title = offer.template().title();
      String told =
          messages.text("workshop.choose.offer", number, title, offer.minutes(), offer.reason());
      lines.add(new Said(Tone.KNOWN, Screen.cut(told, ROWS_EACH)));
    }
    lines.add(new Said(Tone.HINT, messages.text("workshop.choose.which-hint")));
    return asked(lines, "workshop.choose.label");
  }

  private String step() {
    return time.isEmpty() ? "time" : goal.isEmpty() ? "goal" : "which";
  }

  private Asked asked(List<Said> lines, String label) {
    return new Asked("choose " + step(), lines, List.of(), messages.text(label), Optional.empty());
  }

  /**
   * Takes the answer to what is asked; an empty line takes what is usual, and a question mark asks
   * how to answer.
   *
   * @return what is said to it; empty where the next question says enough
   * @throws Refused if it is no time, or no template; then the same is asked again
   */
  public List<Said> answer(String line) {
    String said = line.strip();
    Optional<Command> command = Typed.of(said, words).command().flatMap(words::of);
    if (Offering.isAsked(said) || command.equals(Optional.of(Command.HELP))) {
      String leave = ":" + words.word(Command.QUIT);
      return List.of(new Said(Tone.HINT, messages.text("workshop.choose.help." + step(), leave)));
    }
    left = command.equals(Optional.of(Command.QUIT));
    if (!left) {
      take(said);
    }
    return List.of();
  }

  private void take(String said) {
    if (time.isEmpty()) {
      String typed = said.isEmpty() ? USUAL_TIME : said;
      minutes(typed);
      time = Optional.of(typed);
    } else if (goal.isEmpty()) {
      goal = Optional.of(said);
      offers = new TemplateOffers(templates, messages).fitting(minutes(time.get()), said);
    } else {
      chosen = Optional.of(new Chosen(named(said), time.get(), goal.get()));
    }
  }

  private int minutes(String typed) {
    String english = new InEnglish(messages, "workshop.time-words").text(typed);
    return TimeBox.read(english, clock.instant(), clock.getZone())
        .orElseThrow(() -> new Refused("workshop.not-a-time", typed))
        .minutes();
  }

  private Template named(String said) {
    if (said.isEmpty()) {
      return offers.get(0).template();
    }
    if (said.matches("\\d{1,3}")) {
      int number = Integer.parseInt(said);
      if (number >= 1 && number <= offers.size()) {
        return offers.get(number - 1).template();
      }
      throw new Refused("workshop.choose.no-number", number, offers.size());
    }
    String translated = said + "-" + messages.locale().getLanguage();
    Optional<Template> own =
        templates.stream().filter(t -> t.id().equalsIgnoreCase(translated)).findFirst();
    if (own.isPresent()) {
      return own.get();
    }
    List<Template> meant =
        templates.stream()
            .filter(t -> t.id().equalsIgnoreCase(said) || t.title().equalsIgnoreCase(said))
            .toList();
    if (!meant.isEmpty()) {
      return meant.get(0);
    }
    List<String> near = Nearest.to(said, templates.stream().map(Template::id).toList());
    throw near.isEmpty()
        ? new Refused("workshop.choose.none", said, offers.size())
        : new Refused("workshop.choose.near", said, String.join(", ", near));
  }
}
