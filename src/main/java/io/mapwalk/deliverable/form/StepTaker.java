package io.mapwalk.deliverable.form;

import io.mapwalk.deliverable.form.FilledForm.Entry;
import io.mapwalk.journey.Handle;
import io.mapwalk.journey.Messages;
import io.mapwalk.journey.Signs;
import io.mapwalk.journey.Text;
import io.mapwalk.journey.change.ElementChange.Assign;
import io.mapwalk.journey.change.TouchpointChange;
import io.mapwalk.journey.change.TouchpointChange.AddTouchpoint;
import io.mapwalk.journey.change.TouchpointChange.MarkMoment;
import io.mapwalk.journey.change.TouchpointChange.MoveTouchpoint;
import io.mapwalk.journey.change.TouchpointChange.SetChannels;
import io.mapwalk.journey.element.ElementKind;
import io.mapwalk.journey.element.Lane;
import io.mapwalk.journey.element.Touchpoint;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Takes what somebody does, with all that its signs say of the moment: {@code waits #phone -1
 * "Again?" !nobody picks up [W 60] =>call back @Service *}, as in the room.
 */
final class StepTaker {

  private final Pen pen;
  private final FeelingTaker feelings;
  private final ChannelNames channels;

  StepTaker(Pen pen, FeelingTaker feelings, List<Messages> languages) {
    this.pen = pen;
    this.feelings = feelings;
    this.channels = new ChannelNames(languages);
  }

  /** Takes a line written at a stage. */
  void take(Entry entry, Handle stage) {
    // A line that is taken in pieces is no line of signs.
    boolean whole = entry.text().length() <= Text.MAX_LENGTH;
    Optional<Signs> signs =
        Optional.of(whole)
            .filter(Boolean::booleanValue)
            .map(yes -> Signs.read(entry.text()))
            .filter(read -> !read.areNone() && !Text.clean(read.words()).isBlank());
    if (signs.isEmpty()) {
      Pen.parts(entry.text()).forEach(text -> step(entry, stage, text, ""));
    } else {
      Text words = Text.clean(signs.get().words()).strip();
      Handle at = step(entry, stage, words, signs.get().moment() ? " ★" : "");
      details(entry, at, signs.get());
    }
  }

  // What the signs say goes to the touchpoint of these words, whoever named it first.
  private Handle step(Entry entry, Handle stage, Text text, String mark) {
    if (pen.isThere(Optional.of(stage), Lane.ACTIONS, text)) {
      return pen.map().touchpoints(stage).stream()
          .filter(known -> known.text().says(text.value()))
          .map(Touchpoint::id)
          .findFirst()
          .orElse(stage);
    }
    List<Handle> steps = pen.map().touchpoints(stage).stream().map(Touchpoint::id).toList();
    Handle id = pen.map().next(ElementKind.TOUCHPOINT);
    pen.apply(new AddTouchpoint(id, stage, text));
    int at = entry.before().map(steps::indexOf).orElse(-1);
    if (at >= 0) {
      Optional<Handle> after = at == 0 ? Optional.empty() : Optional.of(steps.get(at - 1));
      pen.apply(new MoveTouchpoint(id, stage, after));
    }
    pen.added(Optional.of(stage), Lane.ACTIONS, text.value() + mark);
    return id;
  }

  private void details(Entry entry, Handle at, Signs signs) {
    Optional<Handle> place = Optional.of(at);
    pen.map().find(Touchpoint.class, at).ifPresent(step -> details(step, signs));
    signs.score().ifPresent(score -> feelings.score(entry, at, score));
    signs.quote().ifPresent(quote -> pen.statement(place, Lane.THOUGHTS, quote));
    signs.pains().forEach(pain -> pen.statement(place, Lane.PAINS, pain));
    signs.ideas().forEach(idea -> pen.statement(place, Lane.IDEAS, idea));
    signs.tags().forEach(tag -> pen.statement(place, Lane.TAGS, tag));
  }

  // What the map says already stays; an owner is not replaced by another.
  private void details(Touchpoint step, Signs signs) {
    Optional<Handle> place = Optional.of(step.id());
    List<Text> means = new ArrayList<>(step.channels());
    for (String name : signs.channels()) {
      Text channel = channels.channel(name);
      if (means.contains(channel)) {
        continue;
      }
      if (means.size() == TouchpointChange.MOST_CHANNELS) {
        pen.statement(place, Lane.NOTES, name);
      } else {
        means.add(channel);
        pen.added(place, Lane.CHANNELS, channel.value());
      }
    }
    if (means.size() > step.channels().size()) {
      pen.apply(new SetChannels(step.id(), means));
    }
    Text owner = signs.owner().map(Text::clean).orElse(Text.EMPTY).strip();
    if (!owner.isBlank() && step.owner().isBlank()) {
      pen.apply(new Assign(step.id(), owner));
      pen.added(place, Lane.OWNER, owner.value());
    }
    if (signs.moment() && !step.moment()) {
      pen.apply(new MarkMoment(step.id(), true));
    }
  }
}
