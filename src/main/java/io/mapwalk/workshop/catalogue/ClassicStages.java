package io.mapwalk.workshop.catalogue;

import java.util.List;
import java.util.Optional;

/** The large steps most journeys share, and which of them a stage on a map means. */
public final class ClassicStages {

  private final List<ClassicStage> stages;

  ClassicStages(DataFile file) {
    this.stages = file.rows("Classic stages").stream().map(ClassicStage::of).toList();
  }

  /** All six, in order. */
  public List<ClassicStage> all() {
    return stages;
  }

  /** The one a stage of that name means, where it means any. */
  public Optional<ClassicStage> meaning(String stage) {
    return stages.stream().filter(classic -> classic.means(stage)).findFirst();
  }
}
