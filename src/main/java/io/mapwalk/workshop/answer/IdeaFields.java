package io.mapwalk.workshop.answer;

import io.mapwalk.journey.Handle;
import io.mapwalk.journey.JourneyMap;
import io.mapwalk.journey.Refused;
import io.mapwalk.journey.Text;
import io.mapwalk.journey.change.AppraisalChange.ClassifyIdea;
import io.mapwalk.journey.change.AppraisalChange.DescribeIdea;
import io.mapwalk.journey.change.AppraisalChange.FitIdea;
import io.mapwalk.journey.change.AppraisalChange.JudgeIdea;
import io.mapwalk.journey.change.AppraisalChange.ValueIdea;
import io.mapwalk.journey.change.ElementChange.Assign;
import io.mapwalk.journey.change.OutcomeChange.LinkIdea;
import io.mapwalk.journey.change.OutcomeChange.MarkQuickWin;
import io.mapwalk.journey.change.OutcomeChange.RateIdea;
import io.mapwalk.journey.change.OutcomeChange.SetIdeaStatus;
import io.mapwalk.journey.change.OutcomeChange.SetTreatment;
import io.mapwalk.journey.element.Appraisal;
import io.mapwalk.journey.element.Idea;
import io.mapwalk.journey.element.IdeaStatus;
import io.mapwalk.journey.element.Kano;
import io.mapwalk.journey.element.Treatment;
import io.mapwalk.journey.element.Verdict;
import io.mapwalk.workshop.Tone;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Says more about an idea than its words: {@code i3 kano must-be; value 5/3; need a developer}.
 * Nobody is asked for any of it; it is there for those who want it.
 */
final class IdeaFields {

  private final Scene scene;
  private final Draft draft;
  private final FieldWords words;

  IdeaFields(Scene scene, Draft draft) {
    this.scene = scene;
    this.draft = draft;
    this.words = new FieldWords(scene.messages());
  }

  /** The idea that a line speaks of, if it begins with one and not with what it answers. */
  static Optional<Handle> leading(JourneyMap map, String line) {
    return Handle.parse(line.strip().split("[\\s:]+", 2)[0])
        .filter(h -> map.find(Idea.class, h).isPresent());
  }

  /**
   * Takes what stands behind the handle; several fields stand between semicolons. Without any it
   * tells what is known.
   *
   * @throws Refused if a field is not known, or its value does not fit
   */
  void take(Handle idea, String line) {
    String[] parts = line.strip().split("[\\s:]+", 2);
    if (parts.length < 2 || parts[1].isBlank()) {
      tell(idea);
      return;
    }
    for (String item : Lines.items(parts[1])) {
      FieldWords.Field field = words.field(item);
      set(idea, field.name(), field.value());
    }
  }

  private void tell(Handle idea) {
    Idea found = find(idea);
    draft.touched(idea);
    draft.echo("workshop.idea-is", idea.value(), found.text().value());
    new IdeaNotes(scene.messages())
        .of(found)
        .forEach(note -> draft.say(Tone.KNOWN, "workshop.idea-note", note));
    draft.say(Tone.HINT, "workshop.usage.idea-fields");
  }

  /**
   * Says one thing about an idea.
   *
   * @param field the English name of the field
   * @param value what was typed
   * @throws Refused if there is no such field, or the value does not fit it
   */
  void set(Handle idea, String field, String value) {
    Appraisal known = find(idea).appraisalOrNone();
    switch (field) {
      case "impact-effort" -> {
        List<OptionalInt> rated = new Pairs.Pair(idea.value(), value).numbers();
        draft.apply(new RateIdea(idea, rated.get(0), rated.get(1)));
      }
      case "value" -> {
        List<OptionalInt> rated = new Pairs.Pair(idea.value(), value).numbers();
        draft.apply(new ValueIdea(idea, rated.get(0), rated.get(1)));
      }
      case "fit" -> draft.apply(new FitIdea(idea, number(value)));
      case "kano" -> draft.apply(new ClassifyIdea(idea, constant(Kano.values(), field, value)));
      case "fvd" -> judge(idea, value);
      case "feasible", "viable", "desirable" -> judge(idea, known, field, value);
      case "treatment" ->
          draft.apply(new SetTreatment(idea, constant(Treatment.values(), field, value)));
      case "status" ->
          draft.apply(
              new SetIdeaStatus(
                  idea, constant(IdeaStatus.values(), field, value).orElse(IdeaStatus.OPEN)));
      case "quick" -> draft.apply(new MarkQuickWin(idea, !value.equals(".")));
      case "answers" -> draft.apply(new LinkIdea(idea, answers(value)));
      case "owner" -> draft.apply(new Assign(idea, said(value)));
      case "have" -> draft.apply(new DescribeIdea(idea, said(value), known.need(), known.story()));
      case "need" -> draft.apply(new DescribeIdea(idea, known.have(), said(value), known.story()));
      case "story" ->
          draft.apply(
              new DescribeIdea(
                  idea,
                  known.have(),
                  known.need(),
                  value.isBlank() ? UserStory.of(scene, find(idea)) : said(value)));
      default -> throw new Refused("workshop.no-such-field", field, idea.value());
    }
    draft.touched(idea);
    draft.echo(
        "workshop.echo.idea-field",
        idea.value(),
        Shown.words(draft, idea),
        told(idea, field, value));
  }

