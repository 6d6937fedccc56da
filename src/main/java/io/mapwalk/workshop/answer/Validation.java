package io.mapwalk.workshop.answer;

import io.mapwalk.journey.Handle;
import io.mapwalk.journey.InEnglish;
import io.mapwalk.journey.JourneyMap;
import io.mapwalk.journey.Messages;
import io.mapwalk.journey.Refused;
import io.mapwalk.journey.Text;
import io.mapwalk.journey.ToValidate;
import io.mapwalk.journey.change.EvidenceChange.AddCheck;
import io.mapwalk.journey.element.Backed;
import io.mapwalk.journey.element.Backing;
import io.mapwalk.journey.element.Check;
import io.mapwalk.journey.element.ElementKind;
import io.mapwalk.journey.element.Persona;
import io.mapwalk.workshop.Said;
import io.mapwalk.workshop.Tone;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Says who asks customers about what by when ({@code p1 p3 Jo, in 2 weeks}), and what came of it
 * ({@code p1 yes}, {@code pe1 needs no}).
 */
public final class Validation {

  private static final int MOST_SHOWN = 9;

  private Validation() {}

  /** Takes a line. */
  public static void take(Scene scene, Draft draft, String line) {
    List<String> words = new ArrayList<>(Arrays.asList(line.strip().split("[\\s]+")));
    List<Handle> statements = new ArrayList<>();
    while (!words.isEmpty() && statement(draft.map(), words.get(0)).isPresent()) {
      statements.add(statement(draft.map(), words.remove(0)).orElseThrow());
    }
    String rest = String.join(" ", words);
    if (statements.isEmpty() || rest.isBlank()) {
      throw new Refused("workshop.usage.validate");
    }
    Optional<Backing> outcome = outcome(scene.messages(), rest);
    if (outcome.isPresent()) {
      settle(draft, statements.stream().map(Claim::of).toList(), outcome.get());
      return;
    }
    int last = rest.lastIndexOf(' ');
    Optional<Backing> ofFields = outcome(scene.messages(), rest.substring(last + 1));
    if (ofFields.isPresent() && draft.map().find(Persona.class, statements.get(0)).isPresent()) {
      List<String> fields = new ArrayList<>(List.of(statements.get(0).value()));
      fields.addAll(Arrays.asList(rest.substring(0, last).split("[\\s,]+")));
      settle(draft, new Claims(draft.map(), scene.messages()).read(fields), ofFields.get());
      return;
    }
    assign(scene, draft, statements, rest);
  }

  private static void settle(Draft draft, List<Claim> claims, Backing outcome) {
    for (Claim claim : claims) {
      draft.apply(claim.back(outcome));
      draft.echo(
          "workshop.echo.outcome", claim.words(draft.map(), draft.messages()), draft.name(outcome));
    }
  }

  private static void assign(Scene scene, Draft draft, List<Handle> statements, String said) {
    Dates dates = new Dates(scene.today(), scene.messages().locale());
    int comma = said.lastIndexOf(',');
    Optional<LocalDate> whole = dates.read(said);
    Optional<LocalDate> due = comma < 0 ? whole : dates.read(said.substring(comma + 1).strip());
    String who = whole.isPresent() ? "" : due.isPresent() ? said.substring(0, comma) : said;
    Text owner = draft.text(who.strip().replaceFirst("^@", ""));
    for (Handle statement : statements) {
      draft.apply(new AddCheck(draft.map().next(ElementKind.CHECK), statement, owner, due));
      draft.echo(
          "workshop.echo.check",
          Corrections.words(draft.map(), statement),
          owner.isBlank() ? scene.messages().text("workshop.nobody-yet") : owner.value(),
          due.map(dates::inFull).orElseGet(() -> scene.messages().text("workshop.no-date-yet")));
    }
  }

  private static Optional<Handle> statement(JourneyMap map, String word) {
    String token = word.replaceFirst("[,:;]$", "");
    Optional<Handle> handle =
        token.matches("\\d{1,3}") ? new Places(map).find(token) : Handle.parse(token);
    return handle.filter(h -> map.find(Backed.class, h).isPresent());
  }

  private static Optional<Backing> outcome(Messages messages, String said) {
    String word = said.strip().toLowerCase(Locale.ROOT);
    String meaning =
        new InEnglish(messages, "workshop.outcome-words")
            .word(word)
            .or(
                () ->
                    new InEnglish(new Messages(Locale.ENGLISH), "workshop.outcome-words")
                        .word(word))
            .orElse("");
    return switch (meaning) {
      case "yes" -> Optional.of(Backing.VALIDATED);
      case "no" -> Optional.of(Backing.REFUTED);
      default -> Optional.empty();
    };
  }

  /** What must be asked, the heaviest first, in lines short enough for a small screen. */
  public static List<Said> list(JourneyMap map, Messages messages) {
    List<ToValidate> all = ToValidate.of(map);
    List<Said> said = new ArrayList<>();
    String key = all.isEmpty() ? "workshop.validate-nothing" : "workshop.validate-list";
    said.add(new Said(Tone.PLAIN, messages.text(key, all.size())));
    all.stream()
        .limit(MOST_SHOWN)
        .forEach(one -> said.add(new Said(Tone.KNOWN, inShort(map, messages, one))));
    if (all.size() > MOST_SHOWN) {
      said.add(new Said(Tone.HINT, messages.text("workshop.and-more", all.size() - MOST_SHOWN)));
    }
    return said;
  }

  /** All that must be asked still, the heaviest first, for the prompt that asks for it. */
  static List<String> known(Scene scene) {
    return ToValidate.of(scene.map()).stream()
        .map(one -> inShort(scene.map(), scene.messages(), one))
        .toList();
  }

  private static String inShort(JourneyMap map, Messages messages, ToValidate one) {
    String who = one.check().map(Check::owner).map(Text::value).orElse("");
    String when = one.check().flatMap(Check::due).map(messages::shortDay).orElse("");
    String both = who.isEmpty() || when.isEmpty() ? who + when : who + ", " + when;
    String words = one.statement() + " " + Excerpt.of(one.words(map, messages), 36);
    return both.isEmpty() ? words : words + " – " + Excerpt.of(both, 30);
  }
}
