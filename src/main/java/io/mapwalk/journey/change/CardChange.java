package io.mapwalk.journey.change;

import io.mapwalk.journey.Editor;
import io.mapwalk.journey.Handle;
import io.mapwalk.journey.OrderKey;
import io.mapwalk.journey.Refused;
import io.mapwalk.journey.Text;
import io.mapwalk.journey.element.Backing;
import io.mapwalk.journey.element.Card;
import io.mapwalk.journey.element.Cluster;
import io.mapwalk.journey.element.Element;
import io.mapwalk.journey.element.Idea;
import io.mapwalk.journey.element.Insight;
import io.mapwalk.journey.element.Lane;
import io.mapwalk.journey.element.PainPoint;
import java.util.Optional;

/** Edits of cards, which are what people say, and of the groups they are sorted into. */
public sealed interface CardChange extends Change {

  /**
   * Adds a card.
   *
   * @param id a handle not given out yet
   * @param lane the row
   * @param at the stage or touchpoint; empty while unsorted
   * @param text what was said
   */
  record AddCard(Handle id, Lane lane, Optional<Handle> at, Text text) implements CardChange {
    @Override
    public void on(Editor editor) {
      OrderKey order = editor.end(Card.class);
      editor.add(
          new Card(
              id,
              order,
              lane,
              editor.place(at),
              Editor.said(text).strip(),
              Optional.empty(),
              1,
              Backing.ASSUMPTION));
    }
  }

  /**
   * Puts a card into another lane.
   *
   * @param card which
   * @param lane the row
   */
  record ChangeLane(Handle card, Lane lane) implements CardChange {
    @Override
    public void on(Editor editor) {
      editor.put(editor.get(Card.class, card).inLane(lane));
    }
  }

  /**
   * Notes that the same was said once more.
   *
   * @param card which
   */
  record CountAgain(Handle card) implements CardChange {
    @Override
    public void on(Editor editor) {
      Card found = editor.get(Card.class, card);
      editor.put(found.counted(found.count() + 1));
    }
  }

  /**
   * Makes a group for cards.
   *
   * @param id a handle not given out yet
   * @param name its name
   * @param at the stage or touchpoint; empty while unsorted
   */
  record AddCluster(Handle id, Text name, Optional<Handle> at) implements CardChange {
    @Override
    public void on(Editor editor) {
      OrderKey order = editor.end(Cluster.class);
      editor.add(
          new Cluster(id, order, Editor.said(name).strip(), editor.place(at), Optional.empty()));
    }
  }

  /**
   * Says what a group was turned into: the cards in it are what was said of that.
   *
   * @param cluster which
   * @param element a pain point, idea or insight; empty for none
   */
  record Become(Handle cluster, Optional<Handle> element) implements CardChange {
    @Override
    public void on(Editor editor) {
      element.ifPresent(
          e -> {
            Element found = editor.get(Element.class, e);
            if (!(found instanceof PainPoint
                || found instanceof Idea
                || found instanceof Insight)) {
              throw new Refused("journey.wrong-kind", e.value());
            }
          });
      editor.put(editor.get(Cluster.class, cluster).becoming(element));
    }
  }

  /**
   * Puts a card into a group, or takes it out of one.
   *
   * @param card which
   * @param cluster the group; empty for none
   */
  record Group(Handle card, Optional<Handle> cluster) implements CardChange {
    @Override
    public void on(Editor editor) {
      cluster.ifPresent(c -> editor.get(Cluster.class, c));
      editor.put(editor.get(Card.class, card).inCluster(cluster));
    }
  }
}
