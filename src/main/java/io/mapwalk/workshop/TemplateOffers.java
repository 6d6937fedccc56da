package io.mapwalk.workshop;

import io.mapwalk.journey.Messages;
import io.mapwalk.journey.element.MapKind;
import io.mapwalk.journey.element.Phase;
import io.mapwalk.workshop.answer.Excerpt;
import io.mapwalk.workshop.catalogue.Catalogue;
import io.mapwalk.workshop.catalogue.Suggestion;
import io.mapwalk.workshop.template.Agenda;
import io.mapwalk.workshop.template.Step;
import io.mapwalk.workshop.template.Template;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The few templates to begin with out of many: those that fit the time and what somebody wants. A
 * list of forty is read by nobody.
 */
public final class TemplateOffers {

  /** The most that are offered. */
  public static final int MOST = 5;

  private static final int FOR_KIND = 100;
  private static final int FOR_TIME = 30;
  private static final int FOR_WORD = 4;
  private static final int SHORTEST_WORD = 5;
  private static final int LONGEST_REASON = 90;
  // So much may be cut from the shortest agenda before it is another workshop.
  private static final double SQUEEZED = 1.25;
  // Those that suit any goal come first where nothing else speaks for one.
  private static final Map<String, Integer> GENERAL =
      Map.of("full", 12, "two-hours", 10, "quick", 8, "atlassian-7", 6);
  private static final Pattern SENTENCE_END = Pattern.compile("(?<=[.!?])\\s");
  private static final Pattern TRANSLATED = Pattern.compile("(.+)-([a-z]{2})");

  private final List<Template> templates;
  private final Messages messages;
  private final Catalogue catalogue;

  /**
   * @param templates all there are
   * @param messages the language of the room
   */
  public TemplateOffers(List<Template> templates, Messages messages) {
    this.templates = spoken(templates, messages.locale().getLanguage());
    this.messages = messages;
    this.catalogue = new Catalogue(messages.locale());
  }

  /**
   * A template that is offered.
   *
   * @param template the template
   * @param minutes how long its agenda takes that fits best
   * @param reason why it is offered, in a sentence
   */
  public record Offer(Template template, int minutes, String reason) {}

  private record Ranked(Offer offer, double points) {}

  /**
   * Templates for a goal and a time, the best first: at least one if there are any, at most {@link
   * #MOST}.
   *
   * @param minutes the minutes there are, from 1
   * @param goal what the map is for, in anybody’s words; may be blank
   */
  public List<Offer> fitting(int minutes, String goal) {
    List<Suggestion> suggested = goal.isBlank() ? List.of() : catalogue.chooser().suggest(goal);
    Set<String> words = words(goal);
    List<Ranked> ranked = new ArrayList<>();
    for (Template template : templates) {
      ranked.add(ranked(template, minutes, suggested, words));
    }
    ranked.sort(Comparator.comparingDouble(Ranked::points).reversed());
    List<Offer> fitting =
        ranked.stream().filter(r -> r.points() > 0).limit(MOST).map(Ranked::offer).toList();
    return fitting.isEmpty() ? ranked.stream().limit(1).map(Ranked::offer).toList() : fitting;
  }

  private Ranked ranked(
      Template template, int minutes, List<Suggestion> suggested, Set<String> words) {
    int planned = planned(template, minutes);
    double points = GENERAL.getOrDefault(base(template), 0);
    points +=
        planned <= minutes
            ? FOR_TIME * (double) planned / minutes
            : planned <= minutes * SQUEEZED ? 0 : -10 * FOR_KIND;
    Optional<Suggestion> kind =
        suggested.stream()
            .filter(s -> s.kind() == template.kind() && s.kind() != MapKind.CURRENT)
            .findFirst();
    if (kind.isPresent()) {
      points += FOR_KIND - 10 * suggested.indexOf(kind.get());
    } else if (template.kind() != MapKind.CURRENT) {
      points -= FOR_KIND;
    }
    Set<String> told = words(template.title() + " " + template.intro());
    points += FOR_WORD * words.stream().filter(told::contains).count();
    String reason =
        kind.map(s -> because(s)).orElseGet(() -> Excerpt.of(about(template), LONGEST_REASON));
    return new Ranked(new Offer(template, planned, reason), points);
  }

  private String because(Suggestion suggestion) {
    return messages.text(
        "workshop.choose.because", messages.name(suggestion.kind()), suggestion.arguments().get(0));
  }

  private static String about(Template template) {
    String intro = template.intro().replaceAll("\\s+", " ").strip();
    String first = SENTENCE_END.split(intro, 2)[0];
    return first.isBlank() ? template.title() : first;
  }

  /** The minutes of the longest agenda that fits, or of the shortest there is. */
  private static int planned(Template template, int minutes) {
    List<Integer> totals = template.agendas().stream().map(Agenda::minutes).sorted().toList();
    if (totals.isEmpty()) {
      return template.steps(Phase.ROOM).stream().mapToInt(Step::minutes).sum();
    }
    return totals.stream()
        .filter(total -> total <= minutes)
        .reduce((a, b) -> b)
        .orElse(totals.get(0));
  }

  // A template that comes in the language of the room is offered in it alone.
  private static List<Template> spoken(List<Template> templates, String language) {
    Set<String> ids = templates.stream().map(Template::id).collect(Collectors.toSet());
    return templates.stream()
        .filter(template -> !template.steps(Phase.ROOM).isEmpty())
        .filter(
            template -> {
              String own = Locale.forLanguageTag(template.language()).getLanguage();
              boolean translated =
                  !own.equals(language) && ids.contains(template.id() + "-" + language);
              return !translated && (own.equals(language) || own.equals("en"));
            })
        .toList();
  }

  private static String base(Template template) {
    var matcher = TRANSLATED.matcher(template.id());
    return matcher.matches() && matcher.group(2).equals(template.language())
        ? matcher.group(1)
        : template.id();
  }

  private static Set<String> words(String text) {
    return Pattern.compile("[^\\p{L}]+")
        .splitAsStream(text.toLowerCase(Locale.ROOT))
        .filter(word -> word.length() >= SHORTEST_WORD)
        .limit(200)
        .collect(Collectors.toSet());
  }
}
