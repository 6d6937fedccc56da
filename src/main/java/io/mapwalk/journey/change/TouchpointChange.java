package io.mapwalk.journey.change;

import io.mapwalk.journey.Editor;
import io.mapwalk.journey.Handle;
import io.mapwalk.journey.OrderKey;
import io.mapwalk.journey.Refused;
import io.mapwalk.journey.Text;
import io.mapwalk.journey.element.Backing;
import io.mapwalk.journey.element.Contact;
import io.mapwalk.journey.element.ContactTrait;
import io.mapwalk.journey.element.Link;
import io.mapwalk.journey.element.Stage;
import io.mapwalk.journey.element.Touchpoint;
import io.mapwalk.journey.element.TouchpointKind;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Edits of touchpoints and the links between them. */
public sealed interface TouchpointChange extends Change {

  /** The most channels one touchpoint may have [UXPressia]. */
  int MOST_CHANNELS = 10;

  /**
   * Adds a touchpoint at the end of a stage.
   *
   * @param id a handle not given out yet
   * @param stage the stage
   * @param text what the customer does
   */
  record AddTouchpoint(Handle id, Handle stage, Text text) implements TouchpointChange {
    @Override
    public void on(Editor editor) {
      Stage found = editor.get(Stage.class, stage);
      editor.add(
          new Touchpoint(
              id,
              editor.end(found),
              stage,
              TouchpointKind.ACTION,
              Editor.said(text).strip(),
              List.of(),
              Text.EMPTY,
              false,
              OptionalInt.empty(),
              OptionalInt.empty(),
              Text.EMPTY,
              Backing.ASSUMPTION,
              Optional.empty()));
    }
  }

  /**
   * Moves a touchpoint, with all that hangs at it.
   *
   * @param touchpoint which
   * @param stage the stage it goes to
   * @param after the touchpoint there that it follows; empty for the beginning
   */
  record MoveTouchpoint(Handle touchpoint, Handle stage, Optional<Handle> after)
      implements TouchpointChange {
    @Override
    public void on(Editor editor) {
      Touchpoint found = editor.get(Touchpoint.class, touchpoint);
      editor.get(Stage.class, stage);
      OrderKey order = editor.behind(editor.map().touchpoints(stage), touchpoint, after);
      editor.put(found.inStage(stage, order));
    }
  }

  /**
   * Says whether a step is an action, a question or a decision.
   *
   * @param touchpoint which
   * @param kind the kind
   */
  record SetTouchpointKind(Handle touchpoint, TouchpointKind kind) implements TouchpointChange {
    @Override
    public void on(Editor editor) {
      editor.put(editor.get(Touchpoint.class, touchpoint).ofKind(kind));
    }
  }

  /**
   * Says by which means a touchpoint happens.
   *
   * @param touchpoint which
   * @param channels keys of known channels or free names, at most ten, none twice
   */
  record SetChannels(Handle touchpoint, List<Text> channels) implements TouchpointChange {

    /** Keeps its own copy. */
    public SetChannels {
      channels = List.copyOf(channels);
    }

    @Override
    public void on(Editor editor) {
      List<Text> named =
          channels.stream().map(Text::strip).filter(c -> !c.isBlank()).distinct().toList();
      if (named.size() > MOST_CHANNELS) {
        throw new Refused("journey.too-many-channels", named.size(), MOST_CHANNELS);
      }
      editor.put(editor.get(Touchpoint.class, touchpoint).withChannels(named));
    }
  }

  /**
   * Marks a touchpoint as a moment of truth, or takes the mark away.
   *
   * @param touchpoint which
   * @param moment whether it is one
   */
  record MarkMoment(Handle touchpoint, boolean moment) implements TouchpointChange {
    @Override
    public void on(Editor editor) {
      editor.put(editor.get(Touchpoint.class, touchpoint).asMoment(moment));
    }
  }

  /**
   * Says how much a touchpoint matters and how good it is.
   *
   * @param touchpoint which
   * @param importance 1 to 5, to the customer; empty is unknown
   * @param quality 1 to 5, as delivered; empty is unknown
   */
  record RateTouchpoint(Handle touchpoint, OptionalInt importance, OptionalInt quality)
      implements TouchpointChange {
    @Override
    public void on(Editor editor) {
      editor.put(
          editor
              .get(Touchpoint.class, touchpoint)
              .rated(
                  Editor.within(importance, 1, 5, "journey.importance-range"),
                  Editor.within(quality, 1, 5, "journey.quality-range")));
    }
  }

  /**
   * Says what the company does in answer; a blank text empties it.
   *
   * @param touchpoint which
   * @param response the answer
   */
  record SetResponse(Handle touchpoint, Text response) implements TouchpointChange {
    @Override
    public void on(Editor editor) {
      editor.put(editor.get(Touchpoint.class, touchpoint).withResponse(response.strip()));
    }
  }

  /**
   * Says what kind of contact a touchpoint is; what was said of the opposite no longer holds.
   *
   * @param touchpoint which
   * @param trait what it is
   */
  record Characterise(Handle touchpoint, ContactTrait trait) implements TouchpointChange {
    @Override
    public void on(Editor editor) {
      Touchpoint found = editor.get(Touchpoint.class, touchpoint);
      editor.put(found.meeting(found.contact().orElse(Contact.UNKNOWN).with(trait)));
    }
  }

  /**
   * Takes back what was said of the kind of contact a touchpoint is.
   *
   * @param touchpoint which
   * @param trait what nobody can say any more, nor of its opposite
   */
  record LeaveOpen(Handle touchpoint, ContactTrait trait) implements TouchpointChange {
    @Override
    public void on(Editor editor) {
      Touchpoint found = editor.get(Touchpoint.class, touchpoint);
      editor.put(found.meeting(found.contact().orElse(Contact.UNKNOWN).without(trait)));
    }
  }

  /**
   * Says what customers are promised at a touchpoint and what they get; blank texts empty it.
   *
   * @param touchpoint which
   * @param promised what they are led to expect
   * @param received what they get
   */
  record Compare(Handle touchpoint, Text promised, Text received) implements TouchpointChange {
    @Override
    public void on(Editor editor) {
      Touchpoint found = editor.get(Touchpoint.class, touchpoint);
      Contact contact = found.contact().orElse(Contact.UNKNOWN);
      editor.put(found.meeting(contact.between(promised.strip(), received.strip())));
    }
  }

  /**
   * Joins two touchpoints outside the plain order.
   *
   * @param id a handle not given out yet
   * @param from where the link leaves
   * @param to where it leads
   * @param label the condition; may be blank
   */
  record AddLink(Handle id, Handle from, Handle to, Text label) implements TouchpointChange {
    @Override
    public void on(Editor editor) {
      editor.get(Touchpoint.class, from);
      editor.get(Touchpoint.class, to);
      if (from.equals(to)) {
        throw new Refused("journey.link-to-itself", from.value());
      }
      editor.add(new Link(id, editor.end(Link.class), from, to, label.strip()));
    }
  }
}
