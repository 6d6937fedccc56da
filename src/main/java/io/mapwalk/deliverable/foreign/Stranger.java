package io.mapwalk.deliverable.foreign;

import io.mapwalk.deliverable.Incoming;
import io.mapwalk.deliverable.Remark;
import io.mapwalk.deliverable.Returned;
import io.mapwalk.journey.JourneyMap;
import io.mapwalk.journey.MapId;
import io.mapwalk.journey.Text;
import io.mapwalk.journey.Version;
import io.mapwalk.journey.element.MapKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A file that knows of no map of ours: it only adds to one, and takes nothing out.
 *
 * @param title what a new map of it is called
 * @param language the language tag of its words
 * @param drafted puts what it says onto a map, and gives what is to be remarked
 */
record Stranger(Text title, String language, Function<Drafting, List<Remark>> drafted)
    implements Incoming {

  @Override
  public Optional<MapId> map() {
    return Optional.empty();
  }

  @Override
  public Optional<Version> version() {
    return Optional.empty();
  }

  @Override
  public JourneyMap blank(MapId id) {
    return JourneyMap.create(id, title, Text.EMPTY, Text.EMPTY, MapKind.CURRENT, language);
  }

  @Override
  public Returned onto(JourneyMap base) {
    Drafting drafting = new Drafting(base);
    List<Remark> remarks = new ArrayList<>(drafted.apply(drafting));
    boolean begun = base.elements().size() > 1;
    if (begun && !drafting.map().equals(base)) {
      remarks.add(Remarks.brought(base, drafting.map()));
    }
    return new Returned(drafting.map(), remarks);
  }

  /** The name of a file without its ending, as a title. */
  static Text titleOf(String file) {
    int dot = file.lastIndexOf('.');
    Text name = Text.clean(dot > 0 ? file.substring(0, dot) : file).strip();
    return name.isBlank() ? Text.clean(file + "-") : name;
  }
}