  private String told(Handle idea, String field, String value) {
    Appraisal found = find(idea).appraisalOrNone();
    String label = scene.messages().text("workshop.field." + field);
    String shown =
        switch (field) {
          case "kano" -> found.kano().map(scene.messages()::name).orElse("");
          case "treatment" -> find(idea).treatment().map(scene.messages()::name).orElse("");
          case "status" -> scene.messages().name(find(idea).status());
          case "story" -> found.story().value();
          default -> value;
        };
    return scene.messages().text("workshop.field-is", label, shown);
  }

  /** What was rated by a method so far, as it is typed; blank where nothing was. */
  static String rating(Scene scene, Idea idea, String method) {
    Appraisal found = idea.appraisalOrNone();
    return switch (method) {
      case "value" -> two(found.customerValue(), found.businessValue());
      case "fit" -> found.metricFit().isEmpty() ? "" : Shown.digits(found.metricFit());
      case "kano" -> found.kano().map(scene.messages()::name).orElse("");
      case "fvd" ->
          found.equals(found.judged(Optional.empty(), Optional.empty(), Optional.empty()))
              ? ""
              : Stream.of(found.feasible(), found.viable(), found.desirable())
                  .map(verdict -> verdict.map(scene.messages()::name).orElse("."))
                  .collect(Collectors.joining(" / "));
      default -> two(idea.impact(), idea.effort());
    };
  }

  private static String two(OptionalInt one, OptionalInt other) {
    return one.isEmpty() && other.isEmpty() ? "" : Shown.digits(one) + "/" + Shown.digits(other);
  }

  private void judge(Handle idea, String value) {
    List<String> typed = Arrays.stream(value.strip().split("[\\s,/]+")).toList();
    if (typed.size() != 3) {
      throw new Refused("workshop.not-three-verdicts", value);
    }
    draft.apply(
        new JudgeIdea(idea, verdict(typed.get(0)), verdict(typed.get(1)), verdict(typed.get(2))));
  }

  private void judge(Handle idea, Appraisal known, String field, String value) {
    Optional<Verdict> verdict = verdict(value);
    draft.apply(
        new JudgeIdea(
            idea,
            field.equals("feasible") ? verdict : known.feasible(),
            field.equals("viable") ? verdict : known.viable(),
            field.equals("desirable") ? verdict : known.desirable()));
  }

  private Optional<Verdict> verdict(String typed) {
    return typed.equals("?")
        ? Optional.of(Verdict.UNSURE)
        : constant(Verdict.values(), "fvd", typed);
  }

  private OptionalInt number(String typed) {
    if (typed.equals(".") || typed.equals("?")) {
      return OptionalInt.empty();
    }
    if (!typed.matches("\\d{1,4}")) {
      throw new Refused("workshop.not-a-number", typed);
    }
    return OptionalInt.of(Integer.parseInt(typed));
  }

  // A dot empties a field, as it says "unknown" everywhere else.
  private <E extends Enum<E>> Optional<E> constant(E[] all, String field, String typed) {
    return typed.equals(".") ? Optional.empty() : Optional.of(words.constant(all, field, typed));
  }

  private Text said(String value) {
    return value.equals(".") ? Text.EMPTY : draft.text(Lines.quoted(value).orElse(value));
  }

  private static List<Handle> handles(String value) {
    return Arrays.stream(value.strip().split("[\\s,]+"))
        .map(
            typed ->
                Handle.parse(typed)
                    .orElseThrow(() -> new Refused("journey.no-such-element", typed)))
        .toList();
  }

  private static List<Handle> answers(String value) {
    return value.equals(".") ? List.of() : handles(value.toLowerCase(Locale.ROOT));
  }

  private Idea find(Handle idea) {
    return draft.map().find(Idea.class, idea).orElseThrow();
  }
}
