package io.mapwalk.journey.change;

import io.mapwalk.journey.Editor;
import io.mapwalk.journey.JourneyMap;
import io.mapwalk.journey.Text;
import io.mapwalk.journey.element.Lane;
import io.mapwalk.journey.element.MapHeader;
import io.mapwalk.journey.element.MapKind;
import io.mapwalk.journey.element.Objective;
import io.mapwalk.journey.element.ObjectiveField;
import io.mapwalk.journey.element.Scope;
import io.mapwalk.journey.element.ScopeField;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Edits of the map as a whole: its header, objective and scope. */
public sealed interface MapChange extends Change {

  /**
   * Files the map under a client and a project.
   *
   * @param client whose map it is; may be blank
   * @param project the undertaking; may be blank
   */
  record FileUnder(Text client, Text project) implements MapChange {
    @Override
    public void on(Editor editor) {
      editor.put(
          editor.get(MapHeader.class, JourneyMap.HEADER).filed(client.strip(), project.strip()));
    }
  }

  /**
   * Says what the map shows.
   *
   * @param kind the kind
   */
  record SetKind(MapKind kind) implements MapChange {
    @Override
    public void on(Editor editor) {
      editor.put(editor.get(MapHeader.class, JourneyMap.HEADER).ofKind(kind));
    }
  }

  /**
   * Gives the map a lane beside those of its kind, or shows one again that was hidden.
   *
   * @param lane the lane
   */
  record ShowLane(Lane lane) implements MapChange {
    @Override
    public void on(Editor editor) {
      MapHeader header = editor.get(MapHeader.class, JourneyMap.HEADER);
      List<Lane> added = new ArrayList<>(header.addedLanes());
      List<Lane> hidden = new ArrayList<>(header.hiddenLanes());
      if (!header.kind().lanes().contains(lane) && !added.contains(lane)) {
        added.add(lane);
      }
      hidden.remove(lane);
      editor.put(header.withLanes(added, hidden));
    }
  }

  /**
   * Takes a lane out of sight; what it holds stays on the map.
   *
   * @param lane the lane
   */
  record HideLane(Lane lane) implements MapChange {
    @Override
    public void on(Editor editor) {
      MapHeader header = editor.get(MapHeader.class, JourneyMap.HEADER);
      List<Lane> hidden = new ArrayList<>(header.hiddenLanes());
      if (!hidden.contains(lane)) {
        hidden.add(lane);
      }
      editor.put(header.withLanes(header.addedLanes(), hidden));
    }
  }

  /**
   * Fills a field of the objective; a blank text empties it.
   *
   * @param field the field
   * @param text what it is to say
   */
  record SetObjective(ObjectiveField field, Text text) implements MapChange {
    @Override
    public void on(Editor editor) {
      Map<ObjectiveField, Text> fields = new EnumMap<>(ObjectiveField.class);
      fields.putAll(editor.map().objective().fields());
      fields.put(field, text.strip());
      editor.put(new Objective(JourneyMap.OBJECTIVE, fields));
    }
  }

  /**
   * Fills a field of the scope; a blank text empties it.
   *
   * @param field the field
   * @param text what it is to say
   */
  record SetScope(ScopeField field, Text text) implements MapChange {
    @Override
    public void on(Editor editor) {
      Map<ScopeField, Text> fields = new EnumMap<>(ScopeField.class);
      fields.putAll(editor.map().scope().fields());
      fields.put(field, text.strip());
      editor.put(new Scope(JourneyMap.SCOPE, fields));
    }
  }
}
